"""Draw the lower face that covered faces are completed with (app/recognition/detection/lower_face.toml).

`python -m tests.benchmarks.draw_lower_face [people]`: the mean of drawn people, level and of one size. No photograph
is read.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.face import Frame
from app.recognition.detect import detect
from app.recognition.detection import lower_face
from app.recognition.detection.completion import level_patch
from app.recognition.pack import default_manifest, find_weights, load_pack

WRITTEN = Path(lower_face.__file__).with_name("lower_face.toml")
_FIRST_PERSON, _STRENGTH, _SIZE_PX = 500, 0.25, 240
_TOLD = """\
# The lower half of a face: what covered faces are completed with before dlib's detectors judge them
# (docs/adr/0021-covered-faces-are-completed.md). The mean of {people} people whom this program drew, by
# tests/benchmarks/draw_lower_face.py. No photograph of anybody was used. Part of Homeward, under its licence.
# RGB of eight bits in base64, {high} rows of {wide}; `cheeks` is the colour beside the eyes.

"""


def main() -> None:
    """Draw as many people as the command line says, and write their mean."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    manifest = default_manifest()
    pack = load_pack(manifest, find_weights(manifest))
    seen = []
    for number in range(_FIRST_PERSON, _FIRST_PERSON + people):
        pixels = render(person(number), conditions(1000 * number, _STRENGTH), _SIZE_PX)
        found = detect(Frame(pixels), pack)
        if len(found) == 1:
            seen.append(level_patch(pixels, found[0].landmarks.astype(np.float64)).pixels)
    told = _TOLD.format(people=len(seen), high=lower_face.HIGH // 2, wide=lower_face.WIDE // 2)
    WRITTEN.write_text(told + lower_face.written(np.mean(seen, axis=0)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
