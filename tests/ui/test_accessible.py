"""What a screen reader is told: every control and face has a name, tables have headings, nothing traps the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QDialog, QLabel

from app.ui.main_window import MainWindow
from app.ui.places import Place
from tests.ui.accessibility_dump import Told, told_of
from tests.ui.conftest import Furnished

Settle = Callable[[], None]
_ROLE = QAccessible.Role
NAMELESS = frozenset({_ROLE.NoRole, _ROLE.Client, _ROLE.Pane, _ROLE.LayeredPane})
"""Roles that tell nobody what something is."""


def faults_of(told: Iterable[Told]) -> list[str]:
    """Return every element that can have the focus, or is a cell of a table, and does not say what it is."""
    found = []
    for each in told:
        is_chosen = isinstance(each.widget, QComboBox)  # on X11 Qt names a list by what is chosen in it
        name = each.widget.accessibleName() if is_chosen and each.widget is not None else each.name
        if "focusable" in each.states and (not name.strip() or each.role is _ROLE.NoRole):
            found.append(f"no name: {each.line.strip()} {type(each.widget).__name__}")
        if each.role in (_ROLE.ColumnHeader, _ROLE.RowHeader) and not name.strip():
            found.append(f"no heading: {each.line.strip()}")
        if isinstance(each.widget, QLabel) and each.widget.text() and each.widget.text() not in name:
            found.append(f"its words are not told: {each.line.strip()} {each.widget.text()[:40]!r}")
    return found


def in_lines(faults: Mapping[str, list[str]]) -> str:
    """Return faults as one reads them, each once."""
    places: dict[str, list[str]] = {}
    for place, found in faults.items():
        for fault in found:
            places.setdefault(fault, []).append(place)
    return "\n" + "\n".join(f"{fault}   ({', '.join(dict.fromkeys(where))})" for fault, where in places.items())


def turn_to(window: MainWindow, place: Place, settle: Settle, furnished: Furnished) -> None:
    """Show a page with something on it."""
    if place in (Place.CANDIDATES, Place.COMPARE):
        window.open_search(furnished.search)
        settle()
    if place is Place.COMPARE:
        assert window.candidates.candidates is not None
        window.compare.open_candidate(window.candidates.candidates, 0)
    window.go_to(place)
    settle()
    window.messages.tell("Something was said.")


def test_every_control_of_every_page_says_what_it_is(
    desk_window: MainWindow, settle: Settle, furnished: Furnished
) -> None:
    faults = {}
    for place in Place:
        turn_to(desk_window, place, settle, furnished)
        told = told_of(desk_window)
        assert desk_window.current_place is place
        assert len(told) > 30
        faults[place.name] = faults_of(told)

    assert not any(faults.values()), in_lines(faults)


DIALOGS: dict[str, tuple[Place, Callable[[MainWindow], None]]] = {
    "own view": (Place.FACES, lambda window: window.wellbeing.show_own()),
    "help": (Place.FACES, lambda window: window.help.show_help()),
    "earlier messages": (Place.FACES, lambda window: window.messages.show_earlier()),
    "purpose": (Place.FACES, lambda window: window.wall.ask_about_face()),
    "frame": (Place.FACES, lambda window: window.wall.ask_for_frame()),
    "capture date": (Place.FACES, lambda window: window.wall.ask_for_date()),
    "other cases": (Place.FACES, lambda window: window.wall.across.others.click()),
    "folder": (Place.EXHIBITS, lambda window: window.exhibits.intake.choose_folder()),
    "stop": (Place.POLICY, lambda window: window.policy.ask_to_stop()),
    "add person": (Place.PEOPLE, lambda window: window.people.ask_to_add()),
    "training": (Place.PEOPLE, lambda window: window.people.ask_about_training()),
}


def test_every_control_of_every_dialog_says_what_it_is(desk_window: MainWindow, settle: Settle) -> None:
    faults = {}
    for name, (place, show) in DIALOGS.items():
        desk_window.go_to(place)
        settle()
        show(desk_window)
        settle()
        dialogs = [each for each in desk_window.findChildren(QDialog) if each.isVisible()]
        assert len(dialogs) == 1, name
        assert dialogs[0].windowTitle()
        faults[name] = faults_of(told_of(dialogs[0]))
        dialogs[0].close()
        settle()

    assert not any(faults.values()), in_lines(faults)


def test_the_door_says_what_it_is(window: MainWindow) -> None:
    assert faults_of(told_of(window)) == []
    window.unlock.creating.emit()
    assert faults_of(told_of(window)) == []
