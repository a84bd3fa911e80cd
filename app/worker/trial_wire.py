"""The answer of a model's trial on its way to the parent: fixed fields and a plain word, checked to the byte."""

from __future__ import annotations

import math
import re
import struct

from app.domain.errors import ModelRefused
from app.recognition.brought.manifest import TrialResult
from app.recognition.brought.refusals import Refusal, refusal_sentence

_ANSWER = struct.Struct("<4sHHBBdH")
_MAGIC = b"HWtr"
_VERSION = 1
_HOLDS = 0
_MOST_DETAIL_BYTES = 60
_PLAIN = re.compile(rb"[A-Za-z0-9 ._-]*")
MOST_ANSWER_BYTES = _ANSWER.size + _MOST_DETAIL_BYTES
_LONGEST_MS = 1e7


def pack_result(result: TrialResult) -> bytes:
    """Return the answer for a model that holds."""
    return _ANSWER.pack(_MAGIC, _VERSION, _HOLDS, result.takes_batches, result.takes_any_size, result.milliseconds, 0)


def pack_refusal(refusal: Refusal, detail: str = "") -> bytes:
    """Return the answer for a model that is refused; of `detail` (written by a stranger) only plain letters remain."""
    word = re.sub(rb"[^A-Za-z0-9 ._-]", b"-", detail.encode("ascii", "replace"))[:_MOST_DETAIL_BYTES]
    return _ANSWER.pack(_MAGIC, _VERSION, refusal, 0, 0, 0.0, len(word)) + word


def parse_answer(untrusted: bytes) -> TrialResult:
    """Return what the trial showed; raise ModelRefused where it refuses, or answers what it may not."""
    if not _ANSWER.size <= len(untrusted) <= MOST_ANSWER_BYTES:
        raise _invalid()
    magic, version, code, batches, any_size, milliseconds, length = _ANSWER.unpack_from(untrusted)
    word = untrusted[_ANSWER.size :]
    is_plain = len(word) == length and _PLAIN.fullmatch(word)
    if (magic, version) != (_MAGIC, _VERSION) or not is_plain or batches > 1 or any_size > 1:
        raise _invalid()
    if code == _HOLDS:
        if word or not (math.isfinite(milliseconds) and 0 <= milliseconds <= _LONGEST_MS):
            raise _invalid()
        return TrialResult(bool(batches), bool(any_size), milliseconds)
    if code not in Refusal._value2member_map_:
        raise _invalid()
    raise ModelRefused(refusal_sentence(Refusal(code), word.decode("ascii")))


def _invalid() -> ModelRefused:
    return ModelRefused(refusal_sentence(Refusal.INVALID_REPLY))
