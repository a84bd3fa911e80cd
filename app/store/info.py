"""What a unit is and how much it holds, read from its own file alone."""

from __future__ import annotations

from datetime import datetime

from app.domain.ids import UnitId
from app.domain.unit import UnitInfo
from app.store.work import Reader


def info_of(reader: Reader, unit_id: UnitId, is_demonstration: bool) -> UnitInfo:
    """Return what the unit is and how much it holds."""
    facts: dict[str, str] = dict(reader.unit_rows.all("SELECT name, value FROM main.unit_fact"))
    gallery = reader.gallery.version()
    entries, head = reader.audit.head()
    return UnitInfo(
        id=unit_id,
        name=facts["name"],
        created_at=datetime.fromisoformat(facts["created_at"]),
        is_demonstration=is_demonstration,
        case_count=len(reader.cases.all()),
        subject_count=gallery.subject_count,
        reference_count=gallery.reference_count,
        audit_entries=entries,
        audit_head=head,
        policy_version=reader.policies.version(),
        registration=reader.standing.registration(),
        evaluation=reader.standing.evaluation(),
        stop=reader.standing.stop_in_force(),
    )
