"""What the section about backups asks for the way back: new sheets, an escrow holder's key, and a restoration."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import NotRecorded
from app.service.backup import make_escrow_key
from app.service.recovery import proposed_sheet, proposed_sheets, renew_recovery, share_recovery
from app.service.restored import acknowledge_restoration
from app.ui.fields_dialog import Asked, FieldsDialog
from app.ui.file_dialog import FileDialog
from app.ui.folder_dialog import FolderDialog
from app.ui.language import tr
from app.ui.restore_dialog import RestoreDialog
from app.ui.sheets_dialog import SheetsDialog

if TYPE_CHECKING:
    from app.domain.recovery_sheet import RecoverySheet
    from app.store import EscrowPublic, Unit
    from app.ui.unit_panel import UnitPanel

PUBLIC = (".public",)


def ask_to_renew(panel: UnitPanel) -> None:
    """Show a new recovery code; once it was typed back, the old one opens nothing any more."""

    def show(sheet: RecoverySheet) -> None:
        words = tr("Until you have typed it back the old code stays valid; then it opens nothing any more.")
        done = tr("The new recovery code is valid. The old one opens nothing any more; destroy its paper.")
        SheetsDialog(
            panel.desk, [sheet], words, lambda unit: renew_recovery(unit, sheet), lambda: _done(panel, done), panel
        ).open()  # fmt: skip

    panel.desk.ask(proposed_sheet, show)


def ask_to_share(panel: UnitPanel) -> None:
    """Show three new sheets, one after the other; once all were typed back, earlier sheets open nothing any more."""

    def show(sheets: tuple[RecoverySheet, ...]) -> None:
        words = tr("Any two of three will open the unit when nobody else can. Nothing changes before all three were "
                   "typed back.")  # fmt: skip
        done = tr("Any two of the three sheets open the unit when nobody else can. Give each to a different person or "
                  "place. Earlier sheets open nothing any more.")  # fmt: skip
        SheetsDialog(
            panel.desk, sheets, words, lambda unit: share_recovery(unit, sheets), lambda: _done(panel, done), panel
        ).open()  # fmt: skip

    panel.desk.ask(proposed_sheets, show)


def ask_for_escrow_key(panel: UnitPanel, on_made: Callable[[Path, EscrowPublic], None]) -> None:
    """Ask where the private half goes, then for the holder's passphrase, twice."""

    def ask(path: Path) -> None:
        dialog = FieldsDialog(
            tr("An escrow holder's key"),
            tr("The holder types this alone. The file is theirs, to be kept away from the unit; the one beside it, "
               "ending in .public, seals backups and opens nothing."),
            tr("Make the key"),
            [Asked(tr("Passphrase of the escrow holder"), is_secret=True), Asked(tr("Once more"), is_secret=True)],
            panel,
        )  # fmt: skip

        def make(_unit: Unit) -> EscrowPublic:
            first, again = dialog.typed
            if first != again:
                raise NotRecorded(tr("The two passphrases differ. Nothing was made; type them again."))
            return make_escrow_key(path, first)

        panel.ask(dialog, make, lambda made: on_made(path, made))

    dialog = FolderDialog(tr("Where the holder's file goes"), None, panel, file_name="escrow")
    dialog.chosen.connect(ask)
    dialog.open()


def ask_for_public_half(panel: UnitPanel, then: Callable[[Path], None]) -> None:
    """Ask which escrow key a backup is sealed to."""
    dialog = FileDialog(tr("Choose the escrow key that seals it, ending in .public"), None, panel, PUBLIC)
    dialog.chosen.connect(then)
    dialog.open()


def ask_to_restore(panel: UnitPanel) -> None:
    """Go through the steps of a restoration beside the unit that is open."""

    def told(folder: Path) -> None:
        panel.tell(tr("The unit is restored in {folder}. Lock this one to open it, and never work on in both.",
                      folder=folder))  # fmt: skip

    dialog = RestoreDialog(panel.desk.runner, tr("Done"), panel)
    dialog.restored.connect(told)
    dialog.open()


def ask_to_take_note(panel: UnitPanel) -> None:
    """Ask what was restored and why; from then on no opening says it any more."""
    dialog = FieldsDialog(
        tr("Take note of the restoration"),
        tr("Each opening says that this unit was restored until somebody has taken note, on record. Say what happened, "
           "and whether acts after the backup have to be done again."),
        tr("Take note"),
        [Asked(tr("What was restored, and why"), tr("It is kept for ever."))],
        panel,
    )  # fmt: skip
    panel.ask(
        dialog,
        lambda unit: acknowledge_restoration(unit, dialog.typed[0]),
        lambda _count: panel.tell(tr("It is on record that you have taken note.")),
    )


def _done(panel: UnitPanel, words: str) -> None:
    panel.tell(words)
    panel.refresh()
