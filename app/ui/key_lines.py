"""What the register of acts is written in: an act with its words, lines that tell several acts, and where they hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.own_keys import Act


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet of keys: the acts that it tells, its words for them together, and each one's own.

    All words are marked and not yet translated: whoever shows them hands them to `said`.
    """

    acts: tuple[Act, ...]
    words: str
    own: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Scope:
    """Where some keys are heard, under the name that the sheet has for it, with its lines."""

    id: str
    words: str
    lines: tuple[Line, ...]


def act(act_id: str, keys: str | tuple[str, ...], words: str) -> Line:
    """Return a line for one act that each person may give another key."""
    return Line((Act(act_id, (keys,) if isinstance(keys, str) else keys),), words, {act_id: words})


def fixed(act_id: str, keys: str | tuple[str, ...], words: str) -> Line:
    """Return a line for one act whose keys are everybody's."""
    return Line((Act(act_id, (keys,) if isinstance(keys, str) else keys, is_fixed=True),), words, {act_id: words})


def line(words: str, *lines: Line) -> Line:
    """Return one line that tells several acts, in the order of their keys."""
    own = {act_id: told for each in lines for act_id, told in each.own.items()}
    return Line(tuple(one for each in lines for one in each.acts), words, own)
