"""Brought models: what a manifest carried to the unit may say, and what it must. Plain text; nothing is loaded here."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
import unicodedata
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.domain.errors import ModelRefused, PackTampered

MOST_MANIFEST_BYTES = 16_384
MOST_WEIGHT_BYTES = 600 << 20
MOST_DIMENSION = 4096
MOST_SIDE_PX = 2048
_ID = re.compile(r"[a-z0-9][a-z0-9.-]{0,39}")
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,94}\.onnx")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


class ModelKind(StrEnum):
    """What a model does."""

    DETECTOR = "detector"
    EMBEDDER = "embedder"


class Family(StrEnum):
    """How a model's input is made and its output read."""

    YUNET = "yunet"
    ARCFACE = "arcface"


class Alignment(StrEnum):
    """How a face is placed in an embedder's input."""

    ARCFACE_112 = "arcface-112"
    DLIB_150 = "dlib-150"


_KIND_OF = {Family.YUNET: ModelKind.DETECTOR, Family.ARCFACE: ModelKind.EMBEDDER}
_SIDE_OF = {Alignment.ARCFACE_112: 112, Alignment.DLIB_150: 150}


@dataclass(frozen=True, slots=True)
class ModelInput:
    """What a network wants: sides in pixels, colour order, and per channel (value * scale - mean) / std.

    Pixel values run from 0 to 255 before `scale`. `alignment` is None for detectors.
    """

    width_px: int
    height_px: int
    colour: str
    scale: float
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    alignment: Alignment | None = None


@dataclass(frozen=True, slots=True)
class EmbedderOutput:
    """How vectors are read: their length, their metric, whether the mirrored face is averaged in.

    `grouping_distance` is between vectors as they are kept, which for the metric "cosine" have length 1.
    `fusion_weight` is how much the vectors count where two embedders are fused.
    """

    dimension: int
    metric: str
    mirrored: bool
    grouping_distance: float
    grouping_source: str
    fusion_weight: float


@dataclass(frozen=True, slots=True)
class BroughtManifest:
    """What a brought model is. `output` is None for detectors, `score_threshold` for embedders.

    `trained_on` says where the training data came from; `digest` is SHA-256 over everything that decides what the
    model answers, so that two packs with one name are never taken for each other.
    """

    id: str
    name: str
    version: str
    licence: str
    trained_on: str
    kind: ModelKind
    family: Family
    file: str
    sha256: str
    size_bytes: int
    input: ModelInput
    output: EmbedderOutput | None
    score_threshold: float | None

    @property
    def digest(self) -> str:
        """SHA-256, lower-case hex, over weights, input and output."""
        deciding = [self.family, self.sha256, asdict(self.input), self.output and _deciding(self.output)]
        return hashlib.sha256(json.dumps(deciding, sort_keys=True).encode()).hexdigest()

    @property
    def pack_id(self) -> str:
        """The name under which this model's vectors are kept: never compared with those of another."""
        return f"{self.id}@{self.digest[:12]}"


@dataclass(frozen=True, slots=True)
class TrialResult:
    """What a model's trial showed.

    `takes_batches` is True where several faces go through the network at once, `takes_any_size` where a detector works
    on pictures of other sizes than its own; `milliseconds` of processor time went by for one picture.
    """

    takes_batches: bool
    takes_any_size: bool
    milliseconds: float


@dataclass(frozen=True, slots=True)
class BroughtModel:
    """A model that the unit has taken in: its manifest, its file, and what its trial showed."""

    manifest: BroughtManifest
    path: Path
    trial: TrialResult

    def content(self) -> bytes:
        """Return the very bytes that are to be loaded, once they are shown to be the manifest's; else PackTampered."""
        manifest = self.manifest
        try:
            content = self.path.read_bytes() if self.path.stat().st_size == manifest.size_bytes else b""
        except OSError:
            content = b""
        if hashlib.sha256(content).hexdigest() != manifest.sha256:
            raise PackTampered(
                f"The weights of the brought model {manifest.id} are missing or are not the file that was taken in. "
                "They were not loaded and nothing was examined; remove the model and add it again."
            )
        return content


def parse_brought(untrusted: bytes) -> BroughtManifest:
    """Return the manifest, or raise ModelRefused with one sentence about what is wrong with it."""
    if len(untrusted) > MOST_MANIFEST_BYTES:
        raise _refused(f"it has more than {MOST_MANIFEST_BYTES} bytes")
    try:
        fields = tomllib.loads(untrusted.decode("utf-8"))
    except (ValueError, RecursionError):  # TOML that is none, bytes that are no text, numbers of thousands of digits
        raise _refused("it is not a TOML file in UTF-8") from None
    table = _Table("", fields)
    family = table.choice("family", Family)
    kind = table.choice("kind", ModelKind)
    if _KIND_OF[family] is not kind:
        raise _refused(f"a model of the family {family} is no {kind}")
    weights, grouping = table.table("weights"), table.table("grouping") if kind is ModelKind.EMBEDDER else None
    taken, given = table.table("input"), table.table("output")
    manifest = BroughtManifest(
        id=table.formed("id", _ID, "1 to 40 of a-z, 0-9, dot and hyphen"),
        name=table.text("name", 80),
        version=table.text("version", 40),
        licence=table.text("licence", 120),
        trained_on=table.text("trained_on", 600),
        kind=kind,
        family=family,
        file=weights.formed("file", _FILE, "a plain file name that ends in .onnx"),
        sha256=weights.formed("sha256", _SHA256, "64 hexadecimal digits in lower case"),
        size_bytes=weights.whole("size_bytes", 1, MOST_WEIGHT_BYTES),
        input=_input(taken, kind),
        output=_output(given, grouping) if grouping else None,
        score_threshold=given.number("score_threshold", 0.05, 1.0) if kind is ModelKind.DETECTOR else None,
    )
    for each in (table, weights, taken, given, *([grouping] if grouping else [])):
        each.refuse_unknown()
    return manifest


def _input(table: _Table, kind: ModelKind) -> ModelInput:
    alignment = table.choice("alignment", Alignment) if kind is ModelKind.EMBEDDER else None
    width, height = (table.whole(f"{side}_px", 32, MOST_SIDE_PX) for side in ("width", "height"))
    if alignment and (width, height) != (_SIDE_OF[alignment],) * 2:
        raise _refused(f"the alignment {alignment} needs an input of {_SIDE_OF[alignment]} by {_SIDE_OF[alignment]} px")
    if alignment is None and (width % 32 or height % 32):
        raise _refused("a detector's sides must be multiples of 32 px")
    if (colour := table.text("colour", 3)) not in ("rgb", "bgr"):
        raise _refused('colour must be "rgb" or "bgr"')
    return ModelInput(
        width, height, colour, table.number("scale", 1e-6, 1e3, 1.0), table.three("mean"), table.three("std"), alignment
    )


def _output(table: _Table, grouping: _Table) -> EmbedderOutput:
    if (metric := table.text("metric", 20)) not in ("cosine", "euclidean"):
        raise _refused('metric must be "cosine" or "euclidean"')
    return EmbedderOutput(
        dimension=table.whole("dimension", 16, MOST_DIMENSION),
        metric=metric,
        mirrored=table.flag("mirrored"),
        grouping_distance=grouping.number("distance", 1e-3, 1e3),
        grouping_source=grouping.text("source", 300),
        fusion_weight=table.number("fusion_weight", 0.1, 10.0, 1.0),
    )


def _deciding(output: EmbedderOutput) -> dict[str, Any]:
    return asdict(replace(output, grouping_distance=0.0, grouping_source=""))


class _Table:
    """One table of an untrusted manifest; remembers which of its keys were asked for."""

    def __init__(self, name: str, untrusted: dict[str, Any]) -> None:
        self._name = name
        self._untrusted = untrusted
        self._asked: set[str] = set()

    def table(self, key: str) -> _Table:
        value = self._value(key)
        if not isinstance(value, dict):
            raise _refused(f"[{key}] is not a table")
        return _Table(f"{key}.", value)

    def text(self, key: str, most: int) -> str:
        value = self._value(key)
        if not isinstance(value, str) or not 1 <= len(value.strip()) <= most:
            raise _refused(f"{self._name}{key} must be a text of 1 to {most} characters")
        if any(unicodedata.category(character) in _HIDDEN for character in value):
            raise _refused(f"{self._name}{key} holds characters that cannot be seen")
        return unicodedata.normalize("NFKC", value.strip())

    def formed(self, key: str, pattern: re.Pattern[str], words: str) -> str:
        value = self._value(key)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise _refused(f"{self._name}{key} must be {words}")
        return value

    def choice(self, key: str, choices: type[StrEnum]) -> Any:
        value = self._value(key)
        if not isinstance(value, str) or value not in {str(each) for each in choices}:
            raise _refused(f"{self._name}{key} must be one of {', '.join(choices)}")
        return choices(value)

    def whole(self, key: str, lowest: int, highest: int) -> int:
        value = self._value(key)
        if type(value) is not int or not lowest <= value <= highest:
            raise _refused(f"{self._name}{key} must be a whole number from {lowest} to {highest}")
        return value

    def number(self, key: str, lowest: float, highest: float, default: float | None = None) -> float:
        value = self._value(key) if default is None or key in self._untrusted else default
        if type(value) not in (int, float) or not lowest <= value <= highest:
            raise _refused(f"{self._name}{key} must be a number from {lowest:g} to {highest:g}")
        return float(value)

    def flag(self, key: str) -> bool:
        value = self._value(key)
        if not isinstance(value, bool):
            raise _refused(f"{self._name}{key} must be true or false")
        return value

    def three(self, key: str) -> tuple[float, float, float]:
        value = self._value(key)
        is_three = isinstance(value, list) and len(value) == 3 and all(type(each) in (int, float) for each in value)
        if not is_three or not all(abs(each) <= 1e4 for each in value):
            raise _refused(f"{self._name}{key} must be three numbers, one per channel")
        if key == "std" and min(value) <= 1e-6:
            raise _refused(f"{self._name}{key} must be above zero")
        return (float(value[0]), float(value[1]), float(value[2]))

    def refuse_unknown(self) -> None:
        unknown = sorted(set(self._untrusted) - self._asked)
        if unknown:
            raise _refused(f"it says {ascii(self._name + unknown[0])[:60]}, which no manifest has")

    def _value(self, key: str) -> Any:
        self._asked.add(key)
        if key not in self._untrusted:
            raise _refused(f"it does not say {self._name}{key}")
        return self._untrusted[key]


def _refused(why: str) -> ModelRefused:
    return ModelRefused(f"The model was not taken in: its manifest is not in order ({why}). Nothing was changed.")
