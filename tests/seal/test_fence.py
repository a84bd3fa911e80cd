"""Both stages of the fence: what their filters say of any call, and what the kernel does under them."""

from __future__ import annotations

import errno
import hashlib
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.seal.bpf import ALLOW, KILL, Rule, assemble, refuse
from app.seal.calls import AARCH64, X86_64, Machine
from app.seal.fence import FENCE, NO_MESSAGES, SEAL
from tests.seal.bpf_machine import Call, verdict

STAGES: dict[str, tuple[Rule, ...]] = {"fence": FENCE, "seal": SEAL, "seal without display": (*SEAL, *NO_MESSAGES)}
GOLDEN = {
    ("fence", "x86_64"): (86, "e84c17b75e821e56"),
    ("seal", "x86_64"): (19, "788de57fd4733098"),
    ("seal without display", "x86_64"): (24, "79d81eefa874649d"),
    ("fence", "aarch64"): (81, "a8dd7c4ee4f334a2"),
    ("seal", "aarch64"): (17, "5823bb5ae6794b9d"),
    ("seal without display", "aarch64"): (22, "45709d425421b4d5"),
}
MACHINES = [X86_64, AARCH64]
NEVER = ("io_uring_setup", "ptrace", "process_vm_readv", "pidfd_getfd", "bpf", "setns", "unshare", "mount", "keyctl",
         "userfaultfd", "perf_event_open", "finit_module", "kexec_load", "clone3", "open_by_handle_at")  # fmt: skip
LOCAL, NETWORK = 1, st.integers(0, (1 << 32) - 1).filter(lambda family: family != 1)
words = st.integers(0, (1 << 64) - 1)
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this fence")

RAISED = """
import errno, os, socket, subprocess, sys, threading
from app.seal.fence import raise_fence, raise_seal

def tried(family, kind=socket.SOCK_STREAM):
    try:
        socket.socket(family, kind).close()
    except OSError as why:
        return errno.errorcode[why.errno]
    return "made"

def in_thread(act):
    said = []
    thread = threading.Thread(target=lambda: said.append(act()))
    thread.start(); thread.join()
    return said[0]
"""


def said(rules: tuple[Rule, ...], machine: Machine, name: str, *arguments: int) -> int:
    return verdict(assemble(machine, rules, ALLOW), Call(machine.audit_arch, machine.calls[name], arguments))


def run(code: str) -> list[str]:
    ran = subprocess.run([sys.executable, "-c", RAISED + code], capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.split()


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.name)
@pytest.mark.parametrize("stage", STAGES)
def test_the_filters_are_the_bytes_that_were_reviewed(stage: str, machine: Machine) -> None:
    program = assemble(machine, STAGES[stage], ALLOW)

    written = (len(program) // 8, hashlib.sha256(program).hexdigest()[:16])

    assert written == GOLDEN[stage, machine.name], "The fence changed: have the rules reviewed, then renew the digest."


@given(st.sampled_from(MACHINES), st.sampled_from(["socket", "socketpair"]), NETWORK, words, words)
def test_no_family_but_the_local_one_passes_the_fence(
    machine: Machine, name: str, family: int, high: int, kind: int
) -> None:
    asked = family | (high & 0xFFFFFFFF) << 32

    assert said(FENCE, machine, name, asked, kind, 0) == refuse(errno.EAFNOSUPPORT)
    assert said(FENCE, machine, name, LOCAL | (high & 0xFFFFFFFF) << 32, kind, 0) == ALLOW


@given(st.sampled_from(MACHINES), st.sampled_from(NEVER), st.tuples(*[words] * 6))
def test_no_argument_opens_the_back_doors(machine: Machine, name: str, arguments: tuple[int, ...]) -> None:
    assert said(FENCE, machine, name, *arguments) in {refuse(errno.EPERM), refuse(errno.ENOSYS)}


@given(st.sampled_from(MACHINES), words)
def test_threads_and_children_are_made_and_namespaces_are_not(machine: Machine, flags: int) -> None:
    wants_namespace = any(flags & bit for bit in (1 << 17, 1 << 25, 1 << 26, 1 << 27, 1 << 28, 1 << 29, 1 << 30))

    assert said(FENCE, machine, "clone", flags) == (refuse(errno.EPERM) if wants_namespace else ALLOW)


@given(st.sampled_from(MACHINES), st.integers(0, 31), words)
def test_nothing_is_typed_into_the_terminal_for_others(machine: Machine, descriptor: int, high: int) -> None:
    for request in (0x5412, 0x541C):
        assert said(FENCE, machine, "ioctl", descriptor, request | (high & 0xFFFFFFFF) << 32) == refuse(errno.EPERM)
    assert said(FENCE, machine, "ioctl", descriptor, 0x5401) == ALLOW  # TCGETS: asking whether it is a terminal


@given(st.sampled_from(MACHINES), st.sampled_from(["socket", "connect", "bind", "listen", "accept", "accept4"]), words)
def test_the_second_stage_makes_and_joins_no_socket(machine: Machine, name: str, argument: int) -> None:
    assert said(SEAL, machine, name, argument, argument) == refuse(errno.EPERM)


@given(st.sampled_from(sorted(STAGES)), st.integers(0, (1 << 32) - 1), st.tuples(*[words] * 6))
def test_the_calls_of_another_convention_kill(stage: str, number: int, arguments: tuple[int, ...]) -> None:
    program = assemble(X86_64, STAGES[stage], ALLOW)

    assert verdict(program, Call(0x40000003, number, arguments)) == KILL
    assert verdict(program, Call(X86_64.audit_arch, number | 0x40000000, arguments)) == KILL


@on_linux
def test_the_kernel_refuses_every_family_in_threads_and_after_exec() -> None:
    answers = run(
        "raise_fence()\n"
        "print(tried(socket.AF_INET), tried(socket.AF_INET6, socket.SOCK_DGRAM), tried(socket.AF_NETLINK), "
        "tried(socket.AF_UNIX), in_thread(lambda: tried(socket.AF_INET)))\n"
        "sys.stdout.flush()\n"
        "code = 'import socket\\ntry: socket.socket()\\nexcept OSError as why: print(why.errno)'\n"
        "subprocess.run([sys.executable, '-c', code])\n"
    )

    refused = "EAFNOSUPPORT"
    assert answers == [refused, refused, refused, "made", refused, str(errno.EAFNOSUPPORT)]


@on_linux
def test_threads_that_run_already_come_under_the_fence() -> None:
    answers = run(
        "gate, said = threading.Event(), []\n"
        "def wait():\n"
        "    gate.wait(); said.append(tried(socket.AF_INET))\n"
        "thread = threading.Thread(target=wait); thread.start()\n"
        "raise_fence(); gate.set(); thread.join(); print(said[0])"
    )

    assert answers == ["EAFNOSUPPORT"]


@on_linux
def test_after_the_second_stage_processes_still_talk_to_each_other() -> None:
    answers = run(
        "import multiprocessing as mp\n"
        "from concurrent.futures import ProcessPoolExecutor\n"
        "raise_fence(); raise_seal(keeps_display=False)\n"
        "a, b = mp.Pipe(); a.send_bytes(b'pipe'); print(b.recv_bytes().decode(), tried(socket.AF_UNIX))\n"
        "with ProcessPoolExecutor(1, mp.get_context('spawn')) as pool: print(pool.submit(abs, -3).result())\n"
        "print(subprocess.run(['echo', 'child'], capture_output=True, text=True).stdout)"
    )

    assert answers == ["pipe", "EPERM", "3", "child"]


@on_linux
def test_after_the_second_stage_nobody_hands_over_a_socket() -> None:
    answers = run(
        "here, there = socket.socketpair()\n"
        "outside = socket.socket()\n"
        "raise_fence(); raise_seal(keeps_display=False)\n"
        "def handed():\n"
        "    try: socket.send_fds(here, [b'x'], [outside.fileno()])\n"
        "    except OSError as why: return errno.errorcode[why.errno]\n"
        "def taken():\n"
        "    try: socket.recv_fds(there, 1, 1)\n"
        "    except OSError as why: return errno.errorcode[why.errno]\n"
        "print(handed(), taken())"
    )

    assert answers == ["EPERM", "EPERM"]


@on_linux
def test_a_pair_of_datagram_sockets_cannot_be_had_to_write_to_others() -> None:
    answers = run(
        "raise_fence(); raise_seal(keeps_display=True)\n"
        "for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM, socket.SOCK_SEQPACKET):\n"
        "    try: [end.close() for end in socket.socketpair(socket.AF_UNIX, kind)]; print('made')\n"
        "    except OSError as why: print(errno.errorcode[why.errno])"
    )

    assert answers == ["EPERM", "made", "made"]
