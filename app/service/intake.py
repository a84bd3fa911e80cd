"""Take in: read every file of an exhibit once, hash the bytes, and record each with its place in the exhibit."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Operation
from app.domain.case import Case, Exhibit, FoundFile, MediaItem, MediaKind, MediaState
from app.domain.errors import Cancelled, KnownError, NotAllowed, NotFound
from app.domain.ids import MediaId
from app.domain.names import relative_name
from app.domain.policy import Function
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.domain.statement import stated_name
from app.service.cases import act_in, current_case, refuse_elsewhere
from app.service.evidence import digest_evidence, files_below, kind_of_file
from app.service.hash_sets import mark_in
from app.service.permission import require
from app.store import Reader, Unit

FILES_PER_COMMIT = 64
COMMIT_AFTER_S = 5.0
"""Large files are committed fewer at a time, so that little is read twice after a fall."""
NEITHER = "Its content is neither a picture nor a video of a known format, and its name does not claim to be one."


@dataclass(frozen=True, slots=True)
class IntakeSummary:
    """What one intake did. `already_known` counts files that an earlier, unfinished intake had recorded.

    `known` counts those that a hash set of the unit made known in this run.
    """

    exhibit: Exhibit
    files: int
    taken_in: int
    duplicates: int
    skipped: int
    already_known: int
    size_bytes: int
    seconds: float
    known: int = 0


def take_in(
    unit: Unit,
    exhibit_name: str,
    folder: Path,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
    *,
    goes_on: bool = False,
    purpose: str | None = None,
) -> IntakeSummary:
    """Record every file below `folder` as part of the exhibit; nothing is copied and nothing is written there.

    Files are committed in small groups, each with its audit entry, so an interrupted intake continues where it
    stopped when it is run again. Where it `goes_on`, files that are on record with the same place, size and time of
    change are not read a second time; whether they are still the same bytes, the examination says of each. Its entries
    have the case's purpose unless a narrower one is given. Raises
    NotFound where the folder does not exist, NotRecorded for a blank exhibit name, NotAllowed where the policy does not
    allow it or the exhibit was taken in from another folder, Cancelled (with all that is committed kept).
    """
    name = stated_name(exhibit_name, "The exhibit needs the name it has in the chain of custody. Nothing was taken in.")
    if not folder.is_dir():
        raise NotFound(f"There is no folder {folder}. Nothing was taken in; check that the exhibit is mounted.")
    require(unit, Function.INTAKE)
    started = time.monotonic()
    place = place_of(folder)
    with unit.unit_of_work(act_in(unit, "name exhibit", Operation.COLLECTION, purpose)) as work:
        exhibit = work.exhibits.add(name, place)
        if exhibit.source_folder != place:
            raise NotAllowed(
                f"{exhibit.name} was taken in from {exhibit.source_folder}. Nothing was taken in; mount the exhibit "
                "there again, or give the other folder a name of its own."
            )
        work.note(exhibit=exhibit.id)
        newest = work.media.newest()
    paths = sorted(files_below(folder))
    tally = _Tally(newest)
    taker = _Taker(unit, current_case(unit), exhibit, folder, tally, is_cancelled, goes_on, purpose)
    while taker.done < len(paths):
        if is_cancelled() or not taker.take(paths[taker.done : taker.done + FILES_PER_COMMIT]):
            raise Cancelled(
                f"Intake of {exhibit.name} was stopped after {taker.done} of {len(paths)} files. They are recorded; "
                "run the intake again to continue."
            )
        on_progress(Progress("intake", taker.done, len(paths), time.monotonic() - started, tally.passed_over))
    return tally.summary(exhibit, len(paths), time.monotonic() - started)


def place_of(folder: Path) -> str:
    """Return the folder's absolute path as text that every later run can use, whatever it was called from."""
    place = str(folder.absolute())
    try:
        place.encode()
    except UnicodeEncodeError:
        raise KnownError(
            "The exhibit's folder has a name that is not valid text. Nothing was taken in; mount the exhibit under "
            "another name (names inside it may be of any kind)."
        ) from None
    return place


def found_file(path: bytes, root: Path, is_cancelled: IsCancelled = never) -> FoundFile:
    """Read one file once and return what it is: place, kind by content, size, time and the three digests."""
    name = relative_name(path, root)
    try:
        digested = digest_evidence(path, lambda head: kind_of_file(name, head) is not MediaKind.OTHER, is_cancelled)
    except (OSError, ValueError) as why:
        return _unreadable(path, name, why)
    kind = kind_of_file(name, digested.head)
    return FoundFile(
        untrusted_name=name,
        size_bytes=digested.size_bytes,
        modified_ns=digested.modified_ns,
        kind=kind,
        hashes=digested.hashes,
        reason=NEITHER if kind is MediaKind.OTHER else None,
    )


def _unreadable(path: bytes, name: bytes, why: OSError | ValueError) -> FoundFile:
    reason = str(why) if isinstance(why, ValueError) else f"It could not be read ({why.strerror})."
    try:
        status = os.lstat(path)
        size, modified = status.st_size, status.st_mtime_ns
    except OSError:
        size, modified = 0, 0
    return FoundFile(name, size, modified, MediaKind.OTHER, None, reason)


@dataclass(slots=True)
class _Tally:
    """Running counts of one intake; files up to the id `newest` were recorded by earlier ones."""

    newest: MediaId
    taken_in: int = 0
    duplicates: int = 0
    skipped: int = 0
    already_known: int = 0
    size_bytes: int = 0
    known: int = 0
    passed_over: int = 0

    def pass_over(self, size_bytes: int) -> None:
        self.already_known += 1
        self.passed_over += 1
        self.size_bytes += size_bytes

    def count(self, item: MediaItem) -> None:
        self.size_bytes += item.size_bytes
        if item.id <= self.newest:
            self.already_known += 1
        elif item.state is MediaState.SKIPPED:
            self.skipped += 1
        else:
            self.taken_in += 1
            self.duplicates += item.duplicate_of is not None

    def summary(self, exhibit: Exhibit, files: int, seconds: float) -> IntakeSummary:
        return IntakeSummary(
            exhibit, files, self.taken_in, self.duplicates, self.skipped, self.already_known, self.size_bytes, seconds,
            self.known,
        )  # fmt: skip


@dataclass(slots=True)
class _Taker:
    """Takes in one group of files after another, each in one act."""

    unit: Unit
    case: Case
    exhibit: Exhibit
    folder: Path
    tally: _Tally
    is_cancelled: IsCancelled
    goes_on: bool
    purpose: str | None
    done: int = 0

    def take(self, paths: list[bytes]) -> bool:
        """Read and record a group, or the first files of it where those take long; False where it was stopped in it.

        What was read until then is kept; a file in the middle of which it was stopped is read again.
        """
        known = self._on_record(paths) if self.goes_on else {}
        found: list[FoundFile] = []
        handled, started, is_stopped = 0, time.monotonic(), False
        for path in paths:
            if path in known:
                self.tally.pass_over(known[path])
            else:
                try:
                    found.append(found_file(path, self.folder, self.is_cancelled))
                except Cancelled:
                    is_stopped = True
                    break
            handled += 1
            is_stopped = self.is_cancelled()
            if is_stopped or time.monotonic() - started > COMMIT_AFTER_S:
                break
        if found:
            self._record(found)
        self.done += handled
        return not is_stopped or handled == len(paths)

    def _on_record(self, paths: list[bytes]) -> dict[bytes, int]:
        """Return the files that need not be read a second time, and their sizes."""
        with self.unit.reading() as reader:
            refuse_elsewhere(reader, self.case)
            sizes = {path: self._known_size(reader, path) for path in paths}
        return {path: size_bytes for path, size_bytes in sizes.items() if size_bytes is not None}

    def _known_size(self, reader: Reader, path: bytes) -> int | None:
        try:
            status = os.lstat(path)
        except OSError:
            return None
        name = relative_name(path, self.folder)
        is_known = reader.media.known_unchanged(self.exhibit.id, name, status.st_size, status.st_mtime_ns)
        return status.st_size if is_known else None

    def _record(self, found: list[FoundFile]) -> None:
        with self.unit.unit_of_work(act_in(self.unit, "take in", Operation.COLLECTION, self.purpose)) as work:
            refuse_elsewhere(work, self.case)
            items = [work.media.add(self.exhibit.id, file) for file in found]
            for item in items:
                self.tally.count(item)
            self.tally.known += mark_in(work, items)
            skipped = sum(file.hashes is None for file in found)
            work.note(exhibit=self.exhibit.id, files=len(found), skipped=skipped)
