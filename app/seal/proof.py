"""The proof: every way out and every escape from a cell, tried on this machine before the program's own fence stands.

It must come first, because what is shown is the difference: a way counts only where it is open without the fence, and
nothing that runs behind a fence can step out from behind it to try.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from app.seal.ways.attempt import Outcome, Tried


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of it. `is_apart`: tried in a network of its own, so that not even a mistake leaves the machine.

    The cell's attacks are told by name: what was tried, what worked without the cell, what of that worked inside.
    `failure`: why nothing could be tried, or empty.
    """

    ways: tuple[Tried, ...] = ()
    is_apart: bool = False
    cell_tried: tuple[str, ...] = ()
    cell_open_unsealed: tuple[str, ...] = ()
    cell_open_sealed: tuple[str, ...] = ()
    seconds: float = 0.0
    failure: str = ""

    @property
    def ways_tried(self) -> tuple[Tried, ...]:
        """The ways that this machine has at all."""
        return tuple(way for way in self.ways if way.unsealed is not Outcome.ABSENT)

    @property
    def ways_open_unsealed(self) -> tuple[Tried, ...]:
        """The ways that are open here unless something closes them; only these show anything."""
        return tuple(way for way in self.ways if way.unsealed is Outcome.OPEN)

    @property
    def ways_open_sealed(self) -> tuple[Tried, ...]:
        """The ways that are open behind the fence, too; there must be none."""
        return tuple(way for way in self.ways if way.sealed is Outcome.OPEN)


PROVE = "--prove-seal"
"""The word by which the window is started with the proof made first: from within it cannot be made any more."""


def is_asked_for(arguments: Sequence[str]) -> bool:
    """True where the words of the command line ask for the proof, of a verb or before the window opens."""
    return PROVE in arguments or ("selftest" in arguments and "--seal" in arguments)


def prove() -> Proof:
    """Try everything, in child processes; call it in a process with one thread that is behind no fence. Never raises.

    Elsewhere than on Linux there is no fence that could be tried, and the proof says so.
    """
    if sys.platform != "linux":
        return Proof(failure="this system's kernel has no fence that a program could raise; nothing was tried")
    from app.seal.attacks import try_attacks  # what follows knows Linux alone, and does not even load elsewhere
    from app.seal.ways.court import Told, try_all
    from app.seal.ways.every import every_way

    started = time.monotonic()
    try:
        verdict = try_all(every_way())
        cell = json.loads(Told(lambda: json.dumps(asdict(try_attacks()))).line())
    except OSError as why:
        return Proof(failure=why.strerror or str(why))
    seconds = time.monotonic() - started
    tried, unsealed, sealed = (tuple(cell[name]) for name in ("tried", "open_unsealed", "open_sealed"))
    return Proof(verdict.tried, verdict.is_apart, tried, unsealed, sealed, seconds)
