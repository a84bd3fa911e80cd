"""What is asked before a date is moved or something is erased: the reason, and the very reference typed once more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.erasure import Certificate, Erasure
from app.domain.ids import CaseId, PartnerFileId, ReferenceId
from app.domain.keeping import DueItem, DueKind
from app.domain.policy import ActKind
from app.service.deciding import propose_about
from app.service.erase import (
    about_case,
    about_partner,
    about_reference,
    confirmed,
    erase_case,
    erase_partner,
    erase_reference,
)
from app.service.erasing import Erasing
from app.service.gallery import LoadedGallery
from app.service.retention import move_case_date, move_reference_date
from app.ui.fields_dialog import Asked, FieldsDialog, day_in
from app.ui.form_asking import Act
from app.ui.language import mark, tr, tr_count

if TYPE_CHECKING:
    from app.store import Unit
    from app.ui.unit_panel import UnitPanel


def ask_to_move(panel: UnitPanel, item: DueItem) -> None:
    """Ask for another date and its reason; an originator's own date is not moved by it."""
    dialog = FieldsDialog(
        tr("Another date for {what}", what=item.label or item.id),
        tr("No later than the policy allows. An originator's date stays as it is."),
        tr("Move the date"),
        [Asked(tr("Until"), "YYYY-MM-DD"), Asked(tr("Reason"), tr("It is kept for ever."))],
        panel,
    )

    def move(unit: Unit) -> None:
        until, reason = day_in(dialog.typed[0]), dialog.typed[1]
        if item.kind is DueKind.CASE:
            move_case_date(unit, CaseId(item.id), until, reason)
        else:
            move_reference_date(unit, ReferenceId(int(item.id)), until, reason)

    panel.ask(dialog, move)


def ask_to_propose(panel: UnitPanel, item: DueItem) -> None:
    """Ask why a case should be erased; a second person confirms it on the page Policy."""
    dialog = FieldsDialog(
        tr("Propose to erase {what}", what=item.label),
        tr("A second person confirms or declines it on the page Policy."),
        tr("Propose"),
        [Asked(tr("Reason"), tr("It is kept for ever."))],
        panel,
    )
    panel.ask(
        dialog,
        lambda unit: propose_about(unit, ActKind.CASE_ERASURE, item.id, dialog.typed[0]),
        lambda made: panel.tell(tr("Proposal {number} waits for a second person.", number=made.id)),
    )


def ask_to_erase(panel: UnitPanel, item: DueItem, on_done: Callable[[DueItem, Certificate], None]) -> None:
    """Read what would go, say it in counts, and ask for the reason and the reference typed once more."""
    panel.desk.ask(lambda unit: _about(unit, item), lambda asked: _ask(panel, item, asked, on_done))


def _ask(panel: UnitPanel, item: DueItem, asked: Erasure, on_done: Callable[[DueItem, Certificate], None]) -> None:
    dialog = FieldsDialog(
        tr("Erase {what}", what=item.label or item.id),
        tr("For good, and from every place that is searched: {counts}. Backups made until now still hold it.",
           counts=counts_words(asked)),
        tr("Erase for good"),
        [
            Asked(tr("Reason"), tr("It is kept for ever.")),
            Asked(tr("Type {reference} to confirm", reference=asked.reference)),
        ],
        panel,
    )  # fmt: skip
    gallery = panel.desk.gallery

    def erase() -> Act:
        reason, typed = dialog.typed
        confirmed(asked, typed)
        return lambda unit, told, cancelled: _erased(unit, item, reason, gallery, Erasing(told, cancelled))

    panel.ask_at_length(dialog, tr("Erasure"), erase, lambda made: on_done(item, made))


def counts_words(asked: Erasure) -> str:
    """Return what would go in words; tables that say little to people are summed up."""
    counts = {name: count for name, count in asked.counts.items() if count}
    said = [
        tr_count(counts.pop(table), one, many)
        for table, one, many in (
            ("exhibit", mark("{count} exhibit"), mark("{count} exhibits")),
            ("media", mark("{count} file"), mark("{count} files")),
            ("face", mark("{count} face"), mark("{count} faces")),
            ("person", mark("{count} person"), mark("{count} persons")),
            ("search", mark("{count} search"), mark("{count} searches")),
            ("candidate", mark("{count} candidate"), mark("{count} candidates")),
            ("adjudication", mark("{count} conclusion"), mark("{count} conclusions")),
            ("report", mark("{count} report"), mark("{count} reports")),
            ("reference", mark("{count} reference"), mark("{count} references")),
        )
        if table in counts
    ]
    if counts:
        said.append(tr_count(sum(counts.values()), "{count} further row", "{count} further rows"))
    return ", ".join(said) or tr("nothing in it")


def _about(unit: Unit, item: DueItem) -> Erasure:
    if item.kind is DueKind.CASE:
        return about_case(unit, CaseId(item.id))
    if item.kind is DueKind.PARTNER:
        return about_partner(unit, PartnerFileId(int(item.id)))
    return about_reference(unit, ReferenceId(int(item.id)))


def _erased(unit: Unit, item: DueItem, reason: str, gallery: LoadedGallery, erasing: Erasing) -> Certificate:
    if item.kind is DueKind.CASE:
        return erase_case(unit, CaseId(item.id), reason, erasing=erasing)
    if item.kind is DueKind.PARTNER:
        return erase_partner(unit, PartnerFileId(int(item.id)), reason, erasing=erasing)
    return erase_reference(unit, ReferenceId(int(item.id)), reason, gallery, erasing=erasing)
