"""A whole case typed verb by verb, with a worker's crash and a killed run in it, leaves nothing readable behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.unit import Passphrase
from app.service.cases import enter_case
from app.service.faces import face_crop, list_faces
from app.service.units import open_unit
from app.worker import faults
from tests.end_to_end.conftest import Workplace
from tests.shared_places import bytes_of, files_below, shared_files
from tests.units import REGISTERED, TRAINED
from tests.worker.pictures import encoded

MARKER = "CANARY-Zoë-9e41"
SECRET = f"five words with {MARKER}"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks where POSIX systems leave things")


def command(place: Workplace, *arguments: str) -> list[str]:
    opened = ("--unit", str(place.unit), "--passphrase-file", str(place.folder / "given" / "secret.txt"))
    return [sys.executable, "-m", "app", *arguments, *opened]


def environment(place: Workplace) -> dict[str, str]:
    """As the program has it, with faults that may be ordered, and every other place for temporary files here, too."""
    tmp = place.environment["TMPDIR"]
    ordered = {faults.SWITCH: "1", "PYTEST_CURRENT_TEST": os.environ["PYTEST_CURRENT_TEST"]}
    return place.environment | ordered | {"TMP": tmp, "TEMP": tmp, "SQLITE_TMPDIR": tmp, "XDG_RUNTIME_DIR": tmp}


def typed(place: Workplace, *arguments: str) -> str:
    done = subprocess.run(
        command(place, *arguments),
        cwd=place.folder,
        env=environment(place),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def kill_at_work(place: Workplace) -> None:
    """Start an examination and kill the process that holds the key once a worker is at a file."""
    process = subprocess.Popen(
        command(place, "examine", "--retry-failed", "--workers", "1"), cwd=place.folder, env=environment(place),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    deadline, family = time.monotonic() + 60, list[psutil.Process]()
    while process.poll() is None and time.monotonic() < deadline:
        family = psutil.Process(process.pid).children(recursive=True)
        if len(family) > 2:
            break
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    psutil.wait_procs(family, timeout=10)


def canaries(place: Workplace, pixels: np.ndarray, content: bytes) -> Iterator[bytes]:
    """What a thief would look for: names, bytes of the file, pixels, the crop, the vector."""
    yield from (MARKER.encode(encoding) for encoding in ("utf-8", "utf-16-le"))
    yield content[3000:3048]
    yield pixels[100, 50:66, ::-1].tobytes()  # as BMP has them
    yield pixels[100, 50:66].tobytes()
    with open_unit(place.unit, Passphrase(SECRET)) as unit:
        enter_case(unit, MARKER)
        face = list_faces(unit)[0]
        crop = face_crop(unit, face.id)
        with unit.reading() as reader:
            vector = reader.faces.embedding(face.id).vector
    yield crop[len(crop) // 2 : len(crop) // 2 + 32]
    yield vector[:4].tobytes()
    yield vector[:2].astype(np.float64).tobytes()
    yield str(float(vector[0])).encode()


def test_a_whole_case_with_a_crash_and_a_kill_leaves_nothing_readable(tmp_path: Path) -> None:
    place = Workplace(tmp_path)
    given, exhibit, people = (tmp_path / "given" / name for name in ("", "exhibit", f"people/{MARKER}"))
    for folder in (exhibit, people):
        folder.mkdir(parents=True)
    pixels = render(person(3), conditions(3, strength=0.0), 200)
    content = encoded(pixels, "BMP")
    (given / "secret.txt").write_text(SECRET + "\n", "utf-8")
    (exhibit / f"{MARKER}.bmp").write_bytes(content + MARKER.encode())
    (exhibit / f"{MARKER}-crash.jpg").write_bytes(faults.ORDER + b"crash")
    (exhibit / "damaged.jpg").write_bytes(b"\xff\xd8\xff" + MARKER.encode())
    (people / "reference.bmp").write_bytes(content)
    before = shared_files()

    sheet = str(given / "sheet.txt")
    typed(place, "unit", "create", "--name", MARKER, "--examiner", f"Ada {MARKER}", *REGISTERED, *TRAINED,
          "--recovery-code-out", sheet, "--confirm-recovery-code-file", sheet)  # fmt: skip
    typed(place, "case", "open", "--reference", MARKER, "--authority", MARKER, "--purpose", MARKER,
          "--retain-until", str(date.today() + timedelta(days=365)))  # fmt: skip
    typed(place, "enrol", str(people.parent), "--source", MARKER, "--basis", MARKER, "--type", "comparison")
    typed(place, "intake", str(exhibit), "--exhibit", MARKER)
    assert "2 failed" in typed(place, "examine", "--workers", "1")
    assert "crash" in typed(place, "faces", "--failed")
    kill_at_work(place)
    typed(place, "examine", "--retry-failed", "--strict")
    typed(place, "search", "--face", "1", "--for", "identify-victim", "--purpose", MARKER)
    typed(place, "verify")

    told = tuple(canaries(place, pixels, content))
    left = {path for path in files_below(tmp_path) if given not in path.parents} | (shared_files() - before)
    assert any(place.unit in path.parents for path in left), "the unit itself is looked at, too"
    assert [path for path in left if any(canary in bytes_of(path) for canary in told)] == []
    assert [path for path in left if MARKER in str(path) or path.name.startswith("core")] == []
    originals = [path.read_bytes() for path in files_below(given)]
    assert all(any(canary in original for original in originals) for canary in (told[0], *told[2:4])), "found there"
    assert not list(Path(place.environment["TMPDIR"]).iterdir())
