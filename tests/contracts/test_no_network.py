"""The hook that watches the demonstration (tests/end_to_end) finds a network call in the shell and in a worker."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contracts import network_hook
from tests.contracts.rules import ROOT

IN_THE_SHELL = "import socket\nsocket.socket(socket.AF_INET)"
BY_NAME = "import socket\nsocket.getaddrinfo('localhost', 80)"
BELOW_THE_LIBRARY = "import _socket\n_socket.socket(_socket.AF_INET6)"
IN_A_WORKER = """
import multiprocessing, time

if __name__ == "__main__":
    import tests.contracts.test_no_network as here
    child = multiprocessing.get_context("spawn").Process(target=here.open_a_socket)
    child.start()
    child.join()
    raise SystemExit(child.exitcode)
"""
LOCAL_ONLY = "import socket\nfor end in socket.socketpair(): end.close()"


def open_a_socket() -> None:
    """What a worker must not do."""
    import socket

    socket.socket(socket.AF_INET).close()


@pytest.mark.parametrize("code", [IN_THE_SHELL, BY_NAME, BELOW_THE_LIBRARY])
def test_a_network_call_in_the_shell_is_caught(tmp_path: Path, code: str) -> None:
    log = tmp_path / "network.log"

    ran = _run(["-c", code], tmp_path, log)

    assert ran.returncode != 0
    assert len(network_hook.violations(log)) == 1


def test_a_network_call_in_a_spawned_worker_is_caught(tmp_path: Path) -> None:
    log = tmp_path / "network.log"
    script = tmp_path / "shell.py"
    script.write_text(IN_A_WORKER, "utf-8")

    ran = _run([str(script)], tmp_path, log)

    assert ran.returncode == 1, ran.stderr
    (violation,) = network_hook.violations(log)
    assert violation["pid"] != network_hook.armed(log)[0]["armed"]


def test_a_local_pair_of_sockets_is_allowed(tmp_path: Path) -> None:
    log = tmp_path / "network.log"

    ran = _run(["-c", LOCAL_ONLY], tmp_path, log)

    assert ran.returncode == 0, ran.stderr
    assert network_hook.violations(log) == []
    assert len(network_hook.armed(log)) == 1


def _run(arguments: list[str], folder: Path, log: Path) -> subprocess.CompletedProcess[str]:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, **network_hook.environment(log), "HOME": str(home), "TMPDIR": str(home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
