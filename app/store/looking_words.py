"""What was on the screen at a comparison, as the words that are sealed with it; views in their written form."""

from __future__ import annotations

from typing import Any

from app.domain.ids import FaceId, ReferenceId
from app.domain.looking import Looking, Overlay
from app.domain.view import view_of


def looking_words(looking: Looking) -> dict[str, Any]:
    """Return pictures, views and overlays as they are sealed."""
    return {
        "face": looking.face_id,
        "reference": looking.reference_id,
        "probe_view": looking.probe.words,
        "reference_view": looking.reference.words,
        "faces": list(looking.faces),
        "references": list(looking.references),
        "overlays": [overlay.value for overlay in looking.overlays],
    }


def looking_of(words: dict[str, Any]) -> Looking:
    """Return what such words say."""
    return Looking(
        None if words["face"] is None else FaceId(words["face"]),
        ReferenceId(words["reference"]),
        view_of(words["probe_view"]),
        view_of(words["reference_view"]),
        tuple(FaceId(face) for face in words["faces"]),
        tuple(ReferenceId(reference) for reference in words["references"]),
        tuple(Overlay(overlay) for overlay in words["overlays"]),
    )
