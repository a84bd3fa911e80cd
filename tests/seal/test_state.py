"""The state is what the kernel says of every thread and child, and nothing is claimed that could not be read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.seal import state
from app.seal.state import Protection, status
from tests.seal.children import python

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this fence")
FENCED = "Name:\tx\nState:\tS (sleeping)\nNoNewPrivs:\t1\nSeccomp:\t2\nSeccomp_filters:\t2\n"
SNIPPET = """
import os, sys, time
from app.seal.fence import raise_fence, raise_seal
from app.seal import set_tripwire, status
"""


def entry(proc: Path, pid: int, parent: int, words: str) -> None:
    folder = proc / str(pid)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "stat").write_text(f"{pid} (a name) with ) S {parent} 0 0", "ascii")
    (folder / "status").write_text(words, "ascii")


@pytest.fixture
def proc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A /proc of a fenced process with two threads, one child and one grandchild; every socket is refused."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(state, "_is_refused", lambda family: True)
    monkeypatch.setattr(state, "network_sockets", list)
    for place in ("self", "self/task/1", "self/task/2"):
        (tmp_path / place).mkdir(parents=True, exist_ok=True)
        (tmp_path / place / "status").write_text(FENCED, "ascii")
    entry(tmp_path, os.getpid(), 1, FENCED)
    entry(tmp_path, 900_001, os.getpid(), FENCED)
    entry(tmp_path, 900_002, 900_001, FENCED)
    return tmp_path


def test_threads_children_and_their_children_are_read(proc: Path) -> None:
    read = status(proc)

    assert (read.protection, read.threads, read.children, read.unfenced) == (Protection.KERNEL, 2, 2, 0)


@pytest.mark.parametrize(
    "words",
    [
        FENCED.replace("Seccomp:\t2", "Seccomp:\t0"),
        FENCED.replace("NoNewPrivs:\t1", "NoNewPrivs:\t0"),
        FENCED.replace("filters:\t2", "filters:\t1"),
        FENCED.replace("Seccomp", "Sxxcomp"),
    ],
)
@pytest.mark.parametrize("place", ["self/task/2", "900001", "900002"])
def test_one_thread_or_child_without_the_fence_is_enough(
    proc: Path, monkeypatch: pytest.MonkeyPatch, place: str, words: str
) -> None:
    monkeypatch.setattr(state, "is_tripwire_set", lambda: True)
    (proc / place / "status").write_text(words, "ascii")

    read = status(proc)

    assert (read.protection, read.unfenced) == (Protection.NONE, 1)


def test_a_child_that_has_ended_is_not_counted(proc: Path) -> None:
    (proc / "900002" / "status").write_text("State:\tZ (zombie)\nSeccomp:\t0\n", "ascii")

    assert (status(proc).protection, status(proc).children) == (Protection.KERNEL, 1)


def test_filters_that_refuse_no_socket_protect_nothing(proc: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "_is_refused", lambda family: False)

    assert status(proc).protection in {Protection.PYTHON_ONLY, Protection.NONE}


def test_a_network_socket_in_hand_is_no_protection(proc: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "network_sockets", lambda: [7])

    assert status(proc).protection is Protection.NONE


def test_where_local_sockets_can_be_made_the_words_say_so(proc: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "_is_refused", lambda family: family != 1)

    assert status(proc).protection is Protection.KERNEL_BUS_OPEN


@pytest.mark.parametrize(("platform", "rule"), [("darwin", False), ("win32", False), ("win32", True)])
def test_elsewhere_than_linux_the_kernel_is_never_claimed(
    monkeypatch: pytest.MonkeyPatch, platform: str, rule: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(state, "is_this_program_blocked", lambda: rule)
    monkeypatch.setattr(state, "is_tripwire_set", lambda: True)

    wanted = Protection.FIREWALL if rule else Protection.PYTHON_ONLY
    assert status().protection is wanted
    assert "impossible" not in wanted.value


@on_linux
def test_the_real_kernel_is_read() -> None:
    ran = python(
        SNIPPET + "print(status().protection.name)\nset_tripwire()\nprint(status().protection.name)\n"
        "raise_fence()\nprint(status().protection.name)\nraise_seal(keeps_display=False)\nprint(status().protection.name)"
    )

    assert ran.stdout.split() == ["NONE", "PYTHON_ONLY", "KERNEL_BUS_OPEN", "KERNEL"]


@on_linux
def test_a_child_that_was_started_before_the_fence_spoils_it() -> None:
    ran = python(
        SNIPPET + "child = os.fork()\nif not child:\n    time.sleep(20)\n    os._exit(0)\n"
        "raise_fence()\nread = status()\nos.kill(child, 9)\nos.waitpid(child, 0)\n"
        "print(read.protection.name, read.children, read.unfenced, status().protection.name)"
    )

    assert ran.stdout.split() == ["NONE", "1", "1", "KERNEL_BUS_OPEN"]
