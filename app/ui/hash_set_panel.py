"""Hash sets of the unit: lists of files that are known already, added from a file and removed with a reason."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import NotRecorded
from app.domain.hash_sets import HashSet, HashSetFacts, KnownRule
from app.service.hash_sets import Installed, install_hash_set, list_hash_sets, mark_known, remove_hash_set
from app.ui.desk import Desk
from app.ui.file_dialog import FileDialog, path_field
from app.ui.form_asking import Act, Asking
from app.ui.language import capital, grouped, mark, said, tr, tr_count
from app.ui.parts import Choice, KeyButton, column, field, label, row
from app.ui.people_dialogs import FormDialog
from app.ui.progress_strip import ProgressStrip
from app.ui.reason_dialog import ReasonDialog
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.theme import fit
from app.ui.words import moment

LISTS = (".csv", ".tsv", ".txt", ".md5", ".sha1", ".sha256", ".hash")


def _becomes(each: HashSet) -> str:
    if each.removed_at is not None:
        return tr("removed {when}", when=moment(each.removed_at))
    return said(each.facts.rule.words)


def _columns() -> tuple[Column[HashSet], ...]:
    return (
        Column(mark("Name"), lambda each: each.facts.name, least=20),
        Column(mark("Its files are"), _becomes, 24),
        Column(mark("Digests"), lambda each: grouped(each.digests), 10, is_number=True),
        Column(mark("Category"), lambda each: each.facts.category, 14, can_go=True),
        Column(mark("Source"), lambda each: each.facts.source, 14, can_go=True),
        Column(mark("Authority"), lambda each: each.facts.authority, 14, can_go=True),
        Column(mark("Installed"), lambda each: moment(each.installed_at), 15, can_go=True),
        Column(mark("By"), lambda each: each.installed_by, 10, can_go=True),
    )


class AddSetDialog(FormDialog):
    """Which file, what it is called here, where it is from, on what authority, and what becomes of its files."""

    def __init__(self, parent: QWidget) -> None:
        words = tr(
            "Text with a digest on each line, or CSV: MD5, SHA-1, SHA-256. All of the file is installed, or nothing."
        )
        super().__init__(tr("Add a hash set"), words, tr("Add"), parent)
        fit(self, least_width=640)
        self.path, self.name, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.authority, self.category, self.rule = QLineEdit(), QLineEdit(), Choice()
        for rule in KnownRule:
            self.rule.addItem(capital(said(rule.words)), rule.value)
        self.form.addLayout(path_field(tr("File"), self.path, self.choose_file, self))
        for pair in (
            ((tr("Name"), self.name), (tr("Source"), self.source)),
            ((tr("Authority"), self.authority), (tr("What its files are"), self.category)),
        ):
            self.form.addLayout(row(*(field(name, typed) for name, typed in pair), spacing=12))
        self.form.addLayout(field(tr("Files that it knows are"), self.rule))
        self.path.setFocus()

    def asked(self) -> tuple[Path, HashSetFacts]:
        """Return the file and what is said of it; raises NotRecorded naming what is missing."""
        if not self.path.text().strip():
            raise NotRecorded(tr("No file was given. Nothing was installed; choose one."))
        typed = (self.name.text(), self.source.text(), self.authority.text(), self.category.text())
        facts = HashSetFacts(*typed, KnownRule(self.rule.currentData())).checked()
        return Path(self.path.text().strip()).expanduser(), facts

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file."""
        dialog = FileDialog(tr("Choose a hash set"), None, self, LISTS)
        dialog.chosen.connect(lambda path: self.path.setText(str(path)))
        dialog.open()


class HashSetPanel(QWidget):
    """The list of sets, removed ones too, with what can be done about them."""

    def __init__(self, desk: Desk, progress: ProgressStrip) -> None:
        super().__init__()
        self._desk, self._progress = desk, progress
        self.sets: RowsModel[HashSet] = RowsModel(_columns())
        self.table = RowsView(self.sets, tr("Hash sets"))
        self.add = KeyButton(tr("Add a set…"), "gallery.sets.add", "primary")
        self.mark = KeyButton(tr("Look up files of the case"), "gallery.sets.look_up")
        self.remove = KeyButton(tr("Remove…"), "gallery.sets.remove")
        self.words = label(
            tr("Files are looked up at intake. What a set knows by MD5 or SHA-1 alone may still be another file."),
            "small",
            wraps=True,
        )
        buttons = row(self.remove, None, self.mark, self.add)
        column(self.words, self.table, buttons, spacing=10, onto=self).setStretch(1, 1)
        self.add.clicked.connect(self.ask_to_add)
        self.mark.clicked.connect(self.look_up)
        self.remove.clicked.connect(self.ask_to_remove)

    def refresh(self) -> None:
        """Read the sets again; on record."""
        self._desk.ask(list_hash_sets, self._show)

    def clear(self) -> None:
        """Forget them."""
        self.sets.show([])

    @Slot()
    def ask_to_add(self) -> None:
        """Ask for a file and what is to be on record of it."""
        dialog = AddSetDialog(self)

        def read() -> Act:
            path, facts = dialog.asked()
            return lambda unit, _told, cancelled: install_hash_set(unit, path, facts, cancelled)

        Asking(self._desk, dialog, read, self._installed, self._progress, tr("Installing the hash set"))

    @Slot()
    def look_up(self) -> None:
        """Look up the files of the open case in every set."""
        if self._desk.case is None:
            self._desk.noted.emit(tr("No case is open. Enter one first; its files are looked up then."))
            return
        self._desk.ask(mark_known, self._marked)

    @Slot()
    def ask_to_remove(self) -> None:
        """Ask why the digests of a set are erased."""
        each = self.table.current()
        if not isinstance(each, HashSet) or not each.is_in_force:
            self._desk.noted.emit(tr("Choose a hash set that is in force first."))
            return
        name = each.facts.name
        dialog = ReasonDialog(
            tr("Remove the hash set {name}", name=name),
            tr("Its digests are erased. Files that it marked stay marked, and nothing is kept from view for it."),
            tr("Remove it"),
            self,
        )
        dialog.stated.connect(partial(self._remove, name))
        dialog.open()

    def _remove(self, name: str, reason: str) -> None:
        self._desk.ask(lambda unit: remove_hash_set(unit, name, reason), lambda _gone: self.refresh())

    def _marked(self, marked: int) -> None:
        self._desk.noted.emit(
            tr_count(
                marked,
                "{count} further file of the case is known by a hash set.",
                "{count} further files of the case are known by a hash set.",
            )
        )

    def _installed(self, done: Installed) -> None:
        told = tr(
            "{name}: {digests} from {lines}, {repeated} of them given twice, {left_out} of empty files left out.",
            name=done.hash_set.facts.name,
            digests=tr_count(done.hash_set.digests, "{count} digest", "{count} digests"),
            lines=tr_count(done.lines, "{count} line", "{count} lines"),
            repeated=grouped(done.repeated),
            left_out=grouped(done.left_out),
        )
        if done.marked is not None:
            known = tr_count(done.marked, "{count} file of the case is known.", "{count} files of the case are known.")
            told = f"{told} {known}"
        self._desk.noted.emit(told)
        self.refresh()

    def _show(self, found: list[HashSet]) -> None:
        self.sets.show(found)
        self.remove.setEnabled(any(each.is_in_force for each in found))
