"""The demonstration's two examiners: their conclusions follow what was drawn, because nobody is there to look."""

from __future__ import annotations

from collections.abc import Sequence

from app.demo.material import Material
from app.demo.standing import person_of_search
from app.domain.adjudication import Adjudication, Conclusion
from app.domain.search import SearchRecord
from app.service.adjudicate import adjudicate, candidate_sheet
from app.service.faces import list_exhibits, list_faces, list_media
from app.store import Unit

RATIONALE = "Scripted for the demonstration: concluded from what the program drew, not from looking."


def conclude_as_drawn(unit: Unit, material: Material, searches: Sequence[SearchRecord]) -> list[Adjudication]:
    """Conclude on the first candidate of every search as the truth about the drawing says, and return the conclusions.

    The first examiner concludes on rank 1; the second on whatever waits, without seeing the order.
    """
    truth = person_of_search(material, list_exhibits(unit), list_media(unit), list_faces(unit))
    names = {identity.folder: identity.person for identity in material.truth.identities}
    made = []
    for search in searches:
        sheet = candidate_sheet(unit, search.id)
        cards = sheet.cards if sheet.is_blind else sheet.cards[:1]
        for card in cards:
            same = names.get(card.subject_name) is not None and names[card.subject_name] == truth(search)
            conclusion = Conclusion.SUPPORT_SAME if same else Conclusion.SUPPORT_DIFFERENT
            made.append(adjudicate(unit, card.candidate_id, conclusion, RATIONALE))
    return made
