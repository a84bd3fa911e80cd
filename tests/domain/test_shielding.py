"""Settings and numbers of a person: written and read back the same, and said in words."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.exposure import Exposure
from app.domain.shielding import LARGEST_PX, LONGEST_MINUTES, SMALLEST_PX, Blur, OwnSettings, Shield

shields = st.builds(
    Shield, st.booleans(), st.sampled_from(Blur), st.none() | st.integers(min_value=SMALLEST_PX, max_value=LARGEST_PX)
)
chosen = st.builds(OwnSettings, shields, st.integers(min_value=0, max_value=LONGEST_MINUTES), st.booleans())
seen = st.builds(
    Exposure,
    st.just(date(2026, 5, 4)),
    *(st.integers(min_value=0, max_value=10**9), st.floats(min_value=0, max_value=1e6)),
    *(st.integers(min_value=0, max_value=10**6), st.floats(min_value=0, max_value=1e6)),
)


@given(chosen)
def test_settings_are_read_back_as_they_were_kept(settings: OwnSettings) -> None:
    assert OwnSettings.from_json(settings.to_json()) == settings


@given(seen)
def test_numbers_are_read_back_as_they_were_kept(exposure: Exposure) -> None:
    assert Exposure.from_json(exposure.to_json()) == exposure
    assert len(exposure.to_json()) <= 512


def test_numbers_are_said_in_one_line() -> None:
    day = date(2026, 5, 4)

    assert Exposure(day, 1, 30.0).words == "1 face seen, in view for 30 s; 0 frames opened"
    assert Exposure(day, 1200, 3600.0, 2, 9.0).words == "1,200 faces seen, in view for 60 min; 2 frames opened for 9 s"
    assert not Exposure(day)
    assert Exposure(day, frames=1)
