"""Where a system refuses a bound on memory, workers start all the same, and the person is told."""

from __future__ import annotations

import sys

import pytest

from app.worker import limits
from app.worker.failures import Notice, notice_sentences

resource = pytest.importorskip("resource", reason="bounds on resources are POSIX")


@pytest.mark.skipif(sys.platform == "win32", reason="bounds on resources are POSIX")
@pytest.mark.parametrize("refusal", [None, ValueError("current limit exceeds maximum limit"), OSError(22, "Invalid")])
def test_a_bound_that_is_refused_is_told_and_stops_nobody(
    monkeypatch: pytest.MonkeyPatch, refusal: Exception | None
) -> None:
    asked = []

    def setrlimit(which: int, bounds: tuple[int, int]) -> None:
        asked.append(which)
        if refusal is not None:
            raise refusal

    monkeypatch.setattr(resource, "setrlimit", setrlimit)

    assert limits.bound_resources() == (refusal is None)
    assert asked == [resource.RLIMIT_CORE, resource.RLIMIT_AS]


def test_the_person_is_told_that_memory_is_not_bounded() -> None:
    (sentence,) = notice_sentences(Notice.MEMORY_NOT_BOUNDED)

    assert "does not bound the memory" in sentence
