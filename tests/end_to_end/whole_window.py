"""Runs Homeward's window from its one entrance through a whole case, and at the end does what sends packets: it lists
printers. Arguments: the unit, a folder of exhibits, where the report goes, the passphrase, and `unfenced` for a canary.

A program of its own, because the fence must come before anything else and cannot be taken down.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import app.__main__ as entrance

GIVEN = sys.argv[1:]
"""In the workers, which import this module anew, these are other words."""
PATIENCE_S = 120.0


def drive() -> None:
    """Go through the case, step by step; whatever goes wrong ends the run with the step's name."""
    from PySide6.QtWidgets import QApplication

    from app.ui.main_window import MainWindow

    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    said: dict[str, Any] = {}
    try:
        for step in steps(window, said):
            said["step"] = step
            settle(window, step)
    except Exception as fault:  # noqa: BLE001 - a fault in a slot would open a dialog that nobody answers
        said["fault"] = repr(fault)
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
    window.close()


def steps(window: Any, said: dict[str, Any]) -> Iterator[str]:
    """Yield the name of each step once it is on its way."""
    from PySide6.QtWidgets import QApplication

    from app.ui.places import Place
    from app.ui.purpose_dialog import PurposeDialog

    _, exhibits, report, secret, _ = GIVEN
    said["protection"] = window.protection.text()
    window.unlock.passphrase.setText(secret)
    window.unlock.try_unlock()
    yield "unlock"
    window.cases._enter_current()
    yield "enter the case"
    window.exhibits.start_intake("KJB/1", Path(exhibits))
    yield "intake"
    window.exhibits.start_examination()
    yield "examine"
    said["with_workers"] = window.protection.text()
    window.go_to(Place.FACES)
    yield "faces"
    window.wall.group_now()
    yield "group"
    window.wall.wall.go_to(0)
    window.wall.ask_about_face()
    yield "ask"
    dialog = window.wall.findChild(PurposeDialog)
    dialog.purpose.setText("find who this is")
    dialog.state()
    yield "search"
    window.candidates._compare_current()
    yield "compare"
    for place in Place:
        window.go_to(place)
        yield f"page {place.name}"
    window.report.write(Path(report))
    yield "report"
    window.lock()
    yield "lock"
    said["faces"] = window.wall.tiles.rowCount()
    QApplication.clipboard().setText("a word")
    list_printers()
    said["done"] = True
    yield "printers"


def list_printers() -> None:
    """What no page does: Qt asks the print server at two loopback addresses."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: TID251 - the slip that the fence must hold

    QPrinterInfo.availablePrinterNames()


def settle(window: Any, step: str) -> None:
    """Let the window work until every job has ended and been heard."""
    from PySide6.QtWidgets import QApplication

    until = time.monotonic() + PATIENCE_S
    for _ in range(4):
        while True:
            QApplication.processEvents()
            time.sleep(0.01)
            if window.runner.is_idle:
                break
            if time.monotonic() > until:
                raise TimeoutError(step)


def main() -> int:
    """Put the drive behind the moment when the display is connected, and enter by the front door."""
    second_stage, is_fenced = entrance._raise_second_stage, GIVEN[-1] != "unfenced"

    def then_drive(*, keeps_display: bool) -> None:
        from PySide6.QtCore import QTimer

        if is_fenced:
            second_stage(keeps_display=keeps_display)
        QTimer.singleShot(0, drive if is_fenced else leave)

    def leave() -> None:
        from PySide6.QtWidgets import QApplication

        list_printers()
        QApplication.closeAllWindows()

    vars(entrance)["_raise_second_stage"] = then_drive
    if not is_fenced:
        vars(entrance)["begin"] = lambda _arguments: None
    sys.argv[1:] = ["--unit", GIVEN[0]]
    return entrance.main()


if __name__ == "__main__":
    sys.exit(main())
