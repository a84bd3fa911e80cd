"""Company: the files that one process opened, held back until those drawn for a second look have had it.

What falsified one finding may have falsified any other of the same process. So nothing of a process from which a
picture is drawn is told before the two looks agree; where they do not, every file of it is examined again, alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.domain.examination import Examined, Finding
from app.worker.second_look import repeatable

if TYPE_CHECKING:
    from app.domain.examination import WorkItem

MOST_BYTES_HELD = 64 << 20
"""Contents are kept for examining them again: a process from which a picture is drawn opens no more than this."""


@dataclass(slots=True)
class Company:
    """The files of one process. `drawn` are the places, from 0, of those that are looked at twice."""

    drawn: frozenset[int]
    is_complete: bool = False
    """True once its process gets no further file."""
    _places: int = 0
    _open: int = 0
    _looking: int = 0
    _size_bytes: int = 0
    _held: list[tuple[WorkItem, Finding]] = field(default_factory=list)
    _compared: list[Examined] = field(default_factory=list)

    @property
    def is_settled(self) -> bool:
        """True where nothing more is to come of it."""
        return self.is_complete and not self._open and not self._looking

    @property
    def is_full(self) -> bool:
        """True where it holds as much as one is to hold."""
        return self._size_bytes > MOST_BYTES_HELD

    def seat(self, size_bytes: int) -> int:
        """Count one more file that its process is given; return its place."""
        self._places += 1
        self._open += 1
        self._size_bytes += size_bytes
        return self._places - 1

    def leave(self) -> None:
        """Forget a file that its process gave no answer for: it is told, or examined again, apart from the others."""
        self._open -= 1

    def hold(self, item: WorkItem, place: int, finding: Finding) -> Examined | None:
        """Keep an answer; return what a second look at this file is to be compared with, None where there is none."""
        self._open -= 1
        first = repeatable(item, finding) if place in self.drawn else None
        if first is None:
            self._held.append((item, finding))
        else:
            self._looking += 1
        return first

    def compare(self, kept: Examined) -> None:
        """Take what a second look has left of the two findings."""
        self._looking -= 1
        self._compared.append(kept)

    def parted(self) -> tuple[list[Finding], list[tuple[WorkItem, Examined | None]]]:
        """Return what can be told now, and which files are to be examined again, with what they are compared with."""
        if not any(kept.discrepancy for kept in self._compared):
            return [*(finding for _, finding in self._held), *self._compared], []
        again = [(item, repeatable(item, finding)) for item, finding in self._held]
        return [_counted(kept, len(again)) for kept in self._compared], again


def drawn_company(files: int, share: float, chance: Callable[[], float]) -> Company | None:
    """Draw, before a process opens the first of so many files, which are looked at twice; None where none is."""
    drawn = frozenset(place for place in range(files) if chance() < share)
    return Company(drawn) if drawn else None


def _counted(kept: Examined, others: int) -> Examined:
    seen = kept.discrepancy
    return kept if seen is None else replace(kept, discrepancy=replace(seen, examined_again=others))
