"""A list of tombstones outside the unit: ids and keyed digests, and the head of the chain, under a MAC of the unit."""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.backup import Witness
from app.domain.erasure import Tombstone
from app.domain.errors import BackupDamaged, KnownError, NotAllowed, NotFound
from app.store.sealed_files import new_private
from app.store.unit import Unit

FORMAT = "homeward-tombstones/1"
_LARGEST_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class TombstoneList:
    """What was erased in a unit up to a certain entry of its audit chain."""

    witness: Witness
    stones: tuple[Tombstone, ...]


def write_tombstone_list(unit: Unit, path: Path) -> TombstoneList:
    """Write the unit's tombstones to a new file. Raises NotAllowed where it exists, KnownError where it cannot be."""
    with unit.reading() as reader:
        found = TombstoneList(Witness(*reader.audit.head()), tuple(reader.tombstones.all()))
    body = {
        "format": FORMAT,
        "unit_id": unit.id,
        "made_at": unit.clock().isoformat(),
        "entries": found.witness.entries,
        "head": found.witness.head,
        "tombstones": [stone.as_json() for stone in found.stones],
    }
    content = json.dumps({**body, "mac": _mac(unit, body)}, indent=1, sort_keys=True).encode() + b"\n"
    try:
        with new_private(path) as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
    except FileExistsError as error:
        raise NotAllowed(f"{path.name} exists already. Nothing was written; give the list another name.") from error
    except OSError as error:
        path.unlink(missing_ok=True)
        raise KnownError(f"{path.name} could not be written ({error.strerror}). No list was made.") from error
    return found


def read_tombstone_list(unit: Unit, path: Path) -> TombstoneList:
    """Return what a list says; raises NotFound, or BackupDamaged where this unit's key did not make it."""
    try:
        with path.open("rb") as file:
            body = json.loads(file.read(_LARGEST_BYTES))
        mac = body.pop("mac")
        if not hmac.compare_digest(mac, _mac(unit, body)) or body["format"] != FORMAT or body["unit_id"] != unit.id:
            raise _not_ours(path)
        stones = tuple(Tombstone.from_json(stone) for stone in body["tombstones"])
        return TombstoneList(Witness(int(body["entries"]), str(body["head"])), stones)
    except OSError as error:
        raise NotFound(f"{path.name} could not be read ({error.strerror}). Nothing was changed.") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _not_ours(path) from error


def _mac(unit: Unit, body: Mapping[str, Any]) -> str:
    content = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    with unit.reading() as reader:
        return reader.tombstones.mac(b"list" + content)


def _not_ours(path: Path) -> BackupDamaged:
    return BackupDamaged(
        f"{path.name} is not a list of tombstones that this unit made, or it was changed. Nothing was applied."
    )
