"""The examination sheet as a file that a person fills in (TOML or JSON): read strictly, offered as an empty form."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from app.domain.errors import NotFound, NotRecorded
from app.domain.ids import FaceId, ReferenceId
from app.domain.looking import Looking, Overlay
from app.domain.sheet import (
    ComparedComponent,
    Comparison,
    Component,
    Explanation,
    Factor,
    Finding,
    ImageAnalysis,
    Suitability,
    Visibility,
)
from app.domain.view import AS_KEPT, view_of

MAX_BYTES = 1 << 18
_PARTS = frozenset({"probe", "reference", "comparison", "looking"})
_LOOKING = frozenset({"face", "reference", "probe_view", "reference_view", "overlays"})
Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class SheetFile:
    """The parts of a sheet that a file holds; None for those that it leaves out."""

    probe: ImageAnalysis | None
    reference: ImageAnalysis | None
    comparison: Comparison | None


def read_sheet(path: Path) -> SheetFile:
    """Read a sheet; raises NotFound where there is no such file, NotRecorded where it is not a sheet."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as why:
        raise NotFound(f"The sheet {path} could not be read ({why.strerror}). Nothing was recorded.") from why
    if len(content) > MAX_BYTES:
        raise _refused("is larger than a sheet can be")
    return parse_sheet(content, is_json=path.suffix.lower() == ".json")


def parse_sheet(content: bytes, *, is_json: bool) -> SheetFile:
    """Return the sheet that these bytes hold; raises NotRecorded where they hold something else."""
    try:
        text = content.decode("utf-8-sig")
        document = json.loads(text) if is_json else tomllib.loads(text)
    except (ValueError, RecursionError) as why:
        raise _refused(f"is not {'JSON' if is_json else 'TOML'} in UTF-8") from why
    parts = _table(document, "the sheet")
    _no_others(parts, _PARTS, "the sheet")
    return SheetFile(
        _analysis(parts["probe"], "probe") if "probe" in parts else None,
        _analysis(parts["reference"], "reference") if "reference" in parts else None,
        _comparison(parts),
    )


def _comparison(parts: Mapping[str, Any]) -> Comparison | None:
    if "comparison" not in parts:
        if "looking" in parts:
            raise _refused("says what was looked at without a comparison")
        return None
    compared = _table(parts["comparison"], "comparison")
    return Comparison(
        {_word(Component, name): _compared(each, name) for name, each in compared.items()},
        _looking(parts["looking"]) if "looking" in parts else None,
    )


def _looking(given: Any) -> Looking:
    table = _table(given, "looking")
    _no_others(table, _LOOKING, "looking")
    face, overlays = table.get("face"), table.get("overlays", [])
    if not isinstance(overlays, list):
        raise _refused("names overlays otherwise than as a list")
    return Looking(
        None if face is None else FaceId(_number(face, "face")),
        ReferenceId(_number(table.get("reference"), "reference")),
        view_of(_text(table.get("probe_view", AS_KEPT), "the probe's view")),
        view_of(_text(table.get("reference_view", AS_KEPT), "the reference's view")),
        overlays=tuple(_word(Overlay, overlay) for overlay in overlays),
    )


def _number(given: Any, what: str) -> int:
    if not isinstance(given, int) or isinstance(given, bool) or not 0 < given < 1 << 63:
        raise _refused(f"has no number of the {what} that was looked at")
    return given


def _analysis(given: Any, part: str) -> ImageAnalysis:
    table = _table(given, part)
    _no_others(table, {"suitability", "components", "factors", "note"}, part)
    factors = table.get("factors", [])
    if not isinstance(factors, list):
        raise _refused(f"names the factors of the {part} otherwise than as a list")
    return ImageAnalysis(
        _word(Suitability, table.get("suitability")),
        {
            _word(Component, name): _word(Visibility, seen)
            for name, seen in _table(table.get("components", {}), part).items()
        },
        tuple(_word(Factor, factor) for factor in factors),
        _text(table.get("note", ""), part),
    )


def _compared(given: Any, component: str) -> ComparedComponent:
    if isinstance(given, str):
        return ComparedComponent(_word(Finding, given))
    table = _table(given, component)
    _no_others(table, {"finding", "by", "note"}, component)
    by = table.get("by")
    return ComparedComponent(
        _word(Finding, table.get("finding")),
        None if by is None else _word(Explanation, by),
        _text(table.get("note", ""), component),
    )


def _word(words: type[Word], given: Any) -> Word:
    try:
        return words(given)
    except ValueError:
        raise _refused(f"says {given!r} where one of {', '.join(words)} belongs") from None


def _text(given: Any, where: str) -> str:
    if not isinstance(given, str):
        raise _refused(f"has a note of {where} that is no text")
    return given.strip()


def _table(given: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(given, dict):
        raise _refused(f"holds no table where {where} belongs")
    return given


def _no_others(table: Mapping[str, Any], known: frozenset[str] | set[str], where: str) -> None:
    for name in table:
        if name not in known:
            raise _refused(f"has {name!r} in {where}, where only {', '.join(sorted(known))} belong")


def _refused(why: str) -> NotRecorded:
    return NotRecorded(f"The sheet {why}. Nothing was recorded; `homeward sheet --form` prints an empty one.")


def empty_form() -> str:
    """Return a TOML form with every component commented out, and the words that may stand there."""
    parts = [
        "# Look at each image alone first: fill in the probe, then the reference, then compare. Leave out what you did",
        "# not look at. A part that is not in the file is not recorded.",
        "",
    ]
    for image in ("probe", "reference"):
        parts += [
            f"[{image}]",
            f'suitability = "suitable"  # {", ".join(Suitability)}',
            f"factors = []  # {', '.join(Factor)}",
            'note = ""',
            f"[{image}.components]  # {', '.join(Visibility)}",
            *(f'# {component} = "visible"' for component in Component),
            "",
        ]
    parts += [
        "[comparison]",
        f'# {", ".join(Finding)}; or {{ finding = "explainable", by = "pose", note = "" }}',
        f"# by: {', '.join(Explanation)}",
        *(f'# {component} = "similar"' for component in Component),
        "",
        "# [looking]  # the two pictures that were compared, and how; leave it out where nobody noted it",
        "# face = 1",
        "# reference = 1",
        '# probe_view = "grey, levels 12 to 230, zoom 1.4, turned 1.5°"',
        f'# reference_view = "{AS_KEPT}"',
        f"# overlays = []  # {', '.join(each for each in Overlay if each is not Overlay.NONE)}",
    ]
    return "\n".join(parts) + "\n"
