"""Homeward starts behind its fence, or says in one sentence why it does not start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.seal.children import ROOT, WITHOUT_SECCOMP, python
from tests.units import REGISTERED

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this fence")

HOMEWARD = "import sys\nfrom app.__main__ import main\nsys.exit(main())\n"
SAYS_ITS_STATE = (
    "import sys\nfrom app.seal import begin, how_it_began, seal_off, status\n"
    "begin(sys.argv[1:])\nseal_off(keeps_display=len(sys.argv) > 1 and sys.argv[1] == 'window')\nstate = status()\n"
    "print(state.protection.name, state.is_sealed, state.has_no_address, bool(how_it_began().namespace))\n"
)


def handed_socket(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Start Homeward with an open network socket among its descriptors."""
    code = (
        "import os, socket, sys\nheld = socket.socket()\nos.set_inheritable(held.fileno(), True)\n"
        "os.execv(sys.executable, [sys.executable, '-m', 'app', *sys.argv[1:]])\n"
    )
    return python(code, *arguments)


def test_the_fence_stands_before_anything_of_others_is_imported() -> None:
    ran = python(
        "import sys\nimport app.__main__ as entrance\nbefore = set(sys.modules)\n"
        "from app.seal import start\nreal = start.raise_fence\n"
        "def seen():\n"
        "    real()\n"
        "    strangers = {name.partition('.')[0] for name in sys.modules} - set(sys.stdlib_module_names)\n"
        "    print(sorted(strangers))\n"
        "start.raise_fence = seen\n"
        "sys.argv = ['homeward', '--version']\nentrance.main()"
    )

    at_start = {"sitecustomize", "usercustomize", "_virtualenv", "_distutils_hack"}  # the environment's own .pth files
    strangers = set(ran.stdout.splitlines()[0].strip("[]").replace("'", "").split(", "))
    assert strangers - {"app", "__main__"} - at_start == set()


def test_a_process_that_begins_cannot_reach_a_network() -> None:
    assert python(SAYS_ITS_STATE).stdout.split()[:2] == ["KERNEL", "True"]


def test_a_screen_reader_keeps_the_bus_in_reach_and_the_state_says_so() -> None:
    assert python(SAYS_ITS_STATE, "window", HOMEWARD_SCREEN_READER="1").stdout.split()[0] == "KERNEL_BUS_OPEN"


def test_without_a_namespace_the_fence_alone_holds_and_the_reason_is_told() -> None:
    ran = python(SAYS_ITS_STATE, HOMEWARD_NAMESPACE="off")

    assert ran.stdout.split() == ["KERNEL", "True", ran.stdout.split()[2], "True"]


def test_a_kernel_without_filters_refuses_the_start_in_one_sentence() -> None:
    ran = python(WITHOUT_SECCOMP + HOMEWARD, "--version")

    assert ran.returncode == 1
    assert ran.stdout == ""
    assert len(ran.stderr.splitlines()) == 1
    assert "the kernel's fence cannot be raised" in ran.stderr
    assert "--i-accept-unprotected" in ran.stderr


def test_an_unknown_processor_refuses_the_start() -> None:
    ran = python("import platform\nplatform.machine = lambda: 'vax'\n" + HOMEWARD, "--version")

    assert ran.returncode == 1
    assert "vax" in ran.stderr


def test_an_inherited_network_socket_refuses_the_start() -> None:
    ran = handed_socket("--version")

    assert ran.returncode == 1
    assert "handed open network sockets" in ran.stderr


def test_what_a_person_accepts_starts_wherever_the_word_stands() -> None:
    assert python(WITHOUT_SECCOMP + HOMEWARD, "--i-accept-unprotected", "--version").returncode == 0
    assert handed_socket("--version", "--i-accept-unprotected").returncode == 0


def test_an_accepted_start_is_on_record_and_says_what_holds(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("five unrelated words here\n", "utf-8")
    unit = ["--unit", str(tmp_path / "unit"), "--examiner", "Ada", "--passphrase-file", str(secret), "--json"]
    accepted = [*unit, "--i-accept-unprotected"]

    sheet = str(tmp_path / "sheet")
    shown = ("--recovery-code-out", sheet, "--confirm-recovery-code-file", sheet)
    made = python(WITHOUT_SECCOMP + HOMEWARD, "unit", "create", "--name", "N", *REGISTERED, *shown, *accepted)
    trail = python(HOMEWARD, "audit", *unit)

    assert made.returncode == 0, made.stderr
    assert '"protection": "Network: refused by Python only"' in trail.stdout
    assert "the kernel's fence cannot be raised" in trail.stdout
    assert '"protection": "Network: impossible (kernel)"' in trail.stdout


@pytest.mark.parametrize(
    "variables",
    [
        {"DISPLAY": "elsewhere:0", "QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": ""},
        {"DISPLAY": "localhost:10.0", "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""},
        {"QT_QPA_PLATFORM": "vnc"},
        {"QT_QPA_PLATFORM": "offscreen", "WAYLAND_SOCKET": "77"},
    ],
)
def test_a_display_across_a_network_is_refused_in_one_sentence(variables: dict[str, str]) -> None:
    ran = python(HOMEWARD, **variables)

    assert ran.returncode == 1
    assert len(ran.stderr.splitlines()) == 1
    assert "The window does not open" in ran.stderr
    assert all(value in ran.stderr for name, value in variables.items() if value and name != "QT_QPA_PLATFORM")


def test_no_other_process_of_the_person_reads_this_ones_memory() -> None:
    ran = python(
        "import ctypes, resource\nfrom app.seal import begin\nbegin([])\n"
        "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))"
    )

    assert ran.stdout.split(maxsplit=1) == ["0", "(0, 0)\n"]


def test_a_process_without_rights_owns_its_files_as_before(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("Only root can start a process as somebody else; the start above ran as you.")
    tmp_path.chmod(0o777)
    for folder in tmp_path.parents:
        if folder.stat().st_uid == 0 and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o011)
    code = (
        "import ctypes, os, sys\nimport app.seal, encodings.ascii, resource\n"
        "os.setgroups([])\nos.setgid(65534)\nos.setuid(65534)\n"
        "ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)\n"  # a person's own processes can be dumped; this one no longer
        + SAYS_ITS_STATE.replace("import sys\n", "")
        + f"open({str(tmp_path / 'mine')!r}, 'w').close()\nprint(os.getuid(), os.getgid())"
    )

    ran = python(code)

    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split()[:2] == ["KERNEL", "True"]
    assert ran.stdout.split()[-2:] == ["65534", "65534"]
    assert ((tmp_path / "mine").stat().st_uid, (tmp_path / "mine").stat().st_gid) == (65534, 65534)


def test_nothing_of_the_fence_is_raised_by_importing_the_entrance() -> None:
    ran = python("import app.__main__\nprint(open('/proc/self/status').read())")

    assert "Seccomp:\t0" in ran.stdout or "Seccomp_filters" not in ran.stdout
    assert ROOT.is_dir()
