"""The wall's order is the database's: the same as sorting and filtering every face by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.domain.adjudication import Outcome
from app.domain.audit import Operation
from app.domain.case import CaseAuthority, FileHashes, FoundFile, MediaKind
from app.domain.examination import Examined
from app.domain.face import Face, FaceCrop, FaceState, Person
from app.domain.ids import CandidateId, ExhibitId, FaceId, PersonId
from app.domain.lead import LeadOutcome
from app.domain.wall import IGNORED_RUN, WallAsked, WallOrder, WallShow, WallSort, no_faces
from app.recognition.pack import default_manifest
from app.service.cases import act_in, open_case
from app.service.crops import as_jpeg
from app.service.gallery import LoadedGallery
from app.service.person_decisions import ignore_faces, move_faces, split_person
from app.service.persons import group_persons
from app.service.search import search_person
from app.store import Unit
from tests.measures import some_quality
from tests.service.conftest import enrol_vectors, found_face, vector
from tests.units import new_unit, why

EXHIBITS = 2


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    """Twelve faces of four people in two exhibits, of different quality and size; one ignored, two alone."""
    made, _ = new_unit(tmp_path_factory.mktemp("wall") / "unit")
    manifest = default_manifest()
    open_case(made, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
    jpeg = as_jpeg(FaceCrop(np.full((16, 16, 3), 128, np.uint8)))
    with made.unit_of_work(act_in(made, "test", Operation.COLLECTION)) as work:
        exhibits = [work.exhibits.add(f"KJB/{number}", "/mnt") for number in range(EXHIBITS)]
        for number in range(12):
            digest = f"{number:064x}"
            found = FoundFile(f"{number}.jpg".encode(), 10, 1_000 - number, MediaKind.PICTURE,
                              FileHashes(digest, digest[:40], digest[:32]))  # fmt: skip
            media = work.media.add(exhibits[number % EXHIBITS].id, found).id
            work.media.record(Examined(media, 100, 100, 1, ()))
            face = found_face(vector(100 + number, near=number % 4 if number < 10 else None), manifest.id)
            quality = replace(some_quality(), score=(number * 37) % 100, inter_eye_px=10 + (number * 7) % 12)
            work.faces.add(media, replace(face, quality=quality, frame_time_ms=number if number % 3 else None), jpeg)
    group_persons(made, manifest, 1.0)
    ignore_faces(made, [FaceId(3)], FaceState.NOT_RELEVANT)
    yield made
    made.close()


def everything(unit: Unit) -> tuple[list[Face], list[Person], dict[int, int]]:
    with unit.reading() as reader:
        media = {item.id: item.exhibit_id for item in reader.media.all()}
        faces = reader.faces.all()
        return faces, reader.persons.all(), {face.id: media[face.media_id] for face in faces}


def order_of(unit: Unit, asked: WallAsked, most: int | None = None) -> WallOrder:
    with unit.reading() as reader:
        order = reader.wall.order(asked, most)
        assert len(order) == min(reader.wall.count(asked), 99 if most is None else most)
        return order


def by_hand(unit: Unit, sort: WallSort) -> list[FaceId]:
    faces, persons, exhibits = everything(unit)
    sizes = {person.id: len(person.face_ids) for person in persons}
    best = {person.best_face_id for person in persons}
    keys: dict[WallSort, Callable[[Face], tuple[float, ...]]] = {
        WallSort.PERSON: lambda face: (
            face.person_id is None, -sizes.get(face.person_id or PersonId(0), 0), face.person_id or 0,
            face.state is not FaceState.OPEN, face.id not in best, face.id,
        ),
        WallSort.QUALITY: lambda face: (face.state is not FaceState.OPEN, -face.quality.score, face.id),
        WallSort.SIZE: lambda face: (face.state is not FaceState.OPEN, -face.quality.inter_eye_px, face.id),
        WallSort.TIME: lambda face: (face.state is not FaceState.OPEN, -face.media_id, face.id),
        WallSort.EXHIBIT: lambda face: (face.state is not FaceState.OPEN, exhibits[face.id], face.media_id, face.id),
    }  # fmt: skip
    return [face.id for face in sorted(faces, key=keys[sort])]


@pytest.mark.parametrize("sort", list(WallSort))
def test_each_order_is_that_of_sorting_by_hand(unit: Unit, sort: WallSort) -> None:
    expected = by_hand(unit, sort)

    assert order_of(unit, WallAsked(sort)).ids.tolist() == expected
    for most in (1, 5, 11):
        assert order_of(unit, WallAsked(sort), most).ids.tolist() == expected[:most]


@pytest.mark.parametrize("sort", list(WallSort))
def test_filters_leave_out_and_move_nothing(unit: Unit, sort: WallSort) -> None:
    faces, _, exhibits = everything(unit)
    known = {face.id: face for face in faces}
    wanted: dict[WallAsked, Callable[[Face], bool]] = {
        WallAsked(sort, exhibits=(ExhibitId(2),)): lambda face: exhibits[face.id] == 2,
        WallAsked(sort, least_quality=50.0): lambda face: face.quality.score >= 50,
        WallAsked(sort, WallShow.NOT_GROUPED): lambda face: face.person_id is None and face.state is FaceState.OPEN,
        WallAsked(sort, WallShow.IGNORED): lambda face: face.state is not FaceState.OPEN,
        WallAsked(sort, WallShow.UNRESOLVED, (ExhibitId(1),), 30.0): lambda face: (
            face.state is FaceState.OPEN and exhibits[face.id] == 1 and face.quality.score >= 30
        ),
    }
    for asked, is_wanted in wanted.items():
        expected = [face_id for face_id in by_hand(unit, sort) if is_wanted(known[face_id])]
        assert order_of(unit, asked).ids.tolist() == expected, asked
        for most in (1, 3):
            assert order_of(unit, asked, most).ids.tolist() == expected[:most], asked


def test_faces_of_one_run_stand_together_and_say_what_they_are(unit: Unit) -> None:
    faces, persons, _ = everything(unit)
    order = order_of(unit, WallAsked())

    starts = [place for place in range(len(order)) if order.starts_run(place)]
    assert len(starts) == len(set(order.runs.tolist()))
    assert order.face_at(len(order) - 1).run == IGNORED_RUN
    for place in range(len(order)):
        shown = order.face_at(place)
        face = next(face for face in faces if face.id == shown.id)
        assert (shown.person_id, shown.state, shown.frame_time_ms) == (face.person_id, face.state, face.frame_time_ms)
        assert shown.score == pytest.approx(face.quality.score)
        assert order.place_of(face.id) == place
    assert order.place_of(FaceId(99)) is None
    assert order.first_of(persons[0].id) == 0


def test_a_lead_resolves_its_person_and_nobody_else(unit: Unit) -> None:
    manifest = default_manifest()
    enrol_vectors(unit, manifest.id, {f"D-{number}": [vector(number)] for number in range(60)})
    _, persons, _ = everything(unit)
    person = persons[0]
    found = search_person(unit, LoadedGallery(manifest), person.id, why(), k=2)
    before = order_of(unit, WallAsked(show=WallShow.UNRESOLVED)).ids.tolist()
    assert set(person.face_ids) <= set(before)

    with unit.unit_of_work(act_in(unit, "test", Operation.ALTERATION)) as work:
        work.leads.tell(found.candidates[0].id, Outcome.LEAD, 2)

    after = order_of(unit, WallAsked(show=WallShow.UNRESOLVED)).ids.tolist()
    assert after == [face_id for face_id in before if face_id not in person.face_ids]
    for ended, resolved in ((LeadOutcome.RULED_OUT, False), (LeadOutcome.ESTABLISHED, True)):
        with unit.unit_of_work(act_in(unit, "test", Operation.ALTERATION)) as work:
            work.leads.close(found.candidates[0].id, ended, "what was found out")
        shown = order_of(unit, WallAsked(show=WallShow.UNRESOLVED)).ids.tolist()
        assert shown == (after if resolved else before), "somebody has to look on where a lead was ruled out"
    with unit.unit_of_work(act_in(unit, "test", Operation.ALTERATION)) as work:
        work.leads.tell(CandidateId(found.candidates[0].id), Outcome.EXCLUDED, 3)
    assert order_of(unit, WallAsked(show=WallShow.UNRESOLVED)).ids.tolist() == before, "the newest outcome counts"


def test_what_is_decided_is_learnt_in_place(unit: Unit) -> None:
    order = order_of(unit, WallAsked())
    ids = order.ids.tolist()
    person = next(person for person in everything(unit)[1] if len(person.face_ids) > 2)
    split = split_person(unit, person.face_ids[-1:])
    ignore_faces(unit, person.face_ids[:1], FaceState.UNKNOWN)

    with unit.reading() as reader:
        order.take_over(reader.wall.some(person.face_ids))

    assert order.ids.tolist() == ids
    place = order.place_of(split.faces[0])
    assert place is not None
    assert order.face_at(place).has_moved
    ignored = order.place_of(person.face_ids[0])
    assert ignored is not None
    assert order.face_at(ignored).state is FaceState.UNKNOWN
    known = {person.id for person in everything(unit)[1]}
    assert set(order.known) <= known


def test_erased_faces_do_not_break_a_wall_that_is_open() -> None:
    none = no_faces()
    none.take_over(no_faces())

    assert len(none) == 0
    assert none.places_of([FaceId(1)]) == []


def test_persons_are_counted_when_faces_move(unit: Unit) -> None:
    _, persons, _ = everything(unit)
    one, other = persons[0], persons[1]
    move_faces(unit, one.face_ids[:1], other.id)

    with unit.reading() as reader:
        counts: dict[int, int] = dict(reader.case_rows.all("SELECT id, face_count FROM person"))
        assert counts == {person.id: len(person.face_ids) for person in reader.persons.all()}
        wanted = {person.id: person for person in reader.persons.all()}
        assert {person.id: person for person in reader.persons.some(wanted)} == wanted
