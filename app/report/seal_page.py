"""The page that a data-protection officer can file: which ways to a network were tried here, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape


@dataclass(frozen=True, slots=True)
class WayGroup:
    """One kind of way out: how many were tried, how many are open without the fence, and how many behind it."""

    name: str
    tried: int
    open_unsealed: int
    open_sealed: int


@dataclass(frozen=True, slots=True)
class SealFacts:
    """Everything that the page says. `still_open`: by name, what got through; there must be nothing."""

    made_at: datetime
    machine: str
    software: str
    protection: str
    protection_details: str
    is_apart: bool
    seconds: float
    groups: tuple[WayGroup, ...]
    cell: WayGroup
    still_open: tuple[str, ...]
    failure: str

    @property
    def egress(self) -> WayGroup:
        """All ways out together."""
        return _sum("All ways to a network", self.groups)

    @property
    def holds(self) -> bool:
        """True where something was shown, and nothing got through."""
        shown = self.egress.open_unsealed > 0 and self.cell.open_unsealed > 0
        return shown and not self.still_open and not self.failure

    @property
    def verdict(self) -> str:
        """The result in one sentence."""
        if self.failure:
            return f"Nothing is shown: {self.failure}."
        if self.still_open:
            return f"IT DOES NOT HOLD. Still open: {', '.join(self.still_open)}."
        egress = self.egress
        return (
            f"Of {egress.open_unsealed} ways to a network that are open to other programs of this machine, none is "
            f"open to Homeward. Of {self.cell.open_unsealed} things that the code of a hostile file could do "
            "elsewhere, none can be done where Homeward opens files."
        )


def _sum(name: str, groups: Iterable[WayGroup]) -> WayGroup:
    known = tuple(groups)
    tried, unsealed, sealed = (
        sum(getattr(group, field) for group in known) for field in ("tried", "open_unsealed", "open_sealed")
    )
    return WayGroup(name, tried, unsealed, sealed)


def as_page(facts: SealFacts) -> str:
    """Return the page as HTML of the plain kind that Qt's text documents read; it fills one sheet."""
    where = (
        "in a network of its own without a way to any other machine"
        if facts.is_apart
        else "on this machine's loopback addresses alone"
    )
    rows = "".join(_row(group) for group in (*facts.groups, facts.egress, facts.cell))
    return (
        '<html><head><meta charset="utf-8"></head><body>'
        "<h2>Homeward: proof that it reaches no network</h2>"
        f"<p>{facts.made_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC. {escape(facts.machine)}. {escape(facts.software)}.</p>"
        f"<p><b>{escape(facts.verdict)}</b></p>"
        f"<p>{escape(facts.protection)} ({escape(facts.protection_details)}).</p>"
        '<table width="100%" cellpadding="3" border="1" cellspacing="0">'
        "<tr><th align=left>What was tried</th><th>tried</th><th>open without the fence</th>"
        "<th>open behind it</th></tr>"
        f"{rows}</table>"
        "<p>Each way was tried twice on this machine, as a program of its own: once without the fence, so that it is "
        "known to work, and once behind the fence that Homeward raises before it does anything else. Only a way that "
        f"is open without the fence shows anything. All were tried {where}; nothing was sent to another machine. It "
        f"took {facts.seconds:.0f} seconds.</p>"
        "<p>What this page does not show: what becomes of reports and other files that somebody carries away, "
        "and what the machine's administrator, another program of the same person, or a camera in front of the screen "
        "can do. The threat model (docs/threat-model.md) tells of these.</p>"
        "</body></html>"
    )


def _row(group: WayGroup) -> str:
    numbers = (group.tried, group.open_unsealed, group.open_sealed)
    return f"<tr><td>{escape(group.name)}</td>{''.join(f'<td align=right>{number}</td>' for number in numbers)}</tr>"
