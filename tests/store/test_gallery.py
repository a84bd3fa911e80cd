"""The gallery and the settings in the unit's file."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.domain.errors import NotFound, NotRecorded
from app.domain.gallery import SubjectType
from app.domain.ids import ReferenceId, SubjectId
from app.store import Unit
from tests.store.conftest import BASIS, PACK, act, enrol, enrolled_face, vector


def test_a_subject_is_enrolled_with_source_and_legal_basis_or_not_at_all(unit: Unit) -> None:
    for name, basis in (("A", replace(BASIS, source=" ")), ("A", replace(BASIS, legal_basis="")), (" ", BASIS)):
        with pytest.raises(NotRecorded), unit.unit_of_work(act()) as work:
            work.gallery.enrol(name, basis, [enrolled_face(1)])

    with unit.reading() as reader:
        assert reader.gallery.subjects() == []


def test_the_same_name_on_the_same_basis_is_the_same_subject(unit: Unit) -> None:
    with unit.unit_of_work(act()) as work:
        first = work.gallery.enrol("A", BASIS, [enrolled_face(1)])
        again = work.gallery.enrol("A", BASIS, [enrolled_face(1), enrolled_face(2)])
        other = work.gallery.enrol("A", replace(BASIS, subject_type=SubjectType.MISSING_CHILD), [enrolled_face(1)])

    assert (again.id, again.reference_count) == (first.id, 2)
    assert other.id != first.id
    with unit.reading() as reader:
        assert [reference.sha256[-1] for reference in reader.gallery.references(first.id)] == ["1", "2"]
        assert reader.gallery.subject(other.id) == other


def test_references_come_back_with_their_subjects_bit_for_bit(unit: Unit) -> None:
    enrol(unit, "A", 1, 2)
    enrol(unit, "B", 3)

    with unit.reading() as reader:
        references, subjects, vectors = reader.gallery.vectors(PACK)
        assert reader.gallery.crop(ReferenceId(3)) == enrolled_face(3).crop_jpeg
        assert np.array_equal(reader.gallery.embedding(ReferenceId(3)).vector, vector(3))

    assert (references.tolist(), subjects.tolist()) == ([1, 2, 3], [1, 1, 2])
    assert np.array_equal(vectors, np.stack([vector(1), vector(2), vector(3)]))


def test_the_version_grows_with_each_change_and_with_nothing_else(unit: Unit) -> None:
    def version() -> tuple[int, str]:
        with unit.reading() as reader:
            found = reader.gallery.version()
            return found.number, found.digest

    numbers = [version()]
    for seeds in ((1,), (2,), (1,)):  # the third brings nothing new
        enrol(unit, "A", *seeds)
        numbers.append(version())
    with unit.unit_of_work(act()) as work:
        work.gallery.remove(SubjectId(1))
    numbers.append(version())

    assert [number for number, _ in numbers] == [0, 1, 2, 2, 3]
    assert len({digest for _, digest in numbers}) == 3
    assert numbers[-1][1] == numbers[0][1]


def test_an_erased_subject_is_gone_with_crops_and_vectors(unit: Unit) -> None:
    enrol(unit, "A", 1, 2)
    enrol(unit, "B", 3)

    with unit.unit_of_work(act("erase")) as work:
        work.gallery.remove(SubjectId(1))

    with unit.reading() as reader:
        references, _, _ = reader.gallery.vectors(PACK)
        assert references.tolist() == [3]
        for ask, number in (("subject", 1), ("crop", 1), ("embedding", 2)):
            with pytest.raises(NotFound):
                getattr(reader.gallery, ask)(number)
    with pytest.raises(NotFound), unit.unit_of_work(act()) as work:
        work.gallery.remove(SubjectId(1))
    enrol(unit, "C", 4)
    with unit.reading() as reader:
        assert [subject.id for subject in reader.gallery.subjects()] == [2, 3]  # numbers are never given twice


def test_settings_keep_what_was_set_last(unit: Unit) -> None:
    with unit.unit_of_work(act()) as work:
        work.settings.set("grouping_distance", "0.4")
        work.settings.set("grouping_distance", "0.5")

    with unit.reading() as reader:
        assert reader.settings.get("grouping_distance") == "0.5"
        assert reader.settings.get("unknown") is None
        assert reader.settings.get("unknown", "x") == "x"
