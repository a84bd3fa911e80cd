"""A window on a small real unit: two examiners, one case, four faces of two people, and a gallery of five."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case import CaseAuthority
from app.domain.ids import FaceId, SearchId
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.service.cases import enter_case, list_cases, open_case
from app.service.gallery import LoadedGallery
from app.service.persons import group_persons
from app.service.search import search_face
from app.service.units import open_unit
from app.store import Unit
from app.ui.crop_shelf import REST_MS
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.theme import dress
from tests.service.conftest import (
    CHEAP,
    PASSPHRASE,
    SECOND_PASSPHRASE,
    add_faces,
    enrol_vectors,
    found_face,
    join,
    vector,
)
from tests.ui.still_pool import StillPool
from tests.units import new_unit, why

FIRST, SECOND = "Ada", "Ben"
PATIENCE_MS = 60_000
GATHERED_WITHIN_MS = REST_MS


@dataclass(frozen=True, slots=True)
class Furnished:
    """A closed unit folder and what lies in it."""

    folder: Path
    faces: tuple[FaceId, ...]
    search: SearchId

    def opened_by(self, name: str, secret: str) -> Unit:
        """Open the unit as somebody and enter its case."""
        unit = open_unit(self.folder, Passphrase(secret, name))
        enter_case(unit, list_cases(unit)[0].id)
        return unit


@pytest.fixture(scope="session")
def furniture(tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    """A unit as two examiners left it: faces grouped, one search made, nothing concluded. It is never opened again."""
    folder, manifest = tmp_path_factory.mktemp("furniture") / "unit", default_manifest()
    unit, _ = new_unit(folder, "Test unit", FIRST, PASSPHRASE, cost=CHEAP)
    with unit:
        join(unit, SECOND, SECOND_PASSPHRASE)
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        enrol_vectors(unit, manifest.id, {f"D-{number}": [vector(number)] for number in range(60)})
        faces: list[FaceId] = []
        for number, near in enumerate((1, 1, 2, 2)):
            found = found_face(vector(100 + number, near=near), manifest.id)
            faces += add_faces(unit, f"{number}.jpg".encode(), [found])
        group_persons(unit, manifest, 1.0)
        search = search_face(unit, LoadedGallery(manifest), faces[0], why("find who this is"), k=3)
    return Furnished(folder, tuple(faces), search.search.id)


@pytest.fixture
def furnished(furniture: Furnished, tmp_path: Path) -> Furnished:
    """A copy of that unit for one test alone."""
    return replace(furniture, folder=Path(shutil.copytree(furniture.folder, tmp_path / "unit")))


@pytest.fixture
def window(qtbot: QtBot, furnished: Furnished) -> Iterator[MainWindow]:
    """The window before anybody has unlocked anything."""
    made = MainWindow(furnished.folder, StillPool(), LoadedGallery(default_manifest()))
    made.resize(1200, 800)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def desk_window(window: MainWindow, furnished: Furnished, settle: Callable[[], None]) -> MainWindow:
    """The window with the unit open as the first examiner, its cases in view."""
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    window.go_to(Place.CASES)
    settle()
    return window


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The whole application as people see it, and plain again after the test."""
    style, font, palette = qapp.style().name(), qapp.font(), qapp.palette()
    dress(qapp)
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setStyle(style)


@pytest.fixture
def settle(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    """Wait until every job has ended and been heard, the ones it started included, and what was gathered is done."""

    def is_still() -> bool:
        return window.runner.is_idle and not any(map(is_about_to_act, window.findChildren(QTimer)))

    def wait() -> None:
        for _ in range(3):
            qtbot.waitUntil(is_still, timeout=PATIENCE_MS)
            qtbot.wait(1)

    return wait


def is_about_to_act(timer: QTimer) -> bool:
    """Return whether the timer gathers what comes within a moment, and has not run out yet."""
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= GATHERED_WITHIN_MS
