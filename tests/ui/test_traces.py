"""The window leaves no trace of a case outside the unit: no settings file, no clipboard."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.rows import RowsView

ROOT = Path(__file__).resolve().parents[2]
CHOOSING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from app.ui.folder_dialog import FolderDialog
application = QApplication([])
owner = QWidget()
dialog = FolderDialog("Choose", Path(sys.argv[1]), owner)
dialog.show()
dialog.choose()
application.processEvents()
"""


def test_choosing_a_folder_writes_nothing_into_the_home(tmp_path: Path) -> None:
    home, exhibit = tmp_path / "home", tmp_path / "exhibit-canary"
    home.mkdir()
    exhibit.mkdir()

    ran = subprocess.run(
        [sys.executable, "-c", CHOOSING, str(exhibit)],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert ran.returncode == 0, ran.stderr
    assert [path for path in home.rglob("*.conf")] == []
    assert b"exhibit-canary" not in b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_no_page_uses_the_dialog_that_writes_paths_into_the_home() -> None:
    users = [path.name for path in (ROOT / "app" / "ui").glob("*.py") if "QFileDialog" in path.read_text("utf-8")]

    assert users == []


def test_the_dialog_walks_folders_and_hands_on_the_chosen_one(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "b" / "inside").mkdir(parents=True)
    (tmp_path / "a").mkdir()
    dialog = FolderDialog("Choose", tmp_path, window, file_name="report.html")
    heard: list[Path] = []
    dialog.chosen.connect(heard.append)

    names = [dialog.steps.row_at(row).words for row in range(dialog.steps.rowCount())]
    dialog.go_to(tmp_path / "b")
    dialog.go_to(tmp_path / "not there")
    dialog.choose()

    assert names[:3] == ["..", "a", "b"]
    assert heard == [tmp_path / "b" / "report.html"]


def test_what_was_copied_is_gone_once_the_unit_is_locked_or_the_window_closed(desk_window: MainWindow) -> None:
    clipboard = QGuiApplication.clipboard()

    for leave in (desk_window.lock, desk_window.close):
        clipboard.setText("a name")
        leave()

        assert clipboard.text() == ""


def test_no_page_puts_anything_on_the_clipboard() -> None:
    users = [path.name for path in (ROOT / "app" / "ui").glob("*.py") if "lipboard" in path.read_text("utf-8")]

    assert [
        name for name in users if name not in {"copied.py", "rows.py", "persons_list.py", "certificate_dialog.py"}
    ] == []
    for name in users:
        assert "clipboard.set" not in (ROOT / "app" / "ui" / name).read_text("utf-8")


def test_a_table_copies_nothing_to_the_clipboard(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    desk_window.go_to(Place.AUDIT)
    settle()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    table = desk_window.audit.findChild(RowsView)
    assert table is not None

    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert clipboard.text() == "before"
