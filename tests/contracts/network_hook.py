"""Watches a Python process and all its Python children: any socket but a local one is refused and written down.

`environment(log)` gives the variables under which every Python that is started arms itself, through the
sitecustomize module beside this file. The log gets one JSON line per armed process and one per refused call.
What C++ code (Qt) does underneath Python is not seen here; the kernel's fence is for that.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

LOG_VARIABLE = "HOMEWARD_TEST_NETWORK_LOG"
REFUSED = frozenset(
    "socket.getaddrinfo socket.gethostbyname socket.gethostbyaddr socket.getnameinfo socket.sethostname"
    " urllib.Request http.client.connect ftplib.connect smtplib.connect imaplib.open poplib.connect"
    " webbrowser.open".split()
)
ADDRESSED = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})


def environment(log: Path) -> dict[str, str]:
    """Variables to add for a process that is to be watched, with all its children."""
    beside = Path(__file__).resolve().parent
    paths = [str(beside / "armed_site"), str(beside.parents[1])]
    return {LOG_VARIABLE: str(log), "PYTHONPATH": os.pathsep.join(paths)}


def arm() -> None:
    """Watch this process from now on; there is no way back."""
    log = os.environ.get(LOG_VARIABLE)
    if log is None:
        return
    _write(log, {"armed": os.getpid(), "argv": sys.orig_argv})
    sys.addaudithook(lambda event, arguments: _judge(log, event, arguments))


def armed(log: Path) -> list[dict[str, Any]]:
    """The processes that were watched."""
    return [line for line in _lines(log) if "armed" in line]


def violations(log: Path) -> list[dict[str, Any]]:
    """The calls that were refused."""
    return [line for line in _lines(log) if "refused" in line]


def _judge(log: str, event: str, arguments: tuple[Any, ...]) -> None:
    if event in REFUSED or (event == "socket.__new__" and arguments[1] != socket.AF_UNIX) or _leaves(event, arguments):
        _write(log, {"refused": event, "details": repr(arguments[1:]), "pid": os.getpid(), "argv": sys.orig_argv})
        raise RuntimeError(f"network: {event}{arguments[1:]!r}")


def _leaves(event: str, arguments: tuple[Any, ...]) -> bool:
    return event in ADDRESSED and arguments[0].family != socket.AF_UNIX


def _write(log: str, entry: dict[str, Any]) -> None:
    handle = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, (json.dumps(entry) + "\n").encode())
    finally:
        os.close(handle)


def _lines(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text("utf-8").splitlines()] if log.exists() else []
