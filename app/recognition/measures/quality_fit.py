"""The fitted numbers of the quality score: written by tests/benchmarks/fit_quality.py, not by hand.

Fitted with pack dlib-resnet-mirrored-v1 to 1428 faces of 142 adults, undamaged and damaged on
purpose, each searched among 348 references (docs/quality.md).
"""

from __future__ import annotations

from app.recognition.measures.quality_term import Term

INTERCEPT = -10.982
TERMS = (
    Term("inter_eye_px", bad=7.22, good=17.3, weight=0.675, is_log=True),
    Term("inter_eye_px", bad=17.3, good=21.0, weight=0.029, is_log=True),
    Term("sharpness", bad=0.0232, good=0.0588, weight=2.356, is_log=True),
    Term("sharpness", bad=0.0588, good=0.0858, weight=1.056, is_log=True),
    Term("brightness", bad=8.6, good=107.0, weight=0.081, is_log=True),
    Term("contrast", bad=2.74, good=17.0, weight=1.33, is_log=True),
    Term("contrast", bad=17.0, good=29.9, weight=0.267, is_log=True),
    Term("under_exposed", bad=1.0, good=0.0308, weight=0.043),
    Term("under_exposed", bad=0.0308, good=0.00537, weight=0.121),
    Term("under_exposed", bad=0.00537, good=0.0, weight=0.291),
    Term("over_exposed", bad=0.686, good=0.0, weight=1.934),
    Term("dynamic_range_bits", bad=2.46, good=5.1, weight=0.153),
    Term("dynamic_range_bits", bad=5.1, good=6.66, weight=0.056),
    Term("dynamic_range_bits", bad=6.66, good=7.35, weight=0.313),
    Term("blockiness", bad=21.0, good=2.94, weight=1.66, is_log=True),
    Term("blockiness", bad=2.94, good=1.44, weight=1.271, is_log=True),
    Term("inside", bad=0.652, good=1.0, weight=1.152),
    Term("roll_deg", bad=11.5, good=4.32, weight=0.42),
    Term("roll_deg", bad=4.32, good=1.31, weight=0.402),
    Term("yaw", bad=0.0807, good=0.0255, weight=0.057),
    Term("pitch", bad=0.273, good=0.144, weight=0.635),
    Term("pitch", bad=0.088, good=0.0382, weight=0.291),
)
