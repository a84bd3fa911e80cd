"""A running job on the page: what it does, how far it is, how fast, how long still, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from app.domain.progress import Progress
from app.ui.jobs import Job
from app.ui.language import said, tr
from app.ui.parts import KeyButton, column, label, row
from app.ui.words import progress_words


class ProgressStrip(QFrame):
    """Hidden while nothing runs. Signals: `told` with the Progress that it shows now; `ended`."""

    told = Signal(object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._job: Job | None = None
        self._name = ""
        self._verb = label("", "heading")
        self._words = label("", "dim")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = KeyButton(tr("Cancel"), "work.cancel")
        self._cancel.clicked.connect(self.cancel)
        texts = column(row(self._verb, 16, self._words, None), self._bar)
        layout = row(texts, self._cancel, margins=14, spacing=20, onto=self)
        layout.setStretch(0, 1)
        self.hide()

    @property
    def is_running(self) -> bool:
        """True from start to finish."""
        return self._job is not None

    @property
    def verb(self) -> str:
        """What the job does, in a word."""
        return self._verb.text()

    def begin(self, verb: str, job: Job) -> None:
        """Show a job that was just started."""
        self._job, self._name = job, verb
        self._verb.setText(verb)
        self._cancel.refuse("")
        self._words.setText(tr("Starting…"))
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    @Slot(object)
    def tell(self, progress: Progress) -> None:
        """Show one reading."""
        self._bar.setRange(0, max(progress.total, 1))
        self._bar.setValue(progress.done)
        if progress.stage:
            self._verb.setText(f"{self._name}: {said(progress.stage)}")
        self._cancel.refuse("" if progress.can_stop else tr("What has begun is finished; it cannot be cancelled now."))
        if self._job is not None and (not self._job.is_cancelled() or not progress.can_stop):
            self._words.setText(progress_words(progress))
        self.told.emit(progress)

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop at its next safe place."""
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._words.setText(tr("Stopping after the files in hand…"))

    @Slot()
    def end(self) -> None:
        """Show nothing any more."""
        self._job = None
        self.hide()
        self.ended.emit()
