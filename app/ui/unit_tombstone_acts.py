"""Apply a list of erasures to the open unit: which file, what of it is here again, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.service.tombstones import Applied, ToApply, about_tombstones, apply_tombstones, read_tombstones
from app.ui.file_dialog import FileDialog
from app.ui.form_asking import Act
from app.ui.language import tr, tr_count
from app.ui.people_dialogs import FormDialog

if TYPE_CHECKING:
    from app.store import TombstoneList, Unit
    from app.ui.unit_panel import UnitPanel

LISTS = (".json",)


def ask_to_apply(panel: UnitPanel, on_done: Callable[[Applied], None]) -> None:
    """Ask for the file, read it, and ask once more with counts before anything is erased."""

    def read(unit: Unit, path: Path) -> tuple[TombstoneList, ToApply]:
        found = read_tombstones(unit, path)
        return found, about_tombstones(unit, found)

    def chosen(path: Path) -> None:
        panel.desk.ask(lambda unit: read(unit, path), lambda told: _confirm(panel, path, told, on_done))

    dialog = FileDialog(tr("Choose a list of erasures"), None, panel, LISTS)
    dialog.chosen.connect(chosen)
    dialog.open()


def _confirm(
    panel: UnitPanel, path: Path, told: tuple[TombstoneList, ToApply], on_done: Callable[[Applied], None]
) -> None:
    found, about = told
    dialog = FormDialog(tr("Apply a list of erasures"), about_words(path.name, about), tr("Erase again"), panel)
    if not about.present:
        dialog.submit.setText(tr("Remember them"))
    gallery = panel.desk.gallery

    def act() -> Act:
        return lambda unit, progress, cancelled: apply_tombstones(
            unit, found.stones, found.witness, gallery, progress, cancelled
        )

    panel.ask_at_length(dialog, tr("Erasing again"), act, on_done)


def about_words(name: str, about: ToApply) -> str:
    """Return what applying a list would do, in a few sentences."""
    listed = tr_count(about.listed, "{name} names {count} erasure.", "{name} names {count} erasures.", name=name)
    present = tr_count(
        about.present,
        "{count} of them is here again and is erased for good, as was decided then.",
        "{count} of them are here again and are erased for good, as was decided then.",
    )
    remembered = about.unknown - about.present
    parts = [listed, present if about.present else tr("Nothing that it names is here again.")]
    if remembered:
        parts.append(tr_count(remembered, "{count} that this unit did not know is remembered.",
                              "{count} that this unit did not know are remembered."))  # fmt: skip
    if about.is_older:
        parts.append(tr("This unit is older than the list, and says so from now on until somebody takes note."))
    return " ".join(parts)


def applied_words(made: Applied) -> str:
    """Return what came of it."""
    again = tr_count(len(made.erased_again), "{count} erased again.", "{count} erased again.")
    unclean = sum(not each.is_clean for each in made.erased_again)
    parts = [again, tr_count(made.remembered, "{count} erasure remembered.", "{count} erasures remembered.")]
    if unclean:
        parts.append(tr("SOMETHING OF IT IS LEFT."))
    if made.is_older:
        parts.append(tr("This unit is older than the list."))
    return " ".join(parts)
