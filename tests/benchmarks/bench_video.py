"""Measure moving pictures: how many times faster than real time a core examines 1080p footage, and where the time goes.

`python -m tests.benchmarks.bench_video [seconds] [profile ...] [--clip NAME]` draws two clips of three scenes with
seven people in all, a restless camera and noise: one as phones film (12 Mbit/s, key frame every second, no frames that
look ahead), one as messengers and sites pass on (4 Mbit/s, a key frame at most every 250 frames, three frames that look
ahead). It is processor time of one thread; other work on the machine lengthens it a little.
"""

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.backdrop import landscape
from app.demo.curves import Floats, clouds
from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import Place
from app.demo.scene import frame
from app.domain.case import MediaKind
from app.domain.examination import Profile
from app.domain.ids import MediaId
from app.recognition.detect import detect
from app.recognition.pack import ModelPack, default_manifest, find_weights, load_pack
from app.worker.examination import reply_to
from app.worker.moments import Moment
from app.worker.protocol import Command, Request
from app.worker.records import Sighting, records_of, sighting_of
from app.worker.video import video_moments

WIDTH, HEIGHT, RATE = 1920, 1080, 30
_MARGIN_PX = 64
_POSES = 6
_FRAMES_PER_POSE = 12
_SCENE_FRAMES = 100
_SCENES = ((3, 2, 150.0), (4, 1, 260.0), (5, 4, 70.0))
"""For each scene a seed, how many people, and half the height of a head in pixels."""
CLIPS: dict[str, tuple[int, dict[str, str]]] = {
    "phone": (12_000_000, {"bf": "0", "g": "30", "sc_threshold": "0", "x264-params": "qpmax=30"}),
    "messenger": (4_000_000, {"bf": "3", "g": "250"}),
}
_Pixels = NDArray[np.uint8]


def _scene(seed: int, people: int, half_head_px: float) -> list[_Pixels]:
    rows, columns = HEIGHT + 2 * _MARGIN_PX, WIDTH + 2 * _MARGIN_PX
    texture = 0.25 * clouds(rows, columns, seed + 5, octaves=7, first=6)[..., None]
    canvas: Floats = np.asarray(np.clip(landscape(rows, columns, seed) + texture, 0, 1), np.float32)
    still = replace(conditions(seed, 0.4), roll=0.0, noise=0.0, blur=0.3)
    shown = [person(10 * seed + one) for one in range(people)]
    poses = []
    for pose in range(_POSES):
        shots = [replace(still, yaw=16 * np.sin(0.6 * pose + one), clothes=seed + one) for one in range(people)]
        places = [
            Place(
                WIDTH * (one + 0.7) / (people + 0.4) + _MARGIN_PX + 12 * pose,
                HEIGHT * 0.45 + _MARGIN_PX,
                half_head_px,
            )
            for one in range(people)
        ]
        poses.append(frame(canvas, shown, shots, places)[0])
    return poses


def _filmed(scenes: list[list[_Pixels]], seconds: int) -> Iterator[_Pixels]:
    """The scenes one after another, as a hand would hold the camera, with noise."""
    random = np.random.default_rng(0)
    noise = [random.normal(0, 3.0, (HEIGHT, WIDTH, 1)).repeat(3, 2).astype(np.int16) for _ in range(5)]
    for number in range(seconds * RATE):
        poses = scenes[number // _SCENE_FRAMES % len(scenes)]
        left = int(_MARGIN_PX * (1 + 0.8 * np.sin(0.07 * number)))
        top = int(_MARGIN_PX * (1 + 0.5 * np.sin(0.045 * number)))
        window = poses[number // _FRAMES_PER_POSE % _POSES][top : top + HEIGHT, left : left + WIDTH]
        grain = np.roll(noise[number % len(noise)], 37 * number, axis=1)
        yield np.clip(window.astype(np.int16) + grain, 0, 255).astype(np.uint8)


def drawn_clip(scenes: list[list[_Pixels]], seconds: int, bits_per_s: int, options: dict[str, str]) -> bytes:
    """An MP4 of the scenes in H.264."""
    into = BytesIO()
    with av.open(into, "w", format="mp4") as container:
        settings = {"preset": "veryfast", "threads": "1", **options}
        stream: Any = container.add_stream("libx264", rate=RATE, options=settings)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = WIDTH, HEIGHT, "yuv420p", bits_per_s
        stream.codec_context.thread_count = 1
        for pixels in _filmed(scenes, seconds):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode(None))
    return into.getvalue()


def scenes() -> list[list[_Pixels]]:
    """The pictures that the clips are made of."""
    return [_scene(*one) for one in _SCENES]


@dataclass(frozen=True)
class Measured:
    """Seconds of processor time for one clip, whole and by part, and how many looks and faces there were."""

    total_s: float
    decoding_s: float
    converting_s: float
    detecting_s: float
    cutting_s: float
    embedding_s: float
    looks: int
    sightings: int

    def words(self, seconds: int) -> str:
        """Return one line for the table."""
        parts = ", ".join(
            f"{name} {1000 * part / seconds:.0f}"
            for name, part in (
                ("decode", self.decoding_s), ("RGB", self.converting_s), ("detect", self.detecting_s),
                ("cut and measure", self.cutting_s), ("embed each", self.embedding_s),
            )
        )  # fmt: skip
        return (
            f"{seconds / self.total_s:.2f} x real time, {1000 * self.total_s / seconds:.0f} ms per second of video; "
            f"parts alone: {parts}; {self.looks} looks, {self.sightings} sightings"
        )


def measured(content: bytes, profile: Profile, pack: ModelPack) -> Measured:
    """Examine a clip as a worker does, then each part by itself."""
    request = Request(Command.EXAMINE, MediaKind.VIDEO, MediaId(1), len(content), 1e6, profile)
    began = time.process_time()
    reply_to(request, content, pack)
    total = time.process_time() - began
    decoding = converting = detecting = cutting = 0.0
    looks, sightings = 0, list[Sighting]()
    moments = video_moments(content, profile)
    while True:
        began = time.process_time()
        moment: Moment | None = next(moments, None)
        decoded = time.process_time()
        decoding += decoded - began
        if moment is None:
            break
        shown = moment.frame()
        converted = time.process_time()
        found = detect(shown, pack, profile)
        detected = time.process_time()
        sightings += [sighting_of(shown, face, pack) for face in found]
        converting += converted - decoded
        detecting += detected - converted
        cutting += time.process_time() - detected
        looks += 1
    began = time.process_time()
    records_of(sightings, pack)
    embedding = time.process_time() - began
    return Measured(total, decoding, converting, detecting, cutting, embedding, looks, len(sightings))


def main() -> None:
    """Draw the clips and print one line for each clip and profile."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("seconds", type=int, nargs="?", default=10, help="how long the clips are (default 10)")
    asked.add_argument("profiles", type=Profile, nargs="*", default=list(Profile), help="default: all three")
    asked.add_argument("--clip", choices=list(CLIPS), action="append", help="only this clip (default: both)")
    given = asked.parse_args()
    cv2.setNumThreads(1)
    seconds: int = given.seconds
    manifest = default_manifest()
    pack = load_pack(manifest, find_weights(manifest))
    pictures = scenes()
    for name in given.clip or CLIPS:
        bits_per_s, options = CLIPS[name]
        content = drawn_clip(pictures, seconds, bits_per_s, options)
        print(f"{name}: {8e-6 * len(content) / seconds:.1f} Mbit/s", flush=True)  # noqa: T201
        for profile in given.profiles:
            print(f"  {profile}: {measured(content, profile, pack).words(seconds)}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
