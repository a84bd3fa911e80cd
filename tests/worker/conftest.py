"""The loaded pack, for tests of rooms that look at frames without a worker around them."""

from __future__ import annotations

from tests.recognition.conftest import pack

__all__ = ["pack"]
