"""What code that has taken over a decoder would try first: files, folders, names, and what was left open."""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.seal.kernel import system_call

Attempt = Callable[[], object]
"""Does one forbidden thing; raises OSError, or has the process killed, where it is stopped."""
_AT_FDCWD = -100
_RESOLVE_NOTHING = 24
"""sizeof(struct open_how)"""
_CLOSE = 0x10
"""IN_CLOSE_WRITE | IN_CLOSE_NOWRITE fit into this mask: inotify(7)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an attack is tried: a folder of its own with a `file` in it, and the id of a process that only waits."""

    folder: Path
    victim: int

    @property
    def file(self) -> Path:
        """A file that exists and may be written."""
        return self.folder / "exhibit"

    @property
    def other(self) -> Path:
        """A name that is free."""
        return self.folder / "other"


@dataclass(frozen=True, slots=True)
class Attack:
    """One thing to try. `prepared` is called before the cell closes, so that the attempt alone is judged."""

    name: str
    prepared: Callable[[Place], Attempt]


def text(value: str | os.PathLike[str]) -> int:
    """Return the address of a C string that lives as long as the process (an attack's process lives briefly)."""
    buffer = ctypes.create_string_buffer(os.fsencode(value))
    _kept.append(buffer)
    return ctypes.addressof(buffer)


def empty(size: int) -> int:
    """Return the address of so many zero bytes that live as long as the process."""
    buffer = ctypes.create_string_buffer(size)
    _kept.append(buffer)
    return ctypes.addressof(buffer)


_kept: list[object] = []


def _openat2(place: Place) -> Attempt:
    path, how = text(place.file), empty(_RESOLVE_NOTHING)
    return lambda: system_call("openat2", _AT_FDCWD, path, how, _RESOLVE_NOTHING)


def _handle(place: Place) -> Attempt:
    path, handle, mount = text(place.file), empty(136), empty(4)
    ctypes.c_uint.from_address(handle).value = 128
    return lambda: system_call("name_to_handle_at", _AT_FDCWD, path, handle, mount, 0)


def _watched(place: Place) -> Attempt:
    path = text(place.folder)
    return lambda: system_call("inotify_add_watch", system_call("inotify_init1", 0), path, _CLOSE)


def _left_open(place: Place) -> Attempt:
    """A file that somebody forgot to close is written to, by the number that it had."""
    descriptor = os.open(place.file, os.O_WRONLY)
    return lambda: os.write(descriptor, b"x")


def _left_pipe(_: Place) -> Attempt:
    descriptor = os.pipe()[1]
    return lambda: os.write(descriptor, b"x")


def _reopened(_: Place) -> Attempt:
    return lambda: Path("/proc/self/fd/0").open("rb").close()


def _own_memory(_: Place) -> Attempt:
    address = empty(8)

    def attempt() -> None:
        with Path("/proc/self/mem").open("r+b", buffering=0) as memory:
            memory.seek(address)
            memory.write(b"changed!")

    return attempt


FILES = (
    Attack("open a file", lambda at: lambda: at.file.open("rb").close()),
    Attack("open the list of users", lambda _: lambda: Path("/etc/passwd").open("rb").close()),
    Attack("open by openat2", _openat2),
    Attack("open its own memory as a file and change it", _own_memory),
    Attack("open the memory map of a neighbour", lambda at: lambda: Path(f"/proc/{at.victim}/maps").read_bytes()),
    Attack("open a descriptor anew through /proc", _reopened),
    Attack("make a file", lambda at: lambda: at.other.touch()),
    Attack("make a file in shared memory", lambda _: lambda: _made_and_removed(Path(f"/dev/shm/{os.getpid()}"))),  # noqa: S108
    Attack("append to a file", lambda at: lambda: at.file.open("ab").write(b"x")),
    Attack("cut a file short", lambda at: lambda: os.truncate(at.file, 0)),
    Attack("list a folder", lambda at: lambda: os.listdir(at.folder)),
    Attack("ask about a file (stat)", lambda at: lambda: at.file.stat()),
    Attack("ask whether a file may be read", lambda at: lambda: _true(os.access(at.file, os.R_OK))),
    Attack("ask which program it runs", lambda _: lambda: os.readlink("/proc/self/exe")),
    Attack("ask for the working folder", lambda _: os.getcwd),
    Attack("ask for the file system's size", lambda at: lambda: os.statvfs(at.folder)),
    Attack("change the working folder", lambda at: lambda: os.chdir(at.folder)),
    Attack("change the root folder", lambda at: lambda: os.chroot(at.folder)),
    Attack("remove a file", lambda at: lambda: at.file.unlink()),
    Attack("rename a file", lambda at: lambda: at.file.rename(at.other)),
    Attack("make a second name for a file", lambda at: lambda: at.other.hardlink_to(at.file)),
    Attack("make a link", lambda at: lambda: at.other.symlink_to(at.file)),
    Attack("make a folder", lambda at: lambda: at.other.mkdir()),
    Attack("make a pipe with a name", lambda at: lambda: os.mkfifo(at.other)),
    Attack("make a device", lambda at: lambda: os.mknod(at.other, stat.S_IFCHR, os.makedev(1, 3))),
    Attack("change a file's rights", lambda at: lambda: at.file.chmod(0o600)),
    Attack("change a file's owner", lambda at: lambda: os.chown(at.file, os.getuid(), os.getgid())),
    Attack("change a file's times", lambda at: lambda: os.utime(at.file, (1, 1))),
    Attack("attach a note to a file", lambda at: lambda: os.setxattr(at.file, "user.note", b"x")),
    Attack("take a handle of a file", _handle),
    Attack("watch a folder", _watched),
    Attack("write to a file that was left open", _left_open),
    Attack("write to a pipe that was left open", _left_pipe),
    Attack("make a pipe", lambda _: os.pipe),
    Attack("make a file in memory", lambda _: lambda: os.memfd_create("note")),
)


def _made_and_removed(path: Path) -> None:
    path.touch()
    path.unlink()


def _true(answer: bool) -> None:
    if not answer:
        raise PermissionError
