"""Ask with a form and do it: the form stays, with the reason, until the service has taken what was typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.domain.errors import KnownError
from app.domain.progress import IsCancelled, OnProgress, Progress
from app.ui.desk import Desk
from app.ui.jobs import Job
from app.ui.language import tr
from app.ui.people_dialogs import FormDialog
from app.ui.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from app.store import Unit

Act = Callable[["Unit", OnProgress, IsCancelled], Any]


class Asking:
    """A form that is open, and the work that came of it.

    `read` makes the act of what is typed, on the window's thread; what it raises, and what is refused later, is said in
    the form, or in the message bar once the form is gone. Leaving the form asks work under way to stop. With a strip
    the form goes as soon as there is progress, which the strip then shows, and no other
    case is entered meanwhile.
    """

    def __init__(
        self,
        desk: Desk,
        dialog: FormDialog,
        read: Callable[[], Act],
        on_done: Callable[[Any], None],
        strip: ProgressStrip | None = None,
        verb: str = "",
        on_end: Callable[[], None] | None = None,
    ) -> None:
        self._desk, self._read, self._on_done = desk, read, on_done
        self._strip, self._verb, self._on_end = strip, verb, on_end
        self._dialog: FormDialog | None = dialog
        self._job: Job | None = None
        dialog.submitted.connect(lambda: self._submit())  # holds on to this while the form is there
        dialog.finished.connect(lambda _result: self._left())
        dialog.open()

    def _submit(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        if self._strip is not None and (self._strip.is_running or self._desk.is_busy):
            dialog.tell_error(KnownError(tr("Something else is under way. Let it finish or cancel it first.")))
            return
        try:
            act = self._read()
        except KnownError as error:
            dialog.tell_error(error)
            return
        dialog.trouble.hide()
        dialog.submit.setEnabled(False)
        self._job = self._desk.start(act, self._done, self._told, self._ended, self._refused)
        if self._strip is not None:
            self._desk.hold()
            self._strip.begin(self._verb, self._job)

    def _told(self, progress: Progress) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()
        if self._strip is not None:
            self._strip.tell(progress)

    def _done(self, found: Any) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()
        self._on_done(found)

    def _refused(self, error: KnownError) -> None:
        self._job = None
        if self._dialog is None:
            self._desk.troubled.emit(error)
            return
        self._dialog.submit.setEnabled(True)
        self._dialog.tell_error(error)

    def _ended(self) -> None:
        self._job = None
        if self._strip is not None:
            self._desk.release()
            self._strip.end()
        if self._on_end is not None:
            self._on_end()

    def _left(self) -> None:
        if self._dialog is not None and self._job is not None:
            self._job.cancel()
        self._dialog = None


def ask_with(
    desk: Desk, dialog: FormDialog, read: Callable[[], Callable[[Unit], Any]], on_done: Callable[[Any], None]
) -> None:
    """Open a form for something short."""

    def act() -> Act:
        short = read()
        return lambda unit, _told, _cancelled: short(unit)

    Asking(desk, dialog, act, on_done)
