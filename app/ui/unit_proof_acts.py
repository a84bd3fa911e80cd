"""The proof that no network is reached, in the window: how one is made, what it showed, and its page for the file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.report.seal_page import SealFacts, as_page
from app.service.last_acts import LastAct
from app.service.seal_record import prove_on_record, write_seal_page
from app.ui.key_words import keys
from app.ui.language import tr
from app.ui.page_dialog import PageDialog
from app.ui.pdf import pdf_of
from app.ui.people_dialogs import FormDialog
from app.ui.words import moment, plainly

if TYPE_CHECKING:
    from app.ui.unit_panel import UnitPanel

TITLE = "Homeward: proof that it reaches no network"
COMMAND = "homeward --prove-seal"


def ask_for_start(panel: UnitPanel) -> None:
    """Say how a proof is had: this window is behind the fence already, and cannot step out from behind it to try."""
    words = tr(
        "Some two hundred ways out are tried on this machine, each without the fence and behind it. That takes a "
        "minute or two, and is done before the fence stands: this window is behind it already, and so is all that it "
        "could start. Close Homeward and start it once with {command}. The window opens when the proof is made; then "
        "press {prove} here again. Nothing is sent to another machine.",
        command=COMMAND,
        **keys(prove="unit.selftest.prove"),
    )
    dialog = FormDialog(tr("Proof of the fence"), words, tr("Understood"), panel)
    dialog.submitted.connect(dialog.accept)
    dialog.open()


def show_proof(panel: UnitPanel, facts: SealFacts, noted: Callable[[], None], *, is_noted: bool) -> None:
    """Put the proof on record of the unit that is open, unless that is done already, and show its page.

    `noted` is called once it is on record.
    """

    def show(_nothing: None) -> None:
        noted()
        PageDialog(
            tr("Proof of the fence"), as_page(facts), "", panel, file_name="proof-of-the-fence.pdf",
            write_to=partial(_write, panel, facts),
        ).open()  # fmt: skip
        panel.refresh()

    if is_noted:
        show(None)
    else:
        panel.desk.ask(lambda unit: prove_on_record(unit, facts), show)


def last_proof_words(last: LastAct | None) -> str:
    """Return when the proof was last put on record, by whom, what it showed and how long it took."""
    if last is None:
        return tr(
            "No proof of the fence is on record in this unit. {prove} says how one is made.",
            **keys(prove="unit.selftest.prove"),
        )
    when = {"when": moment(last.at), "who": last.by, "seconds": last.facts.get("seconds")}
    if last.facts.get("holds"):
        return tr("Proof of the fence, {when} ({who}): nothing got through. It took {seconds} seconds.", **when)
    if last.facts.get("failure"):
        return tr("Proof of the fence, {when} ({who}): nothing could be tried on this machine.", **when)
    return tr("Proof of the fence, {when} ({who}): it does NOT hold. Do not work on cases here; tell whoever keeps "
              "this machine.", **when)  # fmt: skip


def _write(panel: UnitPanel, facts: SealFacts, path: Path, tell: Callable[[str], None]) -> None:
    made = pdf_of(as_page(facts), TITLE)
    panel.desk.start(
        lambda unit, _told, _cancelled: write_seal_page(unit, made, path),
        lambda digest: tell(tr("Written: {path}. SHA-256: {digest}", path=path, digest=digest)),
        on_error=lambda error: tell(plainly(error)),
    )
