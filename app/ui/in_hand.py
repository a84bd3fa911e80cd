"""What a page has in hand: the faces or the exhibit that are looked at, what was searched for, and whom with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import FaceId
from app.ui.places import Place
from app.ui.where import NOTHING, InHand
from app.ui.words import probe_words

if TYPE_CHECKING:
    from app.ui.candidates_page import CandidatesPage
    from app.ui.compare_page import ComparePage
    from app.ui.exhibits_page import ExhibitsPage
    from app.ui.wall_page import WallPage


def in_hand(
    place: Place, exhibits: ExhibitsPage, wall: WallPage, candidates: CandidatesPage, compare: ComparePage
) -> InHand:
    """Return what the page that is shown has in hand; nothing where it is none of these four."""
    if place is Place.EXHIBITS:
        return InHand(exhibit=exhibits.current_name)
    if place is Place.FACES:
        face = wall.looked_at
        return InHand(faces=(face,) if face is not None else ())
    if place is Place.CANDIDATES and candidates.search is not None:
        listed = candidates.candidates
        return InHand(
            faces=candidates.search.face_ids,
            searched=probe_words(candidates.search),
            listed=len(listed.rows) if listed is not None else None,
            decided=listed.decided if listed is not None else 0,
        )
    if place is Place.COMPARE and compare.candidates is not None:
        listed, row = compare.candidates, compare.row
        search = listed.sheet.search
        seen = compare.compared.face_id if compare.compared is not None else None
        faces: tuple[FaceId, ...] = (seen,) if seen is not None else search.face_ids
        return InHand(
            faces=faces,
            searched=probe_words(search),
            candidate=row.card.subject_name if row is not None else "",
            listed=len(listed.rows),
            decided=listed.decided,
        )
    return NOTHING
