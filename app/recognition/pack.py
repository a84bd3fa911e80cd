"""Model packs: which weights a vector comes from, and proof that the files at hand are those weights."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import PackTampered
from app.recognition.template import PLAIN, TemplateRule

if TYPE_CHECKING:
    from app.recognition.brought.yunet import YunetDetector
    from app.recognition.embed import Embedder
    from app.recognition.networks.proposals import MmodSearch

_MANIFEST_FOLDER = Path(__file__).resolve().parents[2] / "models"
_PACKAGED_MANIFESTS = "app.model_manifests"
_DEFAULT = "dlib-resnet.toml"
_LEAST_SIZE, _MOST_SIZE, _MOST_CALM_PX = 0.5, 2.0, 10.0
"""Beyond these a face would no longer fill the chip, or no longer be seen."""


@dataclass(frozen=True, slots=True)
class WeightFile:
    """One file of weights: what it does in the pack, its name, and the digest and size it must have."""

    role: str
    file: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class PackManifest:
    """What a model pack is. Vectors of different packs are never compared.

    `grouping_distance` is the average-linkage distance up to which faces are put together; `grouping_source` says on
    what evidence. `trained_on` is the sentence that every report carries. `distribution` and `folder` say in which
    installed distribution the weights lie. `template` is the rule by which the vector of one face is made.
    """

    id: str
    name: str
    version: str
    licence: str
    input_px: int
    dimension: int
    metric: str
    grouping_distance: float
    grouping_source: str
    trained_on: str
    calibration: str
    distribution: str
    folder: str
    origin: str
    weights: tuple[WeightFile, ...]
    template: TemplateRule = PLAIN


class FaceDetector(Protocol):
    """dlib's frontal face detector, as far as it is used here."""

    def run(self, image: NDArray[np.uint8], upsample: int, adjust_threshold: float, /) -> tuple[Any, Any, Any]:
        """Return rectangles, their scores and the sub-detector of each."""
        ...


class LandmarkPredictor(Protocol):
    """dlib's five-point shape predictor."""

    def __call__(self, image: NDArray[np.uint8], box: Any, /) -> Any:
        """Return the five points of the face in `box`."""
        ...


@dataclass(frozen=True, slots=True)
class EngineReport:
    """What runs the networks, the widest instruction set at hand, and why it is dlib itself where it is (else "")."""

    runs_on: str
    instructions: str
    fallback_reason: str = ""


@dataclass(frozen=True, slots=True)
class ModelPack:
    """A loaded pack. Exists in worker processes only.

    `detector` is dlib's HOG detector, `mmod` its MMOD network; `report` says what runs the networks.
    `brought_detectors` are those that the unit brought.
    """

    manifest: PackManifest
    detector: FaceDetector
    landmarks: LandmarkPredictor
    embedder: Embedder
    mmod: MmodSearch
    report: EngineReport
    brought_detectors: tuple[YunetDetector, ...] = ()


def default_manifest() -> PackManifest:
    """Return the manifest of the pack that Homeward uses by default. Reads one text file; safe in every process."""
    beside = _MANIFEST_FOLDER / _DEFAULT
    if beside.is_file():
        return read_manifest(beside.read_text("utf-8"))
    try:
        packaged = resources.files(_PACKAGED_MANIFESTS).joinpath(_DEFAULT)
        return read_manifest(packaged.read_text("utf-8"))
    except (ModuleNotFoundError, FileNotFoundError) as missing:
        raise PackTampered(
            f"The manifest {_DEFAULT} is missing from this installation. Nothing was examined; install Homeward again."
        ) from missing


def read_manifest(text: str) -> PackManifest:
    """Return the manifest written in `text` (TOML); raise PackTampered where a field is missing or malformed."""
    try:
        fields = tomllib.loads(text)
        grouping, source, template = fields["grouping"], fields["source"], fields["template"]
        return PackManifest(
            id=str(fields["id"]),
            name=str(fields["name"]),
            version=str(fields["version"]),
            licence=str(fields["licence"]),
            input_px=int(fields["input_px"]),
            dimension=int(fields["dimension"]),
            metric=str(fields["metric"]),
            grouping_distance=float(grouping["distance"]),
            grouping_source=str(grouping["source"]),
            trained_on=str(fields["trained_on"]),
            calibration=str(fields["calibration"]),
            distribution=str(source["distribution"]),
            folder=str(source["folder"]),
            origin=str(source["origin"]),
            weights=tuple(WeightFile(**entry) for entry in fields["weights"]),
            template=_rule(template),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as wrong:
        raise PackTampered(
            f"A model pack's manifest cannot be read ({wrong}). Nothing was examined; restore the manifest."
        ) from wrong


def _rule(template: dict[str, Any]) -> TemplateRule:
    """Return the rule of a manifest. Sizes and blur may be left out: the face is shown as it is then."""
    size, mirrored_size = (float(template.get(key, 1.0)) for key in ("size", "mirrored_size"))
    calm_px = float(template.get("calm_px", 0.0))
    if not all(_LEAST_SIZE <= one <= _MOST_SIZE for one in (size, mirrored_size)) or not 0 <= calm_px <= _MOST_CALM_PX:
        raise ValueError("a size or blur of the template is out of bounds")
    return TemplateRule(bool(template["mirrored"]), bool(template["unit_length"]), size, mirrored_size, calm_px)


def find_weights(manifest: PackManifest) -> Path:
    """Return the folder in which the pack's weights should lie, without importing the distribution that holds them."""
    found = find_spec(manifest.distribution)
    if found is None or not found.submodule_search_locations:
        raise PackTampered(
            f"The weights of model pack {manifest.id} are not installed: the Python distribution "
            f"{manifest.distribution} is missing. Nothing was examined; run the set-up again."
        )
    return Path(next(iter(found.submodule_search_locations))) / manifest.folder


def check_weights(manifest: PackManifest, weights: Path) -> dict[str, Path]:
    """Return the path of each weight file by role, or raise PackTampered where one is missing, cut short or changed."""
    checked = {}
    for entry in manifest.weights:
        path = weights / entry.file
        if not path.is_file():
            raise PackTampered(
                f"Weight file {entry.file} of model pack {manifest.id} is missing. Nothing was examined; "
                "install the weights again."
            )
        if path.stat().st_size != entry.size_bytes or _sha256(path) != entry.sha256:
            raise PackTampered(
                f"Weight file {entry.file} is not the file that the manifest of model pack {manifest.id} names. "
                "It was not loaded and nothing was examined; install the weights again from a source you trust."
            )
        checked[entry.role] = path
    return checked


def load_pack(manifest: PackManifest, weights: Path) -> ModelPack:
    """Check every weight file and load the pack; for worker processes only.

    Raises PackTampered where a file is not the one that the manifest names.
    """
    paths = check_weights(manifest, weights)
    from app.recognition.engine import loaded

    return loaded(manifest, paths)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
