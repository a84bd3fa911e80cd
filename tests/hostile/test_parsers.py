"""Our own parsers: whatever strangers write, each returns or refuses in its own one way."""

from __future__ import annotations

import contextlib

import pytest

from tests.hostile.mutants import changed
from tests.hostile.parsers import Parser, parsers

MUTANTS = {"weights": 40, "container": 300, "manifest": 500}


@pytest.mark.parametrize("parser", parsers(), ids=lambda parser: parser.name)
def test_a_parser_returns_or_refuses(parser: Parser) -> None:
    seeds = parser.seeds()
    for seed in seeds:
        with contextlib.suppress(*parser.refusals):
            parser.read(seed)

    for number in range(MUTANTS.get(parser.name, 2_000)):
        with contextlib.suppress(*parser.refusals):
            parser.read(changed(seeds[number % len(seeds)], number))
