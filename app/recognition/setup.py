"""The engine's set-up: which models the workers load, said in a form that can be handed to a new process."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.recognition.pack import ModelPack, PackManifest, check_weights, default_manifest, find_weights, load_pack


@dataclass(frozen=True, slots=True)
class EngineSetup:
    """What a worker loads. `manifest` is that of the pack whose vectors come back.

    `base` is the built-in pack, which always finds the five points and cuts out the crops; `weights` the folder of its
    weight files (None: where the installed distribution has them).
    """

    manifest: PackManifest
    base: PackManifest
    weights: Path | None = None

    def located(self) -> EngineSetup:
        """Return the same with the folder of the weights filled in; raise PackTampered where they are not installed."""
        return replace(self, weights=self.weights or find_weights(self.base))

    def check(self) -> None:
        """Raise PackTampered, naming the file, where one is not the file that its manifest names."""
        check_weights(self.base, self.weights or find_weights(self.base))


def default_setup(manifest: PackManifest | None = None, weights: Path | None = None) -> EngineSetup:
    """Return the set-up with the built-in pack alone."""
    base = manifest or default_manifest()
    return EngineSetup(base, base, weights)


def load_engine(setup: EngineSetup) -> ModelPack:
    """Check every weight file and load all models of the set-up; for worker processes only. Raises PackTampered."""
    return load_pack(setup.base, setup.weights or find_weights(setup.base))
