"""Reports: on record or not written, silent about a first conclusion, and possible after an erasure."""

import json
import os
from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion
from app.domain.errors import KnownError, NotAllowed, StorageFull
from app.domain.search import CandidateList
from app.recognition.pack import PackManifest
from app.service.audit import audit_trail
from app.service.erase import erase_subject
from app.service.gallery import LoadedGallery
from app.service.report import list_reports, produce_report
from app.service.search import search_face
from app.store import Unit
from tests.service.conftest import add_faces, enrol_vectors, examine_and_conclude, found_face, vector
from tests.units import why


@pytest.fixture
def concluded(case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery) -> CandidateList:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(60)})
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=7), manifest.id)])[0]
    found = search_face(case_unit, gallery, face, why("find who this is"), k=5)
    examine_and_conclude(case_unit, found.candidates[0].id, Conclusion.SUPPORT_SAME, "a scar on the chin")
    return found


def disclosures(unit: Unit) -> int:
    return sum(entry.act.verb == "produce report" for entry in audit_trail(unit))


def test_a_report_withholds_the_first_conclusion_until_the_second_is_written(
    case_unit: Unit, manifest: PackManifest, concluded: CandidateList, tmp_path: Path
) -> None:
    made = produce_report(case_unit, manifest, tmp_path / "report.html")
    told = made.path.read_text("utf-8") + made.manifest_path.read_text("utf-8")

    assert "a scar on the chin" not in told
    assert "support-same" not in told
    assert "withheld until the second examiner" in told
    assert "rank 1" not in told
    assert f"{concluded.candidates[0].distance:.3f}" not in told
    assert concluded.candidates[0].score is not None
    assert f"{concluded.candidates[0].score:.3f}" not in told
    conclusion = json.loads(made.manifest_path.read_text("utf-8"))["conclusions"][0]
    assert (conclusion["rank"], conclusion["score"], conclusion["distance"]) == (None, None, None)


def test_a_report_can_be_made_after_the_subject_was_erased(
    case_unit: Unit, manifest: PackManifest, concluded: CandidateList, tmp_path: Path
) -> None:
    erase_subject(case_unit, concluded.candidates[0].subject_id, "consent withdrawn")

    made = produce_report(case_unit, manifest, tmp_path / "report.html")

    assert "erased from the gallery since" in made.path.read_text("utf-8")


def test_a_report_is_a_disclosure_on_record_and_listed(case_unit: Unit, manifest: PackManifest, tmp_path: Path) -> None:
    made = produce_report(case_unit, manifest, tmp_path / "report.html")

    assert disclosures(case_unit) == 1
    assert [report.sha256 for report in list_reports(case_unit)] == [made.sha256]


def test_what_exists_is_never_written_over(case_unit: Unit, manifest: PackManifest, tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text("mine", "utf-8")

    with pytest.raises(NotAllowed, match="exists already"):
        produce_report(case_unit, manifest, tmp_path / "report.html")

    assert not (tmp_path / "report.html").exists()
    assert disclosures(case_unit) == 0


def test_a_report_never_lies_inside_the_unit(case_unit: Unit, manifest: PackManifest, tmp_path: Path) -> None:
    (tmp_path / "way in").symlink_to(case_unit.folder)

    with pytest.raises(NotAllowed, match="outside the unit"):
        produce_report(case_unit, manifest, tmp_path / "way in" / "report.html")


def test_a_place_that_cannot_be_written_is_said_and_leaves_no_entry(
    case_unit: Unit, manifest: PackManifest, tmp_path: Path
) -> None:
    with pytest.raises(KnownError, match="Nothing was produced"):
        produce_report(case_unit, manifest, tmp_path / "absent" / "report.html")

    assert disclosures(case_unit) == 0


def test_a_report_whose_manifest_cannot_be_written_is_taken_back(
    case_unit: Unit, manifest: PackManifest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int, *arguments: object, **more: object) -> object:
        if (tmp_path / "report.json.part").exists():
            os.close(descriptor)
            raise OSError(28, "No space left on device")
        return os_fdopen(descriptor, *arguments, **more)  # type: ignore[call-overload]

    os_fdopen = os.fdopen
    monkeypatch.setattr("app.service.reserved_file.os.fdopen", full)

    with pytest.raises(StorageFull, match="Nothing was produced"):
        produce_report(case_unit, manifest, tmp_path / "report.html")

    assert list(tmp_path.glob("report.*")) == []
    assert disclosures(case_unit) == 0
