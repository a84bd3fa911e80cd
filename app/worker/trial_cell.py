"""The process in which a brought model is tried: it is given the bytes of one model, answers once, and ends."""

from __future__ import annotations

from multiprocessing.connection import Connection

from app.recognition.brought.manifest import BroughtManifest
from app.recognition.brought.refusals import Refusal, Refused
from app.seal import set_tripwire
from app.seal.cell import enter_cell
from app.worker import limits
from app.worker.trial_wire import pack_refusal, pack_result


def main(requests: Connection, replies: Connection, manifest: BroughtManifest) -> None:
    """Run the trial. The heavy libraries are imported in here: the parent imports this module, too."""
    set_tripwire()
    limits.quieten()
    try:
        import numpy.random  # noqa: F401 - numpy itself loads it when it is first asked for

        import app.recognition.brought.trial  # noqa: F401 - loaded before the model is met: later there are no files
    except ImportError as missing:
        answer = pack_refusal(Refusal.LIBRARY_MISSING, missing.name or "")
    else:
        limits.bound_resources()
        enter_cell((requests.fileno(), replies.fileno()))
        answer = _answer(requests, manifest)
    try:
        replies.send_bytes(answer)
    except OSError:  # the parent hung up
        return


def _answer(requests: Connection, manifest: BroughtManifest) -> bytes:
    from app.recognition.brought.trial import tried

    try:
        return pack_result(tried(requests.recv_bytes(), manifest))
    except Refused as refused:
        return pack_refusal(refused.refusal, refused.detail)
    except MemoryError:
        return pack_refusal(Refusal.OUT_OF_MEMORY)
    except Exception as surprise:  # noqa: BLE001 - the worker's door
        return pack_refusal(Refusal.DOES_NOT_RUN, type(surprise).__name__)
