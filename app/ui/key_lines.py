"""What the register of acts is written in: an act with its words, and lines that tell several acts at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.own_keys import Act

Words = Callable[[], str]
"""Words are asked for when they are shown, so that they are in the language of whoever sits there."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet of keys: the acts that it tells, its words for them together, and each one's own."""

    acts: tuple[Act, ...]
    words: Words
    own: Mapping[str, Words]

    def words_of(self, act_id: str) -> str:
        """Return what one of its acts does."""
        return self.own[act_id]()


def act(act_id: str, keys: str | tuple[str, ...], words: Words) -> Line:
    """Return a line for one act that each person may give another key."""
    return Line((Act(act_id, (keys,) if isinstance(keys, str) else keys),), words, {act_id: words})


def fixed(act_id: str, keys: str | tuple[str, ...], words: Words) -> Line:
    """Return a line for one act whose keys are everybody's."""
    return Line((Act(act_id, (keys,) if isinstance(keys, str) else keys, is_fixed=True),), words, {act_id: words})


def line(words: Words, *lines: Line) -> Line:
    """Return one line that tells several acts, in the order of their keys."""
    own = {act_id: told for each in lines for act_id, told in each.own.items()}
    return Line(tuple(one for each in lines for one in each.acts), words, own)
