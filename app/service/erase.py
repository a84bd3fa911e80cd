"""Erase: a case, a subject or a reference, for good, with a certificate of what was searched before and after."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app import __version__
from app.domain.audit import Act, Fact, Operation
from app.domain.duties import Duty
from app.domain.erasure import CERTIFICATE_FORMAT, Certificate, ErasedKind, Erasure, Tombstone
from app.domain.errors import NotAllowed, NotRecorded, StorageFull
from app.domain.ids import CaseId, PartnerFileId, ReferenceId, SubjectId
from app.domain.policy import ActKind
from app.domain.statement import stated
from app.service.cases import act_of_unit
from app.service.erasing import QUIETLY, Erasing
from app.service.forgotten import NamesTaken, forget_across_everywhere, take_names_off_everywhere
from app.service.gallery import LoadedGallery
from app.service.permission_roles import require_duty, require_person
from app.service.proposals import require_confirmed
from app.store import Unit, erasure

BACK_UP = "back up"
"""The verb under which backups are on record (app/service/backup.py): they still hold what they held."""

KEPT_TABLES = frozenset({"audit", "tombstone", "certificate", "proposal"})
"""What may speak of something erased, by its number: the trail, that it was erased, and who asked for it."""
NOT_SEARCHED = (
    "Words that people wrote for the record (purposes, authorities, reasons, rationales) are kept as they are and were "
    "not searched for names. Copies outside the unit (backups, reports, exports) and what a disk keeps of removed "
    "files were not searched; of the case's file nothing can be read without its key, which is destroyed."
)
_WHY_MISSING = "An erasure needs a reason on record. Nothing was erased; say why."


def about_case(unit: Unit, case: CaseId | str) -> Erasure:
    """Return what erasing a case would erase, in counts; nothing is erased. Raises NotFound."""
    require_person(unit)  # whoever the policy lets erase it, perhaps a supervisor who sees no case otherwise
    with unit.reading() as reader:
        found = reader.cases.get(case)
    return Erasure(ErasedKind.CASE, found.id, found.reference, _whole_numbers(erasure.case_rows(unit, found.id)))


def about_subject(unit: Unit, subject_id: SubjectId) -> Erasure:
    """Return what erasing a subject would erase, in counts; nothing is erased. Raises NotFound."""
    require_duty(unit, Duty.KEEP_GALLERY)
    with unit.reading() as reader:
        reader.gallery.subject(subject_id)
        counts = erasure.gallery_rows(reader, reader.keeping.references_of(subject_id), subject_id)
    return Erasure(ErasedKind.SUBJECT, str(subject_id), str(subject_id), counts)


def about_reference(unit: Unit, reference_id: ReferenceId) -> Erasure:
    """Return what erasing one reference would erase, in counts; nothing is erased. Raises NotFound."""
    require_duty(unit, Duty.KEEP_GALLERY)
    with unit.reading() as reader:
        reader.gallery.embedding(reference_id)
        counts = erasure.gallery_rows(reader, [reference_id])
    return Erasure(ErasedKind.REFERENCE, str(reference_id), str(reference_id), counts)


def confirmed(asked: Erasure, typed: str) -> None:
    """Raise NotRecorded where somebody did not type the very reference of what would be erased."""
    if typed.strip() != asked.reference:
        raise NotRecorded(
            f"The {asked.kind.value} was not confirmed: what was typed is not its "
            f"{'reference' if asked.kind is ErasedKind.CASE else 'number'}. Nothing was erased."
        )


def erase_case(
    unit: Unit, case_id: CaseId, reason: str, first: Tombstone | None = None, erasing: Erasing = QUIETLY
) -> Certificate:
    """Erase a case: its rows, its wrapped key and its file, on record; return the certificate.

    Who may, and who else has to have confirmed it, is the policy's word. `first` is the tombstone of an earlier erasure
    that an older copy of the unit has undone: what was decided then is not decided again. A case whose file is damaged
    or missing can be erased, too. Raises NotRecorded without a reason, NotFound, NotAllowed, StorageFull where the disk
    takes no entry (nothing is erased then) or does not give the file back (the next opening removes it), and
    Cancelled where `erasing` was stopped before anything was erased.
    """
    require_person(unit)
    why = stated(reason, _WHY_MISSING)
    with unit.reading() as reader:
        case = reader.cases.get(case_id)
        backups = reader.audit.count_of(BACK_UP)
    leave = require_confirmed(unit, ActKind.CASE_ERASURE, case.id) if first is None else None
    found = erasure.case_before(unit, case.id, erasing.before())
    before = {**found, "reference": case.reference, "backups_on_record": backups}
    act = Act("erase case", Operation.ERASURE, why, case.authority, case.id)
    number = erasure.erase_case_rows(unit, case.id, act, before, first, leave.close if leave else None)
    return _finished(unit, number, late=False, erasing=erasing)


def erase_subject(
    unit: Unit,
    subject_id: SubjectId,
    reason: str,
    gallery: LoadedGallery | None = None,
    first: Tombstone | None = None,
    erasing: Erasing = QUIETLY,
) -> Certificate:
    """Erase a subject with all references from the gallery and their name from every candidate list; certify it.

    `gallery` is the index in memory, if any: they are overwritten in it. Raises NotRecorded without a
    reason, NotFound, StorageFull, and Cancelled where `erasing` was stopped before anything was erased.
    """
    _require_keeper(unit, first)
    with unit.reading() as reader:
        references = reader.keeping.references_of(subject_id)

    def gone(act: Act, before: Mapping[str, Fact]) -> int:
        return erasure.erase_subject_rows(unit, subject_id, act, before, first)

    return _erase_references(
        unit, ErasedKind.SUBJECT, references, reason, gallery, gone, erasing, subject_id=subject_id
    )


def erase_reference(
    unit: Unit,
    reference_id: ReferenceId,
    reason: str,
    gallery: LoadedGallery | None = None,
    first: Tombstone | None = None,
    erasing: Erasing = QUIETLY,
) -> Certificate:
    """Erase one reference of a subject that has others. Raises NotAllowed for the last one, and as erase_subject."""
    _require_keeper(unit, first)
    with unit.reading() as reader:
        subject_id = reader.keeping.subject_of(reference_id)
        if first is None and len(reader.keeping.references_of(subject_id)) == 1:
            raise NotAllowed(
                f"Reference {reference_id} is the only one of subject {subject_id}. Nothing was erased; erase that."
            )

    def gone(act: Act, before: Mapping[str, Fact]) -> int:
        return erasure.erase_reference_rows(unit, reference_id, act, before, first)

    return _erase_references(unit, ErasedKind.REFERENCE, [reference_id], reason, gallery, gone, erasing)


def about_partner(unit: Unit, file_id: PartnerFileId) -> Erasure:
    """Return what erasing a partner's file would erase, in counts; nothing is erased. Raises NotFound."""
    require_duty(unit, Duty.KEEP_GALLERY)
    with unit.reading() as reader:
        reader.partners.get(file_id)
        counts = erasure.partner_rows(reader, file_id)
    return Erasure(ErasedKind.PARTNER, str(file_id), str(file_id), counts)


def erase_partner(
    unit: Unit, file_id: PartnerFileId, reason: str, first: Tombstone | None = None, erasing: Erasing = QUIETLY
) -> Certificate:
    """Erase what a partner sent by file, and what points at it in any case; certify it. Raises as erase_subject."""
    _require_keeper(unit, first)
    why = stated(reason, _WHY_MISSING)
    with unit.reading() as reader:
        needles = erasure.partner_needles(reader, file_id)
        before: dict[str, Fact] = {
            "unit_rows": {**erasure.partner_rows(reader, file_id)},
            "backups_on_record": reader.audit.count_of(BACK_UP),
        }
    before["bytes_found"] = erasure.scan_unit_file(unit, needles, erasing.before())
    act = act_of_unit("erase partner file", Operation.ERASURE, why)
    number = erasure.erase_partner_rows(unit, file_id, act, before, first)
    return _finished(unit, number, late=False, needles=needles, erasing=erasing)


def _require_keeper(unit: Unit, first: Tombstone | None) -> None:
    """Ask for the role that erases; what was erased before, anybody who restores the unit erases again."""
    if first is None:
        require_duty(unit, Duty.KEEP_GALLERY)
    else:
        require_person(unit)


def _erase_references(
    unit: Unit,
    kind: ErasedKind,
    references: Sequence[ReferenceId],
    reason: str,
    gallery: LoadedGallery | None,
    gone: Callable[[Act, Mapping[str, Fact]], int],
    erasing: Erasing,
    *,
    subject_id: SubjectId | None = None,
) -> Certificate:
    why = stated(reason, _WHY_MISSING)
    with unit.reading() as reader:
        needles = erasure.needles_of(reader, references, erasing.before())
        before: dict[str, Fact] = {
            **erasure.gallery_before(reader, references, subject_id),
            "references": [*references],
            "backups_on_record": reader.audit.count_of(BACK_UP),
        }
    before["bytes_found"] = erasure.scan_unit_file(unit, needles, erasing.before())
    before["index_vectors"] = gallery.holds(references) if gallery else 0
    number = gone(act_of_unit(f"erase {kind.value}", Operation.ERASURE, why), before)
    if gallery is not None:
        gallery.take_out(unit, references)
    return _finished(unit, number, late=False, needles=needles, gallery=gallery, erasing=erasing)


def finish_erasures(unit: Unit) -> list[Certificate]:
    """Finish what an end in the middle of an erasure left: remove files without a row, search, certify; on record."""
    with unit.reading() as reader:
        numbers = [number for number, _, _ in reader.tombstones.unfinished()]
    finished: list[Certificate] = []
    if numbers:
        with suppress(StorageFull):  # what the disk does not allow now is tried again at the next opening
            erasure.resume(
                unit, act_of_unit("resume erasure", Operation.ERASURE, "finish what an end cut short"), numbers
            )
            finished.extend(_finished(unit, number, late=True) for number in numbers)
    return finished


def certificate(unit: Unit, number: int) -> Certificate:
    """Return the certificate of an earlier erasure; raises NotFound."""
    with unit.reading() as reader:
        return reader.tombstones.certificate(number)


# ---------------------------------------------------------------------------------------------------- the certificate


@dataclass(frozen=True, slots=True)
class _Found:
    after: dict[str, Fact]
    is_clean: bool


def _finished(
    unit: Unit,
    number: int,
    *,
    late: bool,
    needles: Sequence[bytes] | None = None,
    gallery: LoadedGallery | None = None,
    erasing: Erasing = QUIETLY,
) -> Certificate:
    with unit.reading() as reader:
        _, stone, before = next(one for one in reader.tombstones.unfinished() if one[0] == number)
    if stone.kind is ErasedKind.CASE:
        erasure.remove_case_files(unit, CaseId(stone.erased_id))
        found = _case_found(unit, stone, before, erasing)
    elif stone.kind is ErasedKind.PARTNER:
        found = _partner_found(unit, stone, needles, erasing)
    else:
        found = _references_found(unit, stone, before, needles, gallery, erasing)
    made = Certificate(number, _document(unit, stone, before, found, late))
    act = act_of_unit("finish erasure" if late else "certify erasure", Operation.ERASURE, "search for what was erased")
    try:
        with unit.unit_of_work(act) as work:
            work.tombstones.certify(made)
            work.note(tombstone=number, certificate=made.sha256, is_clean=made.is_clean)
    except StorageFull as full:
        raise StorageFull(
            f"The {stone.kind.value} is erased, but the disk had no room for the certificate. Make room and open the "
            "unit again: that searches and certifies."
        ) from full
    return made


def _case_found(unit: Unit, stone: Tombstone, before: Mapping[str, Fact], erasing: Erasing) -> _Found:
    nonce = bytes.fromhex(str(before["wrapped_key_nonce"]))
    across = forget_across_everywhere(unit, erasing.names())
    after = erasure.case_after(unit, CaseId(stone.erased_id), nonce, erasing.after())
    after["candidates_across_cases_forgotten"] = across.candidates
    after["cases_that_did_not_open"] = list(across.unopened)
    rows = _whole_numbers(after["unit_rows"])
    counts = (after["files"], after["wrapped_key_found"], after["found_in_further_files"], after["journal_bytes"])
    return _Found(after, not any(counts) and not across.unopened and set(rows) <= KEPT_TABLES)


def _partner_found(unit: Unit, stone: Tombstone, needles: Sequence[bytes] | None, erasing: Erasing) -> _Found:
    across = forget_across_everywhere(unit, erasing.names())
    after = erasure.partner_after(unit, PartnerFileId(int(stone.erased_id)), needles, erasing.after())
    after["candidates_across_cases_forgotten"] = across.candidates
    after["cases_that_did_not_open"] = list(across.unopened)
    rows = _whole_numbers(after["unit_rows"])
    counts = (after["bytes_found"], after.get("found_in_further_files"), across.unopened, after.get("journal_bytes"))
    return _Found(after, not any(counts) and not any(rows.values()))


def _references_found(
    unit: Unit,
    stone: Tombstone,
    before: Mapping[str, Fact],
    needles: Sequence[bytes] | None,
    gallery: LoadedGallery | None,
    erasing: Erasing,
) -> _Found:
    listed = before["references"]
    references = [ReferenceId(int(str(one))) for one in listed] if isinstance(listed, list) else []
    subjects = [SubjectId(int(stone.erased_id))] if stone.kind is ErasedKind.SUBJECT else []
    names = take_names_off_everywhere(unit, subjects, erasing.names()) if subjects else NamesTaken(0, 0, ())
    after = erasure.gallery_after(unit, references, needles, subjects[0] if subjects else None, told=erasing.after())
    after["index_vectors"] = gallery.holds(references) if gallery else 0
    after["candidates_without_name_now"] = names.candidates
    after["cases_that_did_not_open"] = list(names.unopened)
    rows = _whole_numbers(after["unit_rows"])
    counts = (after["bytes_found"], after["index_vectors"], after.get("found_in_further_files"), names.unopened)
    return _Found(after, not any(counts) and not any(rows.values()) and not after.get("journal_bytes"))


def _document(unit: Unit, stone: Tombstone, before: Mapping[str, Fact], found: _Found, late: bool) -> dict[str, Fact]:
    return {
        "format": CERTIFICATE_FORMAT,
        "unit": unit.id,
        "demonstration": unit.is_demonstration,
        "kind": stone.kind.value,
        "id": stone.erased_id,
        "reference": before.get("reference"),
        "tombstone": stone.digest,
        "erased_at": stone.erased_at.isoformat(),
        "certified_at": unit.clock().isoformat(),
        "certified_by_person": unit.actor.id,
        "finished_at_a_later_opening": late,
        "software": f"Homeward {__version__}",
        "before": {name: value for name, value in before.items() if name != "reference"},
        "after": found.after,
        "is_clean": found.is_clean,
        "not_searched": NOT_SEARCHED,
    }


def _whole_numbers(counted: Fact) -> dict[str, int]:
    return {name: int(str(count)) for name, count in counted.items()} if isinstance(counted, dict) else {}
