"""How many altered copies of a picture are stacked with it, and how many different ones: `python -m … [FACES]`.

Drawn pictures only; with a folder of pictures of real people, one folder or more below it for each, also which of
different people are near. One process, no unit: the hash, the leaders and the faces, as the program has them.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.backdrop import backdrop, landscape
from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import Place, add_person, developed, portrait
from app.demo.scene import group
from app.domain.copies import LEAST_QUALITY, MOST_BITS, MOST_STRETCH
from app.domain.examination import Profile
from app.domain.face import Frame
from app.domain.ids import FaceId
from app.recognition.copies.near import leaders_of
from app.recognition.copies.pdq import Pdq, pdq_of
from app.recognition.copies.same_faces import COPY_REACH, PlacedFace, same_faces
from app.recognition.detect import detect
from app.recognition.pack import ModelPack, default_manifest, find_weights, load_pack
from app.worker.records import records_of, sighting_of
from app.worker.stills import glance, still

Pixels = NDArray[np.uint8]
SCENES = 24
WIDTH, HEIGHT = 960, 720


@dataclass(frozen=True)
class Looked:
    """A picture that was hashed, and the faces in it."""

    size: tuple[int, int]
    pdq: Pdq
    faces: list[PlacedFace]


def say(words: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def jpeg(pixels: Pixels, quality: int) -> Pixels:
    """Return what is left of a picture after compression."""
    _, content = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    decoded = cv2.imdecode(content, cv2.IMREAD_COLOR)
    assert decoded is not None
    return np.ascontiguousarray(np.asarray(decoded, np.uint8)[..., ::-1])


def resized(pixels: Pixels, by: float) -> Pixels:
    """Return a picture with both sides times `by`."""
    how = cv2.INTER_AREA if by < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, None, fx=by, fy=by, interpolation=how), np.uint8)


def cropped(pixels: Pixels, share: float) -> Pixels:
    """Return a picture without `share` of its width and height, half of it on each side."""
    down, across = (round(side * share / 2) for side in pixels.shape[:2])
    return np.ascontiguousarray(pixels[down : pixels.shape[0] - down, across : pixels.shape[1] - across])


def grey(pixels: Pixels) -> Pixels:
    """Return a picture without its colours."""
    return np.asarray(cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), np.uint8)


CHANGES: dict[str, Callable[[Pixels], Pixels]] = {
    **{f"resized to {by}": partial(resized, by=by) for by in (0.25, 0.5, 0.75, 1.5, 2.0)},
    **{f"JPEG quality {quality}": partial(jpeg, quality=quality) for quality in (30, 50, 70, 95)},
    "resized to 0.5, JPEG quality 40": lambda pixels: jpeg(resized(pixels, 0.5), 40),
    "resized to 0.25, JPEG quality 30": lambda pixels: jpeg(resized(pixels, 0.25), 30),
    "grey": grey,
    "brighter by a quarter": lambda pixels: np.asarray(np.clip(pixels * 1.25, 0, 255), np.uint8),
    **{f"cropped by {share:.0%}": partial(cropped, share=share) for share in (0.01, 0.02, 0.05, 0.1)},
    "mirrored": lambda pixels: np.ascontiguousarray(pixels[:, ::-1]),
    "turned by 90 degrees": lambda pixels: np.ascontiguousarray(np.rot90(pixels)),
}


def scenes(first: int, people: int) -> Iterator[Pixels]:
    """Yield drawn pictures: portraits, and groups of two and three, before backdrops that the scene's number gives."""
    for number in range(first, first + SCENES):
        if number % 3 == 0:
            yield portrait(person(people + number), conditions(number, 0.3), WIDTH, HEIGHT)[0]
        else:
            members = [person(people + 100 * number + one) for one in range(1 + number % 3)]
            yield group(members, WIDTH, HEIGHT, number, 0.3)[0]


def far_away(scene: int, who: int) -> Pixels:
    """Draw somebody small in a wide picture: only the person differs between two with the same scene."""
    picture = conditions(scene, 0.1)
    canvas = backdrop(900, 1200, picture.background)
    add_person(canvas, person(who), picture, Place(500 + 20 * (scene % 7), 420, 52))
    return developed(canvas, replace(picture, blur=0.2))


def looked(pixels: Pixels, pack: ModelPack, number: int) -> Looked:
    """Hash a picture and find the faces in it."""
    frame = Frame(np.ascontiguousarray(pixels))
    found = [sighting_of(frame, face, pack) for face in detect(frame, pack, Profile.QUICK)]
    height, width = pixels.shape[:2]
    faces = []
    for place, record in enumerate(records_of(found, pack)):
        left, top, across, down = (int(side) for side in record["box"])
        shares = (left / width, top / height, (left + across) / width, (top + down) / height)
        faces.append(PlacedFace(FaceId(1000 * number + place), shares, record["vector"]))
    return Looked((width, height), pdq_of(frame.pixels), faces)


def bits(one: Pdq, other: Pdq) -> int:
    """Return in how many bits two hashes differ."""
    return int(np.bitwise_count(one.bits ^ other.bits).sum())


def copies_table(originals: list[Pixels], pack: ModelPack, reach: float) -> None:
    """Print for each change how far hashes and vectors moved, and how many pictures and faces are stacked."""
    bases = [looked(pixels, pack, number) for number, pixels in enumerate(originals, start=1)]
    flat = sum(base.pdq.quality < LEAST_QUALITY for base in bases)
    say(f"{len(bases)} drawn pictures, {sum(len(b.faces) for b in bases)} faces, {flat} too flat")
    say(f"{'change':<34} pictures  bits median/max  faces  distance median/max")
    for words, change in CHANGES.items():
        stacked, faces, shown, apart, away = 0, 0, 0, [], []
        for number, (pixels, base) in enumerate(zip(originals, bases, strict=True), start=1):
            other = looked(change(pixels), pack, 1000 + number)
            apart.append(bits(base.pdq, other.pdq))
            is_near = apart[-1] <= MOST_BITS and min(base.pdq.quality, other.pdq.quality) >= LEAST_QUALITY
            stretch = (base.size[0] / base.size[1]) / (other.size[0] / other.size[1])
            is_near = is_near and 1 / MOST_STRETCH <= stretch <= MOST_STRETCH
            stacked += is_near
            shown += len(other.faces)
            away += [copy.distance for copy in same_faces([base.faces, other.faces], 9.0)]
            faces += len(same_faces([base.faces, other.faces], reach)) if is_near else 0
        far = f"{np.median(away):.3f}/{max(away):.3f}" if away else "-"
        say(
            f"{words:<34} {stacked:>3} of {len(bases)} {np.median(apart):>8.0f}/{max(apart):<4} "
            f"{faces:>5} of {shown:<4} {far}",
        )


def different(pictures: list[Looked], owners: list[str], reach: float, what: str) -> None:
    """Print how near pictures of different owners come, and what would be stacked of them."""
    apart = [
        (bits(pictures[one].pdq, pictures[other].pdq), one, other)
        for one, other in combinations(range(len(pictures)), 2)
        if owners[one] != owners[other]
    ]
    near = [
        (one, other)
        for distance, one, other in apart
        if distance <= MOST_BITS and min(pictures[one].pdq.quality, pictures[other].pdq.quality) >= LEAST_QUALITY
    ]
    away, faces = [], 0
    for one, other in near:
        away += [copy.distance for copy in same_faces([pictures[one].faces, pictures[other].faces], 9.0)]
        faces += len(same_faces([pictures[one].faces, pictures[other].faces], reach))
    nearest = min(distance for distance, _, _ in apart)
    least = f"{min(away):.3f}" if away else "-"
    say(
        f"{what}: {len(apart)} pairs, nearest {nearest} bits, {len(near)} within {MOST_BITS} and not flat; faces of "
        f"different people stacked {faces}, nearest such vectors {least}",
    )


def scale_table() -> None:
    """Print how far the hash of a JPEG that was decoded at a fraction lies from that of all its pixels."""
    apart = []
    for number in range(12):
        pixels = landscape(2700, 3600, number) if number % 2 else resized(next(scenes(number, 0)), 3.75)
        full = np.asarray(pixels * 255, np.uint8) if pixels.dtype != np.uint8 else pixels
        _, content = cv2.imencode(".jpg", full[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 88])
        whole, glanced = still(content.tobytes()), glance(content.tobytes(), 100_000)
        for least in (2_000_000, 400_000, 100_000):
            glanced = glance(content.tobytes(), least)
            if glanced is not None:
                distance = bits(pdq_of(whole.frame.pixels), pdq_of(glanced.frame.pixels))
                apart.append((glanced.reduction, distance))
    for reduction in sorted({one for one, _ in apart}):
        those = [distance for one, distance in apart if one == reduction]
        say(f"decoded at 1/{reduction}: bits from full size, median {np.median(those):.0f}, most {max(those)}")


def speed_table() -> None:
    """Print what hashing and stacking take."""
    rng = np.random.default_rng(0)
    for height, width in ((600, 800), (1224, 1632), (3000, 4000)):
        pixels = rng.integers(0, 255, (height, width, 3), dtype=np.uint8)
        took = []
        for _ in range(7):
            began = time.process_time()
            pdq_of(pixels)
            took.append(time.process_time() - began)
        say(f"hash of {width * height / 1e6:.1f} MP: {1e3 * min(took):.1f} ms")
    for count in (40_000, 100_000):
        hashes = rng.integers(0, 256, (count, 32), dtype=np.uint8)
        copies = rng.choice(count * 2 // 3, count - count * 2 // 3)
        hashes[count * 2 // 3 :] = hashes[copies]
        for place in range(count * 2 // 3, count):
            for bit in rng.integers(0, 256, 12):
                hashes[place, bit // 8] ^= 1 << (bit % 8)
        began = time.process_time()
        led = leaders_of(hashes, np.full(count, 1.5), MOST_BITS, MOST_STRETCH)
        assert led is not None
        found = int((led[0] != np.arange(count)).sum())
        say(
            f"stacking {count:,} pictures, a third of them copies: {time.process_time() - began:.1f} s, {found:,} found"
        )


def main() -> None:
    """Print all tables."""
    cv2.setNumThreads(1)
    manifest = default_manifest()
    pack = load_pack(manifest, find_weights(manifest))
    reach = COPY_REACH * manifest.grouping_distance
    say(f"faces are one within {reach:.3f}: {COPY_REACH} of the grouping distance {manifest.grouping_distance}")
    speed_table()
    scale_table()
    originals = list(scenes(0, 0))
    copies_table(originals, pack, reach)
    first = [looked(pixels, pack, number) for number, pixels in enumerate(originals, start=1)]
    names = [str(number) for number in range(len(first))]
    different(first, names, reach, "different drawn scenes")
    others = [looked(pixels, pack, 500 + number) for number, pixels in enumerate(scenes(0, 50_000), start=1)]
    different(
        first + others, [f"a{n}" for n in names] + [f"b{n}" for n in names], reach, "the same scenes, other people"
    )
    small: list[Looked] = []
    owners: list[str] = []
    for scene in range(12):
        for who in range(4):
            small.append(looked(far_away(scene, 900 + 10 * scene + who), pack, 700 + len(small)))
            owners.append(f"{scene} {who}")
    different(small, owners, reach, "four people, each small in the same twelve scenes")
    if len(sys.argv) > 1:
        files = sorted(Path(sys.argv[1]).rglob("*.jpg"))
        real = [looked(still(file.read_bytes()).frame.pixels, pack, n) for n, file in enumerate(files, start=1)]
        different(real, [file.parent.name for file in files], reach, f"{len(files)} portraits of real people")


if __name__ == "__main__":
    main()
