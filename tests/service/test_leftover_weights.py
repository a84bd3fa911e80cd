"""A crash while a model is taken in leaves nothing behind for good: what is ours is erased, the rest is named."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from app.domain.case import CaseAuthority
from app.domain.unit import Passphrase
from app.recognition.brought.trial import tried
from app.service.cases import open_case
from app.service.models import _write_weights, add_model, list_models
from app.service.units import open_unit
from app.store import verify_files
from tests.recognition.invented_models import EMBEDDER, carried, embedder
from tests.service.conftest import CHEAP, PASSPHRASE
from tests.units import new_unit


def test_weights_that_a_crash_left_are_erased_on_opening_and_nothing_else_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.service.models.try_model", tried)
    folder, left = tmp_path / "unit", b"weights whose act was not committed"
    unit, _ = new_unit(folder, "Test unit", "Ada", PASSPHRASE, cost=CHEAP)
    with unit:
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        add_model(unit, carried(tmp_path / "medium", embedder(), EMBEDDER))
        _write_weights(unit, hashlib.sha256(left).hexdigest(), left)
    kept = {path.name for path in (folder / "models").iterdir()} - {f"{hashlib.sha256(left).hexdigest()}.onnx"}
    (folder / "models" / f"{'a' * 64}.part").write_bytes(b"half of")
    strange = folder / "models" / f"{'b' * 64}.onnx"
    strange.write_bytes(b"not what its name says")

    with open_unit(folder, Passphrase(PASSPHRASE)) as again:
        broken = [finding.place for finding in verify_files(folder, again) if not finding.holds]
        models = [model.manifest.id for model in list_models(again)]
        with again.reading() as reader:
            acts = [entry.facts["files"] for entry in reader.audit.entries(1) if entry.act.verb == "clear leftovers"]

    assert {path.name for path in (folder / "models").iterdir()} == kept | {strange.name}
    assert broken == [f"models/{strange.name}"]
    assert models == ["tiny"]
    assert acts == [sorted([f"{'a' * 64}.part", f"{hashlib.sha256(left).hexdigest()}.onnx"])]
