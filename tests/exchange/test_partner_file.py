"""A partner's file is read whole and true to form, or refused in one sentence."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import HomewardError, NotRecorded
from app.exchange.partner_file import (
    MAGIC,
    PartnerManifest,
    SentCrop,
    assembled,
    header_of,
    parsed,
    signed_content,
)
from app.store import KdfCost, has_signed, open_from_partner, seal_for_partner
from app.store.person_keys import PersonKeys

KEYS = PersonKeys.fresh()
MANIFEST = PartnerManifest(
    *("County police", "order 7", "Partner B", "two girls", datetime(2026, 5, 4, tzinfo=UTC), "Homeward 0.1.0"),
    *(KEYS.public.signing.hex(), True, False, date(2027, 1, 1), "drawn-128"),
)
CROPS = (
    SentCrop(1, 50.0, b"\xff\xd8 one", bytes(16)),
    SentCrop(1, 60.5, b"\xff\xd8 another", bytes(range(16))),
    SentCrop(2, 0.0, b"\xff\xd8 third", bytes(16)),
)
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)


def written(manifest: PartnerManifest = MANIFEST, crops: tuple[SentCrop, ...] = CROPS) -> bytes:
    header = header_of(manifest, crops)
    return assembled(header, KEYS.sign(signed_content(header)), crops)


def is_sound(content: bytes) -> bool:
    """True where a reader takes the file for what its signer wrote; nothing but a refusal may be raised."""
    try:
        read = parsed(content)
    except NotRecorded:
        return False
    return has_signed(KEYS.public.signing.hex(), read.signed_content, read.signature)


def test_what_was_written_is_read() -> None:
    read = parsed(written())

    assert (read.manifest, read.untrusted_crops) == (MANIFEST, CROPS)
    assert has_signed(read.manifest.signer, read.signed_content, read.signature)
    bare = parsed(written(replace(MANIFEST, pack=None), tuple(replace(crop, vector=None) for crop in CROPS)))
    assert [crop.vector for crop in bare.untrusted_crops] == [None] * 3


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_a_file_with_any_bit_flipped_is_refused(data: st.DataObject) -> None:
    content = bytearray(written())
    place = data.draw(st.integers(0, 8 * len(content) - 1))
    content[place // 8] ^= 1 << place % 8

    assert not is_sound(bytes(content))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_file_that_is_cut_repeated_or_lengthened_is_refused(data: st.DataObject) -> None:
    content = written()
    start = data.draw(st.integers(0, len(content) - 1))
    end = data.draw(st.integers(start + 1, len(content)))

    assert not is_sound(content[:start])
    assert not is_sound(content[:start] + content[end:])
    assert not is_sound(content[:end] + content[start:]) or (start, end) == (0, len(content))
    assert not is_sound(content + content[start:end])


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_anything_else_is_refused(anything: bytes) -> None:
    assert not is_sound(anything)
    assert not is_sound(MAGIC + anything)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("originator",), ""),
        (("originator",), "x" * 2001),
        (("authority",), "order\u202e7"),
        (("recipient",), 7),
        (("made_at",), "yesterday"),
        (("made_at",), "2026-05-04T00:00:00"),
        (("signer",), "zz"),
        (("terms", "may_search"), 1),
        (("terms", "delete_by"), "2027-13-01"),
        (("pack",), "../weights"),
        (("crops",), []),
        (("crops", 0, "person"), 0),
        (("crops", 0, "quality"), 101.0),
        (("crops", 0, "quality"), float("nan")),
        (("crops", 0, "bytes"), -7),
        (("crops", 0, "bytes"), True),
        (("crops", 0, "bytes"), 1 << 40),
        (("crops", 0, "sha256"), "0" * 64),
        (("crops", 0, "vector_bytes"), 15),
        (("crops", 0, "vector_sha256"), None),
        (("format",), "homeward-partner-file/2"),
        (("more",), "things"),
    ],
)
def test_a_header_that_says_what_it_should_not_is_refused(path: tuple[str | int, ...], value: object) -> None:
    body = json.loads(header_of(MANIFEST, CROPS))
    place = body
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    header = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

    with pytest.raises(NotRecorded, match=r"^The partner's file .*Nothing was added; .*\.$"):
        parsed(assembled(header, KEYS.sign(signed_content(header)), CROPS))


def test_a_header_written_in_another_form_is_refused() -> None:
    header = json.dumps(json.loads(header_of(MANIFEST, CROPS))).encode()

    with pytest.raises(NotRecorded, match="one form"):
        parsed(assembled(header, KEYS.sign(signed_content(header)), CROPS))
    with pytest.raises(NotRecorded, match="larger"):
        parsed(MAGIC + bytes(257 << 20))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_sealed_file_with_any_bit_flipped_does_not_open(data: st.DataObject) -> None:
    content = written()
    sealed = seal_for_partner(content, "between us", CHEAP)
    assert open_from_partner(sealed, "between us") == content
    # What says how much a guess costs may ask for up to a gibibyte; those bits are tried below, without asking.
    parameters = len(b"homeward sealed partner file 1\n") + 4 + 256
    place = data.draw(st.integers(8 * parameters, 8 * len(sealed) - 1))
    flipped = bytearray(sealed)
    flipped[place // 8] ^= 1 << place % 8

    with pytest.raises(HomewardError, match="Nothing was added"):
        open_from_partner(bytes(flipped), "between us")
    with pytest.raises(HomewardError, match="Nothing was added"):
        open_from_partner(sealed[: place // 8], "between us")


@pytest.mark.parametrize(
    "changes", [{"memory_kib": 1 << 30}, {"passes": 1000}, {"salt": "00"}, {"lanes": "4"}, {"more": 1}, {"nonce": 3}]
)
def test_a_sealed_file_cannot_exhaust_the_machine(changes: dict[str, object]) -> None:
    given_cost = {"memory_kib": 64, "passes": 1, "lanes": 1, "salt": bytes(16).hex(), "nonce": bytes(12).hex()}
    parameters = json.dumps({**given_cost, **changes}).encode()
    front = b"homeward sealed partner file 1\n" + len(parameters).to_bytes(4, "big") + parameters

    with pytest.raises(NotRecorded, match="not sealed in a way"):
        open_from_partner(front + bytes(100), "between us")


def test_digests_cover_what_was_sent() -> None:
    body = json.loads(header_of(MANIFEST, CROPS))

    assert [entry["sha256"] for entry in body["crops"]] == [hashlib.sha256(crop.jpeg).hexdigest() for crop in CROPS]
