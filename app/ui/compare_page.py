"""Compare: the searched face and a reference side by side, a conclusion with its reason, on to the next one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QWidget

from app.domain.adjudication import Adjudication
from app.domain.face import Quality
from app.domain.ids import FaceId, ReferenceId
from app.domain.quality_words import quality_words
from app.domain.sheet import Comparison, Image, ImageAnalysis, Sheet
from app.service.adjudicate import adjudicate
from app.service.faces import face_crop, face_quality
from app.service.gallery import reference_crop
from app.service.sheets import analyse_probe, analyse_reference, my_sheet
from app.ui.around_words import probe_note, reference_note
from app.ui.candidate_rows import CandidateRow, Candidates, read_candidates
from app.ui.crop_shelf import CropKey, CropShelf, picture
from app.ui.desk import Desk
from app.ui.examination_panel import ExaminationPanel, Step
from app.ui.face_pane import Look
from app.ui.page import Page
from app.ui.pair_view import PairView
from app.ui.parts import EmptyState, KeyButton, column, label, row, shortcut
from app.ui.words import LEAD_NOT_IDENTIFICATION, count_of, probe_words, quality_hint

if TYPE_CHECKING:
    from app.store import Unit

_LOOK_KEYS = {Look.ORIGINAL: "O", Look.GREY: "G", Look.INVERT: "I"}


@dataclass(frozen=True, slots=True)
class _Pictures:
    """The two pictures that were asked for; a probe picture that is no exhibit is not kept and stays empty."""

    probe: QImage
    reference: QImage
    quality: Quality | None


class ComparePage(Page):
    """Signals: `moved` when another candidate, or none, is on the page; `left` to go back to the candidates."""

    moved = Signal()
    left = Signal()

    def __init__(self, desk: Desk, shelf: CropShelf) -> None:
        super().__init__(desk, "Compare")
        self.candidates: Candidates | None = None
        self.place = 0
        self._face = 0
        self._reference = 0
        self.pair = PairView(shelf)
        self.examination = ExaminationPanel()
        self.panel = self.examination.conclusion
        self._content = QStackedWidget()
        self._looks = QButtonGroup(self)
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

    def look(self, look: Look) -> None:
        """Change how both pictures are displayed."""
        for button in self._looks.buttons():
            button.setChecked(button.property("look") == look.value)
        self.pair.look(look)

    def clear(self) -> None:
        """Forget both pictures and what was typed."""
        self.candidates = None
        self.place = 0
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
        self._face = self._reference = 0
        self.pair.show_whole()
        if self.row is not None:
            self.examination.tell(self.row.card, self.row.sheet)
            self._fetch()
        self._show()
        self.moved.emit()

    def _faces(self) -> tuple[FaceId, ...]:
        return self.candidates.faces if self.candidates is not None else ()

    def _references(self) -> tuple[ReferenceId, ...]:
        """The reference that was closest first, then the candidate's others."""
        if self.row is None:
            return ()
        closest = self.row.card.reference_id
        return (closest, *(other.id for other in self.row.references if other.id != closest))

    def _fetch(self) -> None:
        faces, references = self._faces(), self._references()
        if not references:
            return
        face_id = faces[self._face] if faces else None
        reference_id = references[self._reference]
        self.pair.probe.tell_strip([CropKey.of_face(face) for face in faces], self._face)
        self.pair.reference.tell_strip([CropKey.of_reference(each) for each in references], self._reference)
        asked = (self.place, self._face, self._reference)
        self.desk.ask(
            lambda unit: _pictures(unit, face_id, reference_id), lambda found: self._show_pictures(found, asked)
        )

    def _show_pictures(self, found: _Pictures, asked: tuple[int, int, int]) -> None:
        if self.row is None or asked != (self.place, self._face, self._reference):
            return
        self.pair.probe.pane.tell(found.probe)
        self.pair.reference.pane.tell(found.reference)
        faces, references = self._faces(), self._references()
        self.pair.probe.note.setText(
            f"Face {faces[self._face]}  ·  {self._face + 1} of {count_of(len(faces), 'searched face')}"
            f"  ·  {quality_words(found.quality)}{probe_note(self.row.card.around)}"
            if faces and found.quality is not None
            else "The picture that was searched with is no exhibit and is not kept."
        )
        self.pair.probe.note.setToolTip(quality_hint(found.quality) if found.quality is not None else "")
        self.pair.reference.note.setText(
            f"Reference {references[self._reference]}  ·  {self._reference + 1} of "
            f"{count_of(len(references), 'reference')}  ·  {self.row.source}"
            f"{reference_note(self.row.card.around) if self._reference == 0 else ''}"
        )

    @Slot(object)
    def _show_step(self, step: Step) -> None:
        alone = {Step.PROBE: self.pair.probe, Step.REFERENCE: self.pair.reference}
        self.pair.show_alone(alone.get(step) if self.row is not None else None)
        if self.row is not None and self.isVisible():
            self.examination.focus_step()

    @Slot(object, object)
    def _analyse(self, image: Image, analysis: ImageAnalysis) -> None:
        if self.row is None:
            return
        place, candidate_id, faces = self.place, self.row.card.candidate_id, self._faces()
        face_id = faces[self._face] if faces else None
        reference_id = self._references()[self._reference] if self._references() else None

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
        candidate_id = self.row.card.candidate_id
        self.panel.record.setEnabled(False)
        self.desk.start(
            lambda unit, _told, _cancelled: adjudicate(unit, candidate_id, conclusion, rationale, comparison),
            self._recorded,
            on_error=self.panel.tell_error,
            on_end=lambda: self.panel.record.setEnabled(True),
        )

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
            self.desk.noted.emit("Recorded. That was the last candidate of this search.")

    def _show(self) -> None:
        self._content.setCurrentIndex(0 if self.row is not None else 1)
        for step in self._steps:
            step.setVisible(self.row is not None)
        self.words.setVisible(self.row is not None)
        if self.candidates is None or self.row is None:
            self.title.setText("Compare")
            return
        self.title.setText(f"Candidate {self.place + 1} of {len(self.candidates.rows)}")
        self.words.setText(f"{self.candidates.decided} of {len(self.candidates.rows)} concluded by you")
        self.pair.probe.caption.setText(f"Searched: {probe_words(self.candidates.sheet.search)}")
        self.pair.reference.caption.setText(f"Candidate: {self.row.card.subject_name}")

    @Slot(int)
    def _turn_face(self, place: int) -> None:
        self._face = place % max(1, len(self._faces()))
        self._fetch()

    @Slot(int)
    def _turn_reference(self, place: int) -> None:
        self._reference = place % max(1, len(self._references()))
        self._fetch()

    def _build(self) -> None:
        pictures = column(self._look_row(), self.pair, label(LEAD_NOT_IDENTIFICATION, "small", wraps=True), spacing=12)
        pictures.setStretch(1, 1)
        content = QWidget()
        row(pictures, self.examination, spacing=16, onto=content).setStretch(0, 1)
        self._content.addWidget(content)
        self._content.addWidget(
            EmptyState("Nothing to compare yet", "Open a search on the Candidates page and press Enter on a candidate.")
        )
        self.body.addWidget(self._content, 1)
        steps: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("Candidates", "B", self.left.emit),
            ("Previous", "←", self.previous_candidate),
            ("Next", "→", self.next_candidate),
        )
        for text, key, act in steps:
            button = KeyButton(text, key)
            button.clicked.connect(act)
            self._steps.append(button)
            self.add_action(button)

    def _look_row(self) -> QHBoxLayout:
        looks = row(label("View", "field"), spacing=8)
        for look, key in _LOOK_KEYS.items():
            button = KeyButton(look.value, key)
            button.setCheckable(True)
            button.setChecked(look is Look.ORIGINAL)
            button.setProperty("look", look.value)
            button.clicked.connect(partial(self.look, look))
            shortcut(self, key, button.click)
            self._looks.addButton(button)
            looks.addWidget(button)
        looks.addStretch(1)
        looks.addWidget(label("Wheel zooms both, drag moves both", "small"))
        return looks

    def _connect(self) -> None:
        self.examination.concluded.connect(self._conclude)
        self.examination.analysed.connect(self._analyse)
        self.examination.stepped.connect(self._show_step)
        self.pair.probe.strip.chosen.connect(self._turn_face)
        self.pair.reference.strip.chosen.connect(self._turn_reference)
        for side, key, turn in (
            (self.pair.probe, "F", lambda: self._turn_face(self._face + 1)),
            (self.pair.reference, "R", lambda: self._turn_reference(self._reference + 1)),
        ):
            side.turn.clicked.connect(turn)
            shortcut(self, key, turn)
        shortcut(self, "B", self.left.emit)
        shortcut(self, "Left", self.previous_candidate)
        shortcut(self, "Right", self.next_candidate)
        shortcut(self, "0", self.pair.show_whole)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut(self, key, self.examination.try_record)
        for number in range(1, 10):
            shortcut(self, str(number), partial(self.examination.number, number))
        shortcut(self, "A", self.examination.fill_rest)
        shortcut(self, "PgUp", lambda: self.examination.turn(-1))
        shortcut(self, "PgDown", lambda: self.examination.turn(1))


def _pictures(unit: Unit, face_id: FaceId | None, reference_id: ReferenceId) -> _Pictures:
    reference = picture(reference_crop(unit, reference_id))
    if face_id is None:
        return _Pictures(QImage(), reference, None)
    return _Pictures(picture(face_crop(unit, face_id)), reference, face_quality(unit, face_id))
