"""What the tests of standing searches share: the gallery of June, and what the trail and a run say."""

from __future__ import annotations

from app.recognition.pack import PackManifest
from app.service.audit import audit_trail
from app.service.standing_runs import StandingRuns
from app.store import Unit
from tests.service.conftest import enrol_vectors, vector


def of_june(unit: Unit, pack: PackManifest) -> None:
    """A partner's references come in: one of them is the child."""
    enrol_vectors(unit, pack.id, {"E-1": [vector(301)], "the child": [vector(500, near=77)]})


def entries(unit: Unit, verb: str) -> list[dict[str, object]]:
    return [dict(entry.facts) for entry in audit_trail(unit) if entry.act.verb == verb]


def one(runs: StandingRuns) -> str:
    (outcome,) = runs.outcomes
    assert outcome.how is None
    return outcome.why
