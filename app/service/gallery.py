"""The gallery as it is searched: who is in it, which version it is, and its index held in memory."""

from __future__ import annotations

from threading import Lock

from app.domain.audit import Operation
from app.domain.gallery import GalleryVersion, Reference, Subject, SubjectType
from app.domain.ids import ReferenceId, SubjectId
from app.domain.statement import stated
from app.recognition.comparison.index import GalleryIndex
from app.recognition.pack import PackManifest
from app.service.cases import act_of_unit, require_examiner
from app.service.reembed import refuse_lacking
from app.store import Unit


class LoadedGallery:
    """The index of one pack's references, with their cohort statistics, rebuilt whenever the gallery has changed.

    It owns the vectors in memory; nothing of it is ever written to a file. `left_out` are the references for which the
    pack's models gave no vector: nobody is found by them. `types` are the types of subjects that are in it.
    """

    def __init__(self, manifest: PackManifest) -> None:
        self.manifest = manifest
        self._lock = Lock()
        self._loaded: tuple[GalleryVersion, GalleryIndex] | None = None
        self.left_out: tuple[ReferenceId, ...] = ()
        self.types: tuple[SubjectType, ...] = ()

    def use(self, manifest: PackManifest) -> None:
        """Hold the references of another pack from now on."""
        with self._lock:
            self.manifest, self._loaded, self.left_out, self.types = manifest, None, (), ()

    def current(self, unit: Unit) -> tuple[GalleryVersion, GalleryIndex]:
        """Return the gallery's present version and an index of exactly that version.

        Raises NotAllowed where references have no vector of the pack and none was tried for: they would be left out of
        every search unseen.
        """
        with self._lock:
            with unit.reading() as reader:
                version = reader.gallery.version()
                if self._loaded is not None and self._loaded[0] == version:
                    return self._loaded
                lacking = reader.gallery.without_vector(self.manifest.id)
                unmade = reader.gallery.unmade(self.manifest.id)
                refuse_lacking(lacking, unmade, "references of the gallery", "searched")
                reference_ids, subject_ids, vectors = reader.gallery.vectors(self.manifest.id)
                self.types = reader.gallery.types()
            self.left_out = tuple(unmade)
            self._loaded = (version, GalleryIndex.build(reference_ids, subject_ids, vectors, is_cohort=True))
            return self._loaded


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


def remove_subject(unit: Unit, subject_id: SubjectId, reason: str) -> None:
    """Erase a subject and all their references from the gallery, on record; the index is rebuilt without them.

    Raises NotRecorded without a reason, NotFound where there is no such subject.
    """
    require_examiner(unit)
    why = stated(reason, "An erasure needs a reason on record. Nothing was removed; say why the subject is erased.")
    act = act_of_unit("remove from gallery", Operation.ERASURE, why)
    with unit.unit_of_work(act) as work:
        references = len(work.gallery.references(subject_id))
        work.gallery.remove(subject_id)
        work.note(subject=subject_id, references=references)
