"""No library tells anybody anything: the networks run and leave neither a socket nor a file nor a thread behind."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.contracts.rules import ROOT

_PROGRAM = """
import os
from app.recognition.pack import default_manifest, find_weights, load_pack
manifest = default_manifest()
pack = load_pack(manifest, find_weights(manifest))
assert pack.report.runs_on.startswith("onnxruntime "), pack.report
import av, hnswlib, onnx
opened = []
for number in os.listdir("/proc/self/fd"):
    try:
        opened.append(os.readlink(f"/proc/self/fd/{number}"))
    except OSError:
        continue
print(*(name for name in opened if "socket:" in name or ".db" in name), sep="\\n")
"""


def test_the_locked_onnxruntime_has_no_call_to_connect_in_its_compiled_part() -> None:
    (compiled,) = Path(str(find_spec("onnxruntime").origin)).parent.glob("capi/onnxruntime_pybind11_state*")  # type: ignore[union-attr]
    content = compiled.read_bytes()

    assert b"InferenceSession" in content
    assert [call for call in (b"getaddrinfo", b"OneCollector", b"curl_easy_") if call in content] == []


@pytest.mark.skipif(sys.platform != "linux", reason="What a process holds open is read from /proc.")
def test_loading_the_networks_opens_no_socket_and_writes_nothing_at_home(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    unset = {"ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED", "CI", "GITHUB_ACTIONS", "TF_BUILD", "XDG_CACHE_HOME"}
    kept = {name: value for name, value in os.environ.items() if name not in unset}

    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM], cwd=ROOT, env=kept | {"HOME": str(home)}, capture_output=True, text=True
    )

    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == ""
    assert list(home.rglob("*")) == []
