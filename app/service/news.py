"""What became of one's work: how the leads ended that a person searched, examined or verified, case by case."""

from __future__ import annotations

from collections import Counter

from app.domain.ids import CaseId
from app.store import Unit


def my_news(unit: Unit) -> dict[CaseId, str]:
    """Return in words, for each case in which leads of one's own work have ended, how they did.

    No case is opened for it, and nothing of any other person's work is told. Covered by the record of the list of
    cases. A disclosed quality trial has no leads, and so no news.
    """
    with unit.reading() as reader:
        news = reader.lead_news.of(unit.actor.id)
        trials = {case.id for case in reader.cases.all() if case.is_trial}
    words = {}
    for case_id in dict.fromkeys(each.case_id for each in news if each.case_id not in trials):
        ends = [each for each in news if each.case_id == case_id]
        counts = Counter(each.outcome for each in ends)
        told = "; ".join(
            f"{count} {'lead' if count == 1 else 'leads'} {outcome.value}" for outcome, count in counts.items()
        )
        words[case_id] = f"{told} ({max(each.told_at for each in ends):%Y-%m-%d})"
    return words
