"""Say what stands between this process and a network right now, in the words that window, audit and report share."""

from __future__ import annotations

from app.domain.audit import Fact
from app.seal import ACCEPTED, Protection, State, how_it_began, open_swaps, status

STAMP = f"UNPROTECTED: started with {ACCEPTED}; the kernel does not keep this program from a network"


def protection_state() -> State:
    """Return all that was read about the protection in force."""
    return status()


def protection_words(state: State | None = None) -> str:
    """Return the protection that is in force, as one line; where a person accepted less, the line says so."""
    words = (state or status()).protection.value
    return f"{words}. {STAMP}" if is_stamped() else words


def is_protected(state: State) -> bool:
    """True where something stronger than Python itself keeps the program from a network."""
    return state.protection not in {Protection.PYTHON_ONLY, Protection.NONE}


def is_stamped() -> bool:
    """True where somebody took it upon themselves to work without the fence; windows and reports say so."""
    return how_it_began().is_accepted_unprotected


def has_open_swap() -> bool:
    """True where memory is known to reach a disk in the clear."""
    return bool(open_swaps())


def swap_words() -> str:
    """Return what is to be known about swap before anything is opened; empty where nothing is."""
    areas = open_swaps()
    if areas is None:
        return (
            "This system does not tell whether its swap is encrypted. Keys and pictures may reach the disk; see to it."
        )
    if not areas:
        return ""
    return (
        f"Swap is not encrypted ({', '.join(areas)}): keys and pictures may reach the disk in the clear. Nothing is "
        "lost so far; have it encrypted or switched off before you open a unit."
    )


def protection_facts() -> dict[str, Fact]:
    """Return what an audit entry says about the protection in force."""
    state = status()
    facts: dict[str, Fact] = {"protection": state.protection.value}
    if state.details:
        facts["protection_read"] = state.details
    areas = open_swaps()
    if areas:
        facts["open_swap_areas"] = len(areas)
    if is_stamped():
        facts["accepted_unprotected"] = list(how_it_began().problems)
    return facts
