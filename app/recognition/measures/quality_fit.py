"""The fitted numbers of the quality score: written by tests/benchmarks/fit_quality.py, not by hand.

Fitted with pack dlib-resnet-two-looks-v1 to 1439 faces of 142 adults, undamaged and damaged on
purpose, each searched among 348 references (docs/quality.md).
"""

from __future__ import annotations

from app.recognition.measures.quality_term import Term

INTERCEPT = -11.372
TERMS = (
    Term("inter_eye_px", bad=7.19, good=17.2, weight=0.64, is_log=True),
    Term("inter_eye_px", bad=17.2, good=21.0, weight=0.021, is_log=True),
    Term("sharpness", bad=0.022, good=0.0577, weight=2.166, is_log=True),
    Term("sharpness", bad=0.0577, good=0.0859, weight=0.957, is_log=True),
    Term("brightness", bad=8.37, good=107.0, weight=0.264, is_log=True),
    Term("contrast", bad=2.71, good=16.7, weight=1.096, is_log=True),
    Term("contrast", bad=16.7, good=29.7, weight=0.476, is_log=True),
    Term("under_exposed", bad=1.0, good=0.0302, weight=0.277),
    Term("under_exposed", bad=0.0302, good=0.005, weight=0.11),
    Term("under_exposed", bad=0.005, good=0.0, weight=0.219),
    Term("over_exposed", bad=0.705, good=0.0, weight=2.023),
    Term("dynamic_range_bits", bad=6.66, good=7.35, weight=0.048),
    Term("blockiness", bad=22.5, good=2.94, weight=1.279, is_log=True),
    Term("blockiness", bad=2.94, good=1.44, weight=1.135, is_log=True),
    Term("inside", bad=0.652, good=1.0, weight=1.119),
    Term("roll_deg", bad=11.6, good=4.26, weight=0.417),
    Term("roll_deg", bad=4.26, good=1.31, weight=0.332),
    Term("pitch", bad=0.265, good=0.137, weight=0.547),
    Term("pitch", bad=0.0812, good=0.0317, weight=0.158),
    Term("unclear_below", bad=1.0, good=0.0, weight=1.522),
)
