"""The desk: the open unit, the workers and the gallery that every page works with, and one way to ask the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.case import Case
from app.domain.duties import Duty
from app.domain.errors import BugError, KnownError
from app.domain.progress import IsCancelled, OnProgress
from app.recognition.setup import default_setup
from app.service.models import engine_of, work_with
from app.service.permission_roles import refusal
from app.ui.jobs import Job, JobRunner
from app.ui.language import tr
from app.ui.own_view import OwnView
from app.ui.standing import NO_STANDING, WindowStanding

if TYPE_CHECKING:
    from app.report.seal_page import SealFacts
    from app.service.gallery import LoadedGallery
    from app.store import Unit
    from app.worker.pool import WorkerPool

T = TypeVar("T")


class Desk(QObject):
    """What lies on the examiner's desk while a unit is open.

    Signals: `troubled` with a KnownError to be told calmly; `noted` with a sentence about something that went well;
    `unit_changed` after a unit was put on the desk or taken off it; `case_changed` after a case was entered;
    `erased` after something was erased, so that no picture of it is kept in the window's memory.
    """

    troubled = Signal(object)
    noted = Signal(str)
    unit_changed = Signal()
    case_changed = Signal()
    erased = Signal()

    def __init__(
        self, pool: WorkerPool, gallery: LoadedGallery, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.pool = pool
        self.gallery = gallery
        self.runner = runner
        self.own = OwnView(self)
        self.purposes: list[str] = []
        self.standing: WindowStanding = NO_STANDING
        self.proof: SealFacts | None = None
        self._unit: Unit | None = None
        self._held = 0
        self._stop_work: Callable[[], None] | None = None
        self._once_left: Callable[[], object] | None = None
        self._refusals: dict[Duty, str] = {}
        self.case_changed.connect(self.forget_purposes)

    @property
    def unit(self) -> Unit:
        """The open unit; asking while none is open is our own fault."""
        if self._unit is None:
            raise BugError("A page asked for the unit while none is open.")
        return self._unit

    @property
    def is_open(self) -> bool:
        """True while a unit lies on the desk."""
        return self._unit is not None

    @property
    def case(self) -> Case | None:
        """The case that is worked in, or None."""
        return self._unit.open_case if self._unit is not None else None

    def put(self, unit: Unit) -> None:
        """Put an open unit on the desk; the workers and the gallery are told which models it works with."""
        self._unit = unit
        self.learn_duties()
        try:
            work_with(default_setup(), self.pool, self.gallery)
            work_with(engine_of(unit), self.pool, self.gallery)
        except KnownError as error:
            self.troubled.emit(error)
        self.unit_changed.emit()
        if self.gallery.is_large(unit) and not self.refusal(Duty.SEE_GALLERY):
            self.start(self._prepare_gallery, lambda _made: None)

    def _prepare_gallery(self, unit: Unit, told: OnProgress, is_cancelled: IsCancelled) -> None:
        """Have a large gallery's graph at hand while people already work; searches do not wait for it."""
        if self.gallery.grow(unit, is_cancelled, told):
            self.gallery.keep(unit)

    def take_away(self) -> Unit | None:
        """Take the unit off the desk, forget what was said about it, and return it for closing."""
        unit, self._unit = self._unit, None
        self._refusals = {}
        self.purposes.clear()
        self.standing = NO_STANDING
        self._held = 0
        self._stop_work = self._once_left = None
        self.unit_changed.emit()
        return unit

    @Slot()
    def forget_purposes(self) -> None:
        """Forget the purposes that were typed: they are of the case that was worked in before."""
        self.purposes.clear()

    def learn_duties(self) -> None:
        """Read again what the person at the desk may do today."""
        self._refusals = {duty: refusal(self.unit, duty) for duty in Duty}

    def refusal(self, duty: Duty) -> str:
        """Return why the person at the desk may not do this, in words for them; empty where they may."""
        return self._refusals.get(duty, "")

    def may(self, duty: Duty) -> bool:
        """Return whether the person at the desk may do this; where not, they are told why."""
        words = self.refusal(duty)
        if words:
            self.noted.emit(words)
        return not words

    def ask(self, work: Callable[[Unit], T], on_done: Callable[[T], None]) -> Job:
        """Run a short piece of service work on the unit; a KnownError is shown in the message bar."""
        unit = self.unit
        return self.runner.run(lambda _told, _cancelled: work(unit), on_done, self.troubled.emit)

    def start(
        self,
        work: Callable[[Unit, OnProgress, IsCancelled], T],
        on_done: Callable[[T], None],
        on_progress: OnProgress | None = None,
        on_end: Callable[[], None] | None = None,
        on_error: Callable[[KnownError], None] | None = None,
        *,
        changes_nothing: bool = False,
    ) -> Job:
        """Run longer service work on the unit, with progress, a handle to cancel it, and an own hearer for errors."""
        unit = self.unit
        return self.runner.run(
            lambda told, cancelled: work(unit, told, cancelled),
            on_done,
            on_error or self.troubled.emit,
            on_progress,
            on_end,
            changes_nothing=changes_nothing,
        )

    def hold(self) -> None:
        """Keep the case on the desk while a long job works in it."""
        self._held += 1

    def release(self) -> None:
        """Give the case free again, once for each time that it was held."""
        self._held -= 1

    @property
    def is_busy(self) -> bool:
        """True while long work goes on in the case, whether it gives way or not."""
        return self._held > 0 or self._stop_work is not None

    @property
    def is_leaving(self) -> bool:
        """True while work is being stopped because another case is to be entered."""
        return self._once_left is not None

    def work(self, stop: Callable[[], None]) -> None:
        """Note that work goes on in the case which gives way: it stops when `stop` is called, and goes on later."""
        self._stop_work = stop

    def worked(self) -> None:
        """Note that such work has ended; whoever waited to leave the case does."""
        self._stop_work = None
        then, self._once_left = self._once_left, None
        if then is not None:
            then()

    def leave_case(self, then: Callable[[], object]) -> None:
        """Do something that needs the case to be free: at once, or once work that gives way has stopped.

        Where other work goes on, say so and do nothing.
        """
        if self._held:
            self.noted.emit(tr("Work is still running in the present case. Let it finish or cancel it first."))
        elif self._stop_work is None:
            then()
        elif self._once_left is None:
            self._once_left = then
            self._stop_work()

    def remember_purpose(self, purpose: str) -> None:
        """Keep a purpose in memory, newest first, so that it can be offered for the next search."""
        kept = purpose.strip()
        self.purposes = [kept, *(other for other in self.purposes if other != kept)][:5]
