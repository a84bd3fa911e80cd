"""The register of acts: each with a name of its own, where its keys are heard, its usual keys, and its words.

Buttons, shortcuts, the sheet of keys and the choice of one's own keys all read from here, and nowhere else stands which
key does what. An act is named SCOPE.ACT; its keys are in Qt's portable words, the printed one first. A key that takes
two fingers on a French (Canada) or Finnish keyboard has a second one beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.own_keys import Act
from app.ui.key_acts_of_work import COMPARE, FACES
from app.ui.key_lines import Line, act, fixed, line
from app.ui.language import mark, said


@dataclass(frozen=True, slots=True)
class Scope:
    """Where some keys are heard, under the name that the sheet has for it, with its lines."""

    id: str
    words: str
    lines: tuple[Line, ...]


_EVERYWHERE = (
    line(
        mark("Pages"),
        act("window.cases", "Ctrl+1", mark("Page Cases")),
        act("window.exhibits", "Ctrl+2", mark("Page Exhibits")),
        act("window.faces", "Ctrl+3", mark("Page Faces")),
        act("window.candidates", "Ctrl+4", mark("Page Candidates")),
        act("window.compare", "Ctrl+5", mark("Page Compare")),
        act("window.verify", "Ctrl+6", mark("Page Verify")),
        act("window.report", "Ctrl+7", mark("Page Report")),
        act("window.audit", "Ctrl+8", mark("Page Audit trail")),
        act("window.policy", "Ctrl+9", mark("Page Policy")),
        act("window.people", "Ctrl+0", mark("Page People")),
        act("window.gallery", "Ctrl+G", mark("Page Gallery")),
        act("window.unit", "Ctrl+U", mark("Page Unit")),
    ),
    act("window.keys", ("F1", "?"), mark("This sheet")),
    act("window.choose_keys", "F2", mark("Choose my keys")),
    act("window.refresh", "F5", mark("Read the page again")),
    act("window.earlier_messages", "Ctrl+M", mark("Earlier messages")),
    act("window.lock", "Ctrl+L", mark("Lock the unit")),
    act("window.stop_searching", "F9", mark("Stop all searching")),
    act("window.own_view", "F6", mark("My view, today, breaks")),
    act("shield.lift", "F7", mark("Shield off, on")),
    act("window.stay_working", "F8", mark("Keep working while I am away")),
)
_ALWAYS = (
    fixed("always.close", "Esc", mark("Dismiss, close")),
    fixed("always.blank", "F12", mark("Blank the screen")),
    fixed("blank.come_back", ("Ctrl+Return", "Ctrl+Enter"), mark("Blank: back")),
    line(
        mark("Next field, the one before"),
        fixed("always.next_field", "Tab", mark("Next field")),
        fixed("always.field_before", ("Shift+Tab", "Shift+Backtab", "Backtab"), mark("The field before")),
    ),
)
_LISTS = (
    line(
        mark("Move in lists and tiles"),
        fixed("list.left", "Left", mark("To the left")),
        fixed("list.up", "Up", mark("Up")),
        fixed("list.right", "Right", mark("To the right")),
        fixed("list.down", "Down", mark("Down")),
    ),
    fixed("list.open", ("Return", "Enter"), mark("Open, do what is asked")),
)
_CASES = (act("cases.new", "N", mark("New case")),)
_EXHIBITS = (
    act("exhibits.choose", "O", mark("Choose a folder")),
    act("exhibits.examine", "E", mark("Examine")),
    act("exhibits.retry", "R", mark("Retry failed")),
    act("exhibits.date", "D", mark("Capture date")),
)
_FRAME = (
    act("frame.hold", "Space", mark("Hold to see")),
    line(
        mark("Colour, sharp"),
        act("frame.colour", "G", mark("Colour")),
        act("frame.sharp", "B", mark("Sharp")),
    ),
)
_CANDIDATES = (
    act("candidates.earlier", "B", mark("Earlier searches")),
    act("candidates.frame", "W", mark("Whole frame, searched face")),
    act("candidates.keep", "K", mark("Keep searching")),
    act("candidates.standing", "Q", mark("Standing searches, new ones")),
    line(
        mark("There: seen, run, end"),
        act("standing.seen", "M", mark("Mark all as seen")),
        act("standing.run", "R", mark("Run a standing search now")),
        act("standing.end", "E", mark("End a standing search")),
    ),
)
_VERIFY = (act("verify.close_lead", "C", mark("Close a lead")),)
_REPORT = (act("report.produce", "P", mark("Produce report")),)
_AUDIT = (
    act("audit.verify", "V", mark("Verify custody")),
    act("audit.older", "O", mark("Older entries")),
    act("audit.close", "C", mark("Close the result")),
)
_POLICY = (
    act("policy.confirm", "C", mark("Confirm a proposal")),
    act("policy.decline", "D", mark("Decline it")),
    act("policy.withdraw", "W", mark("Withdraw it")),
)
_PEOPLE = (
    act("people.add", "A", mark("Add")),
    act("people.roles", "R", mark("Roles")),
    act("people.training", "T", mark("Training")),
    act("people.passphrase", "P", mark("New passphrase")),
    act("people.remove", "X", mark("Remove")),
    act("people.trials", "Q", mark("Quality trials")),
)
_OTHERS = (
    line(
        mark("I would say so, I would not"),
        act("others.support", "T", mark("I would say so, too")),
        act("others.oppose", "N", mark("I would not")),
    ),
    act("others.close_lead", "C", mark("Close a lead")),
)
_ACROSS = (
    line(
        mark("Original, grey, invert, level"),
        act("across.original", "O", mark("Original")),
        act("across.grey", "G", mark("Grey")),
        act("across.invert", "I", mark("Invert")),
        act("across.level", "0", mark("Level")),
    ),
    act("across.propose", ("Ctrl+Return", "Ctrl+Enter"), mark("Propose: the same person")),
)
_DIALOGS = (
    act("dialog.narrow", "Ctrl+N", mark("Narrow a search")),
    act("dialog.submit", ("Ctrl+Return", "Ctrl+Enter"), mark("Do it, from a text")),
    act("dialog.folder_up", "Backspace", mark("Folder above")),
)
_KEYS = (
    line(
        mark("Exchange two, usual, all usual"),
        act("keys.swap", "X", mark("Exchange the two keys")),
        act("keys.usual", "U", mark("Usual key")),
        act("keys.all_usual", "A", mark("Back to the usual keys")),
    ),
)


def scopes() -> tuple[Scope, ...]:
    """Return all scopes in the order of the pages, each under the words that the sheet has for it."""
    return (
        Scope("window", mark("Everywhere"), (*_EVERYWHERE, *_ALWAYS)),
        Scope("list", mark("Lists"), _LISTS),
        Scope("cases", mark("Cases"), _CASES),
        Scope("exhibits", mark("Exhibits"), _EXHIBITS),
        Scope("faces", mark("Faces"), FACES),
        Scope("frame", mark("Whole frame"), _FRAME),
        Scope("candidates", mark("Candidates"), _CANDIDATES),
        Scope("compare", mark("Compare"), COMPARE),
        Scope("verify", mark("Verify"), _VERIFY),
        Scope("report", mark("Report"), _REPORT),
        Scope("audit", mark("Audit trail"), _AUDIT),
        Scope("policy", mark("Policy"), _POLICY),
        Scope("people", mark("People"), _PEOPLE),
        Scope("across", mark("Seen elsewhere"), _ACROSS),
        Scope("others", mark("Other cases"), _OTHERS),
        Scope("keys", mark("My keys"), _KEYS),
        Scope("dialog", mark("Dialogs"), _DIALOGS),
    )


_PAGES = ("cases", "exhibits", "faces", "candidates", "compare", "verify", "report", "audit", "policy", "people")
_WITHOUT_LISTS = frozenset({"compare"})
_WINDOWS = ("frame", "across", "others", "keys", "dialog")
TOGETHER = (
    *(frozenset({"always", "window", "shield", page, *(["list"] * (page not in _WITHOUT_LISTS))}) for page in _PAGES),
    frozenset({"always", "window", "shield", "list", "candidates", "standing"}),
    *(frozenset({"always", "shield", opened}) for opened in _WINDOWS),
    *(frozenset({"list", opened}) for opened in ("across", "others", "keys", "dialog")),
    *(frozenset({"dialog", opened}) for opened in ("others", "keys", "cases")),
    frozenset({"dialog", "window"}),  # the form for a new case lies on its page
)
"""Which scopes are heard at once: everywhere's with each page's, and of each dialog nothing of the page below it."""


def every_line() -> Iterator[Line]:
    """Give each line of the sheet."""
    for scope in scopes():
        yield from scope.lines


def every_act() -> list[Act]:
    """Return every act of the window."""
    return [each for one in every_line() for each in one.acts]


def words_of() -> dict[str, str]:
    """Return for each act's name what it does, in the person's language."""
    return {each.id: said(one.own[each.id]) for one in every_line() for each in one.acts}


def scope_words() -> dict[str, str]:
    """Return for each act's name where it is heard, in the person's language."""
    return {each.id: said(scope.words) for scope in scopes() for one in scope.lines for each in one.acts}
