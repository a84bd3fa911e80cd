"""The recovery sheet as a page of plain text: what a person prints or copies by hand, and locks away."""

from __future__ import annotations

from app.domain.recovery_sheet import RecoverySheet

_ALONE = (
    "This code opens the unit when every passphrase is lost. It can only give people new passphrases; it opens no",
    "case. Whoever holds this sheet and the unit's folder can do that: lock it away, away from the machine, and keep",
    "no copy on a computer. Renew it when somebody leaves who has seen it (homeward unit renew-recovery).",
)
_OF_THREE = (
    "Any two of the three sheets open the unit when nobody else can; one alone opens nothing. They can only give",
    "people new passphrases; they open no case. Give each to a different person or place, away from the machine, and",
    "keep no copy on a computer. Make new ones when one is lost (homeward unit share-recovery).",
)
GROUPS_IN_LINE = 4


def as_text(sheet: RecoverySheet) -> str:
    """Return the sheet, lines of at most 110 characters."""
    starts = range(0, len(sheet.groups), GROUPS_IN_LINE)
    lines = [
        f"HOMEWARD: {sheet.title.upper()}",
        "",
        f"Unit:     {sheet.unit_name}",
        f"Number:   {sheet.unit_id}",
        f"Made on:  {sheet.made_on.isoformat()}",
        "",
        *("    " + "  ".join(sheet.groups[start : start + GROUPS_IN_LINE]) for start in starts),
        "",
        *(_ALONE if sheet.number is None else _OF_THREE),
        "",
        "The letters I, L, O and U do not occur in it. The last four characters check the others.",
    ]
    return "\n".join(lines) + "\n"
