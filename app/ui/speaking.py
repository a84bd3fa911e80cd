"""Choose another language while the window is open: all that is shown is said anew, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.ui.catalogue import path_of, read_catalogue
from app.ui.language import ENGLISH, LANGUAGES, Language, Speech, speak, speech

_Retell = Callable[[str], str]


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

    def retell(text: str) -> str:
        english = before.to_english.say(text) if before.language is not ENGLISH else text
        return now.from_english.say(english) if language is not ENGLISH else english

    widgets = QApplication.allWidgets()
    for widget in widgets:
        _say_anew(widget, retell)
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


def _say_anew(widget: QWidget, retell: _Retell) -> None:
    for read, write in (
        (widget.windowTitle, widget.setWindowTitle),
        (widget.toolTip, widget.setToolTip),
        (widget.accessibleName, widget.setAccessibleName),
        (widget.accessibleDescription, widget.setAccessibleDescription),
    ):
        _change(read(), write, retell)
    if isinstance(widget, QLabel | QAbstractButton):
        _change(widget.text(), widget.setText, retell)
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        _change(widget.placeholderText(), widget.setPlaceholderText, retell)
    elif isinstance(widget, QComboBox):
        for place in range(widget.count()):
            _change(widget.itemText(place), partial(widget.setItemText, place), retell)
    if isinstance(widget, SaysAnew):
        widget.say_anew(retell)
    for action in widget.actions():
        _change(action.text(), action.setText, retell)


def _change(text: str, write: Callable[[str], object], retell: _Retell) -> None:
    if text and (said := retell(text)) != text:
        write(said)
