"""The manifest of one backup: what it holds, under which keys, and the one way in for the unit and for escrow.

Without a key a manifest shows its number, its unit, the key slots and the names of its members, so that anybody can
see whether a backup is whole. What the members are, and their keys, lie encrypted in its body, bound to all of that;
the body carries a MAC that only the unit's own key makes, so that whoever holds the escrow key cannot pass off another.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.erasure import Tombstone
from app.domain.errors import BackupDamaged, NewerSchema
from app.domain.ids import UnitId
from app.store.escrow import EscrowPrivate, EscrowPublic
from app.store.keys import NONCE_BYTES, UnitKeys, random_key, unwrap, wipe, wrap

FORMAT = 1
RUNS, MEMBERS = "runs", "members"
_LARGEST_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Member:
    """One file in a backup: `sha256` names the sealed file, `key` opens it, `plain_sha256` is of its content.

    `seal` is the digest of a case's row seals and `key_tag` a digest of its key: a case of which both are the same is
    not copied again.
    """

    place: str
    sha256: str
    size_bytes: int
    key: str
    plain_sha256: str
    seal: str | None = None
    key_tag: str | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """One whole backup. The unit's audit trail holds the SHA-256 of its file."""

    unit_id: UnitId
    run: int
    made_at: datetime
    made_by: str
    entries: int
    head: str
    slots: Mapping[str, str]
    members: tuple[Member, ...]
    erased: tuple[Tombstone, ...]
    mac: str = ""

    def sealed(self, mac_key: bytes) -> Manifest:
        """Return the manifest with the MAC of the unit's own key."""
        return replace(self, mac=self._mac(mac_key))

    def is_sealed_by(self, mac_key: bytes) -> bool:
        """Return whether somebody with the unit's own key made it."""
        return hmac.compare_digest(self.mac, self._mac(mac_key))

    def _mac(self, mac_key: bytes) -> str:
        content = _canonical({"header": self.header(), "body": {**self.body(), "mac": ""}})
        return hmac.new(mac_key, b"manifest" + content, hashlib.sha256).hexdigest()

    def header(self) -> dict[str, Any]:
        """Return what is shown without a key."""
        return {
            "format": FORMAT,
            "unit_id": self.unit_id,
            "run": self.run,
            "made_at": self.made_at.isoformat(),
            "slots": dict(self.slots),
            "members": sorted({member.sha256 for member in self.members}),
        }

    def body(self) -> dict[str, Any]:
        """Return what only a key shows."""
        return {
            "made_by": self.made_by,
            "entries": self.entries,
            "head": self.head,
            "members": [asdict(member) for member in self.members],
            "erased": [stone.as_json() for stone in self.erased],
            "mac": self.mac,
        }

    def to_bytes(self, keys: UnitKeys, escrow: EscrowPublic | None) -> bytes:
        """Return the file: the body under a fresh key, which is wrapped for the unit and, if asked for, for escrow."""
        key = random_key()
        try:
            outside = {
                **self.header(),
                "key_for_unit": wrap(keys.backups, key, _bound_to(self.unit_id, self.run)).hex(),
                "key_for_escrow": escrow.seal(key) if escrow else None,
            }
            nonce = secrets.token_bytes(NONCE_BYTES)
            body = nonce + AESGCM(bytes(key)).encrypt(nonce, _canonical(self.body()), _canonical(outside))
        finally:
            wipe(key)
        return json.dumps({**outside, "body": body.hex()}, sort_keys=True, indent=1).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """One manifest as it lies in a backup folder: what it shows without a key."""

    path: Path
    sha256: str
    untrusted: dict[str, Any]

    @property
    def run(self) -> int:
        """Its number."""
        return int(self.untrusted["run"])

    @property
    def unit_id(self) -> UnitId:
        """Whose backup it says it is."""
        return UnitId(str(self.untrusted["unit_id"]))

    @property
    def members(self) -> tuple[str, ...]:
        """The names of its members."""
        return tuple(str(name) for name in self.untrusted["members"])

    @property
    def slots(self) -> dict[str, str]:
        """The key slot files that travel with it, by name."""
        return {str(name): str(text) for name, text in self.untrusted["slots"].items()}

    def key_by_unit(self, keys: UnitKeys) -> bytearray | None:
        """Return the body's key for whoever holds the unit's own key; None where it is another unit's."""
        return unwrap(keys.backups, _from_hex(self.untrusted["key_for_unit"]), _bound_to(self.unit_id, self.run))

    def key_by_escrow(self, escrow: EscrowPrivate) -> bytearray | None:
        """Return the body's key for the escrow holder; None where it was not sealed to that pair."""
        sealed = self.untrusted["key_for_escrow"]
        return escrow.opened(sealed) if isinstance(sealed, dict) else None

    def opened(self, key: bytearray) -> Manifest:
        """Return the manifest; raises BackupDamaged where a byte of it is not as it was written."""
        outside = {name: value for name, value in self.untrusted.items() if name != "body"}
        sealed = _from_hex(self.untrusted["body"])
        try:
            plain = AESGCM(bytes(key)).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _canonical(outside))
            return _manifest(outside, json.loads(plain))
        except (InvalidTag, ValueError, KeyError, TypeError) as error:
            raise damaged_manifest(self.path) from error


def read_manifest(path: Path) -> ManifestFile:
    """Read a manifest's outside; raises BackupDamaged where it does not parse, NewerSchema where it is too new."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_BYTES)
        untrusted = json.loads(content)
        if int(untrusted["format"]) > FORMAT:
            raise NewerSchema("The backup was written by a newer Homeward. Nothing was restored; update this machine.")
        found = ManifestFile(path, hashlib.sha256(content).hexdigest(), untrusted)
        is_named_so = path.name == run_name(found.run)
        _ = (found.members, found.slots, found.unit_id, untrusted["key_for_unit"], untrusted["key_for_escrow"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise damaged_manifest(path) from error
    if not is_named_so:
        raise damaged_manifest(path)
    return found


def run_name(run: int) -> str:
    """Return the name of a run's manifest."""
    return f"{run:06d}.json"


def damaged_manifest(path: Path) -> BackupDamaged:
    """Return the error for a manifest that cannot be trusted."""
    return BackupDamaged(f"The manifest {path.name} of the backup is damaged or was changed. Use another run.")


def _manifest(outside: dict[str, Any], body: dict[str, Any]) -> Manifest:
    return Manifest(
        unit_id=UnitId(outside["unit_id"]),
        run=int(outside["run"]),
        made_at=datetime.fromisoformat(outside["made_at"]),
        made_by=body["made_by"],
        entries=int(body["entries"]),
        head=body["head"],
        slots=outside["slots"],
        members=tuple(Member(**member) for member in body["members"]),
        erased=tuple(Tombstone.from_json(stone) for stone in body["erased"]),
        mac=body["mac"],
    )


def _bound_to(unit_id: UnitId, run: int) -> bytes:
    return f"{unit_id}/backup/{run}".encode()


def _from_hex(text: object) -> bytes:
    try:
        return bytes.fromhex(str(text))
    except ValueError:
        return b""


def _canonical(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
