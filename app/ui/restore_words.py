"""What is said of a backup, of a restoration before it, and of what came of it, as facts one below the other."""

from __future__ import annotations

from datetime import datetime

from app.domain.backup import RunOutline
from app.domain.unit import CustodyReport
from app.service.restore import Restored
from app.service.restore_plan import RestorePlan
from app.ui.fact_rows import FactRow, Mark
from app.ui.key_words import keys
from app.ui.language import grouped, said, tr, tr_count
from app.ui.words import moment

_MEBIBYTE = 1 << 20


def made_words(run: RunOutline) -> str:
    """Return when a run was made, as its folder says; empty where it says nothing."""
    try:
        return moment(datetime.fromisoformat(run.made_at))
    except ValueError:
        return ""


def state_words(run: RunOutline) -> str:
    """Return whether a run can be restored, in a few words."""
    if run.problem:
        return said(run.problem)
    if run.missing:
        return tr_count(run.missing, "not whole: {count} file missing or changed",
                        "not whole: {count} files missing or changed")  # fmt: skip
    return tr("whole, and an escrow key opens it, too") if run.has_escrow else tr("whole")


def plan_facts(plan: RestorePlan, *, is_opened: bool, has_list: bool) -> list[FactRow]:
    """Return what will be and what is lost. `is_opened`: by a person's passphrase; `has_list`: of erasures."""
    number, when = plan.run.number, made_words(plan.run)
    size, free = grouped(plan.size_bytes // _MEBIBYTE + 1), grouped(plan.free_bytes // _MEBIBYTE)
    lost = tr("Everything that was done after {when}: acts, conclusions, new people, changed passphrases.", when=when)
    rows = [
        FactRow(tr("What is restored"), tr_count(plan.run.members, "Backup {number} of {when}: {count} file",
                                            "Backup {number} of {when}: {count} files", number=number, when=when)),
        FactRow(tr("Into"), str(plan.folder)),
        FactRow(tr("Room"), tr("about {size} MiB are needed, {free} MiB are free", size=size, free=free)),
        FactRow(tr("What is lost"), lost),
    ]  # fmt: skip
    if plan.newer:
        rows.append(FactRow(
            tr("Newer backups"),
            tr_count(plan.newer, "{count} newer one is whole. Restoring this one loses more than need be.",
                     "{count} newer ones are whole. Restoring this one loses more than need be."),
            Mark.WEAKER, tr("Go back and choose the newest, unless you know why not."),
        ))  # fmt: skip
    if plan.damaged:
        rows.append(FactRow(
            tr("Newer, not whole"),
            tr_count(plan.damaged, "{count} newer one cannot be restored.", "{count} newer ones cannot be restored."),
            Mark.BROKEN, tr("Look for another copy of that backup first, on another disk."),
        ))  # fmt: skip
    return [*rows, _erased(is_opened=is_opened, has_list=has_list), _then(is_opened=is_opened), _removed()]


def _erased(*, is_opened: bool, has_list: bool) -> FactRow:
    name = tr("Erased since")
    if not is_opened:
        return FactRow(name, tr("What was erased after this backup comes back with it."), Mark.WEAKER,
                       tr("Once somebody is in, apply the list of erasures: page Unit, retention ({apply}).",
                          **keys(apply="unit.retention.apply")))  # fmt: skip
    if has_list:
        return FactRow(
            name, tr("What the list of erasures and newer backups name is erased again, at once."), Mark.HOLDS
        )
    return FactRow(name, tr("What newer backups in the same folder name is erased again. Erasures that none of them "
                            "knows come back."), Mark.WEAKER,
                   tr("Where there is a list of erasures, go back and name it."))  # fmt: skip


def _then(*, is_opened: bool) -> FactRow:
    words = (
        tr("It is opened with your passphrase, puts on record that it was restored, and all of it is verified.")
        if is_opened else
        tr("It is not opened now. Its first opening puts on record that it was restored.")
    )  # fmt: skip
    return FactRow(tr("Then"), words)


def _removed() -> FactRow:
    return FactRow(
        tr("Keep in mind"),
        tr("Whoever was removed from the unit since this backup can open it again. Never work on in two copies of a "
           "unit: their trails part."),
    )  # fmt: skip


def done_facts(done: Restored, folder: str) -> list[FactRow]:
    """Return what came of a restoration."""
    rows = [
        FactRow(
            tr("Restored"), tr("Backup {number}, in {folder}", number=done.laid_out.run, folder=folder), Mark.HOLDS
        ),
        FactRow(tr("Trail in it"), tr_count(done.laid_out.entries, "{count} entry", "{count} entries")),
    ]
    rows += [FactRow(tr("It says"), said(words)) for words in done.words]
    if done.applied is not None:
        again = len(done.applied.erased_again)
        rows.append(FactRow(tr("Erased again"), tr_count(again, "{count} thing", "{count} things")))
    if done.custody is None:
        return [*rows, FactRow(
            tr("Not opened yet"),
            tr("It is whole and encrypted. Its first opening puts on record that it was restored."), Mark.UNKNOWN,
            tr("Open it, let people in again, and verify custody (page Unit, section Custody)."),
        )]  # fmt: skip
    return [*rows, *_custody(done.custody)]


def _custody(custody: CustodyReport) -> list[FactRow]:
    wrong = [FactRow(said(one.place), said(one.words), Mark.BROKEN) for one in custody.findings if not one.holds]
    if wrong:
        return [*wrong, FactRow(tr("Verified"), tr("Something does not hold. Do not work in it; tell whoever answers "
                                                   "for custody."), Mark.BROKEN)]  # fmt: skip
    return [FactRow(tr("Verified"), tr_count(len(custody.findings), "{count} thing was checked, and it holds.",
                                             "{count} things were checked, and all hold."), Mark.HOLDS)]  # fmt: skip
