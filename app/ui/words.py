"""How the window writes times, counts and conclusions, the same on every page."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.adjudication import Outcome
from app.domain.case import MediaState
from app.domain.drawing import MANUAL_SYMBOL
from app.domain.errors import KnownError
from app.domain.exposure import Exposure
from app.domain.face import Quality
from app.domain.progress import Progress, duration_words
from app.domain.quality_words import WHAT_QUALITY_MEANS, quality_words, weaknesses
from app.domain.search import Combination, ProbeKind, SearchRecord
from app.ui.language import capital, clock, decimal, grouped, mark, said, tr, tr_count
from app.ui.theme import SAND, SLATE, TEAL

if TYPE_CHECKING:
    from app.store import Unit

LEAD_NOT_IDENTIFICATION = mark(
    "A candidate is a lead for people to examine, not an identification. The default engine was trained on adults and "
    "is weaker on children."
)
DEMONSTRATION = mark("DEMONSTRATION — drawn people, findings mean nothing")

LEANINGS = {1: "same", -1: "different", 0: "neither"}
SIGNS = {1: "+", -1: "−", 0: "○"}
LEANING_COLOURS = {1: TEAL, -1: SLATE, 0: SAND}

OUTCOMES = {
    Outcome.UNDECIDED: "",
    Outcome.AWAITING_SECOND: mark("awaiting second examiner"),
    Outcome.LEAD: mark("lead"),
    Outcome.EXCLUDED: mark("excluded"),
    Outcome.INCONCLUSIVE: mark("inconclusive"),
    Outcome.DISAGREEMENT: mark("third examiner needed"),
}

STATES = {
    MediaState.TAKEN_IN: mark("to examine"),
    MediaState.DUPLICATE: mark("duplicate"),
    MediaState.EXAMINED: mark("examined"),
    MediaState.PARTIAL: mark("partial"),
    MediaState.FAILED: mark("failed"),
    MediaState.SKIPPED: mark("skipped"),
}


def manual_words() -> str:
    """Return what stands beside a face that a person drew: a sign and a word."""
    return tr("{symbol} manual", symbol=MANUAL_SYMBOL)


def moment(at: datetime) -> str:
    """Return a time as people read it, on the local clock."""
    return clock(at)


def exact_moment(at: datetime) -> str:
    """Return a time with its seconds, on the local clock."""
    return clock(at, is_exact=True)


def progress_words(progress: Progress) -> str:
    """Return how far a job is: count, rate and time left."""
    words = tr("{done} of {total}", done=grouped(progress.done), total=grouped(progress.total))
    if progress.rate_per_s > 0:
        words += tr("  ·  {rate_per_s} per second", rate_per_s=decimal(progress.rate_per_s, 1))
    if progress.left_s is not None and progress.done < progress.total:
        words += tr("  ·  about {duration} left", duration=said(duration_words(progress.left_s)))
    return words


def exposure_words(seen: Exposure) -> str:
    """Return a day's own numbers in one line."""
    faces = tr_count(seen.faces, "{count} face seen", "{count} faces seen")
    frames = tr_count(seen.frames, "{count} frame opened", "{count} frames opened")
    if seen.faces_s:
        faces = tr("{faces}, in view for {duration}", faces=faces, duration=_time_words(seen.faces_s))
    if seen.frames:
        frames = tr("{frames} for {duration}", frames=frames, duration=_time_words(seen.frames_s))
    return f"{faces}; {frames}"


def _time_words(seconds: float) -> str:
    return said(duration_words(int(seconds)))


def distance_words(distance: float) -> str:
    """Return a distance as it is written everywhere."""
    return decimal(distance, 3)


def score_words(score: float) -> str:
    """Return a comparison score as it is written everywhere, with its sign."""
    return ("−" if score < 0 else "+") + decimal(abs(score), 3)


def quality_hint(quality: Quality) -> str:
    """Return a face's quality, its size and what the score means, a line each."""
    measured = capital(said(quality_words(quality)))
    between = tr("{inter_eye_px} px between the eyes", inter_eye_px=decimal(quality.inter_eye_px, 0))
    return f"{measured}\n{between}\n\n{said(WHAT_QUALITY_MEANS)}"


def weak_probe_words(quality: Quality) -> str:
    """Return what to know before searching with a weak face; empty where nothing weakens it."""
    reasons = weaknesses(quality)
    if not reasons:
        return ""
    return tr(
        "This face is weak ({reasons}). The right person may stand far down the list: read it to "
        "the end, and search with the whole person or a better face where there is one.",
        reasons=", ".join(map(said, reasons)),
    )


def probe_words(search: SearchRecord) -> str:
    """Return what was searched for."""
    if search.probe_kind is ProbeKind.PERSON:
        faces = tr_count(len(search.face_ids), "{count} face", "{count} faces")
        faces = tr("{faces} fused", faces=faces) if len(search.face_ids) > 1 else faces
        return tr("Person {person_id}  ·  {faces}", person_id=search.person_id, faces=faces)
    if search.probe_kind is ProbeKind.FACE:
        return tr("Face {face_id}", face_id=search.face_ids[0])
    if search.probe_kind is ProbeKind.FACES:
        faces = tr_count(len(search.face_ids), "{count} face", "{count} faces")
        is_fused = search.combination is Combination.MEAN
        return (
            tr("{faces} fused", faces=faces)
            if is_fused
            else tr("{title} of {faces}", title=said(search.combination.title()), faces=faces)
        )
    return tr("A picture that is no exhibit")


def faces_words(search: SearchRecord) -> str:
    """Return the numbers of all faces that were searched with."""
    return (
        tr("Faces {listed}", listed=", ".join(str(face_id) for face_id in search.face_ids)) if search.face_ids else ""
    )


def agreement_words(search: SearchRecord) -> str:
    """Return whether the exact scan and the graph gave the same answer."""
    if search.barred:
        kept_out = tr(
            "{references} kept out by the terms of originators.\n",
            references=tr_count(len(search.barred), "{count} reference", "{count} references"),
        )
        return kept_out + agreement_words(replace(search, barred=()))
    if search.merged_with is not None:
        completed = tr(
            "The list of search {merged_with}, completed by all that came since.\n", merged_with=search.merged_with
        )
        return completed + agreement_words(replace(search, merged_with=None))
    if search.agrees:
        return tr("By distance, the exact scan and the graph agree.")
    missed = len(search.graph_missed)
    if missed:
        return tr(
            "The graph missed {subjects} of those closest by distance. The exact list is shown.",
            subjects=tr_count(missed, "{count} subject", "{count} subjects"),
        )
    return tr("The graph ordered the closest subjects differently from the exact scan. The exact list is shown.")


def plainly(error: KnownError) -> str:
    """Return an error's own sentences for the message bar."""
    return said(str(error)) or tr("The act was refused. Nothing was changed.")


def recovered_words(unit: Unit) -> str:
    """Return what is to be done after a unit was opened by a sheet instead of a person; empty where it was not."""
    if not unit.opened_by_recovery:
        return ""
    return tr(
        "Opened with the {actor_name}. Give everybody who needs one a new passphrase on this "
        "page, or by homeward people reset-passphrase --name NAME.",
        actor_name=unit.actor.name,
    )
