"""Erasing: how far an erasure is, stage by stage, and its end before anything is erased where somebody asks for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from app.domain.errors import Cancelled
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard

Told: TypeAlias = Callable[[int, int], None]
"""Hears how many of how many are done."""

BEFORE = "before anything is erased"
NAMES = "erased; candidate lists"
AFTER = "erased; searching for what is left"


@dataclass(frozen=True, slots=True)
class Erasing:
    """Who hears how far an erasure is, and who may stop it.

    It stops only while it searches for what is to go. The erasure itself is one transaction, and what follows it is
    owed: the names on candidate lists, the search for what is left, the certificate.
    """

    on_progress: OnProgress = unheard
    is_cancelled: IsCancelled = never

    def before(self) -> Told:
        """Return who hears of the search before; raises Cancelled there once somebody stopped it."""
        tell = self._told(BEFORE, can_stop=True)

        def told(done: int, total: int) -> None:
            if self.is_cancelled():
                raise Cancelled("The erasure was stopped before anything was erased. Nothing was changed.")
            tell(done, total)

        return told

    def names(self) -> Told:
        """Return who hears in how many cases candidate lists were gone through."""
        return self._told(NAMES, can_stop=False)

    def after(self) -> Told:
        """Return who hears of the search after it."""
        return self._told(AFTER, can_stop=False)

    def _told(self, stage: str, *, can_stop: bool) -> Told:
        begun = time.monotonic()

        def told(done: int, total: int) -> None:
            elapsed_s = time.monotonic() - begun
            self.on_progress(Progress("erase", done, total, elapsed_s, stage=stage, can_stop=can_stop))

        return told


QUIETLY = Erasing()
