"""The parent's handle on workers: files go in as bytes, findings come out, and no file can stop the run."""

from __future__ import annotations

import os
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial, reduce
from multiprocessing.connection import wait
from operator import or_
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.case import MediaKind
from app.domain.drawing import DrawnBox
from app.domain.errors import BugError, KnownError, UntrustedReply
from app.domain.examination import Examined, Finding, WorkItem
from app.domain.ids import MediaId
from app.domain.progress import IsCancelled, never
from app.domain.reveal import ShownFrame
from app.recognition.pack import ModelPack, PackManifest
from app.recognition.setup import EngineSetup, default_setup, load_engine
from app.seal.cell import Confinement, possible
from app.worker.box_answer import answered, box_by, box_here
from app.worker.crew import Crew, CrewRules
from app.worker.door import WorkerPool as WorkerPool
from app.worker.failures import Notice, notice_sentences
from app.worker.frame_answer import content_of, frame_by, frame_here
from app.worker.process import MOST_STARTS, WorkerDied, WorkerProcess, not_started
from app.worker.protocol import Command, ReferenceCheck, Request, pack_crops
from app.worker.replies import parse_embedded, parse_finding, parse_reference

PICTURE_TIMEOUT_S = 120.0
VIDEO_TIMEOUT_S = 600.0
MOST_CONTENT_BYTES = 2 << 30
FILES_PER_WORKER = 2_000
"""Starting a worker takes about 0.8 s of a core: two per cent of what so many small files take."""
FILES_PER_CELL = 16
SECOND_LOOKS = 1 / 64
"""One sound picture in so many is examined twice: of a hundred that were falsified, four in five runs find one."""


class ProcessPool(WorkerPool):
    """Worker processes, `size` of them (one per core unless told), spawned when first needed and kept.

    A file that crashes or outlasts its worker is reported as failed, and another worker takes over; after 2,000 files a
    worker is replaced anyway. Several runs may go on at once, also from several threads: each has workers of its own,
    up to `size`, and leaves the sound ones to the next; those that have met exhibits are ended before references are
    looked at. Files over `most_content_bytes` are reported as failed. Where the kernel confines processes, each
    `files_per_cell` files (1: strict; 0: as many as a worker takes) are opened by a process of their own.
    """

    def __init__(
        self,
        size: int | None = None,
        manifest: PackManifest | None = None,
        weights: Path | None = None,
        *,
        timeout_s: float = PICTURE_TIMEOUT_S,
        video_timeout_s: float = VIDEO_TIMEOUT_S,
        most_content_bytes: int = MOST_CONTENT_BYTES,
        files_per_worker: int = FILES_PER_WORKER,
        files_per_cell: int = FILES_PER_CELL,
        second_looks: float = SECOND_LOOKS,
    ) -> None:
        workers = max(1, size or os.cpu_count() or 1)
        self._rules = CrewRules(workers, timeout_s, video_timeout_s, most_content_bytes, files_per_worker, second_looks)
        self.files_per_cell = files_per_cell
        self._setup = default_setup(manifest, weights)
        self._lock = threading.Lock()
        self._resting: list[WorkerProcess] = []
        self._working: list[WorkerProcess] = []
        self._notice = Notice.NONE
        self._is_closed = False

    @property
    def size(self) -> int:
        """How many files one run examines at a time."""
        return self._rules.size

    @property
    def manifest(self) -> PackManifest:
        """The pack whose vectors come back."""
        return self._setup.manifest

    @property
    def has_cells(self) -> bool:
        """True where the kernel confines processes, so that workers fork one for so many files, or for one."""
        return self.files_per_cell > 0 and Confinement.FILTER in possible()

    @property
    def notices(self) -> tuple[str, ...]:
        """What the person should know of the workers that have started so far, one sentence each."""
        with self._lock:
            present = [worker.notice for worker in (*self._working, *self._resting)]
        return notice_sentences(reduce(or_, present, self._notice))

    def use(self, setup: EngineSetup) -> None:
        """Work with other models from now on. Workers that rest with those used before are replaced when needed."""
        self._setup = setup

    def examine(self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never) -> Iterator[Finding]:
        """Yield one finding per item as they finish; see WorkerPool."""
        return _one_by_one(self.rounds(items, is_cancelled))

    def rounds(
        self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never
    ) -> Generator[Sequence[Finding], None, None]:
        """Yield findings, those that are ready together at a time; see WorkerPool."""
        return self._run(items, is_cancelled, meets_exhibits=True)

    def examine_own(self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never) -> Iterator[Finding]:
        """Yield findings about the unit's own pictures, by workers that have met no exhibit; see WorkerPool."""
        return _one_by_one(self._run(items, is_cancelled, meets_exhibits=False))

    def _run(
        self, items: Iterable[WorkItem], is_cancelled: IsCancelled, *, meets_exhibits: bool
    ) -> Generator[Sequence[Finding], None, None]:
        self._refuse_if_closed()
        setup = self._setup
        hire = partial(self._hired, setup, meets_exhibits=meets_exhibits)
        crew = Crew(setup.manifest, self._rules, hire, self._dismissed)
        return crew.work(iter(items), lambda: self._is_closed or is_cancelled())

    def check_against_reference(self, content: bytes) -> ReferenceCheck:
        """Compare in a worker that is used for nothing else; KnownError where nothing comes back."""
        self._refuse_if_closed()
        worker = WorkerProcess(self._setup.located(), Command.CHECK_AGAINST_REFERENCE)
        try:
            worker.hear_ready()
            worker.give(MediaId(0), MediaKind.PICTURE, content, PICTURE_TIMEOUT_S, Command.CHECK_AGAINST_REFERENCE)
            if not wait([worker.replies], PICTURE_TIMEOUT_S):
                worker.interrupt()
            return parse_reference(worker.take())
        except (WorkerDied, UntrustedReply):
            raise KnownError("The comparison with dlib gave no answer. Nothing was changed.") from None
        finally:
            worker.kill()

    def embed_crops(self, jpegs: Sequence[bytes]) -> NDArray[np.float32]:
        """Embed stored crops in one worker; see WorkerPool."""
        self._refuse_if_closed()
        setup, is_sound, budget_s = self._setup, False, self._rules.video_timeout_s  # hundreds of faces at a time
        worker = self._ready(setup)
        try:
            worker.give(MediaId(0), MediaKind.OTHER, pack_crops(jpegs), budget_s, Command.EMBED_CROPS)
            if not wait([worker.replies], budget_s):
                worker.interrupt()
            vectors = parse_embedded(worker.take(), len(jpegs), setup.manifest.dimension)
            is_sound = True
        except (WorkerDied, UntrustedReply):
            raise KnownError(
                "Embedding stored crops gave no answer. What was embedded before is kept; run it again to continue."
            ) from None
        finally:
            self._dismissed(worker, is_sound)
        return vectors

    def show_frame(
        self, item: WorkItem, frame_index: int, time_ms: int | None, is_cancelled: IsCancelled = never
    ) -> ShownFrame:
        """Decode one frame in a process that opens no other file; see WorkerPool."""
        with self._lent() as worker:
            return frame_by(worker, item, (frame_index, time_ms), self._rules.timeout_for(item), is_cancelled)

    def examine_box(self, item: WorkItem, drawn: DrawnBox, is_cancelled: IsCancelled = never) -> Examined:
        """Examine one box of a frame in a process that opens no other file; see WorkerPool."""
        manifest = self._setup.manifest
        with self._lent() as worker:
            finding = box_by(worker, item, drawn, manifest, self._rules.timeout_for(item), is_cancelled)
        return answered(finding)

    @contextmanager
    def _lent(self) -> Iterator[WorkerProcess]:
        """Lend a worker for one file of an exhibit; one with which that does not end well is ended."""
        self._refuse_if_closed()
        worker, is_sound = self._ready(self._setup, meets_exhibits=True), False
        try:
            yield worker
            is_sound = True
        finally:
            self._dismissed(worker, is_sound)

    def close(self) -> None:
        """Stop resting workers, end those at work; a run that goes on elsewhere ends as if it were cancelled."""
        with self._lock:
            self._is_closed = True
            resting, self._resting = self._resting, []
            for worker in self._working:
                worker.interrupt()
        for worker in resting:
            worker.stop()

    def _refuse_if_closed(self) -> None:
        if self._is_closed:
            raise BugError("A closed worker pool was asked to examine files.")

    def _ready(self, setup: EngineSetup, *, meets_exhibits: bool = False) -> WorkerProcess:
        """Lend a worker that is ready and, but for exhibits, has met none; one that ended as it started is replaced."""
        for _ in range(MOST_STARTS):
            worker = self._hired(setup, meets_exhibits=meets_exhibits)
            try:
                if not worker.is_ready:
                    worker.hear_ready()
                worker.await_cell()
            except WorkerDied:
                self._dismissed(worker, is_sound=False)
            except KnownError:
                self._dismissed(worker, is_sound=False)
                raise
            else:
                return worker
        raise not_started()

    def _hired(self, setup: EngineSetup, *, meets_exhibits: bool) -> WorkerProcess:
        """Lend a resting worker that has this set-up and, but for exhibits, has met none, or start one."""
        located = setup.located()

        def is_fit(worker: WorkerProcess) -> bool:
            is_clean = meets_exhibits or not worker.has_met_exhibits or bool(worker.files_per_cell)
            return is_clean and worker.is_alive and worker.setup == located

        with self._lock:
            fit = [worker for worker in self._resting if is_fit(worker)]
            unfit = [worker for worker in self._resting if worker not in fit]
            worker, self._resting = (fit[0], fit[1:]) if fit else (self._started(located), [])
            worker.has_met_exhibits |= meets_exhibits
            self._working.append(worker)
        for other in unfit:
            other.kill()
        return worker

    def _started(self, setup: EngineSetup) -> WorkerProcess:
        return WorkerProcess(setup, files_per_cell=self.files_per_cell)

    def _dismissed(self, worker: WorkerProcess, is_sound: bool) -> None:
        """Keep a sound worker for the next run unless it is spent; end any other."""
        if is_sound:
            worker.rest()
        with self._lock:
            self._working.remove(worker)
            self._notice |= worker.notice
            is_fresh = is_sound and worker.files_given < self._rules.files_per_worker
            is_kept = is_fresh and not self._is_closed and len(self._resting) < self._rules.size
            if is_kept:
                self._resting.append(worker)
        if not is_sound:
            worker.kill()
        elif not is_kept:
            worker.stop()


class InlinePool(WorkerPool):
    """Examines in the calling process, for tests that are not about processes; refuses to exist outside pytest."""

    def __init__(self, manifest: PackManifest | None = None) -> None:
        if "PYTEST_CURRENT_TEST" not in os.environ:
            raise BugError("Seized files are never opened in the process that holds the key; InlinePool is for tests.")
        self._setup = default_setup(manifest)
        self._pack: ModelPack | None = None

    @property
    def size(self) -> int:
        """One file at a time."""
        return 1

    @property
    def manifest(self) -> PackManifest:
        """The pack whose vectors come back."""
        return self._setup.manifest

    def use(self, setup: EngineSetup) -> None:
        """Work with other models from now on."""
        self._setup, self._pack = setup, None

    def examine(self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never) -> Iterator[Finding]:
        """Yield one finding per item, in order."""
        for item in items:
            if is_cancelled():
                return
            yield self._examined(item)

    def check_against_reference(self, content: bytes) -> ReferenceCheck:
        """Compare with dlib and the face_recognition package in this process."""
        from app.worker.reference import reference_reply

        return parse_reference(reference_reply(content, self._loaded()))

    def embed_crops(self, jpegs: Sequence[bytes]) -> NDArray[np.float32]:
        """Embed stored crops in this process."""
        from app.worker.embedding import embedding_reply

        content = pack_crops(jpegs)
        request = Request(Command.EMBED_CROPS, MediaKind.OTHER, MediaId(0), len(content), VIDEO_TIMEOUT_S)
        return parse_embedded(
            embedding_reply(request, content, self._loaded()), len(jpegs), self._setup.manifest.dimension
        )

    def show_frame(
        self, item: WorkItem, frame_index: int, time_ms: int | None, is_cancelled: IsCancelled = never
    ) -> ShownFrame:
        """Decode one frame in this process."""
        return frame_here(item, (frame_index, time_ms))

    def examine_box(self, item: WorkItem, drawn: DrawnBox, is_cancelled: IsCancelled = never) -> Examined:
        """Examine one box of a frame in this process."""
        return box_here(item, drawn, self._loaded())

    def close(self) -> None:
        """Forget the pack."""
        self._pack = None

    def _examined(self, item: WorkItem) -> Finding:
        from app.worker.examination import reply_to

        content = content_of(item)
        request = Request(Command.EXAMINE, item.kind, item.media_id, item.size_bytes, VIDEO_TIMEOUT_S, item.profile)
        reply = reply_to(request, content, self._loaded())
        return parse_finding(reply, item.media_id, self.manifest.id, self.manifest.dimension)

    def _loaded(self) -> ModelPack:
        self._pack = self._pack or load_engine(self._setup)
        return self._pack


def _one_by_one(rounds: Generator[Sequence[Finding], None, None]) -> Iterator[Finding]:
    """Yield every finding of every round; whoever gives the run up early ends it at once."""
    with closing(rounds):
        for found in rounds:
            yield from found
