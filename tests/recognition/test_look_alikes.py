"""Look-alikes through a gallery's life: what is taken over from before is what would be found anew, to the last bit."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.demo.vectors import draw_gallery
from app.recognition.comparison.normalise import Cohort, cohort_of

_PEOPLE = 300


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_cohort_that_followed_any_changes_is_the_one_that_would_be_made_anew(data: st.DataObject) -> None:
    seed = data.draw(st.integers(0, 2**16))
    dimension = data.draw(st.sampled_from([2, 16]))
    drawn = draw_gallery(_PEOPLE, 0, seed, dimension)
    subjects = drawn.subjects % data.draw(st.sampled_from([62, 90, 10_000]))
    chance = np.random.default_rng(seed)
    is_in = chance.random(_PEOPLE) < 0.8
    cohort: Cohort | None = None
    for changes in data.draw(st.lists(st.integers(0, 12), min_size=1, max_size=5)):
        ids = np.flatnonzero(is_in)

        cohort = cohort_of(ids, subjects[ids], drawn.vectors[ids], cohort)
        anew = cohort_of(ids, subjects[ids], drawn.vectors[ids])

        assert (cohort is None) == (anew is None)
        if cohort is not None and anew is not None:
            assert cohort.digest == anew.digest
            assert (cohort.means == anew.means).all()
            assert (cohort.look_alikes.distances == anew.look_alikes.distances).all()
        is_in[chance.permutation(_PEOPLE)[:changes]] ^= True


def test_equal_vectors_do_not_confuse_what_is_followed() -> None:
    vectors = np.repeat(draw_gallery(70, 0, 1, 16).vectors, 3, axis=0)
    subjects, ids = np.arange(210) // 2, np.arange(210)
    before = cohort_of(ids[:200], subjects[:200], vectors[:200])

    after = cohort_of(ids[5:], subjects[5:], vectors[5:], before)
    anew = cohort_of(ids[5:], subjects[5:], vectors[5:])

    assert after is not None
    assert anew is not None
    assert after.digest == anew.digest
