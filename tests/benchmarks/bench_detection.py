"""Measure detection: who is found again from damaged and large pictures, false faces, and what each profile costs.

`python -m tests.benchmarks.bench_detection --faces DIR --profile P [--degradation D]... [--n N] [--large] [--all]`
`... --profile P --degradation D --vectors FILE.npz` makes the vectors of all portraits, damaged so, for `bench_scores`;
`... --profile P --faceless N --seed S` counts false faces, `--mix N` compares cost and recall with dlib's HOG
detector on drawn groups of 0.5, 2 and 12 megapixels, `--sheet FILE` draws found and missed faces. CPU times are of
one thread.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.backdrop import backdrop
from app.domain.examination import Profile
from app.domain.face import DetectedFace, Frame
from app.recognition.detect import detect
from app.recognition.pack import ModelPack, default_manifest, find_weights, load_pack
from tests.benchmarks.detection_degradations import DEGRADATIONS, Pixels, Portrait, without_faces
from tests.benchmarks.detection_mix import mix_table, sheet

_WHOLE = (3000, 4000)
_SEED = 0


class Bench:
    """The engine, and portraits of a folder with the places of their faces; owns a loaded pack."""

    def __init__(self, folder: Path | None) -> None:
        manifest = default_manifest()
        self.pack: ModelPack = load_pack(manifest, find_weights(manifest))
        self._folder = folder

    def people(self, part: str = "research_only") -> dict[str, list[str]]:
        """Return the files of each identity, in order."""
        assert self._folder is not None
        by_identity: dict[str, list[str]] = defaultdict(list)
        with (self._folder / "manifest.csv").open(encoding="utf-8", newline="") as manifest:
            for row in csv.DictReader(manifest):
                if row["file"].startswith(part):
                    by_identity[row["identity"]].append(row["file"])
        return {identity: sorted(files) for identity, files in by_identity.items()}

    def pixels(self, file: str) -> Pixels:
        """Return the picture, uint8 RGB."""
        assert self._folder is not None
        content = np.fromfile(self._folder / file, np.uint8)
        return np.asarray(cv2.cvtColor(np.asarray(cv2.imdecode(content, cv2.IMREAD_COLOR)), cv2.COLOR_BGR2RGB))

    def portrait(self, file: str) -> Portrait | None:
        """Return the picture with its face, or None where none is found.

        The face is the one that dlib's MMOD sees at 640 px, or else what the thorough profile finds: two of 498, one 9
        px wide and one in full profile.
        """
        pixels = self.pixels(file)
        scale = 640 / max(pixels.shape[:2])
        seen = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        found = self.pack.mmod.find(np.asarray(seen, np.uint8))
        if not found:
            return next((Portrait(pixels, _edges(face)) for face in detect(Frame(pixels), self.pack)), None)
        box = found[0]
        return Portrait(pixels, (box.left / scale, box.top / scale, box.right / scale, box.bottom / scale))

    def vector(self, frame: Frame, face: DetectedFace) -> NDArray[np.float32]:
        """Return the vector as the product makes it: averaged with the mirror image's, length one."""
        return np.asarray(self.pack.embedder.embed([self.pack.embedder.prepared(frame, face)])[0])


def _edges(face: DetectedFace) -> tuple[float, float, float, float]:
    left, top = face.box.left, face.box.top
    return float(left), float(top), float(left + face.box.width), float(top + face.box.height)


def protocol(people: dict[str, list[str]], count: int) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Return one reference per person, and another picture of `count` people drawn from those who have several."""
    several = sorted(identity for identity, files in people.items() if len(files) > 1)
    chosen = random.Random(_SEED).sample(several, min(count, len(several)))
    return {identity: files[0] for identity, files in people.items()}, [(one, people[one][1]) for one in chosen]


def recall_table(bench: Bench, profile: Profile, kinds: list[str], who: range, *, is_large: bool) -> Iterator[str]:
    """Yield a row per degradation: no face, hit@1/10/50 in per cent, CPU ms per picture; `who` of the people drawn."""
    references, probes = protocol(bench.people(), who.stop)
    gallery = _gallery(bench, references)
    names, vectors = list(gallery), np.stack(list(gallery.values()))
    yield f"gallery {len(gallery)} of {len(references)}, probes {len(probes[who.start :])}, profile {profile}"
    yield "| probe | no face | hit@1/10/50 | faces | CPU ms |"
    for kind in kinds:
        ranks, spent_s, faces_seen, missed = [], 0.0, 0, 0
        for number, (identity, file) in list(enumerate(probes))[who.start :]:
            portrait = bench.portrait(file)
            if portrait is None:
                portrait = Portrait(bench.pixels(file), (30.0, 40.0, 80.0, 90.0))
            chance = np.random.default_rng([_SEED, number])
            pixels = np.ascontiguousarray(DEGRADATIONS[kind](portrait, chance))
            frame = Frame(_in_large_picture(pixels, number) if is_large else pixels)
            begun = time.thread_time()
            faces = detect(frame, bench.pack, profile)
            spent_s += time.thread_time() - begun
            faces_seen += len(faces)
            missed += not faces
            mate = names.index(identity) if identity in gallery else None
            if faces and mate is not None:
                ranks.append(_rank(bench.vector(frame, faces[0]), mate, vectors))
            else:  # a reference without a face misses its mate, too
                ranks.append(sys.maxsize)
        hits = "/".join(f"{100 * np.mean(np.array(ranks) <= most):.1f}" for most in (1, 10, 50))
        yield f"| {kind} | {missed} of {len(ranks)} | {hits} | {faces_seen} | {1000 * spent_s / len(ranks):.0f} |"


def _gallery(bench: Bench, references: dict[str, str]) -> dict[str, NDArray[np.float32]]:
    gallery = {}
    for identity, file in references.items():
        frame = Frame(bench.pixels(file))
        faces = detect(frame, bench.pack)
        if faces:
            gallery[identity] = bench.vector(frame, faces[0])
    return gallery


def _in_large_picture(pixels: Pixels, seed: int) -> Pixels:
    """Put a picture into a drawn room of 12 megapixels, at its own size, anywhere."""
    chance = np.random.default_rng([1, seed])
    whole = np.asarray(cv2.resize(backdrop(750, 1000, seed) * 255, _WHOLE[::-1]), np.uint8)
    height, width = pixels.shape[:2]
    top, left = int(chance.integers(0, _WHOLE[0] - height)), int(chance.integers(0, _WHOLE[1] - width))
    whole[top : top + height, left : left + width] = pixels
    return whole


def _rank(vector: NDArray[np.float32], mate: int, gallery: NDArray[np.float32]) -> int:
    distances = np.linalg.norm(gallery - vector, axis=1)
    return 1 + int((distances < distances[mate]).sum())


def all_found(bench: Bench, profile: Profile) -> Iterator[str]:
    """Yield in how many of all pictures of the folder no face is found."""
    files = [file for files in bench.people("").values() for file in files]
    missed, spent_s = [], 0.0
    for file in files:
        frame = Frame(bench.pixels(file))
        begun = time.thread_time()
        faces = detect(frame, bench.pack, profile)
        spent_s += time.thread_time() - begun
        missed += [] if faces else [file]
    yield f"no face in {len(missed)} of {len(files)} pictures, {1000 * spent_s / len(files):.0f} ms each: {missed}"


def write_vectors(bench: Bench, profile: Profile, kind: str, path: Path, *, is_large: bool) -> Iterator[str]:
    """Write the vectors of all portraits of the folder, damaged in one way; NaN where no face is found.

    With `is_large` each stands in a drawn picture of 12 megapixels. The arrays are those that `engine embed` writes:
    `vectors`, `identities` and `files`.
    """
    named = [(identity, file) for identity, files in bench.people("").items() for file in files]
    vectors = np.full((len(named), bench.pack.embedder.dimension), np.nan, np.float32)
    spent_s = 0.0
    for number, (_, file) in enumerate(named):
        portrait = bench.portrait(file)
        if portrait is None:
            continue
        pixels = np.ascontiguousarray(DEGRADATIONS[kind](portrait, np.random.default_rng([_SEED, number])))
        frame = Frame(_in_large_picture(pixels, number) if is_large else pixels)
        begun = time.thread_time()
        faces = detect(frame, bench.pack, profile)
        spent_s += time.thread_time() - begun
        if faces:
            vectors[number] = bench.vector(frame, faces[0])
    identities, files = zip(*named, strict=True)
    np.savez(path, vectors=vectors, identities=np.array(identities), files=np.array(files))
    missed = int(np.isnan(vectors).any(axis=1).sum())
    yield f"{kind}: no face in {missed} of {len(named)} pictures, {1000 * spent_s / len(named):.0f} ms each"


def false_faces(bench: Bench, profile: Profile, count: int, seed: int) -> Iterator[str]:
    """Yield how many pictures without a face, drawn and chosen anew for each seed, seem to show one."""
    files = [files[-1] for files in bench.people().values()]
    random.Random(seed).shuffle(files)
    portraits = (portrait for file in files if (portrait := bench.portrait(file)) is not None)
    wrong, spent_s = [], 0.0
    for kind, pixels in without_faces(count, portraits, seed):
        begun = time.thread_time()
        faces = detect(Frame(np.ascontiguousarray(pixels)), bench.pack, profile)
        spent_s += time.thread_time() - begun
        wrong += [f"{kind} {face.detector_score:.2f}" for face in faces[:1]]
    each_ms = 1000 * spent_s / count
    least, most = (100 * share for share in _interval(len(wrong), count))
    yield f"{profile}, seed {seed}: {len(wrong)} of {count} pictures with a false face; {each_ms:.0f} ms each; {wrong}"
    yield f"{100 * len(wrong) / count:.1f} %, 95 % interval {least:.1f} to {most:.1f} %"


def _interval(seen: int, count: int) -> tuple[float, float]:
    """Return Wilson's interval (1927) for a share of which `seen` of `count` are known, at 95 %."""
    z2, share = 1.96**2, seen / count
    middle = (share + z2 / (2 * count)) / (1 + z2 / count)
    reach = 1.96 / (1 + z2 / count) * (share * (1 - share) / count + z2 / (4 * count**2)) ** 0.5
    return max(0.0, middle - reach), min(1.0, middle + reach)


def main() -> None:
    """Measure what the command line asks for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--faces", type=Path)
    asked.add_argument("--profile", type=Profile, default=Profile.THOROUGH, choices=list(Profile))
    asked.add_argument("--degradation", action="append", choices=list(DEGRADATIONS))
    asked.add_argument("--n", type=int, default=60)
    asked.add_argument("--after", type=int, default=0, help="leave out so many people, on whom was tuned")
    asked.add_argument("--large", action="store_true", help="each probe in a drawn picture of 12 megapixels")
    asked.add_argument("--vectors", type=Path, metavar="FILE.npz", help="write those of all portraits, damaged one way")
    asked.add_argument("--all", action="store_true", help="count the pictures of the folder without a face found")
    asked.add_argument("--faceless", type=int, default=0)
    asked.add_argument("--seed", type=int, default=_SEED, help="which pictures without a face are drawn and chosen")
    asked.add_argument("--mix", type=int, default=0)
    asked.add_argument("--sheet", type=Path)
    given = asked.parse_args()
    cv2.setNumThreads(1)
    bench = Bench(given.faces)
    rows: Iterator[str]
    if given.mix:
        rows = mix_table(bench.pack, given.mix)
    elif given.sheet:
        rows = sheet(bench.pack, given.profile, given.sheet)
    elif given.faces is None or not (given.faces / "manifest.csv").is_file():
        rows = iter(["No folder of faces at hand (--faces): skipped."])
    elif given.all:
        rows = all_found(bench, given.profile)
    elif given.vectors:
        rows = write_vectors(
            bench, given.profile, (given.degradation or ["untouched"])[0], given.vectors, is_large=given.large
        )
    elif given.faceless:
        rows = false_faces(bench, given.profile, given.faceless, given.seed)
    else:
        kinds = given.degradation or list(DEGRADATIONS)
        rows = recall_table(bench, given.profile, kinds, range(given.after, given.n), is_large=given.large)
    for row in rows:
        sys.stdout.write(row + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
