"""Seen in another case: candidates of a search across cases, each beside the searched face, and the way to a lead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QWidget

from app.domain.view import Tone
from app.ui.across_rows import (
    ACROSS,
    AcrossView,
    CandidatesModel,
    SeenDelegate,
    ShownCandidate,
    across_probe_words,
    not_compared_words,
    whom,
)
from app.ui.crop_shelf import CropKind, CropShelf
from app.ui.language import said, tr, tr_count
from app.ui.own_view import OwnView
from app.ui.pair_view import PairView
from app.ui.parts import EmptyState, KeyButton, column, field, label, room_for, row, shortcut
from app.ui.rows import RowsView
from app.ui.theme import fit
from app.ui.words import LEAD_NOT_IDENTIFICATION, distance_words

_TABLE_PX = 560
_SIZE_PX = (1240, 800)


class AcrossDialog(QDialog):
    """Signals: `proposed` with the number of a candidate and the reasons for which it may be the same person;
    `unshielded` when the faces are to be read again because their shield was lifted."""

    proposed = Signal(object, str)
    unshielded = Signal()

    def __init__(self, view: AcrossView, shelf: CropShelf, own: OwnView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Seen in another case?"))
        self.resize(room_for(self, *_SIZE_PX))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.candidates = CandidatesModel(own)
        self.table = RowsView(self.candidates, tr("Candidates of other cases"), row_px=80)
        self.table.setItemDelegate(SeenDelegate(self.table, self.candidates))
        self.pair = PairView(shelf)
        self.reasons = QLineEdit()
        self.propose = KeyButton(tr("Propose: the same person"), "across.propose", "primary")
        self._words = label("", "dim", wraps=True)
        self._view, self._own = view, own
        self._build()
        self.show_view(view)
        own.reshielded.connect(self.shield_anew)

    @Slot()
    def shield_anew(self) -> None:
        """Show the faces as their person chose now."""
        self.show_view(self._view)
        if self._own.is_lifted:
            self.unshielded.emit()

    @Slot(object)
    def show_view(self, view: AcrossView) -> None:
        """Show a search, or the same one read again, under the shield that is on now."""
        before = self.table.currentIndex().row()
        self._view = view = view.under(self._own.shield)
        for side in self.pair.sides:
            side.pane.largest_px = view.shield.largest_px
        search = view.sheet.search
        self._words.setText(
            f"{search.purpose}\n"
            + tr_count(
                search.compared,
                "Compared with {count} person or single face of {other_cases}. {not_compared}",
                "Compared with {count} persons and single faces of {other_cases}. {not_compared}",
                other_cases=tr_count(len(search.consulted), "{count} other case", "{count} other cases"),
                not_compared=not_compared_words(search),
            )
            + " "
            + (
                tr("Another examiner made this search: distances and order are withheld.")
                if view.sheet.is_blind
                else tr("Smaller distances are closer; there are no comparison scores across cases.")
            )
        )
        self.candidates.show(view.candidates)
        if 0 < before < len(view.candidates):
            self.table.selectRow(before)
        self._settle()

    def current(self) -> ShownCandidate | None:
        """The candidate beside the searched face."""
        found = self.table.current()
        return found if isinstance(found, ShownCandidate) else None

    @Slot()
    def state(self) -> None:
        """Hand on the candidate and the reasons; without reasons, or for one that is a lead already, nothing goes."""
        shown = self.current()
        if shown is not None and self.propose.isEnabled():
            self.proposed.emit(shown.row.candidate.id, self.reasons.text().strip())
            self.reasons.clear()

    @Slot(object)
    def _compare(self, shown: ShownCandidate) -> None:
        search = self._view.sheet.search
        self.pair.probe.caption.setText(tr("Searched face"))
        self.pair.probe.tell_note(across_probe_words(search))
        self.pair.probe.pane.tell(self._view.probe)
        self.pair.reference.caption.setText(shown.row.where)
        distance = (
            tr("  ·  distance {distance}", distance=distance_words(shown.row.distance))
            if shown.row.distance is not None
            else ""
        )
        lead = f"  ·  {shown.lead}" if shown.lead else ""
        self.pair.reference.tell_note(whom(shown.row) + distance + lead)
        self.pair.reference.pane.tell(shown.crop)
        for kind, number, crop in (
            (CropKind.FACE, search.face_ids[0], self._view.probe),
            (ACROSS, shown.row.candidate.id, shown.crop),
        ):
            if not crop.isNull():  # large, beside a table that may be scrolled or too narrow to show it
                self._own.see_face(kind, number)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        shown = self.current()
        can = shown is not None and shown.row.is_there and not shown.lead
        self.reasons.setEnabled(can)
        self.reasons.setPlaceholderText(
            tr("What you observed in both faces") if can else (shown.lead if shown is not None else "")
        )
        self.propose.setEnabled(can and bool(self.reasons.text().strip()))

    def _looks(self, body: QWidget) -> QHBoxLayout:
        """Return the buttons that change how both pictures are displayed, bound to their keys."""
        looks = row(None)
        looks.addWidget(self._display(body, tr("Original"), "across.original", self.pair.untone))
        looks.addWidget(self._display(body, tr("Grey"), "across.grey", partial(self.pair.tone, _grey)))
        looks.addWidget(self._display(body, tr("Invert"), "across.invert", partial(self.pair.tone, _inverted)))
        looks.addWidget(self._display(body, tr("Level"), "across.level", self.pair.level))
        return looks

    def _display(self, body: QWidget, name: str, key: str, act: Callable[[], None]) -> KeyButton:
        button = KeyButton(name, key, "quiet")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        shortcut(body, key, act)  # not of the dialog: reasons are typed there
        return button

    def _build(self) -> None:
        close = KeyButton(tr("Close"), "always.close", "quiet")
        for button in (self.propose, close):
            button.setAutoDefault(False)
        fit(self.table, width=_TABLE_PX)
        self.table.setIconSize(self.table.iconSize().expandedTo(self.table.iconSize() * 4))
        body = QWidget()
        if self._view.candidates:
            row(self.table, column(self._looks(body), self.pair), spacing=16, onto=body).setStretch(1, 1)
        else:
            empty = EmptyState(
                tr("Nobody of another case"), tr("No unresolved person or face of another case was there.")
            )
            row(empty, onto=body)
        layout = column(
            label(
                tr("{across_probe} among other cases", across_probe=across_probe_words(self._view.sheet.search)),
                "heading",
            ),
            self._words,
            body,
            row(field(tr("Why these may be the same person; kept for ever, for both cases"), self.reasons), spacing=0),
            row(label(said(LEAD_NOT_IDENTIFICATION), "small"), None, close, self.propose),
            margins=20,
            spacing=10,
            onto=self,
        )
        layout.setStretch(2, 1)
        self.pair.probe.tell_strip([], 0)
        self.pair.reference.tell_strip([], 0)
        close.clicked.connect(self.reject)
        self.propose.clicked.connect(self.state)
        shortcut(self, "across.propose", self.propose.click)
        self.reasons.textChanged.connect(self._settle)
        self.table.moved.connect(self._compare)
        shortcut(self, "shield.lift", self._own.lift)
        self.table.setFocus()


def _grey(tone: Tone) -> Tone:
    return replace(tone, is_grey=not tone.is_grey)


def _inverted(tone: Tone) -> Tone:
    return replace(tone, is_inverted=not tone.is_inverted)
