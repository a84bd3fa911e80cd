"""A validation as JSON and back: what is kept in the unit, and what `validate --json` prints."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from app.domain.validation import (
    Ages,
    ErrorPoint,
    Group,
    Grouping,
    Identification,
    LikelihoodBand,
    PairPoint,
    Rate,
    Validation,
)

FORMAT = "homeward-validation/1"


def as_facts(validation: Validation) -> dict[str, Any]:
    """Return everything of a validation as values that JSON knows."""
    return {"format": FORMAT, **asdict(validation)}


def as_json(validation: Validation) -> str:
    """Return a validation as one line of canonical JSON."""
    return json.dumps(as_facts(validation), sort_keys=True, separators=(",", ":"), allow_nan=False)


def from_json(text: str) -> Validation:
    """Return the validation that `as_json` wrote. Raises ValueError or KeyError where it is none."""
    facts = json.loads(text)
    if facts.pop("format", None) != FORMAT:
        raise ValueError("not a validation of a known format")
    return Validation(
        **{
            **facts,
            "failed_to_enrol": _rate(facts["failed_to_enrol"]),
            "identification": tuple(_identification(each) for each in facts["identification"]),
            "pair_errors": tuple(_pair_point(each) for each in facts["pair_errors"]),
            "by_quality": tuple(_group(each) for each in facts["by_quality"]),
            "by_age": tuple(_group(each) for each in facts["by_age"]),
            "likelihood": tuple(_band(each) for each in facts["likelihood"]),
            "unfitted": tuple(facts["unfitted"]),
            "grouping": None if facts["grouping"] is None else Grouping(**facts["grouping"]),
        }
    )


def _rate(facts: dict[str, Any]) -> Rate:
    return Rate(**facts)


def _identification(facts: dict[str, Any]) -> Identification:
    at_ranks = tuple((int(rank), _rate(rate)) for rank, rate in facts["at_ranks"])
    errors = tuple(ErrorPoint(**{**each, "fnir": _rate(each["fnir"])}) for each in facts["errors"])
    return Identification(**{**facts, "at_ranks": at_ranks, "errors": errors})


def _pair_point(facts: dict[str, Any]) -> PairPoint:
    return PairPoint(facts["distance"], _rate(facts["fmr"]), _rate(facts["fnmr"]))


def _group(facts: dict[str, Any]) -> Group:
    rates = {name: None if facts[name] is None else _rate(facts[name]) for name in ("first", "first_ten", "fnir")}
    return Group(**{**facts, **rates})


def _band(facts: dict[str, Any]) -> LikelihoodBand:
    low, high = facts["qualities"]
    ladders = {name: tuple(facts[name]) for name in ("distances", "log10_ratios")}
    return LikelihoodBand(**{**facts, **ladders, "ages": Ages(**facts["ages"]), "qualities": (low, high)})
