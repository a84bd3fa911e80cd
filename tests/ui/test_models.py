"""The window works with the models that its unit chose, and says what to do while their vectors are missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.recognition.brought.trial import tried
from app.recognition.pack import default_manifest
from app.service.models import add_model, use_models
from app.service.search import search_face
from app.ui.main_window import MainWindow
from tests.recognition.invented_models import EMBEDDER, carried, embedder
from tests.service.conftest import PASSPHRASE
from tests.ui.conftest import FIRST, Furnished
from tests.units import why


def test_the_models_that_a_unit_chose_are_used_when_it_is_opened_again(
    desk_window: MainWindow,
    settle: Callable[[], None],
    furnished: Furnished,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.service.models.try_model", tried)
    desk, unit, told = desk_window.desk, desk_window.desk.unit, []
    assert desk.pool.manifest == desk.gallery.manifest == default_manifest()
    add_model(unit, carried(tmp_path / "medium", embedder(), EMBEDDER))
    chosen = use_models(unit, ["tiny"]).manifest
    desk_window.lock()
    settle()
    desk_window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()

    desk.troubled.connect(lambda error: told.append(str(error)))
    desk.ask(lambda unit: search_face(unit, desk.gallery, furnished.faces[0], why("why")), lambda found: None)
    settle()

    assert desk.pool.manifest == desk.gallery.manifest == chosen
    assert len(told) == 1
    assert "60 references of the gallery" in told[0]
    assert "homeward models reembed" in told[0]
