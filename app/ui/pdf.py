"""Writes a page of text as PDF. No printer and no display is needed, and none is asked for."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.domain.errors import NotAllowed
from app.ui.language import tr

_MARGIN_MM = 18.0
_DOTS_PER_INCH = 96


def write_pdf(page: str, path: Path, title: str) -> int:
    """Write HTML of the plain kind as a PDF on A4 into a new file; return how many sheets it takes.

    Raises NotAllowed where the file exists or cannot be made.
    """
    if path.exists() or not os.access(path.parent, os.W_OK):
        raise NotAllowed(
            tr(
                "{path_name} cannot be written as a new file. Nothing was changed; choose another name or folder.",
                path_name=path.name,
            )
        )
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["homeward"])  # noqa: F841 - fonts belong to it while it lives
    return _print(QPdfWriter(str(path)), page, title)


def pdf_of(page: str, title: str) -> bytes:
    """Return the same as the bytes of a PDF, for whoever writes it under an act on record; in the window's thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    _print(writer, page, title)
    del writer  # it ends the file
    return bytes(buffer.data().data())


def _print(writer: QPdfWriter, page: str, title: str) -> int:
    writer.setTitle(title)
    writer.setResolution(_DOTS_PER_INCH)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins,
                                     QPageLayout.Unit.Millimeter))  # fmt: skip
    document = QTextDocument()
    document.setDefaultFont(QFont("Sans", 9))
    document.setHtml(page)
    document.setPageSize(writer.pageLayout().paintRectPixels(_DOTS_PER_INCH).size().toSizeF())
    document.print_(writer)
    return document.pageCount()
