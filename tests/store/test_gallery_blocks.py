"""The gallery's digest in parts: whatever happens to the gallery, it is the one that its rows give."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import numpy as np
import pytest

from app.domain.errors import NotRecorded
from app.domain.gallery import SubjectType
from app.domain.ids import ReferenceId, SubjectId
from app.store import Unit, verify_files
from app.store.gallery_blocks import Block, digest_over
from app.store.work import Work
from tests.store.conftest import BASIS, PACK, act, enrol, enrolled_face, vector

LATER = datetime(2099, 1, 1, tzinfo=UTC)


def plain_digest(unit: Unit) -> tuple[str, int, int]:
    """The digest by its definition, from the rows alone, with how many references and subjects."""
    with unit.reading() as reader:
        ask = reader.unit_rows.all
        staff = {row[0] for row in ask("SELECT subject_id FROM staff_member")}
        references = ask("SELECT subject_id, sha256, pack_id, id FROM reference")
        added = ask("SELECT reference_id, pack_id FROM reference_vector")
        subjects = ask("SELECT id FROM subject WHERE subject_type <> 'staff'")
    whose = {row[3]: row[0] for row in references if row[0] not in staff}
    whole = ""
    for block in sorted({subject // 256 for subject in whose.values()}):
        own = sorted(row for row in references if row[3] in whose and row[0] // 256 == block)
        later = sorted(row for row in added if row[0] in whose and whose[row[0]] // 256 == block)
        lines = [f"{subject}:{reference}:{sha256}:{pack}\n" for subject, sha256, pack, reference in own]
        lines += [f"{reference}:{pack}\n" for reference, pack in later]
        whole += f"{block}:{len(own)}:{hashlib.sha256(''.join(lines).encode()).hexdigest()}\n"
    return hashlib.sha256(whole.encode()).hexdigest(), len(whose), len(subjects)


def told_digest(unit: Unit) -> tuple[str, int, int]:
    with unit.reading() as reader:
        version = reader.gallery.version()
        assert reader.unit_rows.all("SELECT number FROM gallery_block_changed") == []
    return version.digest, version.reference_count, version.subject_count


def leave_a_gap(work: Work) -> None:
    work.unit_rows.write("UPDATE main.sqlite_sequence SET seq = seq + 150 WHERE name = 'subject'")


def some_act(work: Work, chance: np.random.Generator, number: int) -> None:
    references, subjects, _ = work.gallery.vectors(PACK)
    kind = chance.integers(6) if len(references) else 0
    some = int(chance.integers(max(1, len(references))))
    if kind <= 1:
        work.gallery.enrol(f"S{number}", BASIS, [enrolled_face(10 * number + n) for n in range(kind + 1)])
        leave_a_gap(work)
    elif kind == 2:
        work.gallery.remove(SubjectId(int(subjects[some])))
    elif kind == 3:
        work.tombstones.remove_reference(ReferenceId(int(references[some])))
    elif kind == 4:
        made = np.stack([vector(number), np.full(128, np.nan, np.float32)])[: len(references)]
        work.gallery.add_vectors(f"other {number}", [ReferenceId(int(one)) for one in references[:2]], made)
    else:
        work.staff.admit(SubjectId(int(subjects[some])), "consents", LATER)


@pytest.mark.parametrize("seed", range(3))
def test_after_any_history_the_digest_is_that_of_the_rows(unit: Unit, seed: int) -> None:
    chance = np.random.default_rng(seed)
    for number in range(25):
        with unit.unit_of_work(act()) as work:
            some_act(work, chance, number)
            within = work.gallery.version().digest

        assert told_digest(unit) == plain_digest(unit)
        assert told_digest(unit)[0] == within

    assert all(finding.holds for finding in verify_files(unit.folder, unit))


def test_an_act_that_fails_changes_no_digest(unit: Unit) -> None:
    enrol(unit, "A", 1)
    before = told_digest(unit)

    def half_an_act() -> None:
        with unit.unit_of_work(act()) as work:
            work.gallery.enrol("B", BASIS, [enrolled_face(2)])
            work.gallery.enrol(" ", BASIS, [enrolled_face(3)])

    with pytest.raises(NotRecorded):
        half_an_act()

    assert told_digest(unit) == before == plain_digest(unit)


def test_one_more_reference_makes_only_its_own_block_anew(unit: Unit) -> None:
    for number in range(5):
        with unit.unit_of_work(act()) as work:
            work.gallery.enrol(f"S{number}", BASIS, [enrolled_face(number)])
            leave_a_gap(work)
    with unit.reading() as reader:
        before = reader.gallery.blocks()

    with unit.unit_of_work(act()) as work:
        work.gallery.enrol("S0", BASIS, [enrolled_face(99)])

    with unit.reading() as reader:
        now = reader.gallery.blocks()
    assert len(before) > 2
    assert [number for number in now if now[number] != before[number]] == [0]


def test_verification_holds_every_block_against_its_rows(unit: Unit) -> None:
    enrol(unit, "A", 1, 2)
    with unit.unit_of_work(act()) as work:
        work.unit_rows.write("UPDATE main.gallery_block SET digest = ?", ("0" * 64,))

    (finding,) = [finding for finding in verify_files(unit.folder, unit) if not finding.holds]

    assert finding.place == "gallery"
    assert "subjects 0 to 255" in finding.words


def test_a_gallery_as_it_was_is_read_from_the_rows_and_not_from_kept_digests(unit: Unit) -> None:
    enrol(unit, "A", 1, 2)
    with unit.reading() as reader:
        then = reader.gallery.version()
    enrol(unit, "B", 3)
    with unit.reading() as reader:
        assert reader.gallery.as_it_was(then, PACK) == [1, 2]

    with unit.unit_of_work(act()) as work:
        work.unit_rows.write("UPDATE main.reference SET sha256 = ? WHERE id = 2", ("f" * 64,))

    with unit.reading() as reader:
        assert reader.gallery.as_it_was(then, PACK) is None


def test_a_block_without_references_is_no_part_of_the_digest() -> None:
    held = {3: Block(1, 1, "a" * 64)}

    assert digest_over({**held, 5: Block(2, 0, "b" * 64)}) == digest_over(held)


def test_types_of_subjects_are_found_one_by_one(unit: Unit) -> None:
    with unit.reading() as reader:
        assert reader.gallery.types() == ()
    for number, kind in enumerate((SubjectType.STAFF, SubjectType.COMPARISON, SubjectType.MISSING_CHILD)):
        with unit.unit_of_work(act()) as work:
            work.gallery.enrol(
                f"S{number}", type(BASIS)(BASIS.source, BASIS.legal_basis, kind), [enrolled_face(number)]
            )

    with unit.reading() as reader:
        assert reader.gallery.types() == (SubjectType.COMPARISON, SubjectType.MISSING_CHILD, SubjectType.STAFF)
