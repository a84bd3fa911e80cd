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
from app.ui.key_lines import Line, Words, act, fixed, line
from app.ui.language import tr


@dataclass(frozen=True, slots=True)
class Scope:
    """Where some keys are heard, under the name that the sheet has for it, with its lines."""

    id: str
    words: Words
    lines: tuple[Line, ...]


_EVERYWHERE = (
    line(
        lambda: tr("Pages"),
        act("window.cases", "Ctrl+1", lambda: tr("Page Cases")),
        act("window.exhibits", "Ctrl+2", lambda: tr("Page Exhibits")),
        act("window.faces", "Ctrl+3", lambda: tr("Page Faces")),
        act("window.candidates", "Ctrl+4", lambda: tr("Page Candidates")),
        act("window.compare", "Ctrl+5", lambda: tr("Page Compare")),
        act("window.verify", "Ctrl+6", lambda: tr("Page Verify")),
        act("window.report", "Ctrl+7", lambda: tr("Page Report")),
        act("window.audit", "Ctrl+8", lambda: tr("Page Audit trail")),
        act("window.policy", "Ctrl+9", lambda: tr("Page Policy")),
        act("window.people", "Ctrl+0", lambda: tr("Page People")),
        act("window.gallery", "Ctrl+G", lambda: tr("Page Gallery")),
        act("window.unit", "Ctrl+U", lambda: tr("Page Unit")),
    ),
    act("window.keys", ("F1", "?"), lambda: tr("This sheet")),
    act("window.choose_keys", "F2", lambda: tr("Choose my keys")),
    act("window.refresh", "F5", lambda: tr("Read the page again")),
    act("window.earlier_messages", "Ctrl+M", lambda: tr("Earlier messages")),
    act("window.lock", "Ctrl+L", lambda: tr("Lock the unit")),
    act("window.stop_searching", "F9", lambda: tr("Stop all searching")),
    act("window.own_view", "F6", lambda: tr("My view, today, breaks")),
    act("shield.lift", "F7", lambda: tr("Shield off, on")),
)
_ALWAYS = (
    fixed("always.close", "Esc", lambda: tr("Dismiss, close")),
    fixed("always.blank", "F12", lambda: tr("Blank the screen")),
    fixed("blank.come_back", ("Ctrl+Return", "Ctrl+Enter"), lambda: tr("Blank: back")),
    line(
        lambda: tr("Next field, the one before"),
        fixed("always.next_field", "Tab", lambda: tr("Next field")),
        fixed("always.field_before", ("Shift+Tab", "Shift+Backtab", "Backtab"), lambda: tr("The field before")),
    ),
)
_LISTS = (
    line(
        lambda: tr("Move in lists and tiles"),
        fixed("list.left", "Left", lambda: tr("To the left")),
        fixed("list.up", "Up", lambda: tr("Up")),
        fixed("list.right", "Right", lambda: tr("To the right")),
        fixed("list.down", "Down", lambda: tr("Down")),
    ),
    fixed("list.open", ("Return", "Enter"), lambda: tr("Open, do what is asked")),
)
_CASES = (act("cases.new", "N", lambda: tr("New case")),)
_EXHIBITS = (
    act("exhibits.choose", "O", lambda: tr("Choose a folder")),
    act("exhibits.examine", "E", lambda: tr("Examine")),
    act("exhibits.retry", "R", lambda: tr("Retry failed")),
    act("exhibits.date", "D", lambda: tr("Capture date")),
)
_FRAME = (
    act("frame.hold", "Space", lambda: tr("Hold to see")),
    line(
        lambda: tr("Colour, sharp"),
        act("frame.colour", "G", lambda: tr("Colour")),
        act("frame.sharp", "B", lambda: tr("Sharp")),
    ),
)
_CANDIDATES = (
    act("candidates.earlier", "B", lambda: tr("Earlier searches")),
    act("candidates.frame", "W", lambda: tr("Whole frame, searched face")),
    act("candidates.keep", "K", lambda: tr("Keep searching")),
    act("candidates.standing", "Q", lambda: tr("Standing searches, new ones")),
    line(
        lambda: tr("There: seen, run, end"),
        act("standing.seen", "M", lambda: tr("Mark all as seen")),
        act("standing.run", "R", lambda: tr("Run a standing search now")),
        act("standing.end", "E", lambda: tr("End a standing search")),
    ),
)
_VERIFY = (act("verify.close_lead", "C", lambda: tr("Close a lead")),)
_REPORT = (act("report.produce", "P", lambda: tr("Produce report")),)
_AUDIT = (
    act("audit.verify", "V", lambda: tr("Verify custody")),
    act("audit.older", "O", lambda: tr("Older entries")),
)
_POLICY = (
    act("policy.confirm", "C", lambda: tr("Confirm a proposal")),
    act("policy.decline", "D", lambda: tr("Decline it")),
    act("policy.withdraw", "W", lambda: tr("Withdraw it")),
)
_PEOPLE = (
    act("people.add", "A", lambda: tr("Add")),
    act("people.roles", "R", lambda: tr("Roles")),
    act("people.training", "T", lambda: tr("Training")),
    act("people.passphrase", "P", lambda: tr("New passphrase")),
    act("people.remove", "X", lambda: tr("Remove")),
    act("people.trials", "Q", lambda: tr("Quality trials")),
)
_OTHERS = (
    line(
        lambda: tr("I would say so, I would not"),
        act("others.support", "T", lambda: tr("I would say so, too")),
        act("others.oppose", "N", lambda: tr("I would not")),
    ),
    act("others.close_lead", "C", lambda: tr("Close a lead")),
)
_ACROSS = (
    line(
        lambda: tr("Original, grey, invert, level"),
        act("across.original", "O", lambda: tr("Original")),
        act("across.grey", "G", lambda: tr("Grey")),
        act("across.invert", "I", lambda: tr("Invert")),
        act("across.level", "0", lambda: tr("Level")),
    ),
    act("across.propose", ("Ctrl+Return", "Ctrl+Enter"), lambda: tr("Propose: the same person")),
)
_DIALOGS = (
    act("dialog.narrow", "Ctrl+N", lambda: tr("Narrow a search")),
    act("dialog.submit", ("Ctrl+Return", "Ctrl+Enter"), lambda: tr("Do it, from a text")),
    act("dialog.folder_up", "Backspace", lambda: tr("Folder above")),
)
_KEYS = (
    line(
        lambda: tr("Exchange two, usual, all usual"),
        act("keys.swap", "X", lambda: tr("Exchange the two keys")),
        act("keys.usual", "U", lambda: tr("Usual key")),
        act("keys.all_usual", "A", lambda: tr("Back to the usual keys")),
    ),
)


def scopes() -> tuple[Scope, ...]:
    """Return all scopes in the order of the pages, each under the words that the sheet has for it."""
    return (
        Scope("window", lambda: tr("Everywhere"), (*_EVERYWHERE, *_ALWAYS)),
        Scope("list", lambda: tr("Lists"), _LISTS),
        Scope("cases", lambda: tr("Cases"), _CASES),
        Scope("exhibits", lambda: tr("Exhibits"), _EXHIBITS),
        Scope("faces", lambda: tr("Faces"), FACES),
        Scope("frame", lambda: tr("Whole frame"), _FRAME),
        Scope("candidates", lambda: tr("Candidates"), _CANDIDATES),
        Scope("compare", lambda: tr("Compare"), COMPARE),
        Scope("verify", lambda: tr("Verify"), _VERIFY),
        Scope("report", lambda: tr("Report"), _REPORT),
        Scope("audit", lambda: tr("Audit trail"), _AUDIT),
        Scope("policy", lambda: tr("Policy"), _POLICY),
        Scope("people", lambda: tr("People"), _PEOPLE),
        Scope("across", lambda: tr("Seen elsewhere"), _ACROSS),
        Scope("others", lambda: tr("Other cases"), _OTHERS),
        Scope("keys", lambda: tr("My keys"), _KEYS),
        Scope("dialog", lambda: tr("Dialogs"), _DIALOGS),
    )


_PAGES = ("cases", "exhibits", "faces", "candidates", "compare", "verify", "report", "audit", "policy", "people")
_WITHOUT_LISTS = frozenset({"compare"})
_WINDOWS = ("frame", "across", "others", "keys", "dialog")
TOGETHER = (
    *(frozenset({"always", "window", "shield", page, *(["list"] * (page not in _WITHOUT_LISTS))}) for page in _PAGES),
    frozenset({"always", "window", "shield", "list", "candidates", "standing"}),
    *(frozenset({"always", "shield", opened}) for opened in _WINDOWS),
    *(frozenset({"list", opened}) for opened in ("across", "others", "keys", "dialog")),
    *(frozenset({"dialog", opened}) for opened in ("others", "keys")),
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
    return {each.id: one.words_of(each.id) for one in every_line() for each in one.acts}


def scope_words() -> dict[str, str]:
    """Return for each act's name where it is heard, in the person's language."""
    return {each.id: scope.words() for scope in scopes() for one in scope.lines for each in one.acts}
