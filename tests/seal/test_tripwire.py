"""The tripwire is tried in processes of its own, because it cannot be taken down again."""

import subprocess
import sys

import pytest

SET = "from app.seal import NetworkRefused, Protection, set_tripwire, status\nset_tripwire()\n"


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", SET + code], capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_network_socket_is_refused(family: str) -> None:
    made = run(f"import socket\nsocket.socket(socket.{family})")

    assert made.returncode == 1
    assert "NetworkRefused" in made.stderr


def test_a_socket_without_a_family_is_refused() -> None:
    made = run("import socket\nsocket.socket()")

    assert "NetworkRefused" in made.stderr


def test_a_name_look_up_is_refused() -> None:
    made = run("import socket\nsocket.getaddrinfo('localhost', 80)")

    assert "NetworkRefused" in made.stderr


def test_the_same_code_runs_where_no_tripwire_is_set() -> None:
    made = subprocess.run(
        [sys.executable, "-c", "import socket\nsocket.socket(socket.AF_INET).close()"], timeout=60, check=False
    )

    assert made.returncode == 0


def test_pipes_between_our_own_processes_still_work() -> None:
    made = run(
        "import multiprocessing\na, b = multiprocessing.Pipe()\na.send_bytes(b'x')\nassert b.recv_bytes() == b'x'\n"
        "assert status().protection is Protection.PYTHON_ONLY"
    )

    assert made.returncode == 0, made.stderr
