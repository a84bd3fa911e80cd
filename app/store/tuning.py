"""What a guess of a passphrase is to cost: Argon2id with at least 256 MiB, tuned to about a second on this machine."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from argon2.low_level import Type, hash_secret_raw

from app.store.slots import KdfCost

TARGET_S = 1.0
LEAST = KdfCost()
"""256 MiB, three passes, four lanes: what no unit of people goes below."""
MOST_PASSES = 12
"""Beyond that more memory costs an attacker more than further passes over it."""
_LARGEST_KIB = 2 * 1024 * 1024
_SHARE = 8
"""At most one part in eight of the machine's memory, so that an unlock never fails for want of it."""


def tuned_cost(
    target_s: float = TARGET_S, measured: Callable[[KdfCost], float] | None = None, memory_kib: int | None = None
) -> KdfCost:
    """Return the cost that takes about `target_s` seconds here: never less than LEAST, whatever the machine is.

    Passes grow first; where many would be needed, memory doubles instead as far as the machine has it. `measured` tells
    the seconds of one derivation, `memory_kib` how much memory the machine has.
    """
    seconds = measured or _seconds
    most_kib = min(_LARGEST_KIB, (memory_kib or _machine_kib()) // _SHARE)
    cost = LEAST
    while True:
        passes = round(cost.passes * target_s / max(seconds(cost), 1e-3))
        if passes > MOST_PASSES and cost.memory_kib * 2 <= most_kib:
            cost = KdfCost(cost.memory_kib * 2, LEAST.passes, LEAST.lanes)
            continue
        return KdfCost(cost.memory_kib, min(max(passes, LEAST.passes), 4 * MOST_PASSES), cost.lanes)


def _seconds(cost: KdfCost) -> float:
    """Return how long one derivation takes where nothing else runs: its processor time, shared among the cores."""
    began = time.process_time()
    hash_secret_raw(b"tuning", b"salt of sixteen.", cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)
    return (time.process_time() - began) / min(cost.lanes, os.cpu_count() or 1)


def _machine_kib() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (AttributeError, ValueError, OSError):
        return LEAST.memory_kib * _SHARE
