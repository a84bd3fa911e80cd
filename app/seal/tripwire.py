"""A tripwire in Python's own audit events: a network socket is refused with an error before it exists.

It sees sockets that Python code makes. It does not see sockets that compiled code makes, so it is no guarantee and is
never called one; it catches slips of ours and of the Python libraries, with a stack trace.
"""

from __future__ import annotations

import sys
from typing import Any

_LOCAL_FAMILY = 1  # AF_UNIX, which pipes between our own processes use
_NAME_EVENTS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
        "urllib.Request",
        "ftplib.connect",
        "http.client.connect",
        "smtplib.connect",
    }
)
_set: list[bool] = []


class NetworkRefused(RuntimeError):
    """Some code tried to reach a network. It was refused; nothing was sent."""


def set_tripwire() -> None:
    """Refuse network sockets and name look-ups from now on, for as long as this process lives. Safe to call twice."""
    if not _set:
        sys.addaudithook(_refuse_network)
        _set.append(True)


def is_tripwire_set() -> bool:
    """True where network sockets that Python code makes are refused in this process."""
    return bool(_set)


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and arguments[1] != _LOCAL_FAMILY:
        raise NetworkRefused("A network socket was refused; this program never opens one.")
    if event in _NAME_EVENTS:
        raise NetworkRefused("A look-up on a network was refused; this program never makes one.")
