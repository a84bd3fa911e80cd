"""A short video in which drawn people turn and speak."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from math import sin, tau

import av

from app.demo.backdrop import backdrop
from app.demo.chance import Chance
from app.demo.person import DrawnPerson
from app.demo.pose import Picture, conditions
from app.demo.render import Pixels, Place
from app.demo.scene import frame, group_places
from app.demo.truth import Box

FRAMES_PER_S = 8


def film(
    people: Sequence[DrawnPerson], width_px: int, height_px: int, seed: int, frames: int
) -> tuple[bytes, list[Box]]:
    """An MP4 of `frames` frames, the same bytes for the same seed; and the boxes of the faces in the first frame."""
    chance = Chance(0xF17A, seed)
    still = replace(conditions(chance.seed(), 0.4), roll=0.0, noise=1.5, blur=0.5)
    canvas = backdrop(height_px, width_px, still.background)
    clothes = [chance.seed() for _ in people]
    places = [
        replace(place, half_head_px=place.half_head_px * 1.15)
        for place in group_places(len(people), width_px, height_px, chance)
    ]
    pictures: list[Pixels] = []
    first: list[Box] = []
    for number in range(frames):
        moment = number / FRAMES_PER_S
        shots = [_at(still, moment, one, worn) for one, worn in enumerate(clothes)]
        pixels, boxes = frame(canvas, people, shots, [_moved(place, moment, one) for one, place in enumerate(places)])
        pictures.append(pixels)
        first = first or boxes
    return _encoded(pictures), first


def _at(still: Picture, moment_s: float, number: int, clothes: int) -> Picture:
    """The circumstances `moment_s` seconds into the video for person `number`."""
    phase = 1.7 * number
    return replace(
        still,
        yaw=14 * sin(tau * 0.22 * moment_s + phase),
        pitch=5 * sin(tau * 0.31 * moment_s + phase),
        mouth_open=max(0.0, 0.35 * sin(tau * 1.3 * moment_s + phase)),
        smile=0.2 + 0.3 * sin(tau * 0.18 * moment_s),
        clothes=clothes,
    )


def _moved(place: Place, moment_s: float, number: int) -> Place:
    sway = 0.12 * sin(tau * 0.25 * moment_s + number)
    return replace(place, centre_x=place.centre_x + sway * place.half_head_px)


def _encoded(pictures: Sequence[Pixels]) -> bytes:
    height, width = pictures[0].shape[:2]
    out = BytesIO()
    with av.open(out, "w", format="mp4", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream(
            "libx264", rate=FRAMES_PER_S, options={"crf": "20", "preset": "veryfast", "threads": "1"}
        )
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.codec_context.thread_count = 1
        for pixels in pictures:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode(None))
    return out.getvalue()
