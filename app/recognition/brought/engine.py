"""Load the models that a unit brought, from the very bytes that were checked, beside the built-in pack."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import BugError
from app.recognition.brought.arcface import ArcfaceEmbedder
from app.recognition.brought.fusion import FusedEmbedder
from app.recognition.brought.heads import detecting_network
from app.recognition.brought.manifest import BroughtModel
from app.recognition.brought.network import BroughtNetwork, redeclared
from app.recognition.brought.onnx_check import checked_model
from app.recognition.brought.yunet import YunetDetector
from app.recognition.pack import ModelPack
from app.recognition.setup import BASE_WEIGHT, EngineSetup

if TYPE_CHECKING:
    from app.recognition.embed import Embedder


def with_brought_models(pack: ModelPack, setup: EngineSetup) -> ModelPack:
    """Return the built-in pack with the brought detectors and embedders of the set-up; raises PackTampered."""
    parts: list[tuple[Embedder, float]] = [(pack.embedder, BASE_WEIGHT)] if setup.fuses_base else []
    for model in setup.embedders:
        parts.append(_embedder(model))
    embedder = pack.embedder
    if parts:
        embedder = parts[0][0] if len(parts) == 1 else FusedEmbedder(tuple(parts))
    detectors = tuple(_detector(model) for model in setup.detectors)
    return replace(pack, manifest=setup.manifest, embedder=embedder, brought_detectors=detectors)


def _embedder(model: BroughtModel) -> tuple[ArcfaceEmbedder, float]:
    manifest, output = model.manifest, model.manifest.output
    if output is None:
        raise BugError(f"The model {manifest.id} was to embed and is a detector.")
    takes_batches = model.trial.takes_batches
    return ArcfaceEmbedder(_network(model), manifest.input, output, takes_batches=takes_batches), output.fusion_weight


def _detector(model: BroughtModel) -> YunetDetector:
    manifest = model.manifest
    if manifest.score_threshold is None:
        raise BugError(f"The model {manifest.id} was to detect and is an embedder.")
    takes_any_size = model.trial.takes_any_size
    network = detecting_network(checked_model(model.content()), any_size=takes_any_size)
    return YunetDetector(network, manifest.input, manifest.score_threshold, takes_any_size=takes_any_size)


def _network(model: BroughtModel) -> BroughtNetwork:
    """Return the network; it is checked again, so that what is loaded is what today's Homeward would take in."""
    parsed = checked_model(model.content())
    trial = model.trial
    return BroughtNetwork(redeclared(parsed, any_batch=trial.takes_batches, any_size=trial.takes_any_size))
