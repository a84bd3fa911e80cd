"""Where one is and how much is left: unit, case, exhibit and searched face for the line over every page, and counts.

Read beside the window's thread, a moment after something was done, and only where something was done at all, so that no
decision is counted into its own time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.errors import BugError
from app.domain.ids import FaceId
from app.domain.steps import Step, StepState, WorkLeft
from app.service.work_left import LeftNow, exhibits_of, work_left
from app.ui.desk import Desk
from app.ui.language import grouped, tr, tr_count
from app.ui.places import Place

if TYPE_CHECKING:
    from app.store import Unit

WAIT_MS = 250
_Exhibits: TypeAlias = tuple[tuple[FaceId, ...], tuple[str, ...]]
"""Faces, and the exhibits in which they were found."""
STEPS = {
    Step.EXHIBITS: Place.EXHIBITS,
    Step.FACES: Place.FACES,
    Step.CANDIDATES: Place.CANDIDATES,
    Step.COMPARE: Place.COMPARE,
    Step.VERIFY: Place.VERIFY,
    Step.REPORT: Place.REPORT,
}


@dataclass(frozen=True, slots=True)
class InHand:
    """What a page has in hand: the faces that are looked at, or the exhibit by name; what was searched for; whom with.

    `listed` and `decided` count the candidates of the list that is open, None where none is.
    """

    faces: tuple[FaceId, ...] = ()
    exhibit: str = ""
    searched: str = ""
    candidate: str = ""
    listed: int | None = None
    decided: int = 0


NOTHING = InHand()


class Where(QObject):
    """Knows what to say; the heading and the rail say it. Signals: `told` when that may have changed.

    `place` and `in_hand` are asked when it is said: the page that is shown, and what it has in hand.
    """

    told = Signal()

    def __init__(self, desk: Desk, place: Callable[[], Place], in_hand: Callable[[], InHand], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._place, self._in_hand = desk, place, in_hand
        self.unit_name = ""
        self._now: LeftNow | None = None
        self._exhibits: _Exhibits = ((), ())
        self._job: int | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName("where")
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._read)
        desk.runner.ended.connect(self._hear)
        desk.case_changed.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Read again in a moment what is left, and which exhibit is in hand."""
        if self._desk.is_open and not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        """Forget everything: the unit is locked."""
        self._timer.stop()
        self.unit_name = ""
        self._now, self._exhibits, self._job = None, ((), ()), None

    @property
    def left(self) -> WorkLeft:
        """What is left in the case that is open, as last read."""
        case = self._desk.case
        is_of_it = self._now is not None and case is not None and self._now.case_id == case.id
        return self._now.left if self._now is not None and is_of_it else WorkLeft()

    def parts(self) -> list[str]:
        """Return where one is, from the unit down to the candidate."""
        found, case = self._in_hand(), self._desk.case
        said = [self.unit_name]
        if case is None:
            return said
        exhibits = [found.exhibit] if found.exhibit else []
        if found.faces and found.faces == self._exhibits[0]:
            exhibits = list(self._exhibits[1])
        exhibit = exhibits[0] if len(exhibits) == 1 else ""
        if len(exhibits) > 1:
            exhibit = tr_count(len(exhibits), "{count} exhibit", "{count} exhibits")
        return [*said, *(part for part in (case.reference, exhibit, found.searched, found.candidate) if part)]

    def left_words(self) -> str:
        """Return how much is left, as it fits the page that is shown; empty where nothing can be said."""
        if self._desk.case is None:
            return ""
        left, found, place = self.left, self._in_hand(), self._place()
        if found.listed is not None:
            return concluded_words(found.decided, found.listed)
        if place is Place.EXHIBITS:
            words = tr_count(left.files_waiting, "{count} file to examine", "{count} files to examine")
            return words if left.files else ""
        if place is Place.FACES:
            return _faces_words(left)
        if place in (Place.CANDIDATES, Place.COMPARE):
            return _candidates_words(left)
        if place is Place.VERIFY:
            return tr_count(left.to_verify, "{count} candidate awaits a second examiner",
                            "{count} candidates await a second examiner")  # fmt: skip
        if place is Place.REPORT:
            return _report_words(left)
        return ""

    def steps(self) -> Mapping[Place, StepState]:
        """Return where each step of the work stands, by its page; nothing while no case is open."""
        if self._desk.case is None or self._now is None:
            return {}
        return {STEPS[step]: state for step, state in self.left.states().items()}

    @Slot(int)
    def _hear(self, job: int) -> None:
        """Something ended that may have changed what is left, unless that was our own look."""
        if job != self._job:
            self.look()
            self.told.emit()
            return
        self._job = None
        if self._desk.is_open and self._in_hand().faces != self._exhibits[0]:
            self.look()  # another face was looked at meanwhile

    @Slot()
    def _read(self) -> None:
        if not self._desk.is_open or self._job is not None:
            return
        before, faces, known = self._now, self._in_hand().faces, self._exhibits

        def read(unit: Unit) -> tuple[LeftNow, _Exhibits] | None:
            try:
                named = known if faces == known[0] else (faces, exhibits_of(unit, faces))
                return work_left(unit, before), named
            except BugError:
                if unit.is_open:
                    raise
                return None  # an act that closes the unit by itself, such as removing a person, came in between

        self._job = self._desk.start(
            lambda unit, _told, _cancelled: read(unit), self._take, on_error=lambda _error: None
        ).number

    def _take(self, read: tuple[LeftNow, _Exhibits] | None) -> None:
        if read is None:
            return
        has_changed = read != (self._now, self._exhibits)
        self._now, self._exhibits = read
        if has_changed:
            self.told.emit()


def _faces_words(left: WorkLeft) -> str:
    said = []
    if left.persons:
        said.append(tr_count(left.persons_without_lead, "{count} person without a lead",
                             "{count} persons without a lead"))  # fmt: skip
    if left.not_grouped:
        said.append(tr_count(left.not_grouped, "{count} face not grouped", "{count} faces not grouped"))
    return "  ·  ".join(said)


def _candidates_words(left: WorkLeft) -> str:
    if not left.candidates:
        return ""
    lists = tr_count(left.open_lists, "{count} of your lists to go through", "{count} of your lists to go through")
    return f"{lists}  ·  {concluded_words(left.concluded, left.candidates)}"


def concluded_words(done: int, total: int) -> str:
    """Return how many candidates of how many have a conclusion."""
    return tr_count(total, "{done} of {count} candidate concluded", "{done} of {count} candidates concluded",
                    done=grouped(done))  # fmt: skip


def _report_words(left: WorkLeft) -> str:
    leads = tr_count(left.leads, "{count} lead", "{count} leads")
    if left.is_reported:
        return tr("{leads}, all in the newest report", leads=leads)
    return tr("{leads} to report", leads=leads) if left.leads else ""
