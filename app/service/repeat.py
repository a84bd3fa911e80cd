"""Repeat: make a stored search again from its own record, and say whether every number comes out the same."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.audit import Operation
from app.domain.errors import NotAllowed, PackMismatch
from app.domain.ids import SearchId
from app.domain.search import CandidateList, IndexAnswer
from app.service.cases import act_in
from app.service.gallery import LoadedGallery
from app.store import Unit


@dataclass(frozen=True, slots=True)
class Repetition:
    """Whether a search gave the same candidates, distances, scores and order again, and in words what was seen."""

    search_id: SearchId
    holds: bool
    words: str


def repeat_search(unit: Unit, gallery: LoadedGallery, search_id: SearchId) -> Repetition:
    """Search again with the stored probe and compare all that is on record; the repetition is on record, too.

    Only a gallery of the same digest can answer the same. For whoever made the search: it is about ranks and scores.
    Raises NotFound, PackMismatch where the search was made with another pack, and NotAllowed for anybody else or where
    the gallery has changed since.
    """
    with unit.unit_of_work(act_in(unit, "repeat search", Operation.COMBINATION)) as work:
        kept, probe = work.searches.get(search_id), work.searches.probe(search_id)
        _check_may_repeat(unit, gallery, kept)
        version, index = gallery.current(unit)
        if version.digest != kept.search.gallery.digest:
            raise NotAllowed(
                f"The gallery has changed since search {search_id}: it was version {kept.search.gallery.number} and is "
                f"version {version.number} now. Nothing was repeated; the stored list stays as it is."
            )
        answer = index.search(probe.embedding.vector[None, :], kept.search.k)[0]
        graph, closest = work.searches.graph_ranked(search_id), work.searches.closest(search_id)
        differences = _differences(kept, answer)
        differences += ["what is closest by distance"] * (answer.ranked != closest)
        differences += ["what the graph returned"] * (answer.graph_ranked != graph)
        work.note(search=search_id, holds=not differences)
    if differences:
        return Repetition(search_id, False, f"The repetition differs in {', '.join(differences)}.")
    return Repetition(search_id, True, "Every candidate, distance and score came out the same, in the same order.")


def _check_may_repeat(unit: Unit, gallery: LoadedGallery, kept: CandidateList) -> None:
    if kept.search.searched_by != unit.actor.name:
        raise NotAllowed(
            f"Search {kept.search.id} was made by somebody else, and its ranks and scores are for them alone. Nothing "
            "was repeated."
        )
    if kept.search.pack_id != gallery.manifest.id:
        raise PackMismatch(
            f"Search {kept.search.id} was made with pack {kept.search.pack_id}, and {gallery.manifest.id} is in use. "
            "Nothing was repeated."
        )


def _differences(kept: CandidateList, answer: IndexAnswer) -> list[str]:
    listed = [(entry.subject_id, entry.reference_id) for entry in answer.listed]
    found = []
    if [(entry.subject_id, entry.reference_id) for entry in kept.candidates] != listed:
        found.append("the candidates or their order")
    if [entry.distance for entry in kept.candidates] != [entry.distance for entry in answer.listed]:
        found.append("distances")
    if [entry.score for entry in kept.candidates] != [entry.score for entry in answer.listed]:
        found.append("scores")
    if kept.search.cohort != answer.cohort:
        found.append("the cohort's statistics")
    return found
