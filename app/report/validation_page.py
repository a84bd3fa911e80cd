"""The pages that tell what a performance test measured: for the lab's file, and for whoever has to judge its tools."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from app.domain.validation import Group, Identification, LikelihoodBand, Rate, Validation

_METHOD = (
    "After ISO/IEC 19795-1 and the open-set identification of NIST's FRTE 1:N. Of each person with several pictures "
    "one is enrolled and the others are searched for; a tenth of these people, and half of those with one picture, "
    "are strangers, searched for and not enrolled. Means over {draws} such draws. A picture in which no face was found "
    "counts as a miss. FNIR: the share of mated searches that do not bring the right person to rank 1 above the "
    "threshold; FPIR: the share of strangers that have a candidate above it. Intervals are Wilson's, 95 %, by the "
    "number of searches of one draw."
)
_LIMITS = (
    "These figures are of these people, pictures and cameras, and of no others. An FMR measured here does "
    "not carry over to another population, and figures of adults say nothing about children."
)
_EVIDENCE = (
    "Likelihood ratios by isotonic regression, capped by the number of pairs. Cllr was measured on people that the "
    "ladder was not fitted on: 0 is perfect, 1 says nothing; beside it what a perfect ladder would have had."
)


@dataclass(frozen=True, slots=True)
class ValidationFacts:
    """Everything that the pages say."""

    unit_name: str
    number: int
    made_at: datetime
    made_by: str
    software: str
    pictures_digest: str
    trained_on: str
    result: Validation


def share_words(rate: Rate | None) -> str:
    """Return a rate as people read it: `93.2 % (88.1 to 96.2; n = 134)`."""
    if rate is None:
        return "not measured"
    return f"{100 * rate.value:.1f} % ({100 * rate.low:.1f} to {100 * rate.high:.1f}; n = {rate.n})"


def as_validation_page(facts: ValidationFacts) -> str:
    """Return the pages as HTML of the plain kind that Qt's text documents read."""
    result = facts.result
    parts = [
        f"<h2>Performance test {facts.number} of {escape(facts.unit_name)}</h2>",
        f"<p>{facts.made_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC by {escape(facts.made_by)}. "
        f"{escape(facts.software)}. Model pack {escape(result.pack_id)}, profile {escape(result.profile)}. "
        f"{escape(facts.trained_on)}</p>",
        f"<p><b>{_LIMITS}</b></p>",
        _table(("pictures", "people", "with several pictures", "no face found (FTE)"),
               [(result.pictures, result.people, result.people_with_several, share_words(result.failed_to_enrol))]),
        f"<p>SHA-256 over the sorted digests of the pictures: {escape(facts.pictures_digest)}</p>",
        "<h3>Identification</h3>",
        f"<p>{_METHOD.format(draws=result.identification[0].draws)}</p>",
        *(_searched(each) for each in result.identification),
        "<h3>Pairs</h3>",
        _pair_errors(result),
        "<h3>By the probe's quality (by distance)</h3>",
        _groups("quality", result.by_quality),
        "<h3>By the age of the person in the probe (by distance)</h3>",
        _groups("age", result.by_age) if result.by_age else "<p>No birth and capture dates were given.</p>",
        "<h3>What a distance is worth</h3>",
        f"<p>{_EVIDENCE}</p>",
        _bands(result.likelihood),
        *([f"<p>Not validated, for want of pairs: {escape('; '.join(result.unfitted))}.</p>"] * bool(result.unfitted)),
        "<h3>Grouping faces into persons</h3>",
        _grouping(result),
    ]  # fmt: skip
    return f'<html><head><meta charset="utf-8"></head><body>{"".join(parts)}</body></html>'


def _searched(found: Identification) -> str:
    head = (
        f"<p><b>Ordered by {escape(found.ordered_by)}.</b> Enrolled: {found.gallery} people; mated searches: "
        f"{found.mated}; strangers: {found.strangers}.</p>"
    )
    rows = [(f"1 to {rank}", share_words(rate)) for rank, rate in found.at_ranks]
    at_ranks = _table(("mate at rank", "share of mated searches"), rows)
    errors = _table(("FPIR", "FNIR"), [(f"{100 * point.fpir:g} %", share_words(point.fnir)) for point in found.errors])
    return head + at_ranks + errors


def _pair_errors(result: Validation) -> str:
    rows = [(f"{point.distance:.3f}", _small(point.fmr), share_words(point.fnmr)) for point in result.pair_errors]
    words = f"<p>{result.genuine:,} pairs of one person, {result.impostors:,} of two.</p>"
    return words + _table(("distance at most", "FMR", "FNMR"), rows)


def _small(rate: Rate) -> str:
    return f"{rate.value:.1e} ({rate.low:.1e} to {rate.high:.1e}; n = {rate.n:,})"


def _groups(what: str, groups: Iterable[Group]) -> str:
    rows = [
        (
            *(group.words, group.pictures, group.people, group.without_face),
            *(share_words(group.first), share_words(group.first_ten), share_words(group.fnir)),
        )
        for group in groups
    ]
    headings = (what, "pictures", "people", "no face", "mate at rank 1", "at rank 1 to 10", "FNIR at FPIR 10 %")
    return _table(headings, rows)


def _bands(bands: Iterable[LikelihoodBand]) -> str:
    rows = [
        (
            *(band.ages.words, f"{band.qualities[0]:.0f} to {band.qualities[1]:.0f}"),
            *(f"{band.genuine} of {band.people} people", f"{band.impostors:,}"),
            f"{10 ** min(band.log10_ratios):.2g} to {10 ** max(band.log10_ratios):.2g}",
            f"{band.cost:.3f} ({band.least_cost:.3f})",
        )
        for band in bands
    ]
    if not rows:
        return "<p>Not validated for any ages: there are not enough pairs of known ages.</p>"
    headings = ("ages", "quality", "pairs of one person", "of two", "likelihood ratios", "Cllr (least)")
    return _table(headings, rows)


def _grouping(result: Validation) -> str:
    found = result.grouping
    if found is None:
        return "<p>Not measured: too many pictures.</p>"
    return _table(
        ("faces", "people", "persons made", "BCubed F", "precision", "recall", "pair precision", "pair recall"),
        [(found.faces, found.people, found.persons, *(f"{each:.3f}" for each in (
            found.bcubed_f, found.bcubed_precision, found.bcubed_recall, found.pair_precision, found.pair_recall)))],
    )  # fmt: skip


def _table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    head = "".join(f"<th align=left>{escape(each)}</th>" for each in headings)
    body = "".join(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    return f'<table width="100%" cellpadding="3" border="1" cellspacing="0"><tr>{head}</tr>{body}</table>'
