"""Mated probes: faces of real adults, good and damaged, their measures, and at which rank their mate was found."""

from __future__ import annotations

import csv
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.face import DetectedFace, Frame, Quality
from app.recognition.align import encoder_chip
from app.recognition.detect import detect
from app.recognition.measures.placement import placement_of
from app.recognition.measures.quality import quality_of
from app.recognition.pack import ModelPack, default_manifest, find_weights, load_pack
from tests.benchmarks.damage import DAMAGES, Pixels, Portrait

LARGEST_SIDE_PX = 400
DAMAGED_SHARE = 0.75
"""Each damage is done to three quarters of the probes, so that about 1,400 faces are measured."""
UNDAMAGED = "undamaged"


@dataclass(frozen=True, slots=True)
class Probes:
    """Mated probes, one entry each: kind of damage, identity, collection of pictures, measures, rank of the mate.

    `without_face` counts the pictures in which no face was found, by kind of damage.
    """

    kinds: NDArray[np.str_]
    identities: NDArray[np.str_]
    collections: NDArray[np.str_]
    qualities: tuple[Quality, ...]
    ranks: NDArray[np.int64]
    references: int
    without_face: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Seen:
    kind: str
    identity: str
    collection: str
    quality: Quality
    chips: tuple[Pixels, ...]


def measure(folder: Path) -> Probes:
    """Search every probe among one reference per identity: 1 is the rank of a mate that is nearest."""
    manifest = default_manifest()
    pack = load_pack(manifest, find_weights(manifest))
    references: list[_Seen] = []
    probes: list[_Seen] = []
    without_face: Counter[str] = Counter()
    for count, (identity, files) in enumerate(sorted(people_of(folder).items())):
        sys.stderr.write(f"\r{count} people, {len(probes)} probes")
        first, *others = files
        collection = first.partition("/")[0]
        reference = _seen(("reference", identity, collection), pixels_of(folder / first), pack)
        if reference is None:
            continue
        references.append(reference)
        for name in others:
            for kind, pixels in _variants(name, pixels_of(folder / name), pack):
                seen = _seen((kind, identity, collection), pixels, pack)
                without_face[kind] += seen is None
                probes += [seen] if seen is not None else []
    vectors, gallery = (pack.embedder.embed([seen.chips for seen in group]) for group in (probes, references))
    identities = np.array([seen.identity for seen in probes])
    ranks = _ranks(vectors, identities, gallery, np.array([seen.identity for seen in references]))
    return Probes(
        kinds=np.array([seen.kind for seen in probes]),
        identities=identities,
        collections=np.array([seen.collection for seen in probes]),
        qualities=tuple(seen.quality for seen in probes),
        ranks=ranks,
        references=len(references),
        without_face=dict(without_face),
    )


def people_of(folder: Path) -> dict[str, list[str]]:
    by_identity: dict[str, list[str]] = {}
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as manifest:
        for line in csv.DictReader(manifest):
            by_identity.setdefault(line["identity"], []).append(line["file"])
    return {identity: sorted(files) for identity, files in by_identity.items()}


def pixels_of(path: Path) -> Pixels:
    picture = cv2.cvtColor(np.asarray(cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)), cv2.COLOR_BGR2RGB)
    scale = min(1.0, LARGEST_SIDE_PX / max(picture.shape[:2]))
    size = [round(side * scale) for side in picture.shape[1::-1]]
    return np.ascontiguousarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _variants(name: str, pixels: Pixels, pack: ModelPack) -> Iterator[tuple[str, Pixels]]:
    yield UNDAMAGED, pixels
    face = _largest(Frame(pixels), pack)
    if face is None:
        return
    placement = placement_of(face.landmarks)
    portrait = Portrait(pixels, placement.middle, abs(placement.turn))
    for kind, damaged in DAMAGES.items():
        chance = np.random.default_rng([zlib.crc32(name.encode()), zlib.crc32(kind.encode())])
        if chance.random() < DAMAGED_SHARE:
            yield kind, damaged(portrait, chance)


def _largest(frame: Frame, pack: ModelPack) -> DetectedFace | None:
    return max(detect(frame, pack), key=lambda face: face.box.area, default=None)


def _seen(whose: tuple[str, str, str], pixels: Pixels, pack: ModelPack) -> _Seen | None:
    frame = Frame(pixels)
    face = _largest(frame, pack)
    if face is None:
        return None
    quality = quality_of(frame, face, encoder_chip(frame, face))
    return _Seen(*whose, quality, pack.embedder.prepared(frame, face))


def _ranks(
    vectors: NDArray[np.float32], identities: NDArray[np.str_], gallery: NDArray[np.float32], names: NDArray[np.str_]
) -> NDArray[np.int64]:
    distances = np.linalg.norm(vectors[:, None, :] - gallery[None, :, :], axis=2)
    mates = distances[np.arange(len(vectors)), [int(np.flatnonzero(names == name)[0]) for name in identities]]
    return np.asarray(1 + (distances < mates[:, None]).sum(axis=1), np.int64)


def keep(path: Path, probes: Probes) -> None:
    """Write what was measured to an NPZ file."""
    counts = np.array([(kind, str(count)) for kind, count in probes.without_face.items()])
    np.savez(
        path,
        kinds=probes.kinds,
        identities=probes.identities,
        collections=probes.collections,
        qualities=np.array([astuple(quality) for quality in probes.qualities]),
        ranks=probes.ranks,
        references=probes.references,
        without_face=counts,
    )


def kept(path: Path) -> Probes:
    """Return what an earlier run measured."""
    with np.load(path, allow_pickle=False) as found:
        return Probes(
            found["kinds"],
            found["identities"],
            found["collections"],
            tuple(Quality(*(float(value) for value in row)) for row in found["qualities"]),
            found["ranks"],
            int(found["references"]),
            {str(kind): int(count) for kind, count in found["without_face"]},
        )
