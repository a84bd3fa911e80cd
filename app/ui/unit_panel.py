"""One section of the page about the unit: what it reads, its acts with their keys, and a job with its progress."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.duties import Duty
from app.domain.errors import KnownError
from app.domain.progress import IsCancelled, OnProgress, Progress
from app.ui.desk import Desk
from app.ui.form_asking import Act, Asking
from app.ui.language import tr
from app.ui.parts import KeyButton, column, label, shortcut
from app.ui.people_dialogs import FormDialog
from app.ui.progress_strip import ProgressStrip
from app.ui.theme import SPACE_PX
from app.ui.words import progress_words
from app.ui.wrapping import Flow

if TYPE_CHECKING:
    from app.store import Unit

T = TypeVar("T")


class UnitPanel(QWidget):
    """The base of every section. It reads when it is shown and forgets everything when cleared.

    Signals: `going_on` with how far a job is, empty at its end.
    """

    going_on = Signal(str)

    def __init__(self, desk: Desk, words: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.desk = desk
        self.words = label(words, "dim", wraps=True)
        self.progress = ProgressStrip()
        self.progress.told.connect(self._say_how_far)
        self._acts = Flow()
        self._resting: tuple[KeyButton, ...] = ()
        self._holds = False
        self.body = column(self.words, self._acts, self.progress, spacing=SPACE_PX, onto=self)

    def refresh(self) -> None:
        """Read again what the section shows."""

    def clear(self) -> None:
        """Forget everything that came from the unit."""
        self._rest_ended()

    def add_act(self, button: KeyButton, act: Callable[[], None], duty: Duty | None = None) -> None:
        """Offer an act: its button, its key, and the reason where a duty is not this person's."""
        self._acts.addWidget(button)
        button.clicked.connect(lambda _checked=False: act())
        if button.act:
            shortcut(self, button.act, button.click)
        if duty is not None:
            self.desk.unit_changed.connect(lambda: button.refuse(self.desk.refusal(duty)))

    def start(
        self,
        name: str,
        work: Callable[[Unit, OnProgress, IsCancelled], T],
        on_done: Callable[[T], None],
        *resting: KeyButton,
        holds_case: bool = False,
    ) -> None:
        """Run a job with its progress and a way to stop it; `resting` buttons wait for its end.

        With `holds_case` the case stays on the desk meanwhile. One job runs in a section at a time.
        """
        if self.progress.is_running:
            self.desk.noted.emit(tr("Work is still running here. Let it finish or cancel it first."))
            return
        self._resting, self._holds = resting, holds_case
        for button in resting:
            button.setEnabled(False)
        if holds_case:
            self.desk.hold()
        job = self.desk.start(work, on_done, self.progress.tell, self._job_ended)
        self.progress.begin(name, job)
        self.going_on.emit(f"{name}…")

    def ask(
        self, dialog: FormDialog, work: Callable[[Unit], T], on_done: Callable[[T], None] | None = None
    ) -> FormDialog:
        """Show a form; what is typed goes to the service, and a refusal is said in the form."""

        def submit() -> None:
            dialog.submit.setEnabled(False)
            self.desk.start(lambda unit, _told, _cancelled: work(unit), done, on_error=refused)

        def done(found: Any) -> None:
            if isValid(dialog):
                dialog.accept()
            if on_done is not None:
                on_done(found)
            self.refresh()

        def refused(error: KnownError) -> None:
            if isValid(dialog):
                dialog.submit.setEnabled(True)
                dialog.tell_error(error)

        dialog.submitted.connect(submit)
        dialog.open()
        return dialog

    def ask_at_length(
        self, dialog: FormDialog, name: str, read: Callable[[], Act], on_done: Callable[[Any], None]
    ) -> None:
        """Show a form for work that takes long; `read` makes it of what is typed, or raises what the form says then.

        The form goes once the work has begun; then there is its progress, and a way to stop it.
        """

        def ended() -> None:
            self.going_on.emit("")
            if self.desk.is_open:
                self.refresh()

        Asking(self.desk, dialog, read, on_done, self.progress, name, ended)

    def tell(self, words: str) -> None:
        """Say over the page what went well."""
        self.desk.noted.emit(words)

    def _say_how_far(self, progress: Progress) -> None:
        self.going_on.emit(f"{self.progress.verb}:  {progress_words(progress)}")

    def _job_ended(self) -> None:
        if self._holds:
            self.desk.release()
        self._rest_ended()
        if self.desk.is_open:
            self.refresh()

    def _rest_ended(self) -> None:
        for button in self._resting:
            button.setEnabled(True)
        if self.progress.is_running or self._resting:
            self.going_on.emit("")
        self._resting, self._holds = (), False
        self.progress.end()
