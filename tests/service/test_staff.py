"""The staff gallery: on consent, apart from every case and every other subject, and gone when its time is over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import CaseAuthority
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.policy import Function, SearchPurpose
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.audit import audit_trail
from app.service.cases import enter_case, open_case
from app.service.enrol import enrol
from app.service.gallery import LoadedGallery, gallery_version, list_subjects
from app.service.repeat import repeat_search
from app.service.search import search_face
from app.service.staff import erase_staff, list_staff, search_staff
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import Unit
from app.worker.pool import InlinePool
from tests.service.conftest import add_faces, enrol_vectors, found_face, vector
from tests.units import PASSPHRASE, a_policy, new_unit, why

CONSENT = EnrolmentBasis("taken by themselves", "signed consent of 2026-11-28", SubjectType.STAFF)
TRIAL = SearchPurpose("staff-trial", "see what it does with my own face")


@pytest.fixture
def pool() -> Iterator[InlinePool]:
    with InlinePool() as made:
        yield made


@pytest.fixture(scope="module")
def drawn() -> bytes:
    out = BytesIO()
    Image.fromarray(render(person(3), conditions(3, 0.3), 260)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def own_picture(tmp_path: Path, drawn: bytes) -> Path:
    place = tmp_path / "staff" / "Ada"
    place.mkdir(parents=True)
    (place / "me.png").write_bytes(drawn)
    return place / "me.png"


@pytest.fixture
def staffed(tmp_path: Path, pool: InlinePool, own_picture: Path) -> Unit:
    """A unit with one person in its staff gallery and one subject in the other."""
    made, _ = new_unit(tmp_path / "unit")
    enrol(made, pool, own_picture.parents[1], CONSENT)
    enrol_vectors(made, pool.manifest.id, {"D-1": [vector(1)]})
    return made


def test_staff_find_themselves_and_nobody_else(
    staffed: Unit, pool: InlinePool, gallery: LoadedGallery, own_picture: Path
) -> None:
    with staffed as unit:
        _, found = search_staff(unit, pool, gallery, own_picture, TRIAL)

        assert [each.name for each in found] == ["Ada"]
        assert found[0].distance < 0.01
        entry = audit_trail(unit)[-1]
        assert (entry.act.verb, entry.act.case_id, entry.facts["candidates"]) == ("search staff", None, 1)
        member, name = list_staff(unit)[0]
        assert (name, member.consent) == ("Ada", CONSENT.legal_basis)
        assert timedelta(days=6) < member.expires_at - datetime.now(UTC) < timedelta(days=8)


def test_faces_of_a_case_are_never_compared_with_staff(
    staffed: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> None:
    with staffed as unit:
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        face = add_faces(unit, b"a.jpg", [found_face(vector(9, near=1), manifest.id)])[0]

        found = search_face(unit, gallery, face, why())

        assert [each.subject_name for each in found.candidates] == ["D-1"]
        for types in ({SubjectType.STAFF}, {SubjectType.STAFF, SubjectType.COMPARISON}):
            with pytest.raises(NotAllowed, match="staff"):
                search_face(unit, gallery, face, why(), types=types)


def test_staff_are_erased_at_the_first_opening_after_their_time_and_searches_before_stay_repeatable(
    tmp_path: Path, staffed: Unit, pool: InlinePool, gallery: LoadedGallery, manifest: PackManifest, own_picture: Path
) -> None:
    with staffed as unit:
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        face = add_faces(unit, b"a.jpg", [found_face(vector(9, near=1), manifest.id)])[0]
        kept = search_face(unit, gallery, face, why())
        search_staff(unit, pool, gallery, own_picture, TRIAL)
        before = gallery_version(unit)
    with open_unit(tmp_path / "unit", Passphrase(PASSPHRASE), clock=lambda: later(6)) as unit:
        assert len(list_staff(unit)) == 1
    with open_unit(tmp_path / "unit", Passphrase(PASSPHRASE), clock=lambda: later(8)) as unit:
        assert list_staff(unit) == []
        assert [subject.name for subject in list_subjects(unit)] == ["D-1"]
        with unit.reading() as reader:
            assert reader.staff.searches() == []
            assert reader.gallery.reference_total() == 1
        erased = next(entry for entry in audit_trail(unit) if entry.act.verb == "erase staff gallery")
        assert (erased.act.operation.value, erased.facts["subjects"]) == ("erasure", [1])
        assert gallery_version(unit).digest == before.digest
        enter_case(unit, "C-1")
        assert repeat_search(unit, LoadedGallery(manifest), kept.search.id).holds
        assert verify_custody(unit).holds


def test_the_staff_gallery_can_be_erased_at_once(
    staffed: Unit, pool: InlinePool, gallery: LoadedGallery, own_picture: Path
) -> None:
    with staffed as unit:
        search_staff(unit, pool, gallery, own_picture, TRIAL)

        assert erase_staff(unit) == 1
        assert list_staff(unit) == []
        assert search_staff(unit, pool, gallery, own_picture, TRIAL)[1] == []


def test_no_vector_of_erased_staff_is_left_in_the_file(
    staffed: Unit, pool: InlinePool, gallery: LoadedGallery, own_picture: Path
) -> None:
    with staffed as unit:
        search_staff(unit, pool, gallery, own_picture, TRIAL)
        with unit.reading() as reader:
            assert reader.unit_rows.count("SELECT count(*) FROM staff_search") == 1
        erase_staff(unit)
        with unit.reading() as reader:
            for table in ("staff_search", "staff_member", "reference_crop"):
                left = 1 if table == "reference_crop" else 0
                assert reader.unit_rows.count(f"SELECT count(*) FROM {table}") == left  # noqa: S608


def test_without_consent_or_against_the_policy_nobody_is_enrolled(
    tmp_path: Path, pool: InlinePool, own_picture: Path
) -> None:
    profile = a_policy().profile
    forbidding = type(profile)(profile.id, profile.name, frozenset({Function.STAFF_GALLERY}))
    made, _ = new_unit(tmp_path / "unit", policy=a_policy(profile=forbidding))
    with made:
        with pytest.raises(NotRecorded):
            enrol(made, pool, own_picture.parents[1], EnrolmentBasis("own", " ", SubjectType.STAFF))
        with pytest.raises(NotAllowed, match="forbids trying the tool"):
            enrol(made, pool, own_picture.parents[1], CONSENT)
        assert list_staff(made) == []


def later(days: int) -> datetime:
    return datetime.now(UTC) + timedelta(days=days)
