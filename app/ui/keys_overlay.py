"""All keys on one sheet, laid over the page with ? or F1."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
from shiboken6 import isValid

from app.ui.language import mark, said, tr
from app.ui.parts import KEY_PX, column, draw_key, key_width, label, panel, row
from app.ui.theme import scaled

_SHEET: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        mark("Everywhere"),
        (
            ("Ctrl+1…0 G U", mark("Pages")),
            ("F1", mark("This sheet")),
            ("F5", mark("Read the page again")),
            ("Esc", mark("Dismiss")),
            ("Ctrl+M", mark("Earlier messages")),
            ("Ctrl+L", mark("Lock the unit")),
            ("F9", mark("Stop all searching")),
            ("F6", mark("My view, today, breaks")),
            ("F7", mark("Shield off, on")),
            ("F12", mark("Blank; Ctrl+Enter back")),
            ("⇧F1", mark("Help for this page")),
            ("Ctrl++ −", mark("Larger, smaller")),
        ),
    ),
    (mark("Cases"), (("N", mark("New case")), ("Enter", mark("Enter the case")))),
    (
        mark("Exhibits"),
        (
            ("O", mark("Choose a folder")),
            ("E Shift+E", mark("Examine all, this one")),
            ("R W", mark("Retry failed, open file")),
            ("D", mark("Capture date")),
            ("N", mark("No face found, back")),
            ("P X", mark("Queue: pause, cancel job")),
            ("U J", mark("there: earlier, later")),
        ),
    ),
    (
        mark("Faces"),
        (
            ("← ↑ → ↓", mark("Move")),
            ("S", mark("Search this face")),
            ("P F", mark("Search this person, marked")),
            ("G", mark("Group into persons")),
            ("R Y", mark("Seen elsewhere, other cases")),
            ("Space A", mark("Mark a face, a person")),
            ("Bksp", mark("Unmark all")),
            ("M X", mark("Merge, split off")),
            ("V N", mark("Move here, not the same")),
            ("C I", mark("Confirm, ignore")),
            ("K", mark("Collage or mirror")),
            ("U", mark("Take a decision back")),
            ("O", mark("Nearest to this person")),
            ("T L", mark("Order, which faces")),
            ("E H", mark("Open copies, known files")),
            ("+ -", mark("Larger, smaller")),
            ("Shift + ←→", mark("Mark what is passed")),
            ("W", mark("Whole frame of a face")),
            ("D", mark("Capture date of its file")),
            ("Ctrl+N", mark("Narrow a search")),
        ),
    ),
    (
        mark("Whole frame"),
        (
            ("Space", mark("Hold to see")),
            ("G B", mark("Colour, sharp")),
            ("D", mark("Draw a missed face")),
            ("N X", mark("there: next dot, no nose")),
            ("PgUp PgDn", mark("Other frames")),
            ("Esc", mark("Close")),
        ),
    ),
    (
        mark("Candidates"),
        (
            ("← ↑ → ↓", mark("Move")),
            ("Enter", mark("Compare")),
            ("B", mark("Earlier searches")),
            ("K", mark("Keep searching")),
            ("Q", mark("Standing searches, new ones")),
            ("M R E", mark("there: seen, run, end")),
        ),
    ),
    (
        mark("Compare"),
        (
            ("← →", mark("Other candidate")),
            ("F R", mark("Next face, next reference")),
            ("⇧F ⇧R", mark("The one before")),
            ("O G I", mark("Original, grey, invert")),
            ("Q H W", mark("Equalise, sharpen, levels")),
            ("K", mark("Both, left, right")),
            ("0 + −", mark("Level, closer, farther")),
            ("T ⇧T", mark("Turn, turn back")),
            ("Ctrl+↑…", mark("Move picture or landmark")),
            ("M J", mark("Landmarks, next one")),
            ("C", mark("Overlay")),
            ("V L N", mark("Visible, limited, not")),
            ("A", mark("All others visible")),
            ("S D E", mark("Similar, different, explainable")),
            ("PgUp PgDn", mark("Step before, after")),
            ("1 … 8", mark("Suitability, conclusion")),
            ("Ctrl+Enter", mark("Record it")),
            ("B", mark("Back to candidates")),
        ),
    ),
    (mark("Verify"), (("Enter", mark("Verify the search")), ("C", mark("Close a lead")))),
    (mark("Report"), (("P", mark("Produce report")),)),
    (mark("Audit trail"), (("V", mark("Verify custody")), ("O", mark("Older entries")))),
    (mark("Policy"), (("C", mark("Confirm a proposal")), ("D", mark("Decline it")), ("W", mark("Withdraw it")))),
    (
        mark("People"),
        (
            ("A", mark("Add")),
            ("R", mark("Roles")),
            ("T", mark("Training")),
            ("P", mark("New passphrase")),
            ("Q", mark("Quality trials")),
        ),
    ),
    (
        mark("Gallery"),
        (
            ("1 2 3", mark("Subjects, sets, partners")),
            ("E F O", mark("Enrol, filter, order")),
            ("Enter I", mark("References, pictures")),
            ("B C", mark("Birth date, capture date")),
            ("D T", mark("Keep until, terms")),
            ("Y X", mark("Erase a reference, all")),
            ("A M", mark("Add a set, look files up")),
            ("R W", mark("Read in, write out")),
        ),
    ),
    (
        mark("Unit"),
        (
            ("1 … 9", mark("Sections")),
            ("R L", mark("Register, lock after")),
            ("S", mark("Selftest")),
            ("A U E X", mark("Model packs")),
            ("B V T C", mark("Backup, recovery")),
            ("V W L F", mark("Custody, witness")),
            ("D X P C T", mark("What falls due")),
            ("N D Q", mark("Quality trials")),
        ),
    ),
)
_COLUMNS = ((0, 13), (3,), (6,), (5, 4, 1, 12, 7), (2, 8, 9, 10, 11))


class KeysOverlay(QWidget):
    """Covers its parent until a key or a click sends it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Keys"))
        card = panel()
        columns = row(spacing=16)
        for numbers in _COLUMNS:
            side = column(*(_section(*_SHEET[number]) for number in numbers), None, spacing=20)
            columns.addLayout(side)
        column(
            label(tr("Keys"), "title"),
            columns,
            label(tr("Any key closes this sheet."), "small"),
            margins=24,
            spacing=16,
            onto=card,
        )
        column(None, row(None, card, None), None, onto=self)
        parent.installEventFilter(self)
        self.hide()

    def lay_over(self) -> None:
        """Show the sheet."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.setFocus()

    def close_again(self) -> None:
        """Go away, and give the keyboard back to whoever had it."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before):
            before.setFocus()

    def event(self, event: QEvent) -> bool:
        """Qt: a key alone closes the sheet and does nothing else, whatever it does without the sheet."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(not event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: any key closes it."""
        self.close_again()

    def mousePressEvent(self, event: QEvent) -> None:
        """Qt: so does a click."""
        self.close_again()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: another page has the keyboard now, and is to be seen."""
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.hide()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: follow the window's size."""
        parent = self.parentWidget()
        if event.type() == QEvent.Type.Resize and parent is not None:
            self.setGeometry(parent.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: dim what lies below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(10, 12, 14, 215))
        painter.end()


def _section(name: str, keys: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    grid.addWidget(label(said(name), "heading"), 0, 0, 1, 2)
    for number, (key, act) in enumerate(keys, start=1):
        grid.addWidget(_Key(key), number, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(said(act), "small"), number, 1)
    grid.setColumnStretch(1, 1)
    return grid


class _Key(QWidget):
    """One key's cap."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.refit()

    def refit(self) -> None:
        """Take the size that is worn."""
        self.setFixedSize(key_width(self, self._key), scaled(KEY_PX) + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another size is worn."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.refit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_key(painter, QRect(0, 0, self.width() - 1, self.height() - 2), self._key)
        painter.end()
