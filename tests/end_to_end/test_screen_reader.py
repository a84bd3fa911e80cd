"""What a program hears that listens on the desktop's accessibility bus, as a screen reader does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.conftest import ROOT
from tests.end_to_end.displays import display

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="the bus is Linux's")]
PYTHON = "/usr/bin/python3"
"""The system's, which has the bindings of a screen reader where one is installed."""
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LISTENING = """
import pyatspi
def hear(event):
    print(event.type, event.source.name, event.any_data, flush=True)
pyatspi.Registry.registerEventListener(hear, "object:text-changed")
print("listening", flush=True)
pyatspi.Registry.start()
"""
INSERTED = "object:text-changed:insert "
TYPING = """
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from app.ui.secret_edit import SecretEdit

application = QApplication(["typing"])
window = QWidget()
plain, secret = QLineEdit(), SecretEdit()
plain.setEchoMode(QLineEdit.EchoMode.Password)
layout = QVBoxLayout(window)
for line, name in ((plain, "Plain line"), (secret, "Secret line")):
    line.setAccessibleName(name)
    layout.addWidget(line)
window.show()
QTest.qWait(4000)
for line, words in ((plain, "abc"), (secret, "xyz")):
    QTest.keyClicks(line, words)
    line.clear()
QTest.qWait(3000)
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The variables of a desktop of our own: a display, a message bus, and the accessibility bus."""
    launcher = next((path for path in LAUNCHERS if Path(path).exists()), None)
    bindings = subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False) if launcher else None
    if bindings is None or bindings.returncode or not shutil.which("dbus-daemon") or not shutil.which("Xvfb"):
        pytest.skip("NOBODY LISTENS: this needs dbus-daemon, at-spi2-core, python3-pyatspi and Xvfb.")
    assert launcher is not None
    address = f"unix:path={tmp_path / 'bus'}"
    with display() as shown_on:
        own = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "DBUS_SESSION_BUS_ADDRESS": address}
        environment = {**os.environ, **shown_on, **own, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address={address}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert daemon.stdout is not None
        daemon.stdout.readline()
        daemon.stdout.close()
        bridge = subprocess.Popen([launcher, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL)
        try:
            yield environment
        finally:
            for process in (bridge, daemon):
                process.terminate()
                process.wait()


def test_a_listener_hears_no_letter_of_a_secret(bus: dict[str, str]) -> None:
    with subprocess.Popen([PYTHON, "-c", LISTENING], env=bus, stdout=subprocess.PIPE, text=True) as listener:
        assert listener.stdout is not None
        try:
            until = next((line for line in listener.stdout if "listening" in line), "")
            assert until, "nobody listens"
            typed = subprocess.run(
                [sys.executable, "-c", TYPING], cwd=ROOT, env=bus, capture_output=True, text=True, check=False,
                timeout=60,
            )  # fmt: skip
            assert typed.returncode == 0, typed.stderr
        finally:
            listener.terminate()
        heard = listener.stdout.read().splitlines()

    letters = [event.removeprefix(INSERTED) for event in heard if event.startswith(INSERTED)]
    assert letters == ["Plain line a", "Plain line b", "Plain line c"], "of Qt's own line each letter is heard"
    assert [event for event in heard if "text-changed" in event and "Secret line" in event] == []
