"""One file that was not examined, or not wholly, opened: what is known, what is safe, what to do, and retries."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QWidget

from app.domain.case import MediaItem, MediaState
from app.domain.ids import MediaId
from app.domain.unread import UnreadView
from app.ui.language import said, tr, tr_count
from app.ui.parts import KeyButton, column, label, line, room_for, row, shortcut
from app.ui.profile_choice import ProfileChoice
from app.ui.words import STATES

WIDTH_PX, HEIGHT_PX = 760, 560
_LONG = re.compile(r"\S{32}")
"""A name or path without a blank is broken after so many letters, or it would be wider than the screen."""


class UnreadDialog(QDialog):
    """Signals: `retried` with the ids of the files to examine once more, the Profile, and whether strictly;
    `frame_asked` with the MediaItem of a file that was read in part, of which the whole frame can be asked for."""

    retried = Signal(object, object, bool)
    frame_asked = Signal(object)

    def __init__(self, view: UnreadView, parent: QWidget | None = None, *, offers_strict: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("File {number}", number=view.item.id))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(room_for(self, WIDTH_PX, HEIGHT_PX))
        self._view = view
        self.closeness = ProfileChoice(offers_strict=offers_strict)
        self.closeness.sentence.hide()
        self.one = KeyButton(tr("Retry this file"), "unread.retry", "primary")
        self.alike = KeyButton(_alike_words(view), "unread.retry_alike")
        self.all_failed = KeyButton(_all_words(view), "unread.retry_all")
        self.frame = KeyButton(tr("Whole frame"), "unread.frame")
        self._build(view)
        self.frame.clicked.connect(self._ask_for_frame)
        self.frame.setAutoDefault(False)
        shortcut(self, self.frame.act, self.frame.click)
        asked = ((self.one, (view.item.id,)), (self.alike, view.alike), (self.all_failed, view.all_failed))
        for button, files in asked:
            button.clicked.connect(lambda _checked=False, files=files: self._retry(files))
            shortcut(self, button.act, button.click)
            button.setAutoDefault(False)
        (self.one if view.can_be_retried else self).setFocus()

    def take_no_retry(self) -> None:
        """Show the file alone: whoever looks at it may not have it examined."""
        for part in (self.one, self.alike, self.all_failed, self.closeness):
            part.hide()
            part.setEnabled(False)

    def _retry(self, files: tuple[MediaId, ...]) -> None:
        self.retried.emit(files, self.closeness.profile, self.closeness.is_strict)
        self.accept()

    def _ask_for_frame(self) -> None:
        self.accept()
        self.frame_asked.emit(self._view.item)

    def _build(self, view: UnreadView) -> None:
        facts = QFormLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(6)
        for name, words in _facts(view.item, view):
            facts.addRow(label(name, "field"), _words(name, words))
        close = KeyButton(tr("Close"), "always.close", "quiet")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.frame.setVisible(view.item.state is MediaState.PARTIAL)
        self.one.setVisible(view.can_be_retried)
        self.alike.setVisible(view.can_be_retried and len(view.alike) > 1)
        self.all_failed.setVisible(view.can_be_retried and len(view.all_failed) > len(view.alike))
        self.closeness.setVisible(view.can_be_retried)
        column(
            _words(tr("File"), view.item.shown_name, "heading"),
            _words(tr("Reason"), said(view.item.reason or "")),
            line(),
            facts,
            None,
            self.closeness,
            row(close, None, self.frame, self.all_failed, self.alike, self.one),
            margins=24,
            spacing=12,
            onto=self,
        )


def _facts(item: MediaItem, view: UnreadView) -> list[tuple[str, str]]:
    hashes = item.hashes
    facts = [
        (tr("State"), said(STATES[item.state])),
        (tr("Exhibit"), view.exhibit.name),
        (tr("Lies in"), view.exhibit.source_folder),
        (tr("Size"), tr_count(item.size_bytes, "{count} byte", "{count} bytes")),
        (tr("Content"), said(item.kind.value)),
    ]
    if hashes is not None:
        facts += [("SHA-256", hashes.sha256), ("SHA-1", hashes.sha1), ("MD5", hashes.md5)]
    return [
        *facts,
        (tr("Now"), said(view.whereabouts.value)),
        (tr("What is safe"), said(view.what_is_safe)),
        (tr("What to do next"), said(view.what_next)),
    ]


def _words(name: str, words: str, role: str = "") -> QLabel:
    made = label(_LONG.sub(lambda run: run.group() + "\u200b", words), role, wraps=True)
    made.setAccessibleName(name)
    made.setAccessibleDescription(words)
    return made


def _alike_words(view: UnreadView) -> str:
    return tr_count(len(view.alike), "Retry {count} of this reason", "Retry {count} of this reason")


def _all_words(view: UnreadView) -> str:
    return tr_count(len(view.all_failed), "Retry {count} that failed", "Retry all {count} that failed")
