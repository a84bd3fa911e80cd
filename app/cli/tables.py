"""Plain tables for a terminal: aligned columns, and nothing in them that could move the cursor."""

from __future__ import annotations

from collections.abc import Sequence


def table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Return the lines of a table. Numbers are set to the right, everything else to the left."""
    cells = [[_words(value) for value in row] for row in rows]
    widths = [max(len(row[n]) for row in [list(headings), *cells]) for n in range(len(headings))]
    right = [all(isinstance(row[n], int | float) for row in rows) and bool(rows) for n in range(len(headings))]
    lines = [_line(headings, widths, right), "  ".join("-" * width for width in widths)]
    return lines + [_line(row, widths, right) for row in cells]


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    placed = zip(cells, widths, right, strict=True)
    return "  ".join(cell.rjust(width) if to_right else cell.ljust(width) for cell, width, to_right in placed).rstrip()


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}"
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in str(value))
