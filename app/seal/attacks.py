"""Try from inside a cell what code that has taken over a decoder would try, and the same without the cell.

Only what works without the cell on this very machine proves anything: the rest was impossible anyway. Run by itself
(`python -m app.seal.attacks`), not in the process that holds the key and not behind the fence, which would refuse some
of it first.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from app.seal.attack_files import FILES, Attack, Place
from app.seal.attack_kernel import KERNEL
from app.seal.attack_processes import PROCESSES
from app.seal.cell import MOST_MEMORY_BYTES, enter_nursery, leave_nursery

ATTACKS = (*FILES, *PROCESSES, *KERNEL)
_OPEN, _REFUSED = 0, 7
_PATIENCE_S = 20.0
_LOOK_S = 0.002
_CPU_S = 1


@dataclass(frozen=True, slots=True)
class AttackTally:
    """What was tried, what of it worked without the cell, and what of that worked inside."""

    tried: tuple[str, ...]
    open_unsealed: tuple[str, ...]
    open_sealed: tuple[str, ...]


def try_attacks(attacks: Sequence[Attack] = ATTACKS) -> AttackTally:
    """Try every attack in a process of its own, without and within the cell; Linux alone, else nothing is tried.

    Forks: call it in a process with one thread.
    """
    if sys.platform != "linux":
        return AttackTally((), (), ())
    with _neighbour() as victim:
        unsealed = tuple(attack.name for attack in attacks if _works(attack, victim, is_sealed=False))
        inside = tuple(attack.name for attack in attacks if _works(attack, victim, is_sealed=True))
    return AttackTally(tuple(attack.name for attack in attacks), unsealed, inside)


def _works(attack: Attack, victim: int, *, is_sealed: bool) -> bool:
    """Tell whether an attack comes to its end; one that is refused, killed or hangs does not."""
    with tempfile.TemporaryDirectory(prefix="homeward-") as folder:
        place = Place(Path(folder), victim)
        place.file.write_bytes(b"exhibit")
        child = os.fork()
        if not child:
            _exit_after(lambda: _attack(attack, place, is_sealed=is_sealed))
        return _code_of(child) == _OPEN


def _attack(attack: Attack, place: Place, *, is_sealed: bool) -> int:
    """Prepare, close the cell as a worker does, and attack from the process that would open the file."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    attempt = attack.prepared(place)
    if is_sealed:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY_BYTES, MOST_MEMORY_BYTES))
        enter_nursery(())
    child = os.fork()
    if not child:
        if is_sealed:
            leave_nursery(_CPU_S)
        _exit_after(lambda: (attempt(), _OPEN)[1])
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) and _REFUSED


def _exit_after(act: object) -> None:
    code = _REFUSED
    try:
        code = act()  # type: ignore[operator]
    finally:
        os._exit(code)


def _code_of(child: int) -> int:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(_LOOK_S)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return _REFUSED


@contextmanager
def _neighbour() -> Iterator[int]:
    """A process that only waits, as another worker would, for attacks on neighbours."""
    child = os.fork()
    if not child:
        while True:
            signal.pause()
    try:
        yield child
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asdict(try_attacks())))
