"""Show the quality score against data: the measured part of docs/quality.md, and its chart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.quality_words import WEAKNESSES
from app.recognition.pack import default_manifest
from tests.benchmarks.line_chart import Line, chart
from tests.benchmarks.mated_probes import UNDAMAGED, Probes
from tests.benchmarks.score_fit import FOLDS, Fit, Floats

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
_DISCARDED = (0, 5, 10, 20, 30, 40, 50)
_DRAWS = 500
_Bools = NDArray[np.bool_]


def write_page(docs: Path, probes: Probes, fit: Fit, scores: Floats) -> None:
    """Replace the measured part of docs/quality.md, and draw its chart. `scores` come from fits to other people."""
    page = docs / "quality.md"
    before, _, rest = page.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    parts = (_setting(probes), _discards(probes, scores), _deciles(probes, scores), _kinds(probes, scores))
    said = "\n\n".join((*parts, _words(probes), _terms(fit)))
    page.write_text(f"{before}{BEGIN}\n{said}\n{END}{after}", "utf-8")
    (docs / "pictures" / "quality.svg").write_text(_drawn(probes, scores), "utf-8")


def missed_after_discarding(is_missed: _Bools, worth: Floats, percent: float) -> float:
    """Return the share missed among the faces that remain when the `percent` of least worth are discarded."""
    order = np.argsort(worth, kind="stable")
    return float(is_missed[order[round(len(order) * percent / 100) :]].mean())


def area_under_roc(is_missed: _Bools, worth: Floats) -> float:
    """Return how often a face that was found is of more worth than one that was missed; ties count half."""
    found, missed = worth[~is_missed], np.sort(worth[is_missed])
    below = (np.searchsorted(missed, found, "left") + np.searchsorted(missed, found, "right")) / 2
    return float(below.mean() / len(missed))


def _setting(probes: Probes) -> str:
    people, lost = len(np.unique(probes.identities)), sum(probes.without_face.values())
    is_missed = probes.ranks > 1
    return (
        f"Measured with pack `{default_manifest().id}` and the thorough profile: {len(probes.ranks)} faces of "
        f"{people} adults, each searched among {probes.references} references; {_percent(is_missed.mean())} missed "
        f"their mate at rank 1. In {lost} more pictures no face was found; they have no quality and are left out here."
    )


def _discards(probes: Probes, scores: Floats) -> str:
    is_missed = probes.ranks > 1
    rows = [
        (
            name,
            f"{area_under_roc(is_missed, worth):.3f}",
            *(_percent(missed_after_discarding(is_missed, worth, part)) for part in _DISCARDED),
        )
        for name, worth in _rivals(probes, scores)
    ]
    head = ("ordered by", "area under ROC", *(f"{part} % discarded" for part in _DISCARDED))
    return (
        f"Missed at rank 1 among the faces that remain (error-versus-discard):\n\n{_table(head, rows)}\n\n"
        f"{_certainty(probes, scores)}"
    )


def _certainty(probes: Probes, scores: Floats) -> str:
    """Say how far the score's area under the ROC may be trusted, and what it is within each collection."""
    is_missed = probes.ranks > 1
    people, chance = np.unique(probes.identities), np.random.default_rng(0)
    members = [np.flatnonzero(probes.identities == name) for name in people]
    drawn = (
        np.concatenate([members[at] for at in chance.integers(0, len(people), len(people))]) for _ in range(_DRAWS)
    )
    low, high = np.percentile([area_under_roc(is_missed[part], scores[part]) for part in drawn], (2.5, 97.5))
    within = ", ".join(
        f"{area_under_roc(is_missed[part], scores[part]):.3f} within `{name}`"
        for name in np.unique(probes.collections)
        for part in (probes.collections == name,)
    )
    return f"The score's area: 95 % of {_DRAWS} draws of people gave {low:.3f} to {high:.3f}; {within}."


def _rivals(probes: Probes, scores: Floats) -> list[tuple[str, Floats]]:
    return [
        (f"quality score ({FOLDS}-fold by identity)", scores),
        ("inter-eye distance alone", np.array([face.inter_eye_px for face in probes.qualities])),
        ("sharpness alone", np.array([face.sharpness for face in probes.qualities])),
    ]


def _deciles(probes: Probes, scores: Floats) -> str:
    rows = [
        (f"{scores[part].min():.0f}–{scores[part].max():.0f}", str(len(part)), *_missed(probes, part))
        for part in np.array_split(np.argsort(scores, kind="stable"), 10)
    ]
    head = ("quality", "faces", "missed at rank 1", "missed at rank 10", "missed at rank 50")
    return f"By tenths of the score:\n\n{_table(head, rows)}"


def _kinds(probes: Probes, scores: Floats) -> str:
    kinds = sorted(set(probes.kinds), key=lambda kind: (kind != UNDAMAGED, kind))
    rows = [
        (
            kind,
            str(len(part)),
            str(probes.without_face.get(kind, 0)),
            f"{np.median(scores[part]):.0f}",
            *_missed(probes, part)[:2],
        )
        for kind in kinds
        for part in (np.flatnonzero(probes.kinds == kind),)
    ]
    head = ("damage", "faces", "no face", "median quality", "missed at rank 1", "missed at rank 10")
    return f"By what was done to the picture:\n\n{_table(head, rows)}"


def _words(probes: Probes) -> str:
    rows = []
    for weakness in WEAKNESSES:
        has = np.array([weakness.is_so(face) for face in probes.qualities])
        said, unsaid = (f"{_missed(probes, np.flatnonzero(part))[0]} of {part.sum()}" for part in (has, ~has))
        rows.append((weakness.words.partition(":")[0], weakness.line, said, unsaid))
    return f"By the words that are told:\n\n{_table(('word', 'where', 'missed with it', 'without it'), rows)}"


def _terms(fit: Fit) -> str:
    rows = [(f"`{term.measure}`", f"{term.bad:g}", f"{term.good:g}", f"{term.weight:.2f}") for term in fit.terms]
    said = f"The score's terms (intercept {fit.intercept:.2f}); each adds its weight in proportion from bad to good:"
    return f"{said}\n\n{_table(('measure', 'bad', 'good', 'weight'), rows)}"


def _missed(probes: Probes, part: NDArray[np.int64]) -> tuple[str, ...]:
    return tuple(_percent((probes.ranks[part] > rank).mean()) if len(part) else "–" for rank in (1, 10, 50))


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows))


def _drawn(probes: Probes, scores: Floats) -> str:
    is_missed = probes.ranks > 1
    parts = [float(part) for part in range(0, 61, 2)]
    ideal = (-is_missed.astype(float)).astype(np.float64)
    lines = [
        Line(name, [(part, 100 * missed_after_discarding(is_missed, worth, part)) for part in parts], is_strong)
        for (name, worth), is_strong in zip(
            [*_rivals(probes, scores), ("no score could do better", ideal)], (True, False, False, False), strict=True
        )
    ]
    return chart(
        "Missed at rank 1 when the faces of lowest quality are discarded",
        "% of faces discarded",
        "% missed among the rest",
        lines,
    )
