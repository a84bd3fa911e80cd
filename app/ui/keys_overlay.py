"""All keys on one sheet, laid over the page with ? or F1."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
from shiboken6 import isValid

from app.ui.parts import column, draw_key, key_width, label, panel, row

_SHEET: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Everywhere",
        (
            ("Ctrl+1…0 G U", "Pages"),
            ("F1", "This sheet"),
            ("F5", "Read the page again"),
            ("Esc", "Dismiss"),
            ("Ctrl+M", "Earlier messages"),
            ("Ctrl+L", "Lock the unit"),
            ("F9", "Stop all searching"),
            ("F6", "My view, today, breaks"),
            ("F7", "Shield off, on"),
            ("F12", "Blank; Ctrl+Enter back"),
        ),
    ),
    ("Cases", (("N", "New case"), ("Enter", "Enter the case"))),
    ("Exhibits", (("O", "Choose a folder"), ("E", "Examine"), ("R", "Retry failed"), ("D", "Capture date"))),
    (
        "Faces",
        (
            ("← ↑ → ↓", "Move"),
            ("S", "Search this face"),
            ("P F", "Search this person, marked"),
            ("G", "Group into persons"),
            ("R Y", "Seen elsewhere, other cases"),
            ("Space A", "Mark a face, a person"),
            ("Bksp", "Unmark all"),
            ("M X", "Merge, split off"),
            ("V N", "Move here, not the same"),
            ("C I", "Confirm, ignore"),
            ("K", "Collage or mirror"),
            ("U", "Take a decision back"),
            ("O", "Nearest to this person"),
            ("T L", "Order, which faces"),
            ("E H", "Open copies, known files"),
            ("+ -", "Larger, smaller"),
            ("Shift + ←→", "Mark what is passed"),
            ("W", "Whole frame of a face"),
            ("D", "Capture date of its file"),
            ("Ctrl+N", "Narrow a search"),
        ),
    ),
    ("Whole frame", (("Space", "Hold to see"), ("G B", "Colour, sharp"), ("Esc", "Close"))),
    (
        "Candidates",
        (
            ("← ↑ → ↓", "Move"),
            ("Enter", "Compare"),
            ("B", "Earlier searches"),
            ("K", "Keep searching"),
            ("Q", "Standing searches, new ones"),
            ("M R E", "there: seen, run, end"),
        ),
    ),
    (
        "Compare",
        (
            ("← →", "Other candidate"),
            ("F R", "Next face, next reference"),
            ("⇧F ⇧R", "The one before"),
            ("O G I", "Original, grey, invert"),
            ("Q H W", "Equalise, sharpen, levels"),
            ("K", "Both, left, right"),
            ("0 + −", "Level, closer, farther"),
            ("T ⇧T", "Turn, turn back"),
            ("Ctrl+↑…", "Move picture or landmark"),
            ("M J", "Landmarks, next one"),
            ("C", "Overlay"),
            ("V L N", "Visible, limited, not"),
            ("A", "All others visible"),
            ("S D E", "Similar, different, explainable"),
            ("PgUp PgDn", "Step before, after"),
            ("1 … 8", "Suitability, conclusion"),
            ("Ctrl+Enter", "Record it"),
            ("B", "Back to candidates"),
        ),
    ),
    ("Verify", (("Enter", "Verify the search"), ("C", "Close a lead"))),
    ("Report", (("P", "Produce report"),)),
    ("Audit trail", (("V", "Verify custody"), ("O", "Older entries"))),
    ("Policy", (("C", "Confirm a proposal"), ("D", "Decline it"), ("W", "Withdraw it"))),
    ("People", (("A", "Add"), ("R", "Roles"), ("T", "Training"), ("P", "New passphrase"), ("Q", "Quality trials"))),
    (
        "Unit",
        (
            ("1 … 9", "Sections"),
            ("R L", "Register or read again, lock after"),
            ("S", "Selftest"),
            ("A U E X", "Models: add, use, embed, remove"),
            ("B V T C", "Back up, verify, rehearse, check sheet"),
            ("V W L F", "Custody: verify, witness"),
            ("D X P C T", "Due: date, erase, propose, papers"),
            ("N D Q", "Trials: set, disclose, results"),
        ),
    ),
)
_COLUMNS = ((0, 2), (3,), (6,), (5, 4, 1, 7), (8, 9, 10, 11, 12))


class KeysOverlay(QWidget):
    """Covers its parent until a key or a click sends it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Keys")
        card = panel()
        columns = row(spacing=24)
        for numbers in _COLUMNS:
            side = column(*(_section(*_SHEET[number]) for number in numbers), None, spacing=20)
            columns.addLayout(side)
        column(label("Keys", "title"), columns, label("Any key closes this sheet.", "small"), margins=24, spacing=16,
               onto=card)  # fmt: skip
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
    grid.addWidget(label(name, "heading"), 0, 0, 1, 2)
    for number, (key, act) in enumerate(keys, start=1):
        grid.addWidget(_Key(key), number, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(act, "small"), number, 1)
    grid.setColumnStretch(1, 1)
    return grid


class _Key(QWidget):
    """One key's cap."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedSize(key_width(self, key), 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_key(painter, QRect(0, 0, self.width() - 1, 20), self._key)
        painter.end()
