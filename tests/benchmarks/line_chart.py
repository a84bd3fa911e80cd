"""A chart of a few lines as plain SVG: small, readable in print, no library needed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _HEIGHT = 720, 420
_LEFT, _TOP, _RIGHT, _BOTTOM = 64, 48, 700, 360
_STROKES = ("#0f766e", "#b45309", "#64748b", "#94a3b8")
_DASHES = ("", "7 4", "2 4", "1 3")


@dataclass(frozen=True, slots=True)
class Line:
    """One named line; a strong one is drawn thicker."""

    name: str
    points: Sequence[tuple[float, float]]
    is_strong: bool = False


def chart(title: str, across: str, up: str, lines: Sequence[Line]) -> str:
    """Return the lines as an SVG picture with axes from zero."""
    steps_x, steps_y = (_steps([point[axis] for line in lines for point in line.points]) for axis in (0, 1))
    most_x, most_y = steps_x[-1], steps_y[-1]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" '
        f'font-size="13" fill="#1b1f23"><rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        _text(_LEFT, 26, title, weight="600"),
        _text((_LEFT + _RIGHT) / 2, _HEIGHT - 20, across, anchor="middle"),
        f'<text transform="translate(18 {(_TOP + _BOTTOM) / 2}) rotate(-90)" text-anchor="middle">{escape(up)}</text>',
    ]
    for value in steps_y:
        _, y = _place(0, value, most_x, most_y)
        parts.append(f'<path d="M{_LEFT} {y:.1f}H{_RIGHT}" stroke="#e2e8f0"/>')
        parts.append(_text(_LEFT - 8, y + 4, f"{value:g}", anchor="end"))
    for value in steps_x:
        x, _ = _place(value, 0, most_x, most_y)
        parts.append(_text(x, _BOTTOM + 18, f"{value:g}", anchor="middle"))
    for number, line in enumerate(lines):
        parts += _drawn(number, line, most_x, most_y)
    return "\n".join((*parts, "</svg>\n"))


def _steps(values: Sequence[float]) -> list[float]:
    """Return four to eight round numbers from zero to the largest value or a little more."""
    most = max(values)
    width = next(width for width in (1, 2, 5, 10, 20, 50, 100) if most / width <= 7)
    return [float(width * step) for step in range(math.ceil(most / width) + 1)]


def _drawn(number: int, line: Line, most_x: float, most_y: float) -> list[str]:
    places = [_place(x, y, most_x, most_y) for x, y in line.points]
    path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    style = f'stroke="{_STROKES[number]}" stroke-width="{3 if line.is_strong else 2}" fill="none"'
    if _DASHES[number]:
        style += f' stroke-dasharray="{_DASHES[number]}"'
    top = _TOP + 14 + 20 * number
    return [
        f'<path d="{path}" {style}/>',
        f'<path d="M{_RIGHT - 290} {top - 4}h34" {style}/>',
        _text(_RIGHT - 248, top, line.name),
    ]


def _place(x: float, y: float, most_x: float, most_y: float) -> tuple[float, float]:
    return _LEFT + (_RIGHT - _LEFT) * x / most_x, _BOTTOM - (_BOTTOM - _TOP) * y / most_y


def _text(x: float, y: float, words: str, *, anchor: str = "start", weight: str = "400") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}">{escape(words)}</text>'
