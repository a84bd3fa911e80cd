"""Compare: the searched face and a reference side by side, a conclusion with its reason, on to the next one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.domain.adjudication import Adjudication
from app.domain.errors import KnownError, NotRecorded
from app.domain.ids import CandidateId, SearchId
from app.domain.sheet import Comparison, Image, ImageAnalysis, Sheet
from app.domain.shielding import Shield
from app.service.adjudicate import CandidateCard, adjudicate
from app.service.sheets import analyse_probe, analyse_reference, my_sheet
from app.ui.announcing import announce
from app.ui.candidate_rows import CandidateRow, Candidates, read_card
from app.ui.compared_pictures import Ahead, Compared, ReadPictures, Wanted, read_ahead, read_pictures, show_pictures
from app.ui.crop_shelf import CropKind, CropShelf
from app.ui.desk import Desk
from app.ui.examination_panel import ExaminationPanel, Step
from app.ui.language import mark, said, tr
from app.ui.page import Page
from app.ui.pair_view import PairView
from app.ui.parts import EmptyState, KeyButton, column, label, row, shortcut
from app.ui.reveal_dialog import ask_about_frame
from app.ui.scroller import GrowingStack
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
        self._ahead = Ahead()
        self.pair = PairView(shelf)
        self.tools = ViewTools(self.pair)
        self.examination = ExaminationPanel()
        self.panel = self.examination.conclusion
        self._content = GrowingStack()
        self._steps: list[KeyButton] = []
        self._build()
        self._connect()
        self._show()

    @property
    def row(self) -> CandidateRow | None:
        """The candidate on the page."""
        return self.candidates.rows[self.place] if self.candidates is not None and self.candidates.rows else None

    @property
    def _following(self) -> CandidateRow | None:
        """The candidate after the one on the page."""
        rows = self.candidates.rows if self.candidates is not None else ()
        return rows[self.place + 1] if self.place + 1 < len(rows) else None

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

    @Slot()
    def ask_for_frame(self) -> None:
        """Ask why the whole frame of the searched face is to be seen; not while the reference is looked at alone."""
        if self.compared is None or self.compared.among is None:
            return
        if self.pair.probe.is_covered:
            self.desk.noted.emit(tr("The searched face is covered while the reference is looked at alone."))
        else:
            ask_about_frame(self.desk, self.compared.face_id, self)

    def clear(self) -> None:
        """Forget both pictures and what was typed."""
        self.candidates = None
        self.place = 0
        self.compared = None
        self._ahead = Ahead()
        self.pair.clear()
        self.examination.clear()
        self._show()

    def refresh(self) -> None:
        """Nothing to read anew: what is on the page was read when it was opened."""
        self._show()

    def _step(self, step: int) -> None:
        if self.candidates is not None and 0 <= self.place + step < len(self.candidates.rows):
            self._go(self.place + step)

    def _go(self, place: int, read: ReadPictures | None = None, shield: Shield | None = None) -> None:
        """Show a candidate; `read` are its pictures where they were read already, as `shield` shows them."""
        self.place = place
        self.compared = None
        self.pair.begin()
        if self.row is not None:
            card = self.row.card
            self.compared = compared = Compared(card.candidate_id, card.reference_id)
            if read is not None and shield == self.desk.own.shield:
                compared.wanted = (None, card.reference_id)
                self._size_panes(shield)
                self._show_pictures(read, compared, (compared.wanted, shield))
            else:
                self.pair.reference.pane.tell(QImage())
                self._fetch((None, card.reference_id))
            self.examination.tell(card, self.row.sheet)
        else:
            self.pair.reference.pane.tell(QImage())
        self._show()
        self.moved.emit()
        announce(self, self.title.text())

    def _fetch(self, wanted: Wanted) -> None:
        compared = self.compared
        if compared is None:
            return
        compared.wanted = wanted
        candidate_id, among, shield, ahead = compared.candidate_id, compared.among, self.desk.own.shield, self._ahead
        self._size_panes(shield)
        self.desk.ask(
            lambda unit: read_pictures(unit, candidate_id, among, wanted, shield, ahead),
            lambda read: self._show_pictures(read, compared, (wanted, shield)),
        )

    def _size_panes(self, shield: Shield) -> None:
        for side in self.pair.sides:
            side.pane.largest_px = shield.largest_px

    @Slot()
    def _shield_anew(self) -> None:
        if self.compared is not None:
            seen = self.compared.face_id, self.compared.reference_id
            self._fetch(self.compared.wanted or seen)

    @Slot()
    def _forget_erased(self) -> None:
        """Read the pictures anew after an erasure: what is gone is neither in a pane nor at hand for the next one."""
        self._ahead = Ahead()
        self._shield_anew()

    def _show_pictures(self, read: ReadPictures, compared: Compared, asked: tuple[Wanted, Shield]) -> None:
        if self.row is None or compared is not self.compared or asked != (compared.wanted, self.desk.own.shield):
            return
        compared.saw(read)
        show_pictures(self.pair, read, self.row)
        for side, kind, number in (
            (self.pair.probe, CropKind.FACE, read.face_id),
            (self.pair.reference, CropKind.REFERENCE, read.reference_id),
        ):
            if number is not None and not side.pane.is_empty and not side.is_covered:
                self.desk.own.see_face(kind, number)  # its small one below may come after somebody has gone on
        QTimer.singleShot(0, self, lambda: self._look_ahead(read))  # once the pair is painted

    def _look_ahead(self, seen: ReadPictures) -> None:
        """Have the next candidate's picture at hand while this one is looked at; the searched face stays."""
        if self.row is None:
            return
        following, shield, before = self._following, self.desk.own.shield, self._ahead
        face_id, reference_id = seen.face_id, following.card.reference_id if following is not None else None
        self.desk.ask(
            lambda unit: read_ahead(unit, reference_id, face_id, shield, before), lambda ahead: self._keep_ahead(ahead)
        )

    def _keep_ahead(self, ahead: Ahead) -> None:
        self._ahead = ahead if self.row is not None else Ahead()

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
        following, shield, ahead = self._following, self.desk.own.shield, self._ahead
        self.panel.record.setEnabled(False)

        def record(unit: Unit, _told: object, _cancelled: object) -> tuple[Adjudication, ReadPictures | None]:
            made = adjudicate(unit, candidate_id, conclusion, rationale, comparison)
            if following is None:
                return made, None
            card = following.card
            try:
                return made, read_pictures(unit, card.candidate_id, None, (None, card.reference_id), shield, ahead)
            except KnownError:  # the conclusion stands all the same; the page asks for them once more, and says why
                return made, None

        self.desk.start(
            record,
            lambda done: self._recorded(*done, shield),
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

    def _recorded(self, made: Adjudication, read: ReadPictures | None, shield: Shield) -> None:
        """Go on at once; what the conclusion amounts to is read anew while the next pair is looked at."""
        if self.candidates is None:
            return
        self.candidates = self.candidates.with_conclusion(made)
        is_here = self.row is not None and self.row.card.candidate_id == made.candidate_id
        is_last = self._following is None
        if is_here and not is_last:
            self.setFocus()
            self._go(self.place + 1, read, shield)
        QTimer.singleShot(0, self, lambda: self._read_anew(made.candidate_id, stays=is_here and is_last))

    def _read_anew(self, candidate_id: CandidateId, *, stays: bool) -> None:
        if self.candidates is None:
            return
        search_id = self.candidates.sheet.search.id
        self.desk.ask(lambda unit: read_card(unit, candidate_id), lambda now: self._learn(search_id, *now, stays=stays))

    def _learn(self, search_id: SearchId, card: CandidateCard, sheet: Sheet, *, stays: bool) -> None:
        """Take over what was read anew of a candidate that was concluded on; the last one stays on the page."""
        if self.candidates is None or self.candidates.sheet.search.id != search_id:
            return
        self.candidates = self.candidates.with_card(card, sheet)
        if stays and self.row is not None and self.row.card.candidate_id == card.candidate_id:
            self.setFocus()
            self._go(self.place)
            self.desk.noted.emit(tr("Recorded. That was the last candidate of this search."))

    def _show(self) -> None:
        self._content.setCurrentIndex(0 if self.row is not None else 1)
        for step in self._steps:
            step.setVisible(self.row is not None)
        self.words.setVisible(self.row is not None)
        if self.candidates is None or self.row is None:
            self.title.setText(tr("Compare"))
            self._name_focus()
            return
        self.title.setText(tr("Candidate {place} of {rows}", place=self.place + 1, rows=len(self.candidates.rows)))
        self._name_focus()
        self.words.setText(
            tr("{decided} of {rows} concluded by you", decided=self.candidates.decided, rows=len(self.candidates.rows))
        )
        self.pair.probe.caption.setText(tr("Searched: {probe}", probe=probe_words(self.candidates.sheet.search)))
        self.pair.reference.caption.setText(tr("Candidate: {subject_name}", subject_name=self.row.card.subject_name))

    def _name_focus(self) -> None:
        """Have a screen reader hear which candidate this is, and where it stands, when the focus comes for the keys."""
        self.setAccessibleName(self.title.text())
        self.panel.setAccessibleName(self.title.text())
        self.panel.setAccessibleDescription(self.panel.standing.text())

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
            (tr("Frame"), "compare.frame", self.ask_for_frame),
            (tr("Candidates"), "compare.candidates", self.left.emit),
            (tr("Previous"), "compare.previous", self.previous_candidate),
            (tr("Next"), "compare.next", self.next_candidate),
        )
        for text, key, act in steps:
            button = KeyButton(text, key)
            button.clicked.connect(act)
            self._steps.append(button)
            self.add_action(button)

    def _connect(self) -> None:
        self.desk.own.reshielded.connect(self._shield_anew)
        self.desk.erased.connect(self._forget_erased)
        self.examination.concluded.connect(self._conclude)
        self.examination.analysed.connect(self._analyse)
        self.examination.stepped.connect(self._show_step)
        self.pair.probe.strip.chosen.connect(self._choose_face)
        self.pair.reference.strip.chosen.connect(self._choose_reference)
        for side, key, turn in (
            (self.pair.probe, "compare.face", self._turn_face),
            (self.pair.reference, "compare.reference", self._turn_reference),
        ):
            side.turn.clicked.connect(lambda _checked, turn=turn: turn(1))
            shortcut(self, key, partial(turn, 1))
            shortcut(self, f"{key}_before", partial(turn, -1))
        self.tools.bind(self)
        self.tools.left.connect(self.examination.focus_step)
        shortcut(self, "compare.frame", self.ask_for_frame)
        shortcut(self, "compare.candidates", self.left.emit)
        shortcut(self, "compare.previous", self.previous_candidate)
        shortcut(self, "compare.next", self.next_candidate)
        shortcut(self, "compare.record", self.examination.try_record)
        for number in range(1, 10):
            shortcut(self, f"compare.grade_{number}", partial(self.examination.number, number))
        shortcut(self, "compare.rest_visible", self.examination.fill_rest)
        shortcut(self, "compare.factors", self.examination.show_factors)
        shortcut(self, "compare.step_before", lambda: self.examination.turn(-1))
        shortcut(self, "compare.step_after", lambda: self.examination.turn(1))
