"""What falls due is said in time and never erased by itself; what partners lent is used within their terms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion
from app.domain.case import CaseAuthority
from app.domain.errors import NotAllowed, NotFound, NotRecorded
from app.domain.gallery import SubjectType
from app.domain.ids import FaceId, ReferenceId
from app.domain.keeping import DueKind, Terms, due_words
from app.domain.policy import Kept, Retention
from app.exchange.policy_file import shipped_policy
from app.recognition.pack import PackManifest
from app.service.audit import audit_trail
from app.service.cases import list_cases, open_case
from app.service.enrol import enrol
from app.service.gallery import LoadedGallery, list_subjects
from app.service.repeat import repeat_search
from app.service.report import produce_report
from app.service.retention import due_counts, falls_due, move_case_date, move_reference_date, set_terms, terms_of
from app.service.search import search_face
from app.store import Unit
from tests.benchmarks.year_builder import PICTURE, Drawn
from tests.service.conftest import (
    BASIS,
    CHEAP,
    PASSPHRASE,
    add_faces,
    enrol_vectors,
    examine_and_conclude,
    found_face,
    vector,
)
from tests.units import ALONE, a_policy, new_unit, why

TODAY = date(2026, 11, 28)
LENT = Terms(originator="Partner A")


class Day:
    """A clock that somebody sets."""

    def __init__(self) -> None:
        self.today = TODAY

    def __call__(self) -> datetime:
        return datetime(self.today.year, self.today.month, self.today.day, 12, tzinfo=UTC)


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def kept(tmp_path: Path, day: Day, manifest: PackManifest) -> Iterator[Unit]:
    """A unit with a case that is due in twelve days, a face in it, and five subjects with one reference each."""
    unit, _ = new_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP, clock=day)
    with unit:
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", TODAY + timedelta(days=12)))
        enrol_vectors(unit, manifest.id, {f"D-{number}": [vector(number)] for number in range(5)})
        add_faces(unit, b"a.jpg", [found_face(vector(99, near=1), manifest.id)])
        yield unit


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_what_falls_due_is_listed_with_originators_dates_first(kept: Unit, day: Day) -> None:
    set_terms(kept, [ReferenceId(1)], Terms(retain_until=in_days(3)), "their law")
    set_terms(kept, [ReferenceId(2)], Terms(originator="Partner A", delete_by=in_days(20)), "their letter")
    set_terms(kept, [ReferenceId(3)], Terms(retain_until=in_days(300)), "later")

    due = falls_due(kept, 30)

    assert [(item.kind, item.id, item.is_hard) for item in due] == [
        (DueKind.REFERENCE, "2", True),
        (DueKind.REFERENCE, "1", False),
        (DueKind.CASE, list_cases(kept)[0].id, False),
    ]
    assert [item.id for item in falls_due(kept, 5)] == ["1"]
    day.today = in_days(15)
    counts = due_counts(kept)
    assert (counts.overdue, counts.soon, counts.hard) == (2, 1, 1)
    assert "2 overdue and 1 due within 30 days" in counts.words
    assert len(list_cases(kept)) == 1  # overdue, and still there


def test_a_date_is_moved_for_a_reason_on_record(kept: Unit) -> None:
    with pytest.raises(NotRecorded, match="reason"):
        move_case_date(kept, "C-1", in_days(90), "  ")
    with pytest.raises(NotRecorded, match="future"):
        move_case_date(kept, "C-1", TODAY, "the trial is over")

    moved = move_case_date(kept, "C-1", in_days(90), "the trial was put off")

    assert moved.retain_until == in_days(90)
    assert falls_due(kept, 30) == []
    entry = next(entry for entry in audit_trail(kept) if entry.act.verb == "change retention date")
    assert (entry.act.purpose, entry.facts["was"]) == ("the trial was put off", in_days(12).isoformat())


def test_an_extension_leaves_an_originators_date_where_it_is(kept: Unit) -> None:
    set_terms(kept, [ReferenceId(2)], Terms(originator="Partner A", delete_by=in_days(20)), "their letter")

    move_reference_date(kept, ReferenceId(2), in_days(400), "still needed")

    assert terms_of(kept, ReferenceId(2)).due == in_days(20)
    assert terms_of(kept, ReferenceId(2)).is_hard


def test_restrictions_need_an_originator_and_a_reference(kept: Unit) -> None:
    with pytest.raises(NotRecorded, match="originator"):
        set_terms(kept, [ReferenceId(1)], Terms(may_export=False), "no")
    with pytest.raises(NotFound):
        set_terms(kept, [ReferenceId(99)], LENT, "nobody")


def test_a_search_does_not_see_what_its_originator_bars_and_says_so(kept: Unit, gallery: LoadedGallery) -> None:
    before = search_face(kept, gallery, FaceId(1), why("who"))
    set_terms(kept, [ReferenceId(2)], Terms(originator="Partner A", may_search=False), "their letter")

    found = search_face(kept, gallery, FaceId(1), why("who"))

    assert before.candidates[0].reference_id == 2
    assert 2 not in {entry.reference_id for entry in found.candidates}
    assert found.search.barred == (ReferenceId(2),)
    entry = [entry for entry in audit_trail(kept) if entry.act.verb == "search"][-1]
    assert entry.facts["barred"] == [2]
    assert repeat_search(kept, gallery, found.search.id).holds
    with pytest.raises(NotAllowed, match="kept 1 references out"):
        repeat_search(kept, gallery, before.search.id)


def test_a_reference_past_its_originators_date_is_searched_no_more(
    kept: Unit, gallery: LoadedGallery, day: Day
) -> None:
    set_terms(kept, [ReferenceId(2)], Terms(originator="Partner A", delete_by=in_days(1)), "their letter")
    day.today = in_days(1)
    assert search_face(kept, gallery, FaceId(1), why("who")).search.barred == ()

    day.today = in_days(2)

    assert search_face(kept, gallery, FaceId(1), why("who")).search.barred == (ReferenceId(2),)


def test_a_search_with_a_bar_is_repeated_with_it_after_it_was_lifted(kept: Unit, gallery: LoadedGallery) -> None:
    set_terms(kept, [ReferenceId(2)], Terms(originator="Partner A", may_search=False), "their letter")
    found = search_face(kept, gallery, FaceId(1), why("who"))
    set_terms(kept, [ReferenceId(2)], LENT, "their second letter")

    assert repeat_search(kept, gallery, found.search.id).holds
    assert search_face(kept, gallery, FaceId(1), why("who")).candidates[0].reference_id == 2


def test_a_report_leaves_out_what_its_originator_keeps_in_the_unit(
    kept: Unit, gallery: LoadedGallery, manifest: PackManifest, tmp_path: Path
) -> None:
    found = search_face(kept, gallery, FaceId(1), why("who"))
    examine_and_conclude(kept, found.candidates[0].id, Conclusion.SUPPORT_SAME, "a scar on the chin")
    free = produce_report(kept, manifest, tmp_path / "free.html").path.read_text("utf-8")
    set_terms(kept, [ReferenceId(2)], Terms(originator="Partner A", may_export=False), "their letter")

    made = produce_report(kept, manifest, tmp_path / "barred.html")

    told = made.path.read_text("utf-8")
    assert free.count("data:image/jpeg") - told.count("data:image/jpeg") == 1
    assert "by the terms of Partner A it does not leave the unit" in told
    assert '"export_barred_by": "Partner A"' in made.manifest_path.read_text("utf-8")


@pytest.mark.parametrize(
    ("days", "words"),
    [(31, ""), (30, "due in 30 days"), (1, "due tomorrow"), (0, "due today"), (-1, "overdue since yesterday"),
     (-12, "overdue for 12 days")],
)  # fmt: skip
def test_a_date_is_put_in_calm_words(days: int, words: str) -> None:
    assert due_words(in_days(days), TODAY) == words


# ------------------------------------------------------------------------------------- no longer than the policy allows

LONGEST = ((Kept.CASE, 400), *((kept, 100) for kept in Kept if kept not in (Kept.CASE, Kept.COMPARISON)))


@pytest.fixture
def bounded_unit(tmp_path: Path, day: Day) -> Iterator[Unit]:
    """A unit whose policy keeps references for comparison 60 days, all others 100, with two people enrolled by it."""
    policy = a_policy(ALONE)
    policy = replace(policy, retention=Retention(100, (*LONGEST, (Kept.COMPARISON, 60))))
    unit, _ = new_unit(tmp_path / "bounded", "U", "Ada", PASSPHRASE, cost=CHEAP, clock=day, policy=policy)
    with unit:
        enrol(unit, Drawn(), people(tmp_path / "two", 1, 2), BASIS)
        yield unit


def people(folder: Path, *seeds: int) -> Path:
    """Return a folder of people, one tiny picture each, of whom `Drawn` makes invented faces."""
    for seed in seeds:
        (folder / f"D-{seed}").mkdir(parents=True)
        (folder / f"D-{seed}" / "a.jpg").write_bytes(PICTURE + f"{seed}:{seed}".encode())
    return folder


def test_a_reference_without_a_date_gets_the_latest_that_the_policy_allows_and_is_warned_of(
    bounded_unit: Unit, day: Day
) -> None:
    assert terms_of(bounded_unit, ReferenceId(1)) == Terms(retain_until=in_days(60))
    day.today = in_days(29)
    assert [item.id for item in falls_due(bounded_unit)] == []
    day.today = in_days(31)
    assert [item.id for item in falls_due(bounded_unit)] == ["1", "2"]
    assert due_counts(bounded_unit).soon == 2


def test_nothing_is_enrolled_beyond_the_policy_or_past_its_date(bounded_unit: Unit, tmp_path: Path) -> None:
    folder, victim = people(tmp_path / "more", 3), replace(BASIS, subject_type=SubjectType.KNOWN_VICTIM)
    before = bounded_unit.info().audit_entries

    for terms, words in (
        (Terms(retain_until=in_days(61)), f"allows for references for comparison, {in_days(60).isoformat()}"),
        (Terms(retain_until=TODAY), "is not in the future"),
        (Terms(originator="Partner A", delete_by=TODAY), "is not in the future"),
    ):
        with pytest.raises(NotRecorded, match=words):
            enrol(bounded_unit, Drawn(), folder, BASIS, terms=terms)
    assert (bounded_unit.info().audit_entries, len(list_subjects(bounded_unit))) == (before, 2)

    enrol(bounded_unit, Drawn(), folder, victim, terms=Terms(retain_until=in_days(61)))
    lent = Terms(originator="Partner A", delete_by=in_days(900))
    enrol(bounded_unit, Drawn(), people(tmp_path / "lent", 4), victim, terms=lent)

    assert terms_of(bounded_unit, ReferenceId(3)).due == in_days(61)
    assert terms_of(bounded_unit, ReferenceId(4)) == replace(lent, retain_until=in_days(100))
    assert terms_of(bounded_unit, ReferenceId(4)).due == in_days(100)


def test_no_date_of_a_reference_is_moved_beyond_the_policy(bounded_unit: Unit, day: Day) -> None:
    day.today = in_days(10)

    for change in (
        lambda until: move_reference_date(bounded_unit, ReferenceId(1), until, "still needed"),
        lambda until: set_terms(bounded_unit, [ReferenceId(1)], Terms(retain_until=until), "still needed"),
    ):
        with pytest.raises(NotRecorded, match="lies further ahead than policy 1"):
            change(in_days(71))
        assert terms_of(bounded_unit, ReferenceId(1)).retain_until != in_days(71)
        change(in_days(70))
        assert terms_of(bounded_unit, ReferenceId(1)).retain_until == in_days(70)


def test_new_terms_without_a_date_leave_the_date_on_record(bounded_unit: Unit) -> None:
    move_reference_date(bounded_unit, ReferenceId(1), in_days(5), "their consent ends")

    set_terms(bounded_unit, [ReferenceId(1), ReferenceId(2)], LENT, "their letter")

    assert terms_of(bounded_unit, ReferenceId(1)) == replace(LENT, retain_until=in_days(5))
    assert terms_of(bounded_unit, ReferenceId(2)) == replace(LENT, retain_until=in_days(60))


def test_the_shipped_policy_says_how_long_references_are_kept() -> None:
    longest = dict(shipped_policy().retention.longest_days)

    assert set(longest) == set(Kept)
    assert longest[Kept.COMPARISON] < longest[Kept.KNOWN_VICTIM] <= longest[Kept.CASE]
