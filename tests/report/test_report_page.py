"""The report page: everything a stranger wrote is inert, and nothing in it points outside itself."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest

from app.domain.adjudication import Adjudication, Outcome, Stage
from app.domain.case import Case, Exhibit, FileHashes, MediaItem, MediaKind, MediaState
from app.domain.face import Box, Face, FaceState, Track
from app.domain.gallery import EnrolmentBasis, GalleryVersion, Reference, Subject, SubjectType
from app.domain.ids import (
    AdjudicationId,
    CandidateId,
    CaseId,
    ExhibitId,
    FaceId,
    MediaId,
    PersonnelId,
    ReferenceId,
    SearchId,
    SubjectId,
)
from app.domain.scale import SEVEN_STEPS
from app.domain.search import Candidate, IndexParameters, ProbeKind, SearchRecord
from app.report.facts import CaseFacts, ExhibitFacts, Finding, ProbeMoment
from app.report.html import as_html
from app.report.manifest import as_manifest
from tests.measures import some_quality

WHEN = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
WEAK = replace(some_quality(score=12.0), sharpness=0.03)
ATTACK = "<script>alert(1)</script><img src=http://example.invalid/x>"


def media(name: bytes, state: MediaState = MediaState.FAILED) -> MediaItem:
    return MediaItem(
        MediaId(1), ExhibitId(1), name, 10, MediaKind.PICTURE, state, FileHashes("a" * 64, "b" * 40, "c" * 32),
        "It is damaged.", None, None, None, None,
    )  # fmt: skip


def finding() -> Finding:
    gallery = GalleryVersion(3, "d" * 64, 10, 12)
    parameters = IndexParameters("hnswlib 0.8.0", "l2", 16, 200, 400, 1)
    search = SearchRecord(
        SearchId(5), ProbeKind.FACE, (FaceId(7),), None, None, ATTACK, WHEN, "Ada", 20, "pack", gallery, parameters,
        True, (),
    )  # fmt: skip
    candidate = Candidate(CandidateId(9), SearchId(5), 2, SubjectId(4), ATTACK, ReferenceId(6), 0.4123)
    subject = Subject(
        SubjectId(4), ATTACK, EnrolmentBasis(ATTACK, "order 7", SubjectType.MISSING_CHILD), WHEN, "Ada", 1
    )
    made = Adjudication(
        AdjudicationId(1), CandidateId(9), Stage.EXAMINATION, SEVEN_STEPS.grade("support-same"), ATTACK, PersonnelId(1),
        "Ada", WHEN, None,
    )  # fmt: skip
    reference = Reference(ReferenceId(6), SubjectId(4), "e" * 64, "pack")
    return Finding(search, candidate, subject, reference, b"\xff\xd8", b"\xff\xd8", (made,), Outcome.LEAD, WEAK)


@pytest.fixture
def facts() -> CaseFacts:
    case = Case(CaseId("c"), ATTACK, "order 7", ATTACK, date(2027, 1, 1), WHEN, "Ada")
    exhibit = Exhibit(ExhibitId(1), ATTACK, "/mnt/x", WHEN, "Ada")
    item = media(b"<script>\n.jpg")
    return CaseFacts(
        "Unit", True, case, WHEN, "Ada", "Homeward 0", "pack", "Trained on adults.", "Network: x",
        (ExhibitFacts(exhibit, 1, 0, (item,), (item,)),), 1, 1, (finding(),), 12, "f" * 64,
    )  # fmt: skip


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.links += [value or "" for name, value in attrs if name in {"src", "href"}]


def test_no_text_of_a_case_becomes_markup(facts: CaseFacts) -> None:
    tags = Tags()
    tags.feed(as_html(facts))

    assert "script" not in tags.names
    assert all(link.startswith("data:image/jpeg;base64,") for link in tags.links)


def test_a_demonstration_says_so_and_an_ordinary_report_does_not(facts: CaseFacts) -> None:
    assert "DEMONSTRATION" in as_html(facts)
    assert "DEMONSTRATION" not in as_html(replace(facts, is_demonstration=False))


def test_a_report_of_an_unprotected_start_carries_the_stamp(facts: CaseFacts) -> None:
    stamped = as_html(replace(facts, is_demonstration=False, stamp="UNPROTECTED: <accepted>"))

    assert "<p class=banner>UNPROTECTED: &lt;accepted&gt;</p>" in stamped
    assert "class=banner>" not in as_html(replace(facts, is_demonstration=False))


def test_the_page_says_what_scores_are_and_never_gives_a_percentage(facts: CaseFacts) -> None:
    page = as_html(facts)
    text = re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)

    assert "not an identification" in text
    assert "Trained on adults." in text
    assert "0.412" in text
    assert "%" not in text
    assert not re.search(r"\bmatch(es|ed)?\b", text, re.IGNORECASE)


def test_the_page_and_the_manifest_say_what_the_probe_was_good_for(facts: CaseFacts) -> None:
    document = json.loads(as_manifest(facts, "report.html", "9" * 64))
    page = as_html(facts)

    assert "quality 12 of 100; blurred" in page
    assert "fitted on adults only" in page
    assert document["conclusions"][0]["probe_quality"]["score"] == 12.0
    assert document["conclusions"][0]["probe_quality"]["weaknesses"] == ["blurred"]


def test_a_probe_that_is_no_exhibit_has_no_quality(facts: CaseFacts) -> None:
    unmeasured = replace(facts, findings=(replace(facts.findings[0], probe_quality=None),))

    assert "not measured" in as_html(unmeasured)


def test_the_page_lists_what_was_not_examined_and_why(facts: CaseFacts) -> None:
    page = as_html(facts)

    assert "&lt;script&gt;\\u000a.jpg" in page
    assert "It is damaged." in page


def test_the_manifest_names_the_report_and_the_head_of_the_chain(facts: CaseFacts) -> None:
    document = json.loads(as_manifest(facts, "report.html", "9" * 64))

    assert document["report"] == {"file": "report.html", "sha256": "9" * 64}
    assert document["audit"] == {"entries": 12, "head": "f" * 64, "head_words": "zuzuz-zuzuz-zuzuz-zuzuz"}
    assert document["exhibits"][0]["files"][0]["sha256"] == "a" * 64


def test_where_in_a_video_a_searched_face_was_seen_is_told_to_the_millisecond(facts: CaseFacts) -> None:
    face = Face(
        FaceId(7), MediaId(3), Box(1, 2, 30, 30), 1.0, WEAK, 187, 7_480, None, FaceState.OPEN, "pack",
        Track(2, 7_000, 11_040, 9),
    )  # fmt: skip
    seen = replace(finding(), moments=(ProbeMoment(face, ATTACK),))
    facts = replace(facts, findings=(seen,))

    page = as_html(facts)
    (told,) = json.loads(as_manifest(facts, "r.html", "0"))["conclusions"][0]["moments"]

    assert "at 00:00:07.480 (frame 188), seen in 9 of the frames looked at, from 00:00:07.000 to 00:00:11.040" in page
    assert ATTACK not in page
    assert told == {
        "face": 7, "file": 3, "frame": 187, "time_ms": 7480,
        "track": {"number": 2, "from_ms": 7000, "to_ms": 11040, "sightings": 9},
    }  # fmt: skip
