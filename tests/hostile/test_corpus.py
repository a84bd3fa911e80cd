"""The corpus: of every odd or hostile file comes what must come of it, in real workers, and nothing else dies of it."""

from __future__ import annotations

from collections import Counter

import psutil
import pytest

from app.worker.pool import ProcessPool
from tests.hostile.corpus import corpus, examined

MOST_GROWTH_BYTES = 300 << 20


@pytest.mark.slow
def test_what_must_comes_of_every_file_of_the_corpus() -> None:
    specimens = corpus()
    before = psutil.Process().memory_info().rss

    with ProcessPool(2) as pool:
        findings = examined(pool, specimens)

    objections = [specimen.objection(finding) for specimen, finding in zip(specimens, findings, strict=True)]
    assert [objection for objection in objections if objection] == []
    assert psutil.Process().memory_info().rss - before < MOST_GROWTH_BYTES


def test_the_corpus_is_large_and_every_file_has_a_name_of_its_own() -> None:
    names = [specimen.name for specimen in corpus()]

    assert len(names) >= 150
    assert [name for name, count in Counter(names).items() if count > 1] == []
