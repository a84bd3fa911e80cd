"""The shape of the code: short files, short functions, and a first line that says what each module is for."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.contracts.rules import ROOT, sources

LONGEST_FILE_LINES = 400
LONGEST_FUNCTION_LINES = 80


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_file_is_short_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text("utf-8")
    tree = ast.parse(text)

    assert ast.get_docstring(tree), "the first line of a module says what it is for"
    assert len(text.splitlines()) <= LONGEST_FILE_LINES
    assert _long_functions(tree) == []


def _long_functions(tree: ast.Module) -> list[str]:
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [
        f"{node.name} has {length} lines"
        for node in functions
        if (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION_LINES
    ]
