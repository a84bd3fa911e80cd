"""Look at the whole frame of a face: only while a key is held, grey and blurred at first, each look on record."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.domain.duties import Duty
from app.domain.errors import Cancelled, KnownError
from app.domain.face import Face
from app.domain.ids import FaceId
from app.domain.shielding import FRAME, Blur, Shield
from app.service.reveal import Revealed, end_reveal
from app.service.wall import wall_face
from app.ui.desk import Desk
from app.ui.frame_drawing import FrameDrawing, added_words
from app.ui.frame_view import FrameView
from app.ui.framed import Framed
from app.ui.jobs import Job
from app.ui.key_words import keys
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


def ask_to_reveal(
    desk: Desk, framed: Framed, parent: QWidget, on_drawn: Callable[[Face], None] = lambda _face: None
) -> None:
    """Ask for the reason; with one, open the dialog in which a frame can be looked at, and missed faces drawn."""

    def open_it(reason: str) -> None:
        made = RevealDialog(desk, framed, reason, parent)
        made.drew.connect(on_drawn)
        made.open()

    dialog = ReasonDialog(
        framed.title,
        tr(
            "The whole frame that this face was found in, while you hold a key. The reason stays on record with "
            "each look "
            "and how long it lasted, until you close the frame."
        )
        if framed.face is not None
        else tr(
            "A whole frame of this file, while you hold a key. The reason stays on record with each look and how long "
            "it lasted, and with each face that you draw, until you close the frame."
        ),
        tr("Go on"),
        parent,
    )
    dialog.stated.connect(open_it)
    dialog.open()


def ask_about_frame(desk: Desk, face_id: FaceId | None, parent: QWidget) -> None:
    """Ask the same for a face that a search was made with; None is a picture that is no exhibit."""
    if face_id is None:
        desk.noted.emit(tr("The picture that was searched with is no exhibit and is not kept; it has no frame to see."))
    elif desk.may(Duty.SEE_CASES):
        desk.ask(lambda unit: wall_face(unit, face_id), lambda face: ask_to_reveal(desk, Framed.of_face(face), parent))


class RevealDialog(QDialog):
    """One frame under one reason. Closing it ends both; looking again later asks for a reason again.

    Signals: `drew` with the Face that was added. While a face is drawn the frame stays without a key; it goes, as ever,
    with the focus, and after the longest look.
    """

    drew = Signal(object)

    def __init__(self, desk: Desk, framed: Framed, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._framed, self._reason = desk, framed, reason
        self._is_held = False
        self._round = 0
        self._job: Job | None = None
        self._revealed: Revealed | None = None
        self._opened_at = 0.0
        self._shield = FRAME
        self.view = FrameView()
        self.colour = KeyButton(tr("Colour"), "frame.colour")
        self.sharp = KeyButton(tr("Sharp"), "frame.sharp")
        self.draw = KeyButton(tr("Draw a face"), "frame.draw")
        self.note = label(said(_NOTE), "small", wraps=True)
        self._title = label("", "heading")
        self.drawing = FrameDrawing(desk, self.view, reason, self.note.setText)
        self.drawing.added.connect(self._added)
        self.drawing.left.connect(self.let_go)
        self._limit = QTimer(self)
        self._limit.setObjectName("longest look")
        self._limit.setSingleShot(True)
        self._limit.setInterval(MOST_HELD_MS)
        self._limit.timeout.connect(self.let_go)
        self._build(parent)
        desk.own.blanked.connect(self.let_go)
        self.view.say(_how_to_see())

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
        pool, framed, reason = self._desk.pool, self._framed, self._reason

        def read(unit: Unit, _told: OnProgress, is_cancelled: IsCancelled) -> Revealed:
            return framed.reveal(unit, pool, reason, is_cancelled)

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
        self.drawing.pause()
        self.draw.setChecked(False)
        self.view.say(_how_to_see())
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

    @Slot()
    def begin_drawing(self) -> None:
        """Draw a face on the frame that is shown; it stays without a key, for the longest look at most."""
        if self._revealed is not None and not self.drawing.is_on and self.drawing.begin(self._revealed):
            self._limit.start()
        self.draw.setChecked(self.drawing.is_on)

    def turn_to(self, by: int) -> None:
        """Turn to another page, or second of a video; a look that goes on is ended and another begun."""
        turned = self._framed.turned(by)
        if turned == self._framed or self.drawing.is_on:
            return
        was_held = self._is_held
        self.let_go()
        self.drawing.forget()
        self._framed = turned
        self._tell_title()
        if was_held:
            self.hold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Space holds, G and B take grey and blur away, D draws, PgUp and PgDn turn, Escape closes."""
        if self.drawing.press(event):
            return
        acts: dict[str, Callable[[], None]] = {
            "frame.hold": self.hold,
            "frame.colour": self.turn_colour,
            "frame.sharp": self.turn_sharp,
            "frame.draw": self.begin_drawing,
            "frame.after": partial(self.turn_to, 1),
            "frame.before": partial(self.turn_to, -1),
        }
        act = next((does for name, does in acts.items() if is_pressed(event, name)), None)
        if act is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            act()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt: letting go of Space takes the frame away, unless a face is drawn on it."""
        if is_pressed(event, "frame.hold") and not event.isAutoRepeat():
            if not self.drawing.is_on:
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
        self.view.show_frame(revealed.frame, revealed.box, revealed.known)
        self.note.setText(said(revealed.frame.partial or _NOTE))

    @Slot(object)
    def _added(self, face: Face) -> None:
        self.let_go()
        more = tr("Hold {hold} and press {draw} to draw another.", **keys(hold="frame.hold", draw="frame.draw"))
        self.note.setText(f"{added_words(face)} {more}")
        self.drew.emit(face)

    def _tell_title(self) -> None:
        where = self._framed.where
        self._title.setText(self._framed.title + (f"  ·  {where}" if where else ""))

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
        self.setWindowTitle(self._framed.title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(parent.window().size() * 0.85)
        close = KeyButton(tr("Close"), "always.close", "quiet")
        for button, act in (
            (self.colour, self.turn_colour),
            (self.sharp, self.turn_sharp),
            (self.draw, self.begin_drawing),
            (close, self.reject),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space belongs to the frame
            button.setAutoDefault(False)
            button.clicked.connect(act)
        for button in (self.colour, self.sharp, self.draw):
            button.setCheckable(True)
        self._tell_title()
        column(
            self._title,
            label(tr("Reason: {reason}", reason=self._reason), "dim", wraps=True),
            self.view,
            row(
                _held_key(tr("Hold to see"), "frame.hold"),
                label(tr("and meanwhile"), "dim"),
                self.colour,
                self.sharp,
                self.draw,
                label(tr("{before} {after}: other frames", **keys(before="frame.before", after="frame.after")), "dim")
                if self._framed.has_others
                else 0,
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


def _how_to_see() -> str:
    return tr(
        "Hold {hold} to see the frame. It opens grey and blurred, and is gone when you let go.",
        **keys(hold="frame.hold"),
    )
