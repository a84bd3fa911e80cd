"""How far a verification of the unit's files is, and where it ends because a person stopped it."""

from __future__ import annotations

import time
from contextlib import suppress

from app.domain.errors import Cancelled, UnitDamaged
from app.domain.progress import IsCancelled, OnProgress, Progress
from app.store.unit import Unit


class FilesRead:
    """Tells how many of the unit's databases were begun, and ends the reading where the person stopped it."""

    def __init__(self, unit: Unit, on_progress: OnProgress, is_cancelled: IsCancelled) -> None:
        self._total = 1
        with suppress(UnitDamaged), unit.reading() as reader:  # what is damaged is for the reading itself to say
            self._total += len(reader.cases.all())
        self._begun, self._started = 0, time.monotonic()
        self._on_progress, self._is_cancelled = on_progress, is_cancelled

    def next(self) -> None:
        """Hear that the next file is about to be read; raises Cancelled."""
        if self._is_cancelled():
            raise Cancelled("The verification was stopped. It says nothing about the unit; run it again to the end.")
        self._begun += 1
        self._on_progress(Progress("verify custody", self._begun - 1, self._total, time.monotonic() - self._started))
