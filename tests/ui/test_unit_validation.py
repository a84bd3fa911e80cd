"""A performance test is run in the window, stopped in the window, and its pages are read and written there."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from app.domain.examination import Examined, WorkItem
from app.domain.unit import Passphrase
from app.service.units import open_unit
from app.service.validate import LabelledPictures
from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.page_dialog import PageDialog
from app.ui.places import Place
from app.ui.unit_validation_form import ValidationForm
from tests.service.conftest import SECOND_PASSPHRASE, found_face, vector
from tests.ui.conftest import SECOND, Furnished
from tests.ui.still_pool import StillPool
from tests.ui.unit_sections import at_unit, press, said

__all__ = ["at_unit"]

Settle = Callable[[], None]
PEOPLE, EACH = 12, 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pictures of nothing of each of twelve people; the pool of the tests sees a face in them."""
    for number in range(PEOPLE * EACH):
        place = tmp_path / "own" / f"P-{number // EACH:02}" / f"{number % EACH}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        out = BytesIO()
        Image.new("RGB", (8, 8), (number, 40, 90)).save(out, "PNG")
        place.write_bytes(out.getvalue())
    return tmp_path / "own"


def sees_them(window: MainWindow, until: Event | None = None) -> None:
    """Let the workers see in each picture the face of its person, and look at none before `until` is set."""
    pool = window.desk.pool
    assert isinstance(pool, StillPool)
    pack = pool.manifest.id

    def answer(item: WorkItem) -> Examined:
        assert until is None or until.wait(30)
        near = 1 + int(item.media_id) // EACH
        return Examined(item.media_id, 8, 8, 1, (found_face(vector(300 + int(item.media_id), near=near), pack),))

    pool._answer = answer


def run_on(window: MainWindow, folder: Path, ages: str = "") -> ValidationForm:
    press(window, Qt.Key.Key_N)
    form = window.unit.validation.findChildren(ValidationForm)[-1]
    form.folder.setText(str(folder))
    form.ages.setText(ages)
    form.submit.click()
    return form


def test_a_test_is_run_listed_read_and_written_out(
    at_unit: MainWindow, settle: Settle, folder: Path, tmp_path: Path
) -> None:
    sees_them(at_unit)
    panel = at_unit.unit.validation
    at_unit.unit.show_panel(panel)
    settle()
    assert not panel.pages.isEnabled()
    form = run_on(at_unit, folder, "ninety")
    assert "is not a span of years" in form.trouble.text()
    form.ages.setText("18-90")
    form.submit.click()
    assert panel.progress.is_running
    assert not panel.run.isEnabled()
    settle()

    assert "Test 1 is on record" in said(at_unit)
    assert [record.result.pictures for record in panel.records._rows] == [24]
    assert any("rank 1 to 1" in fact.words for fact in panel.facts.facts)

    press(at_unit, Qt.Key.Key_P)
    settle()
    dialog = panel.findChildren(PageDialog)[-1]
    assert "Performance test 1 of Test unit" in dialog.text.toPlainText()
    dialog.ask_where()
    where = dialog.findChildren(FolderDialog)[-1]
    where.go_to(tmp_path)
    where.choose()
    settle()
    written = tmp_path / "performance-test-1.pdf"
    assert written.read_bytes().startswith(b"%PDF")
    assert b"%%EOF" in written.read_bytes()[-32:]
    assert "SHA-256" in dialog.told.text()

    dialog.ask_where()
    where = dialog.findChildren(FolderDialog)[-1]
    where.go_to(tmp_path)
    where.choose()
    settle()
    assert "exists already" in dialog.told.text()
    with at_unit.desk.unit.reading() as reader:
        verbs = [entry.act.verb for entry in reader.audit.entries()]
    assert verbs.count("write validation report") == 1
    assert verbs.count("view validation report") == 1


def test_a_test_that_is_stopped_or_has_too_few_people_leaves_nothing(
    at_unit: MainWindow, settle: Settle, folder: Path, tmp_path: Path
) -> None:
    stopped = Event()
    sees_them(at_unit, stopped)
    panel = at_unit.unit.validation
    at_unit.unit.show_panel(panel)
    settle()
    run_on(at_unit, folder)
    panel.progress.cancel()
    stopped.set()
    settle()
    assert "Nothing was measured or recorded" in said(at_unit)

    (tmp_path / "few" / "P-1").mkdir(parents=True)
    (folder / "P-00" / "0.png").rename(tmp_path / "few" / "P-1" / "0.png")
    panel.begin(LabelledPictures(tmp_path / "few"))
    settle()
    assert "at least 10 people" in said(at_unit)
    assert panel.records._rows == []
    assert panel.run.isEnabled()


def test_who_does_not_choose_the_models_runs_no_test(window: MainWindow, furnished: Furnished, settle: Settle) -> None:
    window.enter_unit(open_unit(furnished.folder, Passphrase(SECOND_PASSPHRASE, SECOND)))
    settle()
    window.go_to(Place.UNIT)
    settle()

    assert not window.unit.validation.run.isEnabled()
    assert "supervisor or administrator" in window.unit.validation.run.toolTip()
