"""Measure drawn faces: how many dlib finds, and how well it tells drawn people apart.

`python -m tests.benchmarks.bench_drawn_faces [people] [pictures each] [strength] [size in pixels]`
"""

import argparse
import sys
import time

import numpy as np
from numpy.typing import NDArray

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from tests.demo.reference import separation, sightings

_FIRST_PERSON = 100


def measure(people: int, pictures: int, strength: float, size_px: int) -> str:
    """Draw `people` × `pictures` portraits, look for faces, compare all pairs, and say what came out."""
    vectors: list[NDArray[np.float64]] = []
    whose: list[int] = []
    found, frontal, missed, several = [], [], [], 0
    drawing_s = looking_s = 0.0
    for number in range(_FIRST_PERSON, _FIRST_PERSON + people):
        drawn = person(number)
        for shot in range(pictures):
            picture = conditions(1000 * number + shot, strength)
            begun = time.process_time()
            pixels = render(drawn, picture, size_px)
            done = time.process_time()
            seen = sightings(pixels)
            drawing_s, looking_s = drawing_s + done - begun, looking_s + time.process_time() - done
            found.append(bool(seen))
            frontal.append(picture.is_frontal)
            several += len(seen) > 1
            if seen:
                vectors.append(seen[0].vector)
                whose.append(number)
            else:
                missed.append(f"{number}/{shot}{'' if picture.is_frontal else ' (turned)'}")
    total, is_frontal = len(found), np.asarray(frontal)
    among_frontal = np.asarray(found)[is_frontal]
    apart = separation(np.asarray(vectors), np.asarray(whose))
    return "\n".join(
        (
            f"{people} people x {pictures} pictures, strength {strength}, {size_px} px",
            f"found: {sum(found)} of {total}; "
            f"of the {is_frontal.sum()} frontal ones {among_frontal.sum()} ({among_frontal.mean():.1%})",
            f"pictures with more than one face found: {several}; missed: {', '.join(missed) or 'none'}",
            f"same person    {_spread(apart.same)}",
            f"different ones {_spread(apart.different)}",
            f"AUC {apart.auc:.4f}, leave-one-out rank-1 {apart.rank_one:.3f}",
            f"at distance {apart.threshold_at_one_percent:.3f} (1 % of different pairs below) "
            f"{apart.true_rate_at_one_percent:.3f} of the same",
            f"CPU per picture: drawing {drawing_s / total:.3f} s, dlib {looking_s / total:.3f} s",
        )
    )


def _spread(distances: NDArray[np.float64]) -> str:
    low, middle, high = np.percentile(distances, (5, 50, 95))
    return f"median distance {middle:.3f} (5-95 %: {low:.3f}-{high:.3f}), {len(distances)} pairs"


def main() -> None:
    """Measure with the arguments of the command line."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("people", type=int, nargs="?", default=30)
    asked.add_argument("pictures", type=int, nargs="?", default=5, help="of each of them")
    asked.add_argument("strength", type=float, nargs="?", default=1.0, help="how much they differ, 0 to 1")
    asked.add_argument("size_px", type=int, nargs="?", default=300)
    given = asked.parse_args()
    sys.stdout.write(measure(given.people, given.pictures, given.strength, given.size_px) + "\n")


if __name__ == "__main__":
    main()
