"""Add face crops that a partner sent by file: read strictly, confirmed by the partner's key, decoded in cells alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Operation
from app.domain.case import MediaKind
from app.domain.duties import Duty
from app.domain.errors import Cancelled, NotAllowed, NotFound, NotRecorded
from app.domain.examination import Examined, Profile, WorkItem
from app.domain.face import FoundFace
from app.domain.ids import MediaId, PartnerFileId
from app.domain.keeping import Terms
from app.domain.partner import PartnerFile, fingerprint_words
from app.domain.policy import Function, Kept
from app.domain.progress import IsCancelled, never
from app.exchange.partner_file import MAX_BYTES, PartnerManifest, SentCrop, parsed, refused
from app.service.cases import act_of_unit
from app.service.crops import as_jpeg
from app.service.permission import require
from app.service.permission_roles import require_duty
from app.store import PartnerFace, Unit, has_signed, is_sealed, open_from_partner
from app.worker.pool import WorkerPool
from app.worker.sniff import HEAD_BYTES, kind_of

_SEALING_BYTES = 4096


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A partner's file whose form, digests and signature hold. Whose key signed it, a person has to say.

    `fingerprint` are the words of that key, which the partner reads out over another way.
    """

    manifest: PartnerManifest
    untrusted_crops: tuple[SentCrop, ...]
    sha256: str
    fingerprint: str

    @property
    def persons(self) -> int:
        """How many persons it says that it holds."""
        return len({crop.person for crop in self.untrusted_crops})


@dataclass(frozen=True, slots=True)
class AddedFile:
    """What was added, and which crops were not (their places in the file, from 1), with the reason."""

    file: PartnerFile
    refused: tuple[tuple[int, str], ...]


def read_partner_file(path: Path, passphrase: str | None = None) -> ReceivedFile:
    """Read a partner's file and check form, sizes, digests and signature; nothing in it is decoded or believed.

    Raises NotFound where it cannot be read, NotRecorded where it is not whole and true to form, WrongPassphrase.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + _SEALING_BYTES + 1)
    except OSError as why:
        raise NotFound(f"The partner's file {path} could not be read ({why.strerror}). Nothing was added.") from why
    if len(content) > MAX_BYTES + _SEALING_BYTES:
        raise refused("is larger than such a file can be")
    sha256 = hashlib.sha256(content).hexdigest()
    if is_sealed(content):
        if passphrase is None:
            raise NotRecorded("The partner's file is sealed. Nothing was added; give the passphrase, too.")
        content = open_from_partner(content, passphrase)
    read = parsed(content)
    if not has_signed(read.manifest.signer, read.signed_content, read.signature):
        raise refused("is not signed by the key that it names")
    return ReceivedFile(read.manifest, read.untrusted_crops, sha256, fingerprint_words(read.manifest.signer))


def confirm_signer(received: ReceivedFile, typed: str) -> None:
    """Raise NotRecorded where somebody did not type the words of the key that signed the file."""
    words = "-".join(typed.lower().replace("-", " ").split())
    if words != received.fingerprint:
        raise NotRecorded(
            "The words that were typed are not those of the key that signed this file. Nothing was added; ask the "
            "partner for theirs, over another way than the file came."
        )


def add_partner_file(
    unit: Unit, pool: WorkerPool, received: ReceivedFile, typed: str, is_cancelled: IsCancelled = never
) -> AddedFile:
    """Add a partner's crops to what searches across cases compare with, under the originator's terms, on record.

    `typed` are the words of the signer's key as the partner told them. Each crop is decoded and embedded anew in a
    sealed cell, like a reference; what is kept is what this unit made of it. Raises NotRecorded where the words are
    others, a date is past or no crop shows a face, NotAllowed where the policy does not allow it or the file was added
    already, Cancelled.
    """
    require(unit, Function.PARTNER_CROPS)
    require_duty(unit, Duty.KEEP_GALLERY)
    confirm_signer(received, typed)
    today = unit.clock().date()
    sent = received.manifest
    if sent.delete_by is not None and sent.delete_by <= today:
        raise NotRecorded(
            f"Its originator wants it deleted by {sent.delete_by.isoformat()}, which is past or today. Nothing was "
            "added; ask the partner for other terms."
        )
    with unit.reading() as reader:
        latest = reader.policies.in_force().policy.retention.latest(Kept.COMPARISON, today)
        if any(each.sha256 == received.sha256 for each in reader.partners.all()):
            raise NotAllowed("This very file was added already. Nothing was changed; `partner list` shows it.")
    faces, not_added = _seen_in_cells(pool, received, is_cancelled)
    if not faces:
        raise NotRecorded("In no crop of the partner's file a face was found. Nothing was added.")
    terms = Terms(latest, sent.originator, sent.may_search, sent.may_export, sent.delete_by).checked()
    now = unit.clock()
    record = PartnerFile(
        PartnerFileId(0), received.sha256, sent.authority, sent.note, terms, sent.signer, sent.made_at, now, "", 0, 0
    )
    why = f"compare across cases with crops of {sent.originator}: {sent.authority}"
    with unit.unit_of_work(act_of_unit("add partner crops", Operation.COLLECTION, why)) as work:
        added = work.partners.add(record, faces)
        work.note(
            partner_file=added.id,
            file_sha256=received.sha256,
            originator=sent.originator,
            signer=sent.signer,
            persons=added.persons,
            crops=added.crops,
            not_added=len(not_added),
            may_search=sent.may_search,
            may_export=sent.may_export,
            delete_by=sent.delete_by.isoformat() if sent.delete_by else None,
            retain_until=latest.isoformat(),
            pack=pool.manifest.id,
        )
    return AddedFile(added, tuple(not_added))


def _seen_in_cells(
    pool: WorkerPool, received: ReceivedFile, is_cancelled: IsCancelled
) -> tuple[list[PartnerFace], list[tuple[int, str]]]:
    """Return what sealed cells made of the crops, and which of them show no face; the sender's vectors are not used.

    Where a thorough look finds none, an exhaustive one is taken.
    """
    found: dict[int, FoundFace] = {}
    reasons = dict.fromkeys(range(len(received.untrusted_crops)), "it is no picture")
    for profile in (Profile.THOROUGH, Profile.EXHAUSTIVE):
        for finding in pool.examine_own(_items(received, sorted(reasons), profile), is_cancelled):
            index = int(finding.media_id)
            if isinstance(finding, Examined) and finding.faces:
                found[index] = max(finding.faces, key=lambda face: face.detected.box.area)
                del reasons[index]
            else:
                reasons[index] = "no face was found in it" if isinstance(finding, Examined) else finding.reason
    if is_cancelled():
        raise Cancelled("Adding the partner's crops was stopped. Nothing was added; begin again when there is time.")
    faces = []
    for index, face in sorted(found.items()):
        crop = received.untrusted_crops[index]
        digest = hashlib.sha256(crop.jpeg).hexdigest()
        faces.append(PartnerFace(crop.person, digest, face.quality.score, face.embedding, as_jpeg(face.crop)))
    return faces, [(index + 1, why) for index, why in sorted(reasons.items())]


def _items(received: ReceivedFile, places: Sequence[int], profile: Profile) -> Iterator[WorkItem]:
    for index in places:
        content = received.untrusted_crops[index].jpeg
        if kind_of(content[:HEAD_BYTES]) is MediaKind.PICTURE:
            yield WorkItem(MediaId(index), MediaKind.PICTURE, content, profile)
