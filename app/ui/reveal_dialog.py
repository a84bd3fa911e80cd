"""Look at the whole frame of a face: only while a key is held, grey and blurred at first, each look on record."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.domain.duties import Duty
from app.domain.errors import Cancelled, KnownError
from app.domain.face import Face
from app.domain.ids import FaceId
from app.domain.shielding import FRAME, Blur, Shield
from app.domain.time_code import moment_words
from app.service.reveal import Revealed, end_reveal, reveal_frame
from app.service.wall import wall_face
from app.ui.desk import Desk
from app.ui.frame_view import FrameView
from app.ui.jobs import Job
from app.ui.keyring import is_pressed
from app.ui.language import mark, said, tr
from app.ui.parts import KeyButton, column, label, row
from app.ui.reason_dialog import ReasonDialog
from app.ui.words import plainly

if TYPE_CHECKING:
    from app.domain.progress import IsCancelled, OnProgress
    from app.store import Unit

MOST_HELD_MS = 120_000
"""A key that is stuck, or has something lying on it, does not hold a frame open for ever."""
_NOTE = mark("A still at the face's moment, never moving. Each look is on record with its length.")
_WORDS = mark("Hold Space to see the frame. It opens grey and blurred, and is gone when you let go.")


def ask_to_reveal(desk: Desk, face: Face, parent: QWidget) -> None:
    """Ask for the reason; with one, open the dialog in which the frame of a face can be looked at."""
    dialog = ReasonDialog(
        tr("Frame of face {face_id}", face_id=face.id),
        tr(
            "The whole frame that this face was found in, while you hold a key. The reason stays on record with "
            "each look "
            "and how long it lasted, until you close the frame."
        ),
        tr("Go on"),
        parent,
    )
    dialog.stated.connect(lambda reason: RevealDialog(desk, face, reason, parent).open())
    dialog.open()


def ask_about_frame(desk: Desk, face_id: FaceId | None, parent: QWidget) -> None:
    """Ask the same for a face that a search was made with; None is a picture that is no exhibit."""
    if face_id is None:
        desk.noted.emit(tr("The picture that was searched with is no exhibit and is not kept; it has no frame to see."))
    elif desk.may(Duty.SEE_CASES):
        desk.ask(lambda unit: wall_face(unit, face_id), lambda face: ask_to_reveal(desk, face, parent))


class RevealDialog(QDialog):
    """One face's frame under one reason. Closing it ends both; looking again later asks for a reason again."""

    def __init__(self, desk: Desk, face: Face, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._face, self._reason = desk, face, reason
        self._is_held = False
        self._round = 0
        self._job: Job | None = None
        self._revealed: Revealed | None = None
        self._opened_at = 0.0
        self._shield = FRAME
        self.view = FrameView()
        self.colour = KeyButton(tr("Colour"), "frame.colour")
        self.sharp = KeyButton(tr("Sharp"), "frame.sharp")
        self.note = label(said(_NOTE), "small", wraps=True)
        self._limit = QTimer(self)
        self._limit.setObjectName("longest look")
        self._limit.setSingleShot(True)
        self._limit.setInterval(MOST_HELD_MS)
        self._limit.timeout.connect(self.let_go)
        self._build(parent)
        desk.own.blanked.connect(self.let_go)
        self.view.say(said(_WORDS))

    @property
    def is_shown(self) -> bool:
        """True while the frame is on the screen."""
        return not self.view.is_empty

    @Slot()
    def hold(self) -> None:
        """Fetch the frame and show it, for as long as nothing lets go."""
        if self._is_held:
            return
        self._is_held = True
        self._round += 1
        self._limit.start()
        self.view.say(tr("Opening…"))
        pool, face_id, reason = self._desk.pool, self._face.id, self._reason

        def read(unit: Unit, _told: OnProgress, is_cancelled: IsCancelled) -> Revealed:
            return reveal_frame(unit, pool, face_id, reason, is_cancelled)

        self._job = self._desk.start(
            read, partial(self._arrived, self._round), on_error=partial(self._refused, self._round)
        )

    @Slot()
    def let_go(self) -> None:
        """Take the frame off the screen and out of memory at once, and put on record for how long it was seen."""
        if not self._is_held:
            return
        self._is_held = False
        self._limit.stop()
        self.view.say(said(_WORDS))
        self.view.clear()
        self.note.setText(said(_NOTE))
        if self._job is not None:
            self._job.cancel()
        revealed, self._revealed = self._revealed, None
        if revealed is not None:
            self._end(revealed, time.monotonic() - self._opened_at)
        self._set_shield(FRAME)

    @Slot()
    def turn_colour(self) -> None:
        """Take the grey away, or put it back, while the frame is shown."""
        if self.is_shown:
            self._set_shield(replace(self._shield, is_grey=not self._shield.is_grey))

    @Slot()
    def turn_sharp(self) -> None:
        """Take the blur away, or put it back, while the frame is shown."""
        if self.is_shown:
            blur = FRAME.blur if self._shield.blur is Blur.NONE else Blur.NONE
            self._set_shield(replace(self._shield, blur=blur))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Space holds, G and B take grey and blur away, Escape closes."""
        acts: dict[str, Callable[[], None]] = {
            "frame.hold": self.hold,
            "frame.colour": self.turn_colour,
            "frame.sharp": self.turn_sharp,
        }
        act = next((does for name, does in acts.items() if is_pressed(event, name)), None)
        if act is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            act()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt: letting go of Space takes the frame away."""
        if is_pressed(event, "frame.hold") and not event.isAutoRepeat():
            self.let_go()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: a key that is let go elsewhere is not heard here."""
        self.let_go()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: so it is with a window that is no longer the active one."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.let_go()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nothing stays behind a closed dialog."""
        self.let_go()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: nor when it is closed before it was ever shown."""
        self.let_go()
        super().closeEvent(event)

    def _arrived(self, of_round: int, revealed: Revealed) -> None:
        if not self._is_held or of_round != self._round:  # let go between its entry and here: nobody saw it
            revealed.frame.forget()
            self._end(revealed, 0.0)
            return
        self._revealed, self._opened_at = revealed, time.monotonic()
        self.view.show_frame(revealed.frame, revealed.box)
        self.note.setText(said(revealed.frame.partial or _NOTE))

    def _refused(self, of_round: int, error: KnownError) -> None:
        if isinstance(error, Cancelled) or of_round != self._round or not isValid(self):
            return
        self._is_held = False
        self._limit.stop()
        self.view.say(plainly(error))

    def _end(self, revealed: Revealed, seconds: float) -> None:
        if seconds:
            self._desk.own.see_frame_for(seconds)
        if self._desk.is_open:
            self._desk.ask(lambda unit: end_reveal(unit, revealed, seconds), lambda _none: None)

    def _set_shield(self, shield: Shield) -> None:
        self._shield = shield
        self.colour.setChecked(not shield.is_grey)
        self.sharp.setChecked(shield.blur is Blur.NONE)
        self.view.shield(shield)

    def _build(self, parent: QWidget) -> None:
        self.setWindowTitle(tr("Frame of face {face_id}", face_id=self._face.id))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(parent.window().size() * 0.85)
        close = KeyButton(tr("Close"), "always.close", "quiet")
        for button, act in ((self.colour, self.turn_colour), (self.sharp, self.turn_sharp), (close, self.reject)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space belongs to the frame
            button.setAutoDefault(False)
            button.clicked.connect(act)
        for button in (self.colour, self.sharp):
            button.setCheckable(True)
        where = said(moment_words(self._face) or "")
        column(
            label(tr("Frame of face {face_id}", face_id=self._face.id) + (f"  ·  {where}" if where else ""), "heading"),
            label(tr("Reason: {reason}", reason=self._reason), "dim", wraps=True),
            self.view,
            row(
                _held_key(tr("Hold to see"), "frame.hold"),
                label(tr("and meanwhile"), "dim"),
                self.colour,
                self.sharp,
                None,
                close,
            ),
            self.note,
            margins=20,
            spacing=10,
            onto=self,
        ).setStretch(2, 1)


def _held_key(words: str, key: str) -> KeyButton:
    """Return what shows a key that is held, and is nothing to click."""
    made = KeyButton(words, key, "primary")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setAutoDefault(False)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
