"""What is counted stands in the singular where there is one of it, and in the plural of each language otherwise."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.erasure import ErasedKind, Erasure
from app.ui.language import speak
from app.ui.speaking import language_of, speak_in
from app.ui.subject_dialogs import EraseDialog, rows_words
from app.ui.where import concluded_words
from tests.contracts.rules import ROOT

TABLES = ("reference", "reference_crop", "reference_vector", "reference_terms", "reference_taken", "partner_file",
          "partner_crop", "some_other")  # fmt: skip
NOUNS = (
    "references|pictures|terms|faces|files|cases|searches|entries|people|persons|subjects|members|rows|backups|checks|"
    "candidates|vectors|crops|days|copies|videos|leads|exhibits|jobs|items|sheets|lines|heads|pages|runs|digests|bytes"
)
COUNTED = re.compile(rf"\{{\w+\}} (?:{NOUNS})\b")
NEVER_ONE = {
    "What is overdue or falls due within {days} days, originators' dates first. Nothing is ever erased by itself: "
    "people erase, with a reason.": "the days are ours, and many",
    "in {days} days": "one day is said as tomorrow",
    "{when}: {members} files": "a unit has several files",
    "{when} ({who}): backup {run}, {members} files, {copied} of them copied then": "a unit has several files",
    "Backup {number} is whole and verified: {members} files, {copied} of them copied now.": "as above",
    "Backup {run} came back whole: {files} files, {entries} audit entries. The copy is removed.": "as above",
    "{when} ({who}): {checks} checks, all hold": "a verification makes several checks",
    "one of {stack} copies; {close} closes the stack": "a stack has several faces",
}


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    speak(None)


def spoken(code: str) -> None:
    language = language_of(code)
    assert language is not None
    speak_in(language)


@pytest.mark.parametrize("code", ["en", "fr_CA", "fi"])
@pytest.mark.parametrize("table", TABLES)
def test_one_row_and_two_are_said_differently(qtbot: QtBot, code: str, table: str) -> None:
    spoken(code)

    one, two = rows_words(table, 1), rows_words(table, 2)

    assert one.startswith("1 ")
    assert two.startswith("2 ")
    assert one[2:] != two[2:]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "1 reference, 2 pictures, 1 statement of terms"),
        ("fr_CA", "1 référence, 2 images, 1 énoncé de conditions"),
        ("fi", "1 vertailukuva, 2 kuvaa, 1 ehtojen kirjaus"),
    ],
)
def test_the_question_about_an_erasure_counts_as_people_do(qtbot: QtBot, code: str, words: str) -> None:
    spoken(code)
    host = QWidget()
    qtbot.addWidget(host)
    counts = {"reference": 1, "reference_crop": 2, "reference_vector": 0, "reference_terms": 1}

    dialog = EraseDialog("Erase", "It goes.", Erasure(ErasedKind.SUBJECT, "7", "7", counts), host)

    assert dialog.counts.text() == words


def test_candidates_that_are_concluded_are_counted_like_that() -> None:
    assert concluded_words(0, 1) == "0 of 1 candidate concluded"
    assert concluded_words(1, 3) == "1 of 3 candidates concluded"


def test_no_sentence_counts_in_the_plural_alone() -> None:
    """Use `tr_count` with both, or say in NEVER_ONE why there is never one."""
    strange = []
    for path in sorted((ROOT / "app" / "ui").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr" and node.args:
                told = node.args[0]
                said = str(told.value) if isinstance(told, ast.Constant) else ""
                if COUNTED.search(said) and said not in NEVER_ONE:
                    strange.append(f"{path.name}:{node.lineno} {said}")

    assert strange == []
