"""Wrong tries make the next one wait, are told at the next unlock, and what became of their file is noticed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.audit import Fact
from app.domain.errors import TooManyTries, WrongPassphrase
from app.domain.unit import Passphrase, RecoveryCode
from app.store import Unit, open_unit, verify_files
from app.store.wrong_tries import FREE_TRIES, LONGEST_WAIT_S, TRIES, Tries, read_tries
from tests.store.conftest import PASSPHRASE

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)


class FakeClock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def wrong(unit: Unit, folder: Path, clock: FakeClock) -> Callable[[], None]:
    """Try a wrong passphrase at the closed unit."""
    unit.close()

    def tried() -> None:
        with pytest.raises(WrongPassphrase):
            open_unit(folder, Passphrase("not the passphrase"), clock=clock)

    return tried


def test_the_first_tries_are_free_and_then_each_waits_twice_as_long(
    folder: Path, wrong: Callable[[], None], clock: FakeClock
) -> None:
    for _ in range(FREE_TRIES):
        wrong()
    for wait_s in (1, 2, 4, 8):
        with pytest.raises(TooManyTries, match=f"wait {wait_s} s and try again"):
            open_unit(folder, Passphrase(PASSPHRASE), clock=clock)
        clock.wait(wait_s)
        wrong()


def test_the_wait_grows_to_a_quarter_of_an_hour_and_no_further() -> None:
    waits = [Tries(count, NOW, "").wait_s(NOW) for count in range(60)]

    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT_S


def test_a_clock_that_was_set_back_does_not_shorten_the_wait_nor_lengthen_it() -> None:
    assert Tries(6, NOW, "").wait_s(NOW - timedelta(days=400)) == 8
    assert Tries(6, NOW, "").wait_s(NOW + timedelta(seconds=7, milliseconds=1)) == 1
    assert Tries(6, NOW, "").wait_s(NOW + timedelta(seconds=8)) == 0


def test_waiting_lets_the_right_passphrase_in_and_the_tries_go_on_record(
    folder: Path, wrong: Callable[[], None], clock: FakeClock
) -> None:
    for _ in range(FREE_TRIES):
        wrong()
    clock.wait(1)

    facts = unlocked(folder, clock)

    assert facts["wrong_tries"] == FREE_TRIES
    assert "tries_file" not in facts
    assert read_tries(folder).count == 0
    assert "wrong_tries" not in unlocked(folder, clock)


def test_a_wrong_recovery_code_counts_and_a_slip_of_the_pen_does_not(
    unit: Unit, folder: Path, clock: FakeClock
) -> None:
    unit.close()
    with pytest.raises(WrongPassphrase, match="mistyped"):
        open_unit(folder, RecoveryCode("1234"), clock=clock)
    assert read_tries(folder).count == 0

    from app.store import new_recovery_code

    with pytest.raises(WrongPassphrase, match="opens no key slot"):
        open_unit(folder, new_recovery_code(), clock=clock)
    assert read_tries(folder).count == 1


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff" * 10, b'{"count": "x", "last_at": 1, "token": 2}'])
def test_a_file_that_is_gone_or_damaged_counts_nothing_and_goes_on_record(
    folder: Path, wrong: Callable[[], None], clock: FakeClock, content: bytes | None
) -> None:
    wrong()
    if content is None:
        (folder / TRIES).unlink()
    else:
        (folder / TRIES).write_bytes(content)

    assert unlocked(folder, clock)["tries_file"] == "missing or damaged"
    assert "tries_file" not in unlocked(folder, clock)


def test_a_file_of_an_earlier_day_that_was_put_back_goes_on_record(
    folder: Path, wrong: Callable[[], None], clock: FakeClock
) -> None:
    earlier = (folder / TRIES).read_bytes()
    unlocked(folder, clock)
    wrong()
    (folder / TRIES).write_bytes(earlier)

    assert unlocked(folder, clock)["tries_file"] == "put back"


def test_verification_names_a_file_of_tries_that_is_not_the_last_unlocks(unit: Unit, folder: Path) -> None:
    assert all(finding.holds for finding in verify_files(folder, unit))
    (folder / TRIES).unlink()

    assert [finding.place for finding in verify_files(folder, unit) if not finding.holds] == [TRIES]


def unlocked(folder: Path, clock: FakeClock) -> dict[str, Fact]:
    with open_unit(folder, Passphrase(PASSPHRASE), clock=clock) as unit, unit.reading() as reader:
        return dict(reader.audit.entries()[-1].facts)
