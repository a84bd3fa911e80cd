"""Help for the page that is shown: a calm text, its fellows beside it, and a line to search in all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QStringListModel, Qt, QUrl, Slot
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QTextBrowser, QWidget

from app.ui.help_pages import DOOR, ENGLISH, HELP_PAGES, help_text, help_title, page_of_link, pages_with
from app.ui.key_words import keys
from app.ui.keyring import window_shortcut
from app.ui.language import speech, tr, tr_count
from app.ui.parts import KeyButton, column, label, room_for, row
from app.ui.theme import BLUE, colour, fit, scaled

_SIZE_PX = (980, 640)
_LIST_PX = 220
_ONLY_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownNoHTML | QTextDocument.MarkdownFeature.MarkdownDialectCommonMark


class HelpText(QTextBrowser):
    """Shows one text. It follows no link by itself and reads no file: whoever shows it says what a link does."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("Help text"))
        self.setTabChangesFocus(False)

    def tell(self, text: str) -> None:
        """Show a text in Markdown."""
        document = self.document()
        document.setDefaultStyleSheet(f"a {{ color: {colour(BLUE).name()}; }}")
        document.setDocumentMargin(scaled(16))
        document.setMarkdown(re.sub(r"`([^`]+)`", r"**\1**", text), _ONLY_MARKDOWN)  # a typewriter's O is a 0
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def point_at(self, words: str) -> None:
        """Bring the first of the words that is in the text into view, and select it."""
        for word in words.split():
            self.moveCursor(QTextCursor.MoveOperation.Start)
            if self.find(word):
                return

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Qt: a text holds nothing but itself."""
        return None


class HelpDialog(QDialog):
    """`page` is one of HELP_PAGES; `language` names the folder that its texts are read from first."""

    def __init__(self, page: str, parent: QWidget, language: str = ENGLISH) -> None:
        super().__init__(parent)
        self._language = language
        self._listed: list[str] = []
        self.setWindowTitle(tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(room_for(self, *_SIZE_PX))
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(tr("Search the help ({key})", **keys(key="help.search")))
        self.sought.setAccessibleName(tr("Search the help"))
        self.found = label("", "small")
        self.found.setAccessibleDescription(tr("Pages found"))
        self._titles = QStringListModel()
        self.list, self.text = QListView(), HelpText()
        self.list.setModel(self._titles)
        self.list.setAccessibleName(tr("Help pages"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        fit(self.list, width=_LIST_PX)
        fit(self.sought, width=_LIST_PX)
        close = KeyButton(tr("Close"), "always.close", "quiet")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        side = column(self.sought, self.found, self.list, spacing=8)
        column(row(side, self.text, spacing=16), row(None, close), margins=24, spacing=12, onto=self)
        self.sought.textChanged.connect(self._search)
        self.text.anchorClicked.connect(self._follow)
        window_shortcut(self, "help.search", self._go_to_search)
        self._list_pages(HELP_PAGES)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.show_page(page)
        self.text.setFocus()

    @property
    def page(self) -> str:
        """Which page's help is shown."""
        return self._listed[max(self.list.currentIndex().row(), 0)] if self._listed else ""

    def show_page(self, page: str) -> None:
        """Show the help of a page, listed again where a search had left it out."""
        if page not in self._listed:
            self.sought.clear()
        self.list.setCurrentIndex(self._titles.index(self._listed.index(page)))

    @Slot(str)
    def _search(self, words: str) -> None:
        before, found = self.page, pages_with(words, self._language)
        self._list_pages(found)
        self.found.setText(tr_count(len(found), "{count} page", "{count} pages") if words.strip() else "")
        if found:
            self.show_page(before if before in found else found[0])
            self.text.point_at(words)
        else:
            self.text.tell(tr("No help page holds all these words. Fewer words find more."))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        page = page_of_link(link.toString())
        if page is not None:
            self.show_page(page)
            self.text.setFocus()

    @Slot()
    def _show_current(self) -> None:
        if self._listed:
            self.text.tell(help_text(self.page, self._language))

    @Slot()
    def _go_to_search(self) -> None:
        self.sought.setFocus()
        self.sought.selectAll()

    def _list_pages(self, pages: Sequence[str]) -> None:
        self._listed = list(pages)
        self._titles.setStringList([help_title(page, self._language) for page in pages])


def _spoken() -> str:
    return speech().language.code


class HelpDoor(QObject):
    """The way to the help: a button for the rail, and a key.

    `page_shown` says which page's help is asked for, empty for the door's; `language` in which language.
    """

    def __init__(self, window: QWidget, page_shown: Callable[[], str], language: Callable[[], str] = _spoken) -> None:
        super().__init__(window)
        self._window, self._page_shown, self._language = window, page_shown, language
        self.button = KeyButton(tr("Help"), "window.help", "nav")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.show_help)
        self.keys: dict[str, Callable[[], None]] = {"window.help": self.show_help}

    @Slot()
    def show_help(self) -> None:
        """Show the help of the page that is shown now."""
        HelpDialog(self._page_shown() or DOOR, self._window, self._language()).open()
