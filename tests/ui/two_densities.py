"""A window that is moved to a denser screen and back: `python -m tests.ui.two_densities FOLDER`, run by its test.

Qt reads its screens once, so that this is a process of its own. It prints one line of JSON with what it saw.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

from tests.ui.two_screens import SCREENS

FACTORS = "small=1;large=2"


def main(arguments: list[str]) -> int:
    """Show the door on the first screen, on the second and on the first again; print its sizes; return 0."""
    with tempfile.TemporaryDirectory() as own:
        config = Path(own) / "screens.json"
        config.write_text(json.dumps({"screens": SCREENS}), "utf-8")
        os.environ.update(QT_QPA_PLATFORM=f"offscreen:configfile={config}", QT_SCREEN_SCALE_FACTORS=FACTORS)
        sys.stdout.write(f"{json.dumps(_seen(Path(arguments[0])))}\n")
    return 0


def _seen(folder: Path) -> list[dict[str, object]]:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication

    from app.domain.appearance import USUAL_APPEARANCE
    from app.recognition.pack import default_manifest
    from app.service.gallery import LoadedGallery
    from app.ui.main_window import MainWindow
    from app.ui.theme import dress
    from tests.ui.still_pool import StillPool

    application = QApplication(["homeward"])
    dress(application, USUAL_APPEARANCE)
    window = MainWindow(folder, StillPool(), LoadedGallery(default_manifest()))
    window.resize(1200, 700)
    window.show()
    seen: list[dict[str, object]] = []
    screens = {screen.name(): screen for screen in application.screens()}
    for screen in (screens["small"], screens["large"], screens["small"]):
        window.move(screen.geometry().topLeft() + QPoint(20, 20))
        application.processEvents()
        picture = window.grab()
        seen.append(
            {
                "screen": window.screen().name(),
                "density": window.devicePixelRatioF(),
                "sizes": [each.size().toTuple() for each in (window, window.unlock.unlock, window.unlock.passphrase)],
                "type": window.font().pointSizeF(),
                "pixels": picture.size().toTuple(),
            }
        )
    window.close()
    return seen


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
