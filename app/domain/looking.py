"""What was on the screen when two faces were compared: which pictures, the view of each, and what was overlaid."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.ids import FaceId, ReferenceId
from app.domain.view import View

FLICKER_MS = 600
"""How long each face stands in a flicker: less than one change there and back a second, well below the three flashes
a second that WCAG 2.2 (2.3.1) allows."""
FLICKER_STOPS_MS = 9_000
OVERLAY_WARNING = "Overlay: an overlay can make different faces look alike. Never conclude from it."


class Overlay(StrEnum):
    """How two faces are laid over each other, which is for orientation only and never the default."""

    NONE = "none"
    SWIPE = "swipe"
    BLEND = "blend"
    FLICKER = "flicker"

    @property
    def following(self) -> Overlay:
        """The one after this, round and round."""
        every = list(Overlay)
        return every[(every.index(self) + 1) % len(every)]


@dataclass(frozen=True, slots=True)
class Looking:
    """The two pictures beside each other when the comparison was recorded, and the view of each.

    `face_id` is None for a picture that is no exhibit. `faces` and `references` are all that were put beside each other
    on the way there, `overlays` those that were used.
    """

    face_id: FaceId | None
    reference_id: ReferenceId
    probe: View = field(default_factory=View)
    reference: View = field(default_factory=View)
    faces: tuple[FaceId, ...] = ()
    references: tuple[ReferenceId, ...] = ()
    overlays: tuple[Overlay, ...] = ()

    def checked(self) -> Looking:
        """Return the same as it is written down, or raise NotRecorded where a view is none."""
        used = tuple(each for each in Overlay if each in self.overlays and each is not Overlay.NONE)
        return replace(self, probe=self.probe.checked(), reference=self.reference.checked(), overlays=used)

    @property
    def all_faces(self) -> frozenset[FaceId]:
        """Every face of the case that was put in the pane."""
        return frozenset(self.faces if self.face_id is None else (*self.faces, self.face_id))

    @property
    def all_references(self) -> frozenset[ReferenceId]:
        """Every reference that was put in the pane."""
        return frozenset((*self.references, self.reference_id))

    @property
    def words(self) -> str:
        """What was compared with what, and how it was looked at, in one sentence."""
        probe = "the picture searched with" if self.face_id is None else f"face {self.face_id}"
        parts = [f"{probe} ({self.probe.words}) beside reference {self.reference_id} ({self.reference.words})"]
        others: tuple[tuple[str, frozenset[int]], ...] = (
            ("faces", frozenset(self.all_faces - {self.face_id})),
            ("references", frozenset(self.all_references - {self.reference_id})),
        )
        parts += [f"also {name} {', '.join(str(one) for one in sorted(also))}" for name, also in others if also]
        if self.overlays:
            parts.append(f"laid over each other: {', '.join(self.overlays)}")
        return "; ".join(parts)
