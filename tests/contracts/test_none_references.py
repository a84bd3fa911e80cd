"""The Qt binding keeps its count of references to None: PySide6 6.12.0 loses one per call and the process dies."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

CALLS = 1_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on; nothing to lose.")
def test_a_thousand_calls_lose_no_reference_to_none(qapp: QApplication) -> None:
    from PySide6.QtCore import QObject

    thing = QObject()
    thing.setObjectName("warm")
    before = sys.getrefcount(None)

    for number in range(CALLS):
        thing.setObjectName(str(number))

    drift = before - sys.getrefcount(None)
    assert abs(drift) < CALLS // 10, f"{drift} references to None were lost in {CALLS} calls"
