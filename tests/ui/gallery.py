"""What tests of the gallery's page have in common: the page of a unit, who is on it, and the forms over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtWidgets import QDialog

from app.domain.audit import AuditEntry
from app.domain.examination import Examined, Finding, WorkItem
from app.domain.face import FaceCrop
from app.domain.ids import SubjectId
from app.recognition.pack import default_manifest
from app.ui.crop_shelf import CropKind
from app.ui.gallery_page import GalleryPage
from app.ui.main_window import MainWindow
from app.ui.places import Place
from tests.service.conftest import found_face, vector

Settle = Callable[[], None]
D = TypeVar("D", bound=QDialog)
MANY = 100_000


@pytest.fixture
def page(desk_window: MainWindow, settle: Settle) -> GalleryPage:
    """The page of the gallery of a unit with sixty people, one reference each."""
    desk_window.go_to(Place.GALLERY)
    settle()
    return desk_window.gallery


def opened(page: GalleryPage, kind: type[D]) -> D:
    found = page.window().findChildren(kind)
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def entries(page: GalleryPage, verb: str) -> list[AuditEntry]:
    with page.desk.unit.reading() as reader:
        return [entry for entry in reader.audit.entries() if entry.act.verb == verb]


def names(page: GalleryPage) -> list[str]:
    model = page.subjects.subjects
    lines = [model.line_at(row) for row in range(model.rowCount())]
    return [line.subject.name for line in lines if line is not None]


def choose(page: GalleryPage, name: str, settle: Settle) -> SubjectId:
    page.subjects.filter.begins.setText(name)
    page.subjects.filter.begins.returnPressed.emit()
    settle()
    page.subjects.table.selectRow(0)
    settle()
    assert page.subjects.panel.listed is not None
    assert page.subjects.panel.listed.subject.name == name
    return page.subjects.panel.listed.subject.id


def references_on(window: MainWindow) -> int:
    """How many pictures of references are kept in the window."""
    return sum(key.kind is CropKind.REFERENCE for key in window.shelf._ready)


def pictures(folder: Path, **content: bytes) -> Path:
    for name, made in content.items():
        place = folder / "Anna" / f"{name}.jpg"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"\xff\xd8\xff" + made)
    return folder


def faces_by_content(item: WorkItem) -> Finding:
    """One face, but three in a crowd and none where nobody is."""
    assert isinstance(item.content, bytes)
    count = 3 if b"crowd" in item.content else 0 if b"nobody" in item.content else 1
    chance = np.random.default_rng(3)
    seen = (
        replace(
            found_face(vector(900 + number), default_manifest().id),
            crop=FaceCrop(chance.integers(0, 255, (256, 256, 3), np.uint8)),
        )
        for number in range(count)
    )
    return Examined(item.media_id, 9, 9, 1, tuple(seen))
