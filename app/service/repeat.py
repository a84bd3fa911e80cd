"""Repeat: make a stored search again from its own record, and say whether every number comes out the same."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotAllowed
from app.domain.ids import ReferenceId, SearchId
from app.domain.policy import Function
from app.domain.search import CandidateList, IndexAnswer
from app.recognition.comparison.index import GalleryIndex
from app.service.cases import act_in
from app.service.gallery import LoadedGallery, SearchedGallery, are_barred
from app.service.permission import require
from app.store import Unit, Work


@dataclass(frozen=True, slots=True)
class Repetition:
    """Whether a search gave the same candidates, distances, scores and order again, and in words what was seen."""

    search_id: SearchId
    holds: bool
    words: str


def repeat_search(unit: Unit, gallery: LoadedGallery, search_id: SearchId) -> Repetition:
    """Search again with the stored probe and compare all that is on record; the repetition is on record, too.

    The gallery of the time answers, with the vectors of the search's own pack: what was added since is left out, and
    its digest shows that nothing else was. What the graph said is compared where it held the same and nothing was ever
    taken out of it. For whoever made the search: it is about ranks and scores. Raises NotFound, and NotAllowed for
    anybody else or where references of the time are gone.
    """
    require(unit, Function.SEARCH)
    with unit.unit_of_work(act_in(unit, "repeat search", Operation.COMBINATION, duty=Duty.SEARCH)) as work:
        kept, probe = work.searches.get(search_id), work.searches.probe(search_id)
        _check_may_repeat(unit, kept)
        index = _index_of_the_time(unit, work, gallery, kept)
        answer = index.ask(probe, kept.search.k)
        graph, closest = work.searches.graph_ranked(search_id), work.searches.closest(search_id)
        differences = _differences(kept, answer)
        differences += ["what is closest by distance"] * (answer.ranked != closest)
        is_same_graph = index.parameters == kept.search.parameters and not index.parameters.erased
        differences += ["what the graph returned"] * (is_same_graph and answer.graph_ranked != graph)
        work.note(search=search_id, holds=not differences)
    if differences:
        return Repetition(search_id, False, f"The repetition differs in {', '.join(differences)}.")
    return Repetition(search_id, True, "Every candidate, distance and score came out the same, in the same order.")


def _index_of_the_time(unit: Unit, work: Work, gallery: LoadedGallery, kept: CandidateList) -> SearchedGallery:
    """Return the index that answered a search: the present one where nothing has changed, else one built anew."""
    then, pack_id, now = kept.search.gallery, kept.search.pack_id, work.gallery.version()
    barred, types = _barred_then(unit, work, kept), frozenset(kept.search.gallery_types)
    asked, sequence = kept.search.narrowed, work.searches.sequence(kept.search.id)
    is_known_alike = not asked.narrows or not work.particulars.changed_since(sequence)
    if pack_id == gallery.manifest.id and now.digest == then.digest and is_known_alike:
        _, present = gallery.current(unit, types, asked)
        if gallery.barred == barred:
            return _ordered_as_then(present, kept, barred)
    references = work.gallery.as_it_was(then, pack_id)
    if references is None:
        raise NotAllowed(
            f"The gallery has changed since search {kept.search.id}: it was version {then.number} and is version "
            f"{now.number} now, and cannot be put together as it was. {_what_is_gone(work, kept)} Nothing was "
            "repeated; the stored list stays as it is."
        )
    ids, subjects, vectors = work.gallery.vectors(pack_id)
    is_of_the_time = np.isin(ids, references) & ~np.isin(subjects, work.staff.subjects())
    ids, subjects, vectors = ids[is_of_the_time], subjects[is_of_the_time], vectors[is_of_the_time]
    index = GalleryIndex.build(ids, subjects, vectors)
    is_searched = ~np.isin(ids, barred) & np.isin(subjects, work.gallery.of_types(types))
    if asked.narrows:  # by what was known of them then
        is_searched &= np.isin(subjects, work.particulars.passing(asked, before=sequence))
    return _ordered_as_then(SearchedGallery(index, index.select(is_searched)), kept, barred)


def _ordered_as_then(
    searched: SearchedGallery, kept: CandidateList, barred: Collection[ReferenceId]
) -> SearchedGallery:
    """Return the same, ordered by score if the search was; in a large gallery it need not be at first."""
    index, selection = searched.index, searched.selection
    if (selection.cohort is not None) == (kept.search.cohort is not None):
        return searched
    is_scored = kept.search.cohort is not None
    again = index.select(selection.is_searched, is_cohort=is_scored, kept_out=are_barred(index, barred))
    return SearchedGallery(index, again)


def _barred_then(unit: Unit, work: Work, kept: CandidateList) -> tuple[ReferenceId, ...]:
    """Return what was kept out of a search; raises NotAllowed where its originator has since barred more of it."""
    newly = set(work.keeping.barred(unit.clock().date())) - set(kept.search.barred)
    references = set(work.gallery.as_it_was(kept.search.gallery, kept.search.pack_id) or ())
    if newly & references:
        raise NotAllowed(
            f"Originators have kept {len(newly & references)} references out of searches since search "
            f"{kept.search.id}. Nothing was repeated; the stored list stays as it is."
        )
    return kept.search.barred


def _what_is_gone(work: Work, kept: CandidateList) -> str:
    present = {subject.id for subject in work.gallery.subjects()}
    gone = [str(entry.subject_id) for entry in kept.candidates if entry.subject_id not in present]
    if gone:
        return f"Of its candidates, subjects {', '.join(gone)} are erased."
    return "Every candidate is still in it; others were erased, or enrolled again."


def _check_may_repeat(unit: Unit, kept: CandidateList) -> None:
    if kept.search.searched_by != unit.actor.name:
        raise NotAllowed(
            f"Search {kept.search.id} was made by somebody else, and its ranks and scores are for them alone. Nothing "
            "was repeated."
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
