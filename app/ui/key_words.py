"""Sentences that name keys: they name those that hold now, and what stays in view is said again when those change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.ui.keyring import KEYRING, key_of


def keys(**acts: str) -> dict[str, str]:
    """Return the keys that hold now, by the places of a sentence; `acts` names for each the act whose key it is."""
    return {place: key_of(act) for place, act in acts.items()}


class _Anew(QObject):
    """Says something for as long as its owner lives."""

    def __init__(self, owner: QObject, say: Callable[[], object]) -> None:
        super().__init__(owner)
        self._say = say
        KEYRING.changed.connect(self._said)

    @Slot()
    def _said(self) -> None:
        self._say()


def say_by_keys(owner: QObject, say: Callable[[], object]) -> None:
    """Say something now, and again whenever acts have other keys."""
    say()
    _Anew(owner, say)
