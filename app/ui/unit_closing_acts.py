"""What is asked before an evaluation is closed for good: where its report goes, and the unit's name typed once more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import NotRecorded
from app.domain.progress import Progress
from app.service.evaluation import ClosedEvaluation, close_evaluation
from app.ui.fields_dialog import Asked, FieldsDialog
from app.ui.folder_dialog import FolderDialog
from app.ui.language import tr
from app.ui.page_dialog import PageDialog

if TYPE_CHECKING:
    from app.domain.progress import IsCancelled, OnProgress
    from app.store import Unit
    from app.ui.unit_panel import UnitPanel


def ask_to_close(panel: UnitPanel, unit_name: str, begin: Callable[[Path], None]) -> None:
    """Ask where the closing report goes, then for the unit's name."""

    def ask(path: Path) -> None:
        dialog = FieldsDialog(
            tr("Close the evaluation"),
            tr("Every case is counted, the report is written, and nobody works in this unit any more: it can be read, "
               "reported on, administered and erased. This is never taken back."),
            tr("Close it for good"),
            [Asked(tr("Name of the unit, once more"), unit_name)],
            panel,
        )  # fmt: skip

        def submit() -> None:
            if dialog.typed[0] != unit_name:
                dialog.tell_error(NotRecorded(tr("That is not the name of this unit. Nothing was closed.")))
                return
            dialog.accept()
            begin(path.with_suffix(".html"))

        dialog.submitted.connect(submit)
        dialog.open()

    where = FolderDialog(tr("Where the closing report goes"), None, panel, file_name="closing-report.html")
    where.chosen.connect(ask)
    where.open()


def closing(path: Path) -> Callable[[Unit, OnProgress, IsCancelled], tuple[ClosedEvaluation, str]]:
    """Return the work that closes the evaluation and reads its report back, to be shown; it does not stop half way."""

    def work(unit: Unit, told: OnProgress, _is_cancelled: IsCancelled) -> tuple[ClosedEvaluation, str]:
        told(Progress("close evaluation", 0, 1, 0.0, can_stop=False))
        closed = close_evaluation(unit, path)
        return closed, closed.path.read_text("utf-8")

    return work


def show_closed(panel: UnitPanel, done: tuple[ClosedEvaluation, str]) -> None:
    """Show the report that was written."""
    closed, page = done
    told = tr("Written: {page}, and for machines {facts}. SHA-256 of the page: {digest}", page=closed.path,
              facts=closed.json_path.name, digest=closed.sha256)  # fmt: skip
    PageDialog(tr("Closing report of the evaluation"), page, told, panel).open()
