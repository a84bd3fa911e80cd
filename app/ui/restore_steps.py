"""The steps of a restoration that ask something: which folder of backups, which of them and where to, and which key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.backup import RunOutline
from app.domain.errors import NotRecorded
from app.domain.unit import Credentials, Passphrase, RecoveryCode, RecoverySheets
from app.service.restore_plan import newest_whole
from app.ui.file_dialog import FileDialog, path_field
from app.ui.folder_dialog import FolderDialog
from app.ui.language import mark, said, tr
from app.ui.parts import Choice, column, field, label
from app.ui.restore_words import made_words, state_words
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.secret_edit import SecretEdit

PASSPHRASE, CODE, SHEETS, ESCROW = range(4)
_WAYS = (
    mark("My passphrase"),
    mark("The recovery code, from its sheet"),
    mark("Two of the three recovery sheets"),
    mark("The escrow key, by its holder"),
)


@dataclass(frozen=True, slots=True)
class Opener:
    """With what a backup is opened: somebody's credentials, the escrow holder's file and passphrase, or both."""

    credentials: Credentials | None
    escrow: tuple[Path, str] | None = None

    @property
    def is_person(self) -> bool:
        """True where the restored unit is opened at once, by somebody of it."""
        return isinstance(self.credentials, Passphrase)


def _path_in(typed: QLineEdit, missing: str) -> Path:
    if not typed.text().strip():
        raise NotRecorded(missing)
    return Path(typed.text().strip()).expanduser()


class FolderStep(QWidget):
    """Where the backups lie."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = QLineEdit()
        column(
            label(tr("Connect the disk with the backups. Nothing on it is changed, and no key is needed to look at "
                     "it: each backup is read and held against its digests."), "dim", wraps=True),
            path_field(tr("Folder of backups"), self.folder, self._choose, self.folder),
            None,
            spacing=12, onto=self,
        )  # fmt: skip

    @property
    def path(self) -> Path:
        """The folder; raises NotRecorded where none is named."""
        return _path_in(self.folder, tr("Name the folder of backups. Nothing was restored."))

    def _choose(self) -> None:
        dialog = FolderDialog(tr("Choose the folder of backups"), None, self)
        dialog.chosen.connect(lambda path: self.folder.setText(str(path)))
        dialog.open()


class RunStep(QWidget):
    """Which backup, the newest whole one first, and into which folder."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: RowsModel[RunOutline] = RowsModel((
            Column(mark("Backup"), lambda run: str(run.number), 7, is_number=True),
            Column(mark("Made"), made_words, 16),
            Column(mark("Files"), lambda run: str(run.members), 7, is_number=True),
            Column(mark("State"), state_words),
        ))  # fmt: skip
        self.table = RowsView(self.runs, tr("Backups in the folder"), row_px=34)
        self.folder, self.erasures = QLineEdit(), QLineEdit()
        self.erasures.setPlaceholderText(tr("optional"))
        column(
            label(tr("The newest whole backup loses least."), "dim", wraps=True),
            self.table,
            path_field(tr("Where to: a new or empty folder"), self.folder, self._choose, self.folder),
            path_field(tr("List of erasures, kept apart from the backups"), self.erasures, self._choose_list,
                       self.erasures),
            spacing=12, onto=self,
        )  # fmt: skip

    def show_runs(self, runs: Sequence[RunOutline]) -> None:
        """List the runs, newest first, and choose the newest that is whole."""
        newest = list(reversed(runs))
        self.runs.show(newest)
        whole = newest_whole(runs)
        if whole is not None:
            self.table.selectRow(newest.index(whole))

    @property
    def all(self) -> list[RunOutline]:
        """The runs, oldest first."""
        return [self.runs.row_at(row) for row in reversed(range(self.runs.rowCount()))]

    @property
    def chosen(self) -> RunOutline:
        """The run that is chosen; raises NotRecorded where none is."""
        run = self.table.current()
        if not isinstance(run, RunOutline):
            raise NotRecorded(tr("Choose a backup of the list. Nothing was restored."))
        return run

    @property
    def path(self) -> Path:
        """Where the unit goes; raises NotRecorded where no folder is named."""
        return _path_in(self.folder, tr("Name a new or empty folder for the unit. Nothing was restored."))

    @property
    def listed(self) -> Path | None:
        """The list of erasures, or None."""
        typed = self.erasures.text().strip()
        return Path(typed).expanduser() if typed else None

    def _choose(self) -> None:
        dialog = FolderDialog(tr("Choose where the unit goes"), None, self, file_name="unit")
        dialog.chosen.connect(lambda path: self.folder.setText(str(path)))
        dialog.open()

    def _choose_list(self) -> None:
        dialog = FileDialog(tr("Choose the list of erasures"), None, self)
        dialog.chosen.connect(lambda path: self.erasures.setText(str(path)))
        dialog.open()


class KeyStep(QWidget):
    """With what the backup is opened: as people were in the unit when it was made."""

    def __init__(self) -> None:
        super().__init__()
        self.way = Choice()
        for words in _WAYS:
            self.way.addItem(said(words))
        self.person, self.key_file = QLineEdit(), QLineEdit()
        self.passphrase, self.holders = SecretEdit(), SecretEdit()
        self.code, self.second = SecretEdit(is_shown=True), SecretEdit(is_shown=True)
        self.person.setPlaceholderText(tr("optional"))
        self._holder, self._own, self._paper, self._other = QWidget(), QWidget(), QWidget(), QWidget()
        column(
            path_field(tr("File of the escrow key"), self.key_file, self._choose, self.key_file),
            field(tr("Passphrase of the escrow holder"), self.holders),
            spacing=12, onto=self._holder,
        )  # fmt: skip
        self._words = label("", "dim", wraps=True)
        column(field(tr("Your name"), self.person), field(tr("Your passphrase"), self.passphrase), spacing=12,
               onto=self._own)  # fmt: skip
        column(field(tr("Recovery code, or the first sheet"), self.code), onto=self._paper)
        column(field(tr("Second sheet"), self.second), onto=self._other)
        self.groups = (self._holder, self._own, self._paper, self._other)
        for group in self.groups:
            group.setProperty("role", "plain")
        column(field(tr("What opens it"), self.way), self._words, *self.groups, None, spacing=12, onto=self)
        self.way.currentIndexChanged.connect(self.turn)
        self.turn(PASSPHRASE)

    def turn(self, way: int) -> None:
        """Ask for what this way needs, and forget what was typed for another."""
        shown = {
            PASSPHRASE: (self._own,), CODE: (self._paper,), SHEETS: (self._paper, self._other),
            ESCROW: (self._holder, self._own),
        }[way]  # fmt: skip
        for group in self.groups:
            group.setVisible(group in shown)
        self.clear()
        self._words.setText((
            tr("The passphrase that you had when the backup was made. The unit is opened with it and verified."),
            tr("A code that was valid when the backup was made. It lets you give somebody a new passphrase, and does "
               "nothing else: the unit is laid out and verified by whoever comes in."),
            tr("Two sheets that were valid when the backup was made. They let you give somebody a new passphrase, and "
               "do nothing else: the unit is laid out and verified by whoever comes in."),
            tr("The holder opens the backup. With your own passphrase beside it the unit is opened and verified at "
               "once; with none it is laid out, and stays locked."),
        )[way])  # fmt: skip

    def clear(self) -> None:
        """Forget every secret."""
        for typed in (self.passphrase, self.code, self.second, self.holders):
            typed.clear()

    @property
    def opener(self) -> Opener:
        """What was typed; raises NotRecorded where something is missing."""
        way, name = self.way.currentIndex(), self.person.text().strip() or None
        own = Passphrase(self.passphrase.text(), name) if self.passphrase.text() else None
        if way == ESCROW:
            path = _path_in(self.key_file, tr("Name the file of the escrow key. Nothing was restored."))
            return Opener(own, (path, self.holders.text()))
        if way == PASSPHRASE:
            if own is None:
                raise NotRecorded(tr("Type your passphrase. Nothing was restored."))
            return Opener(own)
        first, other = (RecoveryCode(typed.text().strip()) for typed in (self.code, self.second))
        if not first.code or (way == SHEETS and not other.code):
            raise NotRecorded(tr("Type what stands on the paper. Nothing was restored."))
        return Opener(RecoverySheets(first, other) if way == SHEETS else first)

    def _choose(self) -> None:
        dialog = FileDialog(tr("Choose the file of the escrow key"), None, self)
        dialog.chosen.connect(lambda path: self.key_file.setText(str(path)))
        dialog.open()
