"""A whole case at the window, where every address could be reached: no packet is sent, and every socket is local."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app.demo.portrait import draw_group
from app.domain.case import CaseAuthority
from app.recognition.pack import default_manifest
from app.service.cases import open_case
from tests.end_to_end.conftest import ROOT
from tests.end_to_end.displays import display
from tests.service.conftest import CHEAP, PASSPHRASE, enrol_vectors, vector
from tests.units import new_unit
from tests.worker.pictures import shapes, video_of

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")]
COUNTING = """
ip link set lo up && ip route add local default dev lo && ip -6 route add local default dev lo 2>/dev/null
sent() { awk '$1 == "lo:" { print $11 }' /proc/net/dev; }
before=$(sent)
"$@"
code=$?
echo "packets $(( $(sent) - before ))"
exit $code
"""
CALLS = "socket,socketpair,connect,bind,listen,accept,accept4"
MADE = re.compile(r"\b(socket|socketpair)\((\w+),.*\) = (\d+|0)")
REACHED = re.compile(r"\b(connect|bind|listen|accept4?)\((.*)\) = 0")


@pytest.fixture(scope="module")
def open_network() -> None:
    """A namespace in which every address leads to this machine needs rights that a test may not have."""
    tried = subprocess.run(["unshare", "-n", "ip", "link", "set", "lo", "up"], capture_output=True, check=False)
    if tried.returncode or not shutil.which("awk"):
        pytest.skip("PACKETS ARE NOT COUNTED: this needs root, unshare and ip. The proof of the fence runs elsewhere.")


@pytest.fixture
def case(tmp_path: Path) -> list[str]:
    """The driver's arguments: a unit with a case and a gallery, and an exhibit with a picture, a video and a wreck."""
    unit, _ = new_unit(tmp_path / "unit", "Test unit", "Ada", PASSPHRASE, cost=CHEAP)
    with unit:
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        enrol_vectors(unit, default_manifest().id, {f"D-{number}": [vector(number)] for number in range(60)})
    exhibits = tmp_path / "exhibits"
    exhibits.mkdir()
    (exhibits / "group.jpg").write_bytes(draw_group(7))
    (exhibits / "short.mp4").write_bytes(video_of(shapes(), 0.5))
    (exhibits / "wreck.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(40))
    return [str(tmp_path / "unit"), str(exhibits), str(tmp_path / "report.html"), PASSPHRASE]


def in_open_network(arguments: list[str], **more: str) -> tuple[int, str]:
    """Run the driver where every address is reachable, without a namespace of its own; return packets and output."""
    driver = [sys.executable, "-m", "tests.end_to_end.whole_window", *arguments]
    ran = subprocess.run(
        ["unshare", "-n", "sh", "-c", COUNTING, "sh", *more.pop("before", "").split(), *driver],
        cwd=ROOT,
        env={**os.environ, "HOMEWARD_NAMESPACE": "off", **more},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr[-4000:]
    return int(ran.stdout.rpartition("packets ")[2]), ran.stdout


@pytest.mark.usefixtures("open_network")
def test_the_same_window_without_the_fence_is_heard_on_the_network(case: list[str], tmp_path: Path) -> None:
    log = tmp_path / "calls"

    packets, _ = in_open_network([*case, "unfenced"], before=traced(log), QT_QPA_PLATFORM="offscreen")

    assert packets >= 1, "nothing can be counted here, so the other test shows nothing"
    assert not log.exists() or families_in(log) & {"AF_INET", "AF_INET6"}, "nothing is seen of sockets, either"


@pytest.mark.usefixtures("open_network")
def test_a_whole_case_sends_no_packet_and_every_socket_is_local(case: list[str], tmp_path: Path) -> None:
    log = tmp_path / "calls"

    with display() as variables:
        packets, output = in_open_network([*case, "fenced"], before=traced(log), **variables)

    said = json.loads(output.splitlines()[0])
    assert said.get("done"), said
    assert said["protection"] == said["with_workers"] == "Network: impossible (kernel)"
    assert Path(case[2]).is_file()
    assert packets == 0
    if not log.exists():
        pytest.skip("SOCKETS ARE NOT WATCHED: there is no strace here. No packet was sent.")
    assert families_in(log) <= {"AF_UNIX"}
    assert strangers_in(log, variables["DISPLAY"]) == []


def traced(log: Path) -> str:
    """Return the words that have sockets watched; none where there is no strace."""
    return f"strace -f --seccomp-bpf -e trace={CALLS} -o {log}" if shutil.which("strace") else ""


def families_in(log: Path) -> set[str]:
    """Return the families of the sockets that were made; what the kernel refused is none."""
    return {family for _, family, _ in MADE.findall(log.read_text("utf-8", "replace"))}


def strangers_in(log: Path, shown_on: str) -> list[str]:
    """Return what a socket was connected to or waited at, but for the display."""
    reached = REACHED.findall(log.read_text("utf-8", "replace"))
    return [told for call, told in reached if call != "connect" or not (shown_on and ".X11-unix/X" in told)]
