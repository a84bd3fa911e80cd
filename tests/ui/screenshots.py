"""Take a picture of every page of the window: `python -m tests.ui.screenshots --unit DEMO-UNIT --out DIR`.

The unit is copied first and never changed. The platform is the environment's choice; offscreen without one. With
`--size 1366x768` the window has that size, in the screen's own points (QT_SCALE_FACTOR makes several pixels of each);
`--shield light` or `full` shows faces as somebody sees them who chose that for their own eyes.
`packaging/screenshots` does it at three sizes and both shields.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from app.demo.grounds import FIRST, SECOND
from app.domain.adjudication import Conclusion
from app.domain.appearance import USUAL_APPEARANCE, Appearance, Contrast
from app.domain.progress import Progress
from app.domain.search import ProbeKind
from app.domain.sheet import Component, Finding, Visibility
from app.domain.shielding import PLAIN, Blur, Shield
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.seal import set_tripwire
from app.service.cases import enter_case, list_cases
from app.service.gallery import LoadedGallery
from app.service.stopping import lift_stop, stop_searching
from app.service.units import open_unit
from app.ui.examination_panel import Step
from app.ui.folder_dialog import FolderDialog
from app.ui.gallery_page import PARTNERS, SETS, SUBJECTS
from app.ui.jobs import Job
from app.ui.language import ENGLISH, LANGUAGES
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.speaking import language_of, speak_in
from app.ui.theme import dress
from app.ui.unread_dialog import UnreadDialog
from tests.ui.queueing import a_queue
from tests.ui.still_pool import StillPool

SIZE = QSize(1440, 900)
PATIENCE_S = 20.0
COLOURS = 128
SHIELDS = {
    "none": PLAIN,
    "light": Shield(is_grey=True, blur=Blur.LIGHT),
    "full": Shield(is_grey=True, blur=Blur.STRONG, largest_px=96),
}
SHOWN_FOLDER = Path("~/homeward-demo")
"""What the pictures show in place of the copy's own folder."""


@dataclass(frozen=True)
class Look:
    """How the window looks while its picture is taken: its size in points, and what a person has chosen."""

    size: QSize = SIZE
    shield: Shield = PLAIN
    appearance: Appearance = USUAL_APPEARANCE


class Photographer:
    """Drives the window through its public methods and keeps a picture of each page."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        passphrases: Path,
        out: Path,
        look: Look,
    ) -> None:
        self._application = application
        self._look = look
        self._folder = folder
        self._out = out
        self._secrets = passphrases_in(passphrases)
        self._gallery = LoadedGallery(default_manifest())
        self.window = MainWindow(folder, StillPool(), self._gallery, SHOWN_FOLDER / passphrases.name)
        self.window.desk.own.try_appearance(look.appearance)
        self.window.resize(look.size)
        self.window.show()

    def settle(self) -> None:
        """Wait until no job runs and everything that arrived is painted."""
        deadline = time.monotonic() + PATIENCE_S
        quiet = 0
        while quiet < 5 and time.monotonic() < deadline:
            self._application.processEvents()
            time.sleep(0.02)
            quiet = quiet + 1 if self.window.runner.is_idle else 0

    def take(self, name: str, dialog: QDialog | None = None) -> None:
        """Keep a picture of the window, with a dialog laid over it where one is open."""
        self.settle()
        picture = self.window.grab()
        if dialog is not None:
            painter = QPainter(picture)
            over = dialog.grab()
            room = self.window.size() - dialog.size()
            painter.drawPixmap(QPoint(room.width() // 2, room.height() // 2), over)
            painter.end()
        save_small(picture, self._out / f"{name}.png")

    def log_in(self, number: int) -> None:
        """Open the unit as its first or second person and enter its first case."""
        name, secret = list(self._secrets.items())[number]
        unit = open_unit(self._folder, Passphrase(secret, name))
        enter_case(unit, list_cases(unit)[0].id)
        self.window.enter_unit(unit)
        self.window.desk.own.choose(replace(self.window.desk.own.settings, shield=self._look.shield))
        self.window.desk.own.try_appearance(self._look.appearance)
        self.settle()
        self.window.go_to(Place.CASES)
        self.settle()

    def photograph_all(self) -> None:
        """Go through the window as a person would."""
        self._before_unlocking()
        self.log_in(0)
        self._exhibits()
        self._faces_and_search()
        self._report_and_audit()
        self._gallery_page()
        self._unit()
        self._people()
        self.window.lock()
        self._first_unlock()
        self.take("19-locked")
        self.log_in(1)
        self._second_examiner()
        self.window.close()

    def _before_unlocking(self) -> None:
        window = self.window
        window.unlock.folder.setText(str(SHOWN_FOLDER))
        self.take("01-unlock")
        window.unlock.folder.setText(str(self._folder))
        window.unlock.passphrase.setText("not the passphrase")
        window.unlock.try_unlock()
        self.settle()
        window.unlock.folder.setText(str(SHOWN_FOLDER))
        self.take("02-unlock-refused")
        window.unlock.clear()
        window.unlock.creating.emit()
        self.take("03-create-unit")
        page = window.create_unit
        page.folder.setText(str(self._folder.parent / "another"))
        form = page.registration
        for typed, words in (
            (page.name, "Example unit"),
            (page.examiner, FIRST),
            (form.controller, "Example county police"),
            (form.officer, "Head of the example unit"),
            (form.assessment, "DPIA 2026-7"),
        ):
            typed.setText(words)
        form.profile.setCurrentIndex(2)
        for secret in (page.passphrase, page.again):
            secret.setText("thrown away with the picture")
        self.take("03-create-unit-filled")
        page.try_propose()
        self.take("03-recovery-code")
        page.clear()
        page.abandoned.emit()
        window.unlock.ask_to_restore()
        self.take("03-restore", window.unlock.findChildren(QDialog)[-1])
        self._close_dialogs()
        window.unlock.by_sheets.setChecked(True)
        self.take("03-two-sheets")
        window.unlock.clear()

    def _exhibits(self) -> None:
        window = self.window
        window.go_to(Place.CASES)
        self.take("04-cases")
        window.cases.show_form()
        window.cases.form.retain_until.setText("2027-12-31")
        window.cases.form.submit()
        self.take("05-case-refused")
        window.cases.form.clear()
        window.cases.form.abandoned.emit()
        window.go_to(Place.EXHIBITS)
        self.take("06-exhibits")
        window.exhibits.intake.choose_folder()
        dialog = window.exhibits.intake.findChild(FolderDialog)
        if dialog is not None:
            dialog.go_to(Path("/usr"))
            self.take("06-folder-dialog", dialog)
        self._close_dialogs()
        self._queue()

    def _queue(self) -> None:
        """Long work as it looks while it goes on, and a file that was not examined."""
        window = self.window
        window.exhibits.work._job = Job(0)
        window.exhibits.work._seen(a_queue())
        window.exhibits.work._progress = Progress("examine", 1290, 3412, 341.0)
        window.exhibits.queue._show(a_queue())
        window.exhibits.work._tell(Progress("examine", 1290, 3412, 341.0))
        self.take("07-exhibits-running")
        window.exhibits.open_file()
        self.settle()
        found = window.exhibits.findChildren(UnreadDialog)
        if found:
            self.take("07-unread-file", found[-1])
        self._close_dialogs()
        window.exhibits.work.clear()
        window.exhibits.refresh()

    def _faces_and_search(self) -> None:
        window = self.window
        window.go_to(Place.FACES)
        self.settle()
        window.wall.wall.go_to(2)
        self.take("08-faces")
        window.desk.remember_purpose("Find out who the woman in exhibit 1 is")
        window.wall.ask_about_person()
        self.take("09-purpose", window.findChild(QDialog))
        self._close_dialogs()
        window.candidates.list_searches()
        window.go_to(Place.CANDIDATES)
        self.take("10-searches")
        searched = [n for n in range(window.candidates.searches.rowCount()) if self._is_person(n)]
        window.open_search(window.candidates.searches.row_at(searched[-1]).id)
        self.take("11-candidates")
        self._open_first_candidate()
        self.take("12-compare")
        window.compare.tools.grey.click()
        window.compare.next_candidate()
        self._examine()
        window.compare.panel.choose(Conclusion.SUPPORT_DIFFERENT)
        window.compare.panel.rationale.setPlainText("Brows, nose bridge and hairline differ; no mark in common.")
        self.take("13-compare-grey")
        window.compare.panel.rationale.clear()
        window.compare.panel.try_record()
        self.take("14-compare-refused")
        window.compare.tools.original.click()
        window.compare.panel.rationale.setPlainText("Brows, nose bridge and hairline differ; no mark in common.")
        window.compare.panel.try_record()
        self.settle()

    def _examine(self) -> None:
        """Look at each picture alone and compare, as a person would, with a picture of each step."""
        examination = self.window.compare.examination
        self.settle()
        steps = {Step.PROBE: examination.probe, Step.REFERENCE: examination.reference}
        for step, panel in steps.items():
            if examination.step is not step:
                continue
            panel.table.picked.emit(Component.EARS, Visibility.NOT_VISIBLE.value)
            panel.table.picked.emit(Component.HAIRLINE, Visibility.LIMITED.value)
            panel.fill_rest()
            examination.number(1)
            self.take(f"12-{step.name.lower()}-alone")
            examination.try_record()
            self.settle()
        for component in (Component.EYEBROWS, Component.NOSE, Component.HAIRLINE):
            examination.comparison.table.picked.emit(component, Finding.DIFFERENT.value)
        examination.comparison.table.picked.emit(Component.MOUTH, Finding.EXPLAINABLE.value)
        self.take("12-both")
        examination.try_record()

    def _report_and_audit(self) -> None:
        window = self.window
        window.go_to(Place.REPORT)
        window.report.write(self._folder.parent / "report.html")
        self.take("15-report")
        window.messages.dismiss()
        window.go_to(Place.AUDIT)
        self.take("16-audit")
        window.audit.verify_now()
        self.take("17-audit-verified")
        window.keys.lay_over()
        self.take("18-keys")
        window.keys.hide()
        window.help.show_help()
        self.take("18-help", window.findChild(QDialog))
        self._close_dialogs()
        window.wellbeing.show_own()
        self.take("18-my-view", window.findChild(QDialog))
        self._close_dialogs()
        window.go_to(Place.POLICY)
        self.take("18-policy")
        window.policy.ask_to_stop()
        self.take("18-policy-stop", window.policy.findChild(QDialog))
        self._close_dialogs()
        stop_searching(window.desk.unit, "A list was handed out to somebody else's case.")
        lift_stop(window.desk.unit, "The list was taken back; nobody else saw it.")
        window.go_to(Place.POLICY)
        self.take("18-policy-stopped")
        window.go_to(Place.FACES)
        self.take("18-faces-stopped")

    def _gallery_page(self) -> None:
        page = self.window.gallery
        self.window.go_to(Place.GALLERY)
        self.settle()
        page.subjects.table.selectRow(1)
        page.subjects.panel.pictures.click()
        self.take("31-gallery")
        for name, button in (
            ("32-enrol", page.enrol),
            ("33-birth-date", page.subjects.panel.born),
            ("34-erase-subject", page.subjects.panel.erase),
        ):
            button.click()
            self.settle()
            self.take(name, page.findChildren(QDialog)[-1])
            self._close_dialogs()
        page.turn_to(SETS)
        self.take("35-hash-sets")
        page.turn_to(PARTNERS)
        page.partners.write.click()
        self.settle()
        self.take("36-partner-files", page.findChildren(QDialog)[-1])
        self._close_dialogs()
        page.turn_to(SUBJECTS)

    def _people(self) -> None:
        window = self.window
        for name, place in (("23-people", Place.PEOPLE), ("23-gallery", Place.GALLERY), ("23-unit", Place.UNIT)):
            window.go_to(place)
            self.take(name)
        window.go_to(Place.PEOPLE)
        for name, act in (
            ("24-add-person", window.people.ask_to_add),
            ("25-training", window.people.ask_about_training),
            ("26-remove-person", window.people.ask_to_remove),
        ):
            act()
            self.settle()
            self.take(name, window.people.findChildren(QDialog)[-1])
            self._close_dialogs()
        window.desk.hold()
        for told in (window.exhibits.going_on, window.exhibits.at_work):
            told.emit("Examination:  1,290 of 3,412  ·  4 a second  ·  about 9 min left")
        self.take("27-work-going-on")
        window.attendance.go_away()
        self.take("28-covered")
        window.desk.release()

    def _unit(self) -> None:
        window = self.window
        window.go_to(Place.UNIT)
        for number, panel in enumerate(window.unit.panels, start=1):
            window.unit.show_panel(panel)
            self.take(f"31-unit-{number}")
        window.unit.show_panel(window.unit.backup)
        window.unit.backup.begin_backup(self._folder.parent / "backups")
        self.settle()
        window.unit.backup.begin_verifying(self._folder.parent / "backups")
        self.take("32-unit-backed-up")
        window.messages.dismiss()
        for name, panel, act in (
            ("33-unit-erase", window.unit.retention, window.unit.retention.ask_erasure),
            ("34-unit-check-sheet", window.unit.backup, window.unit.backup.ask_code),
            ("35-unit-models", window.unit.models, window.unit.models.ask_use),
            ("36-unit-new-sheets", window.unit.backup, window.unit.backup.share.click),
            ("37-unit-test", window.unit.validation, window.unit.validation.ask_test),
            ("38-unit-proof", window.unit.selftest, window.unit.selftest.show_proof),
        ):
            window.unit.show_panel(panel)
            self.settle()
            act()
            self.settle()
            self.take(name, panel.findChildren(QDialog)[-1])
            self._close_dialogs()

    def _first_unlock(self) -> None:
        window = self.window
        window._rooms.setCurrentIndex(3)
        self.take("29-own-passphrase")
        window.unlock.tell("Locked, because nobody used keyboard or pointer.")
        window._rooms.setCurrentIndex(0)
        self.take("30-locked-idle")

    def _second_examiner(self) -> None:
        window = self.window
        window.go_to(Place.VERIFY)
        self.take("20-verify")
        if window.verify.queue.rowCount():
            window.open_search(window.verify.queue.row_at(0).id)
        self.take("21-candidates-blind")
        if window.candidates.candidates is not None and window.candidates.candidates.rows:
            self._open_first_candidate()
            self.take("22-compare-blind")

    def _open_first_candidate(self) -> None:
        self.settle()
        if self.window.candidates.candidates is not None:
            self.window.candidates.compared.emit(self.window.candidates.candidates, 0)
        self.settle()

    def _is_person(self, row: int) -> bool:
        return self.window.candidates.searches.row_at(row).probe_kind is ProbeKind.PERSON

    def _close_dialogs(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.window.activateWindow()
        self.settle()


def save_small(picture: QPixmap, path: Path) -> None:
    """Save a picture of a window in few colours: a third of the size, and letters stay as they are."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = bytes(image.constBits())
    made = Image.frombuffer("RGB", (image.width(), image.height()), rows, "raw", "RGB", image.bytesPerLine(), 1)
    made.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def size_of(words: str) -> QSize:
    """Return the size that is written as 1366x768."""
    width, _, height = words.partition("x")
    return QSize(int(width), int(height))


def passphrases_in(file: Path) -> dict[str, str]:
    """Return name and passphrase of the two examiners of a demonstration unit."""
    first, *rest = file.read_text("utf-8").splitlines()
    second = next(line for line in rest if line.startswith("Second examiner"))
    return {FIRST: first.strip(), SECOND: second.rpartition(":")[2].strip()}


def main(arguments: list[str], made_by: type[Photographer] | None = None) -> int:
    """Take the pictures, or whatever else is `made_by` somebody who walks the same way; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.ui.screenshots", description=__doc__)
    parser.add_argument("--unit", type=Path, required=True, help="a demonstration unit, with its passphrases beside it")
    parser.add_argument("--out", type=Path, required=True, help="where the pictures go")
    parser.add_argument("--size", type=size_of, default=SIZE, help="the window's, such as 1366x768")
    parser.add_argument("--shield", choices=SHIELDS, default="none", help="how faces are shown")
    parser.add_argument("--percent", type=int, default=100, help="size of type and controls (default %(default)s)")
    parser.add_argument("--contrast", type=Contrast, choices=list(Contrast), default=Contrast.SYSTEM, help="the theme")
    parser.add_argument("--language", choices=[each.code for each in LANGUAGES], default="en", help="of the window")
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    set_tripwire()
    application = QApplication(["homeward"])
    look = Look(given.size, SHIELDS[given.shield], Appearance(given.percent, given.contrast).checked())
    dress(application, look.appearance)
    speak_in(language_of(given.language) or ENGLISH)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / given.unit.name
        shutil.copytree(given.unit, copy)
        made = made_by or Photographer
        made(application, copy, copy / "demo-passphrases.txt", given.out, look).photograph_all()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
