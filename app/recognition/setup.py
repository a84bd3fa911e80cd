"""The engine's set-up: which models the workers load, said in a form that can be handed to a new process."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import BugError, NotAllowed
from app.recognition.brought.manifest import BroughtModel, EmbedderOutput
from app.recognition.pack import (
    ModelPack,
    PackManifest,
    WeightFile,
    check_weights,
    default_manifest,
    find_weights,
    load_pack,
)
from app.recognition.template import TemplateRule

BASE_WEIGHT = 2.0
"""How much the built-in vectors count in a fusion. They lie closer together than those of other networks: the median
cosine of two strangers is 0.84, against 0.02 for MobileFaceNet's (498 portraits). Set once, before measuring, and not
tuned (docs/models.md)."""
_TYPICAL_LENGTH = 1.43
"""Median length of the built-in network's own vectors, where a pack leaves them as they are: 498 portraits."""


@dataclass(frozen=True, slots=True)
class EngineSetup:
    """What a worker loads. `manifest` is that of the pack whose vectors come back.

    `base` is the built-in pack, which always finds the five points and cuts out the crops; `weights` the folder of its
    weight files (None: where the installed distribution has them). `embedders` are the brought ones, fused with the
    built-in one where `fuses_base`; without any, the built-in one works alone. `detectors` look besides the built-in.
    """

    manifest: PackManifest
    base: PackManifest
    weights: Path | None = None
    embedders: tuple[BroughtModel, ...] = ()
    detectors: tuple[BroughtModel, ...] = ()
    fuses_base: bool = False

    def located(self) -> EngineSetup:
        """Return the same with the folder of the weights filled in; raise PackTampered where they are not installed."""
        return replace(self, weights=self.weights or find_weights(self.base))

    def check(self) -> None:
        """Raise PackTampered, naming the file, where one is not the file that its manifest names."""
        check_weights(self.base, self.weights or find_weights(self.base))
        for model in (*self.embedders, *self.detectors):
            model.content()


def default_setup(manifest: PackManifest | None = None, weights: Path | None = None) -> EngineSetup:
    """Return the set-up with the built-in pack alone."""
    base = manifest or default_manifest()
    return EngineSetup(base, base, weights)


def setup_with(
    base: PackManifest, embedders: Sequence[BroughtModel], detectors: Sequence[BroughtModel], *, fuses_base: bool
) -> EngineSetup:
    """Return the set-up with brought models beside the built-in pack, or in the place of its embedder.

    Raises NotAllowed where embedders are to be fused that are not compared by cosine: their lengths mean something.
    """
    if len(embedders) + fuses_base > 1 and any(_output(model).metric != "cosine" for model in embedders):
        raise NotAllowed("Only embedders whose metric is the cosine can be fused. Nothing was changed; use one alone.")
    parts = [_as_pack(model) for model in embedders]
    if fuses_base or not parts:
        parts.insert(0, base)
    weights = [_output(model).fusion_weight for model in embedders]
    if fuses_base:
        weights.insert(0, BASE_WEIGHT)
    manifest = parts[0] if len(parts) == 1 else _fused(parts, weights)
    is_fusing_base = fuses_base and len(parts) > 1
    return EngineSetup(manifest, base, None, tuple(embedders), tuple(detectors), is_fusing_base)


def load_engine(setup: EngineSetup) -> ModelPack:
    """Check every weight file and load all models of the set-up; for worker processes only. Raises PackTampered."""
    pack = load_pack(setup.base, setup.weights or find_weights(setup.base))
    if not setup.embedders and not setup.detectors:
        return pack
    from app.recognition.brought.engine import with_brought_models

    return with_brought_models(pack, setup)


def _output(model: BroughtModel) -> EmbedderOutput:
    if model.manifest.output is None:
        raise BugError(f"The model {model.manifest.id} was to embed and is a detector.")
    return model.manifest.output


def _as_pack(model: BroughtModel) -> PackManifest:
    """Return a brought embedder's manifest in the form that every pack has."""
    manifest, output = model.manifest, _output(model)
    return PackManifest(
        id=manifest.pack_id,
        name=manifest.name,
        version=manifest.version,
        licence=manifest.licence,
        input_px=manifest.input.width_px,
        dimension=output.dimension,
        metric="euclidean",
        grouping_distance=output.grouping_distance,
        grouping_source=output.grouping_source,
        trained_on=manifest.trained_on,
        calibration="none",
        distribution="",
        folder="",
        origin="brought to the unit",
        weights=(WeightFile("embedder", manifest.file, manifest.sha256, manifest.size_bytes),),
        template=TemplateRule(output.mirrored, is_unit_length=output.metric == "cosine"),
    )


def _fused(parts: Sequence[PackManifest], weights: Sequence[float]) -> PackManifest:
    """Return the manifest of several packs as one: their vectors are weighted, joined and made one long (fusion.py)."""
    squares = [weight**2 for weight in weights]
    mean = sum(square * _unit_distance(part) ** 2 for part, square in zip(parts, squares, strict=True)) / sum(squares)
    return replace(
        parts[0],
        id="+".join(part.id for part in parts),
        name=" with ".join(part.name for part in parts),
        version=", ".join(part.version for part in parts),
        licence="; ".join(part.licence for part in parts),
        dimension=sum(part.dimension for part in parts),
        metric="euclidean",
        grouping_distance=math.sqrt(mean),
        grouping_source="from the distances of its parts, weighted like their vectors; not measured on the whole",
        trained_on=" And: ".join(part.trained_on for part in parts),
        calibration="none",
        origin="; ".join(part.origin for part in parts),
        template=TemplateRule(all(part.template.is_mirrored for part in parts), is_unit_length=True),
        weights=tuple(entry for part in parts for entry in part.weights),
    )


def _unit_distance(part: PackManifest) -> float:
    """Return a pack's grouping distance between vectors of length one."""
    return part.grouping_distance / (1.0 if part.template.is_unit_length else _TYPICAL_LENGTH)
