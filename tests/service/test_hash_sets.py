"""Hash sets: installed whole, on record, and never a way to lose a file."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.audit import Act, Operation
from app.domain.case import FileHashes
from app.domain.errors import KnownError, NotAllowed, NotFound, NotRecorded
from app.domain.hash_sets import DigestKind, HashSetFacts, KnownRule
from app.domain.ids import MediaId
from app.domain.people import Role
from app.domain.unit import Passphrase
from app.service.audit import audit_trail
from app.service.copies import known_in_case
from app.service.faces import list_media
from app.service.hash_sets import install_hash_set, list_hash_sets, list_known, mark_known, remove_hash_set
from app.service.intake import take_in
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import Unit
from app.store.hash_sets import DIGESTS_PER_ROW
from tests.service.conftest import SECOND_PASSPHRASE, join

FACTS = HashSetFacts("National 2026", "the national unit", "letter 12", "already identified", KnownRule.HIDE)


@pytest.fixture
def exhibit(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.jpg").write_bytes(b"\xff\xd8\xff" + name.encode())
    (folder / "empty.jpg").write_bytes(b"")
    return folder


def hash_list(tmp_path: Path, *contents: bytes, kind: str = "md5") -> Path:
    path = tmp_path / "set.txt"
    path.write_text("\n".join(hashlib.new(kind, each, usedforsecurity=False).hexdigest() for each in contents))
    return path


def names(unit: Unit) -> dict[MediaId, str]:
    return {item.id: item.shown_name for item in list_media(unit)}


@pytest.mark.parametrize("kind", ["md5", "sha1", "sha256"])
def test_known_files_are_marked_at_intake(case_unit: Unit, tmp_path: Path, exhibit: Path, kind: str) -> None:
    installed = install_hash_set(case_unit, hash_list(tmp_path, b"\xff\xd8\xffb", b"other", kind=kind), FACTS)

    done = take_in(case_unit, "KJB/1", exhibit)

    (mark,) = list_known(case_unit)
    assert (installed.hash_set.digests, done.known) == (2, 1)
    assert (names(case_unit)[mark.media_id], mark.set_name, mark.kind) == ("b.jpg", FACTS.name, DigestKind(kind))
    entry = next(each for each in reversed(audit_trail(case_unit)) if each.act.verb == "take in")
    assert entry.facts["known_by"] == {"1": [mark.media_id]}
    assert verify_custody(case_unit).holds


def test_exhibits_of_before_are_marked_when_a_set_comes(case_unit: Unit, tmp_path: Path, exhibit: Path) -> None:
    take_in(case_unit, "KJB/1", exhibit)

    installed = install_hash_set(case_unit, hash_list(tmp_path, b"\xff\xd8\xffa", b"\xff\xd8\xffc"), FACTS)

    assert installed.marked == 2
    assert mark_known(case_unit) == 0, "what is marked is marked once"
    known_files = known_in_case(case_unit)
    assert {known.words for known in known_files.values()} == {"known: National 2026"}
    assert {known.rule for known in known_files.values()} == {KnownRule.HIDE}


def test_an_empty_file_is_never_known(case_unit: Unit, tmp_path: Path, exhibit: Path) -> None:
    with pytest.raises(NotRecorded, match="no digest of any file"):
        install_hash_set(case_unit, hash_list(tmp_path, b""), FACTS)
    install_hash_set(case_unit, hash_list(tmp_path, b"", b"x"), FACTS)

    assert take_in(case_unit, "KJB/1", exhibit).known == 0


def test_a_removed_set_hides_nothing_and_its_marks_say_so(case_unit: Unit, tmp_path: Path, exhibit: Path) -> None:
    install_hash_set(case_unit, hash_list(tmp_path, b"\xff\xd8\xffa"), FACTS)
    take_in(case_unit, "KJB/1", exhibit)

    remove_hash_set(case_unit, FACTS.name, "a file in it was wrong")

    (known,) = known_in_case(case_unit).values()
    assert (known.words, known.rule) == ("known: National 2026 (removed)", KnownRule.MARK)
    (gone,) = list_hash_sets(case_unit)
    assert not gone.is_in_force
    with case_unit.reading() as reader:
        assert reader.unit_rows.count("SELECT count(*) FROM hash_set_page") == 0
    assert next(e for e in reversed(audit_trail(case_unit)) if e.act.verb == "remove hash set").act.purpose
    again = install_hash_set(case_unit, hash_list(tmp_path, b"\xff\xd8\xffa"), FACTS)
    assert again.marked == 1
    assert known_in_case(case_unit)[list_known(case_unit)[0].media_id].rule is KnownRule.HIDE


def test_the_strictest_rule_counts_and_both_names_are_told(case_unit: Unit, tmp_path: Path, exhibit: Path) -> None:
    from dataclasses import replace

    take_in(case_unit, "KJB/1", exhibit)
    for name, rule in (("Other", KnownRule.LAST), ("Marks", KnownRule.MARK)):
        install_hash_set(case_unit, hash_list(tmp_path, b"\xff\xd8\xffa"), replace(FACTS, name=name, rule=rule))

    (known,) = known_in_case(case_unit).values()
    assert (known.words, known.rule) == ("known: Other, Marks", KnownRule.LAST)


def test_a_file_cut_short_leaves_no_part_of_a_set(case_unit: Unit, tmp_path: Path) -> None:
    path = hash_list(tmp_path, b"a", b"b", b"c")
    path.write_text(path.read_text()[:-5])

    with pytest.raises(KnownError, match="Line 3"):
        install_hash_set(case_unit, path, FACTS)

    assert list_hash_sets(case_unit) == []


def test_a_set_needs_a_name_of_its_own_and_a_reason_to_go(case_unit: Unit, tmp_path: Path) -> None:
    path = hash_list(tmp_path, b"a")
    with pytest.raises(NotRecorded, match="no authority"):
        install_hash_set(case_unit, path, HashSetFacts("n", "s", " ", "c", KnownRule.MARK))
    install_hash_set(case_unit, path, FACTS)

    with pytest.raises(NotAllowed, match="already"):
        install_hash_set(case_unit, path, FACTS)
    with pytest.raises(NotRecorded):
        remove_hash_set(case_unit, FACTS.name, " ")
    with pytest.raises(NotFound):
        remove_hash_set(case_unit, "another", "why")


def test_a_second_examiner_installs_and_removes_none(case_unit: Unit, tmp_path: Path) -> None:
    join(case_unit, "Ben", SECOND_PASSPHRASE, {Role.SECOND_EXAMINER})
    install_hash_set(case_unit, hash_list(tmp_path, b"a"), FACTS)
    folder = case_unit.folder
    case_unit.close()

    with open_unit(folder, Passphrase(SECOND_PASSPHRASE, "Ben")) as unit:
        with pytest.raises(NotAllowed):
            install_hash_set(unit, hash_list(tmp_path, b"b"), FACTS)
        with pytest.raises(NotAllowed):
            remove_hash_set(unit, FACTS.name, "why")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 999), st.sampled_from([1, DIGESTS_PER_ROW, DIGESTS_PER_ROW + 1, 3000]))
def test_a_digest_is_found_in_whatever_row_it_lies(case_unit: Unit, seed: int, count: int) -> None:
    files = {MediaId(n): _hashes(seed, n) for n in range(1, 60)}
    held = {n for n in files if (n * 7 + seed) % 3 == 0}
    digests = {DigestKind.SHA1.of(files[n]) for n in held} | {
        hashlib.sha1(f"{seed} {n}".encode(), usedforsecurity=False).digest() for n in range(count)
    }
    act = Act("test", Operation.CUSTODY, "test", "test")
    facts = HashSetFacts(f"set {seed} {count}", "s", "a", "c", KnownRule.MARK)
    with case_unit.unit_of_work(act) as work:
        for earlier in work.hash_sets.in_force():
            work.hash_sets.remove(earlier.id)
        work.hash_sets.add(facts, "0" * 64, {DigestKind.SHA1: sorted(digests)})
        found = work.hash_sets.holding(files)

    assert {media_id for media_id, _, _ in found} == held


def _hashes(seed: int, number: int) -> FileHashes:
    content = f"file {seed} {number}".encode()
    return FileHashes(
        hashlib.sha256(content).hexdigest(),
        hashlib.sha1(content, usedforsecurity=False).hexdigest(),
        hashlib.md5(content, usedforsecurity=False).hexdigest(),
    )
