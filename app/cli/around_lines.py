"""What surrounds candidates, as a terminal shows it: columns beside each, and below what the distances are worth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from app.domain.circumstances import FLAG, Circumstances
from app.domain.face import Quality
from app.domain.ids import CandidateId
from app.domain.search import Candidate

COLUMNS = ("quality", "age then", "age here", "between", "note")


def around_columns(around: Circumstances) -> tuple[str, ...]:
    """Return the quality of both faces, the ages in both pictures, the time between, and what makes it impossible."""
    then, here, gap = around.age_enrolled, around.age_seized, around.gap
    return (
        f"{_score(around.probe_quality)} / {_score(around.reference_quality)}",
        then.words if then else "?",
        here.words if here else "?",
        gap.words if gap else "?",
        f"{FLAG} {around.flag}" if around.flag else "",
    )


def around_lines(listed: Sequence[Candidate], around: Mapping[CandidateId, Circumstances]) -> list[str]:
    """Return what the columns say, who stands behind, and what each distance is worth or why that is not known."""
    if not listed:
        return []
    every = [around[entry.id] for entry in listed]
    lines = [
        "Quality: of the searched face / of the reference, of 100. Age then: in the reference; here: in the searched "
        "picture. ?: not known."
    ]
    seized = every[0].seized
    lines.append(f"Searched picture: {f'taken {seized.words}' if seized else 'date not known'}.")
    behind = sum(each.is_behind for each in every)
    if behind:
        lines.append(f"Behind the others: {behind} born after the picture; the rank stays that by score.")
    said: dict[str, list[int]] = defaultdict(list)
    for entry in listed:
        said[around[entry.id].likelihood.words].append(entry.rank)
    for words, ranks in said.items():
        lines.append(words if len(said) == 1 else f"Rank {', '.join(map(str, ranks))}: {words}")
    return lines


def _score(quality: Quality | None) -> str:
    return "?" if quality is None else f"{quality.score:.0f}"
