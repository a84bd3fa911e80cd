"""The main job on an example unit, from drawn exhibit to verified report."""

from __future__ import annotations

import json
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from app.demo.material import Expected, load_truth
from app.demo.truth import unescape_name
from app.domain.names import shown
from tests.contracts import network_hook
from tests.end_to_end.conftest import Demonstration, Workplace, told_of_copy

KEYS = {
    "files", "failed", "faces", "persons", "searched_persons", "rank1_share", "report", "verified", "seconds",
}  # fmt: skip
STATES = {
    Expected.EXAMINED: {"examined", "duplicate"},
    Expected.PARTIAL: {"partial"},
    Expected.FAILED: {"failed"},
    Expected.SKIPPED: {"skipped"},
}


def test_the_last_line_has_the_promised_keys(demonstration: Demonstration) -> None:
    assert set(demonstration.facts) == KEYS


def test_the_true_person_stands_first_for_the_searched_persons(demonstration: Demonstration) -> None:
    assert demonstration.facts["searched_persons"] == demonstration.facts["persons"]
    assert demonstration.facts["searched_persons"] >= 5
    assert demonstration.facts["rank1_share"] >= 0.8  # five persons only; the whole demonstration is held to 0.95


def test_neither_the_shell_nor_a_worker_made_one_network_call(demonstration: Demonstration) -> None:
    log = demonstration.network_log

    assert demonstration.facts["verified"] is True
    assert network_hook.violations(log) == []
    assert len(network_hook.armed(log)) >= 2, "the workers were not watched, so nothing is shown"


@pytest.mark.parametrize("made", [PurePosixPath("/tmp/Zoë/made"), PureWindowsPath(r"C:\Users\Zoë\made")])
def test_what_was_said_of_the_demonstration_names_the_copy_that_is_looked_at(made: PurePath) -> None:
    told = json.dumps({"unit": str(made / "unit")}, ensure_ascii=True)

    assert json.loads(told_of_copy(told, made, made.parent / "copy")) == {"unit": str(made.parent / "copy" / "unit")}


@pytest.mark.soak
def test_the_whole_demonstration_puts_the_true_person_first_in_19_of_20_lists(tmp_path: Path) -> None:
    place = Workplace(tmp_path)

    facts = place.facts("demo", "--headless", "--unit", str(place.unit))

    assert facts["searched_persons"] >= 25
    assert facts["rank1_share"] >= 0.95
    assert facts["verified"] is True


def test_every_file_ends_as_what_was_drawn_says_it_should(demonstration: Demonstration) -> None:
    place = demonstration.place
    manifest = json.loads(place.grounds.report.with_suffix(".json").read_text("utf-8"))
    states = {
        f"{exhibit['name']}/{file['name']}": file["state"]
        for exhibit in manifest["exhibits"]
        for file in exhibit["files"]
    }

    truth = load_truth(place.grounds.material)
    wrong = {
        file.path: state
        for file in truth.files
        if (state := states[shown(unescape_name(file.path)).removeprefix("exhibits/")]) not in STATES[file.expected]
    }
    assert wrong == {}
    assert len(states) == len(truth.files) == demonstration.facts["files"]


def test_most_drawn_faces_are_found(demonstration: Demonstration) -> None:
    truth = load_truth(demonstration.place.grounds.material)
    drawn = sum(len(file.faces) for file in truth.files)

    assert demonstration.facts["faces"] >= 0.7 * drawn


def test_the_report_is_one_file_that_says_it_is_a_demonstration(demonstration: Demonstration) -> None:
    report = Path(demonstration.facts["report"])
    page = report.read_text("utf-8")

    assert report == demonstration.place.grounds.report
    assert "DEMONSTRATION" in page
    assert "data:image/jpeg;base64," in page
    assert "http" not in page


def test_the_unit_is_marked_as_a_demonstration(demonstration: Demonstration) -> None:
    info = demonstration.place.facts("unit", "info")

    assert info["demonstration"] is True
    assert info["people"] == ["Ada Drawn", "Ben Sketch"]


def test_a_demonstration_is_never_put_over_something_else(demonstration: Demonstration, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", "utf-8")

    done = demonstration.place.homeward("demo", "--headless", "--scale", "small", "--unit", str(tmp_path))

    assert done.returncode == 1
    assert "not marked as a demonstration's" in done.stderr
    assert (tmp_path / "mine.txt").read_text("utf-8") == "mine"
