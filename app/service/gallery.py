"""The gallery as it is searched: who is in it, which version it is, and its index held in memory."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from app.domain.audit import Operation
from app.domain.chance import ByChance
from app.domain.duties import Duty
from app.domain.gallery import GalleryVersion, Reference, Subject, SubjectType
from app.domain.ids import ReferenceId, SubjectId
from app.domain.particulars import EVERYONE, SubjectFilter
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.domain.search import Combination, IndexAnswer, IndexParameters, Probe, RankedReference
from app.recognition.comparison.chance import Chance
from app.recognition.comparison.index import GalleryIndex, Selection
from app.recognition.pack import PackManifest
from app.service.cases import act_of_unit
from app.service.gallery_loading import follow, loaded_index, take_cohort, take_graph, write_copy
from app.service.permission_roles import require_duty
from app.service.reembed import refuse_lacking
from app.store import Blocks, CopyOf, Reader, Unit, disk_told, sweep

EVERYBODY = frozenset(SubjectType) - {SubjectType.STAFF}
"""All types of subject that are ever searched together."""
GROWN_WHEN_LOADED = 10_000
"""References up to which the graph is built while the gallery is loaded (two or three seconds), and no copy is kept."""
MEASURED_WHEN_LOADED = 10_000
"""References whose look-alikes are found while somebody waits for the gallery (two seconds); of more, by `grow`."""
_GROWN_PER_STEP = 512
_MEASURED_PER_STEP = 4_096
_NARROWED_KEPT = 4


@dataclass(frozen=True, slots=True)
class SearchedGallery:
    """The index, and which of its references a search sees: those of the types it is about, but for the barred ones.

    `counted` holds what was counted of chance, once it was asked for; it goes with the selection. `unknown_taken_in`
    are the subjects that it sees although something that the search is narrowed by is unknown of them.
    """

    index: GalleryIndex
    selection: Selection
    unknown_taken_in: int = field(default=0, kw_only=True)
    counted: list[Chance | None] = field(default_factory=list)

    @property
    def parameters(self) -> IndexParameters:
        """How the graph was built and is asked, and how many references it holds."""
        return self.index.parameters

    @property
    def size(self) -> int:
        """Number of references that are searched."""
        return self.selection.count

    def search(self, vectors: NDArray[np.float32], k: int) -> list[IndexAnswer]:
        """Return the `k` closest subjects for each probe of `vectors` (m, d): what the graph says, and what is so."""
        return self.index.search(vectors, k, self.selection)

    def ask(self, probe: Probe, k: int) -> IndexAnswer:
        """Return what a search with this probe lists: by one vector, or by any or all of several faces."""
        if probe.combination is Combination.MEAN:
            return self.search(probe.embedding.vector[None, :], k)[0]
        vectors = np.stack([embedding.vector for embedding in probe.embeddings])
        return self.index.search_together(vectors, probe.combination, k, self.selection)

    @property
    def cohort(self) -> str | None:
        """The digest of the cohort, where a search with one vector is ordered by score; None also of nobody's list."""
        return self.selection.cohort.digest if self.selection.cohort is not None and self.size else None

    @property
    def searched_ids(self) -> NDArray[np.int64]:
        """Which references a search sees, int64 (n,), ascending."""
        chosen = self.selection.is_searched
        return self.index.reference_ids if chosen is None else self.index.reference_ids[chosen]

    def ask_only(self, probe: Probe, reference_ids: NDArray[np.int64], k: int) -> IndexAnswer:
        """Return the closest by distance among some of the references alone, and what the graph says of all.

        By one vector, or by any of several faces; `reference_ids` is int64 (n,), ascending, all of them searched.
        """
        vectors = np.stack([embedding.vector for embedding in probe.embeddings])
        return self.index.search_together(vectors, Combination.ANY, k, self.selection, reference_ids)

    def chance(self, distance: float) -> ByChance | None:
        """Return how many others of what is searched come as close by chance; None where it holds one person."""
        if not self.counted:
            self.counted.append(self.index.chance(self.selection.is_searched))
        return None if self.counted[0] is None else self.counted[0].at(distance)

    def scan(self, vectors: NDArray[np.float32], k: int) -> list[tuple[RankedReference, ...]]:
        """Return the same lists by the exact scan alone, for many probes."""
        return self.index.scan(vectors, k, self.selection)


class LoadedGallery:
    """The index of one pack's references, with their cohort statistics; it follows the gallery as that changes.

    It owns the vectors in memory. Staff are held apart, and never beside others. `left_out` are the references for
    which the pack's models gave no vector: nobody is found by them. `types` are the types of subjects that the latest
    search was among. `barred` are those that their originators' terms keep out. The graph of a large gallery is filled
    by `grow`, in its own time; until it is, what it misses is on record with each search.
    """

    def __init__(self, manifest: PackManifest) -> None:
        self.manifest = manifest
        self._lock = Lock()
        self._held: _Held | None = None
        self._selections: dict[
            tuple[frozenset[SubjectType], SubjectFilter, tuple[ReferenceId, ...]], SearchedGallery
        ] = {}
        self.left_out: tuple[ReferenceId, ...] = ()
        self.barred: tuple[ReferenceId, ...] = ()
        self.types: tuple[SubjectType, ...] = ()

    def use(self, manifest: PackManifest) -> None:
        """Hold the references of another pack from now on."""
        with self._lock:
            self.manifest = manifest
            self._forget()

    def current(
        self, unit: Unit, types: frozenset[SubjectType] = EVERYBODY, narrowed: SubjectFilter = EVERYONE
    ) -> tuple[GalleryVersion, SearchedGallery]:
        """Return the gallery's present version and an index of exactly that version, of subjects of these types.

        `narrowed` leaves some of them out; of such selections the latest few are kept.
        Raises NotAllowed where references have no vector of the pack and none was tried for: they would be left out of
        every search unseen.
        """
        narrowed = narrowed if narrowed.narrows else EVERYONE
        with self._lock, unit.reading() as reader:
            version, index = self._followed(unit, reader, are_staff=types == {SubjectType.STAFF})
            self.barred = reader.keeping.barred(unit.clock().date())
            self.types = tuple(kind for kind in reader.gallery.types() if kind in types)
            wanted = (types, narrowed, self.barred)
            if wanted not in self._selections:
                selection = _selection(reader, index, types, self.barred, narrowed)
                unknown = _unknown_in(reader, index, selection, narrowed)
                self._let_narrowed_go()
                self._selections[wanted] = SearchedGallery(index, selection, unknown_taken_in=unknown)
            return version, self._selections[wanted]

    def _followed(self, unit: Unit, reader: Reader, *, are_staff: bool) -> tuple[GalleryVersion, GalleryIndex]:
        number = reader.gallery.number()
        if self._held is not None and (self._held.unit, self._held.are_staff) != (unit, are_staff):
            self._forget()
        if self._held is not None and self._held.version.number == number:
            return self._held.version, self._held.index
        lacking, unmade = reader.gallery.without_vector(self.manifest.id), reader.gallery.unmade(self.manifest.id)
        refuse_lacking(lacking, unmade, "references of the gallery", "searched")
        index = None
        if self._held is not None and not are_staff:
            followed = follow(self._held.index, reader, self.manifest, self._held.blocks)
            index = self._held.index if followed else None
        if index is None:
            index = loaded_index(unit, reader, self.manifest, are_staff=are_staff)
            if not are_staff:
                take_cohort(unit, reader, index, self.manifest.id)
        if index.size <= GROWN_WHEN_LOADED:
            index.grow(index.size + 1)
        self.left_out = tuple(unmade)
        self._selections = {}
        self._held = _Held(unit, reader.gallery.version(), index, are_staff, reader.gallery.blocks())
        return self._held.version, index

    def is_large(self, unit: Unit) -> bool:
        """Return whether the unit's gallery is so large that `grow` builds its graph, not the loading."""
        with unit.reading() as reader:
            return reader.gallery.reference_total() > GROWN_WHEN_LOADED

    def graph_counts(self) -> tuple[int, int]:
        """Return how many references the graph holds, and how many there are in memory; 0 and 0 where none is."""
        held = self._held  # not waited for: loading holds the lock for minutes
        return (0, 0) if held is None else (held.index.parameters.held, held.index.size)

    def recall_graph(self, unit: Unit) -> None:
        """Take the graph from its working copy, where there is a good one and none is in memory yet."""
        with self._lock:
            held = self._held
        if held is not None and not held.are_staff and not held.index.has_graph:
            with unit.reading() as reader:
                take_graph(unit, reader, held.index, self.manifest.id)

    def grow(self, unit: Unit, is_cancelled: IsCancelled = never, on_progress: OnProgress = unheard) -> bool:
        """Find everybody's look-alikes and fill the graph, or take both from working copies; return whether all is.

        Searches go on meanwhile, by distance until all look-alikes are known. Takes minutes for those, and a quarter of
        an hour for the graph, of one core for a million references. For whoever may see the gallery; raises NotAllowed.
        """
        require_duty(unit, Duty.SEE_GALLERY)
        self.current(unit)
        self.recall_graph(unit)
        with self._lock:
            held = self._held
        if held is None or held.are_staff:
            return False
        started = time.monotonic()
        kept_out = are_barred(held.index, self.barred)
        while not is_cancelled() and (left := held.index.measure(_MEASURED_PER_STEP, kept_out)):
            done = held.index.size - left
            on_progress(Progress("gallery look-alikes", done, held.index.size, time.monotonic() - started))
        with self._lock:
            self._selections = {}
        while not is_cancelled():
            done = len(held.index.grown_ids())
            on_progress(Progress("gallery grow", done, held.index.size, time.monotonic() - started))
            if held.index.grow(_GROWN_PER_STEP):
                return True
        return False

    def keep(self, unit: Unit) -> int:
        """Write working copies of vectors and graph, so that the next opening has them at hand; return how many.

        None of a small gallery, nor where the gallery changed meanwhile. Their keys are in the unit's database: taking
        anybody out of the gallery makes them unreadable in the same transaction. For whoever may see the gallery.
        Raises StorageFull and NotAllowed.
        """
        require_duty(unit, Duty.SEE_GALLERY)
        with self._lock:
            held = self._held
        if held is None or held.are_staff or held.index.size <= GROWN_WHEN_LOADED:
            return 0
        change = held.index.change
        with disk_told(unit.folder, "Nothing is lost; the gallery takes longer to load"):
            made = [(what, write_copy(unit, held.index, what, change, held.version.digest)) for what in CopyOf]
        with unit.unit_of_work(
            act_of_unit("keep gallery copies", Operation.CUSTODY, "have the gallery at hand")
        ) as work:
            if work.gallery.number() == held.version.number:
                kept = [(what, *copy) for what, copy in made if copy is not None]
                for what, name, key in kept:
                    work.copies.add(name, key, self.manifest.id, what)
            else:
                kept = []
            work.note(gallery=held.version.number, copies=len(kept), references=held.index.size)
            good = work.copies.names()
        sweep(unit.folder, good)
        return len(kept)

    def take_out(self, unit: Unit, references: Collection[ReferenceId]) -> None:
        """Overwrite references in memory that were erased from the gallery, and remove the copies that held them."""
        with self._lock:
            if self._held is not None:
                self._held.index.remove(np.array(sorted(references), np.int64))
                self._selections = {}
        with unit.reading() as reader:
            sweep(unit.folder, reader.copies.names())

    def holds(self, references: Iterable[ReferenceId]) -> int:
        """Return how many of these references the index in memory holds; 0 where none is loaded."""
        with self._lock:
            wanted = np.array(list(references), np.int64)
            return 0 if self._held is None else int(np.isin(wanted, self._held.index.reference_ids).sum())

    def forget(self) -> None:
        """Let the index and its vectors go; the next search loads it anew."""
        with self._lock:
            self._forget()

    def _let_narrowed_go(self) -> None:
        """Forget the oldest of the narrowed selections, of which there may be as many as there are searches."""
        narrowed = [wanted for wanted in self._selections if wanted[1].narrows]
        for wanted in narrowed[: 1 - _NARROWED_KEPT]:
            del self._selections[wanted]

    def _forget(self) -> None:
        self._held, self._selections, self.left_out, self.barred, self.types = None, {}, (), (), ()


@dataclass(frozen=True, slots=True)
class _Held:
    """What is in memory: of which unit, version and blocks of it, and whether it is the staff gallery."""

    unit: Unit
    version: GalleryVersion
    index: GalleryIndex
    are_staff: bool
    blocks: Blocks


def _selection(
    reader: Reader,
    index: GalleryIndex,
    types: frozenset[SubjectType],
    barred: tuple[ReferenceId, ...],
    narrowed: SubjectFilter = EVERYONE,
) -> Selection:
    is_searched = np.ones(index.size, np.bool_)
    if not set(reader.gallery.types()) - {SubjectType.STAFF} <= types:
        is_searched = np.isin(index.subject_ids, reader.gallery.of_types(types))
    kept_out = are_barred(index, barred)
    if kept_out is not None:
        is_searched &= ~kept_out
    if narrowed.narrows:
        is_searched &= np.isin(index.subject_ids, reader.particulars.passing(narrowed))
    return index.select(
        None if is_searched.all() else is_searched, is_cohort=True, kept_out=kept_out, at_most=MEASURED_WHEN_LOADED
    )


def are_barred(index: GalleryIndex, barred: Collection[ReferenceId]) -> NDArray[np.bool_] | None:
    """Return which rows of an index their originators' terms keep out of every search, and of the cohort; or None."""
    return np.isin(index.reference_ids, list(barred)) if barred else None


def _unknown_in(reader: Reader, index: GalleryIndex, selection: Selection, narrowed: SubjectFilter) -> int:
    if not narrowed.narrows or narrowed.known_only:
        return 0
    seen = index.subject_ids if selection.is_searched is None else index.subject_ids[selection.is_searched]
    return len(np.intersect1d(seen, reader.particulars.lacking(narrowed)))


def gallery_version(unit: Unit) -> GalleryVersion:
    """Return which gallery this is, and how many subjects and references it holds."""
    with unit.reading() as reader:
        return reader.gallery.version()


def list_subjects(unit: Unit) -> list[Subject]:
    """Return everybody in the gallery; the viewing is a consultation on record."""
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.unit_of_work(act_of_unit("view gallery", Operation.CONSULTATION)) as work:
        subjects = work.gallery.subjects()
        work.note(subjects=len(subjects))
    return subjects


def subject_references(unit: Unit, subject_id: SubjectId) -> tuple[Subject, list[Reference]]:
    """Return one subject and their references; the viewing is a consultation on record. Raises NotFound."""
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.unit_of_work(act_of_unit("view references", Operation.CONSULTATION)) as work:
        subject, references = work.gallery.subject(subject_id), work.gallery.references(subject_id)
        work.note(subject=subject_id, references=len(references))
    return subject, references


def reference_crop(unit: Unit, reference_id: ReferenceId) -> bytes:
    """Return a reference's crop as JPEG bytes; the list it was opened from is on record. Raises NotFound."""
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.reading() as reader:
        return reader.gallery.crop(reference_id)
