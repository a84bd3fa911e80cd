"""Each layer of the protection as it is read from the system now: does it hold, what weakens it, what is to be done."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.layer import Layer, Strength
from app.seal import ACCEPTED, Protection, State, how_it_began, open_swaps, status
from app.seal.cell import Confinement, possible
from app.seal.memory import is_memory_kept

_CELL_PARTS = {
    Confinement.FILTER: "a list of allowed system calls",
    Confinement.NO_FILES: "no files (Landlock)",
    Confinement.NO_NEW_PRIVILEGES: "no new rights",
    Confinement.UNDUMPABLE: "memory that others cannot read",
    Confinement.BOUNDED: "bounds on resources",
}
_NEWER_KERNEL = "A newer kernel has it; see whoever keeps this machine."
_BEHIND_ANOTHER = "Without it the layers above still hold."


def protection_layers(notices: Sequence[str] = ()) -> tuple[Layer, ...]:
    """Return every layer, the outermost first; nothing is remembered from before.

    `notices` are what the workers that run have said of how they are held (WorkerPool.notices).
    """
    state = status()
    network = _network(state)
    return (*network, _handed(state), _namespace(state), _memory(), _swap(), _cells(notices))


def _network(state: State) -> tuple[Layer, ...]:
    begun, what = how_it_began(), state.protection
    if what is Protection.FIREWALL:
        return (Layer("Firewall rule for this program", Strength.HOLDS, "The rules of this system refuse it."),)
    if what in {Protection.KERNEL, Protection.KERNEL_BUS_OPEN}:
        return (Layer("Kernel's fence against networks", Strength.HOLDS, f"{state.details}."), _second_stage(state))
    reasons = "; ".join(begun.problems) or (state.details or "This system's kernel has no fence that could be raised")
    accepted = f" It was started with {ACCEPTED}; every report says so." if begun.is_accepted_unprotected else ""
    strength = Strength.WEAKER if what is Protection.PYTHON_ONLY else Strength.MISSING
    left = " Python itself refuses sockets, which stops slips and no intent." if strength is Strength.WEAKER else ""
    return (
        Layer(
            "Kernel's fence against networks",
            strength,
            f"{reasons}.{left}{accepted}",
            "Lock the unit, have whoever keeps this machine put it right, and start again; homeward selftest --seal "
            "shows which ways are open.",
        ),
    )


def _second_stage(state: State) -> Layer:
    name = "No new connection to other programs here"
    if state.is_sealed:
        return Layer(name, Strength.HOLDS, "Not even a local socket can be made.")
    return Layer(
        name,
        Strength.WEAKER,
        "Local sockets can be made: other programs of this machine could be asked to reach a network.",
        "A screen reader needs that. Without one, start the program without HOMEWARD_SCREEN_READER.",
    )


def _handed(state: State) -> Layer:
    name = "No open network connection was handed over"
    if not state.network_sockets:
        return Layer(name, Strength.HOLDS, "No descriptor of this process is a network socket.")
    return Layer(
        name,
        Strength.MISSING,
        f"{state.network_sockets} open when the program started.",
        "Close the program and start it from another place, not from what handed them over.",
    )


def _namespace(state: State) -> Layer:
    name = "A network of its own without an address"
    if state.has_no_address:
        return Layer(name, Strength.HOLDS, "No interface that this process sees has an address.")
    why = how_it_began().namespace or "not made"
    return Layer(
        name,
        Strength.WEAKER,
        f"Addresses of this machine are in reach ({why}).",
        f"{_BEHIND_ANOTHER} A system that lets a program have a network namespace gives it one.",
    )


def _memory() -> Layer:
    name, kept = "Memory that other programs cannot read", is_memory_kept()
    if kept is None:
        return Layer(name, Strength.UNKNOWN, "This system does not tell.", "Let nobody else use this machine.")
    if kept:
        return Layer(name, Strength.HOLDS, "Other processes may not read it, and no crash writes it to a disk.")
    return Layer(
        name,
        Strength.WEAKER,
        "Processes of the same account may read it, or a crash may write it to a disk.",
        "Start Homeward by its own command; a debugger or another starter may have switched this off.",
    )


def _swap() -> Layer:
    name, areas = "Swap that keeps no clear text", open_swaps()
    if areas is None:
        return Layer(name, Strength.UNKNOWN, "This system does not tell whether its swap is encrypted.",
                     "Have it encrypted or switched off.")  # fmt: skip
    if not areas:
        return Layer(name, Strength.HOLDS, "Nothing of memory reaches a disk in the clear by way of swap.")
    return Layer(
        name,
        Strength.WEAKER,
        f"Not encrypted: {', '.join(areas)}. Keys and pictures may reach the disk in the clear.",
        "Lock the unit and have swap encrypted or switched off before you open it again.",
    )


def _cells(notices: Sequence[str]) -> Layer:
    name, held = "Cells in which seized files are opened", possible()
    has = [words for part, words in _CELL_PARTS.items() if part in held]
    lacking = [words for part, words in _CELL_PARTS.items() if part not in held]
    seen = f"This system can hold them by {', '.join(has)}." if has else "This system cannot hold a process."
    if not lacking and not notices:
        return Layer(name, Strength.HOLDS, seen)
    missing = f" Not here: {', '.join(lacking)}." if lacking else ""
    strength = Strength.WEAKER if Confinement.FILTER in held else Strength.MISSING
    return Layer(name, strength, " ".join((f"{seen}{missing}", *notices)), _NEWER_KERNEL)
