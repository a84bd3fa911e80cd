"""Erasing and sending are long work: they say how far they are, and stop as long as nothing is done yet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import Cancelled
from app.domain.ids import CaseId, FaceId, SubjectId
from app.domain.partner import SENDING
from app.domain.progress import Progress
from app.recognition.pack import PackManifest
from app.service.erase import about_case, erase_case, erase_subject
from app.service.erasing import AFTER, BEFORE, NAMES, Erasing
from app.service.gallery import LoadedGallery
from app.service.partner_export import Shipment, export_partner_file
from app.service.search import search_face
from app.store import Unit
from tests.service.conftest import add_faces, enrol_vectors, found_face, vector
from tests.service.test_partners import a_unit
from tests.units import why


def verbs(unit: Unit) -> list[str]:
    with unit.reading() as reader:
        return [entry.act.verb for entry in reader.audit.entries()]


@pytest.fixture
def searched(case_unit: Unit, manifest: PackManifest) -> Unit:
    """A unit in whose case somebody of the gallery is on a candidate list."""
    enrol_vectors(case_unit, manifest.id, {f"D-{number}": [vector(number)] for number in range(8)})
    faces = add_faces(case_unit, b"a.jpg", [found_face(vector(20, near=1), manifest.id)])
    search_face(case_unit, LoadedGallery(manifest), faces[0], why("find who this is"), k=3)
    return case_unit


def test_an_erasure_says_stage_by_stage_how_far_it_is(searched: Unit) -> None:
    told: list[Progress] = []

    made = erase_subject(searched, SubjectId(2), "withdrawn by letter", erasing=Erasing(told.append))

    assert made.is_clean
    assert [*dict.fromkeys(each.stage for each in told)] == [BEFORE, NAMES, AFTER]
    assert all(each.can_stop is (each.stage == BEFORE) for each in told)
    last = [each for each in told if each.stage == AFTER][-1]
    assert last.done == last.total > 50
    assert last.rate_per_s > 0


def test_an_erasure_that_is_stopped_before_its_transaction_changes_nothing(searched: Unit) -> None:
    before = verbs(searched)

    with pytest.raises(Cancelled, match="Nothing was changed"):
        erase_subject(searched, SubjectId(2), "withdrawn", erasing=Erasing(is_cancelled=lambda: True))

    assert verbs(searched) == before
    with searched.reading() as reader:
        assert reader.gallery.subject(SubjectId(2)).name == "D-1"
        assert reader.tombstones.unfinished() == []


def test_an_erasure_that_is_stopped_too_late_is_finished_and_certified(searched: Unit) -> None:
    stages: list[str] = []

    made = erase_subject(
        searched,
        SubjectId(2),
        "withdrawn by letter",
        erasing=Erasing(lambda progress: stages.append(progress.stage), lambda: NAMES in stages),
    )

    assert made.is_clean
    assert AFTER in stages
    assert verbs(searched)[-1] == "certify erasure"


def test_the_erasure_of_a_case_says_how_far_it_is_and_stops_before_anything_is_erased(searched: Unit) -> None:
    case, told = about_case(searched, "C-1").erased_id, list[Progress]()
    before = verbs(searched)
    with pytest.raises(Cancelled, match="Nothing was changed"):
        erase_case(searched, CaseId(case), "time is up", erasing=Erasing(is_cancelled=lambda: True))
    assert verbs(searched) == before

    made = erase_case(
        searched,
        CaseId(case),
        "time is up",
        erasing=Erasing(told.append, lambda: bool(told) and told[-1].stage == AFTER),
    )

    assert made.is_clean
    assert [*dict.fromkeys(each.stage for each in told)] == [BEFORE, AFTER]
    assert [each.can_stop for each in told] == [each.stage == BEFORE for each in told]
    for stage in (BEFORE, AFTER):
        last = [each for each in told if each.stage == stage][-1]
        assert last.done == last.total > 50
        assert last.rate_per_s > 0


def test_sending_crops_is_counted_and_stops_with_nothing_written(manifest: PackManifest, tmp_path: Path) -> None:
    with a_unit(tmp_path / "unit") as unit:
        _send(unit, manifest, tmp_path)


def _send(case_unit: Unit, manifest: PackManifest, tmp_path: Path) -> None:
    for number in range(4):
        add_faces(case_unit, f"{number}.jpg".encode(), [found_face(vector(number), manifest.id)])
    what = Shipment("Police of Elsewhere", "find who this is", tuple(map(FaceId, range(1, 5))),
                    delete_by=date(2098, 1, 1))  # fmt: skip
    told: list[Progress] = []

    with pytest.raises(Cancelled, match=r"after 2 of 4 crops\. Nothing was written"):
        export_partner_file(case_unit, tmp_path / "out.bin", what, manifest,
                            on_progress=told.append, is_cancelled=lambda: len(told) == 2)  # fmt: skip
    assert list(tmp_path.glob("out.bin*")) == []
    assert SENDING not in verbs(case_unit)

    told.clear()
    assert export_partner_file(case_unit, tmp_path / "out.bin", what, manifest, on_progress=told.append).crops == 4
    assert [(each.done, each.total, each.can_stop) for each in told] == [
        (0, 4, True), (1, 4, True), (2, 4, True), (3, 4, True), (4, 4, False),
    ]  # fmt: skip
