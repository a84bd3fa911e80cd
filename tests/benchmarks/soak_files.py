"""Examine very many small files and watch memory: does it stay flat, does the rate hold, how large is the case file?

`python -m tests.benchmarks.soak_files FOLDER` draws files of 96 to 224 px: 60 % JPEGs of landscapes with nobody, 15 %
of walls out of focus, 10 % with a drawn face, 5 % PNGs, 5 % cut short, 5 % of noise that calls itself a JPEG; no two
are alike. It takes them in and runs `homeward examine` over them as people do, reading the memory of all its processes
every few seconds. What was done is kept in FOLDER: the same command continues after a stop, and prints the table alone
once all is done. Linux only.
"""

import argparse
import csv
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.demo.backdrop import backdrop, landscape
from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.unit import Passphrase
from app.service.cases import enter_case, list_cases
from app.service.faces import face_crops, list_faces, list_media, media_counts
from app.service.units import open_unit
from tests.units import REGISTERED

_Pixels = NDArray[np.uint8]
_BASES = 40
_FACES = 24
_BASE_PX = 360
_FILES_PER_FOLDER = 1_000
_PASSPHRASE = "drawn files, counted and forgotten"
_PROGRESS = re.compile(r"examine: (\d+) of (\d+)")
_TOLD_AT = (1_000, 10_000, 25_000, 50_000, 75_000, 100_000)
_SHOWN_AT_ONCE = 200


def _bases() -> dict[str, list[_Pixels]]:
    """Return what the files are made of; which is drawn once."""
    sheets = {
        "landscape": [landscape(_BASE_PX, _BASE_PX, seed) for seed in range(_BASES)],
        "wall": [backdrop(_BASE_PX, _BASE_PX, seed) for seed in range(_BASES)],
    }
    made = {kind: [(255 * sheet).astype(np.uint8) for sheet in drawn] for kind, drawn in sheets.items()}
    made["face"] = [render(person(seed), conditions(seed, 0.4), 300) for seed in range(_FACES)]
    return made


def _kind(number: int) -> str:
    """Return what the file of this number is: of every twenty, so many of each."""
    place = number % 20
    if place < 12:
        return "landscape"
    return ("wall", "wall", "wall", "face", "face", "png", "cut short", "noise")[place - 12]


def _content(number: int, bases: dict[str, list[_Pixels]]) -> bytes:
    """Return one file, JPEG or PNG or damaged; the same number gives the same bytes."""
    random = np.random.default_rng(number)
    kind = _kind(number)
    if kind == "noise":
        return b"\xff\xd8\xff\xe0" + random.bytes(4_000)
    source = bases.get(kind, bases["wall"])
    pixels = source[int(random.integers(len(source)))]
    width = int(random.integers(96, 129) if kind == "png" else random.integers(112, 225))
    size = (width, width if kind == "face" else 3 * width // 4)
    shown = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.float64)
    shown = shown * random.uniform(0.8, 1.1) + random.uniform(-8, 8, 3)
    shown[:4, :8] = random.integers(0, 256, (4, 8, 3))  # no two files have the same bytes
    out = BytesIO()
    image = Image.fromarray(np.clip(shown, 0, 255).astype(np.uint8))
    if kind == "png":
        image.save(out, "PNG", compress_level=1)
    else:
        image.save(out, "JPEG", quality=int(random.integers(75, 93)))
    content = out.getvalue()
    return content[: len(content) * 2 // 3] if kind == "cut short" else content


def _draw(folder: Path, files: int) -> None:
    if (folder / f"{(files - 1) // _FILES_PER_FOLDER:04}" / f"{files - 1:06}.jpg").exists():
        return
    bases = _bases()
    for number in range(files):
        place = folder / f"{number // _FILES_PER_FOLDER:04}"
        if number % _FILES_PER_FOLDER == 0:
            place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:06}.jpg").write_bytes(_content(number, bases))


def _homeward(place: Path, *words: str) -> list[str]:
    return [
        *(sys.executable, "-m", "app", *words),
        *("--unit", str(place / "unit"), "--passphrase-file", str(place / "passphrase")),
    ]


def _taken_in(place: Path, files: int) -> None:
    """Draw the files, create the unit, open a case, take the files in; whatever of it is done is left as it is."""
    place.mkdir(parents=True, exist_ok=True)
    (place / "passphrase").write_text(_PASSPHRASE + "\n", "utf-8")
    _draw(place / "exhibit", files)
    if not (place / "unit").exists():
        create = _homeward(place, "unit", "create", "--name", "Soak", "--examiner", "Soak", *REGISTERED)
        subprocess.run(create, check=True, stdout=subprocess.DEVNULL)
        opened = _homeward(
            place, "case", "open", "--reference", "SOAK", "--authority", "none: drawn files", "--purpose", "soak test",
            "--retain-until", str(date.today() + timedelta(days=365)),
        )  # fmt: skip
        subprocess.run(opened, check=True, stdout=subprocess.DEVNULL)
    if not (place / "intake.json").exists():
        intake = _homeward(place, "intake", str(place / "exhibit"), "--exhibit", "SOAK/1", "--json")
        done = subprocess.run(intake, check=True, capture_output=True, text=True)
        (place / "intake.json").write_text(done.stdout, "utf-8")


def _resident_mb(pid: int) -> float:
    """Return the memory of one process, 0 where it has ended meanwhile."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


def _children(pid: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()]
    except OSError:
        return []


def _unit_mb(place: Path) -> float:
    return sum(file.stat().st_size for file in (place / "unit").rglob("*") if file.is_file()) / 1e6


def _examined(place: Path, workers: int) -> None:
    """Run the examination and add one line to samples.csv with every progress that it tells."""
    samples = place / "samples.csv"
    before_s = float(_rows(samples)[-1][1]) if samples.exists() else 0.0
    began = time.monotonic()
    words = ("examine", "--profile", "quick", "--workers", str(workers))
    with samples.open("a", newline="") as file, subprocess.Popen(
        _homeward(place, *words), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    ) as running:  # fmt: skip
        writer = csv.writer(file)
        for line in running.stderr or ():
            told = _PROGRESS.search(line)
            if told is None:
                continue
            left = int(told[2]) - int(told[1])
            memory = sorted((_resident_mb(child) for child in _children(running.pid)), reverse=True)
            elapsed = before_s + time.monotonic() - began
            row = [
                left,
                elapsed,
                _resident_mb(running.pid),
                max(memory, default=0.0),
                sum(memory),
                _unit_mb(place),
            ]
            writer.writerow([row[0], *(f"{number:.1f}" for number in row[1:])])
            file.flush()
    if running.returncode:
        raise SystemExit(f"The examination ended with {running.returncode}; the same command continues it.")


def _rows(samples: Path) -> list[list[str]]:
    with samples.open(newline="") as file:
        return list(csv.reader(file))


def _table(place: Path, files: int) -> Iterator[str]:
    """Yield the table: rate since the line before, memory, size, from the sample next to each round number."""
    yield "files done   seconds   a second   parent MB   largest worker MB   all workers MB   unit MB"
    rows = [[float(cell) for cell in row] for row in _rows(place / "samples.csv")]
    last_done, last_s = 0.0, 0.0
    for wanted in (*(one for one in _TOLD_AT if one < files), files):
        row = next((row for row in rows if files - row[0] >= wanted), None)
        if row is None:
            break
        done = files - row[0]
        rate = (done - last_done) / max(0.1, row[1] - last_s)
        yield f"{done:10.0f} {row[1]:9.0f} {rate:10.1f} {row[2]:11.0f} {row[3]:19.0f} {row[4]:16.0f} {row[5]:9.1f}"
        last_done, last_s = done, row[1]
    yield f"most of the whole run: parent {max(r[2] for r in rows):.0f} MB, one worker {max(r[3] for r in rows):.0f} MB"


def _queries(place: Path) -> Iterator[str]:
    """Yield how long the lists take that the window asks for, processor time of one thread."""
    with open_unit(place / "unit", Passphrase(_PASSPHRASE, None)) as unit:
        enter_case(unit, list_cases(unit)[0].id)
        began = time.process_time()
        counts = media_counts(unit)
        yield f"counts: {1e3 * (time.process_time() - began):.0f} ms; " + ", ".join(
            f"{count} {state.value}" for state, count in counts.items() if count
        )
        began = time.process_time()
        files = list_media(unit)
        yield f"list of all {len(files)} files: {1e3 * (time.process_time() - began):.0f} ms"
        began = time.process_time()
        faces = list_faces(unit)
        yield f"all {len(faces)} faces of the wall: {1e3 * (time.process_time() - began):.0f} ms"
        began = time.process_time()
        shown = face_crops(unit, [face.id for face in faces[-_SHOWN_AT_ONCE:]])
        yield f"{len(shown)} crops of them: {1e3 * (time.process_time() - began):.0f} ms"


def main() -> None:
    """Draw, take in, examine, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak_files", description=__doc__)
    parser.add_argument("folder", type=Path, help="where files, unit and samples are kept; it grows to about 2 GB")
    parser.add_argument("--files", type=int, default=100_000, help="how many files (default 100000)")
    parser.add_argument("--workers", type=int, default=2, help="worker processes (default 2)")
    args = parser.parse_args()
    place = args.folder.absolute()
    if not (place / "done").exists():
        _taken_in(place, args.files)
        _examined(place, args.workers)
        (place / "done").touch()
    facts = json.loads((place / "intake.json").read_text("utf-8"))
    lines = [f"taken in {facts['taken_in']} files, {facts['bytes'] / 1e6:.0f} MB, in {facts['seconds']:.0f} s"]
    for line in (*lines, *_table(place, facts["taken_in"]), *_queries(place)):
        print(line)  # noqa: T201
    print(f"{os.cpu_count()} cores")  # noqa: T201


if __name__ == "__main__":
    main()
