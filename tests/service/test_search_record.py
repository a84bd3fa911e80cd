"""The record of one search: when, in which database, with which input, to whom it led, and who verified."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion
from app.domain.errors import NotFound
from app.domain.ids import FaceId, SearchId
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.adjudicate import candidate_sheet
from app.service.cases import enter_case
from app.service.gallery import LoadedGallery
from app.service.search import search_face
from app.service.search_record import search_record
from app.service.units import add_examiner, open_unit
from app.store import Unit
from tests.service.conftest import (
    PASSPHRASE,
    SECOND_PASSPHRASE,
    add_faces,
    enrol_vectors,
    examine_and_conclude,
    found_face,
    vector,
)
from tests.units import why


def test_the_record_has_what_article_12_asks_for(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery, tmp_path: Path
) -> None:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(5)})
    add_faces(case_unit, b"a.jpg", [found_face(vector(99, near=1), manifest.id)])
    add_examiner(case_unit, "Ben", SECOND_PASSPHRASE)
    case_unit.close()
    with open_unit(tmp_path / "unit", Passphrase(PASSPHRASE, "Ada")) as unit:
        enter_case(unit, "C-1")
        search_face(unit, gallery, FaceId(1), why("another"))
        found = search_face(unit, gallery, FaceId(1), why("who is this"), 3)
        examine_and_conclude(unit, found.candidates[0].id, Conclusion.SUPPORT_SAME)
    with open_unit(tmp_path / "unit", Passphrase(SECOND_PASSPHRASE, "Ben")) as unit:
        enter_case(unit, "C-1")
        candidate_sheet(unit, found.search.id)
        examine_and_conclude(unit, found.candidates[0].id, Conclusion.SUPPORT_SAME)

        use = search_record(unit, "C-1", found.search.id)

    facts = use.entry.facts
    assert (use.case, use.entry.actor_name, use.entry.act.purpose) == ("C-1", "Ada", "who is this")
    assert use.began is not None
    assert use.unlocked_at is not None
    assert use.unlocked_at <= use.began <= use.entry.at
    assert use.locked_at is not None
    assert use.entry.at <= use.locked_at
    assert facts["gallery"] == found.search.gallery.number
    assert facts["gallery_digest"] == found.search.gallery.digest
    assert (facts["gallery_types"], facts["gallery_subjects"]) == (["comparison"], 5)
    assert (facts["pack"], facts["faces"]) == (manifest.id, [1])
    assert facts["candidates"] == 3
    assert facts["listed"] == sorted(candidate.subject_id for candidate in found.candidates)
    assert [(e.actor_name, e.facts["stage"]) for e in use.concluded] == [
        ("Ada", "examination"),
        ("Ben", "verification"),
    ]
    others = [(entry.actor_name, entry.act.verb) for entry in use.others]
    assert ("Ben", "view candidates") in others
    assert others[-1] == ("Ben", "tell outcome")


def test_the_listing_says_nothing_of_the_order(case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery) -> None:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(9)})
    add_faces(case_unit, b"a.jpg", [found_face(vector(99, near=7), manifest.id)])

    found = search_face(case_unit, gallery, FaceId(1), why("why"))

    listed = search_record(case_unit, "C-1", found.search.id).entry.facts["listed"]
    assert listed == sorted(candidate.subject_id for candidate in found.candidates)
    assert listed != [candidate.subject_id for candidate in found.candidates]


def test_a_search_that_the_trail_does_not_know_is_said(case_unit: Unit) -> None:
    with pytest.raises(NotFound, match="no search 7"):
        search_record(case_unit, "C-1", SearchId(7))
