"""The verbs that ask the audit trail: what is taken where, and what people are told."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

import pytest

from app.cli.desk import Desk
from app.cli.main import run
from app.cli.parser import build_parser
from app.domain.ids import FaceId
from app.recognition.pack import PackManifest
from app.service.gallery import LoadedGallery
from app.service.search import search_face
from app.store import Unit
from app.worker.pool import WorkerPool
from tests.service.conftest import PASSPHRASE, add_faces, enrol_vectors, found_face, vector
from tests.service.conftest import case_unit as case_unit
from tests.service.conftest import gallery as gallery
from tests.service.conftest import manifest as manifest
from tests.service.conftest import unit as unit
from tests.units import why


class Typist:
    """Types verbs on a unit and reads what is answered."""

    def __init__(self, folder: Path, secret: Path, manifest: PackManifest, capture: pytest.CaptureFixture[str]) -> None:
        self._given = ["--unit", str(folder), "--passphrase-file", str(secret)]
        self._desk = Desk(manifest, _no_pool, _no_window)
        self._capture = capture

    def types(self, *words: str) -> tuple[int, str, str]:
        """Return exit code, what is on standard output, and what is on standard error."""
        code = run([*words, *self._given], self._desk)
        told = self._capture.readouterr()
        return code, told.out, told.err


def _no_pool(_workers: int | None) -> WorkerPool:
    raise AssertionError("a question needs no worker")


def _no_window(_args: Namespace, _desk: Desk, _unit: Unit | None) -> int:
    raise AssertionError("a question opens no window")


@pytest.fixture
def typist(
    case_unit: Unit,
    manifest: PackManifest,
    gallery: LoadedGallery,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> Typist:
    """A closed unit with two searches in one case."""
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(3)})
    add_faces(case_unit, b"a.jpg", [found_face(vector(9, near=1), manifest.id)])
    for purpose in ("find Anna", "=cmd|' /C calc'!A0"):
        search_face(case_unit, gallery, FaceId(1), why(purpose))
    case_unit.close()
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSPHRASE, "utf-8")
    return Typist(case_unit.folder, secret, manifest, capsys)


def test_a_page_says_how_many_there_are_and_how_to_go_on(typist: Typist) -> None:
    code, out, _ = typist.types("audit", "--verb", "search", "--limit", "1")

    assert code == 0
    assert "2 of them were asked for; 1 are shown." in out
    assert "find Anna" in out
    following = out.rsplit("More: --start ", 1)[1].strip()
    _, out, _ = typist.types("audit", "--verb", "search", "--start", following)
    assert "calc" in out
    assert "More:" not in out


def test_the_table_is_written_once_and_holds_no_formula(typist: Typist, tmp_path: Path) -> None:
    path = tmp_path / "trail.csv"

    assert typist.types("audit", "--verb", "search", "--csv", str(path))[0] == 0
    code, _, err = typist.types("audit", "--csv", str(path))

    assert "\"'=cmd" in path.read_text("utf-8-sig")
    assert code == 1
    assert "exists already" in err


def test_the_record_of_a_search_names_database_input_and_who_concluded(typist: Typist) -> None:
    code, out, _ = typist.types("audit", "search", "1")

    assert code == 0
    for words in ("Search 1 of case C-1", "find Anna", "3 subjects", "face, faces 1", "Who concluded:"):
        assert words in out


def test_the_counter_tells_purposes_and_the_published_counts_do_not(typist: Typist, tmp_path: Path) -> None:
    page = tmp_path / "page.html"

    assert "find Anna" in typist.types("audit", "searches")[1]
    told = "".join(typist.types("audit", "transparency", *more)[1] for more in ((), ("--json",), ("--out", str(page))))

    assert "Searches with a purpose in words alone" in told
    assert not any(word in told + page.read_text("utf-8") for word in ("Anna", "C-1", "Ada"))


def test_a_breach_pack_is_told_to_people_and_to_machines(typist: Typist) -> None:
    _, out, _ = typist.types("audit", "breach", "--person", "Ada")
    _, line, _ = typist.types("audit", "breach", "--case", "C-1", "--json")

    facts = json.loads(line)
    assert "KJB/1" in out
    assert [exhibit["name"] for case in facts["cases"] for exhibit in case["exhibits"]] == ["KJB/1"]
    assert facts["searches"] == 2
    assert {subject["name"] for subject in facts["subjects"]} == {"D-0", "D-1", "D-2"}


def test_options_before_a_question_count_and_those_it_does_not_take_are_refused(typist: Typist) -> None:
    _, line, _ = typist.types("audit", "--from", "2090-01-01", "searches", "--json")
    code, _, err = typist.types("audit", "--person", "Ada", "transparency")

    assert json.loads(line)["total"] == 0
    assert code == 1
    assert "does not take all of these options" in err


def test_a_day_that_is_none_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        build_parser().parse_args(["audit", "breach", "--from", "yesterday"])

    assert left.value.code == 2
    assert "YYYY-MM-DD" in capsys.readouterr().err
