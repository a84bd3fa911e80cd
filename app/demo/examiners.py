"""The demonstration's two examiners: their conclusions follow what was drawn, because nobody is there to look."""

from __future__ import annotations

from collections.abc import Sequence

from app.demo.material import Material
from app.demo.standing import person_of_search
from app.domain.adjudication import Adjudication, Conclusion
from app.domain.ids import CandidateId
from app.domain.search import SearchRecord
from app.domain.sheet import ComparedComponent, Comparison, Component, Finding, ImageAnalysis, Suitability, Visibility
from app.service.adjudicate import adjudicate, candidate_sheet
from app.service.faces import list_exhibits, list_faces, list_media
from app.service.sheets import analyse_probe, analyse_reference, my_sheet
from app.store import Unit

RATIONALE = "Scripted for the demonstration: concluded from what the program drew, not from looking."
SCRIPTED = ImageAnalysis(Suitability.LIMITED, {Component.OUTLINE: Visibility.VISIBLE}, note=RATIONALE)


def conclude_as_drawn(unit: Unit, material: Material, searches: Sequence[SearchRecord]) -> list[Adjudication]:
    """Fill in a sheet and conclude on the first candidate of every search, as the truth about the drawing says.

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
            made.append(_examined(unit, card.candidate_id, conclusion, same=same))
    return made


def _examined(unit: Unit, candidate_id: CandidateId, conclusion: Conclusion, *, same: bool) -> Adjudication:
    if my_sheet(unit, candidate_id).probe is None:
        analyse_probe(unit, candidate_id, SCRIPTED)
    analyse_reference(unit, candidate_id, SCRIPTED)
    found = ComparedComponent(Finding.SIMILAR if same else Finding.DIFFERENT, note=RATIONALE)
    return adjudicate(unit, candidate_id, conclusion, RATIONALE, Comparison({Component.OUTLINE: found}))
