"""Repeating a search: the same gallery gives the same numbers to the last bit, another one is not asked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.domain.audit import Act, Operation
from app.domain.errors import NotAllowed, NotFound
from app.domain.ids import SearchId
from app.domain.search import CandidateList, OrderedBy, RankedReference
from app.recognition.pack import PackManifest
from app.service.audit import audit_trail
from app.service.erase import erase_subject
from app.service.gallery import LoadedGallery, SearchedGallery
from app.service.repeat import repeat_search
from app.service.search import search_face
from app.store import Unit
from tests.service.conftest import SECOND_PASSPHRASE, add_faces, enrol_vectors, found_face, join, vector
from tests.service.test_adjudicate import as_person
from tests.units import why


@pytest.fixture(params=[10, 60])
def found(
    request: pytest.FixtureRequest, case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> CandidateList:
    """A search in a gallery that is too small to be a cohort, and in one that is not."""
    people = {f"D-{n}": [vector(n), vector(500 + n, near=n)] for n in range(request.param)}
    enrol_vectors(case_unit, manifest.id, people)
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=7), manifest.id)])[0]
    return search_face(case_unit, gallery, face, why("find who this is"), k=8)


def test_a_stored_search_comes_out_the_same_and_the_repetition_is_on_record(
    case_unit: Unit, manifest: PackManifest, found: CandidateList
) -> None:
    again = repeat_search(case_unit, LoadedGallery(manifest), found.search.id)

    assert again.holds
    entry = next(entry for entry in audit_trail(case_unit) if entry.act.verb == "repeat search")
    assert (entry.facts["search"], entry.facts["holds"]) == (found.search.id, True)


def test_both_ways_of_ordering_are_repeated(found: CandidateList) -> None:
    is_cohort = found.search.gallery.subject_count >= 60

    assert found.search.ordered_by is (OrderedBy.SCORE if is_cohort else OrderedBy.DISTANCE)


@pytest.mark.parametrize(
    ("change", "word"),
    [({"distance": 0.5}, "distances"), ({"score": 0.5}, "scores"), ({"subject_id": 3}, "order"), ({}, "Every")],
)
def test_one_number_that_differs_is_named(
    case_unit: Unit,
    manifest: PackManifest,
    found: CandidateList,
    monkeypatch: pytest.MonkeyPatch,
    change: dict[str, object],
    word: str,
) -> None:
    real = SearchedGallery.search

    def altered(index: SearchedGallery, probe: object, k: int) -> object:
        (answer,) = real(index, probe, k)  # type: ignore[arg-type]

        def one(entries: tuple[RankedReference, ...]) -> tuple[RankedReference, ...]:
            return (*entries[:-1], entries[-1]._replace(**change)) if entries else entries  # type: ignore[arg-type]

        return [replace(answer, ranked=one(answer.ranked), scored=one(answer.scored))]

    monkeypatch.setattr(SearchedGallery, "search", altered)

    again = repeat_search(case_unit, LoadedGallery(manifest), found.search.id)

    assert again.holds is not bool(change)
    assert word in again.words


def test_a_gallery_that_has_lost_somebody_is_not_asked(
    case_unit: Unit, gallery: LoadedGallery, found: CandidateList
) -> None:
    erase_subject(case_unit, found.candidates[3].subject_id, "consent withdrawn")

    with pytest.raises(NotAllowed, match="has changed since"):
        repeat_search(case_unit, gallery, found.search.id)


def test_what_was_enrolled_since_is_left_out(case_unit: Unit, manifest: PackManifest, found: CandidateList) -> None:
    enrol_vectors(case_unit, manifest.id, {"closer": [vector(999, near=7)], "D-3": [vector(600, near=7)] * 3})

    assert repeat_search(case_unit, LoadedGallery(manifest), found.search.id).holds


def test_a_search_is_repeated_with_the_vectors_of_its_own_pack(
    case_unit: Unit, manifest: PackManifest, found: CandidateList
) -> None:
    with case_unit.unit_of_work(Act("test", Operation.ALTERATION, "test", "test")) as work:
        waiting = work.gallery.without_vector("another-pack")
        vectors = np.random.default_rng(1).standard_normal((len(waiting), 16)).astype(np.float32)
        vectors[4] = np.nan
        work.gallery.add_vectors("another-pack", waiting, vectors)
    others = LoadedGallery(replace(manifest, id="another-pack", dimension=16))

    assert repeat_search(case_unit, others, found.search.id).holds
    assert repeat_search(case_unit, LoadedGallery(manifest), found.search.id).holds


def test_what_is_gone_is_named(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, found: CandidateList
) -> None:
    gone = found.candidates[0].subject_id
    erase_subject(case_unit, gone, "consent withdrawn")
    enrol_vectors(case_unit, manifest.id, {"later": [vector(1), vector(2)]})

    with pytest.raises(NotAllowed, match=f"subjects {gone} are erased"):
        repeat_search(case_unit, gallery, found.search.id)


def test_a_search_that_is_not_there_is_named(case_unit: Unit, gallery: LoadedGallery, found: CandidateList) -> None:
    with pytest.raises(NotFound):
        repeat_search(case_unit, gallery, SearchId(99))


def test_nobody_else_learns_about_ranks_and_scores_by_repeating(
    case_unit: Unit, manifest: PackManifest, found: CandidateList
) -> None:
    join(case_unit, "Ben", SECOND_PASSPHRASE)

    with (
        as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit,
        pytest.raises(NotAllowed, match="somebody else"),
    ):
        repeat_search(unit, LoadedGallery(manifest), found.search.id)
