"""Face crops for a partner as one file: what is in it, how it is put together, and how it is read strictly.

docs/formats.md describes the format for whoever writes a reader of their own. Nothing here knows a key: the signature
over `signed_content` is made and checked elsewhere, and so is the sealing under a passphrase.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain.errors import NotRecorded
from app.domain.statement import is_stated, stated_name

FORMAT = "homeward-partner-file/1"
MAGIC = b"homeward partner file 1\n"
SIGNATURE_BYTES = 64
MAX_BYTES = 256 << 20
MAX_HEADER_BYTES = 4 << 20
MAX_CROPS = 5_000
MAX_CROP_BYTES = 4 << 20
MAX_TEXT = 2_000
MAX_DIMENSION = 4_096
_SHA256 = re.compile("[0-9a-f]{64}")
_PACK = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
_FIELDS = {
    *("format", "originator", "authority", "recipient", "note", "made_at", "software", "signer", "terms", "pack"),
    "crops",
}


@dataclass(frozen=True, slots=True)
class SentCrop:
    """One crop: of which person of the file (numbered from 1), its quality (0 to 100) as the sender measured it.

    `vector` is the sender's, float32 little-endian bytes, or None. Nobody who reads the file trusts it.
    """

    person: int
    quality: float
    jpeg: bytes
    vector: bytes | None = None


@dataclass(frozen=True, slots=True)
class PartnerManifest:
    """What a file says of itself. `pack` names whose vectors are in it, None where there are none.

    `signer` is the public key that signs it, 64 hexadecimal digits.
    """

    originator: str
    authority: str
    recipient: str
    note: str
    made_at: datetime
    software: str
    signer: str
    may_search: bool
    may_export: bool
    delete_by: date | None
    pack: str | None


@dataclass(frozen=True, slots=True)
class ReadPartnerFile:
    """A file whose form, sizes and digests hold; its signature and its crops are still anybody's."""

    manifest: PartnerManifest
    untrusted_crops: tuple[SentCrop, ...]
    signed_content: bytes
    signature: bytes


def header_of(manifest: PartnerManifest, crops: Sequence[SentCrop]) -> bytes:
    """Return the header: JSON, keys sorted, no blanks, UTF-8."""
    body = {
        "format": FORMAT,
        "originator": manifest.originator,
        "authority": manifest.authority,
        "recipient": manifest.recipient,
        "note": manifest.note,
        "made_at": manifest.made_at.isoformat(),
        "software": manifest.software,
        "signer": manifest.signer,
        "terms": {
            "may_search": manifest.may_search,
            "may_export": manifest.may_export,
            "delete_by": manifest.delete_by.isoformat() if manifest.delete_by else None,
        },
        "pack": manifest.pack,
        "crops": [
            {
                "person": crop.person,
                "quality": crop.quality,
                "bytes": len(crop.jpeg),
                "sha256": hashlib.sha256(crop.jpeg).hexdigest(),
                "vector_bytes": len(crop.vector) if crop.vector is not None else 0,
                "vector_sha256": hashlib.sha256(crop.vector).hexdigest() if crop.vector is not None else None,
            }
            for crop in crops
        ],
    }
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def signed_content(header: bytes) -> bytes:
    """Return what is signed: the header, which holds the digest of every byte after it."""
    return b"Homeward partner file " + header


def assembled(header: bytes, signature: bytes, crops: Sequence[SentCrop]) -> bytes:
    """Return the whole file: its name, the header's length and the header, the signature, crops, vectors."""
    parts = [MAGIC, len(header).to_bytes(4, "big"), header, signature]
    parts += [crop.jpeg for crop in crops]
    parts += [crop.vector for crop in crops if crop.vector is not None]
    return b"".join(parts)


def parsed(content: bytes) -> ReadPartnerFile:
    """Return what a file holds; raises NotRecorded, saying which part is not what it should be."""
    start = len(MAGIC) + 4
    if len(content) > MAX_BYTES:
        raise refused("is larger than such a file can be")
    if not content.startswith(MAGIC) or len(content) < start:
        raise refused("is no file of crops for a partner, or was cut off")
    size = int.from_bytes(content[len(MAGIC) : start], "big")
    if not 0 < size <= MAX_HEADER_BYTES or len(content) < start + size + SIGNATURE_BYTES:
        raise refused("was cut off, or its header is damaged")
    header = content[start : start + size]
    body = _object(header)
    manifest = _manifest(body)
    at = start + size
    signature = content[at : at + SIGNATURE_BYTES]
    crops = _crops(body["crops"], content[at + SIGNATURE_BYTES :], has_vectors=manifest.pack is not None)
    if header != header_of(manifest, crops):
        raise refused("has a header that is not written in the one form that there is")
    return ReadPartnerFile(manifest, crops, signed_content(header), signature)


def _object(header: bytes) -> Mapping[str, Any]:
    try:
        body = json.loads(header.decode("utf-8"))
    except (ValueError, RecursionError):
        raise refused("has a header that is not JSON in UTF-8") from None
    if not isinstance(body, dict) or set(body) != _FIELDS or body["format"] != FORMAT:
        raise refused(f"has a header that is none of {FORMAT}")
    return body


def _manifest(body: Mapping[str, Any]) -> PartnerManifest:
    terms = body["terms"]
    if not isinstance(terms, dict) or set(terms) != {"may_search", "may_export", "delete_by"}:
        raise refused("has no terms that can be read")
    if not all(isinstance(terms[word], bool) for word in ("may_search", "may_export")):
        raise refused("has terms that are neither yes nor no")
    if not isinstance(body["signer"], str) or not _SHA256.fullmatch(body["signer"]):
        raise refused("names no key that signed it")
    pack = body["pack"]
    if pack is not None and not (isinstance(pack, str) and _PACK.fullmatch(pack)):
        raise refused("names its models by something that is no name")
    try:
        made_at = datetime.fromisoformat(_text(body["made_at"], "made_at"))
        delete_by = None if terms["delete_by"] is None else date.fromisoformat(_text(terms["delete_by"], "delete_by"))
    except ValueError:
        raise refused("has a date that is none") from None
    if made_at.tzinfo is None:
        raise refused("has a time without a zone")
    names = {word: _name(body[word], word) for word in ("originator", "authority", "recipient", "software")}
    note = _text(body["note"], "note")
    return PartnerManifest(
        **names,
        note=_name(note, "note") if note else "",
        made_at=made_at,
        signer=body["signer"],
        may_search=terms["may_search"],
        may_export=terms["may_export"],
        delete_by=delete_by,
        pack=pack,
    )


def _crops(listed: Any, blobs: bytes, *, has_vectors: bool) -> tuple[SentCrop, ...]:
    if not isinstance(listed, list) or not 0 < len(listed) <= MAX_CROPS:
        raise refused(f"holds no crops, or more than {MAX_CROPS}")
    sizes = [_sizes(entry, has_vectors=has_vectors) for entry in listed]
    if sum(jpeg + vector for jpeg, vector in sizes) != len(blobs):
        raise refused("was cut off, or holds more than its header says")
    crops, at, vectors_at = [], 0, sum(jpeg for jpeg, _ in sizes)
    for entry, (jpeg_bytes, vector_bytes) in zip(listed, sizes, strict=True):
        jpeg, vector = blobs[at : at + jpeg_bytes], blobs[vectors_at : vectors_at + vector_bytes]
        if hashlib.sha256(jpeg).hexdigest() != entry["sha256"]:
            raise refused("holds a crop that is not the one its header names")
        if has_vectors and hashlib.sha256(vector).hexdigest() != entry["vector_sha256"]:
            raise refused("holds a vector that is not the one its header names")
        crops.append(SentCrop(entry["person"], entry["quality"], jpeg, vector if has_vectors else None))
        at, vectors_at = at + jpeg_bytes, vectors_at + vector_bytes
    return tuple(crops)


def _sizes(entry: Any, *, has_vectors: bool) -> tuple[int, int]:
    """Return how many bytes crop and vector take, once everything else about the entry holds, too."""
    names = {"person", "quality", "bytes", "sha256", "vector_bytes", "vector_sha256"}
    if not isinstance(entry, dict) or set(entry) != names:
        raise refused("has an entry for a crop that cannot be read")
    numbers = (entry["person"], entry["bytes"], entry["vector_bytes"])
    if not all(type(each) is int for each in numbers) or type(entry["quality"]) is not float:
        raise refused("has an entry for a crop whose numbers are none")
    is_sound = (
        1 <= entry["person"] <= MAX_CROPS
        and 0.0 <= entry["quality"] <= 100.0
        and 0 < entry["bytes"] <= MAX_CROP_BYTES
        and isinstance(entry["sha256"], str)
        and (entry["vector_sha256"] is None) is not has_vectors
        and entry["vector_bytes"] % 4 == 0
        and (0 < entry["vector_bytes"] <= 4 * MAX_DIMENSION) is has_vectors
    )
    if not is_sound or (not has_vectors and entry["vector_bytes"]):
        raise refused("has an entry for a crop whose sizes cannot be true")
    return entry["bytes"], entry["vector_bytes"]


def _text(value: Any, word: str) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise refused(f"has no text where {word} belongs, or a longer one than there can be")
    return value


def _name(value: Any, word: str) -> str:
    """Return a text of one line in which nothing is hidden, and which reads the same when it is written again."""
    text = _text(value, word)
    if not is_stated(text):
        raise refused(f"says nothing where {word} belongs")
    try:
        cleaned = stated_name(text, "")
    except NotRecorded:
        raise refused(f"has characters that cannot be seen where {word} belongs") from None
    if cleaned != text:
        raise refused(f"has a text that is not in its plain form where {word} belongs")
    return text


def refused(why: str) -> NotRecorded:
    """Return the one sentence with which a file is refused."""
    return NotRecorded(f"The partner's file {why}. Nothing was added; ask the partner to send it again.")
