"""Homeward as it starts, but that units it makes derive their keys cheaply; says at the end which decoders it loaded.

`python -m tests.end_to_end.cheap_keys demo ...` makes a unit that hundreds of verbs can open at no cost. The fence is
raised before anything is put in the place of anything, as ever.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from app import __main__ as entrance

if TYPE_CHECKING:
    from app.seal.proof import Proof

LOADED = "HOMEWARD_TEST_LOADED"
"""The variable that names the file for the decoders that this process had loaded when it was done."""
DECODERS = frozenset({"cv2", "dlib", "face_recognition", "av", "pillow_heif", "onnx", "onnxruntime"})
_run = entrance._run


def _run_cheaply(arguments: list[str], proof: Proof | None) -> int:
    from app.service import units
    from app.store import KdfCost

    cheap = KdfCost(memory_kib=64, passes=1, lanes=1)
    vars(units)["tuned_cost"] = lambda: cheap
    return _run(arguments, proof)


if __name__ == "__main__":
    entrance._run = _run_cheaply
    code = entrance.main()
    if LOADED in os.environ:
        with open(os.environ[LOADED], "w", encoding="utf-8") as told:
            told.write(" ".join(sorted(DECODERS & set(sys.modules))))
    sys.exit(code)
