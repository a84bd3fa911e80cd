"""One's own view: how faces are shown to oneself, when to hear of a break, and what one has seen today."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from app.domain.appearance import STEPS_PERCENT, Appearance, Contrast
from app.domain.errors import KnownError
from app.domain.shielding import Blur, OwnSettings, Shield
from app.service.shielding import set_own_settings
from app.ui.desk import Desk
from app.ui.keyring import key_of
from app.ui.language import mark, said, tr
from app.ui.language_choice import LanguageChoice
from app.ui.parts import Choice, KeyButton, column, field, label, line, row, shortcut
from app.ui.theme import fit
from app.ui.words import exposure_words, plainly

if TYPE_CHECKING:
    from app.store import Unit

_BLURS = {
    Blur.NONE: mark("No blur"),
    Blur.LIGHT: mark("Light"),
    Blur.MEDIUM: mark("Medium"),
    Blur.STRONG: mark("Strong"),
}
_SIZES: dict[int | None, str] = {
    None: mark("Any size"),
    192: mark("192 pixels"),
    128: mark("128 pixels"),
    96: mark("96 pixels"),
    64: mark("64 pixels"),
}
_BREAKS = {
    0: mark("Never"),
    20: mark("20 minutes"),
    30: mark("30 minutes"),
    45: mark("45 minutes"),
    60: mark("60 minutes"),
    90: mark("90 minutes"),
}

_CONTRASTS = {
    Contrast.SYSTEM: mark("As the system asks"),
    Contrast.USUAL: mark("Usual"),
    Contrast.HIGH: mark("High contrast"),
}


class OwnDialog(QDialog):
    """Nobody else can read or change what stands here; on record is only that it was kept.

    Signals: `wants_keys` when the person wants to choose their own keys instead.
    """

    wants_keys = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("My view"))
        fit(self, least_width=520)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.grey = QCheckBox(tr("Show faces in grey"))
        self.meter = QCheckBox(tr("Show today's numbers in the status bar"))
        self.blur, self.largest, self.breaks = Choice(), Choice(), Choice()
        self.magnitude, self.contrast = Choice(), Choice()
        for percent in STEPS_PERCENT:
            self.magnitude.addItem(tr("{percent} %", percent=percent), percent)
        for choice, words in (
            (self.blur, _BLURS),
            (self.largest, _SIZES),
            (self.breaks, _BREAKS),
            (self.contrast, _CONTRASTS),
        ):
            for value, word in words.items():
                choice.addItem(said(word), value)
        self.language = LanguageChoice(offers_none=True)
        self.today = label()
        self.trouble = label("", "trouble", wraps=True)
        self.trouble.hide()
        self.submit = KeyButton(tr("Keep"), "list.open", "primary")
        self.submit.setDefault(True)
        self._build()
        self._show(desk.own.settings)
        self.magnitude.currentIndexChanged.connect(self._try)
        self.contrast.currentIndexChanged.connect(self._try)
        self.rejected.connect(partial(desk.own.try_appearance, desk.own.tried))

    def chosen(self) -> OwnSettings:
        """Return what is chosen now."""
        shield = Shield(self.grey.isChecked(), Blur(self.blur.currentData()), self.largest.currentData())
        return OwnSettings(
            shield,
            int(self.breaks.currentData()),
            self.meter.isChecked(),
            self._appearance(),
            self.language.code,
        )

    @Slot()
    def keep(self) -> None:
        """Keep what is chosen, and show faces in that way."""
        settings = self.chosen()
        self.submit.setEnabled(False)

        def work(unit: Unit, _told: object, _cancelled: object) -> OwnSettings:
            return set_own_settings(unit, settings)

        self._desk.start(work, self._kept, on_error=self._refused)

    def _appearance(self) -> Appearance:
        return Appearance(int(self.magnitude.currentData()), Contrast(self.contrast.currentData()))

    @Slot()
    def _try(self) -> None:
        """Draw the window as it is chosen, at once; whoever cancels has it as it was."""
        self._desk.own.try_appearance(self._appearance())
        self.adjustSize()

    @Slot()
    def _go_to_keys(self) -> None:
        self.reject()
        self.wants_keys.emit()

    def _kept(self, settings: OwnSettings) -> None:
        self._desk.own.choose(settings)
        self.accept()

    def _refused(self, error: KnownError) -> None:
        self.submit.setEnabled(True)
        self.trouble.setText(plainly(error))
        self.trouble.show()

    def _show(self, settings: OwnSettings) -> None:
        self.grey.setChecked(settings.shield.is_grey)
        self.meter.setChecked(settings.shows_meter)
        self.language.choose(settings.language)
        for choice, value in (
            (self.blur, settings.shield.blur),
            (self.largest, settings.shield.largest_px),
            (self.breaks, settings.break_minutes),
            (self.magnitude, self._desk.own.appearance.size_percent),
            (self.contrast, self._desk.own.appearance.contrast),
        ):
            if choice.findData(value) < 0:  # chosen elsewhere, between the steps offered here
                choice.addItem(str(value), value)
            choice.setCurrentIndex(choice.findData(value))
        self.today.setText(f"{exposure_words(self._desk.own.exposure)}.")

    def _build(self) -> None:
        cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        keys = KeyButton(tr("My keys…"), "window.choose_keys", "quiet")
        keys.setAutoDefault(False)
        keys.clicked.connect(self._go_to_keys)
        shortcut(self, "window.choose_keys", keys.click)
        self.submit.clicked.connect(self.keep)
        column(
            label(tr("My view"), "heading"),
            label(
                tr(
                    "How faces are shown to you, everywhere. Only you can read what stands here. {lift} lifts the "
                    "shield from all faces, and puts it on again.",
                    lift=key_of("shield.lift"),
                ),
                "dim",
                wraps=True,
            ),
            self.grey,
            row(field(tr("Blur"), self.blur), field(tr("Faces no larger than"), self.largest)),
            line(),
            column(
                label(tr("Today"), "field"),
                self.today,
                label(tr("Your own count. It begins anew each day."), "small"),
                spacing=4,
            ),
            self.meter,
            field(tr("Tell me after so long with faces in view"), self.breaks),
            line(),
            row(field(tr("Size of all type and controls"), self.magnitude), field(tr("Theme"), self.contrast)),
            field(tr("Language"), self.language),
            self.trouble,
            8,
            row(keys, None, cancel, self.submit),
            margins=20,
            spacing=8,  # with more, 125 per cent do not fit into 768 px
            onto=self,
        )
