"""Keeps this process and its children from the insides of every process that is not one of them (Landlock).

The fence stands round this process, not round the person's others: whoever could write into one of those, or signal
it, would be outside. A Landlock domain forbids it, and its rights over TCP are a
second line behind the fence. Files stay as they were: this is not the cell.
"""

from __future__ import annotations

import ctypes
import os
import struct
from contextlib import suppress

from app.seal.kernel import PR_SET_NO_NEW_PRIVS, prctl, system_call

_ASK_VERSION = 1
"""LANDLOCK_CREATE_RULESET_VERSION; this and the rights below are those of linux/landlock.h."""
_MAKE_DEVICES, _REFER = 1 << 6 | 1 << 11, 1 << 13
"""LANDLOCK_ACCESS_FS_MAKE_CHAR and MAKE_BLOCK, which nothing here does; and moving files between folders, which any
ruleset forbids that does not allow it."""
_TCP, _SIGNALS = 0b11, 0b10
"""LANDLOCK_ACCESS_NET_BIND_TCP and CONNECT_TCP; LANDLOCK_SCOPE_SIGNAL. Abstract sockets are left to the fence's second
stage: displays are reached by them, and X libraries give up where they are forbidden instead of absent."""
_REFER_SINCE, _TCP_SINCE, _SCOPES_SINCE = 2, 4, 6
_PATH_BENEATH = 1
"""LANDLOCK_RULE_PATH_BENEATH"""


def keep_hands_off() -> int:
    """Enter the domain, for good; return the version of Landlock, 0 where the kernel has none that would do.

    Must run before there is a second thread. Version 1 is left alone: it would forbid moving files between folders.
    Raises OSError where the kernel has Landlock and refuses.
    """
    version = 0
    with suppress(OSError):
        version = system_call("landlock_create_ruleset", 0, 0, _ASK_VERSION)
    if version < _REFER_SINCE:
        return 0
    tcp = _TCP if version >= _TCP_SINCE else 0
    scopes = _SIGNALS if version >= _SCOPES_SINCE else 0
    attributes = struct.pack("=QQQ", _MAKE_DEVICES | _REFER, tcp, scopes)[: 24 if scopes else 16 if tcp else 8]
    held = ctypes.create_string_buffer(attributes, len(attributes))
    ruleset = system_call("landlock_create_ruleset", ctypes.addressof(held), len(attributes), 0)
    try:
        _allow_moving(ruleset)
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        system_call("landlock_restrict_self", ruleset, 0)
    finally:
        os.close(ruleset)
    return version


def _allow_moving(ruleset: int) -> None:
    root = os.open("/", os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", _REFER, root)
        held = ctypes.create_string_buffer(rule, len(rule))
        system_call("landlock_add_rule", ruleset, _PATH_BENEATH, ctypes.addressof(held), 0)
    finally:
        os.close(root)
