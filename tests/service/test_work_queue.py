"""Long work is queued, run in order, paused, moved and cancelled; what was done is kept, and nothing is done twice."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.domain.audit import Act
from app.domain.case import CaseAuthority, MediaState
from app.domain.errors import BugError, NotAllowed, NotFound, StorageFull
from app.domain.examination import Failed, Finding, Profile, WorkItem
from app.domain.ids import QueuedJobId
from app.domain.people import Role
from app.domain.progress import Progress
from app.domain.unit import Passphrase
from app.domain.work_queue import JobState, kind_words
from app.service import queue_runs
from app.service.audit import audit_trail
from app.service.cases import act_in as act_within
from app.service.cases import current_case, enter_case, open_case, refuse_elsewhere
from app.service.erase import erase_case
from app.service.examine import examine as examine_files
from app.service.faces import list_media
from app.service.queue_runs import QueueRun, run_queue
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.service.work_queue import (
    cancel_job,
    let_queue_go_on,
    move_job,
    pause_queue,
    queue_examination,
    queue_intake,
    queue_now,
    queue_retry,
    view_queue,
)
from app.store import Unit
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE, join
from tests.store.conftest import act
from tests.ui.still_pool import StillPool

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"


def exhibit(place: Path, name: str, count: int) -> Path:
    folder = place / name
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}.jpg").write_bytes(JPEG + name.encode() + bytes([number]))
    return folder


@pytest.fixture(autouse=True)
def asked_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a job look up before each file whether it is still wanted."""
    monkeypatch.setattr(queue_runs, "_ASK_EVERY_S", 0.0)


@pytest.fixture
def two(case_unit: Unit, tmp_path: Path) -> Unit:
    """Two exhibits whose intake waits, each with its examination behind it."""
    for name, count in (("A", 3), ("B", 4)):
        queue_intake(case_unit, name, exhibit(tmp_path, name, count))
        queue_examination(case_unit, name)
    return case_unit


def waiting(unit: Unit) -> list[tuple[str, str]]:
    return [(kind_words(job.asked), job.state.value) for job in queue_now(unit).queue.jobs]


class Answering(StillPool):
    """Fails every file, and does something before the one of a number."""

    def __init__(self, number: int, act: Callable[[], object]) -> None:
        super().__init__(self._answered)
        self.number, self.act, self.seen = number, act, 0

    def _answered(self, item: WorkItem) -> Finding:
        self.seen += 1
        if self.seen == self.number:
            self.act()
        return Failed(item.media_id, f"Number {item.media_id} is not examined here.")


def test_jobs_run_in_their_order_and_say_what_they_did(two: Unit) -> None:
    told: list[Progress] = []

    done = run_queue(two, StillPool(), told.append)

    assert [(kind_words(job.asked), job.state) for job in done.ended] == [
        ("intake of A", JobState.DONE),
        ("examination of A, thorough", JobState.DONE),
        ("intake of B", JobState.DONE),
        ("examination of B, thorough", JobState.DONE),
    ]
    assert done.ended[2].why.startswith("4 files: 4 taken in")
    assert (done.ended[3].worked.files, done.ended[3].worked.failed) == (4, 4)
    assert [each.verb for each in told if not each.total] == [kind_words(job.asked) for job in done.ended]
    assert done.next is None
    assert waiting(two) == []
    assert verify_custody(two).holds


def test_an_examination_of_one_exhibit_leaves_the_others_but_for_what_stands_for_its_duplicates(
    case_unit: Unit, tmp_path: Path
) -> None:
    first, second = exhibit(tmp_path, "A", 3), exhibit(tmp_path, "B", 2)
    (second / "same.jpg").write_bytes((first / "001.jpg").read_bytes())
    for name, folder in (("A", first), ("B", second)):
        queue_intake(case_unit, name, folder)
    queue_examination(case_unit, "B")

    run_queue(case_unit, StillPool())

    failed = list_media(case_unit, [MediaState.FAILED])
    assert sorted(item.untrusted_name for item in failed) == [b"000.jpg", b"001.jpg", b"001.jpg"]


def test_a_pause_stops_what_runs_and_going_on_finishes_it(case_unit: Unit, tmp_path: Path) -> None:
    queue_intake(case_unit, "A", exhibit(tmp_path, "A", 9))
    queue_examination(case_unit, "A")
    pool = Answering(4, lambda: pause_queue(case_unit))

    paused = run_queue(case_unit, pool)
    left = len(list_media(case_unit, [MediaState.TAKEN_IN]))

    assert [job.state for job in paused.ended] == [JobState.DONE]
    assert waiting(case_unit) == [("examination of A, thorough", "paused")]
    assert 0 < left < 9
    assert run_queue(case_unit, pool).ended == ()
    let_queue_go_on(case_unit)
    done = run_queue(case_unit, StillPool())
    assert [job.worked.files for job in done.ended] == [9]
    assert len(list_media(case_unit, [MediaState.FAILED])) == 9
    assert len([entry for entry in audit_trail(case_unit) if entry.act.verb == "examine"]) == 9


def test_a_cancelled_job_stops_and_the_next_begins(two: Unit) -> None:
    def cancel() -> None:
        running = queue_now(two).queue.running
        assert running is not None
        cancel_job(two, running.id)

    done = run_queue(two, Answering(1, cancel))

    assert [kind_words(job.asked) for job in done.ended] == [
        *("intake of A", "intake of B", "examination of B, thorough"),
    ]
    cancelled = next(job for job in queue_now(two).ended if job.state is JobState.CANCELLED)
    assert (cancelled.asked.exhibit, cancelled.why) == ("A", "Cancelled by Ada.")
    assert len(list_media(two, [MediaState.TAKEN_IN])) >= 2


def test_jobs_are_moved_and_the_running_one_stays_first(two: Unit) -> None:
    jobs = queue_now(two).queue.jobs
    move_job(two, jobs[2].id, -2)
    move_job(two, jobs[1].id, 1)

    assert [words for words, _state in waiting(two)] == [
        *("intake of B", "intake of A", "examination of B, thorough", "examination of A, thorough"),
    ]


def test_a_job_that_cannot_be_done_fails_with_its_reason_and_the_next_begins(two: Unit, tmp_path: Path) -> None:
    (tmp_path / "A").rename(tmp_path / "away")

    done = run_queue(two, StillPool())

    assert [job.state.value for job in done.ended] == ["failed", "failed", "done", "done"]
    assert "check that the exhibit is mounted" in done.ended[0].why
    assert "A was not taken in" in done.ended[1].why


def test_an_exhibit_that_is_not_mounted_fails_as_a_job_and_not_file_by_file(two: Unit, tmp_path: Path) -> None:
    run_queue(two, Answering(1, lambda: pause_queue(two)))
    (tmp_path / "A").rename(tmp_path / "away")
    let_queue_go_on(two)

    done = run_queue(two, StillPool())

    assert done.ended[0].state is JobState.FAILED
    assert done.ended[0].why.startswith("Not mounted where it was taken in: A in ")
    assert len(list_media(two, [MediaState.FAILED])) < 3 + 4


def test_the_examination_of_all_exhibits_leaves_out_what_is_not_mounted_and_says_so(
    case_unit: Unit, tmp_path: Path
) -> None:
    for name in ("A", "B"):
        queue_intake(case_unit, name, exhibit(tmp_path, name, 2))
    queue_examination(case_unit)
    run = run_queue(case_unit, Answering(1, lambda: pause_queue(case_unit)))
    assert len(run.ended) == 2
    (tmp_path / "A").rename(tmp_path / "away")
    let_queue_go_on(case_unit)

    done = run_queue(case_unit, StillPool())

    assert done.ended[0].state is JobState.DONE
    assert "left out: A in " in done.ended[0].why
    assert len(list_media(case_unit, [MediaState.FAILED])) == 3
    assert len(list_media(case_unit, [MediaState.TAKEN_IN])) == 1


def test_what_was_left_when_the_unit_closed_goes_on_after_the_next_opening(two: Unit, tmp_path: Path) -> None:
    stop = threading.Event()
    run_queue(two, Answering(2, stop.set), is_cancelled=stop.is_set)
    assert waiting(two)[0] == ("examination of A, thorough", "waiting")
    two.close()

    with open_unit(Path(two.folder), Passphrase(PASSPHRASE)) as unit:
        enter_case(unit, "C-1")
        done = run_queue(unit, StillPool())

        assert [job.worked.files for job in done.ended] == [3, 4, 4]
        assert len([entry for entry in audit_trail(unit) if entry.act.verb == "examine"]) == 7
        assert verify_custody(unit).holds


def test_another_person_is_the_actor_only_of_what_they_have_run_on_purpose(two: Unit) -> None:
    join(two, "Ben", SECOND_PASSPHRASE)
    two.close()
    with open_unit(Path(two.folder), Passphrase(SECOND_PASSPHRASE, "Ben")) as unit:
        enter_case(unit, "C-1")

        left = run_queue(unit, StillPool())
        assert (left.ended, left.next_is_others, len(waiting(unit))) == ((), True, 4)
        done = run_queue(unit, StillPool(), is_everyones=True)

        assert [(job.asked_by, job.begun.by if job.begun else "") for job in done.ended] == [("Ada", "Ben")] * 4
        taken = [entry for entry in unit_entries(unit) if entry[0] == "take in"]
        assert {actor for _verb, actor in taken} == {"Ben"}


def unit_entries(unit: Unit) -> list[tuple[str, str]]:
    with unit.reading() as reader:
        return [(entry.act.verb, entry.actor_name) for entry in reader.audit.entries(1)]


def test_who_may_not_work_on_cases_sees_the_queue_and_runs_nothing(two: Unit) -> None:
    join(two, "Ben", SECOND_PASSPHRASE, {Role.SECOND_EXAMINER})
    two.close()
    with open_unit(Path(two.folder), Passphrase(SECOND_PASSPHRASE, "Ben")) as unit:
        enter_case(unit, "C-1")

        assert len(view_queue(unit).queue.jobs) == 4
        for refused in (pause_queue, lambda unit: run_queue(unit, StillPool(), is_everyones=True)):
            with pytest.raises(NotAllowed):
                refused(unit)
        assert len(waiting(unit)) == 4


def test_the_same_work_is_not_queued_twice(two: Unit, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed, match="waits in the queue already"):
        queue_intake(two, "A", tmp_path / "A")
    with pytest.raises(NotAllowed, match="is to be"):
        queue_intake(two, "A", tmp_path / "B")
    with pytest.raises(NotAllowed, match="waits in the queue already"):
        queue_examination(two, "B")
    with pytest.raises(NotFound, match="take it in first"):
        queue_examination(two, "KJB/9")
    queue_examination(two, "B", Profile.QUICK)
    assert len(waiting(two)) == 5


def test_failed_files_are_retried_one_by_one_and_the_rest_stay_failed(case_unit: Unit, tmp_path: Path) -> None:
    queue_intake(case_unit, "A", exhibit(tmp_path, "A", 4))
    queue_examination(case_unit, "A")
    run_queue(case_unit, StillPool())
    failed = list_media(case_unit, [MediaState.FAILED])
    seen: list[int] = []

    def answered(item: WorkItem) -> Finding:
        seen.append(item.media_id)
        return Failed(item.media_id, "Still nothing.")

    queue_retry(case_unit, [failed[2].id, failed[1].id], Profile.EXHAUSTIVE)
    with pytest.raises(NotAllowed, match="already"):
        queue_retry(case_unit, [failed[1].id])
    assert len(list_media(case_unit, [MediaState.FAILED])) == 4, "a retry that is cancelled has changed nothing"
    done = run_queue(case_unit, StillPool(answered))

    assert kind_words(done.ended[0].asked) == "retry of 2 files, exhaustive"
    assert seen == [failed[1].id, failed[2].id]
    with pytest.raises(NotFound, match="did not fail"):
        queue_retry(case_unit, [failed[0].id, type(failed[0].id)(999)])


def test_a_full_disk_says_one_sentence_and_loses_no_job(two: Unit, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StorageFull):
        raise_when_full(two, monkeypatch)
    monkeypatch.undo()

    assert [state for _words, state in waiting(two)] == ["waiting"] * 4
    assert len(run_queue(two, StillPool()).ended) == 4
    assert verify_custody(two).holds


def raise_when_full(unit: Unit, monkeypatch: pytest.MonkeyPatch) -> QueueRun:
    def full(*_: object, **__: object) -> None:
        raise StorageFull("The disk is full. Nothing was written; make room, then repeat the step.")

    monkeypatch.setattr(queue_runs, "take_in", full)
    return run_queue(unit, StillPool())


def test_a_fault_of_our_own_ends_its_job_and_keeps_the_others(two: Unit, monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(*_: object, **__: object) -> None:
        raise BugError("a broken assumption")

    monkeypatch.setattr(queue_runs, "take_in", faulty)
    with pytest.raises(BugError):
        run_queue(two, StillPool())

    assert queue_now(two).ended[0].state is JobState.FAILED
    assert len(waiting(two)) == 3


def test_work_in_one_case_never_writes_into_another(two: Unit) -> None:
    with two.reading() as reader:
        authority = reader.cases.all()[0]

    def leave() -> None:
        open_case(two, CaseAuthority("C-2", "order 8", "identify a victim", authority.retain_until))

    with pytest.raises(NotAllowed, match="Another case was entered"):
        run_queue(two, Answering(1, leave))

    assert list_media(two) == []
    assert waiting(two) == []
    enter_case(two, "C-1")
    assert len(run_queue(two, StillPool()).ended) == 3


@pytest.mark.parametrize("is_another", [True, False])
def test_a_case_that_was_left_for_a_moment_costs_no_job(
    two: Unit, monkeypatch: pytest.MonkeyPatch, is_another: bool
) -> None:
    """Such as a quality trial that is disclosed meanwhile, for which its case is entered and left again."""
    with two.reading() as reader:
        first = reader.cases.all()[0]
    other = open_case(two, CaseAuthority("C-2", "order 8", "identify a victim", first.retain_until))
    enter_case(two, first.id)
    tries: list[object] = []

    def examine(*given: Any, **how: Any) -> Any:
        tries.append(how)
        if len(tries) > 1:
            return examine_files(*given, **how)
        two.detach_case()
        if is_another:
            enter_case(two, other.id)
        try:
            with two.reading() as reader:
                refuse_elsewhere(reader, current_case(two) if not is_another else first)
        finally:
            enter_case(two, first.id)

    monkeypatch.setattr(queue_runs, "examine", examine)
    done = run_queue(two, StillPool())

    assert [job.state for job in done.ended] == [JobState.DONE] * 4


def test_a_job_that_is_cancelled_just_as_it_stops_or_ends_stays_cancelled(
    two: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act_in(unit: Unit, verb: str, *rest: Any) -> Act:
        running = queue_now(unit).queue.running
        if verb in ("interrupt queued work", "end queued work") and running is not None and running.id < 3:
            cancel_job(unit, running.id)
        return act_within(unit, verb, *rest)

    monkeypatch.setattr(queue_runs, "act_in", act_in)
    stopped = threading.Event()
    run_queue(two, Answering(1, stopped.set), is_cancelled=stopped.is_set)
    run_queue(two, StillPool())

    states = [job.state for job in queue_now(two).ended]
    assert sorted(states) == [JobState.CANCELLED, JobState.CANCELLED, JobState.DONE, JobState.DONE]
    assert verify_custody(two).holds


def test_the_queue_is_erased_with_its_case(two: Unit) -> None:
    assert two.open_case is not None

    erase_case(two, two.open_case.id, "time is up")

    assert not list((Path(two.folder) / "cases").glob("*.db"))


def test_what_was_asked_for_and_what_has_ended_never_changes(two: Unit) -> None:
    cancel_job(two, queue_now(two).queue.jobs[3].id)
    for statement in (
        "UPDATE queued_job SET exhibit = 'B' WHERE id = 1",
        "UPDATE queued_job SET asked_by = 'Ben' WHERE id = 1",
        "UPDATE queued_job SET state = 'waiting', ended_at = NULL WHERE id = 4",
        "DELETE FROM queued_job WHERE id = 1",
    ):
        with pytest.raises(BugError, match="never"), two.unit_of_work(act()) as work:
            work.case_rows.write(statement)


def test_what_is_left_and_how_fast_it_went_is_known(two: Unit) -> None:
    pool = Answering(1, lambda: pause_queue(two))
    run_queue(two, pool)

    view = queue_now(two)
    assert view.left[1:] == (None, None)
    assert 0 < (view.left[0] or 0) <= 3
    assert view.rates[next(iter(view.rates))] > 0
    assert cancel_job(two, QueuedJobId(2)).state is JobState.CANCELLED
    assert waiting(two)[0] == ("intake of B", "paused")


def test_verification_finds_a_queue_that_no_act_has_changed(two: Unit) -> None:
    assert verify_custody(two).holds
    with two.held() as connection:
        connection.execute("DROP TRIGGER temp.seal_casefile_queued_job_update")
        connection.execute("BEGIN")
        connection.execute("UPDATE casefile.queued_job SET state = 'cancelled', ended_at = 'now' WHERE id = 2")
        connection.execute("COMMIT")

    assert not verify_custody(two).holds


def test_what_a_job_does_is_on_record_for_the_purpose_that_was_given_when_it_was_queued(
    case_unit: Unit, tmp_path: Path
) -> None:
    narrower = "find the room that three pictures show"
    queue_intake(case_unit, "A", exhibit(tmp_path, "A", 2), narrower)
    queue_examination(case_unit, "A", purpose=narrower)
    queue_intake(case_unit, "B", exhibit(tmp_path, "B", 1))
    before = len(audit_trail(case_unit))

    run_queue(case_unit, StillPool())

    done = [(entry.act.verb, entry.act.purpose) for entry in audit_trail(case_unit)[before:]]
    done = [each for each in done if each[0] != "read audit trail"]
    one_job = ["begin queued work", "name exhibit", "take in", "end queued work"]
    assert [verb for verb, _ in done if verb in (*one_job, "examine")] == [
        *one_job, "begin queued work", "examine", "examine", "end queued work", *one_job,
    ]  # fmt: skip
    of_narrower = done[: -len(one_job)]
    assert {purpose for _, purpose in of_narrower} == {narrower}
    assert {purpose for _, purpose in done[-len(one_job) :]} == {current_case(case_unit).purpose}


def test_an_interrupted_job_keeps_its_purpose(case_unit: Unit, tmp_path: Path) -> None:
    narrower = "find the room that three pictures show"
    queue_intake(case_unit, "A", exhibit(tmp_path, "A", 3))
    run_queue(case_unit, StillPool())
    queue_examination(case_unit, "A", purpose=narrower)
    stop = threading.Event()

    run_queue(case_unit, Answering(1, stop.set), is_cancelled=stop.is_set)
    run_queue(case_unit, StillPool())

    entries = audit_trail(case_unit)
    told = {entry.act.purpose for entry in entries if entry.act.verb in ("interrupt queued work", "examine")}
    assert told == {narrower}
    assert "interrupt queued work" in {entry.act.verb for entry in entries}
