"""Compare: the searched face and a reference side by side, a conclusion with its reason, on to the next one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from app.domain.adjudication import Adjudication, Conclusion
from app.domain.ids import FaceId, ReferenceId
from app.service.adjudicate import adjudicate
from app.service.faces import face_crop
from app.service.gallery import reference_crop
from app.ui.candidate_rows import CandidateRow, Candidates, read_candidates
from app.ui.conclusion_panel import ConclusionPanel
from app.ui.crop_shelf import picture
from app.ui.desk import Desk
from app.ui.face_pane import FacePane, Look
from app.ui.page import Page
from app.ui.parts import EmptyState, KeyButton, column, label, row, shortcut
from app.ui.words import count_of, probe_words

if TYPE_CHECKING:
    from app.store import Unit

_LOOK_KEYS = {Look.ORIGINAL: "O", Look.GREY: "G", Look.INVERT: "I"}


@dataclass(frozen=True, slots=True)
class _Pair:
    """The two pictures that stand side by side, and which they are."""

    face_id: FaceId | None
    reference_id: ReferenceId
    probe: QImage
    reference: QImage


class ComparePage(Page):
    """Signals: `moved` when another candidate, or none, is on the page; `left` to go back to the candidates."""

    moved = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "Compare")
        self.candidates: Candidates | None = None
        self.place = 0
        self._face = 0
        self._reference = 0
        self.probe, self.reference = FacePane("Searched face"), FacePane("Reference")
        self.panel = ConclusionPanel()
        self._captions = (label("", "heading"), label("", "heading"))
        self._notes = (label("", "small"), label("", "small"))
        self._turns = (KeyButton("Next face", "F"), KeyButton("Next reference", "R"))
        self._content = QStackedWidget()
        self._looks = QButtonGroup(self)
        self._build()
        self._connect()

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

    @Slot(object)
    def look(self, look: Look) -> None:
        """Change how both pictures are displayed."""
        for button in self._looks.buttons():
            button.setChecked(button.property("look") == look.value)
        for pane in (self.probe, self.reference):
            pane.look(look)

    def clear(self) -> None:
        """Forget both pictures and what was typed."""
        self.candidates = None
        self.place = 0
        for pane in (self.probe, self.reference):
            pane.tell(QImage())
        self.panel.clear()
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
        self._frame(1.0, QPointF(0.5, 0.5))
        if self.row is not None:
            self.panel.tell(self.row.card)
            self._fetch()
        self._show()
        self.moved.emit()

    def _fetch(self) -> None:
        if self.candidates is None or self.row is None:
            return
        faces = self.candidates.sheet.search.face_ids
        face_id = faces[self._face % len(faces)] if faces else None
        shown = [self.row.card.reference_id, *self._other_references(self.row)]
        reference_id = shown[self._reference % len(shown)]
        self.desk.ask(lambda unit: _pair(unit, face_id, reference_id), self._show_pair)

    def _show_pair(self, pair: _Pair) -> None:
        if self.candidates is None or self.row is None:
            return
        self.probe.tell(pair.probe)
        self.reference.tell(pair.reference)
        search, references = self.candidates.sheet.search, 1 + len(self._other_references(self.row))
        face = f"Face {pair.face_id}" if pair.face_id is not None else "The probe picture is not kept"
        self._notes[0].setText(f"{face}  ·  {count_of(len(search.face_ids), 'face')} searched")
        self._notes[1].setText(
            f"Reference {pair.reference_id}  ·  {count_of(references, 'reference')}  ·  {self.row.source}"
        )

    @Slot(object, str)
    def _conclude(self, conclusion: Conclusion, rationale: str) -> None:
        if self.row is None:
            return
        candidate_id = self.row.card.candidate_id
        self.panel.record.setEnabled(False)
        self.desk.start(
            lambda unit, _told, _cancelled: adjudicate(unit, candidate_id, conclusion, rationale),
            self._recorded,
            on_error=self.panel.tell_error,
            on_end=lambda: self.panel.record.setEnabled(True),
        )

    def _recorded(self, made: Adjudication) -> None:
        if self.candidates is not None:
            search_id, place = self.candidates.sheet.search.id, self.place
            self.desk.ask(lambda unit: read_candidates(unit, search_id), lambda found: self._go_on(found, place))

    def _go_on(self, candidates: Candidates, place: int) -> None:
        self.candidates = candidates
        is_last = place + 1 >= len(candidates.rows)
        self._go(place if is_last else place + 1)
        self.setFocus()
        if is_last:
            self.desk.noted.emit("Recorded. That was the last candidate of this search.")

    def _show(self) -> None:
        self._content.setCurrentIndex(0 if self.row is not None else 1)
        if self.candidates is None or self.row is None:
            self.title.setText("Compare")
            return
        candidates = self.candidates
        self.title.setText(f"Candidate {self.place + 1} of {len(candidates.rows)}")
        self.words.setText(f"{candidates.decided} of {len(candidates.rows)} concluded by you")
        self.words.show()
        self._captions[0].setText(f"Searched: {probe_words(candidates.sheet.search)}")
        self._captions[1].setText(f"Candidate: {self.row.card.subject_name}")
        self._turns[0].setEnabled(len(candidates.sheet.search.face_ids) > 1)
        self._turns[1].setEnabled(bool(self._other_references(self.row)))

    @staticmethod
    def _other_references(found: CandidateRow) -> list[ReferenceId]:
        return [reference.id for reference in found.references if reference.id != found.card.reference_id]

    @Slot()
    def _turn_face(self) -> None:
        self._face += 1
        self._fetch()

    @Slot()
    def _turn_reference(self) -> None:
        self._reference += 1
        self._fetch()

    @Slot(float, QPointF)
    def _frame(self, zoom: float, centre: QPointF) -> None:
        for pane in (self.probe, self.reference):
            pane.frame(zoom, centre)

    def _build(self) -> None:
        looks = row(label("View", "field"), spacing=8)
        for look, key in _LOOK_KEYS.items():
            button = KeyButton(look.value, key)
            button.setCheckable(True)
            button.setChecked(look is Look.ORIGINAL)
            button.setProperty("look", look.value)
            button.clicked.connect(lambda _checked=False, look=look: self.look(look))
            shortcut(self, key, button.click)
            self._looks.addButton(button)
            looks.addWidget(button)
        looks.addStretch(1)
        for turn in self._turns:
            looks.addWidget(turn)
        panes = row(spacing=12)
        for pane, caption, note in zip((self.probe, self.reference), self._captions, self._notes, strict=True):
            panes.addLayout(column(caption, pane, note, spacing=6), 1)
        content = QWidget()
        pictures = column(looks, panes, spacing=12)
        pictures.setStretch(1, 1)
        whole = row(pictures, self.panel, spacing=16, onto=content)
        whole.setStretch(0, 1)
        self._content.addWidget(content)
        self._content.addWidget(
            EmptyState("Nothing to compare yet", "Open a search on the Candidates page and press Enter on a candidate.")
        )
        self.body.addWidget(self._content, 1)
        for text, key, act in (
            ("Candidates", "B", self.left.emit),
            ("Previous", "←", self.previous_candidate),
            ("Next", "→", self.next_candidate),
        ):
            button = KeyButton(text, key, "quiet")
            button.clicked.connect(act)
            self.add_action(button)

    def _connect(self) -> None:
        self.panel.concluded.connect(self._conclude)
        for pane in (self.probe, self.reference):
            pane.framed.connect(self._frame)
        for turn, act in zip(self._turns, (self._turn_face, self._turn_reference), strict=True):
            turn.clicked.connect(act)
        for key, act in (("F", self._turn_face), ("R", self._turn_reference), ("B", self.left.emit)):
            shortcut(self, key, act)
        shortcut(self, "Left", self.previous_candidate)
        shortcut(self, "Right", self.next_candidate)
        shortcut(self, "0", lambda: self._frame(1.0, QPointF(0.5, 0.5)))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut(self, key, self.panel.try_record)
        for number, conclusion in enumerate(Conclusion, start=1):
            shortcut(self, str(number), partial(self.panel.choose, conclusion))


def _pair(unit: Unit, face_id: FaceId | None, reference_id: ReferenceId) -> _Pair:
    probe = picture(face_crop(unit, face_id)) if face_id is not None else QImage()
    return _Pair(face_id, reference_id, probe, picture(reference_crop(unit, reference_id)))
