"""The fitted numbers of the quality score: written by tests/benchmarks/fit_quality.py, not by hand.

Fitted with pack dlib-resnet-mirrored-v1 to 1254 faces of 140 adults, undamaged and damaged on
purpose, each searched among 343 references (docs/quality.md).
"""

from __future__ import annotations

from app.recognition.quality_term import Term

INTERCEPT = -8.014
TERMS = (
    Term("inter_eye_px", bad=7.57, good=17.0, weight=0.65, is_log=True),
    Term("inter_eye_px", bad=17.0, good=21.0, weight=0.072, is_log=True),
    Term("sharpness", bad=0.0286, good=0.0582, weight=2.327, is_log=True),
    Term("sharpness", bad=0.0582, good=0.0784, weight=0.785, is_log=True),
    Term("sharpness", bad=0.0784, good=0.0993, weight=0.134, is_log=True),
    Term("under_exposed", bad=0.0203, good=0.00226, weight=0.233),
    Term("under_exposed", bad=0.00226, good=0.0, weight=0.178),
    Term("over_exposed", bad=0.666, good=0.0, weight=1.643),
    Term("dynamic_range_bits", bad=3.33, good=5.43, weight=0.926),
    Term("dynamic_range_bits", bad=5.43, good=6.65, weight=0.771),
    Term("dynamic_range_bits", bad=6.65, good=7.33, weight=0.415),
    Term("blockiness", bad=17.9, good=2.78, weight=0.992, is_log=True),
    Term("blockiness", bad=2.78, good=1.42, weight=1.907, is_log=True),
    Term("roll_deg", bad=11.3, good=4.29, weight=0.241),
    Term("roll_deg", bad=4.29, good=1.33, weight=0.566),
    Term("pitch", bad=0.268, good=0.147, weight=0.492),
    Term("pitch", bad=0.0845, good=0.0357, weight=0.262),
)
