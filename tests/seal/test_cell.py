"""The cell: what works on this machine without it works inside it no more, and computing still does."""

from __future__ import annotations

import errno
import json
import subprocess
import sys

import pytest

from app.seal import cell
from app.seal.allowlist import CELL, CELL_WITH_THREADS, NURSERY
from app.seal.attack_files import Attack
from app.seal.attacks import ATTACKS
from app.seal.bpf import ALLOW, KILL, assemble, refuse
from app.seal.calls import AARCH64, X86_64, Machine
from app.seal.cell import Confinement, possible
from tests.seal.bpf_machine import Call, verdict

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux confines a process like this")

FORK, THREAD, THREAD_AND_MOUNTS = 0x1200011, 0x3D0F00, 0x3F0F00

TRY = """
import json, threading
from app.seal.attack_files import Attack
from app.seal.attacks import try_attacks
compute = Attack("compute", lambda _: lambda: sum(range(1000)))
memory = Attack("take a gigabyte", lambda _: lambda: bytes(1 << 30))
def thread():
    started = threading.Thread(target=print)
    started.start()
    started.join()
print(json.dumps(try_attacks([compute, memory, Attack("thread", lambda _: thread)]).open_sealed))
"""


def ran(*command: str) -> str:
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_of_all_attacks_that_work_without_the_cell_none_works_inside() -> None:
    tally = json.loads(ran("-m", "app.seal.attacks"))

    assert len(tally["tried"]) == len({attack.name for attack in ATTACKS}) >= 80
    assert len(tally["open_unsealed"]) >= 40
    assert tally["open_sealed"] == []


def test_inside_the_cell_one_can_compute_and_take_memory_and_start_no_thread() -> None:
    assert json.loads(ran("-c", TRY)) == ["compute", "take a gigabyte"]


def asked(machine: Machine, rules: tuple[object, ...], call: str, *arguments: int) -> int:
    program = assemble(machine, rules, KILL)  # type: ignore[arg-type]
    return verdict(program, Call(machine.audit_arch, machine.calls[call], arguments))


@pytest.mark.parametrize("machine", [X86_64, AARCH64], ids=lambda machine: machine.name)
def test_the_filter_of_the_cell_says_what_it_is_meant_to(machine: Machine) -> None:
    def cell_says(call: str, *arguments: int) -> int:
        return asked(machine, CELL, call, *arguments)

    assert {cell_says("read"), cell_says("write"), cell_says("futex"), cell_says("exit_group")} == {ALLOW}
    assert cell_says("mmap", 0, 4096, 0x3) == ALLOW
    assert cell_says("mmap", 0, 4096, 0x7) == cell_says("mprotect", 0, 4096, 0x5) == refuse(errno.EACCES)
    assert {cell_says("clone", flags) for flags in (FORK, THREAD, THREAD_AND_MOUNTS)} == {refuse(errno.EPERM)}
    assert cell_says("clone3") == refuse(errno.ENOSYS)
    assert cell_says("openat") == refuse(errno.EACCES)
    assert {cell_says(call) for call in ("execve", "kill", "ptrace", "unlinkat", "seccomp", "wait4", "bpf")} == {KILL}
    assert cell_says("prctl", 1, 0) == cell_says("prlimit64") == refuse(errno.EPERM)


@pytest.mark.parametrize("machine", [X86_64, AARCH64], ids=lambda machine: machine.name)
def test_where_a_decoder_needs_threads_the_cell_starts_those_and_nothing_else(machine: Machine) -> None:
    assert asked(machine, CELL_WITH_THREADS, "clone", THREAD) == ALLOW
    for flags in (FORK, THREAD_AND_MOUNTS):
        assert asked(machine, CELL_WITH_THREADS, "clone", flags) == refuse(errno.EPERM)
    for call in ("clone3", "execve", "openat", "read"):
        assert asked(machine, CELL_WITH_THREADS, call) == asked(machine, CELL, call)


def test_only_the_nursery_forks() -> None:
    assert asked(X86_64, NURSERY, "clone", FORK) == asked(X86_64, NURSERY, "clone", THREAD) == ALLOW
    assert asked(X86_64, NURSERY, "clone", FORK | 0x10000000) == refuse(errno.EPERM)
    assert asked(X86_64, NURSERY, "mmap", 0, 4096, 0x4) == refuse(errno.EACCES)
    assert asked(X86_64, NURSERY, "execve") == asked(X86_64, NURSERY, "fork") == KILL


def test_another_system_is_asked_for_no_more_than_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.seal.cell.sys.platform", "darwin")
    assert possible() is Confinement.BOUNDED

    monkeypatch.setattr("app.seal.cell.sys.platform", "win32")
    assert possible() is Confinement.NONE
    assert cell._given_up() is Confinement.NONE
    assert cell._filtered(cell._Held.IN_CELL) is Confinement.NONE


def test_a_kernel_without_landlock_or_filters_is_not_said_to_have_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> int:
        raise OSError(errno.ENOSYS, "no such call")

    monkeypatch.setattr("app.seal.landlock.system_call", refused)
    monkeypatch.setattr("app.seal.cell.prctl", refused)

    assert possible() == Confinement.BOUNDED | Confinement.UNDUMPABLE | Confinement.NO_NEW_PRIVILEGES


def test_every_attack_has_a_name_of_its_own() -> None:
    assert all(isinstance(attack, Attack) for attack in ATTACKS)
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS)
