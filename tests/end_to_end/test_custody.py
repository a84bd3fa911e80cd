"""After a whole run: nothing readable is left on the disk, and nothing can be changed without being named."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.demo.grounds import PASSPHRASES
from app.demo.material import load_truth
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.service.cases import enter_case
from app.service.units import open_unit
from tests.end_to_end.conftest import Demonstration, Workplace

TRIES = "unit.tries"
"""Counts wrong passphrases since the last unlock, which writes it anew; the store's tests have more about it."""


def test_an_untouched_unit_verifies(demonstration: Demonstration) -> None:
    verdict = demonstration.place.facts("verify")

    assert verdict["holds"] is True
    assert verdict["entries"] > 20


@contextmanager
def flipped(path: Path, position: int) -> Iterator[None]:
    whole = path.read_bytes()
    changed = bytearray(whole)
    changed[position] ^= 0x10
    path.write_bytes(bytes(changed))
    try:
        yield
    finally:
        path.write_bytes(whole)


@pytest.mark.parametrize("share", [0.0, 0.61])
def test_one_flipped_byte_in_any_file_is_found_and_the_file_is_named(
    demonstration: Demonstration, tmp_path: Path, share: float
) -> None:
    copy = tmp_path / "unit"
    shutil.copytree(demonstration.place.unit, copy)
    files = sorted(path for path in copy.rglob("*") if path.is_file() and path.name != TRIES)
    assert len(files) >= 5

    for path in files:
        with flipped(path, int(share * (path.stat().st_size - 1))):
            done = demonstration.place.homeward("verify", "--json", unit=copy)
        said = done.stdout + done.stderr
        assert done.returncode == 1, f"{path.name} at {share}: {said}"
        assert path.name in said, f"{path.name} at {share}: {said}"


def test_a_changed_count_of_wrong_tries_is_put_right_by_the_next_unlock_and_on_record(
    demonstration: Demonstration, tmp_path: Path
) -> None:
    copy = tmp_path / "unit"
    shutil.copytree(demonstration.place.unit, copy)
    (copy / TRIES).write_bytes(b"x")

    done = demonstration.place.homeward("verify", "--json", unit=copy)
    told = demonstration.place.homeward("audit", "--verb", "unlock", "--newest", "--json", unit=copy)

    assert done.returncode == 0, done.stderr
    assert "missing or damaged" in told.stdout


def canaries(place: Workplace) -> dict[str, bytes]:
    """Return things that the run handled and that no file may show: names, paths, numbers, pixels."""
    truth = load_truth(place.grounds.material)
    shown = next(entry for entry in truth.identities if entry.person in truth.people_in_exhibits())
    found = {
        "subject": shown.folder.encode(),
        "path": b"DCIM/100HOME",
        "purpose": b"show the workstation",
    }
    secret = (place.unit / PASSPHRASES).read_text("utf-8").splitlines()[0]
    with open_unit(place.unit, Passphrase(secret)) as unit:
        enter_case(unit, "DEMO-1")
        with unit.reading() as reader:
            _, vectors = reader.faces.vectors(default_manifest().id)
            crop = reader.faces.crop(reader.faces.all()[0].id)
            _, _, enrolled = reader.gallery.vectors(default_manifest().id)
    found |= {"crop": crop[200:232], "vector": vectors[0, :4].tobytes(), "reference": enrolled[0, :4].tobytes()}
    found |= {"number": repr(float(vectors[0, 0]))[:10].encode(), "key header": b"SQLite format 3"}
    found |= {"vector as doubles": struct.pack("<4d", *vectors[0, :4].tolist())}
    return found


def test_no_name_path_vector_or_pixel_is_left_in_the_clear(demonstration: Demonstration) -> None:
    place = demonstration.place
    looked_at = [path for path in place.unit.rglob("*") if path.is_file() and path.name != PASSPHRASES]
    looked_at += [path for sub in ("home", "tmp") for path in (place.folder / sub).rglob("*") if path.is_file()]

    for what, canary in canaries(place).items():
        wide = canary.decode("latin-1").encode("utf-16-le")
        leaks = [path for path in looked_at if canary in (content := path.read_bytes()) or wide in content]
        assert leaks == [], what
    assert len(looked_at) >= 4


def test_the_canaries_are_visible_where_they_should_be(demonstration: Demonstration) -> None:
    place = demonstration.place
    found = canaries(place)

    assert found["subject"] in place.grounds.report.read_bytes()
    assert found["path"] in (place.grounds.material / "truth.json").read_bytes()
    assert found["purpose"] in place.grounds.report.read_bytes()


def test_the_key_holding_process_never_loads_a_decoder(demonstration: Demonstration) -> None:
    assert demonstration.facts["verified"] is True
    assert demonstration.loaded == ()
