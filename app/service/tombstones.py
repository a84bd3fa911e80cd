"""Tombstones outside the unit: a list of what was erased, exported as a witness and applied to an older copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from app.domain.audit import Operation
from app.domain.backup import Witness
from app.domain.erasure import Certificate, ErasedKind, Tombstone
from app.domain.errors import Cancelled, NotAllowed
from app.domain.ids import CaseId, PartnerFileId, ReferenceId, SubjectId
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.service.cases import act_of_unit
from app.service.erase import erase_case, erase_partner, erase_reference, erase_subject
from app.service.gallery import LoadedGallery
from app.service.permission_roles import require_person
from app.store import Reader, TombstoneList, Unit, read_tombstone_list, write_tombstone_list

_ORDER = (ErasedKind.CASE, ErasedKind.SUBJECT, ErasedKind.REFERENCE, ErasedKind.PARTNER)
_WHY = "an erasure that an older copy of the unit has undone"


@dataclass(frozen=True, slots=True)
class Applied:
    """What came of applying tombstones: what was erased again, and how many were new to this unit.

    `unread` are runs of a backup folder that could not be compared, because they lie under another key of the unit.
    """

    erased_again: tuple[Certificate, ...]
    remembered: int
    is_older: bool
    unread: tuple[int, ...] = ()


def export_tombstones(unit: Unit, path: Path) -> TombstoneList:
    """Write the list of all erasures to a file outside the unit, under a MAC of the unit's key; on record.

    It holds ids, keyed digests, dates and who erased, and how far the audit chain went: a witness against any older
    copy. Raises NotAllowed where the file exists or lies inside the unit.
    """
    require_person(unit)
    if path.resolve().is_relative_to(unit.folder.resolve()):
        raise NotAllowed("The list is a witness for outside the unit. Nothing was written; choose another place.")
    act = act_of_unit("export tombstones", Operation.CUSTODY, "keep a list of erasures outside the unit")
    with unit.unit_of_work(act) as work:
        work.note(tombstones=len(work.tombstones.all()))
    return write_tombstone_list(unit, path)


def read_tombstones(unit: Unit, path: Path) -> TombstoneList:
    """Return a list that this unit's key vouches for; raises NotFound, BackupDamaged."""
    return read_tombstone_list(unit, path)


@dataclass(frozen=True, slots=True)
class ToApply:
    """What applying a list would do: how many erasures it names, of which are new here, and are there again."""

    listed: int
    unknown: int
    present: int
    is_older: bool


def about_tombstones(unit: Unit, found: TombstoneList) -> ToApply:
    """Return what applying a list would do, in counts; nothing is changed."""
    require_person(unit)
    with unit.reading() as reader:
        unknown = [stone for stone in found.stones if not reader.tombstones.knows(stone)]
        present = sum(_is_present(reader, stone) for stone in unknown)
        return ToApply(len(found.stones), len(unknown), present, _is_older(reader, found.witness))


def apply_tombstones(
    unit: Unit,
    stones: Sequence[Tombstone],
    witness: Witness,
    gallery: LoadedGallery | None = None,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> Applied:
    """Erase again what an older copy has brought back, and remember what it does not know; all on record.

    Raises Cancelled between two erasures; applying the list again goes on.

    Where the witness knows the audit chain to go further than this unit's, or otherwise, the unit is an older copy: it
    says so from now on until somebody takes note.
    """
    require_person(unit)
    with unit.reading() as reader:
        unknown = [stone for stone in stones if not reader.tombstones.knows(stone)]
        present = [stone for stone in unknown if _is_present(reader, stone)]
        entries, head = reader.audit.head()
        is_older = _is_older(reader, witness)
    if unknown or is_older:
        with unit.unit_of_work(act_of_unit("apply tombstones", Operation.CUSTODY, _WHY)) as work:
            if is_older:
                work.restorations.note_newer(witness.entries, entries, head)
            for stone in unknown:
                if stone not in present:
                    work.tombstones.add(stone, None)
            work.note(tombstones=len(stones), present=len(present), witness=witness.entries, is_older=is_older)
    ordered = sorted(present, key=lambda stone: _ORDER.index(stone.kind))
    again, begun = list[Certificate](), monotonic()
    for number, stone in enumerate(ordered):
        if is_cancelled():
            raise Cancelled(
                f"Applying the list was stopped after {number} of {len(ordered)} erasures. What is erased stays so; "
                "apply it again to go on."
            )
        on_progress(Progress("erase again", number, len(ordered), monotonic() - begun))
        made = _erased_again(unit, stone, gallery)
        again += [made] if made is not None else []
    on_progress(Progress("erase again", len(ordered), len(ordered), monotonic() - begun, can_stop=False))
    return Applied(tuple(again), len(unknown) - len(again), is_older)


def _is_older(reader: Reader, witness: Witness) -> bool:
    """True where the witness knows more entries than there are, or another one under its last number."""
    if witness.entries == 0:
        return False
    there = reader.audit.entries(witness.entries, 1)
    return not there or there[0].entry_hash != witness.head


def _is_present(reader: Reader, stone: Tombstone) -> bool:
    return reader.tombstones.digest_of(stone.kind, stone.erased_id) == stone.digest


def _erased_again(unit: Unit, stone: Tombstone, gallery: LoadedGallery | None) -> Certificate | None:
    """Erase what a tombstone names; one whose subject was erased a moment ago is remembered alone."""
    with unit.reading() as reader:
        is_present = _is_present(reader, stone)
    if not is_present:
        with unit.unit_of_work(act_of_unit("apply tombstones", Operation.CUSTODY, _WHY)) as work:
            work.tombstones.add(stone, None)
        return None
    match stone.kind:
        case ErasedKind.CASE:
            return erase_case(unit, CaseId(stone.erased_id), _WHY, stone)
        case ErasedKind.SUBJECT:
            return erase_subject(unit, SubjectId(int(stone.erased_id)), _WHY, gallery, stone)
        case ErasedKind.REFERENCE:
            return erase_reference(unit, ReferenceId(int(stone.erased_id)), _WHY, gallery, stone)
        case ErasedKind.PARTNER:
            return erase_partner(unit, PartnerFileId(int(stone.erased_id)), _WHY, stone)
