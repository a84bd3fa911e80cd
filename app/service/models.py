"""The models that a unit works with: take in one that was carried to it, choose among them, remove one."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.audit import Operation
from app.domain.errors import ModelRefused, NotAllowed, StorageFull
from app.domain.policy import Function
from app.exchange.model_files import read_carried
from app.recognition.brought.manifest import BroughtManifest, BroughtModel, ModelKind, TrialResult, parse_brought
from app.recognition.pack import default_manifest
from app.recognition.setup import EngineSetup, setup_with
from app.service.cases import act_of_unit, require_examiner
from app.service.gallery import LoadedGallery
from app.service.permission import require
from app.store import KNOWN_FILES, ModelRecord, Reader, Unit, Work
from app.worker.pool import WorkerPool
from app.worker.trial_process import try_model

FOLDER = "models"
_CHOICE = "models_in_use"
"""JSON list of ids, in the order in which they were named; absent while the built-in pack works alone."""
MOST_EMBEDDERS = 2
_NAME = re.compile(r"(?P<sha256>[0-9a-f]{64})\.(?P<kind>onnx|part)")


@dataclass(frozen=True, slots=True)
class UnitModel:
    """A model of the unit. `is_used` is True where it is among those that the unit works with."""

    manifest: BroughtManifest
    trial: TrialResult
    added_at: datetime
    added_by: str
    is_used: bool


def add_model(unit: Unit, path: Path) -> UnitModel:
    """Take in a model from a manifest, or a ZIP with it: checked, tried in a sealed process, and put on record.

    Raises ModelRefused with one sentence where it is not one that Homeward runs, NotFound where a file is missing,
    NotAllowed where its id is taken. It is not used until it is chosen.
    """
    require_examiner(unit)
    carried = read_carried(path)
    manifest, weights = carried.manifest, carried.untrusted_weights
    if hashlib.sha256(weights).hexdigest() != manifest.sha256:
        raise ModelRefused(
            f"The model was not taken in: the SHA-256 of {manifest.file} is not the one that its manifest names. "
            "Nothing was changed; get it again from a source you trust."
        )
    _refuse_taken(unit, manifest.id)
    require(unit, Function.BROUGHT_MODELS)
    trial = try_model(weights, manifest)
    act = act_of_unit("add model", Operation.CUSTODY, f"work with {manifest.name}, version {manifest.version}")
    with _written(unit, manifest.sha256, weights), unit.unit_of_work(act) as work:
        facts = (trial.takes_batches, trial.takes_any_size, trial.milliseconds)
        record = work.models.add(manifest.id, manifest.kind, carried.text, manifest.sha256, facts)
        _register(work, manifest.sha256, is_there=True)
        work.note(model=manifest.id, kind=manifest.kind.value, sha256=manifest.sha256, digest=manifest.digest)
    return _unit_model(record, [])


def clear_leftovers(unit: Unit) -> None:
    """Erase weights that lie in the unit's folder and are not on record, where an act of ours left them; on record.

    A crash between the disk and the record leaves them when a model is added or removed. Only what has the name that we
    give is ours: the SHA-256 of its own content, or a half-written file. Anything else is for verification to name.
    """
    with unit.reading() as reader:
        known = _known_files(reader)
    present = sorted((unit.folder / FOLDER).glob("*"))
    leftovers = [path for path in present if f"{FOLDER}/{path.name}" not in known and _is_ours(path)]
    if not leftovers:
        return
    act = act_of_unit("clear leftovers", Operation.ERASURE, "erase weights that no record names")
    with unit.unit_of_work(act) as work:
        work.afterwards.append(lambda: _erase(leftovers))
        work.note(files=[path.name for path in leftovers])


def list_models(unit: Unit) -> list[UnitModel]:
    """Return every model of the unit, by id; the viewing is on record."""
    require_examiner(unit)
    with unit.unit_of_work(act_of_unit("view models", Operation.CONSULTATION)) as work:
        chosen = _chosen(work)
        found = [_unit_model(record, chosen) for record in work.models.all()]
        work.note(models=len(found))
    return found


def remove_model(unit: Unit, model_id: str) -> None:
    """Forget a model and erase its weights; vectors made with it stay. Raises NotFound, NotAllowed while it is used."""
    require_examiner(unit)
    with unit.unit_of_work(act_of_unit("remove model", Operation.ERASURE)) as work:
        record = work.models.get(model_id)
        if model_id in _chosen(work):
            raise NotAllowed(f"The unit works with {model_id}. Nothing was removed; choose other models first.")
        work.models.remove(model_id)
        is_needed = any(other.sha256 == record.sha256 for other in work.models.all())
        if not is_needed:
            _register(work, record.sha256, is_there=False)
            work.afterwards.append(lambda: _weights_path(unit, record.sha256).unlink(missing_ok=True))
        work.note(model=model_id, sha256=record.sha256)


def use_models(unit: Unit, ids: Sequence[str]) -> EngineSetup:
    """Choose the models that the unit works with: one or two embedders, and any detectors besides the built-in ones.

    The built-in pack is named by its own id; where no embedder is named it works alone. Raises NotFound for an unknown
    id, NotAllowed for more than two embedders or a name given twice.
    """
    require_examiner(unit)
    if len(set(ids)) != len(ids):
        raise NotAllowed("A model was named twice. Nothing was changed.")
    with unit.unit_of_work(act_of_unit("choose models", Operation.ALTERATION)) as work:
        setup = _setup(unit, work, ids)
        work.settings.set(_CHOICE, json.dumps(list(ids)))
        work.note(models=list(ids), pack=setup.manifest.id)
    return setup


def engine_of(unit: Unit) -> EngineSetup:
    """Return what the workers of this unit load."""
    with unit.reading() as reader:
        return _setup(unit, reader, _chosen(reader))


def work_with(setup: EngineSetup, pool: WorkerPool, gallery: LoadedGallery) -> None:
    """Let workers and gallery work with these models from now on."""
    pool.use(setup)
    gallery.use(setup.manifest)


def _chosen(reader: Reader) -> list[str]:
    chosen: list[str] = json.loads(reader.settings.get(_CHOICE) or "[]")
    return chosen


def _setup(unit: Unit, reader: Reader, ids: Sequence[str]) -> EngineSetup:
    base = default_manifest()
    models = [_brought(unit, reader.models.get(model_id)) for model_id in ids if model_id != base.id]
    embedders = [model for model in models if model.manifest.kind is ModelKind.EMBEDDER]
    detectors = [model for model in models if model.manifest.kind is ModelKind.DETECTOR]
    if len(embedders) + (base.id in ids) > MOST_EMBEDDERS:
        raise NotAllowed(f"No more than {MOST_EMBEDDERS} embedders can be fused. Nothing was changed.")
    return setup_with(base, embedders, detectors, fuses_base=base.id in ids and bool(embedders))


def _brought(unit: Unit, record: ModelRecord) -> BroughtModel:
    manifest = parse_brought(record.manifest.encode())
    trial = TrialResult(record.takes_batches, record.takes_any_size, record.milliseconds)
    return BroughtModel(manifest, _weights_path(unit, record.sha256), trial)


def _unit_model(record: ModelRecord, chosen: Sequence[str]) -> UnitModel:
    trial = TrialResult(record.takes_batches, record.takes_any_size, record.milliseconds)
    manifest = parse_brought(record.manifest.encode())
    return UnitModel(manifest, trial, record.added_at, record.added_by, record.id in chosen)


def _refuse_taken(unit: Unit, model_id: str) -> None:
    with unit.reading() as reader:
        taken = {default_manifest().id, *(record.id for record in reader.models.all())}
    if model_id in taken:
        raise NotAllowed(f"There is a model {model_id} already. Nothing was changed; remove it first.")


def _place(sha256: str) -> str:
    return f"{FOLDER}/{sha256}.onnx"


def _weights_path(unit: Unit, sha256: str) -> Path:
    return unit.folder / FOLDER / f"{sha256}.onnx"


@contextmanager
def _written(unit: Unit, sha256: str, weights: bytes) -> Iterator[None]:
    """Write the weights before the act that puts them on record, and take them away where it does not commit."""
    is_new = not _weights_path(unit, sha256).exists()
    _write_weights(unit, sha256, weights)
    try:
        yield
    except BaseException:
        if is_new:
            _weights_path(unit, sha256).unlink(missing_ok=True)
        raise


def _write_weights(unit: Unit, sha256: str, weights: bytes) -> None:
    """Write the weights whole or not at all."""
    path = _weights_path(unit, sha256)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    half = path.with_suffix(".part")
    try:
        opened = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(opened, "wb") as file:
            file.write(weights)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError as why:
        half.unlink(missing_ok=True)
        raise StorageFull(f"The weights could not be kept ({why.strerror}). Nothing was changed.") from why


def _is_ours(path: Path) -> bool:
    """Tell whether a file is whole weights under their digest, or weights half written."""
    named = _NAME.fullmatch(path.name)
    if named is None or path.is_symlink() or not path.is_file():
        return False
    if named["kind"] == "part":
        return True
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == named["sha256"]


def _erase(paths: Sequence[Path]) -> None:
    for path in paths:
        with suppress(OSError):  # it stays, and verification names it
            path.unlink(missing_ok=True)


def _known_files(reader: Reader) -> dict[str, str]:
    known: dict[str, str] = json.loads(reader.settings.get(KNOWN_FILES) or "{}")
    return known


def _register(work: Work, sha256: str, *, is_there: bool) -> None:
    """Let the weights lie in the unit's folder, or no longer, so that verification holds them against their SHA-256."""
    known = _known_files(work)
    if is_there:
        known[_place(sha256)] = sha256
    else:
        known.pop(_place(sha256), None)
    work.settings.set(KNOWN_FILES, json.dumps(known, sort_keys=True))
