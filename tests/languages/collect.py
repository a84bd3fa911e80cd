"""Collect from the source what the window can say: its own sentences, and those that lower rooms write for it.

Sentences of the window are the literals handed to `tr`, `tr_count` and `mark`. Those of lower rooms are the literals
and f-strings that read as sentences or words for people; what is filled into them becomes a numbered place.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from app.domain.scale import SCALES
from app.ui.phrases import ALONE, LINKS, numbered

HOME = Path(__file__).resolve().parents[2]
_DOORS = {"tr": (0,), "tr_count": (1, 2), "mark": (0,)}
_SCALE = "app/domain/scale.py"
"""Its grades are made of pieces there, and are translated whole: nothing a conclusion says is put together here."""
_PROTECTION = "app/seal/state.py"
ROOMS = ("domain", "service", "store", "worker", "exchange")
_SQL = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|WITH|DROP|PRAGMA|ATTACH|DETACH|BEGIN|ALTER|WHERE|ORDER|GROUP|LEFT|JOIN|AND|"
    r"OR|FROM|LIMIT|SAVEPOINT|RELEASE|ROLLBACK|VACUUM|EXISTS|NOT EXISTS|HAVING|UNION|ON)\b"
)
_SQL_INSIDE = re.compile(
    r"\b(WHERE|ORDER BY|IS NULL|SELECT|FROM \w+ (WHERE|JOIN)|"
    r"GROUP BY|AS INTEGER|NOT NULL|= \?|IN \()"
)
_NO_SENTENCE = re.compile(
    r"\w_\w|\?\d|\?$| = [A-Z'?]|[<>]=|<>|\\|\(\?|\b(JOIN|INDEXED BY)\b|->>|\n\w+ = |^from app|= OFF|"
    r"^Homeward own|^none of $|disk is full|I/O|"
    r"ESCAPE '|^substr\("
)
"""What stands in statements for the database, in regular expressions and in files, and in no sentence."""
_NOUN = re.compile(r"[a-z]{3,}")
_FORMATTED = re.compile(r"\{\w*(?:[.:][^}]*)?\}")
_TOML_WORDS = re.compile(r'^(?:words|name) = "([^"]+)"$', re.MULTILINE)
_IN_NO_WINDOW = frozenset(
    {
        "service/longest.py",
        "service/seal_proof.py",
        "service/selftest.py",
        "service/selftest_parts.py",
        "worker/gallery_timing.py",
        "worker/timing.py",
        "exchange/sheet_file.py",
        "exchange/sheet_text.py",
    }
)
"""Files of lower rooms whose sentences only the command line or a report prints."""
_FIRST_IS_WORD = frozenset({"Weakness", "CustodyFinding"})
"""What is made with a single word for people first."""
_NEVER_SHOWN = frozenset({"BugError", "ValueError", "TypeError", "RuntimeError"})
"""What is raised where Homeward itself is wrong: its words are neither shown nor kept."""
_SHOWN_WORDS = frozenset(
    "Said Stage Outcome Operation MediaState SubjectType LeadOutcome Overlay Sex Role Decided ActKind Profile "
    "ProposalState Truth Combination Component Visibility Suitability Factor Finding Explanation FaceState NewBecause "
    "EndReason EndOfUse Function".split()
)
"""Enumerations whose values are shown as they are, or with spaces for their hyphens."""


def window_texts() -> dict[str, str]:
    """Return every sentence that the window itself can say, with the file that first says it."""
    found: dict[str, str] = {}
    for path in sorted((HOME / "app/ui").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _DOORS:
                for place in _DOORS[node.func.id]:
                    argument = node.args[place]
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        found.setdefault(argument.value, path.relative_to(HOME).as_posix())
    return found


def room_texts() -> dict[str, str]:
    """Return every sentence and word of lower rooms that the window may show, with the file that first has it."""
    found: dict[str, str] = {}
    for room in ROOMS:
        for path in sorted((HOME / "app" / room).rglob("*.py")):
            where = path.relative_to(HOME / "app").as_posix()
            if where not in _IN_NO_WINDOW and "/bench" not in where:
                for text in _sentences(ast.parse(path.read_text(encoding="utf-8"))):
                    found.setdefault(text, f"app/{where}")
    for text in _sentences(ast.parse((HOME / _PROTECTION).read_text(encoding="utf-8"))):
        found.setdefault(text, _PROTECTION)
    found.update(dict.fromkeys((*LINKS, *ALONE), "app/ui/phrases.py"))
    grades = [grade for each in SCALES for grade in each.grades]
    found.update(dict.fromkeys((words for grade in grades for words in (grade.label, grade.words)), _SCALE))
    for path in sorted((HOME / "app/exchange/policies").glob("*.toml")):
        for text in _TOML_WORDS.findall(path.read_text(encoding="utf-8")):
            found.setdefault(text, path.relative_to(HOME).as_posix())
    return found


def all_texts() -> dict[str, str]:
    """Return everything together, window first."""
    return {**room_texts(), **window_texts()}


def _sentences(tree: ast.Module) -> Iterator[str]:
    within = _not_sentences(tree)
    for node in ast.walk(tree):
        if id(node) in within:
            continue
        if isinstance(node, ast.ClassDef) and node.name in _SHOWN_WORDS:
            yield from _values(node)
            if node.name == "LeadOutcome":
                yield from (f"{{0}} {noun} {value}" for value in _values(node) for noun in ("lead", "leads"))
            if node.name == "Role":
                yield from (f"{'an' if value[0] in 'aeiou' else 'a'} {value}" for value in _values(node))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FIRST_IS_WORD:
            yield from (str(each.value) for each in node.args[:1] if isinstance(each, ast.Constant))
        elif isinstance(node, ast.JoinedStr):
            text = _template(node)
            if _reads(text):
                yield text
            yield from _words_filled_in(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and _reads(node.value):
            yield numbered(node.value) if _FORMATTED.search(node.value) else node.value


def _not_sentences(tree: ast.Module) -> set[int]:
    """Return which nodes are docstrings, words of our own faults, or pieces of an f-string that is taken as a whole."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _NEVER_SHOWN:
            found.update(id(part) for part in ast.walk(node))
        if isinstance(node, ast.Attribute) and node.attr == "split":
            found.add(id(node.value))
        if isinstance(node, ast.JoinedStr):
            for value in node.values:
                found.add(id(value))
                if isinstance(value, ast.FormattedValue) and value.format_spec is not None:
                    found.update(id(part) for part in ast.walk(value.format_spec))
    return found


def _template(node: ast.JoinedStr) -> str:
    numbers = count()
    return "".join(
        str(each.value) if isinstance(each, ast.Constant) else f"{{{next(numbers)}}}" for each in node.values
    )


def _values(node: ast.ClassDef) -> Iterator[str]:
    for line in node.body:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str):
            yield line.value.value.replace("-", " ")


def _words_filled_in(node: ast.JoinedStr) -> Iterator[str]:
    """Yield single words that an f-string chooses between, such as a noun and its plural."""
    for value in node.values:
        if isinstance(value, ast.FormattedValue) and isinstance(value.value, ast.IfExp):
            for branch in (value.value.body, value.value.orelse):
                if isinstance(branch, ast.Constant) and isinstance(branch.value, str) and _NOUN.fullmatch(branch.value):
                    yield branch.value


def _reads(text: str) -> bool:
    """True where a text reads as words for people, not as a statement for the database or a name."""
    if " " not in text.strip() or _SQL.match(text) or _SQL_INSIDE.search(text) or _NO_SENTENCE.search(text):
        return False
    return len(re.findall(r"[a-z]{2,}", text)) > 0
