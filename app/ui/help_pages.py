"""The help inside the program: one short text for each page, in each language, read from the package itself."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from app.ui.places import Place

ENGLISH = "en"
LANGUAGES = (ENGLISH, "fr_CA", "fi")
DOOR = "unlock"
HELP_PAGES: tuple[str, ...] = (DOOR, *(place.name.lower() for place in Place))
"""The names of the texts, the door's first, then those of the pages in the order of the rail."""
_SUFFIX = ".md"


@cache
def help_text(page: str, language: str = ENGLISH) -> str:
    """Return a page's help as Markdown, in English where there is none in that language.

    Raises FileNotFoundError for a page that has none at all.
    """
    folder = files("app.ui") / "help"
    text = folder / language / f"{page}{_SUFFIX}"
    if language not in LANGUAGES or not text.is_file():
        text = folder / ENGLISH / f"{page}{_SUFFIX}"
    return text.read_text("utf-8")


def help_title(page: str, language: str = ENGLISH) -> str:
    """Return the heading of a page's help."""
    return help_text(page, language).partition("\n")[0].removeprefix("#").strip()


def page_of_link(link: str) -> str | None:
    """Return which page a link in a help text leads to, None for one that leads anywhere else."""
    name = link.removesuffix(_SUFFIX)
    return name if link.endswith(_SUFFIX) and name in HELP_PAGES else None


def pages_with(words: str, language: str = ENGLISH) -> list[str]:
    """Return the pages whose help holds all these words, in whatever order and case; all pages where there are none."""
    sought = words.casefold().split()
    return [page for page in HELP_PAGES if all(word in help_text(page, language).casefold() for word in sought)]
