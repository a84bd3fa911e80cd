"""Measure what the measures cost: process time of one thread for a face, by size of the frame.

`python -m tests.benchmarks.bench_quality`
"""

from __future__ import annotations

import argparse
import sys
import time

import cv2
import numpy as np

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.face import Frame
from app.recognition.align import encoder_chip
from app.recognition.detect import detect
from app.recognition.measures.quality import quality_of
from app.recognition.pack import default_manifest, find_weights, load_pack

_ROUNDS = 300


def main() -> None:
    """Print milliseconds per face for a small, a middling and a large face."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    cv2.setNumThreads(1)
    manifest = default_manifest()
    pack = load_pack(manifest, find_weights(manifest))
    drawn = render(person(2), conditions(2, strength=0.0), 300)
    for side in (100, 300, 1500):
        frame = Frame(np.ascontiguousarray(cv2.resize(drawn, (side, side)), np.uint8))
        face = max(detect(frame, pack), key=lambda face: face.box.area)
        chip = encoder_chip(frame, face)
        begun = time.process_time()
        for _ in range(_ROUNDS):
            found = quality_of(frame, face, chip)
        ms = 1000 * (time.process_time() - begun) / _ROUNDS
        sys.stdout.write(f"{found.inter_eye_px:.0f} px between the eyes: {ms:.2f} ms per face\n")


if __name__ == "__main__":
    main()
