"""The gallery as it is searched: who is in it, which version it is, and its index held in memory."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock

import numpy as np

from app.domain.audit import Operation
from app.domain.gallery import GalleryVersion, Reference, Subject, SubjectType
from app.domain.ids import ReferenceId, SubjectId
from app.recognition.comparison.index import GalleryIndex
from app.recognition.pack import PackManifest
from app.service.cases import act_of_unit, require_examiner
from app.service.reembed import refuse_lacking
from app.store import Unit

EVERYBODY = frozenset(SubjectType) - {SubjectType.STAFF}
"""All types of subject that are ever searched together."""


class LoadedGallery:
    """The index of one pack's references, with their cohort statistics, rebuilt whenever the gallery has changed.

    It owns the vectors in memory; nothing of it is ever written to a file. `left_out` are the references for which the
    pack's models gave no vector: nobody is found by them. `types` are the types of subjects that are in it. `barred`
    are those that their originators' terms keep out.
    """

    def __init__(self, manifest: PackManifest) -> None:
        self.manifest = manifest
        self._lock = Lock()
        self._loaded: tuple[GalleryVersion, GalleryIndex] | None = None
        self._types: frozenset[SubjectType] = frozenset()
        self.left_out: tuple[ReferenceId, ...] = ()
        self.types: tuple[SubjectType, ...] = ()
        self.barred: tuple[ReferenceId, ...] = ()
        self._ids: frozenset[int] = frozenset()

    def use(self, manifest: PackManifest) -> None:
        """Hold the references of another pack from now on."""
        with self._lock:
            self.manifest = manifest
            self._forget()

    def current(self, unit: Unit, types: frozenset[SubjectType] = EVERYBODY) -> tuple[GalleryVersion, GalleryIndex]:
        """Return the gallery's present version and an index of exactly that version, of subjects of these types.

        Raises NotAllowed where references have no vector of the pack and none was tried for: they would be left out of
        every search unseen.
        """
        with self._lock:
            with unit.reading() as reader:
                version, barred = reader.gallery.version(), reader.keeping.barred(unit.clock().date())
                is_held = self._loaded is not None and self._loaded[0] == version
                if self._loaded is not None and is_held and (self.barred, self._types) == (barred, types):
                    return self._loaded
                lacking = reader.gallery.without_vector(self.manifest.id)
                unmade = reader.gallery.unmade(self.manifest.id)
                refuse_lacking(lacking, unmade, "references of the gallery", "searched")
                reference_ids, subject_ids, vectors = reader.gallery.vectors(self.manifest.id)
                self.types = tuple(kind for kind in reader.gallery.types() if kind in types)
                wanted = np.isin(subject_ids, reader.gallery.of_types(types))
            if barred:
                wanted &= ~np.isin(reference_ids, barred)
            if not wanted.all():
                reference_ids, subject_ids, vectors = reference_ids[wanted], subject_ids[wanted], vectors[wanted]
            index = GalleryIndex.build(reference_ids, subject_ids, vectors, is_cohort=True)
            self.left_out, self.barred, self._types = tuple(unmade), barred, types
            self._loaded, self._ids = (version, index), frozenset(reference_ids.tolist())
            return self._loaded

    def holds(self, references: Iterable[ReferenceId]) -> int:
        """Return how many of these references the index in memory holds; 0 where none is loaded."""
        with self._lock:
            return len(self._ids & set(references))

    def forget(self) -> None:
        """Let the index and its vectors go; the next search builds it anew."""
        with self._lock:
            self._forget()

    def _forget(self) -> None:
        self._loaded, self._ids, self.left_out, self.barred, self.types = None, frozenset(), (), (), ()


def gallery_version(unit: Unit) -> GalleryVersion:
    """Return which gallery this is, and how many subjects and references it holds."""
    with unit.reading() as reader:
        return reader.gallery.version()


def list_subjects(unit: Unit) -> list[Subject]:
    """Return everybody in the gallery; the viewing is a consultation on record."""
    require_examiner(unit)
    with unit.unit_of_work(act_of_unit("view gallery", Operation.CONSULTATION)) as work:
        subjects = work.gallery.subjects()
        work.note(subjects=len(subjects))
    return subjects


def subject_references(unit: Unit, subject_id: SubjectId) -> tuple[Subject, list[Reference]]:
    """Return one subject and their references; the viewing is a consultation on record. Raises NotFound."""
    require_examiner(unit)
    with unit.unit_of_work(act_of_unit("view references", Operation.CONSULTATION)) as work:
        subject, references = work.gallery.subject(subject_id), work.gallery.references(subject_id)
        work.note(subject=subject_id, references=len(references))
    return subject, references


def reference_crop(unit: Unit, reference_id: ReferenceId) -> bytes:
    """Return a reference's crop as JPEG bytes; the list it was opened from is on record. Raises NotFound."""
    require_examiner(unit)
    with unit.reading() as reader:
        return reader.gallery.crop(reference_id)
