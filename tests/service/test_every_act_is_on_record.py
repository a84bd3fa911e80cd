"""Whatever a person does or looks at leaves an entry with who, what, why and on what authority."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion
from app.domain.ids import FaceId, SearchId, SubjectId
from app.domain.search import CandidateList
from app.recognition.pack import PackManifest
from app.service import (
    adjudicate,
    audit,
    audit_export,
    cases,
    faces,
    gallery,
    intake,
    models,
    persons,
    repeat,
    report,
    search,
    units,
    verify,
    witness,
)
from app.service.gallery import LoadedGallery
from app.store import Unit
from tests.service.conftest import SECOND_PASSPHRASE, add_faces, enrol_vectors, found_face, vector

ACTS: dict[str, Callable[[Unit, PackManifest, CandidateList, Path], object]] = {
    "enter case": lambda unit, pack, found, place: cases.enter_case(unit, "C-1"),
    "take in": lambda unit, pack, found, place: intake.take_in(unit, "KJB/2", place),
    "view faces": lambda unit, pack, found, place: faces.list_faces(unit),
    "view files": lambda unit, pack, found, place: faces.list_media(unit),
    "group persons": lambda unit, pack, found, place: persons.group_persons(unit, pack),
    "view persons": lambda unit, pack, found, place: persons.list_persons(unit),
    "search": lambda unit, pack, found, place: search.search_face(unit, LoadedGallery(pack), FaceId(1), "why"),
    "repeat search": lambda unit, pack, found, place: repeat.repeat_search(unit, LoadedGallery(pack), SearchId(1)),
    "view searches": lambda unit, pack, found, place: search.list_searches(unit),
    "view candidates": lambda unit, pack, found, place: adjudicate.candidate_sheet(unit, SearchId(1)),
    "adjudicate": lambda unit, pack, found, place: adjudicate.adjudicate(
        unit, found.candidates[0].id, Conclusion.INCONCLUSIVE, "too blurred"
    ),
    "produce report": lambda unit, pack, found, place: report.produce_report(unit, pack, place / "r.html"),
    "view gallery": lambda unit, pack, found, place: gallery.list_subjects(unit),
    "view references": lambda unit, pack, found, place: gallery.subject_references(unit, SubjectId(1)),
    "remove from gallery": lambda unit, pack, found, place: gallery.remove_subject(unit, SubjectId(1), "withdrawn"),
    "add examiner": lambda unit, pack, found, place: units.add_examiner(unit, "Ben", SECOND_PASSPHRASE),
    "set grouping distance": lambda unit, pack, found, place: persons.set_grouping_distance(unit, 0.4),
    "view models": lambda unit, pack, found, place: models.list_models(unit),
    "choose models": lambda unit, pack, found, place: models.use_models(unit, []),
    "read audit trail": lambda unit, pack, found, place: audit.audit_trail(unit),
    "export audit log": lambda unit, pack, found, place: audit_export.export_log(unit, place / "log.jsonl"),
    "write witness": lambda unit, pack, found, place: witness.write_witness(unit, place / "witness.jsonl"),
    "forget witness": lambda unit, pack, found, place: witness.forget_witness(unit),
    "verify custody": lambda unit, pack, found, place: verify.verify_custody(unit),
}


@pytest.mark.parametrize("verb", sorted(ACTS))
def test_the_act_leaves_its_entry(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery, tmp_path: Path, verb: str
) -> None:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(5)})
    add_faces(case_unit, b"a.jpg", [found_face(vector(99, near=1), manifest.id)])
    found = search.search_face(case_unit, gallery, FaceId(1), "why")
    place = tmp_path / "place"
    place.mkdir()
    (place / "a.jpg").write_bytes(b"\xff\xd8\xff")
    with case_unit.reading() as reader:
        before, _ = reader.audit.head()

    ACTS[verb](case_unit, manifest, found, place)

    with case_unit.reading() as reader:
        added = reader.audit.entries(before + 1)
    entry = next(entry for entry in added if entry.act.verb == verb)
    assert entry.actor_name == "Ada"
    assert entry.act.purpose
    assert entry.act.authority
