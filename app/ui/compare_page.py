"""Compare: the searched face and a reference side by side, a conclusion with its reason, on to the next one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.adjudication import Adjudication
from app.domain.errors import NotRecorded
from app.domain.sheet import Comparison, Image, ImageAnalysis, Sheet
from app.domain.shielding import Shield
from app.service.adjudicate import adjudicate
from app.service.sheets import analyse_probe, analyse_reference, my_sheet
from app.ui.candidate_rows import CandidateRow, Candidates, read_candidates
from app.ui.compared_pictures import Compared, ReadPictures, Wanted, read_pictures, show_pictures
from app.ui.crop_shelf import CropShelf
from app.ui.desk import Desk
from app.ui.examination_panel import ExaminationPanel, Step
from app.ui.language import mark, said, tr
from app.ui.page import Page
from app.ui.pair_view import PairView
from app.ui.parts import EmptyState, KeyButton, column, label, row, shortcut
from app.ui.view_tools import ViewTools
from app.ui.words import LEAD_NOT_IDENTIFICATION, probe_words

if TYPE_CHECKING:
    from app.store import Unit

_STILL_OPENING = mark("The pictures are still being opened. Nothing was recorded; record again once they are here.")


class ComparePage(Page):
    """Signals: `moved` when another candidate, or none, is on the page; `left` to go back to the candidates."""

    moved = Signal()
    left = Signal()

    def __init__(self, desk: Desk, shelf: CropShelf) -> None:
        super().__init__(desk, tr("Compare"))
        self.candidates: Candidates | None = None
        self.place = 0
        self.compared: Compared | None = None
        self.pair = PairView(shelf)
        self.tools = ViewTools(self.pair)
        self.examination = ExaminationPanel()
        self.panel = self.examination.conclusion
        self._content = QStackedWidget()
        self._steps: list[KeyButton] = []
        self._build()
        self._connect()
        self._show()

    @property
    def row(self) -> CandidateRow | None:
        """The candidate on the page."""
        return self.candidates.rows[self.place] if self.candidates is not None and self.candidates.rows else None

    def open_candidate(self, candidates: Candidates, place: int) -> None:
        """Compare the searched face with one of its candidates."""
        self.candidates = candidates
        self._go(place)

    @Slot()
    def next_candidate(self) -> None:
        """Go on to the next candidate; at the end, stay."""
        self._step(1)

    @Slot()
    def previous_candidate(self) -> None:
        """Go back to the one before; at the start, stay."""
        self._step(-1)

    def clear(self) -> None:
        """Forget both pictures and what was typed."""
        self.candidates = None
        self.place = 0
        self.compared = None
        self.pair.clear()
        self.examination.clear()
        self._show()

    def refresh(self) -> None:
        """Nothing to read anew: what is on the page was read when it was opened."""
        self._show()

    def _step(self, step: int) -> None:
        if self.candidates is not None and 0 <= self.place + step < len(self.candidates.rows):
            self._go(self.place + step)

    def _go(self, place: int) -> None:
        self.place = place
        self.compared = None
        self.pair.begin()
        self.pair.reference.pane.tell(QImage())
        if self.row is not None:
            self.examination.tell(self.row.card, self.row.sheet)
            self.compared = Compared(self.row.card.candidate_id, self.row.card.reference_id)
            self._fetch((None, self.row.card.reference_id))
        self._show()
        self.moved.emit()

    def _fetch(self, wanted: Wanted) -> None:
        compared = self.compared
        if compared is None:
            return
        compared.wanted = wanted
        candidate_id, among, shield = compared.candidate_id, compared.among, self.desk.own.shield
        for side in self.pair.sides:
            side.pane.largest_px = shield.largest_px
        self.desk.ask(
            lambda unit: read_pictures(unit, candidate_id, among, *wanted, shield),
            lambda read: self._show_pictures(read, compared, (wanted, shield)),
        )

    @Slot()
    def _shield_anew(self) -> None:
        if self.compared is not None:
            seen = self.compared.face_id, self.compared.reference_id
            self._fetch(self.compared.wanted or seen)

    def _show_pictures(self, read: ReadPictures, compared: Compared, asked: tuple[Wanted, Shield]) -> None:
        if self.row is None or compared is not self.compared or asked != (compared.wanted, self.desk.own.shield):
            return
        compared.saw(read)
        show_pictures(self.pair, read, self.row)

    @Slot(object)
    def _show_step(self, step: Step) -> None:
        alone = {Step.PROBE: self.pair.probe, Step.REFERENCE: self.pair.reference}
        self.pair.show_alone(alone.get(step) if self.row is not None else None)
        if self.row is not None and self.isVisible():
            self.examination.focus_step()

    @Slot(object, object)
    def _analyse(self, image: Image, analysis: ImageAnalysis) -> None:
        if self.row is None or self.compared is None:
            return
        if self.compared.among is None:
            self.examination.tell_error(NotRecorded(said(_STILL_OPENING)))
            return
        place, candidate_id = self.place, self.row.card.candidate_id
        face_id, reference_id = self.compared.face_id, self.compared.reference_id

        def record(unit: Unit) -> Sheet:
            if image is Image.PROBE:
                analyse_probe(unit, candidate_id, analysis, face_id)
            else:
                analyse_reference(unit, candidate_id, analysis, reference_id)
            return my_sheet(unit, candidate_id)

        self.desk.start(
            lambda unit, _told, _cancelled: record(unit),
            lambda sheet: self._analysed(place, sheet),
            on_error=self.examination.tell_error,
        )

    def _analysed(self, place: int, sheet: Sheet) -> None:
        if self.candidates is None:
            return
        self.candidates = self.candidates.with_sheet(place, sheet)
        if place == self.place:
            self.examination.tell_sheet(sheet)

    @Slot(str, str, object)
    def _conclude(self, conclusion: str, rationale: str, comparison: Comparison) -> None:
        if self.row is None:
            return
        candidate_id, comparison = self.row.card.candidate_id, self._with_looking(comparison)
        self.panel.record.setEnabled(False)
        self.desk.start(
            lambda unit, _told, _cancelled: adjudicate(unit, candidate_id, conclusion, rationale, comparison),
            self._recorded,
            on_error=self.panel.tell_error,
            on_end=lambda: self.panel.record.setEnabled(True),
        )

    def _with_looking(self, comparison: Comparison) -> Comparison:
        """Return the comparison with what is on the screen, once there is something on it."""
        compared = self.compared
        if compared is None or compared.among is None:
            return comparison
        looking = self.pair.looking(compared.face_id, compared.reference_id, compared.faces, compared.references)
        return replace(comparison, looking=looking)

    def _recorded(self, _made: Adjudication) -> None:
        if self.candidates is not None:
            search_id, faces, place = self.candidates.sheet.search.id, self.candidates.faces, self.place
            self.desk.ask(lambda unit: read_candidates(unit, search_id, faces), lambda found: self._go_on(found, place))

    def _go_on(self, candidates: Candidates, place: int) -> None:
        self.candidates = candidates
        is_last = place + 1 >= len(candidates.rows)
        self.setFocus()
        self._go(place if is_last else place + 1)
        if is_last:
            self.desk.noted.emit(tr("Recorded. That was the last candidate of this search."))

    def _show(self) -> None:
        self._content.setCurrentIndex(0 if self.row is not None else 1)
        for step in self._steps:
            step.setVisible(self.row is not None)
        self.words.setVisible(self.row is not None)
        if self.candidates is None or self.row is None:
            self.title.setText(tr("Compare"))
            return
        self.title.setText(tr("Candidate {place} of {rows}", place=self.place + 1, rows=len(self.candidates.rows)))
        self.words.setText(
            tr("{decided} of {rows} concluded by you", decided=self.candidates.decided, rows=len(self.candidates.rows))
        )
        self.pair.probe.caption.setText(tr("Searched: {probe}", probe=probe_words(self.candidates.sheet.search)))
        self.pair.reference.caption.setText(tr("Candidate: {subject_name}", subject_name=self.row.card.subject_name))

    def _turn_face(self, by: int) -> None:
        if self.compared is not None:
            self._fetch(self.compared.with_next_face(by))

    def _turn_reference(self, by: int) -> None:
        if self.compared is not None:
            self._fetch(self.compared.with_next_reference(by))

    @Slot(int)
    def _choose_face(self, place: int) -> None:
        if self.compared is not None and self.compared.among is not None:
            self._fetch((list(self.compared.among.faces)[place], self.compared.reference_id))

    @Slot(int)
    def _choose_reference(self, place: int) -> None:
        if self.compared is not None and self.compared.among is not None:
            self._fetch((self.compared.face_id, list(self.compared.among.references)[place]))

    def _build(self) -> None:
        pictures = column(self.tools, self.pair, label(said(LEAD_NOT_IDENTIFICATION), "small", wraps=True), spacing=8)
        pictures.setStretch(1, 1)
        content = QWidget()
        row(pictures, self.examination, spacing=16, onto=content).setStretch(0, 1)
        self._content.addWidget(content)
        self._content.addWidget(
            EmptyState(
                tr("Nothing to compare yet"), tr("Open a search on the Candidates page and press Enter on a candidate.")
            )
        )
        self.body.addWidget(self._content, 1)
        steps: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (tr("Candidates"), "B", self.left.emit),
            (tr("Previous"), "←", self.previous_candidate),
            (tr("Next"), "→", self.next_candidate),
        )
        for text, key, act in steps:
            button = KeyButton(text, key)
            button.clicked.connect(act)
            self._steps.append(button)
            self.add_action(button)

    def _connect(self) -> None:
        self.desk.own.reshielded.connect(self._shield_anew)
        self.examination.concluded.connect(self._conclude)
        self.examination.analysed.connect(self._analyse)
        self.examination.stepped.connect(self._show_step)
        self.pair.probe.strip.chosen.connect(self._choose_face)
        self.pair.reference.strip.chosen.connect(self._choose_reference)
        for side, key, turn in (
            (self.pair.probe, "F", self._turn_face),
            (self.pair.reference, "R", self._turn_reference),
        ):
            side.turn.clicked.connect(lambda _checked, turn=turn: turn(1))
            shortcut(self, key, partial(turn, 1))
            shortcut(self, f"Shift+{key}", partial(turn, -1))
        self.tools.bind(self)
        self.tools.left.connect(self.examination.focus_step)
        shortcut(self, "B", self.left.emit)
        shortcut(self, "Left", self.previous_candidate)
        shortcut(self, "Right", self.next_candidate)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut(self, key, self.examination.try_record)
        for number in range(1, 10):
            shortcut(self, str(number), partial(self.examination.number, number))
        shortcut(self, "A", self.examination.fill_rest)
        shortcut(self, "PgUp", lambda: self.examination.turn(-1))
        shortcut(self, "PgDown", lambda: self.examination.turn(1))
