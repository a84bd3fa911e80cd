"""The words of the field bind: no name and no text of the house speaks of matches, hits or suspects."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contracts.rules import ROOT, sources

NOT_OUR_WORDS = re.compile(
    r"\b(match(es|ed|ing)?|hits?|suspects?|suspected|confidence|identified)\b|\bAI says\b", re.IGNORECASE
)
PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def foreign_words(source: str) -> list[str]:
    """Line and text of every defined name and string (docstrings apart) with a word that the glossary refuses."""
    tree = ast.parse(source)
    spoken = [*_names_defined(tree), *_texts(tree)]
    return [f"{line}: {text}" for line, text in spoken if NOT_OUR_WORDS.search(text)]


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_house_speaks_the_words_of_the_field(path: Path) -> None:
    assert foreign_words(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "def best_match(): ...",
        "class HitList: ...",
        "text = 'Suspect found'",
        "x = f'{n} matches'",
        "def f(hits): ...",
        "x = '90 confidence'",
        "x = 'the child was identified'",
    ],
)
def test_a_foreign_word_is_found(source: str) -> None:
    assert foreign_words(source) != []


def test_the_languages_own_words_are_left_alone() -> None:
    assert foreign_words("import re\nmatch x:\n    case 1:\n        re.match('a', 'b')") == []


def _names_defined(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield node.lineno, _as_words(name)
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                yield node.lineno, _as_words(name)
            case _:
                pass


def _texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    explanations = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in explanations:
            yield node.lineno, node.value


def _as_words(name: str) -> str:
    return " ".join(PARTS.findall(name))
