"""Every import statement of app/ keeps the rules of the house, wherever in a file it stands."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import PurePosixPath

import pytest

from tests.contracts.rules import APP, DECODERS, ROOT, broken_rules, sources

SHELLS_AND_SERVICES = """
import importlib, json, pkgutil, sys
import app.__main__
for room in ("cli", "ui", "service", "store", "report", "exchange", "domain", "seal"):
    package = importlib.import_module(f"app.{room}")
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
import app.demo, app.worker, app.recognition
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def test_no_file_of_the_house_breaks_an_import_rule() -> None:
    broken = [
        sentence
        for path in sources()
        for sentence in broken_rules(PurePosixPath(path.relative_to(ROOT).as_posix()), path.read_text("utf-8"))
    ]

    assert sources(), f"no sources under {APP}"
    assert broken == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("app/service/search.py", "import socket"),
        ("app/ui/pages.py", "from PySide6 import QtNetwork"),
        ("app/ui/pages.py", "from PySide6.QtCore import QSettings"),
        ("app/ui/pages.py", "def later():\n    from urllib.request import urlopen  # noqa: TID251"),
        ("app/cli/main.py", "import importlib\nimportlib.import_module('http.client')"),
        ("app/service/faces.py", "from PySide6.QtCore import Qt"),
        ("app/service/intake.py", "import cv2"),
        ("app/store/crops.py", "def thumbnail():\n    from PIL import Image\n    Image.open(stream)"),
        ("app/worker/child.py", "import pickle"),
        ("app/recognition/decode.py", "import cv2\ncv2.imread('a.jpg')"),
        ("app/__main__.py", "import dlib"),
    ],
)
def test_a_planted_import_is_found(path: str, source: str) -> None:
    assert broken_rules(PurePosixPath(path), source) != []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("app/ui/pages.py", "from PySide6.QtCore import Qt"),
        ("app/recognition/decode.py", "import cv2\ncv2.imdecode(data, 1)"),
        ("app/service/crops.py", "from PIL import Image\nImage.fromarray(pixels).save(stream, 'JPEG')"),
        ("app/service/intake.py", "http = 1\nprint(http.real)"),
    ],
)
def test_a_rightful_import_is_left_alone(path: str, source: str) -> None:
    assert broken_rules(PurePosixPath(path), source) == []


def test_the_process_that_holds_the_key_has_loaded_no_decoder() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SHELLS_AND_SERVICES], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )

    assert ran.returncode == 0, ran.stderr
    loaded = set(json.loads(ran.stdout.splitlines()[-1]))
    assert "app" in loaded
    assert loaded & DECODERS == set()
