"""Keys of acts: which there are usually, which one person chose for themselves, and that no key does two things."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.errors import NotRecorded

MOST_CHANGES = 120
LONGEST_KEY = 24
LONGEST_ACT = 40
_ACT = re.compile(r"[a-z]+(\.[a-z0-9_]+)+\Z")


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a person does by a key. `keys` are its usual ones, the first of them printed on its button.

    `scope` says where they are heard. `is_fixed` is what nobody can take away.
    """

    id: str
    keys: tuple[str, ...]
    is_fixed: bool = False

    @property
    def scope(self) -> str:
        """The part of its name before the last dot: where its keys are heard."""
        return self.id.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """The keys that one person chose: for an act's name the one key that does it in place of its first usual one."""

    chosen: Mapping[str, str] = field(default_factory=dict)

    def checked(self) -> OwnKeys:
        """Return the same, or raise NotRecorded for what can be no choice of keys."""
        if len(self.chosen) > MOST_CHANGES:
            raise NotRecorded(
                f"At most {MOST_CHANGES} keys can be one's own. Nothing was changed; put some back to the usual ones."
            )
        for act, key in self.chosen.items():
            if (
                not _ACT.match(act)
                or len(act) > LONGEST_ACT
                or not key
                or len(key) > LONGEST_KEY
                or not key.isprintable()
            ):
                raise NotRecorded(
                    f"“{key[:LONGEST_KEY]}” for “{act[:60]}” is no key of an act. Nothing was changed; choose the key "
                    "in the window."
                )
        return self

    def to_json(self) -> bytes:
        """Return the choice as it is kept."""
        return json.dumps(dict(self.chosen), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_json(cls, kept: bytes) -> OwnKeys:
        """Return a kept choice; raises ValueError or another built-in error for what is none."""
        read: Any = json.loads(kept)
        if not isinstance(read, dict):
            raise TypeError("no choice of keys")
        return cls({str(act): str(key) for act, key in read.items()}).checked()


class Keyboard:
    """All acts with the keys that do them now: the usual ones, and in place of some what one person chose.

    `together` names sets of scopes whose keys are heard at once; acts of one scope always are.
    """

    def __init__(
        self, acts: Iterable[Act], together: Iterable[frozenset[str]] = (), own: OwnKeys | None = None
    ) -> None:
        self.acts = {act.id: act for act in acts}
        self._together = tuple(together)
        self.own = OwnKeys(self._holding((own or OwnKeys()).chosen))

    def with_own(self, own: OwnKeys) -> Keyboard:
        """Return the same acts with another person's keys.

        What names no act, a fixed one, or a key that another act has is left out: keys are kept for longer than acts.
        """
        return Keyboard(self.acts.values(), self._together, own)

    def keys_of(self, act_id: str) -> tuple[str, ...]:
        """Return the keys of an act, the printed one first."""
        return _keys(self.acts[act_id], self.own.chosen)

    def rivals(self, act_id: str, key: str) -> list[Act]:
        """Return the other acts that this key does now where the act is heard, too."""
        return [other for other in self._met_by(act_id) if key in self.keys_of(other.id)]

    def can_swap(self, act_id: str, key: str) -> bool:
        """Return whether the one act that has this key can have the other's first key instead."""
        rivals = self.rivals(act_id, key)
        if len(rivals) != 1 or rivals[0].is_fixed or self.keys_of(rivals[0].id)[0] != key:
            return False
        freed = self.keys_of(act_id)[0]
        if key in rivals[0].keys[1:] or freed in self.acts[act_id].keys[1:]:  # a second key stays with its act
            return False
        return all(other.id == act_id for other in self.rivals(rivals[0].id, freed))

    def chosen(self, act_id: str, key: str, *, swap: bool = False) -> OwnKeys:
        """Return the person's keys with one more, the two of `can_swap` exchanged where that is asked for.

        Raises NotRecorded for a fixed act, and where the key does something else.
        """
        act, rivals = self.acts[act_id], self.rivals(act_id, key)
        if act.is_fixed:
            raise NotRecorded("This key always does what it does. Nothing was changed.")
        changes = {**self.own.chosen, act_id: key}
        if rivals and not (swap and self.can_swap(act_id, key)):
            raise NotRecorded(f"The key {key} does something else there. Nothing was changed; choose another.")
        if rivals:
            changes[rivals[0].id] = self.keys_of(act_id)[0]
        return OwnKeys({each: done for each, done in changes.items() if self.acts[each].keys[0] != done}).checked()

    def clashes(self) -> Iterator[tuple[str, str, str]]:
        """Give each key that does two things where both are heard, with the names of both acts."""
        for act_id in self.acts:
            for other in self._met_by(act_id):
                for key in {*self.keys_of(act_id)} & {*self.keys_of(other.id)}:
                    yield key, act_id, other.id

    def _met_by(self, act_id: str) -> list[Act]:
        """Return the other acts whose keys are heard where this one's are."""
        scope = self.acts[act_id].scope
        heard = {scope}.union(*(scopes for scopes in self._together if scope in scopes))
        return [other for other in self.acts.values() if other.id != act_id and other.scope in heard]

    def _holding(self, chosen: Mapping[str, str]) -> dict[str, str]:
        """Return what holds of a choice: no fixed act changed, and each key for one act only where several hear it.

        What falls out has its usual key again, which may be another's choice; so it goes on until nothing falls out.
        """
        holding = {each: key for each, key in chosen.items() if each in self.acts and not self.acts[each].is_fixed}
        while True:
            falling = [
                act_id
                for act_id, key in holding.items()
                if any(key in _keys(other, holding) for other in self._met_by(act_id))
            ]
            if not falling:
                return holding
            for act_id in falling:
                del holding[act_id]


def _keys(act: Act, chosen: Mapping[str, str]) -> tuple[str, ...]:
    first = chosen.get(act.id, act.keys[0])
    return first, *(key for key in act.keys[1:] if key != first)
