"""The first act of the program: look at what it was handed, raise the fence, and say where that cannot be done."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from app.seal.fence import raise_fence, raise_seal
from app.seal.hands_off import keep_hands_off
from app.seal.kernel import prctl
from app.seal.namespace import enter_own_network
from app.seal.surroundings import hide_buses, network_sockets, wants_screen_reader
from app.seal.tripwire import set_tripwire

ACCEPTED = "--i-accept-unprotected"
"""The word by which a person takes it upon themselves to work without the fence."""
NAMESPACE = "HOMEWARD_NAMESPACE"
"""Set to off, no network namespace is made round the fence."""
_PR_SET_DUMPABLE = 4


class StartRefused(Exception):
    """Homeward does not start; the words say why, what is safe and what to do next."""


@dataclass(frozen=True, slots=True)
class Start:
    """How this process began.

    `problems`: what a person has accepted, each one clause. `namespace`: why there is none of its own, or empty.
    `fence_ms`: how long raising the first stage took.
    """

    problems: tuple[str, ...] = ()
    namespace: str = ""
    fence_ms: float = 0.0

    @property
    def is_accepted_unprotected(self) -> bool:
        """True where somebody has started this process although the fence does not hold."""
        return bool(self.problems)


_begun: list[Start] = []


def begin(arguments: Sequence[str]) -> Start:
    """Raise what this system has to keep the program from a network; call it before anything of others is imported.

    Raises StartRefused where something keeps the fence from holding, unless ACCEPTED is among the `arguments`.
    """
    set_tripwire()
    hide_buses(os.environ)
    begun = _fenced() if sys.platform == "linux" else Start()
    _keep_from_others()
    if begun.problems and ACCEPTED not in arguments:
        raise StartRefused(
            f"Homeward does not start, because the network would not be impossible: {'; '.join(begun.problems)}. "
            f"Nothing was opened. Have this put right, or work unprotected, on record, with {ACCEPTED}."
        )
    _begun[:] = [begun]
    return begun


def how_it_began() -> Start:
    """Return how this process began; a bare Start where begin() was never called (tests, libraries)."""
    return _begun[0] if _begun else Start()


def seal_off(*, keeps_display: bool) -> None:
    """Raise the second stage; `keeps_display` where a window holds a connection that it must go on using.

    Left out where a screen reader was asked for, and where the first stage does not stand; status() tells of both.
    Raises StartRefused where the kernel takes the first stage and not the second.
    """
    begun = how_it_began()
    if sys.platform != "linux" or not begun.fence_ms or (keeps_display and wants_screen_reader(os.environ)):
        return
    try:
        raise_seal(keeps_display=keeps_display)
    except OSError as why:
        raise StartRefused(
            f"Homeward stops, because the kernel did not take the second stage of its fence ({why.strerror}). "
            "Nothing was opened; start it again, and tell whoever keeps this machine."
        ) from why


def _fenced() -> Start:
    handed = network_sockets()
    problems = [f"it was handed open network sockets (descriptors {', '.join(map(str, handed))})"] if handed else []
    begun = Start(namespace=_own_network())
    started = time.perf_counter()
    try:
        keep_hands_off()
        raise_fence()
    except OSError as why:
        problems.append(f"the kernel's fence cannot be raised ({why.strerror or why})")
    else:
        begun = replace(begun, fence_ms=1e3 * (time.perf_counter() - started))
    return replace(begun, problems=tuple(problems))


def _own_network() -> str:
    if os.environ.get(NAMESPACE) == "off":
        return f"{NAMESPACE} is off"
    try:
        enter_own_network()
    except OSError as why:
        return why.strerror or str(why)
    return ""


def _keep_from_others() -> None:
    """Let no other process of the same person read this one's memory, and no crash write it to disk."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError):  # a processor that the fence does not know; that is told elsewhere
            prctl(_PR_SET_DUMPABLE, 0)
