"""What surrounds a candidate, as the window writes it: on its tile, beside the pictures and where one concludes."""

from __future__ import annotations

from app.domain.circumstances import FLAG, Circumstances
from app.domain.dates import AgeSpan
from app.domain.quality_words import quality_words
from app.ui.language import capital, said, tr


def tile_line(around: Circumstances | None) -> tuple[str, str]:
    """Return both ages, reference first, and the time between; empty where nothing is known, or withheld."""
    if around is None:
        return ("", "")
    then, here = around.age_enrolled, around.age_seized
    ages = tr("age {then} → {here}", then=_age(then), here=_age(here)) if then or here else ""
    gap = said(around.gap.words.replace(" to ", "–")) if around.gap else ""
    return (ages, gap)


def flag_words(around: Circumstances | None) -> str:
    """Return what makes a candidate impossible, with its symbol; empty where nothing does."""
    return f"{FLAG} {said(around.flag)}" if around is not None and around.flag else ""


def tile_hint(around: Circumstances | None) -> str:
    """Return everything that is known of it, a line each, for where the pointer rests."""
    if around is None:
        return ""
    lines = [capital(said(around.known.words))] if around.known.words else []
    lines += map(said, around.lines)
    lines.append(tr("Searched face: {quality}", quality=_quality(around, of_probe=True)))
    lines.append(tr("Reference: {quality}", quality=_quality(around, of_probe=False)))
    return "\n".join([*lines, "", said(around.likelihood.words)])


def standing_lines(around: Circumstances | None) -> list[str]:
    """Return what stands below rank and score where a person concludes."""
    if around is None:
        return []
    flag, ages, gap = flag_words(around), said(around.ages_words), said(around.gap_words)
    lines = [flag] if flag else []
    lines.append((ages or tr("Ages not known")) + (f"; {gap}" if gap else ""))
    return [capital(line) for line in [*lines, said(around.likelihood.short_words)]]


def probe_note(around: Circumstances | None, searched: int = 1) -> str:
    """Return when the searched picture was taken, for below it; empty where that is withheld.

    Where several were `searched`, what is known is from when to when all of them were, and the note says so.
    """
    if around is None:
        return ""
    taken = _taken(around.seized.words if around.seized else "")
    return (
        f"  ·  {taken}" if searched == 1 or around.seized is None else tr("  ·  searched pictures {taken}", taken=taken)
    )


def reference_note(around: Circumstances | None) -> str:
    """Return the quality of the reference and when it was taken, for below it; empty where that is withheld."""
    if around is None:
        return ""
    taken = _taken(around.enrolled.words if around.enrolled else "")
    return f"  ·  {_quality(around, of_probe=False)}  ·  {taken}"


def _taken(words: str) -> str:
    return tr("taken {words}", words=said(words)) if words else tr("date not known")


def _age(age: AgeSpan | None) -> str:
    return age.words.replace(" to ", "–") if age else "?"


def _quality(around: Circumstances, *, of_probe: bool) -> str:
    quality = around.probe_quality if of_probe else around.reference_quality
    return said(quality_words(quality)) if quality else tr("quality not measured")
