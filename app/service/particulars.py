"""State again what is known of a subject or of a reference picture: a correction is an act of its own, on record."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.audit import Operation
from app.domain.capture_date import Dated, SaidBy
from app.domain.dates import DateSpan
from app.domain.duties import Duty
from app.domain.errors import NotRecorded
from app.domain.gallery import Subject
from app.domain.ids import ReferenceId, SubjectId
from app.domain.particulars import Particulars, Sex
from app.domain.statement import stated
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty
from app.store import Unit

_WHY_MISSING = "A correction needs a reason on record. Nothing was changed; say why."
_SAME = "That is on record already. Nothing was changed."


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a correction states; None leaves a field as it is. `forgets_born` states that the birth date is unknown."""

    sex: Sex | None = None
    born: DateSpan | None = None
    forgets_born: bool = False


def correct_subject(unit: Unit, subject_id: SubjectId, corrected: Corrected, reason: str) -> Subject:
    """State sex or birth date of a subject anew, for a reason; what was stated before stays on record.

    The trail says which of them were stated, never what: it outlives the subject. Raises NotRecorded without a reason
    or where nothing would change, NotFound, NotAllowed.
    """
    require_duty(unit, Duty.KEEP_GALLERY)
    why = stated(reason, _WHY_MISSING)
    with unit.unit_of_work(act_of_unit("correct subject", Operation.ALTERATION, why)) as work:
        before = work.gallery.subject(subject_id).known
        born = None if corrected.forgets_born else corrected.born or before.born
        after = Particulars(corrected.sex or before.sex, born)
        if not work.particulars.state(subject_id, after):
            raise NotRecorded(_SAME)
        work.note(subject=subject_id, sex=after.sex is not before.sex, born=after.born != before.born)
        return work.gallery.subject(subject_id)


def correct_reference(unit: Unit, reference_id: ReferenceId, taken: DateSpan | None, reason: str) -> Dated | None:
    """State when the picture of a reference was taken, None for not known, for a reason.

    It comes before the date that the file gives itself. Raises NotRecorded without a reason or where that is on
    record, NotFound, NotAllowed.
    """
    require_duty(unit, Duty.KEEP_GALLERY)
    why = stated(reason, _WHY_MISSING)
    with unit.unit_of_work(act_of_unit("correct reference", Operation.ALTERATION, why)) as work:
        subject_id = work.keeping.subject_of(reference_id)
        if not work.particulars.state_taken(reference_id, taken, SaidBy.PERSON):
            raise NotRecorded(_SAME)
        work.note(reference=reference_id, subject=subject_id, is_known=taken is not None)
        return work.particulars.taken([reference_id]).get(reference_id)


def dates_of_references(unit: Unit, subject_id: SubjectId) -> dict[ReferenceId, Dated]:
    """Return when the pictures of a subject's references were taken, those without a date left out.

    Covered by the record of the list that it was opened from.
    """
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.reading() as reader:
        return reader.particulars.taken(reader.keeping.references_of(subject_id))
