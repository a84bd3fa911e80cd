"""How the window writes times, counts and conclusions, the same on every page."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.adjudication import Outcome
from app.domain.case import MediaState
from app.domain.errors import KnownError
from app.domain.face import Quality
from app.domain.progress import Progress, duration_words
from app.domain.quality_words import WHAT_QUALITY_MEANS, quality_words, weaknesses
from app.domain.search import Combination, ProbeKind, SearchRecord
from app.ui.theme import SAND, SLATE, TEAL

if TYPE_CHECKING:
    from app.store import Unit

LEAD_NOT_IDENTIFICATION = (
    "A candidate is a lead for people to examine, not an identification. The default engine was trained on adults and "
    "is weaker on children."
)
DEMONSTRATION = "DEMONSTRATION — drawn people, findings mean nothing"

LEANINGS = {1: "same", -1: "different", 0: "neither"}
SIGNS = {1: "+", -1: "−", 0: "○"}
LEANING_COLOURS = {1: TEAL, -1: SLATE, 0: SAND}

OUTCOMES = {
    Outcome.UNDECIDED: "",
    Outcome.AWAITING_SECOND: "awaiting second examiner",
    Outcome.LEAD: "lead",
    Outcome.EXCLUDED: "excluded",
    Outcome.INCONCLUSIVE: "inconclusive",
    Outcome.DISAGREEMENT: "third examiner needed",
}

STATES = {
    MediaState.TAKEN_IN: "to examine",
    MediaState.DUPLICATE: "duplicate",
    MediaState.EXAMINED: "examined",
    MediaState.PARTIAL: "partial",
    MediaState.FAILED: "failed",
    MediaState.SKIPPED: "skipped",
}


def count_of(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: `1 face`, `1,204 faces`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def moment(at: datetime) -> str:
    """Return a time as people read it, on the local clock."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def exact_moment(at: datetime) -> str:
    """Return a time with its seconds, on the local clock."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def progress_words(progress: Progress) -> str:
    """Return how far a job is: count, rate and time left."""
    words = f"{progress.done:,} of {progress.total:,}"
    if progress.rate_per_s > 0:
        words += f"  ·  {progress.rate_per_s:,.1f} per second"
    if progress.left_s is not None and progress.done < progress.total:
        words += f"  ·  about {duration_words(progress.left_s)} left"
    return words


def distance_words(distance: float) -> str:
    """Return a distance as it is written everywhere."""
    return f"{distance:.3f}"


def score_words(score: float) -> str:
    """Return a comparison score as it is written everywhere, with its sign."""
    return f"{score:+.3f}".replace("-", "−")


def quality_hint(quality: Quality) -> str:
    """Return a face's quality, its size and what the score means, a line each."""
    said = quality_words(quality)
    return f"{said[0].upper()}{said[1:]}\n{quality.inter_eye_px:.0f} px between the eyes\n\n{WHAT_QUALITY_MEANS}"


def weak_probe_words(quality: Quality) -> str:
    """Return what to know before searching with a weak face; empty where nothing weakens it."""
    reasons = weaknesses(quality)
    if not reasons:
        return ""
    return (
        f"This face is weak ({', '.join(reasons)}). The right person may stand far down the list: read it to the "
        "end, and search with the whole person or a better face where there is one."
    )


def probe_words(search: SearchRecord) -> str:
    """Return what was searched for."""
    if search.probe_kind is ProbeKind.PERSON:
        fused = " fused" if len(search.face_ids) > 1 else ""
        return f"Person {search.person_id}  ·  {count_of(len(search.face_ids), 'face')}{fused}"
    if search.probe_kind is ProbeKind.FACE:
        return f"Face {search.face_ids[0]}"
    if search.probe_kind is ProbeKind.FACES:
        faces = count_of(len(search.face_ids), "face")
        is_fused = search.combination is Combination.MEAN
        return f"{faces} fused" if is_fused else f"{search.combination.title()} of {faces}"
    return "A picture that is no exhibit"


def faces_words(search: SearchRecord) -> str:
    """Return the numbers of all faces that were searched with."""
    return f"Faces {', '.join(str(face_id) for face_id in search.face_ids)}" if search.face_ids else ""


def agreement_words(search: SearchRecord) -> str:
    """Return whether the exact scan and the graph gave the same answer."""
    if search.barred:
        kept_out = f"{count_of(len(search.barred), 'reference')} kept out by the terms of originators.\n"
        return kept_out + agreement_words(replace(search, barred=()))
    if search.merged_with is not None:
        completed = f"The list of search {search.merged_with}, completed by all that came since.\n"
        return completed + agreement_words(replace(search, merged_with=None))
    if search.agrees:
        return "By distance, the exact scan and the graph agree."
    missed = len(search.graph_missed)
    if missed:
        return f"The graph missed {count_of(missed, 'subject')} of those closest by distance. The exact list is shown."
    return "The graph ordered the closest subjects differently from the exact scan. The exact list is shown."


def plainly(error: KnownError) -> str:
    """Return an error's own sentences for the message bar."""
    return str(error) or "The act was refused. Nothing was changed."


def recovered_words(unit: Unit) -> str:
    """Return what is to be done after a unit was opened by a sheet instead of a person; empty where it was not."""
    if not unit.opened_by_recovery:
        return ""
    return (
        f"Opened with the {unit.actor.name}. Give everybody who needs one a new passphrase on this page, or by "
        "homeward people reset-passphrase --name NAME."
    )
