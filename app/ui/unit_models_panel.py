"""Model packs: which are here, what they were trained on, which the unit works with; to add, choose and remove."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.domain.duties import Duty
from app.recognition.pack import PackManifest, default_manifest
from app.service.models import UnitModel, add_model, engine_of, list_models, remove_model, use_models, work_with
from app.service.reembed import ReembedSummary, WithoutVector, reembed, without_vector
from app.ui.desk import Desk
from app.ui.fact_rows import FactRow, FactRows
from app.ui.file_dialog import FileDialog
from app.ui.key_words import keys
from app.ui.language import mark, said, tr, tr_count
from app.ui.parts import KeyButton, label
from app.ui.reason_dialog import ReasonDialog
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.theme import fit
from app.ui.unit_models_dialog import ChooseModelsDialog
from app.ui.unit_panel import UnitPanel
from app.ui.words import moment

if TYPE_CHECKING:
    from app.store import Unit

ENDINGS = (".toml", ".zip")


@dataclass(frozen=True, slots=True)
class PackLine:
    """One line of the table: the pack that is built in, or a model that was carried to the unit."""

    id: str
    kind: str
    name: str
    licence: str
    trained_on: str
    is_used: bool
    model: UnitModel | None = None


@dataclass(frozen=True, slots=True)
class _Listed:
    lines: list[PackLine]
    pack: PackManifest
    lacking: WithoutVector


def read_models(unit: Unit) -> _Listed:
    """Return what is installed, what the unit works with, and how many vectors are still to be made."""
    models, setup = list_models(unit), engine_of(unit)
    pack, base = setup.manifest, setup.base
    is_base_used = setup.fuses_base or not setup.embedders
    lines = [PackLine(base.id, tr("built in"), base.name, base.licence, base.trained_on, is_base_used)]
    lines += [
        PackLine(model.manifest.id, said(model.manifest.kind.value), model.manifest.name, model.manifest.licence,
                 model.manifest.trained_on, model.is_used, model)
        for model in models
    ]  # fmt: skip
    return _Listed(lines, pack, without_vector(unit, pack.id))


class ModelsPanel(UnitPanel):
    """Whether a unit may work with a model that was trained on certain data is for the unit to decide."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("What finds and compares faces. Each new model is tried in a sealed process first."))
        self.lines: RowsModel[PackLine] = RowsModel(_columns())
        self.table = RowsView(self.lines, tr("Model packs"), row_px=34)
        self.detail = FactRows(tr("The model pack that is chosen in the table"))
        self.lacking = label("", wraps=True)
        self.add = KeyButton(tr("Add from a file…"), "unit.models.add")
        self.use = KeyButton(tr("Choose for use…"), "unit.models.use")
        self.embed = KeyButton(tr("Embed again"), "unit.models.embed")
        self.remove = KeyButton(tr("Remove…"), "unit.models.remove")
        self.add_act(self.add, self.ask_file, Duty.CHOOSE_MODELS)
        self.add_act(self.use, self.ask_use, Duty.CHOOSE_MODELS)
        self.add_act(self.embed, self.begin_embedding, Duty.WORK_CASES)
        self.add_act(self.remove, self.ask_to_remove, Duty.CHOOSE_MODELS)
        fit(self.table, least_height=150)
        self.body.addWidget(self.table, 2)
        self.setFocusProxy(self.table)
        self.body.addWidget(self.lacking)
        self.body.addWidget(self.detail, 3)
        self.table.moved.connect(self._show_detail)

    def refresh(self) -> None:
        """Read again what is installed; that is a consultation on record."""
        self.desk.ask(read_models, self._show)

    def clear(self) -> None:
        """Forget the models."""
        super().clear()
        self.lines.show([])
        self.lacking.clear()
        self.detail.clear()

    @Slot()
    def ask_file(self) -> None:
        """Ask which manifest or ZIP is taken in."""
        dialog = FileDialog(tr("Choose the model's manifest (.toml) or its ZIP"), None, self, ENDINGS)
        dialog.chosen.connect(self.take_in)
        dialog.open()

    @Slot(object)
    def take_in(self, path: Path) -> None:
        """Check and try a model, and take it in; a refusal is said over the page in words."""
        self.start(tr("Trying the model"), lambda unit, _told, _stop: add_model(unit, path), self._added, self.add)

    @Slot()
    def ask_use(self) -> None:
        """Ask with which models the unit works from now on."""
        dialog = ChooseModelsDialog([self.lines.row_at(place) for place in range(self.lines.rowCount())], self)
        self.ask(dialog, lambda unit: use_models(unit, dialog.chosen).manifest.id, self._chosen)

    @Slot()
    def begin_embedding(self) -> None:
        """Make the vectors that gallery and open case lack, from stored crops; what is made is kept when stopped."""
        pool = self.desk.pool
        self.start(
            tr("Embedding again"),
            lambda unit, told, cancelled: reembed(unit, pool, told, cancelled),
            self._embedded,
            self.embed,
            self.use,
            holds_case=True,
        )

    @Slot()
    def ask_to_remove(self) -> None:
        """Ask whether the current model is to be forgotten and its weights erased."""
        line = self.table.current()
        if not isinstance(line, PackLine) or line.model is None:
            self.tell(tr("Choose a model that was brought to the unit; the built-in one stays."))
            return
        dialog = ReasonDialog(
            tr("Remove {model}", model=line.name),
            tr("Its weights are erased. Vectors that it made stay, and can no longer be made anew."),
            tr("Remove"),
            self,
        )
        dialog.stated.connect(lambda _why: self.desk.ask(lambda unit: remove_model(unit, line.id), self._removed))
        dialog.open()

    def _removed(self, _none: None) -> None:
        self.tell(tr("The model is removed."))
        self.refresh()

    def _added(self, model: UnitModel) -> None:
        self.tell(tr("{name} is taken in and not used yet. It was trained on: {data}.",
                     name=model.manifest.name, data=model.manifest.trained_on.rstrip(".")))  # fmt: skip

    def _chosen(self, pack_id: str) -> None:
        work_with(engine_of(self.desk.unit), self.desk.pool, self.desk.gallery)
        self.tell(tr("From now on vectors are those of {pack}. Press {embed} to make those that are missing.",
                     pack=pack_id, **keys(embed="unit.models.embed")))  # fmt: skip

    def _embedded(self, done: ReembedSummary) -> None:
        unmade = len(done.unmade_references) + len(done.unmade_faces)
        without = tr_count(unmade, " {count} crop gave none and stays without.",
                           " {count} crops gave none and stay without.") if unmade else ""  # fmt: skip
        self.tell(
            tr("Vectors were made for {references} and {faces}.",
               references=tr_count(done.references, "{count} reference", "{count} references"),
               faces=tr_count(done.faces, "{count} face", "{count} faces")) + without
        )  # fmt: skip

    def _show(self, listed: _Listed) -> None:
        self.lines.show(listed.lines)
        self.lacking.setText(_lacking_words(listed, has_case=self.desk.case is not None))
        self.embed.setEnabled(not self.progress.is_running)
        self._show_detail(self.table.current())

    @Slot(object)
    def _show_detail(self, line: PackLine | None) -> None:
        self.detail.show_facts(_facts(line) if line is not None else [])


def _columns() -> tuple[Column[PackLine], ...]:
    return (
        Column(mark("In use"), lambda line: tr("● in use") if line.is_used else "", 9),
        Column(mark("Kind"), lambda line: line.kind, 9, can_go=True),
        Column(mark("Id"), lambda line: line.id, 18),
        Column(mark("Name"), lambda line: line.name),
        Column(mark("Licence"), lambda line: line.licence, 16, can_go=True),
    )


def _facts(line: PackLine) -> list[FactRow]:
    facts = [FactRow(tr("Trained on"), said(line.trained_on)), FactRow(tr("Licence"), line.licence)]
    if line.model is None:
        hashes = "; ".join(f"{one.role}: {one.sha256}" for one in default_manifest().weights)
        return [*facts, FactRow(tr("SHA-256"), hashes)]
    manifest = line.model.manifest
    return [
        *facts,
        FactRow(tr("Version"), manifest.version),
        FactRow(tr("SHA-256"), manifest.sha256),
        FactRow(tr("Cost"), tr("{ms} ms a face when it was tried here", ms=f"{line.model.trial.milliseconds:.1f}")),
        FactRow(tr("Taken in"), tr("{who}, {when}", who=line.model.added_by, when=moment(line.model.added_at))),
    ]


def _lacking_words(listed: _Listed, *, has_case: bool) -> str:
    lacking = listed.lacking
    if not lacking.references and not lacking.faces:
        where = tr("in the gallery and this case") if has_case else tr("in the gallery")
        return tr("Nothing lacks a vector {where}. Each case is looked at once it is entered.", where=where)
    return tr(
        "{references} and {faces} of this case lack a vector of {pack}: until they are embedded again, nothing is "
        "searched or grouped with them. No exhibit is needed; a run that is stopped goes on where it ended.",
        references=tr_count(lacking.references, "{count} reference", "{count} references"),
        faces=tr_count(lacking.faces, "{count} face", "{count} faces"),
        pack=listed.pack.id,
    )  # fmt: skip
