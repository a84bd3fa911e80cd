"""Examine: hand each file's bytes to a worker, and record the faces it found or the reason there are none."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace

from app.domain.audit import Act, Operation
from app.domain.case import MediaKind
from app.domain.duties import Duty
from app.domain.errors import BugError, Cancelled, KnownError
from app.domain.examination import Discrepancy, Examined, Failed, Finding, Profile, WorkItem
from app.domain.ids import MediaId
from app.domain.policy import Function
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.service.cases import act_in, current_case, refuse_elsewhere
from app.service.copies import stack_copies
from app.service.known_faces import record_faces
from app.service.permission import require, why_not
from app.service.permission_roles import require_duty
from app.service.waiting import items_of
from app.store import EVERYWHERE, Among, Reader, Unit, Work
from app.worker.pool import WorkerPool

_UNREADABLE_AT_ONCE = 16


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
    profile: Profile = Profile.THOROUGH,
    retry_failed: bool = False,
    again: bool = False,
    with_faces: bool = False,
    strict: bool = False,
    among: Among = EVERYWHERE,
    goes_on: bool = False,
    purpose: str | None = None,
) -> ExaminationSummary:
    """Look for faces in every picture and video of the case that has not been examined yet, as closely as `profile`.

    Each file's finding is recorded with an audit entry of its own; those that are ready together reach the disk
    together, before anything further is waited for. So a crash or a cancel loses at most the files in the workers, and
    running again continues there. A file whose bytes are no longer those that were taken in is recorded as failed. At
    the end of a run copies are stacked (copies.py).
    With `again`, examined files that showed no face and were looked at less closely are looked at, too; `with_faces`
    adds those that showed some. Faces are added, nothing is taken back: a face that was known keeps its number, its
    crop and all that people decided about it. With `strict`, every file is opened by a process of its own, which is on
    record with each; raises KnownError where this system has none to give. Where the policy forbids moving pictures,
    each is listed as failed with that reason. `among` narrows it to one exhibit, or to some files; `goes_on` says that
    a run before was cut off, whose copies may not be stacked yet. Its entries have the case's purpose unless a narrower
    one is given. Raises NotAllowed where the policy does not allow it,
    Cancelled where the person stopped it.
    """
    require_duty(unit, Duty.WORK_CASES)
    if strict and not pool.has_cells:
        raise KnownError(
            "This system cannot give each file a process of its own. Nothing was examined; examine without strict, "
            "on a machine that is on no network."
        )
    require(unit, Function.INTAKE)
    if retry_failed:
        with unit.unit_of_work(act_in(unit, "retry failed", Operation.ALTERATION, purpose)) as work:
            work.note(files=work.media.retry_failed(among))
    asked = _Asked(profile, again or with_faces, with_faces, strict, among, purpose)
    run = _Run(unit, asked, on_progress, is_cancelled)
    for findings in pool.rounds(run.items(), is_cancelled):
        run.record(findings)
    run.record_unreadable()
    if run.done < run.total and is_cancelled():
        raise Cancelled(
            f"Examination was stopped after {run.done} of {run.total} files. What was found is kept; examine again "
            "to continue."
        )
    if run.done < run.total:
        raise BugError(f"The workers ended with {run.total - run.done} files neither examined nor failed.")
    if run.has_hashes or goes_on:
        stack_copies(unit, is_cancelled, purpose)
    return run.summary()


@dataclass(frozen=True, slots=True)
class _Asked:
    """How closely, at which files, whether each has a process of its own, and for which narrower purpose, if any."""

    profile: Profile
    is_again: bool
    with_faces: bool
    is_strict: bool
    among: Among
    purpose: str | None


class _Run:
    """One run: feeds the workers and records what comes back. Holds no list of the case's files or findings."""

    def __init__(
        self,
        unit: Unit,
        asked: _Asked,
        on_progress: OnProgress,
        is_cancelled: IsCancelled,
    ) -> None:
        self._unit = unit
        self._case = current_case(unit)
        self._asked = asked
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        self._started = time.monotonic()
        self._why_no_video = why_not(unit, Function.VIDEO)
        self._examined_before: set[MediaId] = set()
        self._unreadable: list[Failed] = []
        self._examined = self._partial = self._failed = self._faces = 0
        self.has_hashes = False
        with unit.reading() as reader:
            self.total = reader.media.pending_count(asked.among)
            if asked.is_again:
                self.total += reader.media.less_closely_count(
                    asked.profile, with_faces=asked.with_faces, among=asked.among
                )

    @property
    def done(self) -> int:
        return self._examined + self._partial + self._failed

    def items(self) -> Iterator[WorkItem]:
        """Yield what the workers are to look at; what cannot be read is recorded here."""
        profile, among = self._asked.profile, self._asked.among
        yield from self._readable(
            items_of(
                self._unit,
                lambda reader, last, most: self._own(reader).media.pending(last, most, among),
                profile,
                self._is_cancelled,
            )
        )
        if not self._asked.is_again:
            return
        closer = items_of(
            self._unit,
            lambda reader, last, most: self._own(reader).media.less_closely(
                profile, last, most, with_faces=self._asked.with_faces, among=among
            ),
            profile,
            self._is_cancelled,
        )
        for item in closer:
            self._examined_before.add(item.media_id)
            yield from self._readable(iter([item]))

    def _own(self, reader: Reader) -> Reader:
        refuse_elsewhere(reader, self._case)
        return reader

    def _readable(self, items: Iterator[WorkItem | Failed]) -> Iterator[WorkItem]:
        for item in items:
            if isinstance(item, WorkItem) and item.kind is MediaKind.VIDEO and self._why_no_video:
                item = Failed(item.media_id, f"{self._why_no_video} Its digests are kept.")
            if isinstance(item, WorkItem):
                yield replace(item, is_strict=True) if self._asked.is_strict else item
                continue
            self._unreadable.append(item)
            if len(self._unreadable) >= _UNREADABLE_AT_ONCE:
                self.record_unreadable()

    def record_unreadable(self) -> None:
        """Record the files that could not be read since the last time."""
        unreadable, self._unreadable = self._unreadable, []
        if unreadable:
            self.record(unreadable)

    def record(self, findings: Sequence[Finding]) -> None:
        """Commit findings that are ready together, each with its own audit entry."""
        with self._unit.together():
            for finding in findings:
                with self._unit.unit_of_work(self._act("examine")) as work:
                    refuse_elsewhere(work, self._case)
                    self._written(work, finding)
                if isinstance(finding, Examined) and finding.discrepancy is not None:
                    self._tell_discrepancy(finding.media_id, finding.discrepancy)
        for finding in findings:
            self._examined_before.discard(finding.media_id)
            self._count(finding)
            self._on_progress(Progress("examine", self.done, self.total, time.monotonic() - self._started))

    def _tell_discrepancy(self, media_id: MediaId, seen: Discrepancy) -> None:
        """Put on record that two looks at one file differ: perhaps another file falsified the first."""
        with self._unit.unit_of_work(self._act("second look differed")) as work:
            work.note(media=media_id, **asdict(seen))

    def _act(self, verb: str) -> Act:
        return act_in(self._unit, verb, Operation.COLLECTION, self._asked.purpose)

    def _written(self, work: Work, finding: Finding) -> None:
        is_closer_look = finding.media_id in self._examined_before
        if is_closer_look:
            work.note(again=True)
        if self._asked.is_strict:
            work.note(strict=True)
        if isinstance(finding, Failed):
            work.note(media=finding.media_id, failed=True, profile=self._asked.profile.value)
            if not is_closer_look:  # an earlier examination stands
                work.media.record(finding)
            return
        recorded = work.media.record_again if is_closer_look else work.media.record
        recorded(finding, self._asked.profile)
        if finding.taken_on is not None:
            exhibit_id = work.media.get(finding.media_id).exhibit_id
            work.capture_dates.note_files_own(exhibit_id, finding.media_id, finding.taken_on)
        if finding.hashed is not None:
            work.stacks.keep_hash(finding.media_id, finding.hashed)
            self.has_hashes = True
        added = record_faces(work, finding.media_id, finding.faces)
        self._faces += added
        if added < len(finding.faces):
            work.note(known=len(finding.faces) - added)
        work.note(
            media=finding.media_id,
            faces=added,
            partial=finding.partial is not None,
            profile=self._asked.profile.value,
        )

    def _count(self, finding: Finding) -> None:
        if isinstance(finding, Failed):
            self._failed += 1
            return
        self._partial += finding.partial is not None
        self._examined += finding.partial is None

    def summary(self) -> ExaminationSummary:
        seconds = time.monotonic() - self._started
        return ExaminationSummary(self._examined, self._partial, self._failed, self._faces, seconds)
