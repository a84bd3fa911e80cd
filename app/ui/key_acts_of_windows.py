"""The register's windows that open over a page: the whole frame, other cases, one file, the help, and every dialog."""

from __future__ import annotations

from app.ui.key_lines import Scope, act, fixed, line
from app.ui.language import mark

_DOOR = (
    fixed("door.choose", "Ctrl+O", mark("Choose the unit's folder")),
    fixed("door.new", "Ctrl+N", mark("Make a new unit")),
    line(
        mark("Recovery code, two sheets"),
        fixed("door.recovery", "Ctrl+R", mark("Recovery code")),
        fixed("door.sheets", "Ctrl+T", mark("Two recovery sheets")),
    ),
    fixed("door.restore", "Ctrl+B", mark("Restore from a backup")),
    fixed("door.go_on", ("Ctrl+Return", "Ctrl+Enter"), mark("Go on to the recovery sheet")),
    fixed("door.write_sheet", "Ctrl+S", mark("Write the recovery sheet to a file")),
)
"""Whose keys they are is known only once a unit is open, so these are everybody's."""
_WORK = (act("work.cancel", "F4", mark("Cancel the work that runs")),)
_PURPOSE = (
    line(
        mark("Purposes used before"),
        act("purpose.earlier_1", "Ctrl+1", mark("Purpose used before, 1")),
        act("purpose.earlier_2", "Ctrl+2", mark("Purpose used before, 2")),
        act("purpose.earlier_3", "Ctrl+3", mark("Purpose used before, 3")),
    ),
)
_FRAME = (
    act("frame.hold", "Space", mark("Hold to see")),
    line(
        mark("Colour, sharp"),
        act("frame.colour", "G", mark("Colour")),
        act("frame.sharp", "B", mark("Sharp")),
    ),
    line(
        mark("Frame before, after"),
        act("frame.before", "PgUp", mark("Frame before")),
        act("frame.after", "PgDown", mark("Frame after")),
    ),
    act("frame.draw", "D", mark("Draw a face")),
)
_DRAWING = (
    line(
        mark("Move box or dot"),
        fixed("drawing.left", ("Left", "Ctrl+Left"), mark("To the left")),
        fixed("drawing.up", ("Up", "Ctrl+Up"), mark("Up")),
        fixed("drawing.right", ("Right", "Ctrl+Right"), mark("To the right")),
        fixed("drawing.down", ("Down", "Ctrl+Down"), mark("Down")),
    ),
    line(
        mark("Size of the box"),
        fixed("drawing.narrower", ("Shift+Left", "Ctrl+Shift+Left"), mark("Narrower")),
        fixed("drawing.lower", ("Shift+Up", "Ctrl+Shift+Up"), mark("Lower")),
        fixed("drawing.wider", ("Shift+Right", "Ctrl+Shift+Right"), mark("Wider")),
        fixed("drawing.higher", ("Shift+Down", "Ctrl+Shift+Down"), mark("Higher")),
    ),
    line(
        mark("Next dot, no nose"),
        act("drawing.next_dot", "N", mark("Next dot")),
        act("drawing.no_nose", "X", mark("Leave the nose out")),
    ),
    fixed("drawing.accept", ("Return", "Enter"), mark("On to the eyes, add the face")),
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
_OTHERS = (
    line(
        mark("I would say so, I would not"),
        act("others.support", "T", mark("I would say so, too")),
        act("others.oppose", "N", mark("I would not")),
    ),
    act("others.close_lead", "C", mark("Close a lead")),
)
_UNREAD = (
    act("unread.retry", "R", mark("Retry this file")),
    line(
        mark("Retry this reason, all"),
        act("unread.retry_alike", "A", mark("Retry all of this reason")),
        act("unread.retry_all", "Shift+A", mark("Retry all that failed")),
    ),
    act("unread.frame", "W", mark("Whole frame of the file")),
)
_KEYS = (
    line(
        mark("Exchange two, usual, all usual"),
        act("keys.swap", "X", mark("Exchange the two keys")),
        act("keys.usual", "U", mark("Usual key")),
        act("keys.all_usual", "A", mark("Back to the usual keys")),
    ),
)
_DIALOGS = (
    act("dialog.narrow", "Ctrl+N", mark("Narrow a search")),
    act("dialog.submit", ("Ctrl+Return", "Ctrl+Enter"), mark("Do it, from a text")),
    act("dialog.choose_path", "Ctrl+O", mark("Choose the file of a field")),
    act("dialog.folder_up", "Backspace", mark("Folder above")),
    act("dialog.back", "Alt+Left", mark("A step back")),
    act("certificate.write", "W", mark("Write a certificate out")),
    act("page.save", "Ctrl+S", mark("Save the page as PDF")),
    act("help.search", "Ctrl+F", mark("Search the help")),
)


def window_scopes() -> tuple[Scope, ...]:
    """Return the scopes of what opens over a page, in the order in which the pages have them."""
    return (
        Scope("work", mark("Work under way"), _WORK),
        Scope("frame", mark("Whole frame"), _FRAME),
        Scope("drawing", mark("Drawing a face"), _DRAWING),
        Scope("unread", mark("One file"), _UNREAD),
        Scope("across", mark("Seen elsewhere"), _ACROSS),
        Scope("others", mark("Other cases"), _OTHERS),
        Scope("keys", mark("My keys"), _KEYS),
        Scope("purpose", mark("Purpose of a search"), _PURPOSE),
        Scope("dialog", mark("Dialogs"), _DIALOGS),
        Scope("door", mark("Before a unit is open"), _DOOR),
    )
