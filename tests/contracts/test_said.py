"""Whatever a page of the window shows is handed through the door that translates it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.contracts.rules import ROOT

_SHOWN = {
    "label": (0,),
    "KeyButton": (0,),
    "field": (0, 2),
    "EmptyState": (0, 1),
    "say": (0, 1),
    "Column": (0,),
    "ReasonDialog": (0, 1, 2),
    "DateDialog": (0, 1),
    "FolderDialog": (0,),
    "RowsView": (1,),
    "TileView": (1,),
    "QCheckBox": (0,),
    "QRadioButton": (0,),
    "QPushButton": (0,),
    "QLabel": (0,),
    "addItem": (0,),
    "addAction": (0,),
    "drawText": (2,),
    "emit": (0,),
    "tell": (0,),
    "_tell": (0,),
    "tell_words": (0,),
    "tell_note": (0,),
    "set_waiting": (0,),
    "begin": (0,),
    "refuse": (0,),
    "setText": (0,),
    "setToolTip": (0,),
    "setWindowTitle": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setPlaceholderText": (0,),
    "NotRecorded": (0,),
    "NotAllowed": (0,),
    "KnownError": (0,),
}
"""Calls that show a text, and which of their arguments it is."""
_AS_IT_IS = frozenset({"Homeward", "YYYY-MM-DD", "SHA-256", "2005 to 2012"})
"""What reads the same in every language, or is typed like this in all of them."""
_WORD = re.compile(r"[^\W\d_]{2,}")


def shown_as_written(source: str) -> list[tuple[int, str]]:
    """Return the line and text of every literal that is shown without being handed through the door."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            for place in _SHOWN.get(_name(node.func), ()):
                if place < len(node.args):
                    found += [(node.lineno, text) for text in _literals(node.args[place])]
    return [(line, text) for line, text in found if _WORD.search(text) and text not in _AS_IT_IS]


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Subscript):
        return _name(called.value)
    return called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(each.value) for each in node.values if isinstance(each, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))
    elif isinstance(node, ast.BinOp):
        yield from (*_literals(node.left), *_literals(node.right))
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _literals(value)


def test_no_page_shows_a_text_that_is_not_handed_through_the_door() -> None:
    found = {
        path.name: missed
        for path in sorted((ROOT / "app/ui").glob("*.py"))
        if (missed := shown_as_written(path.read_text(encoding="utf-8")))
    }

    assert found == {}


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('label("Cases", "title")', "Cases"),
        ('self.words.setText(f"{n} faces")', " faces"),
        ('button.refuse("not now" if is_late else tr("later"))', "not now"),
        ('Column[Case]("By", lambda case: case.opened_by)', "By"),
        ('self.desk.noted.emit(why or "Done so far.")', "Done so far."),
    ],
)
def test_a_planted_text_is_found(source: str, text: str) -> None:
    assert shown_as_written(source) == [(1, text)]


def test_words_of_the_door_and_names_are_left_alone() -> None:
    source = 'label(tr("Cases"), "title"); box.addItem("YYYY-MM-DD"); label(f"{a}  ·  {b}"); Column(mark("By"), f)'

    assert shown_as_written(source) == []
