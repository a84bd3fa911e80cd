"""On a system without Linux's means everything of the fence loads, claims nothing, and keeps nobody from working."""

from __future__ import annotations

from tests.seal.children import python

LIKE_WINDOWS = """
import sys
for name in ("fcntl", "resource", "termios", "pwd", "grp"):
    sys.modules[name] = None
import ctypes, json, mmap, os, select, signal
import app.domain.audit, app.service.cases, app.store  # these have been run on Linux alone; this is about the fence
for module, names in {
    os: ("fork", "waitpid", "setsid", "killpg", "openpty", "memfd_create", "geteuid", "getegid", "WNOHANG"),
    mmap: ("PROT_READ", "PROT_WRITE", "PROT_EXEC", "MAP_PRIVATE"), select: ("poll", "POLLIN"),
    signal: ("SIGKILL", "SIGCHLD", "SIGCONT", "pthread_sigmask"),
}.items():
    for name in names:
        if hasattr(module, name):
            delattr(module, name)
def no_such_key(*_arguments):
    raise FileNotFoundError
sys.modules["winreg"] = type("winreg", (), {"HKEY_LOCAL_MACHINE": 0, "OpenKey": no_such_key})
sys.platform = "win32"
"""
USED = """
import app.seal, app.seal.cell, app.seal.proof, app.service.seal_proof
from app.service.protection import is_stamped, protection_facts, protection_words
begun = app.seal.begin(["--version"])
app.seal.seal_off(keeps_display=True)
print(protection_words(), "|", is_stamped(), "|", protection_facts(), "|", begun.problems, begun.fence_ms)
proof = app.seal.proof.prove()
facts = app.service.seal_proof.seal_facts(proof)
print(facts.holds, facts.verdict)
"""


def test_without_linux_the_fence_loads_and_claims_nothing() -> None:
    ran = python(LIKE_WINDOWS + USED)

    assert ran.returncode == 0, ran.stderr
    state, proof = ran.stdout.splitlines()
    assert state.startswith("Network: refused by Python only | False |")
    assert "impossible" not in ran.stdout
    assert proof.startswith("False Nothing is shown:")


def test_on_windows_a_rule_of_the_firewall_is_told_as_one() -> None:
    ran = python(LIKE_WINDOWS + "from app.seal import state\nstate.is_this_program_blocked = lambda: True\n" + USED)

    assert ran.stdout.startswith("Network: refused by firewall rule | False |"), ran.stderr


def test_on_a_mac_the_fence_claims_nothing_either() -> None:
    ran = python("import sys\nimport app.service.seal_proof\nsys.platform = 'darwin'\n" + USED)

    assert ran.stdout.startswith("Network: refused by Python only | False |"), ran.stderr


def test_python_with_fewer_bits_than_the_kernel_has_no_fence() -> None:
    ran = python(
        "import sys\nsys.maxsize = 2**31 - 1\nfrom app.seal.calls import this_machine\n"
        "try: this_machine()\nexcept OSError as why: print(why)"
    )

    assert "in 32 bits" in ran.stdout
