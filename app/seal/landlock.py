"""Landlock: a process gives up every file, connection and signal that it was not handed, and cannot take them back.

A ruleset that handles everything and allows nothing (landlock(7)). What is open already stays open.
"""

from __future__ import annotations

import ctypes
import os
import struct

from app.seal.kernel import PR_SET_NO_NEW_PRIVS, prctl, system_call

_ASK_VERSION = 1
"""LANDLOCK_CREATE_RULESET_VERSION"""
_FILE_RIGHTS = (13, 14, 15, 15, 16)
"""How many of the rights LANDLOCK_ACCESS_FS_* each version of the interface knows, from version 1 on."""
_TCP_RIGHTS, _SCOPES = 0b11, 0b11
_TCP_SINCE, _SCOPES_SINCE = 4, 6
_ATTRIBUTES = struct.Struct("=QQQ")


def landlock_version() -> int:
    """Return which version of Landlock this kernel speaks; 0 where it speaks none, or is not Linux."""
    try:
        return system_call("landlock_create_ruleset", 0, 0, _ASK_VERSION)
    except OSError:
        return 0


def give_up_everything() -> int:
    """Put this thread, and all that it starts from now on, under a ruleset without a rule; return the version used.

    No path can be opened, listed, made, linked or removed; no TCP port bound or reached (version 4 on), no abstract
    socket reached and nobody outside signalled (version 6 on). Returns 0 where the kernel has no Landlock; raises
    OSError where it has one and refuses.
    """
    version = landlock_version()
    if not version:
        return 0
    known = _FILE_RIGHTS[min(version, len(_FILE_RIGHTS)) - 1]
    tcp = _TCP_RIGHTS if version >= _TCP_SINCE else 0
    scopes = _SCOPES if version >= _SCOPES_SINCE else 0
    attributes = ctypes.create_string_buffer(_ATTRIBUTES.pack((1 << known) - 1, tcp, scopes), _ATTRIBUTES.size)
    size = 24 if scopes else 16 if tcp else 8
    ruleset = system_call("landlock_create_ruleset", ctypes.addressof(attributes), size, 0)
    try:
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        system_call("landlock_restrict_self", ruleset, 0)
    finally:
        os.close(ruleset)
    return version
