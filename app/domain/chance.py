"""How many others of a gallery come as close by chance: never how likely anybody is to be the one."""

from __future__ import annotations

import math
from dataclasses import dataclass

_Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class ByChance:
    """How many people of a gallery are expected at least this close without being the one who is searched.

    `within` of `compared` comparisons of different people in this very gallery were as close; it holds `subjects`.
    """

    within: int
    compared: int
    subjects: int

    @property
    def expected(self) -> float:
        """People expected at least this close."""
        return self.subjects * self.within / self.compared

    @property
    def at_most(self) -> float:
        """The upper end of its 95 % interval: Wilson's, comparisons taken to be independent."""
        share, n = self.within / self.compared, self.compared
        half = _Z * math.sqrt(share * (1 - share) / n + _Z * _Z / (4 * n * n))
        return self.subjects * min(1.0, (share + _Z * _Z / (2 * n) + half) / (1 + _Z * _Z / n))

    @property
    def expected_words(self) -> str:
        """The expected number for a column: `3.2`, or `< 0.02` where nobody came so close."""
        return _few(self.expected) if self.within else f"< {_few(self.at_most)}"

    @property
    def short_words(self) -> str:
        """The expected number on one line, for where room is short."""
        if not self.within:
            return f"By chance: < {_few(self.at_most)} of {self.subjects:,} people this close"
        return f"By chance: {_few(self.expected)} of {self.subjects:,} people this close"

    @property
    def method_words(self) -> str:
        """How the numbers of a column were counted, for below a list."""
        return (
            f"By chance: how many of the {self.subjects:,} people in this gallery are expected at least this close "
            f"without being the one; counted on {self.compared:,} comparisons of different people in it."
        )

    @property
    def words(self) -> str:
        """The same in a sentence; it never says how likely anybody is to be the one."""
        people = f"of the {self.subjects:,} people in this gallery"
        on = f"counted on {self.compared:,} comparisons of different people in it"
        if not self.within:
            return (
                f"Nobody else {people} came this close in any comparison; {on}. Fewer than {_few(self.at_most)} are "
                "expected to by chance."
            )
        return (
            f"By chance alone {_few(self.expected)} (at most {_few(self.at_most)}) {people} would be expected at least "
            f"this close; {on}."
        )


def _few(number: float) -> str:
    if number >= 9.95:
        return f"{number:,.0f}"
    return f"{number:.1f}" if number >= 0.95 else f"{number:.1g}"


def chance_facts(chance: ByChance | None) -> dict[str, int | float] | None:
    """Return the same as values that JSON knows."""
    if chance is None:
        return None
    return {
        "expected": chance.expected,
        "at_most": chance.at_most,
        "within": chance.within,
        "compared": chance.compared,
        "people": chance.subjects,
    }
