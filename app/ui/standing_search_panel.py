"""Standing searches in the window: new candidates with the face that was searched, what is kept, and a run by hand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.duties import Duty
from app.domain.errors import KnownError
from app.domain.progress import Progress
from app.domain.standing_search import NewCandidate
from app.service.standing_runs import StandingRuns, run_standing
from app.service.standing_searches import (
    StandingGlance,
    StandingView,
    end_standing,
    list_standing,
    new_candidates,
    see_candidates,
    standing_glance,
)
from app.ui.crop_shelf import CropShelf
from app.ui.desk import Desk
from app.ui.key_words import keys
from app.ui.language import day, mark, said, tr, tr_count
from app.ui.parts import KeyButton, column, label, row, shortcut
from app.ui.progress_strip import ProgressStrip
from app.ui.reason_dialog import ReasonDialog
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.searched_panel import SearchedPanel
from app.ui.words import moment, probe_words, progress_words

_NEW = (
    Column[NewCandidate](mark("Subject"), lambda new: new.subject_name),
    Column[NewCandidate](mark("New because"), lambda new: said(new.why.value), 16),
    Column[NewCandidate](mark("Searched"), lambda new: probe_words(new.root), 18),
    Column[NewCandidate](mark("Search"), lambda new: str(new.search_id), 7, is_number=True),
    Column[NewCandidate](mark("Found"), lambda new: moment(new.found_at), 15),
    Column[NewCandidate](mark("By"), lambda new: new.found_by, 10),
)
_KEPT = (
    Column[StandingView](mark("Searched"), lambda view: probe_words(view.standing.root), 18),
    Column[StandingView](mark("Kept by"), lambda view: view.standing.keeper, 10),
    Column[StandingView](mark("Until"), lambda view: day(view.standing.until), 10),
    Column[StandingView](mark("Last run"), lambda view: moment(view.standing.last_run.ran_at), 15),
    Column[StandingView](mark("Where it stands"), lambda view: state_words(view)),
)


@dataclass(frozen=True, slots=True)
class _Shown:
    new: list[NewCandidate]
    kept: list[StandingView]


class StandingPanel(QWidget):
    """Signals: `opened` with the id of the search whose list is asked for; `counted` with a StandingGlance; `going_on`
    with how far a run is, empty at its end."""

    opened = Signal(object)
    counted = Signal(object)
    going_on = Signal(str)

    def __init__(self, desk: Desk, shelf: CropShelf) -> None:
        super().__init__()
        self._desk = desk
        self.new: RowsModel[NewCandidate] = RowsModel(_NEW)
        self.kept: RowsModel[StandingView] = RowsModel(_KEPT)
        self._new_table = RowsView(self.new, tr("New candidates"))
        self._kept_table = RowsView(self.kept, tr("Standing searches"))
        self._searched = SearchedPanel(shelf)
        self._heading, self._authority = label("", "heading"), label("", "dim", wraps=True)
        self.progress = ProgressStrip()
        self.open = KeyButton(tr("Open its list"), "list.open", "primary")
        self.seen = KeyButton(tr("Mark all as seen"), "standing.seen")
        self.run = KeyButton(tr("Run now"), "standing.run")
        self.end = KeyButton(tr("End standing search"), "standing.end", "quiet")
        self._build()

    def case_entered(self) -> None:
        """Run the person's own standing searches where something changed since, then say what waits."""
        self._ask_glance(self._begin)

    def refresh(self) -> None:
        """Read both tables again."""
        pack_id = self._desk.gallery.manifest.id
        self._desk.ask(lambda unit: _Shown(new_candidates(unit), list_standing(unit, pack_id)), self._show)

    def count(self) -> None:
        """Read again how much waits."""
        self._ask_glance(self.counted.emit)

    def clear(self) -> None:
        """Forget the case."""
        self.new.show([])
        self.kept.show([])
        self._searched.clear()
        self._heading.clear()
        self._authority.clear()
        self.progress.end()
        self.run.setEnabled(True)

    @Slot()
    def run_now(self) -> None:
        """Run the person's own standing searches of the case."""
        if self.progress.is_running or not self._desk.may(Duty.SEARCH):
            return
        gallery = self._desk.gallery
        self._desk.hold()
        job = self._desk.start(
            lambda unit, told, cancelled: run_standing(unit, gallery, on_progress=told, is_cancelled=cancelled),
            self._ran,
            self._tell,
            self._ended,
            self._stopped,
        )
        self.progress.begin(tr("Standing searches"), job)
        self.run.setEnabled(False)

    def _ask_glance(self, on_done: object) -> None:
        pack_id = self._desk.gallery.manifest.id
        self._desk.ask(lambda unit: standing_glance(unit, pack_id), on_done)  # type: ignore[arg-type]

    def _begin(self, glance: StandingGlance) -> None:
        self.counted.emit(glance)
        if glance.due:
            self.run_now()
        else:
            self._tell_waiting(glance)

    def _ran(self, runs: StandingRuns) -> None:
        if not runs.new and self.isVisible():
            rests = tr(" The list says what does not run, and why.") if runs.rests else ""
            self._desk.noted.emit(tr("No new candidates.{rests}", rests=rests))
        self._ask_glance(self._tell_ran)

    def _tell_ran(self, glance: StandingGlance) -> None:
        self.counted.emit(glance)
        self._tell_waiting(glance)

    def _tell_waiting(self, glance: StandingGlance) -> None:
        if glance.new or glance.hindered:
            self._desk.noted.emit(glance_words(glance))

    def _stopped(self, error: KnownError) -> None:
        self._desk.troubled.emit(error)
        self.count()

    def _tell(self, progress: Progress) -> None:
        self.progress.tell(progress)
        self.going_on.emit(tr("Standing searches:  {progress}", progress=progress_words(progress)))

    def _ended(self) -> None:
        self._desk.release()
        self.progress.end()
        self.run.setEnabled(True)
        self.going_on.emit("")
        if self.isVisible():
            self.refresh()

    def _show(self, shown: _Shown) -> None:
        self.new.show(shown.new)
        self.kept.show(shown.kept)
        probes = len({each.standing_id for each in shown.new})
        self._heading.setText(
            tr(
                "{new_candidates} for {probes} since you last looked",
                new_candidates=tr_count(len(shown.new), "{count} new candidate", "{count} new candidates"),
                probes=tr_count(probes, "{count} probe", "{count} probes"),
            )
            if shown.new
            else tr("Nothing new waits for you")
        )
        case = self._desk.case
        self._authority.setText(tr("Authority: {authority}", authority=case.authority) if case is not None else "")
        for button in (self.open, self.seen):
            button.setEnabled(bool(shown.new))
        self.end.setEnabled(any(view.standing.end is None for view in shown.kept))
        if not shown.new:
            self._point_at_kept(shown.kept[0] if shown.kept else None)
        if self.isVisible():
            (self._new_table if shown.new else self._kept_table).setFocus()

    @Slot(object)
    def _point_at_new(self, new: NewCandidate | None) -> None:
        if new is not None:
            self._searched.tell(new.root, new.root.face_ids, is_blind=False)

    @Slot(object)
    def _point_at_kept(self, view: StandingView | None) -> None:
        if view is not None and view.is_mine:
            self._searched.tell(view.standing.root, view.standing.root.face_ids, is_blind=False)
        else:
            self._searched.clear()

    @Slot()
    def open_current(self) -> None:
        """Show the list that the current new candidate is on."""
        new = self._new_table.current()
        if isinstance(new, NewCandidate):
            self._open(new)

    @Slot(object)
    def _open(self, new: NewCandidate) -> None:
        if new.found_by == self._desk.unit.actor.name:
            self.opened.emit(new.search_id)
        else:
            self._desk.noted.emit(
                tr(
                    "{found_by} made this search and concludes on its candidates first. To examine this one "
                    "yourself, search with the face again.",
                    found_by=new.found_by,
                )
            )

    @Slot()
    def mark_seen(self) -> None:
        """Mark all that are listed as seen, on record."""
        ids = [self.new.row_at(number).id for number in range(self.new.rowCount())]
        if ids:
            self._desk.ask(lambda unit: see_candidates(unit, ids), self._marked)

    def _marked(self, _count: int) -> None:
        self.refresh()
        self.count()

    @Slot()
    def ask_to_end(self) -> None:
        """Ask why the current standing search is to end."""
        view = self._kept_table.current()
        if not isinstance(view, StandingView) or view.standing.end is not None:
            self._desk.noted.emit(tr("Choose a standing search that has not ended."))
            return
        if not self._desk.may(Duty.WORK_CASES):
            return
        standing = view.standing
        dialog = ReasonDialog(
            tr("End a standing search"),
            tr(
                "{probe}, kept by {keeper}, is searched no more when the gallery changes. What was found stays.",
                probe=probe_words(standing.root),
                keeper=standing.keeper,
            ),
            tr("End it"),
            self,
        )
        dialog.stated.connect(
            lambda reason: self._desk.ask(lambda unit: end_standing(unit, standing.id, reason), self._end_told)
        )
        dialog.open()

    def _end_told(self, _ended: object) -> None:
        self._desk.noted.emit(tr("The standing search has ended. What it found stays."))
        self.refresh()

    def _build(self) -> None:
        tables = column(
            self._heading,
            self._authority,
            self._new_table,
            row(self.open, self.seen, None),
            8,
            label(tr("Kept standing in this case"), "heading"),
            self._kept_table,
            row(self.run, self.end, None),
            self.progress,
        )
        tables.setStretch(2, 3)
        tables.setStretch(6, 2)
        row(self._searched, tables, spacing=12, onto=self).setStretch(1, 1)
        self._new_table.moved.connect(self._point_at_new)
        self._kept_table.moved.connect(self._point_at_kept)
        self._new_table.chosen.connect(self._open)
        acts = {
            self.open: self.open_current,
            self.seen: self.mark_seen,
            self.run: self.run_now,
            self.end: self.ask_to_end,
        }
        for button, act in acts.items():
            button.clicked.connect(act)
        for key, act in (
            ("standing.seen", self.mark_seen),
            ("standing.run", self.run_now),
            ("standing.end", self.ask_to_end),
        ):
            shortcut(self, key, act)


def glance_words(glance: StandingGlance) -> str:
    """Return what waits or is kept from running, and where it is listed."""
    found = tr(
        "{new_candidates} for {probes} since you last looked",
        new_candidates=tr_count(glance.new, "{count} new candidate", "{count} new candidates"),
        probes=tr_count(glance.probes, "{count} probe", "{count} probes"),
    )
    rest = tr(
        "{standing_searches} cannot run on what has changed",
        standing_searches=tr_count(glance.hindered, "{count} standing search", "{count} standing searches"),
    )
    parts = [found] * bool(glance.new) + [rest] * bool(glance.hindered)
    where = keys(page="window.candidates", list="candidates.standing")
    return tr("{listed}: Candidates ({page}), then {list}.", listed="; ".join(parts), **where)


def state_words(view: StandingView) -> str:
    """Return whether a standing search runs, and if not, why."""
    return view.rests or (tr("due: gallery or models have changed") if view.is_due else tr("up to date"))
