"""A layer of the protection: what it is, whether it holds on this machine now, what was read, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Strength(StrEnum):
    """How a layer stands; a symbol goes with each word wherever it is shown."""

    HOLDS = "holds"
    WEAKER = "weaker"
    MISSING = "missing"
    UNKNOWN = "cannot be told"


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer. `seen` is what was read of it; `advice` what to do, empty where it holds."""

    name: str
    strength: Strength
    seen: str
    advice: str = ""
