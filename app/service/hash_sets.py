"""Hash sets: installed and removed on record, and what they make known: files that need nobody's eyes again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Fact, Operation
from app.domain.case import MediaItem
from app.domain.duties import Duty
from app.domain.errors import Cancelled
from app.domain.hash_sets import HashSet, HashSetFacts, KnownMark, refuse_empty
from app.domain.policy import Function
from app.domain.progress import IsCancelled, never
from app.domain.statement import stated
from app.exchange.hash_list import read_hash_list
from app.service.cases import act_in, act_of_unit
from app.service.permission import require
from app.service.permission_roles import require_duty
from app.store import Unit, Work

MOST_NAMED = 200
"""An audit entry names so many files; of more it says how many, and their rows name the entry."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A set that was installed, and how its file was read: lines with digests, digests given twice, lines of nothing.

    `marked` counts the files of the open case that it made known; None where no case is open.
    """

    hash_set: HashSet
    lines: int
    repeated: int
    left_out: int
    marked: int | None


def install_hash_set(unit: Unit, path: Path, facts: HashSetFacts, is_cancelled: IsCancelled = never) -> Installed:
    """Install the digests of a file as a set of the unit; what the open case has of it is marked at once.

    All of the file or nothing: raises KnownError with the number of the line that holds no whole digest, NotRecorded
    where name, source, authority or category is missing, NotAllowed where the name is in use or one's roles do not
    cover it, Cancelled.
    """
    require_duty(unit, Duty.KEEP_GALLERY)
    require(unit, Function.INTAKE)
    checked = facts.checked()
    read = read_hash_list(path)
    refuse_empty(read.count)
    act = act_of_unit("install hash set", purpose=f"know files of {checked.source} again, on {checked.authority}")
    with unit.unit_of_work(act) as work:
        made = work.hash_sets.add(checked, read.sha256, read.digests)
        if is_cancelled():
            raise Cancelled(
                "Installing the hash set was stopped. Nothing was installed; begin again when there is time."
            )
        work.note(hash_set=made.id, rule=checked.rule.value, sha256=read.sha256, digests=made.digests)
    marked = mark_known(unit) if unit.open_case is not None else None
    return Installed(made, read.lines, read.repeated, read.left_out, marked)


def list_hash_sets(unit: Unit) -> list[HashSet]:
    """Return every set of the unit, removed ones too; the viewing is on record."""
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.unit_of_work(act_of_unit("view hash sets", Operation.CONSULTATION)) as work:
        found = work.hash_sets.all()
        work.note(hash_sets=len(found))
    return found


def remove_hash_set(unit: Unit, name: str, reason: str) -> HashSet:
    """Erase a set's digests. Files that it marked stay marked, but nothing is kept from view for it any more.

    Raises NotFound, NotRecorded where no reason is given, NotAllowed.
    """
    require_duty(unit, Duty.KEEP_GALLERY)
    why = stated(reason, "Say why the hash set is removed. Nothing was changed.")
    with unit.unit_of_work(act_of_unit("remove hash set", Operation.ERASURE, why)) as work:
        found = work.hash_sets.named(name)
        work.hash_sets.remove(found.id)
        work.note(hash_set=found.id, digests=found.digests)
    return found


def mark_known(unit: Unit) -> int:
    """Look up every file of the open case in every hash set of the unit, and mark those held; return how many are new.

    For exhibits that were taken in before a set was installed; intake does it by itself.
    """
    require(unit, Function.INTAKE)
    with unit.reading() as reader:
        items = reader.media.all()
    with unit.unit_of_work(act_in(unit, "mark known files", Operation.COMBINATION)) as work:
        marked = mark_in(work, items)
        work.note(files=len(items))
    return marked


def mark_in(work: Work, items: Iterable[MediaItem]) -> int:
    """Mark those of these files that a hash set holds, and name them in the act's audit entry; return how many."""
    files = {item.id: item.hashes for item in items if item.hashes is not None and item.size_bytes}
    made: dict[str, list[int]] = {}
    for media_id, by, kind in work.hash_sets.holding(files):
        if work.marks.add(media_id, by, kind):
            made.setdefault(str(by.id), []).append(int(media_id))
    marked = {media_id for ids in made.values() for media_id in ids}
    if marked:
        known: dict[str, Fact] = {}
        for set_id, ids in made.items():
            known[set_id] = list[Fact](ids) if len(ids) <= MOST_NAMED else len(ids)
        work.note(known_by=known, known=len(marked))
    return len(marked)


def list_known(unit: Unit) -> list[KnownMark]:
    """Return the files of the case that a hash set held; the viewing is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view known files", Operation.CONSULTATION)) as work:
        marks = work.marks.all()
        work.note(marks=len(marks), files=len({mark.media_id for mark in marks}))
    return marks
