"""Read a catalogue of translations: Qt's .ts, as Qt Linguist edits it; nothing has to be compiled."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QXmlStreamReader

FOLDER = Path(__file__).parent / "languages"


def path_of(code: str) -> Path:
    """Return where the catalogue of a language lies."""
    return FOLDER / f"homeward_{code}.ts"


def read_catalogue(path: Path) -> dict[str, str]:
    """Return the finished translations of a catalogue by their English text.

    Raises ValueError where the file is no .ts; only what the program ships is read, so that is our own fault.
    """
    reader = QXmlStreamReader(path.read_text(encoding="utf-8"))
    found: dict[str, str] = {}
    english = ""
    while not reader.atEnd():
        if reader.readNext() is not QXmlStreamReader.TokenType.StartElement:
            continue
        if reader.name() == "source":
            english = reader.readElementText()
        elif reader.name() == "translation":
            is_finished = reader.attributes().value("type") == ""
            said = reader.readElementText()
            if is_finished and said:
                found[english] = said
    if reader.hasError():
        raise ValueError(f"{path.name}: {reader.errorString()}")
    return found
