"""What this process is handed when it starts: open sockets, a display, addresses of the desktop's buses."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import MutableMapping
from pathlib import Path

from app.seal.kernel import socket_family

_AF_UNIX = 1
_LOCAL_PLATFORMS = (
    "xcb", "wayland", "wayland-egl", "offscreen", "minimal", "minimalegl", "eglfs", "linuxfb", "vkkhrdisplay",
    "windows", "cocoa",
)  # fmt: skip
"""Qt's platforms that show the window on this machine alone; vnc, for one, serves it to whoever connects."""
_BUSES = {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "DBUS_SYSTEM_BUS_ADDRESS": "disabled:"}
_QUIET = {"NO_AT_BRIDGE": "1", "GTK_USE_PORTAL": "0", "QT_IM_MODULE": "compose"}
_FORGOTTEN = (
    "AT_SPI_BUS_ADDRESS", "SESSION_MANAGER", "QT_QPA_PLATFORMTHEME", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_PLUGIN_PATH",
    "QT_IM_MODULES",
)  # fmt: skip
SCREEN_READER = "HOMEWARD_SCREEN_READER"
"""Set to 1, the desktop's bus stays in reach, because screen readers speak over it; the second stage stays down."""


def network_sockets() -> list[int]:
    """Return the descriptors of this process that are sockets of any family but the local one."""
    if sys.platform != "linux":
        return []
    return [number for number in _open_descriptors() if _is_network_socket(number)]


def _open_descriptors() -> list[int]:
    return [int(entry.name) for entry in Path("/proc/self/fd").iterdir()]


def _is_network_socket(descriptor: int) -> bool:
    try:
        return stat.S_ISSOCK(os.fstat(descriptor).st_mode) and socket_family(descriptor) != _AF_UNIX
    except OSError as why:
        if why.errno in {errno.EBADF, errno.ENOTSOCK}:  # the one that listed the folder is closed by now
            return False
        raise


def display_problem(environment: MutableMapping[str, str]) -> str | None:
    """Return what is wrong with the display that the window would open on, as one clause, or None."""
    for platform in filter(None, environment.get("QT_QPA_PLATFORM", "").split(";")):
        if platform.partition(":")[0] not in _LOCAL_PLATFORMS:
            return f"QT_QPA_PLATFORM={platform} does not show the window on this machine alone"
    handed = environment.get("WAYLAND_SOCKET")
    if handed is not None and not _is_local_socket(handed):
        return f"WAYLAND_SOCKET={handed} is no local socket"
    display = environment.get("DISPLAY", "")
    if not environment.get("WAYLAND_DISPLAY") and handed is None and not _is_local_display(display):
        return f"DISPLAY={display} lies across a network"
    return None


def _is_local_socket(number: str) -> bool:
    try:
        return number.isdecimal() and socket_family(int(number)) == _AF_UNIX
    except OSError:
        return False


def _is_local_display(display: str) -> bool:
    """True for what libxcb's xcb_util.c takes to a local socket: `:0`, `unix:0`, `unix/host:0`, a path."""
    if not display or display.startswith("/"):
        return True
    protocol, slash, host = display.rpartition(":")[0].rpartition("/")
    return protocol == "unix" if slash else host in {"", "unix"}


def wants_screen_reader(environment: MutableMapping[str, str]) -> bool:
    """True where the person has asked for a screen reader, at the price of a bus in reach."""
    return environment.get(SCREEN_READER) == "1"


def hide_buses(environment: MutableMapping[str, str]) -> None:
    """Take the desktop's buses out of reach: through them other programs can be asked to reach a network."""
    for name in _FORGOTTEN:
        environment.pop(name, None)
    if not wants_screen_reader(environment):
        environment.update({**_BUSES, **_QUIET})
