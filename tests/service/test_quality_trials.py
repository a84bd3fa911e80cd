"""Hidden quality trials: nobody who examines can tell one before its disclosure, and none is casework after it.

The two cases that are compared are made and worked on alike; one was declared a trial when it was opened.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion, Outcome
from app.domain.audit import AuditEntry, Operation
from app.domain.case import CaseAuthority, FileHashes, FoundFile, MediaKind
from app.domain.errors import NotAllowed, NotFound, NotRecorded
from app.domain.examination import Examined
from app.domain.ids import CandidateId, FaceId, SubjectId
from app.domain.lead import LeadOutcome
from app.domain.people import JOINERS_ROLES, Role
from app.domain.policy import Function, FunctionRule, Policy
from app.domain.quality_trial import DECLARATION, Declaration, Truth, as_text, from_text
from app.domain.trail_filter import Period
from app.domain.transparency import counted
from app.domain.unit import Passphrase
from app.domain.wall import WallAsked, WallShow
from app.recognition.pack import PackManifest, default_manifest
from app.service import intake
from app.service.across import across_sheet, consultations, list_across, search_across
from app.service.adjudicate import candidate_sheet, waiting_for_me
from app.service.agreement import examiner_agreement
from app.service.audit import audit_trail
from app.service.audit_questions import count_searches, transparency
from app.service.capture_dates import list_capture_dates
from app.service.case_links import list_links
from app.service.cases import act_in, act_of_unit, enter_case, list_cases, open_case
from app.service.copies import list_copies
from app.service.crops import as_jpeg
from app.service.faces import list_faces, list_media
from app.service.gallery import LoadedGallery
from app.service.hash_sets import list_known
from app.service.leads import close_lead, list_leads, my_leads
from app.service.looking import pictures_to_compare
from app.service.news import my_news
from app.service.quality_trials import SetTrial, disclose_trial, list_trials, set_trial, trial_results
from app.service.report import list_reports, produce_report
from app.service.search import list_searches, search_face
from app.service.standing_runs import run_standing
from app.service.standing_searches import list_standing, new_candidates, standing_glance, start_standing
from app.service.units import open_unit
from app.service.uses import beginning_notices
from app.service.verify import verify_custody
from app.service.wall import open_wall
from app.store import Unit, own_declaration
from app.store.declarations import first_false_declaration
from tests.service.conftest import enrol_vectors, examine_and_conclude, found_face, join, vector
from tests.units import ALONE, PASSPHRASE, a_policy, new_unit, why

SECRETS = {"Ada": PASSPHRASE, "Ben": "Ben's long passphrase", "Cleo": "Cleo's long passphrase", "Sue": "Sue's long one"}
SECRETS["Olga"] = "Olga's long passphrase"
WORK, TRIAL = "C-1", "C-2"
MATE = SubjectId(8)
"""The subject of the seed that the probes lie near to."""


def with_trials(policy: Policy) -> Policy:
    """Return a policy under which supervisors set quality trials."""
    rules = [rule for rule in policy.functions if rule.function is not Function.QUALITY_TRIALS]
    return replace(policy, functions=(*rules, FunctionRule(Function.QUALITY_TRIALS, frozenset({Role.SUPERVISOR}))))


def authority(reference: str) -> CaseAuthority:
    return CaseAuthority(reference, "order 7", "identify a victim", date(2099, 1, 1))


@contextmanager
def desk(folder: Path, name: str, case: str | None = None) -> Iterator[Unit]:
    """Open the unit as one of its people, in a case where one is named."""
    with open_unit(folder, Passphrase(SECRETS[name], name)) as unit:
        if case is not None:
            enter_case(unit, case)
        yield unit


@dataclass(frozen=True)
class Stages:
    """One unit at three moments, made once: with people, with both cases opened, with both examined alike."""

    folder: Path
    trial: SetTrial
    chosen: dict[str, CandidateId]

    def copied(self, stage: str, place: Path) -> Path:
        return Path(shutil.copytree(self.folder / stage, place / "unit"))


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Stages:
    """Ada supervises and opens both cases, Ben and Cleo examine and may read the trail, Sue supervises alone."""
    folder, pack = tmp_path_factory.mktemp("stages"), default_manifest()
    unit, _ = new_unit(folder / "unit", policy=with_trials(a_policy(ALONE)))
    with unit:
        for name in ("Ben", "Cleo"):
            join(unit, name, SECRETS[name], JOINERS_ROLES | {Role.AUDITOR})
        join(unit, "Sue", SECRETS["Sue"], {Role.SUPERVISOR})
        enrol_vectors(unit, pack.id, {f"D-{n}": [vector(n)] for n in range(20)})
    shutil.copytree(folder / "unit", folder / "ground")
    with desk(folder / "unit", "Ada") as ada:
        open_case(ada, authority(WORK))
        take_in(ada, a_picture(folder, "a.jpg"), 901, pack)
        picture = a_picture(folder, "b.jpg")
        trial = set_trial(ada, authority(TRIAL), {picture: MATE}, "how well pairs of sisters are told apart")
        take_in(ada, picture, 901, pack)
    shutil.copytree(folder / "unit", folder / "opened")
    chosen = {}
    for case in (WORK, TRIAL):
        chosen[case] = first_examines(folder / "unit", case, pack, Conclusion.SUPPORT_SAME)
        second_examines(folder / "unit", case, chosen[case], Conclusion.STRONG_SUPPORT_SAME)
    shutil.copytree(folder / "unit", folder / "examined")
    return Stages(folder, trial, chosen)


@pytest.fixture
def ground(stages: Stages, request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The unit, at the latest moment that the test asks for."""
    asked = [name for name in ("examined", "opened", "ground") if name in request.fixturenames]
    return stages.copied(asked[0], tmp_path)


@pytest.fixture
def opened(stages: Stages) -> SetTrial:
    return stages.trial


@pytest.fixture
def examined(stages: Stages) -> dict[str, CandidateId]:
    return stages.chosen


def take_in(unit: Unit, picture: Path, seed: int, manifest: PackManifest) -> FaceId:
    """Put a picture into the open case as intake and examination would, with one face near the mate's."""
    digest = hashlib.sha256(picture.read_bytes()).hexdigest()
    file = FoundFile(picture.name.encode(), 10, 0, MediaKind.PICTURE, FileHashes(digest, digest[:40], digest[:32]))
    with unit.unit_of_work(act_in(unit, "take in", Operation.COLLECTION)) as work:
        media = work.media.add(work.exhibits.add("KJB/1", "/mnt/kjb1").id, file).id
        face = found_face(vector(seed, near=7), manifest.id)
        work.media.record(Examined(media, 100, 100, 1, (face,)))
        return work.faces.add(media, face, as_jpeg(face.crop))


def a_picture(folder: Path, name: str) -> Path:
    picture = folder / name
    picture.write_bytes(f"invented {name}".encode())
    return picture


def first_examines(folder: Path, case: str, manifest: PackManifest, conclusion: str) -> CandidateId:
    with desk(folder, "Ben", case) as ben:
        found = search_face(ben, LoadedGallery(manifest), FaceId(1), why(), k=5)
        chosen = next(entry.id for entry in found.candidates if entry.subject_id == MATE)
        examine_and_conclude(ben, chosen, conclusion, "the ear")
    return chosen


def second_examines(folder: Path, case: str, candidate: CandidateId, conclusion: str) -> None:
    with desk(folder, "Cleo", case) as cleo:
        examine_and_conclude(cleo, candidate, conclusion, "the nose")


VOLATILE = re.compile(
    r"[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|datetime\.datetime\([^)]*\)|C-[12]|"
    r"[ab]\.jpg|[0-9a-f]{32,40}|(?:[a-z]{5}-){3}[a-z]{5}|(?:candidate_|\bcandidate |\b)id=\d+|(?:audit_)?sequence=\d+|"
    r"candidate \d+|[\d,]+ entries|\d\d:\d\d(:\d\d)?"
)
"""What two cases of one unit never have in common: ids, moments, digests, heads, and the names they were given."""


def alike(answer: object) -> str:
    """Return an answer without what no two cases have in common."""
    return VOLATILE.sub("·", str(answer))


def test_every_view_of_an_examiner_is_the_same_for_both(
    ground: Path, examined: dict[str, CandidateId], manifest: PackManifest, tmp_path: Path
) -> None:
    for name in ("Ben", "Cleo"):
        views = {}
        for case in (WORK, TRIAL):
            with desk(ground, name, case) as unit:
                report = produce_report(unit, manifest, tmp_path / f"{name}{case}.html")
                sheet = candidate_sheet(unit, list_searches(unit)[0].id)
                cards = sorted(alike(card) for card in sheet.cards)
                views[case] = [
                    alike(next(each for each in list_cases(unit) if each.reference == case)), cards,
                    waiting_for_me(unit), alike(list_faces(unit)), alike(list_media(unit)), alike(list_leads(unit)),
                    len(list_reports(unit)), alike(list_trials(unit)), trial_results(unit),
                    alike(report.path.read_text("utf-8")), "trial" in report.path.read_text("utf-8").lower(),
                ]  # fmt: skip
        assert views[WORK] == views[TRIAL]
        assert "trial" not in repr(views[TRIAL][:7]).replace("is_trial=False", "")


def test_standing_searches_other_cases_walls_copies_and_news_are_the_same_for_both(
    ground: Path, opened: SetTrial, manifest: PackManifest
) -> None:
    gallery, chosen = LoadedGallery(manifest), {}
    for case in (WORK, TRIAL):
        with desk(ground, "Ben", case) as ben:
            found = search_face(ben, gallery, FaceId(1), why(), k=5)
            chosen[case] = next(each.id for each in found.candidates if each.subject_id == MATE)
            start_standing(ben, gallery, found.search.id)
            search_across(ben, manifest, why("seen before?"), face_id=FaceId(1))
    with desk(ground, "Ben") as ben:
        enrol_vectors(ben, manifest.id, {"of June": [vector(902, near=7)]})
    for name in ("Ben", "Cleo"):
        views = {}
        for case in (WORK, TRIAL):
            with desk(ground, name, case) as unit:
                ran = run_standing(unit, gallery)
                across = across_sheet(unit, list_across(unit)[0].id)
                answers = (
                    *(ran, list_standing(unit, manifest.id), standing_glance(unit, manifest.id)),
                    sorted(alike(each) for each in new_candidates(unit)),
                    *([(row.rank, row.distance, row.is_there) for row in across.rows], list_links(unit)),
                    [(each.what, each.by, each.purpose, each.persons) for each in consultations(unit)],
                    *(open_wall(unit, WallAsked(), 9), open_wall(unit, WallAsked(show=WallShow.UNRESOLVED), 9)),
                    *(list_copies(unit), list_known(unit), list_capture_dates(unit), my_news(unit)),
                    pictures_to_compare(unit, chosen[case]),
                )
                views[case] = [alike(each) for each in answers]
        assert views[WORK] == views[TRIAL]


def test_the_trail_has_the_same_acts_and_the_same_kinds_of_facts_for_both(
    ground: Path, examined: dict[str, CandidateId]
) -> None:
    with desk(ground, "Cleo") as cleo:
        trail, cases = audit_trail(cleo), {case.reference: case.id for case in list_cases(cleo)}

    def told(case: str) -> list[object]:
        return [
            (entry.act.verb, entry.actor_name, entry.act.operation, entry.act.purpose, entry.act.authority,
             {key: (type(fact), len(str(fact)) if key == DECLARATION else None) for key, fact in entry.facts.items()
              if key not in {"checkpoint"}})
            for entry in trail if entry.act.case_id == cases[case]
        ]  # fmt: skip

    assert told(WORK) == told(TRIAL)
    assert not [entry for entry in trail if "trial" in entry.act.verb or "sisters" in str(entry)]


def test_no_row_of_either_file_tells_them_apart_and_no_key_but_the_setters_opens_the_declaration(
    ground: Path, opened: SetTrial
) -> None:
    with desk(ground, "Ben", TRIAL) as ben:
        with ben.held() as connection:
            rows = connection.execute(
                "SELECT length(declared), length(declaration), typeof(declared) FROM main.case_file"
            ).fetchall()
            assert len(rows) == 2
            assert len(set(rows)) == 1
            assert connection.execute("SELECT count(*) FROM main.quality_trial").fetchone() == (0,)
            everything = b"".join(
                repr(connection.execute(f"SELECT * FROM {table}").fetchall()).encode()  # noqa: S608
                for table in ("main.case_file", "main.audit", "casefile.case_fact", "main.setting", "main.row_seal")
            )
        assert b"sisters" not in everything
        assert own_declaration(ben, opened.case.id) is None
    with desk(ground, "Ada") as ada:
        known = own_declaration(ada, opened.case.id)
        assert known == opened.declaration
        work = own_declaration(ada, next(case.id for case in list_cases(ada) if case.reference == WORK))
        assert work is not None
        assert work.trial is None


def test_what_intake_records_of_a_picture_is_what_the_declaration_knows_it_by(ground: Path, tmp_path: Path) -> None:
    phone = tmp_path / "phone"
    phone.mkdir()
    picture = phone / "known.jpg"
    picture.write_bytes(b"\xff\xd8\xff invented")
    with desk(ground, "Ada") as ada:
        made = set_trial(ada, authority("C-9"), {picture: MATE}, "to see")
        intake.take_in(ada, "KJB/9", phone)
        recorded = [item.hashes.sha256 for item in list_media(ada) if item.hashes]

    trial = made.declaration.trial
    assert trial is not None
    assert recorded == [known.sha256 for known in trial.pictures]
    assert trial.truth_of(frozenset(recorded), MATE) is Truth.SAME_SOURCE
    assert trial.truth_of(frozenset(recorded), SubjectId(3)) is Truth.DIFFERENT_SOURCES
    assert trial.truth_of(frozenset({*recorded, "0" * 64}), MATE) is None
    assert trial.truth_of(frozenset(), MATE) is None


def test_whoever_sets_a_trial_neither_searches_nor_examines_in_it(
    ground: Path, opened: SetTrial, manifest: PackManifest
) -> None:
    candidate = first_examines(ground, TRIAL, manifest, Conclusion.SUPPORT_SAME)
    with desk(ground, "Ada") as ada:
        work = ada
        enter_case(ada, WORK)
        search_face(work, LoadedGallery(manifest), FaceId(1), why(), k=5)
        enter_case(ada, TRIAL)
        before = len(audit_trail(ada))
        with pytest.raises(NotAllowed, match="You set this case"):
            search_face(ada, LoadedGallery(manifest), FaceId(1), why(), k=5)
        with pytest.raises(NotAllowed, match="You set this case"):
            examine_and_conclude(ada, candidate, Conclusion.SUPPORT_SAME)
        assert [entry.act.verb for entry in audit_trail(ada)[before:]] == ["read audit trail"], "a refusal would tell"


def test_the_default_policy_lets_nobody_set_a_trial(tmp_path: Path) -> None:
    unit, _ = new_unit(tmp_path / "unit")
    with unit:
        with pytest.raises(NotAllowed, match="hidden quality trials is not open"):
            set_trial(unit, authority("C-9"), {a_picture(tmp_path, "a.jpg"): None}, "to try")
        assert list_cases(unit) == []


def test_an_examiner_sets_none_and_a_supervisor_who_opens_no_cases_neither(ground: Path, tmp_path: Path) -> None:
    picture = a_picture(tmp_path, "c.jpg")
    for name, words in (("Ben", "not open to the roles"), ("Sue", "You may not work on cases")):
        with desk(ground, name) as unit, pytest.raises(NotAllowed, match=words):
            set_trial(unit, authority("C-9"), {picture: None}, "to try")


def test_a_trial_needs_a_reason_a_picture_and_a_subject_of_the_gallery(ground: Path, tmp_path: Path) -> None:
    picture = a_picture(tmp_path, "c.jpg")
    with desk(ground, "Ada") as ada:
        with pytest.raises(NotRecorded, match="needs a reason"):
            set_trial(ada, authority("C-9"), {picture: None}, " ")
        with pytest.raises(NotRecorded, match="needs a picture"):
            set_trial(ada, authority("C-9"), {}, "to try")
        with pytest.raises(NotFound):
            set_trial(ada, authority("C-9"), {picture: SubjectId(999)}, "to try")
        with pytest.raises(NotFound, match="could not be read"):
            set_trial(ada, authority("C-9"), {tmp_path / "none.jpg": None}, "to try")
        with pytest.raises(NotRecorded, match="more than a declaration holds"):
            set_trial(ada, authority("C-9"), {picture: None}, "x" * 4000)
        assert list_cases(ada) == []


def test_only_the_setter_sees_it_listed_before_it_is_disclosed(ground: Path, opened: SetTrial) -> None:
    for name, own in (("Ada", [TRIAL]), ("Ben", []), ("Sue", [])):
        with desk(ground, name) as unit:
            trials = list_trials(unit)
            assert [case.reference for case in trials.own] == own
            assert trials.disclosed == ()
            with pytest.raises(NotAllowed if not own else NotFound):
                disclose_trial(unit, TRIAL if not own else "C-77")


def test_casework_does_not_become_a_trial_afterwards(ground: Path, opened: SetTrial) -> None:
    with desk(ground, "Ada") as ada:
        with pytest.raises(NotAllowed, match="no quality trial"):
            disclose_trial(ada, WORK)
        for kept in (opened.declaration, Declaration.of(opened.declaration.statement)):
            with pytest.raises(NotAllowed, match="not what case C-1 was declared"):
                disclose_trial(ada, WORK, kept)
        assert verify_custody(ada).holds


def test_disclosed_it_is_told_to_everybody_and_counted_against_the_truth(
    ground: Path, examined: dict[str, CandidateId], opened: SetTrial
) -> None:
    with desk(ground, "Ada") as ada:
        trial = disclose_trial(ada, TRIAL)
        assert {(count.grade, count.truth, count.number) for count in trial.counts or ()} == {
            ("support-same", Truth.SAME_SOURCE, 1),
            ("strong-support-same", Truth.SAME_SOURCE, 1),
        }
        assert {(row.examiner, row.grade) for row in trial_results(ada)} == {
            ("Ben", "support-same"),
            ("Cleo", "strong-support-same"),
        }
        assert verify_custody(ada).holds
    with desk(ground, "Sue") as sue:
        assert {row.examiner for row in trial_results(sue)} == {"Ben", "Cleo"}
    with desk(ground, "Cleo") as cleo:
        assert [each.case_id for each in list_trials(cleo).disclosed] == [opened.case.id]
        assert [case.is_trial for case in list_cases(cleo)] == [False, True]
        entry = next(each for each in audit_trail(cleo) if each.act.verb == "disclose quality trial")
        first = next(
            each for each in audit_trail(cleo)
            if each.act.verb == "open case" and each.act.case_id == opened.case.id
        )  # fmt: skip
        told = Declaration(str(entry.facts["nonce"]), str(entry.facts["statement"]))
        assert told.commitment(opened.case.id) == first.facts[DECLARATION]


def test_whoever_examined_is_told_once_at_their_next_unlock(ground: Path, examined: dict[str, CandidateId]) -> None:
    with desk(ground, "Ben", TRIAL) as ben:
        before = beginning_notices(ben)
    with desk(ground, "Ada") as ada:
        disclose_trial(ada, TRIAL)
    told = []
    for name in ("Ben", "Ben", "Cleo", "Sue", "Ada"):
        with desk(ground, name) as unit:
            told.append(beginning_notices(unit))
    with desk(ground, "Cleo", TRIAL) as cleo:
        assert waiting_for_me(cleo) == []

    assert before == told[1] == told[3] == told[4] == []
    assert [len(notices) for notices in told] == [1, 0, 1, 0, 0]
    assert "Case C-2, in which you examined, was a quality trial; Ada disclosed it" in told[0][0]


def test_an_examiner_sees_their_own_results_and_an_auditor_the_sums(
    ground: Path, examined: dict[str, CandidateId]
) -> None:
    with desk(ground, "Ada") as ada:
        disclose_trial(ada, TRIAL)
        join(ada, "Olga", SECRETS["Olga"], {Role.AUDITOR})
        with ada.unit_of_work(act_of_unit("test")) as work:
            ben = work.people.by_name("Ben").id
            work.people.set_roles(ben, JOINERS_ROLES)
    with desk(ground, "Ben") as unit:
        assert [(row.examiner, row.grade) for row in trial_results(unit)] == [("Ben", "support-same")]
    with desk(ground, "Cleo") as unit:  # who may see counts, and would read Ben's out of a sum
        assert [(row.examiner, row.grade) for row in trial_results(unit)] == [("Cleo", "strong-support-same")]
    with desk(ground, "Olga") as unit:
        assert {row.examiner for row in trial_results(unit)} == {None}


def test_a_disclosed_trial_is_no_casework_any_more(
    ground: Path, examined: dict[str, CandidateId], manifest: PackManifest, tmp_path: Path
) -> None:
    with desk(ground, "Ada", WORK) as ada:
        assert examiner_agreement(ada).whole.n == 2
        told = transparency(ada, Period()).counts
        assert (told.leads, told.searches, told.cases_opened) == (2, 2, 2)
        disclose_trial(ada, TRIAL)
        assert ada.open_case is not None
        assert ada.open_case.reference == WORK
        assert examiner_agreement(ada).whole.n == 1
        told = transparency(ada, Period()).counts
        assert (told.leads, told.searches, told.cases_opened) == (1, 1, 1)
        assert (told.trials.disclosed, told.trials.searches) == (1, 1)
        assert told == replace(counted(whole_trail(ada, told.entries + told.trials.entries), Period()))
        counts = count_searches(ada, Period())
        assert (counts.total, counts.in_trials, sum(counts.by_month.values())) == (1, 1, 1)
    with desk(ground, "Ben", TRIAL) as ben:
        assert list_leads(ben) == []
        assert [lead.case_reference for lead in my_leads(ben)] == [WORK]
        for act in (
            lambda: close_lead(ben, examined[TRIAL], LeadOutcome.NO_ACTION, "a note"),
            lambda: produce_report(ben, manifest, tmp_path / "late.html"),
            lambda: search_face(ben, LoadedGallery(manifest), FaceId(1), why(), k=5),
        ):
            with pytest.raises(NotAllowed, match="was a quality trial"):
                act()
        assert not (tmp_path / "late.html").exists()


def whole_trail(unit: Unit, entries: int) -> list[AuditEntry]:
    with unit.reading() as reader:
        return reader.audit.entries(1, entries)


def test_a_conclusion_that_the_second_examiner_has_not_met_is_counted_too(
    ground: Path, opened: SetTrial, manifest: PackManifest
) -> None:
    first_examines(ground, TRIAL, manifest, Conclusion.LIMITED_SUPPORT_DIFFERENT)
    with desk(ground, "Ada") as ada:
        before = examiner_agreement(ada).whole.n
        trial = disclose_trial(ada, TRIAL)
        assert [(each.grade, each.truth) for each in trial.counts or ()] == [
            ("limited-support-different", Truth.SAME_SOURCE)
        ]
        assert examiner_agreement(ada).whole.n == before


def test_another_supervisor_discloses_it_with_the_declaration_that_was_kept_unless_they_examined(
    ground: Path, examined: dict[str, CandidateId], opened: SetTrial
) -> None:
    kept = from_text(as_text(opened.declaration))
    with desk(ground, "Ada") as ada, ada.unit_of_work(act_of_unit("test")) as work:
        work.people.set_roles(work.people.by_name("Ben").id, JOINERS_ROLES | {Role.SUPERVISOR})
    with desk(ground, "Ben") as ben, pytest.raises(NotAllowed, match="You have examined"):
        disclose_trial(ben, TRIAL, kept)
    with desk(ground, "Cleo") as cleo, pytest.raises(NotAllowed, match="stop searching or confirm"):
        disclose_trial(cleo, TRIAL, kept)
    with desk(ground, "Sue") as sue:
        assert disclose_trial(sue, TRIAL, kept).disclosed_by == "Sue"
        assert sue.open_case is None


def test_a_disclosure_as_a_pretext_opens_no_conclusion(ground: Path, opened: SetTrial, manifest: PackManifest) -> None:
    candidate = first_examines(ground, TRIAL, manifest, Conclusion.SUPPORT_SAME)

    def peek(unit: Unit) -> None:
        with unit.unit_of_work(act_of_unit("test")) as work:
            work.quality_trials.disclose(opened.case.id, opened.declaration)
            assert work.adjudications.in_trial(candidate, opened.case.id) == ()
            raise ZeroDivisionError

    with desk(ground, "Cleo", TRIAL) as cleo, pytest.raises(ZeroDivisionError):
        peek(cleo)
    with desk(ground, "Cleo", TRIAL) as cleo, cleo.reading() as reader:
        assert reader.quality_trials.all() == []
        assert reader.adjudications.standing(candidate).outcome is Outcome.AWAITING_SECOND


def test_an_end_between_disclosing_and_counting_is_made_good(
    ground: Path, examined: dict[str, CandidateId], monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with desk(ground, "Ada") as ada:
        with monkeypatch.context() as patched:
            patched.setattr("app.service.quality_trials._count", cut)
            with pytest.raises(KeyboardInterrupt):
                disclose_trial(ada, TRIAL)
        assert list_trials(ada).disclosed[0].counts is None
    with desk(ground, "Sue") as sue:
        assert sum(row.number for row in trial_results(sue)) == 2
        assert examiner_agreement(sue).whole.n == 1
        assert sum(row.number for row in trial_results(sue)) == 2


def test_verification_names_a_declaration_that_the_trail_does_not_hold(
    ground: Path, examined: dict[str, CandidateId], opened: SetTrial
) -> None:
    with desk(ground, "Ada") as ada:
        disclose_trial(ada, TRIAL)
        entries = whole_trail(ada, 10_000)
        with ada.reading() as reader:
            kept = [(case.id, case.declaration) for case in reader.cases.all()]
    declared = opened.declaration
    trials = [(opened.case.id, declared.nonce, declared.statement)]
    other = Declaration.of(declared.statement)
    assert first_false_declaration(kept, trials, entries) is None
    assert "another declaration" in str(first_false_declaration([(kept[0][0], "0" * 64)], trials, entries))
    assert "not declared a quality trial" in str(
        first_false_declaration(kept, [(opened.case.id, other.nonce, other.statement)], entries)
    )
    assert "was not declared" in str(
        first_false_declaration(kept, [*trials, (kept[0][0], other.nonce, other.statement)], entries)
    )
    assert "nothing is kept" in str(first_false_declaration(kept, [], entries))
    without = [entry for entry in entries if entry.act.verb != "disclose quality trial"]
    assert "no entry discloses" in str(first_false_declaration(kept, trials, without))
