"""Invented quality measures for tests that are about something else."""

from __future__ import annotations

from app.domain.face import Quality


def some_quality(inter_eye_px: float = 40.0, score: float = 50.0) -> Quality:
    """Return measures of a middling face."""
    return Quality(
        score=score,
        inter_eye_px=inter_eye_px,
        head_share=0.5,
        sharpness=0.1,
        brightness=128.0,
        contrast=50.0,
        under_exposed=0.0,
        over_exposed=0.0,
        dynamic_range_bits=7.0,
        blockiness=1.0,
        inside=1.0,
        roll_deg=-0.0,
        yaw=0.0,
        pitch=0.0,
        unclear_below=0.0,
    )
