"""Choose another language while the window is open: all that is shown is said anew, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.ui.catalogue import path_of, read_catalogue
from app.ui.language import ENGLISH, LANGUAGES, Language, Speech, speak, speech


@runtime_checkable
class SaysAnew(Protocol):
    """A widget that holds more texts than it shows."""

    def say_anew(self, retell: Callable[[str], str]) -> None:
        """Say all of them in another language."""


_read: dict[str, Speech] = {}
_qts: list[QTranslator] = []


def language_of(code: str) -> Language | None:
    """Return the language with a code; None where there is none such, or none was chosen."""
    return next((each for each in LANGUAGES if each.code == code), None)


def machines_language() -> Language:
    """Return the first of the languages that the machine's own settings ask for, English where none is there."""
    for wanted in QLocale.system().uiLanguages():
        for each in LANGUAGES:
            if wanted.replace("_", "-").split("-")[0] == each.code.split("_")[0]:
                return each
    return ENGLISH


def speak_in(language: Language) -> None:
    """Say everything in a language from now on, in every window that is open.

    What a person typed stays as it is. What was put together from several sentences and cannot be taken apart stays
    in the language before until its page is read again, which the main window does at once for the page in view.
    """
    before = speech()
    if before.language is language:
        return
    now = _speech_in(language)
    speak(now)
    QLocale.setDefault(QLocale(language.locale))
    _translate_qt(language)

    change = _Change(before, now)
    widgets = QApplication.allWidgets()
    for widget in widgets:
        _say_anew(widget, change)
    for widget in widgets:
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
        widget.update()


def _speech_in(language: Language) -> Speech:
    if language.code not in _read:
        texts = {} if language is ENGLISH else read_catalogue(path_of(language.code))
        _read[language.code] = Speech(language, texts)
    return _read[language.code]


def _translate_qt(language: Language) -> None:
    """Have Qt say its own words in the language, where its catalogue is at hand."""
    while _qts:
        QApplication.removeTranslator(_qts.pop())
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language is not ENGLISH and translator.load(f"qtbase_{language.code}", folder):
        QApplication.installTranslator(translator)
        _qts.append(translator)


class _Change:
    """From one language to another. Two English texts can be one in another language; which it was is kept as a
    property of what shows it, for texts without anything filled in: those hold nothing of a case."""

    def __init__(self, before: Speech, now: Speech) -> None:
        self._before, self._now = before, now

    def retell(self, text: str) -> str:
        """Return a text that is shown in the language now spoken."""
        return self._said(self._english(text))

    def of(self, shown: QObject, what: str, text: str, write: Callable[[str], object]) -> None:
        """Say anew what something shows."""
        if not text:
            return
        key = f"english {what}"
        kept = shown.property(key)
        is_kept = isinstance(kept, str) and self._before.texts.get(kept, kept) == text
        english = kept if is_kept else self._english(text)
        if english in self._now.texts or english in self._before.texts:
            shown.setProperty(key, english)
        said = self._said(english)
        if said != text:
            write(said)

    def _english(self, text: str) -> str:
        return text if self._before.language is ENGLISH else self._before.to_english.say(text)

    def _said(self, english: str) -> str:
        return english if self._now.language is ENGLISH else self._now.from_english.say(english)


def _say_anew(widget: QWidget, change: _Change) -> None:
    for what, read, write in (
        ("title", widget.windowTitle, widget.setWindowTitle),
        ("tip", widget.toolTip, widget.setToolTip),
        ("name", widget.accessibleName, widget.setAccessibleName),
        ("description", widget.accessibleDescription, widget.setAccessibleDescription),
    ):
        change.of(widget, what, read(), write)
    if isinstance(widget, QLabel | QAbstractButton):
        change.of(widget, "text", widget.text(), widget.setText)
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        change.of(widget, "text", widget.placeholderText(), widget.setPlaceholderText)
    elif isinstance(widget, QComboBox):
        for place in range(widget.count()):
            change.of(widget, f"item {place}", widget.itemText(place), partial(widget.setItemText, place))
    if isinstance(widget, SaysAnew):
        widget.say_anew(change.retell)
    for action in widget.actions():
        change.of(action, "text", action.text(), action.setText)
