"""Vectors of real adults for measuring the grouping: each picture as it is, and once damaged, with its quality.

`python -m tests.benchmarks.grouped_faces FACES FILE.npz` embeds the largest face of every picture of a folder with a
`manifest.csv`. The file has `vectors` (n, d), `identities` and `files`, and so is what the folder's own judge reads
(a picture without a face is a row of NaN); `damaged_vectors`, `scores` and `damaged_scores` lie beside them.
"""

from __future__ import annotations

import sys
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.face import Frame
from app.recognition.align import encoder_chip
from app.recognition.detect import detect
from app.recognition.measures.placement import placement_of
from app.recognition.measures.quality import quality_of
from app.recognition.pack import ModelPack, default_manifest, find_weights, load_pack
from tests.benchmarks.damage import DAMAGES, Pixels, Portrait
from tests.benchmarks.mated_probes import people_of, pixels_of

_KINDS = tuple(DAMAGES)


@dataclass(frozen=True, slots=True)
class LabelledFaces:
    """One row per picture, in the order of the manifest: vectors float32 (n, d), NaN where no face was found."""

    vectors: NDArray[np.float32]
    damaged_vectors: NDArray[np.float32]
    scores: NDArray[np.float64]
    damaged_scores: NDArray[np.float64]
    identities: NDArray[np.str_]
    files: NDArray[np.str_]


def measured(folder: Path) -> LabelledFaces:
    """Embed every picture of the folder, as it is and damaged in one way that its name decides."""
    manifest = default_manifest()
    pack = load_pack(manifest, find_weights(manifest))
    named = [(identity, name) for identity, names in people_of(folder).items() for name in names]
    seen = []
    for count, (_, name) in enumerate(named):
        sys.stderr.write(f"\r{count} of {len(named)} pictures")
        seen.append(_both(folder / name, name, pack))
    nothing = np.full(manifest.dimension, np.nan, np.float32)
    return LabelledFaces(
        np.array([nothing if plain is None else plain[0] for plain, _ in seen], np.float32),
        np.array([nothing if hurt is None else hurt[0] for _, hurt in seen], np.float32),
        np.array([np.nan if plain is None else plain[1] for plain, _ in seen]),
        np.array([np.nan if hurt is None else hurt[1] for _, hurt in seen]),
        np.array([identity for identity, _ in named]),
        np.array([name for _, name in named]),
    )


_Seen = tuple[NDArray[np.float32], float] | None


def _both(path: Path, name: str, pack: ModelPack) -> tuple[_Seen, _Seen]:
    pixels = pixels_of(path)
    face = max(detect(Frame(pixels), pack), key=lambda found: found.box.area, default=None)
    if face is None:
        return None, None
    placement = placement_of(face.landmarks)
    chance = np.random.default_rng(zlib.crc32(name.encode()))
    damaged = DAMAGES[_KINDS[int(chance.integers(len(_KINDS)))]]
    portrait = Portrait(pixels, placement.middle, abs(placement.turn))
    return _seen(pixels, pack), _seen(damaged(portrait, chance), pack)


def _seen(pixels: Pixels, pack: ModelPack) -> _Seen:
    frame = Frame(pixels)
    face = max(detect(frame, pack), key=lambda found: found.box.area, default=None)
    if face is None:
        return None
    score = quality_of(frame, face, encoder_chip(frame, face)).score
    return pack.embedder.embed([pack.embedder.prepared(frame, face)])[0], score


def keep(path: Path, faces: LabelledFaces) -> None:
    """Write them to a file of numpy's."""
    columns = {name: getattr(faces, name) for name in LabelledFaces.__slots__}
    np.savez_compressed(path, **columns)


def kept(path: Path) -> LabelledFaces:
    """Read them back."""
    with np.load(path) as file:
        return LabelledFaces(*(file[name] for name in LabelledFaces.__slots__))


if __name__ == "__main__":
    keep(Path(sys.argv[2]), measured(Path(sys.argv[1])))
