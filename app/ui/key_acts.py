"""The register of acts: each with a name of its own, where its keys are heard, its usual keys, and its words.

Buttons, shortcuts, the sheet of keys and the choice of one's own keys all read from here, and nowhere else stands which
key does what. An act is named SCOPE.ACT; its keys are in Qt's portable words, the printed one first. A key that takes
two fingers on a French (Canada) or Finnish keyboard has a second one beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.own_keys import Act
from app.ui.key_acts_of_keeping import SHOWN_ONE_AT_A_TIME, keeping_scopes
from app.ui.key_acts_of_windows import window_scopes
from app.ui.key_acts_of_work import COMPARE, FACES
from app.ui.key_lines import Line, Scope, act, fixed, line
from app.ui.language import mark, said

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
    act("window.help", "Shift+F1", mark("Help for the page")),
    act("window.keys", ("F1", "?"), mark("This sheet")),
    act("window.choose_keys", "F2", mark("Choose my keys")),
    act("window.refresh", "F5", mark("Read the page again")),
    act("window.earlier_messages", "Ctrl+M", mark("Earlier messages")),
    act("window.lock", "Ctrl+L", mark("Lock the unit")),
    act("window.stop_searching", "F9", mark("Stop all searching")),
    act("window.own_view", "F6", mark("My view, today, breaks")),
    line(
        mark("Larger, smaller type"),
        act("window.larger", ("Ctrl++", "Ctrl+="), mark("Everything larger")),
        act("window.smaller", "Ctrl+-", mark("Everything smaller")),
    ),
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
    line(
        mark("Examine, this exhibit"),
        act("exhibits.examine", "E", mark("Examine")),
        act("exhibits.examine_one", "Shift+E", mark("Examine this exhibit")),
    ),
    line(
        mark("Retry failed, open file"),
        act("exhibits.retry", "R", mark("Retry failed")),
        act("exhibits.open", "W", mark("Open a file that is listed")),
    ),
    act("exhibits.faceless", "N", mark("Files without a face, back")),
    act("exhibits.date", "D", mark("Capture date")),
    line(
        mark("Queue: pause, cancel"),
        act("exhibits.pause", "P", mark("Pause the queue, go on")),
        act("exhibits.cancel", "X", mark("Cancel a job")),
    ),
    line(
        mark("A job earlier, later"),
        act("exhibits.earlier", "U", mark("A job earlier")),
        act("exhibits.later", "J", mark("A job later")),
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


def scopes() -> tuple[Scope, ...]:
    """Return all scopes in the order of the pages, each under the words that the sheet has for it."""
    return (
        Scope("window", mark("Everywhere"), (*_EVERYWHERE, *_ALWAYS)),
        Scope("list", mark("Lists"), _LISTS),
        Scope("cases", mark("Cases"), _CASES),
        Scope("exhibits", mark("Exhibits"), _EXHIBITS),
        Scope("faces", mark("Faces"), FACES),
        Scope("candidates", mark("Candidates"), _CANDIDATES),
        Scope("compare", mark("Compare"), COMPARE),
        Scope("verify", mark("Verify"), _VERIFY),
        Scope("report", mark("Report"), _REPORT),
        Scope("audit", mark("Audit trail"), _AUDIT),
        Scope("policy", mark("Policy"), _POLICY),
        Scope("people", mark("People"), _PEOPLE),
        *keeping_scopes(),
        *window_scopes(),
    )


_PAGES = (
    *("cases", "exhibits", "faces", "candidates", "compare", "verify", "report", "audit", "policy", "people"),
    *("gallery", "unit"),
)
_WITHOUT_LISTS = frozenset({"compare"})
_WINDOWS = ("frame", "across", "others", "keys", "dialog", "unread", "certificate", "help")
_ON_PAGES = frozenset({"always", "window", "shield", "work"})
TOGETHER = (
    *(_ON_PAGES | {page, *(["list"] * (page not in _WITHOUT_LISTS))} for page in _PAGES),
    _ON_PAGES | {"list", "candidates", "standing"},
    *(_ON_PAGES | {"list", part.partition(".")[0], part} for part in SHOWN_ONE_AT_A_TIME),
    *(frozenset({"always", "shield", opened}) for opened in _WINDOWS),
    frozenset({"always", "shield", "frame", "drawing"}),
    *(frozenset({"list", opened}) for opened in ("across", "others", "keys", "dialog", "help")),
    *(frozenset({"dialog", opened}) for opened in ("others", "keys", "cases", "purpose")),
    frozenset({"always", "shield", "list", "purpose"}),
    _ON_PAGES | {"list", "door"},
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
