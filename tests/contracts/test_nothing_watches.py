"""Homeward watches no camera, crawls nothing and downloads nothing: there is no code for it and no library loaded."""

from __future__ import annotations

import argparse
import ast
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.cli.parser import build_parser
from tests.contracts.rules import APP, NETWORK, ROOT, sources

TRIES_THE_SEAL = APP / "seal" / "ways"
"""What `selftest --seal` tries, in children of its own, to show that it fails."""
WATCHERS = frozenset(
    "VideoCapture VideoWriter imread imreadmulti QCamera QMediaDevices QMediaCaptureSession QMediaPlayer "
    "QScreenCapture QAudioSource QFileSystemWatcher QNetworkAccessManager QWebEngineView QTcpSocket QUdpSocket "
    "entry_points urlopen urlretrieve getaddrinfo create_connection inotify_init".split()
)
MODULES = frozenset(
    "QtMultimedia QtWebEngineCore QtWebEngineWidgets QtNetwork QtWebSockets QtPositioning QtBluetooth".split()
)
DECODES = "app/worker/container.py"
WRITES = frozenset({"app/demo/film.py", "app/worker/warmth.py"})
"""They make videos in memory: people who are drawn, and what a worker opens to have everything loaded."""
FOREIGN_LIBRARIES = (
    "Qt6Network", "Qt6Multimedia", "Qt6WebEngine", "Qt6WebSockets", "Qt6Positioning", "Qt6Bluetooth", "Qt6SerialPort",
    "libavformat", "libavdevice", "libavcodec", "libopencv", "cv2", "libv4l", "libasound", "libpulse", "libpipewire",
    "libgphoto", "libcurl", "libnghttp", "libsoup", "libgnutls", "dlib", "onnxruntime",
)  # fmt: skip


NETWORK_MODULES = NETWORK - {"socket", "_socket", "urllib"} | {"urllib.request", "http.client"}
"""multiprocessing speaks to its children through modules that import `socket`; the fence leaves it local ones. pathlib
imports `urllib.parse`, which only takes words apart."""


def ways_out(path: str, source: str) -> list[str]:
    """Each place in `source` that could watch, crawl or download, with its line."""
    return [f"{path}:{line}: {what}" for line, what in _found(ast.parse(source), path)]


def _found(tree: ast.Module, path: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in WATCHERS:
                yield node.lineno, name
            case ast.alias(name=name) if set(name.split(".")) & (WATCHERS | MODULES):
                yield node.lineno, name
            case ast.ImportFrom(module=str(name)) if set(name.split(".")) & MODULES:
                yield node.lineno, name
            case ast.Call(func=ast.Attribute(value=ast.Name(id="av"), attr="open")) if not _is_closed(node, path):
                yield node.lineno, "av.open of more than bytes at hand, or with open lists"
            case ast.Call(func=ast.Attribute(value=ast.Name(id="Image"), attr="open")) if not _is_of_bytes(node):
                yield node.lineno, "Image.open of more than bytes at hand"
            case ast.Call(func=ast.Attribute(attr="import_module") | ast.Name(id="__import__"), args=[asked, *_]):
                if not isinstance(asked, ast.Constant):
                    yield node.lineno, "a module by a name that is not written here"
            case _:
                pass


def _is_closed(call: ast.Call, path: str) -> bool:
    """True for a video read from bytes with both lists closed, in the one place for it, or one that is made."""
    modes = [argument.value for argument in call.args[1:2] if isinstance(argument, ast.Constant)]
    if modes == ["w"]:
        return path in WRITES
    options = [word.value for word in call.keywords if word.arg == "options"]
    is_listed = any(isinstance(option, ast.Name) and option.id == "_CLOSED" for option in options)
    return path == DECODES and is_listed and (_is_of_bytes(call) or _is_of_pieces(call))


def _is_of_pieces(call: ast.Call) -> bool:
    """True for bytes at hand, or a file that reads what the parent hands out piece by piece (app/worker/pieces.py)."""
    return isinstance(call.args[0], ast.Call) and ast.unparse(call.args[0].func) == "as_file"


def _is_of_bytes(call: ast.Call) -> bool:
    return isinstance(call.args[0], ast.Call) and ast.unparse(call.args[0].func) == "io.BytesIO"


def test_no_file_of_the_house_can_watch_crawl_or_download() -> None:
    ours = [path for path in sources() if not path.is_relative_to(TRIES_THE_SEAL)]

    found = [way for path in ours for way in ways_out(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))]

    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "import cv2\ncamera = cv2.VideoCapture(0)",
        "from cv2 import VideoCapture as Reader",
        "from PySide6.QtMultimedia import QCamera",
        "from PySide6 import QtMultimedia",
        "import av\nav.open('/dev/video0')",
        "import av, io\nav.open(io.BytesIO(content))",
        "import av\nav.open(address, 'r', options=_CLOSED)",
        "import av\nav.open(as_file(content))",
        "import av, io\nav.open(into, 'w')",
        "from PIL import Image\nImage.open(path)",
        "import importlib\nimportlib.import_module(name)",
        "from importlib.metadata import entry_points",
        "from PySide6.QtCore import QFileSystemWatcher",
    ],
)
def test_a_planted_way_is_found(source: str) -> None:
    assert ways_out("app/worker/video.py", source) != []
    assert ways_out(DECODES, source) != []


def test_what_the_house_does_is_let_be() -> None:
    assert ways_out(DECODES, "import av, io\nav.open(io.BytesIO(content), 'r', options=_CLOSED)") == []
    assert ways_out(DECODES, "import av\nav.open(as_file(content), 'r', options=_CLOSED)") == []
    assert ways_out("app/demo/film.py", "import av, io\nav.open(out, 'w', format='mp4')") == []
    assert ways_out("app/worker/decode.py", "Image.open(io.BytesIO(content), formats=FORMATS)") == []


def test_no_verb_and_no_option_is_about_an_address_a_camera_or_a_download() -> None:
    foreign = re.compile(r"\b(url|uri|address|host|port|camera|webcam|live|watch|crawl|download|upload|sync|proxy)\b")

    words = list(_words_of(build_parser()))

    assert {"intake", "examine", "search", "--exhibit"} <= set(words)
    assert [word for word in words if foreign.search(word.lower())] == []


def _words_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every verb and option of a command line, however deep."""
    for action in parser._actions:
        yield from action.option_strings or [action.dest]
        if isinstance(action, argparse._SubParsersAction):
            for name, verb in action.choices.items():
                yield name
                yield from _words_of(verb)


@pytest.mark.skipif(sys.platform != "linux", reason="What a process has loaded is read from /proc.")
def test_the_process_of_a_started_window_has_loaded_no_library_that_could(tmp_path: Path) -> None:
    quiet = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    with (tmp_path / "said").open("w") as told:
        command = [sys.executable, "-X", "importtime", "-m", "app"]
        window = subprocess.Popen(command, cwd=ROOT, env=os.environ | quiet, stderr=told)
    try:
        loaded = _loaded_once_shown(window)
    finally:
        window.send_signal(signal.SIGINT)
        window.wait(20)

    said = (tmp_path / "said").read_text()
    imported = {line.rpartition("|")[2].strip() for line in said.splitlines() if line.startswith("import time:")}
    assert window.returncode == 0, said[-2000:]
    assert "libQt6Widgets" in loaded
    assert [library for library in FOREIGN_LIBRARIES if library in loaded] == []
    assert "app.ui.shell" in imported
    assert sorted(imported & NETWORK_MODULES) == []


def _loaded_once_shown(window: subprocess.Popen[bytes]) -> str:
    """What lies in the process's memory once its window has been shown, and it waits for somebody to use it."""
    maps, deadline = Path(f"/proc/{window.pid}/maps"), time.monotonic() + 60
    while "libqoffscreen" not in maps.read_text() and time.monotonic() < deadline:
        assert window.poll() is None, "the window did not open"
        time.sleep(0.1)
    waited = 0
    while waited < 15 and time.monotonic() < deadline:  # on a busy machine a window takes long to be built
        time.sleep(0.1)
        waited = waited + 1 if psutil.Process(window.pid).status() == psutil.STATUS_SLEEPING else max(waited - 3, 0)
    opened = [os.readlink(place) for place in Path(f"/proc/{window.pid}/fd").iterdir()]
    return "\n".join([maps.read_text(), *opened])
