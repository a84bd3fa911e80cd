"""What every verb needs at hand: the unit, the case, the workers, and where words and numbers go."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from getpass import getpass
from pathlib import Path
from types import FrameType
from typing import Any

from app.domain.case import Case
from app.domain.errors import BugError, NotFound, NotRecorded, WrongPassphrase
from app.domain.progress import Progress, duration_words
from app.domain.unit import Passphrase
from app.domain.uses import EndReason
from app.recognition.pack import PackManifest
from app.report.seal_page import SealFacts
from app.service.cases import enter_case, list_cases
from app.service.models import engine_of
from app.service.protection import has_open_swap, swap_words
from app.service.restored import unacknowledged
from app.service.stamps import standing_of
from app.service.units import open_unit
from app.service.uses import beginning_notices, ending_words
from app.store import Unit
from app.worker.pool import WorkerPool


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verb found out: `payload` for --json (stable keys), `lines` for people, `holds` False for exit code 1."""

    payload: dict[str, Any]
    lines: Sequence[str]
    holds: bool = True


def _no_pdf(_page: str, _path: Path, _title: str) -> int:
    raise BugError("A page was to be written and nobody was named who writes it.")


@dataclass(slots=True)
class Desk:
    """One run of the command line. `seal` cuts this process off for good from every socket, a display's included."""

    manifest: PackManifest
    make_pool: Callable[[int | None], WorkerPool]
    open_window: Callable[[Namespace, Desk, Unit | None], int]
    seal: Callable[[], None] = lambda: None
    proof: Callable[[], SealFacts] | None = None
    write_pdf: Callable[[str, Path, str], int] = _no_pdf
    is_cancelled_by_person: list[bool] = field(default_factory=list)

    def is_cancelled(self) -> bool:
        """True once the person has pressed Ctrl-C."""
        return bool(self.is_cancelled_by_person)

    def manifest_of(self, unit: Unit) -> PackManifest:
        """Return the manifest of the pack that the unit works with."""
        return engine_of(unit).manifest

    @contextmanager
    def workers(self, args: Namespace, unit: Unit | None = None) -> Iterator[WorkerPool]:
        """Yield the worker processes, with the models of the unit, and see that none is left."""
        with self.make_pool(getattr(args, "workers", None)) as pool:
            if unit is not None:
                pool.use(engine_of(unit))
            yield pool
            for notice in pool.notices:
                print(f"homeward: {notice}", file=sys.stderr)

    @contextmanager
    def unit(self, args: Namespace) -> Iterator[Unit]:
        """Yield the unit that --unit or HOMEWARD_UNIT names, opened with the person's passphrase; say its stamps."""
        if has_open_swap():
            print(f"homeward: {swap_words()}", file=sys.stderr)
        unit = open_unit(
            unit_folder(args), Passphrase(passphrase_of(args), args.examiner), despite_witness=args.despite_witness
        )
        tell_beginning(unit)
        try:
            for restoration in unacknowledged(unit):
                print(f"homeward: {restoration.words}", file=sys.stderr)
            for stamp in standing_of(unit).stamps:
                print(f"homeward: {stamp}", file=sys.stderr)
            yield unit
        except BaseException:
            unit.close(EndReason.ERROR)
            raise
        finally:
            unit.close()
            tell_ending(unit)

    @contextmanager
    def case(self, args: Namespace) -> Iterator[Unit]:
        """Yield the unit with the case entered that --case or HOMEWARD_CASE names, or with its only case."""
        with self.unit(args) as unit:
            self.enter(unit, args)
            yield unit

    def enter(self, unit: Unit, args: Namespace) -> None:
        """Enter the case that --case or HOMEWARD_CASE names, or the unit's only case."""
        enter_case(unit, case_reference(unit, args))


def tell_beginning(unit: Unit) -> None:
    """Say on standard error what a person should know about the use before, if there is anything."""
    for words in beginning_notices(unit):
        print(f"homeward: {words}", file=sys.stderr)


def tell_ending(unit: Unit) -> None:
    """Say to a person at a terminal with which head the use ended, so that they can notice an older copy later."""
    words = ending_words(unit)
    if words and sys.stderr.isatty():
        print(f"homeward: {words}", file=sys.stderr)


def unit_folder(args: Namespace) -> Path:
    """Return the unit's folder from --unit or HOMEWARD_UNIT; raise NotFound where neither is given."""
    named = args.unit or os.environ.get("HOMEWARD_UNIT")
    if not named:
        raise NotFound("No unit is named. Give --unit DIR or set HOMEWARD_UNIT.")
    return Path(named)


def case_reference(unit: Unit, args: Namespace) -> str:
    """Return the case to work in; raise NotRecorded where it is not clear which one is meant."""
    named = args.case or os.environ.get("HOMEWARD_CASE")
    if named:
        return str(named)
    cases: list[Case] = list_cases(unit)
    if len(cases) == 1:
        return cases[0].id
    known = ", ".join(case.reference for case in cases) or "none yet"
    raise NotRecorded(f"Which case? Give --case REFERENCE. Cases of this unit: {known}.")


def passphrase_of(args: Namespace, prompt: str = "Passphrase: ", option: str = "passphrase_file") -> str:
    """Return the passphrase from the first line of a file or from a prompt; it is never an argument."""
    named = getattr(args, option)
    if named is None:
        if not sys.stdin.isatty():
            raise WrongPassphrase(f"There is nobody to ask for the passphrase. Give --{option.replace('_', '-')} FILE.")
        return getpass(prompt)
    try:
        lines = Path(named).read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as why:
        raise NotFound(f"The passphrase file {named} could not be read ({why}). Nothing was opened.") from why
    return lines[0] if lines else ""


def new_passphrase_of(args: Namespace, prompt: str, option: str = "passphrase_file") -> str:
    """Return a passphrase that is about to be set; typed ones are asked for twice, because nobody sees a slip."""
    first = passphrase_of(args, prompt, option)
    if getattr(args, option) is None and getpass("The same again: ") != first:
        raise NotRecorded("The two passphrases differ. Nothing was changed; type them again.")
    return first


def write_answer(answer: Answer, as_json: bool) -> None:
    """Print an answer: one line of JSON, or the lines for people."""
    if as_json:
        print(json.dumps(answer.payload, ensure_ascii=True))
    else:
        for line in answer.lines:
            print(line)
    sys.stdout.flush()


class ProgressLine:
    """Shows long work on standard error: one line that renews itself on a terminal, a line now and then elsewhere."""

    def __init__(self, quiet: bool = False) -> None:
        self._quiet = quiet
        self._renews = sys.stderr.isatty()
        self._last_s = 0.0

    def __call__(self, progress: Progress) -> None:
        """Show one reading; at most four times a second on a terminal, every five seconds in a log."""
        finished = progress.done >= progress.total
        now = time.monotonic()
        if self._quiet or (not finished and now - self._last_s < (0.25 if self._renews else 5.0)):
            return
        self._last_s = now
        end = "\n" if finished or not self._renews else ""
        print(("\r" if self._renews else "") + progress_words(progress), end=end, file=sys.stderr, flush=True)


def progress_words(progress: Progress) -> str:
    """Return a reading in words: count, rate and time left."""
    left = (
        f", about {duration_words(progress.left_s)} left" if progress.left_s and progress.done < progress.total else ""
    )
    return f"{progress.verb}: {progress.done} of {progress.total}, {progress.rate_per_s:.1f} a second{left}    "


@contextmanager
def listening_for_cancel(desk: Desk) -> Iterator[None]:
    """Turn the first Ctrl-C into a request to stop cleanly; the second one ends the program as usual."""

    def ask_to_stop(number: int, frame: FrameType | None) -> None:
        if desk.is_cancelled_by_person:
            raise KeyboardInterrupt
        desk.is_cancelled_by_person.append(True)
        print("\nStopping after the files in hand; press Ctrl-C again to stop at once.", file=sys.stderr)

    before = signal.signal(signal.SIGINT, ask_to_stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
