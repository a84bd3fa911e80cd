"""What is left to do in the open case for the person at the desk, read again only where something was done since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.duties import Duty
from app.domain.ids import CaseId, FaceId
from app.domain.steps import WorkLeft
from app.service.cases import is_disclosed_trial
from app.service.permission_roles import refusal
from app.store import Unit


@dataclass(frozen=True, slots=True)
class LeftNow:
    """What is left, and after which audit entry that was so in which case."""

    left: WorkLeft
    case_id: CaseId | None
    entry: int


def exhibits_of(unit: Unit, face_ids: Sequence[FaceId]) -> tuple[str, ...]:
    """Return the names of the exhibits in which faces of the open case were found, for the line over the page.

    The page that shows the faces has put that on record. Nothing for whoever may not see cases.
    """
    if not face_ids or unit.open_case is None or refusal(unit, Duty.SEE_CASES):
        return ()
    with unit.reading() as reader:
        return tuple(reader.exhibits.names_of_faces(face_ids))


def work_left(unit: Unit, before: LeftNow | None = None) -> LeftNow:
    """Return what is left in the open case, in numbers alone; `before` itself where no act was committed since.

    Nothing is left for whoever may not see cases, or while no case is open. It tells counts of the person's own work
    and of what awaits somebody, as the pages do, and nothing of what anybody concluded.
    """
    case_id = unit.open_case.id if unit.open_case is not None else None
    with unit.reading() as reader:
        entry, _ = reader.audit.head()
        if before is not None and (before.entry, before.case_id) == (entry, case_id):
            return before
        if case_id is None or refusal(unit, Duty.SEE_CASES):
            return LeftNow(WorkLeft(), case_id, entry)
        left = reader.work_left.now()
    if refusal(unit, Duty.VERIFY) or is_disclosed_trial(unit):
        left = replace(left, to_verify=0)
    return LeftNow(left, case_id, entry)
