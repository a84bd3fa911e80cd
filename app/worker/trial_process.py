"""Have a brought model tried in a sealed process of its own, from the side of the process that holds the key."""

from __future__ import annotations

import threading
from multiprocessing import get_context

from app.domain.errors import ModelRefused
from app.recognition.brought.manifest import BroughtManifest, TrialResult
from app.recognition.brought.refusals import Refusal, refusal_sentence
from app.worker import trial_cell
from app.worker.birth import on_one_thread, without_interrupts
from app.worker.trial_wire import MOST_ANSWER_BYTES, parse_answer

TRIAL_TIMEOUT_S = 180.0


def try_model(untrusted: bytes, manifest: BroughtManifest, timeout_s: float = TRIAL_TIMEOUT_S) -> TrialResult:
    """Return what the trial of a model showed; raise ModelRefused with one sentence where it does not hold.

    The process is of the kind that opens seized files: no network, bounded memory and time, no output. It is given
    bytes and answers with numbers; the model is parsed and run nowhere else.
    """
    context = get_context("spawn")
    childs_requests, requests = context.Pipe(duplex=False)
    replies, childs_replies = context.Pipe(duplex=False)
    process = context.Process(
        target=trial_cell.main, args=(childs_requests, childs_replies, manifest), name="trial", daemon=True
    )
    with without_interrupts(), on_one_thread():
        process.start()
    childs_requests.close()
    childs_replies.close()
    is_late = threading.Event()

    def give_up() -> None:
        is_late.set()
        process.kill()

    watchdog = threading.Timer(timeout_s, give_up)
    watchdog.daemon = True
    watchdog.start()
    try:
        requests.send_bytes(untrusted)
        answer = replies.recv_bytes(MOST_ANSWER_BYTES)
    except (EOFError, OSError):
        why = Refusal.TIMED_OUT if is_late.is_set() else Refusal.CRASHED
        raise ModelRefused(refusal_sentence(why)) from None
    finally:
        watchdog.cancel()
        watchdog.join()
        requests.close()
        replies.close()
        process.kill()
        process.join()
        process.close()
    return parse_answer(answer)
