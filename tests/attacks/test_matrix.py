"""Every attack on the record is noticed, by whom it must be noticed, in words that name the place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attacks.ground import GRACE, Ground, made_ground, noticed
from tests.attacks.matrix import ATTACKS, Attack


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return made_ground(tmp_path_factory.mktemp("attacked") / "ground")


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_the_attack_is_noticed(ground: Ground, tmp_path: Path, attack: Attack) -> None:
    found = attack.tried(ground.copied(tmp_path / "copy"))

    assert found is not None
    assert (found.by, attack.says in found.said) == (attack.by, True), found.said


@pytest.mark.parametrize("name", ["Ada", GRACE])
def test_a_unit_that_nobody_attacked_holds(ground: Ground, tmp_path: Path, name: str) -> None:
    assert noticed(ground.copied(tmp_path / "copy"), name) is None
