"""Send face crops of the open case to a partner by file: signed, under terms, and on record as a disclosure."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app import __version__
from app.domain.audit import Fact, Operation
from app.domain.case import Case
from app.domain.duties import Duty
from app.domain.errors import Cancelled, NotRecorded
from app.domain.face import FaceState
from app.domain.ids import FaceId, PersonId
from app.domain.partner import SENDING, fingerprint_words
from app.domain.policy import ActKind, Function
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.domain.proposal import Proposal
from app.domain.statement import stated, stated_name
from app.exchange.partner_file import (
    MAX_CROP_BYTES,
    MAX_CROPS,
    MAX_TEXT,
    PartnerManifest,
    SentCrop,
    assembled,
    header_of,
    signed_content,
)
from app.recognition.pack import PackManifest
from app.service.cases import act_in, current_case
from app.service.permission import require
from app.service.permission_roles import require_duty
from app.service.proposals import propose, require_confirmed
from app.service.reserved_file import let_go, refuse_place, room_for
from app.store import KdfCost, Reader, Unit, seal_for_partner

_NOBODY = "Nobody was named to send. Nothing was written; name faces or persons of the case."


@dataclass(frozen=True, slots=True)
class Shipment:
    """What is to be sent, to whom and under which terms; each person is sent as one, each face by itself.

    `purpose` says why, for the record here; `note` is for the partner. Vectors are sent only where `has_vectors`.
    """

    recipient: str
    purpose: str
    faces: tuple[FaceId, ...] = ()
    persons: tuple[PersonId, ...] = ()
    may_search: bool = True
    may_export: bool = False
    delete_by: date | None = None
    note: str = ""
    has_vectors: bool = False

    def checked(self, today: date) -> Shipment:
        """Return the same with clean texts; raises NotRecorded naming what is missing."""
        if not self.faces and not self.persons:
            raise NotRecorded(_NOBODY)
        if self.delete_by is not None and self.delete_by <= today:
            raise NotRecorded(
                f"The date {self.delete_by.isoformat()} is not in the future. Nothing was written; give a later one."
            )
        note = stated_name(self.note, "") if self.note.strip() else ""
        recipient = stated_name(self.recipient, "The partner has no name. Nothing was written; say who it is for.")
        if max(len(note), len(recipient)) > MAX_TEXT:
            raise NotRecorded(f"A text is longer than {MAX_TEXT} characters. Nothing was written; say it more briefly.")
        why = stated(self.purpose, "A disclosure needs a purpose. Nothing was written; say why it is sent.")
        return Shipment(
            *(recipient, why, self.faces, self.persons, self.may_search, self.may_export, self.delete_by),
            *(note, self.has_vectors),
        )

    def body(self, case: Case, groups: Sequence[Sequence[FaceId]]) -> dict[str, Fact]:
        """Return what a second person confirms, as JSON values: the very faces (`groups`), partner, terms, note."""
        return {
            "case": case.id,
            "persons": [list(group) for group in groups],
            "recipient": self.recipient,
            "may_search": self.may_search,
            "may_export": self.may_export,
            "delete_by": self.delete_by.isoformat() if self.delete_by else None,
            "vectors": self.has_vectors,
            "note": self.note,
        }

    def subject_id(self, case: Case, groups: Sequence[Sequence[FaceId]]) -> str:
        """Return by what a proposal about exactly this is found again."""
        digest = hashlib.sha256(json.dumps(self.body(case, groups), sort_keys=True).encode()).hexdigest()
        faces = sum(len(group) for group in groups)
        return f"{faces} faces of {len(groups)} persons for {self.recipient}, {digest[:16]}"


@dataclass(frozen=True, slots=True)
class SentFile:
    """Where the file lies, its SHA-256, how many crops are in it, and the words by which the partner knows the key."""

    path: Path
    sha256: str
    size_bytes: int
    crops: int
    fingerprint: str
    is_sealed: bool


def propose_partner_export(unit: Unit, shipment: Shipment) -> Proposal:
    """Propose that exactly this leaves the unit, for another person to confirm; its purpose is the reason.

    Raises as `propose` does, and NotRecorded or NotFound for what cannot be sent.
    """
    _require(unit)
    case = current_case(unit)
    wanted = shipment.checked(unit.clock().date())
    with unit.reading() as reader:
        groups = _groups(reader, wanted)
    about, body = wanted.subject_id(case, groups), wanted.body(case, groups)
    return propose(unit, ActKind.PARTNER_DISCLOSURE, about, wanted.purpose, body)


def export_partner_file(
    unit: Unit,
    path: Path,
    shipment: Shipment,
    pack: PackManifest,
    passphrase: str | None = None,
    cost: KdfCost | None = None,
    *,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> SentFile:
    """Write crops of the open case to a file outside the unit, signed by the person at the desk; a disclosure.

    With a passphrase the file is sealed, too. It can be stopped while crops are read; then nothing is written. Raises
    Cancelled there, NotAllowed where policy, roles or the second person it asks for
    are lacking, or the name is taken; NotRecorded without a purpose, a recipient or a face; NotFound; StorageFull.
    """
    _require(unit)
    refuse_place(unit, path)
    case = current_case(unit)
    wanted = shipment.checked(unit.clock().date())
    with unit.reading() as reader:
        groups = _groups(reader, wanted)
    leave = require_confirmed(unit, ActKind.PARTNER_DISCLOSURE, wanted.subject_id(case, groups))
    with unit.reading() as reader:
        faces = _Reading(sum(map(len, groups)), on_progress, is_cancelled)
        crops = _crops(reader, groups, pack if wanted.has_vectors else None, faces)
        manifest = _manifest(unit, reader, case, wanted, pack)
    header = header_of(manifest, crops)
    content = assembled(header, bytes.fromhex(unit.sign(signed_content(header))), crops)
    if passphrase is not None:
        content = seal_for_partner(content, passphrase, cost)
    act = act_in(unit, SENDING, Operation.DISCLOSURE, wanted.purpose, Duty.REPORT)
    with room_for(unit, path), unit.unit_of_work(act) as work:
        digest, size = let_go(work, path, lambda: [content])
        leave.close(work)
        work.note(
            file_sha256=digest,
            recipient=wanted.recipient,
            faces=[face_id for group in groups for face_id in group],
            persons=list(wanted.persons),
            may_search=wanted.may_search,
            may_export=wanted.may_export,
            delete_by=wanted.delete_by.isoformat() if wanted.delete_by else None,
            pack=manifest.pack,
            sealed=passphrase is not None,
        )
    return SentFile(path, digest, size, len(crops), fingerprint_words(manifest.signer), passphrase is not None)


def _require(unit: Unit) -> None:
    require(unit, Function.PARTNER_CROPS)
    require_duty(unit, Duty.REPORT)


def _groups(reader: Reader, shipment: Shipment) -> list[tuple[FaceId, ...]]:
    """Return the faces of each person to be sent, and each single face.

    Raises NotFound, NotRecorded for ignored faces, too many, and a face that is named twice.
    """
    groups = [reader.persons.get(person_id).face_ids for person_id in dict.fromkeys(shipment.persons)]
    groups += [(face_id,) for face_id in dict.fromkeys(shipment.faces)]
    named = [face_id for group in groups for face_id in group]
    if len(named) > MAX_CROPS or len(set(named)) < len(named):
        raise NotRecorded(
            f"More than {MAX_CROPS} faces were named, or one of them twice. Nothing was written; name fewer."
        )
    ignored = [face_id for face_id in named if reader.faces.get(face_id).state is not FaceState.OPEN]
    if ignored:
        raise NotRecorded(f"Face {ignored[0]} is ignored in this case. Nothing was written; leave it out.")
    return groups


class _Reading:
    """Counts the crops that were read, and ends the reading where it was stopped."""

    def __init__(self, total: int, on_progress: OnProgress, is_cancelled: IsCancelled) -> None:
        self._total, self._on_progress, self._is_cancelled = total, on_progress, is_cancelled
        self._begun = time.monotonic()

    def tell(self, done: int) -> None:
        """Say how many crops were read; with the last one it is no longer stopped."""
        if self._is_cancelled():
            raise Cancelled(f"The file was stopped after {done} of {self._total} crops. Nothing was written.")
        elapsed_s = time.monotonic() - self._begun
        self._on_progress(Progress("send crops", done, self._total, elapsed_s, can_stop=done < self._total))


def _crops(
    reader: Reader, groups: Sequence[Sequence[FaceId]], pack: PackManifest | None, reading: _Reading
) -> list[SentCrop]:
    crops: list[SentCrop] = []
    for number, group in enumerate(groups, start=1):
        for face_id in group:
            jpeg, vector = reader.faces.crop(face_id), None
            if len(jpeg) > MAX_CROP_BYTES:
                raise NotRecorded(
                    f"The crop of face {face_id} is too large to send. Nothing was written; leave it out."
                )
            if pack is not None:
                embedding = reader.faces.embedding(face_id, pack.id).checked(pack.id, pack.dimension)
                vector = embedding.vector.astype("<f4").tobytes()
            reading.tell(len(crops))
            crops.append(SentCrop(number, float(reader.faces.get(face_id).quality.score), jpeg, vector))
    reading.tell(len(crops))
    return crops


def _manifest(unit: Unit, reader: Reader, case: Case, shipment: Shipment, pack: PackManifest) -> PartnerManifest:
    registered, keys = reader.standing.registration(), reader.signing_keys.current(unit.actor.id)
    if registered is None or keys is None:
        raise NotRecorded("It is not on record for whom the unit works. Nothing was written; `unit register` says so.")
    return PartnerManifest(
        originator=_line(registered.controller),
        authority=_line(case.authority),
        recipient=shipment.recipient,
        note=shipment.note,
        made_at=unit.clock(),
        software=f"Homeward {__version__}",
        signer=keys.signing.hex(),
        may_search=shipment.may_search,
        may_export=shipment.may_export,
        delete_by=shipment.delete_by,
        pack=pack.id if shipment.has_vectors else None,
    )


def _line(text: str) -> str:
    """Return a text on one line, in which nothing is hidden, no longer than there is room for."""
    return stated_name(" ".join(text.split()), "The case or the unit has no text here. Nothing was written.")[:MAX_TEXT]
