"""The recovery sheet: the paper on which a code is written that opens a unit when every passphrase is lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.ids import UnitId
from app.domain.unit import RecoveryCode


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on one sheet. `number` is 1 to 3 for one of three sheets of which two are needed, else None."""

    unit_id: UnitId
    unit_name: str
    made_on: date
    code: RecoveryCode
    number: int | None = None

    @property
    def groups(self) -> tuple[str, ...]:
        """The code's groups, in their order."""
        return tuple(self.code.code.split("-"))

    @property
    def title(self) -> str:
        """What the sheet is called."""
        return "Recovery sheet" if self.number is None else f"Recovery sheet {self.number} of 3"
