"""The witness file on a second medium: one signed head to a line, appended at each lock, compared at each unlock."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.audit import Fact
from app.domain.errors import KnownError, NotAllowed, StorageFull
from app.domain.ids import UnitId
from app.domain.witness import SignedHead, Standing, standing_of, standing_words
from app.store.connection import make_private
from app.store.person_keys import PublicKeys
from app.store.work import Reader, Work

if TYPE_CHECKING:
    from app.store.unit import Unit

WITNESS_PATH = "witness_path"
"""The setting that names the witness file."""

WITNESS_ACKNOWLEDGED = "witness_acknowledged"
"""The setting that holds, as a JSON list, the heads of a witness with which somebody went on although they differ."""

LARGEST_BYTES = 64 * 1024 * 1024
ABSENT = "not there"
WRITTEN = "written"
NOT_WRITTEN = "not written"


class OlderThanWitness(KnownError):
    """A witness has seen what this unit does not hold: the unit was put back to an earlier state, or has parted."""


@dataclass(frozen=True, slots=True)
class WitnessReading:
    """What a witness file says: its whole lines, and how many lines nobody signed or nobody can read."""

    lines: tuple[SignedHead, ...]
    unreadable: int

    def differing(self, entries: int, hash_at: Callable[[int], str | None]) -> list[tuple[SignedHead, Standing]]:
        """Return the lines with which a trail of so many entries does not agree, oldest first."""
        found = [(line, standing_of(line, entries, hash_at)) for line in self.lines]
        return [(line, standing) for line, standing in found if standing is not Standing.AGREES]


def read_witness(path: Path, unit_id: UnitId) -> WitnessReading:
    """Read a witness file of a unit; raises KnownError where it cannot be read, NotAllowed where it is another's."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise KnownError(f"{path} is too large for a witness file. Nothing was compared.")
        raw = [line for line in path.read_bytes().split(b"\n") if line.strip()]
    except OSError as why:
        raise KnownError(f"The witness file {path} could not be read ({why.strerror}). Nothing was compared.") from why
    lines = [SignedHead.from_line(line) for line in raw]
    signed = [line for line in lines if line is not None and is_signed(line)]
    own = tuple(line for line in signed if line.unit_id == unit_id)
    if signed and not own:
        raise NotAllowed(f"{path} is the witness of another unit. Nothing was written or compared; name another file.")
    return WitnessReading(own, len(raw) - len(own))


def is_signed(line: SignedHead) -> bool:
    """Return whether a line's signature is that of the key which it names."""
    try:
        return PublicKeys(bytes.fromhex(line.key), b"").has_signed(line.content(), bytes.fromhex(line.signature))
    except ValueError:
        return False


def append_head(path: Path, line: SignedHead) -> None:
    """Add one line to a witness file, made where it is missing, and wait for the medium to have it.

    Raises StorageFull or KnownError where the medium does not take it.
    """
    try:
        make_private(path)
        with path.open("r+b") as file:
            end = file.seek(0, os.SEEK_END)
            file.seek(max(end - 1, 0))
            is_torn = end > 0 and file.read(1) != b"\n"  # an end in the middle of an earlier line
            file.seek(end)
            file.write((b"\n" if is_torn else b"") + line.to_line())
            file.flush()
            os.fsync(file.fileno())
    except OSError as why:
        raise StorageFull(
            f"The witness file {path} could not be written ({why.strerror}). The unit is safe; check the medium and "
            "write the witness again."
        ) from why


def present_head(unit: Unit) -> SignedHead:
    """Return the unit's present head, signed by whoever has it open."""
    with unit.reading() as reader:
        sequence, head = reader.audit.head()
    key = unit.holders.public_keys.signing.hex()
    at = unit.clock().isoformat()
    unsigned = SignedHead(unit.id, sequence, head, at, unit.actor.id, key)
    return SignedHead(unit.id, sequence, head, at, unit.actor.id, key, unit.holders.sign(unsigned.content()).hex())


@dataclass(frozen=True, slots=True)
class HeadForWitness:
    """A signed head, and the witness file that is to hear of it."""

    path: Path
    line: SignedHead

    def append(self) -> str:
        """Add the head to the file; return what became of it, in a word."""
        try:
            append_head(self.path, self.line)
        except KnownError:
            return NOT_WRITTEN
        return WRITTEN


def witness_at_lock(unit: Unit) -> str:
    """Tell the unit's witness the present head, where one is named and there; return what became of it, in a word.

    A witness with which the unit does not agree is left as it is, so that the next unlocking still says so.
    """
    found = for_witness(unit)
    return found.append() if isinstance(found, HeadForWitness) else found


def for_witness(unit: Unit) -> HeadForWitness | str:
    """Return the present head for the unit's witness, or in a word why it is not to be written; empty where none is.

    A restored copy tells it nothing until somebody has taken note: where the unit itself is still there, a head of the
    copy would bar its door.
    """
    with unit.reading() as reader:
        named = reader.settings.get(WITNESS_PATH)
        if not named:
            return ""
        path = Path(named)
        if not path.parent.is_dir():
            return ABSENT
        if reader.restorations.unacknowledged():
            return NOT_WRITTEN
        try:
            if path.exists() and _unacknowledged(reader, read_witness(path, unit.id)):
                return NOT_WRITTEN
        except KnownError:
            return NOT_WRITTEN
    return HeadForWitness(path, present_head(unit))


def check_witness(reader: Reader, unit_id: UnitId, path: Path) -> WitnessReading:
    """Return what a witness file says; raises OlderThanWitness where it has seen what the unit does not hold."""
    witness = read_witness(path, unit_id)
    differing = _unacknowledged(reader, witness)
    if differing:
        raise _older(reader, *differing[-1])
    return witness


def facts_at_unlock(reader: Reader, unit_id: UnitId, despite: str) -> tuple[dict[str, Fact], list[str]]:
    """Hold the unit against its witness; return what the audit entry says about it, and the heads to acknowledge.

    Raises OlderThanWitness where they differ and nobody has said, in `despite`, why the work is to go on.
    """
    named = reader.settings.get(WITNESS_PATH)
    if not named:
        return {}, []
    try:
        witness = read_witness(Path(named), unit_id)
    except KnownError:
        return {"witness": ABSENT}, []
    differing = _unacknowledged(reader, witness)
    facts: dict[str, Fact] = {"witness": Standing.AGREES.value, "witness_lines": len(witness.lines)}
    if witness.unreadable:
        facts["witness_unreadable_lines"] = witness.unreadable
    if not differing:
        return facts, []
    line, standing = differing[-1]
    if not despite.strip():
        raise _older(reader, line, standing)
    facts |= {"witness": standing.value, "witness_sequence": line.sequence, "witness_head": line.head}
    return facts, [line.head for line, _ in differing]


def _older(reader: Reader, line: SignedHead, standing: Standing) -> OlderThanWitness:
    entries, _ = reader.audit.head()
    return OlderThanWitness(
        f"The unit does not agree with its witness: {standing_words(line, standing, entries)}. Nothing was opened or "
        "changed; ask who restored the unit. To work with it as it is, give the reason, which goes on record."
    )


def acknowledge(work: Work, heads: list[str]) -> None:
    """Keep that somebody goes on although the witness has seen these heads and the unit has others."""
    known: list[str] = json.loads(work.settings.get(WITNESS_ACKNOWLEDGED) or "[]")
    if heads:
        work.settings.set(WITNESS_ACKNOWLEDGED, json.dumps([*known, *heads]))


def _unacknowledged(reader: Reader, witness: WitnessReading) -> list[tuple[SignedHead, Standing]]:
    acknowledged = set(json.loads(reader.settings.get(WITNESS_ACKNOWLEDGED) or "[]"))
    entries, _ = reader.audit.head()
    differing = witness.differing(entries, reader.audit.hash_at)
    return [(line, standing) for line, standing in differing if line.head not in acknowledged]
