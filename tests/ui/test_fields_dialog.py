"""A form over the page has room for all of its words, and says why nothing was done."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.erasure import ErasedKind, Erasure
from app.domain.errors import NotRecorded
from app.ui.fields_dialog import Asked, FieldsDialog, day_in
from app.ui.unit_retention_acts import counts_words


def test_no_field_gives_way_to_long_words(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FieldsDialog("Erase", "For good. " * 60, "Erase", [Asked("Reason", "It is kept for ever.")], parent)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.wait(20)

    words = dialog._words
    assert words.height() >= words.heightForWidth(words.width())
    assert dialog.lines[0].height() >= dialog.lines[0].sizeHint().height()


@pytest.mark.parametrize("typed", ["", "tomorrow", "2026-13-01"])
def test_what_is_no_day_is_said_so(typed: str) -> None:
    with pytest.raises(NotRecorded, match="YYYY-MM-DD"):
        day_in(typed)


def test_what_would_be_erased_is_told_in_words_of_people() -> None:
    counts = {"adjudication": 1, "face": 1204, "face_crop": 1204, "row_seal": 3, "search": 0}

    assert counts_words(Erasure(ErasedKind.CASE, "x", "C-1", counts)) == "1,204 faces, 1 conclusion, 1,207 further rows"
    assert counts_words(Erasure(ErasedKind.CASE, "x", "C-1", {})) == "nothing in it"
