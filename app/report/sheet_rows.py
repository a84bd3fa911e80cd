"""An examiner's sheet in a report: what was seen in each image alone, and how the components compare."""

from __future__ import annotations

from datetime import UTC

from app.domain.sheet import ComparedComponent, Component, Finding, RecordedAnalysis, RecordedComparison, Sheet

LATER = " (recorded after the comparison)"


def sheet_rows(examiner: str, sheet: Sheet) -> list[tuple[str, str]]:
    """Return the rows of one examiner's sheet; parts that are not disclosed yet are said to be withheld."""
    rows = []
    for image, made in (("probe", sheet.probe), ("reference", sheet.reference)):
        rows.append((f"{examiner} on the {image} alone", _analysis_words(made, sheet.comparison)))
    rows.append((f"{examiner} on both", _comparison_words(sheet.comparison)))
    if sheet.comparison is not None and sheet.comparison.comparison.looking is not None:
        rows.append((f"{examiner} looked at", sheet.comparison.comparison.looking.words))
    return rows


def _analysis_words(made: RecordedAnalysis | None, compared: RecordedComparison | None) -> str:
    if made is None:
        return "withheld while another candidate of this search is being examined"
    analysis = made.analysis
    words = [f"{analysis.suitability.value}; {made.made_at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"]
    if compared is not None and made.made_at > compared.made_at:
        words[0] += LATER
    seen: dict[str, list[str]] = {}
    for component in Component:
        if component in analysis.components:
            seen.setdefault(analysis.components[component].value.replace("-", " "), []).append(_lower(component))
    words += [f"{visibility}: {', '.join(names)}" for visibility, names in seen.items()]
    if analysis.factors:
        words.append(f"affected by {', '.join(factor.value for factor in analysis.factors)}")
    if analysis.note:
        words.append(analysis.note)
    return ". ".join(words)


def _comparison_words(made: RecordedComparison | None) -> str:
    if made is None or not made.comparison.components:
        return "nothing was compared"
    compared = made.comparison.components
    told = [f"{_lower(component)}: {_how(compared[component])}" for component in Component if component in compared]
    return f"{'; '.join(told)} ({made.made_at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC)"


def _how(compared: ComparedComponent) -> str:
    words = compared.finding.value
    if compared.finding is Finding.EXPLAINABLE and compared.explanation is not None:
        words = f"different, explainable by {compared.explanation.value}"
    return f"{words} ({compared.note})" if compared.note else words


def _lower(component: Component) -> str:
    return component.words[0].lower() + component.words[1:]
