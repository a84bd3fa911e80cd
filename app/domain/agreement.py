"""How often examiners agree: counts, shares and Cohen's kappa by leaning, and nothing about any case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.ids import PersonnelId


@dataclass(frozen=True, slots=True)
class PairCount:
    """How often one person as first and another as second examiner concluded these two leanings."""

    first_id: PersonnelId
    second_id: PersonnelId
    first_leaning: int
    second_leaning: int
    number: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """`n` pairs of blind conclusions, how many lean the same way, and kappa (None where it is not defined)."""

    n: int
    agreed: int
    kappa: float | None

    @property
    def share(self) -> float | None:
        """The share that leans the same way; None where there is nothing to count."""
        return self.agreed / self.n if self.n else None


def agreement_of(cells: Iterable[tuple[int, int, int]]) -> Agreement:
    """Return the agreement of two raters from cells of (one's leaning, the other's leaning, how often).

    Kappa is Cohen's, unweighted, over the three leanings: (p_o - p_e) / (1 - p_e), with p_o the share of agreement and
    p_e the sum over the leanings of the product of both raters' shares (J. Cohen, "A coefficient of agreement for
    nominal scales", Educational and Psychological Measurement 20, 1960, 37-46). It is not defined where p_e is 1.
    """
    counted = list(cells)
    n = sum(number for _, _, number in counted)
    agreed = sum(number for one, other, number in counted if one == other)
    if not n:
        return Agreement(0, 0, None)
    by_chance = sum(_of(counted, 0, leaning) * _of(counted, 1, leaning) for leaning in (1, 0, -1))
    if by_chance == n * n:
        return Agreement(n, agreed, None)
    return Agreement(n, agreed, (agreed * n - by_chance) / (n * n - by_chance))


def _of(cells: Iterable[tuple[int, int, int]], side: int, leaning: int) -> int:
    return sum(cell[2] for cell in cells if cell[side] == leaning)


def between(counts: Iterable[PairCount], one: PersonnelId, other: PersonnelId) -> Agreement:
    """Return how the two agree, whichever of them came first each time."""
    cells = [
        (count.first_leaning, count.second_leaning, count.number)
        if count.first_id == one
        else (count.second_leaning, count.first_leaning, count.number)
        for count in counts
        if {count.first_id, count.second_id} == {one, other}
    ]
    return agreement_of(cells)
