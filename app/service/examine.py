"""Examine: hand each file's bytes to a worker, and record the faces it found or the reason there are none."""

from __future__ import annotations

import hashlib
import os
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.audit import Operation
from app.domain.case import Exhibit, MediaItem, MediaState
from app.domain.errors import BugError, Cancelled
from app.domain.examination import Examined, Failed, Finding, WorkItem
from app.domain.ids import ExhibitId, MediaId
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.service.cases import act_in
from app.service.crops import as_jpeg
from app.service.evidence import read_evidence
from app.store import Unit
from app.worker.pool import WorkerPool


@dataclass(frozen=True, slots=True)
class ExaminationSummary:
    """What one run did; `faces` counts the faces it added."""

    examined: int
    partial: int
    failed: int
    faces: int
    seconds: float

    @property
    def files(self) -> int:
        """Files that this run finished, whatever came of them."""
        return self.examined + self.partial + self.failed


def examine(
    unit: Unit,
    pool: WorkerPool,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
    *,
    retry_failed: bool = False,
) -> ExaminationSummary:
    """Look for faces in every picture and video of the case that has not been examined yet.

    Each file's finding is committed with its audit entry before the next is asked for, so a crash or a cancel loses
    at most the files in the workers, and running again continues there. A file whose bytes are no longer those that
    were taken in is recorded as failed. Raises Cancelled where the person stopped it.
    """
    started = time.monotonic()
    if retry_failed:
        with unit.unit_of_work(act_in(unit, "retry failed", Operation.ALTERATION)) as work:
            work.note(files=work.media.retry_failed())
    with unit.reading() as reader:
        pending = reader.media.pending()
        duplicates = reader.media.all(states=[MediaState.DUPLICATE])
        exhibits = {exhibit.id: exhibit for exhibit in reader.exhibits.all()}
    run = _Run(unit, {item.id: item for item in pending}, duplicates)
    for finding in pool.examine(run.contents(exhibits), is_cancelled):
        run.record(finding)
        on_progress(Progress("examine", run.done, len(pending), time.monotonic() - started))
    for missing in run.unreadable:
        run.record(missing)
        on_progress(Progress("examine", run.done, len(pending), time.monotonic() - started))
    if is_cancelled() and run.done < len(pending):
        raise Cancelled(
            f"Examination was stopped after {run.done} of {len(pending)} files. What was found is kept; examine again "
            "to continue."
        )
    if run.done < len(pending):
        raise BugError(f"The workers ended with {len(pending) - run.done} files neither examined nor failed.")
    return run.summary(time.monotonic() - started)


class _Run:
    """One run over the pending files: feeds the workers and records what comes back."""

    def __init__(self, unit: Unit, pending: dict[MediaId, MediaItem], duplicates: Sequence[MediaItem]) -> None:
        self._unit = unit
        self._pending = pending
        self._copies: dict[MediaId, list[MediaItem]] = defaultdict(list)
        for item in duplicates:
            if item.duplicate_of is not None:
                self._copies[item.duplicate_of].append(item)
        self._examined = self._partial = self._failed = self._faces = 0
        self.unreadable: list[Failed] = []

    @property
    def done(self) -> int:
        return self._examined + self._partial + self._failed

    def contents(self, exhibits: dict[ExhibitId, Exhibit]) -> Iterator[WorkItem]:
        """Yield each pending file's bytes, once they are shown to be the bytes that were taken in.

        Where a file is gone or changed, a duplicate of it that is still whole stands in: the bytes are the same.
        """
        for item in self._pending.values():
            outcome = _evidence_of(item, exhibits[item.exhibit_id])
            for copy in self._copies.get(item.id, ()):
                if isinstance(outcome, WorkItem):
                    break
                found = _evidence_of(copy, exhibits[copy.exhibit_id])
                outcome = replace(found, media_id=item.id) if isinstance(found, WorkItem) else outcome
            if isinstance(outcome, WorkItem):
                yield outcome
            else:
                self.unreadable.append(outcome)

    def record(self, finding: Finding) -> None:
        """Commit one file's finding with its audit entry."""
        with self._unit.unit_of_work(act_in(self._unit, "examine", Operation.COLLECTION)) as work:
            work.media.record(finding)
            if isinstance(finding, Examined):
                for face in finding.faces:
                    work.faces.add(finding.media_id, face, as_jpeg(face.crop))
                work.note(media=finding.media_id, faces=len(finding.faces), partial=finding.partial is not None)
            else:
                work.note(media=finding.media_id, failed=True)
        self._count(finding)

    def _count(self, finding: Finding) -> None:
        if isinstance(finding, Failed):
            self._failed += 1
            return
        self._partial += finding.partial is not None
        self._examined += finding.partial is None
        self._faces += len(finding.faces)

    def summary(self, seconds: float) -> ExaminationSummary:
        return ExaminationSummary(self._examined, self._partial, self._failed, self._faces, seconds)


def _evidence_of(item: MediaItem, exhibit: Exhibit) -> WorkItem | Failed:
    parts = item.untrusted_name.split(b"/")
    path = os.path.join(os.fsencode(Path(exhibit.source_folder)), *parts)
    try:
        content, _ = read_evidence(path)
    except FileNotFoundError:
        return Failed(
            item.id,
            "The file is no longer where it was taken in. Its digests are kept; mount the exhibit again and retry.",
        )
    except (OSError, ValueError) as why:
        reason = why.strerror if isinstance(why, OSError) else why
        return Failed(item.id, f"The file could not be read again ({reason}). Its digests are kept; retry later.")
    if item.hashes is None or hashlib.sha256(content).hexdigest() != item.hashes.sha256:
        return Failed(
            item.id,
            "The file has changed since it was taken in: its SHA-256 is another. It was not examined; find out why "
            "the exhibit changed.",
        )
    return WorkItem(item.id, item.kind, content)
