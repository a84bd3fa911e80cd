"""The two files that hold the key slots: each proves itself intact, and both must say the same."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.errors import KnownError, NewerSchema
from app.domain.ids import UnitId
from app.store.slots import Slot

FORMAT = 2
NAMES = ("unit.json", "unit.json.copy")
NEXT = "unit.json.next"
"""The slots of a unit that is getting a new key; there only while its file is being put in place (rekeying.py)."""
LARGEST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class SlotDocument:
    """All key slots of a unit. `generation` grows by one with every change; `mac` covers everything else."""

    unit_id: UnitId
    generation: int
    slots: tuple[Slot, ...]
    mac: str = ""

    def sealed(self, mac_key: bytes) -> SlotDocument:
        """Return the document with its MAC, which only someone who holds the unit's key can make."""
        return replace(self, mac=self._mac(mac_key))

    def is_sealed_by(self, mac_key: bytes) -> bool:
        """Return whether the slots are those that somebody with the unit's key wrote."""
        return hmac.compare_digest(self.mac, self._mac(mac_key))

    def _mac(self, mac_key: bytes) -> str:
        return hmac.new(mac_key, _canonical(self._body()), hashlib.sha256).hexdigest()

    def _body(self) -> dict[str, Any]:
        slots = [slot.as_json() for slot in self.slots]
        return {"format": FORMAT, "generation": self.generation, "slots": slots, "unit_id": self.unit_id}

    def to_bytes(self) -> bytes:
        """Return the one and only form in which this document is written: checked by its own SHA-256."""
        body = {**self._body(), "mac": self.mac}
        digest = hashlib.sha256(_canonical(body)).hexdigest()
        return json.dumps({**body, "sha256": digest}, sort_keys=True, indent=1).encode() + b"\n"

    @classmethod
    def from_bytes(cls, untrusted: bytes) -> SlotDocument | None:
        """Return the document, or None where one byte is not as it was written.

        Raises NewerSchema, or KnownError for a unit of before signing keys.
        """
        try:
            body = json.loads(untrusted)
            if body["sha256"] != _checksum(body):
                return None
            if body["format"] > FORMAT:
                raise NewerSchema(
                    "The unit's key slots were written by a newer Homeward. Nothing was opened; update this machine."
                )
            if body["format"] < FORMAT:
                raise KnownError(
                    "The unit was made before Homeward kept a signing key for each person. Nothing was opened or "
                    "changed; open it with the Homeward that made it."
                )
            slots = tuple(Slot.from_json(slot) for slot in body["slots"])
            document = cls(UnitId(body["unit_id"]), int(body["generation"]), slots, body["mac"])
        except (ValueError, KeyError, TypeError, RecursionError):
            return None
        return document if document.to_bytes() == untrusted else None


@dataclass(frozen=True, slots=True)
class SlotFile:
    """One of the two files as it was found: its document, or in words what is wrong with it."""

    name: str
    document: SlotDocument | None
    words: str


def read_slot_files(folder: Path) -> tuple[SlotFile, ...]:
    """Read both files; a missing or damaged one is described, not raised."""
    return tuple(_read(folder / name) for name in NAMES)


def read_next(folder: Path) -> SlotDocument | None:
    """Read the slots that an end amid a change of the unit's key left; None where there are none."""
    return _read(folder / NEXT).document


def write_next(folder: Path, document: SlotDocument) -> None:
    """Write the slots that go with a unit file that is about to be put in place."""
    _replace(folder, NEXT, document)


def forget_next(folder: Path) -> None:
    """Remove the slots of a change that is over."""
    (folder / NEXT).unlink(missing_ok=True)
    sync_folder(folder)


def write_slot_files(folder: Path, document: SlotDocument) -> None:
    """Replace both files, one after the other, so that at every moment one of them is whole."""
    for name in NAMES:
        _replace(folder, name, document)


def _replace(folder: Path, name: str, document: SlotDocument) -> None:
    written = folder / f"{name}.new"
    write_private(written, document.to_bytes())
    written.replace(folder / name)
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make a new or renamed entry of a folder durable, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path) -> SlotFile:
    try:
        with path.open("rb") as file:
            untrusted = file.read(LARGEST_BYTES)
    except FileNotFoundError:
        return SlotFile(path.name, None, "is missing")
    except OSError:
        return SlotFile(path.name, None, "cannot be read")
    document = SlotDocument.from_bytes(untrusted)
    return SlotFile(path.name, document, "" if document else "is damaged: its checksum does not fit its content")


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, down to the disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _checksum(body: dict[str, Any]) -> str:
    return hashlib.sha256(_canonical({key: value for key, value in body.items() if key != "sha256"})).hexdigest()


def _canonical(body: dict[str, Any]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
