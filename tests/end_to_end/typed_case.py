"""Works a whole case by keys alone, in the real window with its sealed workers, and writes down what was pressed.

Arguments: a demonstration's unit, a folder of exhibits, where the report goes, where the record goes, and whether
pictures are kept beside it (`pictures`). The record is JSON: a list of steps, each with who sat there, the page, what
was to be done, the keys, and what the window said. A program of its own, because the fence cannot be taken down.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import app.__main__ as entrance
from tests.end_to_end.typed_words import REFERENCE, people

GIVEN = sys.argv[1:]
"""In the workers, which import this module anew, these are other words."""
PATIENCE_S = 30.0
EXHIBIT = "KJB-2"
PURPOSE = "Find out who the people in the pictures are"
REASON = "Brows, nose bridge, ears and hairline agree in both pictures; nothing speaks against it."


@dataclass
class Step:
    """One step as the operator guide tells it: `keys` in their order, words that were typed in quotation marks."""

    who: str
    page: str
    aim: str
    keys: list[str] = field(default_factory=list)
    said: str = ""


class Typist:
    """Presses keys where the focus is, as a person does, and waits for the window to be done."""

    def __init__(self, window: Any, pictures: Path | None) -> None:
        self.window = window
        self.steps: list[Step] = []
        self.who = ""
        self._pictures = pictures

    def begin(self, aim: str) -> None:
        """Begin a step."""
        self.steps.append(Step(self.who, self._page(), aim))

    def press(self, *keys: str) -> None:
        """Press keys, each given as Qt writes it."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        for key in keys:
            self.steps[-1].keys.append(key)
            QTest.keySequence(self._focus(), QKeySequence(key))
            self.settle()

    def type(self, words: str, shown: str | None = None) -> None:
        """Type words; `shown` stands for what must not be written down."""
        from PySide6.QtTest import QTest

        self.steps[-1].keys.append(f"“{shown or words}”")
        QTest.keyClicks(self._focus(), words)
        self.settle()

    def done(self, said: str) -> None:
        """End a step with what the window shows now."""
        self.steps[-1].said = " ".join(said.split())
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
            self._picture().save(str(self._pictures / f"session-{len(self.steps):02}.png"))

    def until(self, is_so: Callable[[], bool], what: str) -> None:
        """Wait until something shows; raise with what was awaited where it never does."""
        from PySide6.QtWidgets import QApplication

        until = time.monotonic() + PATIENCE_S
        while not is_so():
            if time.monotonic() > until:
                raise TimeoutError(f"{what}; the window says {self.window.messages.text!r}")
            QApplication.processEvents()
            time.sleep(0.01)
        self.settle()

    def settle(self) -> None:
        """Let the window work until every job has ended and been heard."""
        from PySide6.QtWidgets import QApplication

        until = time.monotonic() + PATIENCE_S
        for _ in range(4):
            while True:
                QApplication.processEvents()
                time.sleep(0.005)
                if self.window.runner.is_idle:
                    break
                if time.monotonic() > until:
                    raise TimeoutError(self.steps[-1].aim)

    def _page(self) -> str:
        from app.ui.places import NAMES

        return "Unlock" if self.window.is_locked else NAMES[self.window.current_place]

    def _focus(self) -> Any:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        if not top.isActiveWindow():  # where no window manager gives the focus back when a dialog closes
            top.activateWindow()
            QTest.qWaitForWindowActive(top, 5000)
        return QApplication.focusWidget() or top.focusWidget() or top

    def _picture(self) -> Any:
        from PySide6.QtWidgets import QApplication

        screen = QApplication.primaryScreen()
        return screen.grabWindow(0)


def work(typist: Typist) -> None:
    """Go through the case, from the closed door to the verified report."""
    unit, exhibits, report = (Path(word) for word in GIVEN[:3])
    first, second = people(unit)
    unlock(typist, *first)
    open_case(typist)
    take_in_and_examine(typist, exhibits)
    search(typist)
    examine_candidate(typist, "1")
    lock(typist)
    unlock(typist, *second)
    enter(typist)
    verify(typist)
    examine_candidate(typist, "1")
    lock(typist)
    unlock(typist, *first)
    enter(typist)
    produce(typist, report)
    lock(typist)


def unlock(typist: Typist, name: str, passphrase: str) -> None:
    """Unlock the unit."""
    window, typist.who = typist.window, name
    typist.begin("Unlock the unit")
    window.unlock.person.setFocus()
    window.unlock.person.clear()
    typist.type(name)
    typist.press("Return")
    typist.type(passphrase, "the passphrase")
    typist.press("Return")
    typist.until(lambda: not window.is_locked, "the unit does not open")
    typist.done(f"{window.heading.person.text()}. {window.messages.text}")


def open_case(typist: Typist) -> None:
    """Open a case with its authority."""
    window = typist.window
    typist.begin("Open a case under its authority")
    typist.press("N")
    typist.type(REFERENCE)
    typist.press("Tab")
    typist.type("Order 12 of the example court")
    typist.press("Tab")
    typist.type("Find out who the people in a seized laptop's pictures are")
    typist.press("Tab", "Ctrl+A")
    typist.type("2030-12-31")
    typist.press("Return")
    typist.until(lambda: window.desk.case is not None and window.desk.case.reference == REFERENCE, "no case")
    typist.done(window.heading.trail.text())


def take_in_and_examine(typist: Typist, exhibits: Path) -> None:
    """Take in a folder and have every file examined."""
    window = typist.window
    typist.begin("Take in the laptop's pictures as an exhibit")
    typist.press("O")
    dialog().path.setFocus()
    typist.press("Ctrl+A")
    typist.type(str(exhibits), "the folder of the pictures")
    typist.press("Return", "Ctrl+Return")
    typist.type(EXHIBIT)
    typist.press("Return")
    typist.until(lambda: window.exhibits.exhibits.rowCount() == 1, "nothing was taken in")
    typist.done(window.messages.text)
    typist.begin("Look for faces in every file")
    window.exhibits.setFocus()
    typist.press("E")
    typist.until(lambda: not window.desk.is_busy, "the examination does not end")
    typist.done(window.messages.text)


def dialog() -> Any:
    """Return the dialog that is open."""
    from PySide6.QtWidgets import QApplication

    return QApplication.activeModalWidget()


def search(typist: Typist) -> None:
    """Group the faces into persons and search with one."""
    window = typist.window
    typist.begin("Group the faces into persons")
    typist.press("Ctrl+3")
    typist.until(lambda: len(window.wall.shown) > 0, "no faces")
    typist.press("G")
    typist.done(window.wall.title.text())
    typist.begin("Search with the first person")
    typist.press("Home", "P")
    dialog().kind.setFocus()
    typist.press("Down", "Tab")
    typist.type(PURPOSE)
    typist.press("Return")
    typist.until(lambda: window.candidates.candidates is not None, "no candidates")
    typist.done(window.candidates.words.text())


def examine_candidate(typist: Typist, conclusion: str) -> None:
    """Look at both pictures alone, compare them, conclude with a reason."""
    from app.ui.examination_panel import Step as Stage

    window = typist.window
    examination = window.compare.examination
    typist.begin("Open the first candidate")
    window.candidates.sheet.setFocus()
    typist.press("Return")
    typist.until(
        lambda: window.compare.compared is not None and window.compare.compared.among is not None,
        "the pictures do not come",
    )
    typist.done(window.compare.title.text())
    for stage, aim in ((Stage.PROBE, "Note what the searched face alone shows"),
                       (Stage.REFERENCE, "Note what the reference alone shows")):  # fmt: skip
        if examination.step is not stage:
            continue
        typist.begin(aim)
        typist.press("V", "V", "L", "V", "A", "1", "Return")
        typist.until(partial(_has_left, examination, stage), f"{aim}: nothing was recorded")
        typist.done(f"Next: {examination.step.name.capitalize()}")
    typist.begin("Compare both, component by component")
    typist.press("S", "S", "E", "S", "Return")
    typist.until(lambda: examination.step is Stage.CONCLUDE, "the way to the conclusion stays closed")
    typist.done(window.compare.panel.standing.text())
    typist.begin("Conclude, with the reason")
    typist.press(conclusion)
    typist.type(REASON)
    before = window.compare.candidates.decided
    typist.press("Return")
    typist.until(lambda: window.compare.candidates.decided == before + 1, "the conclusion is not on record")
    typist.done(window.compare.words.text())


def _has_left(examination: Any, stage: int) -> bool:
    return bool(examination.step != stage)


def enter(typist: Typist) -> None:
    """Enter the case."""
    window = typist.window
    typist.begin("Enter the same case")
    listed = [window.cases.model.row_at(number).reference for number in range(window.cases.model.rowCount())]
    typist.press(*["Down"] * (listed.index(REFERENCE) - window.cases.table.currentIndex().row()), "Return")
    typist.until(lambda: window.desk.case is not None and window.desk.case.reference == REFERENCE, "another case")
    typist.done(window.heading.trail.text())


def verify(typist: Typist) -> None:
    """Open what waits for another examiner."""
    window = typist.window
    typist.begin("Open the search that waits for a second examiner")
    typist.press("Ctrl+6")
    typist.until(lambda: window.verify.queue.rowCount() == 1, "nothing waits")
    typist.press("Return")
    typist.until(lambda: window.candidates.candidates is not None, "no candidates")
    typist.done(window.candidates.words.text())


def produce(typist: Typist, report: Path) -> None:
    """Write the report and verify custody."""
    window = typist.window
    typist.begin("See the lead that came of it")
    typist.press("Ctrl+6")
    typist.until(lambda: window.verify.leads.leads.rowCount() == 1, "no lead")
    typist.done("1 lead, open")
    typist.begin("Produce the report")
    typist.press("Ctrl+7")
    window.report.recipient.setFocus()
    typist.type("The prosecutor of the example county")
    typist.press("Return")
    dialog().path.setFocus()
    typist.press("Ctrl+A")
    typist.type(str(report.parent), "the folder of the report")
    typist.press("Return", "Ctrl+Return")
    typist.until(lambda: window.report.reports.rowCount() == 1, "no report")
    typist.done("The report is written; its SHA-256 stands on the page.")
    typist.begin("Verify custody")
    typist.press("Ctrl+8", "V")
    typist.until(lambda: bool(window.audit.verdict.text()), "custody is not verified")
    typist.done(window.audit.verdict.text())


def lock(typist: Typist) -> None:
    """Lock the unit."""
    window = typist.window
    typist.begin("Lock the unit")
    typist.press("Ctrl+L")
    typist.until(lambda: window.is_locked and window.unlock.unlock.isEnabled(), "it does not lock")
    typist.done(window.unlock.head.text())


def drive() -> None:
    """Work the case and write the record; whatever goes wrong ends it with the step's name."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app.ui.main_window import MainWindow

    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    typist = Typist(window, Path(GIVEN[3]).parent if GIVEN[4:] == ["pictures"] else None)
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 5000)
    told: dict[str, Any] = {
        "is_active": window.isActiveWindow(),
        "platform": QApplication.platformName(),
        "protection": window.protection.text(),
    }
    try:
        work(typist)
        told["done"] = True
    except Exception as fault:  # noqa: BLE001 - a fault in a slot would open a dialog that nobody answers
        told["fault"] = repr(fault)
        typist.done("fault")
    told["steps"] = [asdict(step) for step in typist.steps]
    Path(GIVEN[3]).write_text(json.dumps(told, ensure_ascii=False, indent=1), "utf-8")
    window.close()


def main() -> int:
    """Put the drive behind the moment when the display is connected, and enter by the front door."""
    second_stage = entrance._raise_second_stage

    def then_drive(*, keeps_display: bool) -> None:
        from PySide6.QtCore import QTimer

        second_stage(keeps_display=keeps_display)
        QTimer.singleShot(0, drive)

    vars(entrance)["_raise_second_stage"] = then_drive
    sys.argv[1:] = ["--unit", GIVEN[0]]
    return entrance.main()


if __name__ == "__main__":
    sys.exit(main())
