"""A window on the second of two screens: `python -m tests.ui.two_screens FOLDER NAME PASSPHRASE`, run by its test.

Qt reads its screens once, so that this is a process of its own. It prints one line of JSON with what it saw.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

_EACH = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SCREENS = [
    {"name": "small", "x": 0, "width": 1366, "height": 768, **_EACH},
    {"name": "large", "x": 1366, "width": 3840, "height": 2160, **_EACH},
]
PATIENCE_S = 15.0


def main(arguments: list[str]) -> int:
    """Open the unit on the second screen, look at dialogs and the blank, print what was seen; return 0."""
    folder, name, secret = arguments
    with tempfile.TemporaryDirectory() as own:
        config = Path(own) / "screens.json"
        config.write_text(json.dumps({"screens": SCREENS}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
        sys.stdout.write(f"{json.dumps(_seen(Path(folder), name, secret))}\n")
    return 0


def _seen(folder: Path, name: str, secret: str) -> dict[str, object]:
    from PySide6.QtGui import QColor, QGuiApplication
    from PySide6.QtWidgets import QApplication, QDialog, QWidget

    from app.domain.appearance import Appearance
    from app.domain.unit import Passphrase
    from app.recognition.pack import default_manifest
    from app.service.cases import enter_case, list_cases
    from app.service.gallery import LoadedGallery
    from app.service.units import open_unit
    from app.ui.main_window import MainWindow
    from app.ui.places import Place
    from app.ui.theme import GROUND, dress
    from tests.ui.still_pool import StillPool

    application = QApplication(["homeward"])
    dress(application, Appearance(200))
    window = MainWindow(folder, StillPool(), LoadedGallery(default_manifest()))
    small, large = sorted(QGuiApplication.screens(), key=lambda screen: screen.size().width())
    window.setGeometry(large.availableGeometry().adjusted(40, 40, -40, -40))
    window.show()

    def wait_until(is_so: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not is_so() and time.monotonic() < deadline:
            application.processEvents()
            time.sleep(0.01)

    unit = open_unit(folder, Passphrase(secret, name))
    enter_case(unit, list_cases(unit)[0].id)
    window.enter_unit(unit)
    window.desk.own.try_appearance(Appearance(200))
    wait_until(lambda: window.runner.is_idle)
    window.go_to(Place.FACES)
    wait_until(lambda: window.runner.is_idle and len(window.wall.shown) > 0)
    dialogs = {}
    for key, show in (
        ("my view", window.wellbeing.show_own),
        ("help", window.help.show_help),
        ("purpose", window.wall.ask_about_face),
    ):
        show()
        wait_until(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
        dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
        dialogs[key] = {
            "screen": dialog.screen().name(),
            "is_inside": large.geometry().contains(dialog.frameGeometry().center()),
            "is_whole": window.width() >= dialog.width() and window.height() >= dialog.height(),
        }
        if key != "purpose":
            dialog.close()
    beside = QWidget()  # a window of the program on the other screen
    beside.setGeometry(small.availableGeometry())
    beside.show()
    window.wellbeing.blank.blank()
    application.processEvents()

    def is_blank(shown: QWidget) -> bool:
        image = shown.grab().toImage()
        ratio = image.devicePixelRatio()
        edge = [(5, 5), (image.width() - 6, 5), (5, image.height() - 6), (image.width() - 6, image.height() - 6)]
        return all(image.pixelColor(x, y) == QColor(GROUND) for x, y in edge) and ratio > 0

    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    seen: dict[str, object] = {
        "screens": [screen.name() for screen in QGuiApplication.screens()],
        "window": window.screen().name(),
        "dialogs": dialogs,
        "windows": sorted(each.screen().name() for each in shown),
        "blank": [is_blank(each) for each in shown],
    }
    window.wellbeing.blank.come_back()
    beside.close()
    window.close()
    return seen


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
