"""The list of languages to choose from, each under its own name."""

from __future__ import annotations

from app.ui.language import LANGUAGES, speech, tr
from app.ui.parts import Choice
from app.ui.speaking import language_of, speak_in


class LanguageChoice(Choice):
    """The languages of the window. `offers_none` puts before them that the machine's language is good enough."""

    def __init__(self, *, offers_none: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(tr("Language"))
        if offers_none:
            self.addItem(tr("As on the page that unlocks"), "")
        for language in LANGUAGES:
            self.addItem(language.name, language.code)
        self.choose("" if offers_none else speech().language.code)

    @property
    def code(self) -> str:
        """The code of the language that is chosen; empty for none."""
        return str(self.currentData())

    def choose(self, code: str) -> None:
        """Show a language as chosen, the first line where there is none of this code; nobody is told."""
        self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(code)))
        self.blockSignals(False)

    def speak(self) -> None:
        """Say everything in the language that is chosen."""
        language = language_of(self.code)
        if language is not None:
            speak_in(language)
