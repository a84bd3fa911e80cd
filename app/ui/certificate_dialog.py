"""The certificate of an erasure, as soon as it is made: whether anything is left, and a way to write it out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.domain.erasure import Certificate
from app.service.certificates import write_certificate
from app.ui.desk import Desk
from app.ui.folder_dialog import FolderDialog
from app.ui.language import tr
from app.ui.parts import KeyButton, column, label, room_for, row, shortcut
from app.ui.words import plainly


class CertificateDialog(QDialog):
    """Nothing of it is copied to the clipboard."""

    def __init__(self, desk: Desk, certificate: Certificate, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.certificate = certificate
        self.setWindowTitle(tr("Certificate of an erasure"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(room_for(self, 720, 560))
        clean = tr("It is erased, and nothing of it was found afterwards.")
        left = tr("Something of it is left: read what was found, and call a supervisor.")
        self.verdict = label(clean if certificate.is_clean else left, "heading", wraps=True)
        self.text = QPlainTextEdit(certificate.text)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.text.setAccessibleName(tr("Text of the certificate"))
        self.told = label("", "small", wraps=True)
        self.write = KeyButton(tr("Write it out…"), "certificate.write")
        close = KeyButton(tr("Close"), "always.close", "quiet")
        close.clicked.connect(self.accept)
        self.write.clicked.connect(self.ask_where)
        shortcut(self, "certificate.write", self.write.click)
        digest = tr("Certificate {number}, SHA-256 {digest}", number=certificate.number, digest=certificate.sha256)
        column(
            self.verdict, label(digest, "small", wraps=True), self.text, self.told, row(None, close, self.write),
            margins=24, spacing=12, onto=self,
        )  # fmt: skip
        self.write.setFocus()

    @Slot()
    def ask_where(self) -> None:
        """Ask for a place outside the unit."""
        name = f"certificate-{self.certificate.number}.html"
        dialog = FolderDialog(tr("Write the certificate"), None, self, file_name=name)
        dialog.chosen.connect(self.write_to)
        dialog.open()

    def write_to(self, path: Path) -> None:
        """Write page and text; what hinders it is said here."""
        self._desk.start(
            lambda unit, _told, _cancelled: write_certificate(unit, self.certificate, path),
            lambda page: self.told.setText(tr("Written: {path}", path=page)),
            on_error=lambda error: self.told.setText(plainly(error)),
        )
