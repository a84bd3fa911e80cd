"""The tools to look at two faces with: tones, levels, placing, landmarks, overlay; each with its key on its button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from app.domain.looking import Overlay
from app.domain.view import SHARPEST, Move, Tone
from app.ui.face_pane import TURN_STEP_DEG, ZOOM_STEP
from app.ui.key_words import keys, say_by_keys
from app.ui.language import said, tr
from app.ui.pair_view import Acting, PairView
from app.ui.parts import KeyButton, OneLine, column, row, shortcut
from app.ui.theme import fit
from app.ui.wrapping import Flow

_SLIDER_PX = 84
_STEP, _PAGE = 2, 16
_SHARES = 100
_ORIGINAL = Tone()


class _ChangingButton(KeyButton):
    """A button whose text changes and whose width does not, so that nothing beside it moves."""

    def __init__(self, texts: Sequence[str], key: str) -> None:
        self._texts = tuple(texts)
        super().__init__(self._texts[0], key, "tool")

    def say_anew(self, retell: Callable[[str], str]) -> None:
        """Say all its texts in another language."""
        self._texts = tuple(map(retell, self._texts))

    def sizeHint(self) -> QSize:
        """Qt: room for the longest of its texts."""
        hint, length = super().sizeHint(), self.fontMetrics().horizontalAdvance
        return QSize(hint.width() + max(map(length, self._texts)) - length(self.text()), hint.height())


class ViewTools(QWidget):
    """Two rows of tools that work on a PairView. Signals: `left` when the keyboard is free for the examination."""

    left = Signal()

    def __init__(self, pair: PairView) -> None:
        super().__init__()
        self._pair = pair
        self.original = self._button(tr("Original"), "compare.original", pair.untone)
        self.grey = self._toggle(tr("Grey"), "compare.grey", lambda tone: replace(tone, is_grey=not tone.is_grey))
        self.invert = self._toggle(
            tr("Invert"), "compare.invert", lambda tone: replace(tone, is_inverted=not tone.is_inverted)
        )
        self.equalise = self._toggle(
            tr("Equalise"), "compare.equalise", lambda tone: replace(tone, is_equalised=not tone.is_equalised)
        )
        self.sharpen = self._toggle([_sharpened(step) for step in range(SHARPEST + 1)], "compare.sharpen", _sharper)
        self.levels = self._button(tr("Levels"), "compare.levels", self.focus_levels)
        self.darkest = self._slider(tr("Darkest tone"), 0, 254, lambda value: _with(darkest=value))
        self.lightest = self._slider(tr("Lightest tone"), 1, 255, lambda value: _with(lightest=value))
        self.acting = self._button([each.words for each in Acting], "compare.acting", pair.act_on_next)
        self.level = self._button(tr("Level"), "compare.level", pair.level)
        self.turn = self._button(tr("Turn"), "compare.turn", lambda: pair.shift(Move(turn_deg=TURN_STEP_DEG)))
        self.dots = self._button(tr("Landmarks"), "compare.dots", lambda: pair.show_dots(not pair.shows_dots))
        self.overlay = self._button(
            [tr("Overlay: {kind}", kind=said(each.value)) for each in Overlay], "compare.overlay", self.next_overlay
        )
        self.share = self._slider(tr("How much of the reference lies over the face"), 0, _SHARES, None)
        for button in (self.original, self.dots):
            button.setCheckable(True)
        mouse = OneLine("small")
        mouse.setText(tr("Wheel zooms, Shift+wheel turns, drag moves"))
        say_by_keys(self, self._tell_keys)
        self.share.valueChanged.connect(lambda value: pair.overlay.show_share(value / _SHARES))
        pair.overlay.swiped.connect(lambda share: self.share.setValue(round(share * _SHARES)))
        tones = (self.original, self.grey, self.invert, self.equalise, self.sharpen, self.levels)
        placing = (self.acting, self.level, self.turn, self.dots, self.overlay, self.share)
        second = row(Flow(*placing, spacing=5), mouse, spacing=5)
        second.setStretchFactor(mouse, 1)
        column(Flow(*tones, self.darkest, self.lightest, spacing=5), second, spacing=5, onto=self)
        pair.changed.connect(self.refresh)
        self.refresh()

    def _tell_keys(self) -> None:
        moves = keys(left="compare.move_left", right="compare.move_right", up="compare.move_up")
        moves |= keys(down="compare.move_down")
        self.turn.setToolTip(
            tr(
                "{turn} turns clockwise, {back} back; Shift and the wheel, too",
                **keys(turn="compare.turn", back="compare.turn_back"),
            )
        )
        self.level.setToolTip(
            tr(
                "{level}: eyes level, at the same distance, filling the panes; {closer} and {farther} zoom, {left} "
                "{right} {up} {down} move",
                **keys(level="compare.level", closer="compare.closer", farther="compare.farther"),
                **moves,
            )
        )
        self.dots.setToolTip(
            tr(
                "{dots}: landmarks as dots to be moved, {next} the next one, {left} {right} {up} {down} move it; never "
                "measured",
                **keys(dots="compare.dots", next="compare.next_dot"),
                **moves,
            )
        )

    def bind(self, page: QWidget) -> None:
        """Bind the keys for as long as the page, or something in it, has the focus."""
        for button in self.findChildren(KeyButton):
            shortcut(page, button.act, button.click)
        pair = self._pair
        further: dict[str, Callable[[], None]] = {
            "turn_back": lambda: pair.shift(Move(turn_deg=-TURN_STEP_DEG)),
            "farther": lambda: pair.shift(Move(zoom=1 / ZOOM_STEP)),
            "closer": lambda: pair.shift(Move(zoom=ZOOM_STEP)),
            "next_dot": pair.next_dot,
            "move_left": partial(pair.nudge, -1, 0),
            "move_right": partial(pair.nudge, 1, 0),
            "move_up": partial(pair.nudge, 0, -1),
            "move_down": partial(pair.nudge, 0, 1),
        }
        for name, act in further.items():
            shortcut(page, f"compare.{name}", act)

    def focus_levels(self) -> None:
        """Put the keyboard on the darkest tone, then on the lightest, then back; up and down move them."""
        if self.darkest.hasFocus():
            self.lightest.setFocus()
        elif self.lightest.hasFocus():
            self.left.emit()
        else:
            self.darkest.setFocus()

    def next_overlay(self) -> None:
        """Go on to the next overlay, and after the last one back to two pictures; up and down move it."""
        self._pair.lay_over(self._pair.overlay.kind.following)
        if self.share.isEnabled():
            self.share.setFocus()
        else:
            self.left.emit()

    def refresh(self) -> None:
        """Bring buttons and sliders up to date with the pair."""
        tone, kind = self._pair.tone_shown, self._pair.overlay.kind
        for button, is_on in (
            (self.original, tone == _ORIGINAL),
            (self.grey, tone.is_grey),
            (self.invert, tone.is_inverted),
            (self.equalise, tone.is_equalised),
            (self.sharpen, tone.sharpened > 0),
            (self.dots, self._pair.shows_dots),
        ):
            button.setChecked(is_on)
        self.sharpen.setText(_sharpened(tone.sharpened))
        self.acting.setText(self._pair.acting.words)
        self.overlay.setText(tr("Overlay: {kind}", kind=said(kind.value)))
        for slider, value in ((self.darkest, tone.darkest), (self.lightest, tone.lightest)):
            with QSignalBlocker(slider):
                slider.setValue(value)
        self.share.setEnabled(kind in (Overlay.SWIPE, Overlay.BLEND))

    def _button(self, text: str | Sequence[str], key: str, act: Callable[[], None]) -> KeyButton:
        button = KeyButton(text, key, "tool") if isinstance(text, str) else _ChangingButton(text, key)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())
        return button

    def _toggle(self, text: str | Sequence[str], key: str, change: Callable[[Tone], Tone]) -> KeyButton:
        button = self._button(text, key, lambda: self._pair.tone(change))
        button.setCheckable(True)
        return button

    def _slider(
        self, name: str, least: int, most: int, change: Callable[[int], Callable[[Tone], Tone]] | None
    ) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(least, most)
        slider.setSingleStep(_STEP)
        slider.setPageStep(_PAGE)
        fit(slider, width=_SLIDER_PX)
        slider.setAccessibleName(name)
        slider.setToolTip(tr("{name}: up and down, or drag", name=name))
        slider.setValue((least + most) // 2)
        if change is not None:
            slider.valueChanged.connect(lambda value: self._pair.tone(change(value)))
        return slider


def _sharpened(step: int) -> str:
    return tr("Sharpen {step}", step=step) if step else tr("Sharpen")


def _sharper(tone: Tone) -> Tone:
    return replace(tone, sharpened=(tone.sharpened + 1) % (SHARPEST + 1))


def _with(darkest: int | None = None, lightest: int | None = None) -> Callable[[Tone], Tone]:
    return lambda tone: tone.with_levels(darkest, lightest)
