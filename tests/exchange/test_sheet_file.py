"""A sheet in a file is read strictly: every word is one of the form's, and the form itself can be read."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import NotFound, NotRecorded
from app.domain.ids import FaceId, ReferenceId
from app.domain.looking import Looking, Overlay
from app.domain.sheet import Component, Explanation, Factor, Finding, Suitability, Visibility
from app.domain.view import Placing, Tone, View
from app.exchange.sheet_file import MAX_BYTES, empty_form, parse_sheet, read_sheet

FILLED = b"""
[probe]
suitability = "limited"
factors = ["pose", "compression"]
note = " taken from below "
components.nose = "visible"
components.ears = "not-visible"
[comparison]
nose = "similar"
facial-marks = { finding = "explainable", by = "light", note = "a shadow" }
"""


def test_a_filled_sheet_says_what_was_seen() -> None:
    sheet = parse_sheet(FILLED, is_json=False)

    assert sheet.reference is None
    assert sheet.probe is not None
    assert sheet.probe.suitability is Suitability.LIMITED
    assert sheet.probe.components == {Component.NOSE: Visibility.VISIBLE, Component.EARS: Visibility.NOT_VISIBLE}
    assert sheet.probe.factors == (Factor.POSE, Factor.COMPRESSION)
    assert sheet.probe.note == "taken from below"
    assert sheet.comparison is not None
    marks = sheet.comparison.components[Component.FACIAL_MARKS]
    assert (marks.finding, marks.explanation, marks.note) == (Finding.EXPLAINABLE, Explanation.LIGHT, "a shadow")
    assert sheet.comparison.components[Component.NOSE].finding is Finding.SIMILAR


def test_a_sheet_says_which_pictures_were_looked_at_and_how() -> None:
    said = b"[looking]\nface = 3\nreference = 8\nprobe_view = 'grey, zoom 1.4'\noverlays = ['blend']"

    comparison = parse_sheet(FILLED + said, is_json=False).comparison

    assert comparison is not None
    assert comparison.looking == Looking(
        FaceId(3), ReferenceId(8), View(Tone(is_grey=True), Placing(zoom=1.4)), overlays=(Overlay.BLEND,)
    )


def test_the_same_can_be_said_in_json() -> None:
    sheet = parse_sheet(b'{"comparison": {"chin": "different"}}', is_json=True)

    assert sheet.comparison is not None
    assert sheet.comparison.components[Component.CHIN].finding is Finding.DIFFERENT


def test_the_empty_form_can_be_read_and_names_all_nineteen_components_thrice() -> None:
    form = empty_form()
    sheet = parse_sheet(form.encode(), is_json=False)
    filled = parse_sheet(form.replace('\n# nose = "', '\nnose = "').encode(), is_json=False)

    assert len(Component) == 19
    assert all(form.count(f"\n# {component} = ") == 3 for component in Component)
    assert sheet.comparison is not None
    assert sheet.comparison.components == {}
    assert filled.comparison is not None
    assert set(filled.comparison.components) == {Component.NOSE}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("probe = 3", "holds no table"),
        ("[probe]\nsuitability = 'fine'", "'fine'"),
        ("[probe]\nsuitability = 'suitable'\ncomponents.elbow = 'visible'", "'elbow'"),
        ("[probe]\nsuitability = 'suitable'\nscore = 3", "'score'"),
        ("[probe]\nsuitability = 'suitable'\nfactors = 'pose'", "otherwise than as a list"),
        ("[comparison]\nnose = 1", "holds no table"),
        ("[comparison]\nnose = { finding = 'similar', note = 1 }", "no text"),
        ("[verdict]\nx = 1", "'verdict'"),
        ("not toml", "not TOML"),
        ("[looking]\nreference = 1", "without a comparison"),
        ("[comparison]\n[looking]\nface = 1", "no number of the reference"),
        ("[comparison]\n[looking]\nreference = true", "no number of the reference"),
        ("[comparison]\n[looking]\nreference = 1\nprobe_view = 'gray'", "no view has"),
        ("[comparison]\n[looking]\nreference = 1\noverlays = ['mirror']", "'mirror'"),
        ("[comparison]\n[looking]\nreference = 1\ndistance = 3", "'distance'"),
    ],
)
def test_what_is_no_sheet_is_refused_whole(text: str, said: str) -> None:
    with pytest.raises(NotRecorded, match=said):
        parse_sheet(text.encode(), is_json=False)


@given(st.binary(max_size=400), st.booleans())
def test_no_bytes_do_more_than_be_refused(content: bytes, is_json: bool) -> None:
    with suppress(NotRecorded):
        parse_sheet(content, is_json=is_json)


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    (tmp_path / "large.toml").write_bytes(b"#" * (MAX_BYTES + 1))

    with pytest.raises(NotFound, match="could not be read"):
        read_sheet(tmp_path / "none.toml")
    with pytest.raises(NotRecorded, match="larger"):
        read_sheet(tmp_path / "large.toml")
