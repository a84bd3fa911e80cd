"""Whatever a person does or looks at leaves an entry with who, what, why and on what authority."""

import dataclasses
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from unittest import mock

import pytest

from app.domain.across import AcrossList, CaseLink
from app.domain.adjudication import Conclusion
from app.domain.audit import Operation
from app.domain.case import CaseAuthority
from app.domain.dates import date_span
from app.domain.drawing import DrawnBox, FramePlace
from app.domain.errors import AlreadyEnrolled, EvidenceChanged
from app.domain.examination import Examined
from app.domain.exposure import Exposure
from app.domain.face import Box, FaceState
from app.domain.hash_sets import HashSetFacts, KnownRule
from app.domain.ids import (
    CaseId,
    FaceId,
    MediaId,
    PartnerFileId,
    PersonId,
    QueuedJobId,
    ReferenceId,
    SearchId,
    StandingSearchId,
    SubjectId,
)
from app.domain.incident import Incident
from app.domain.keeping import Terms
from app.domain.lead import LeadOutcome
from app.domain.own_keys import OwnKeys
from app.domain.particulars import Sex
from app.domain.people import Role
from app.domain.policy import ActKind, Function, FunctionRule
from app.domain.progress import Progress
from app.domain.search import CandidateList
from app.domain.shielding import OwnSettings
from app.domain.trail_filter import Period, TrailFilter
from app.domain.validation import Identification, Rate, Validation
from app.recognition.pack import PackManifest
from app.seal.proof import Proof
from app.service import (
    absence,
    across,
    adjudicate,
    agreement,
    audit,
    audit_export,
    audit_questions,
    backup,
    breach,
    capture_dates,
    case_links,
    cases,
    certificates,
    copies,
    custody_state,
    drawing,
    erase,
    examine,
    faces,
    gallery,
    hash_sets,
    incidents,
    intake,
    leads,
    looking,
    models,
    outcomes,
    particulars,
    partner_add,
    partner_export,
    partners,
    people,
    person_decisions,
    person_ranking,
    persons,
    policies,
    proposals,
    quality_trials,
    queue_runs,
    recovery,
    recovery_check,
    rehearse,
    repeat,
    report,
    retention,
    reveal,
    seal_proof,
    seal_record,
    search,
    search_record,
    selftest,
    sheets,
    shielding,
    staff,
    standing_runs,
    standing_searches,
    stopping,
    tombstones,
    unit_state,
    units,
    unread,
    validate,
    validation_report,
    verify,
    witness,
    work_queue,
)
from app.service.gallery import LoadedGallery
from app.store import Unit
from app.worker.pool import WorkerPool
from tests.service.conftest import (
    COMPARED,
    PASSPHRASE,
    SECOND_PASSPHRASE,
    SEEN,
    add_faces,
    analyse_both,
    enrol_vectors,
    examine_and_conclude,
    found_face,
    vector,
)
from tests.service.test_doubles import enrolled
from tests.service.test_doubles import people as folders_of
from tests.service.test_drawing import BlindPool
from tests.service.test_reveal import ShowingPool
from tests.ui.still_pool import StillPool
from tests.units import ALONE, REGISTRATION, TRAINING, a_policy, why
from tests.worker.pictures import encoded, shapes

TWO = [FaceId(1), FaceId(2)]


def merged(unit: Unit) -> Unit:
    person_decisions.merge_persons(unit, TWO)
    return unit


def kept(unit: Unit, pack: PackManifest) -> Unit:
    standing_searches.start_standing(unit, LoadedGallery(pack), SearchId(1))
    return unit


SHOWN = seal_proof.seal_facts(Proof(failure="nothing was tried"))


def measured(unit: Unit) -> Unit:
    """Put a performance test on record that measured next to nothing."""
    rate = Rate(0.0, 0.0, 0.1, 9)
    found = Identification("distance", 1, 9, 9, 0, ((1, rate),), ())
    made = Validation("a pack", "thorough", 9, 9, 9, rate, (found,), (), 9, 9, (), (), (), (), None)
    with unit.unit_of_work(cases.act_of_unit("test")) as work:
        work.validations.add(made, "0" * 64)
    return unit


def with_terms(unit: Unit) -> Unit:
    """Let the gallery change without a change for anybody who is searched."""
    retention.set_terms(unit, [ReferenceId(1)], Terms(), "their letter")
    return unit


def grouped(unit: Unit, pack: PackManifest) -> Unit:
    persons.group_persons(unit, pack)
    return unit


def kept_copies(unit: Unit, pack: PackManifest) -> None:
    """Keep working copies, as of a gallery that is large."""
    with mock.patch.object(gallery, "GROWN_WHEN_LOADED", 0):
        large = LoadedGallery(pack)
        large.grow(unit)
        large.keep(unit)


def a_hash_set(unit: Unit, place: Path) -> Unit:
    (place / "set.txt").write_text("ab" * 16)
    hash_sets.install_hash_set(unit, place / "set.txt", HashSetFacts("A", "B", "C", "D", KnownRule.LAST))
    return unit


ACTS: dict[str, Callable[[Unit, PackManifest, CandidateList, Path], object]] = {
    "keep own settings": lambda unit, pack, found, place: shielding.set_own_settings(
        unit, OwnSettings(break_minutes=9)
    ),
    "keep own numbers": lambda unit, pack, found, place: shielding.add_exposure(
        unit, Exposure(date(2026, 5, 4), faces=3)
    ),
    "keep own keys": lambda unit, pack, found, place: shielding.set_own_keys(unit, OwnKeys({"faces.group": "Z"})),
    "reveal frame": lambda unit, pack, found, place: revealed(unit, pack, place),
    "hide frame": lambda unit, pack, found, place: reveal.end_reveal(unit, revealed(unit, pack, place), 2.0),
    "refuse reveal": lambda unit, pack, found, place: refused_reveal(unit),
    "queue work": lambda unit, pack, found, place: queued(unit, place),
    "view queue": lambda unit, pack, found, place: work_queue.view_queue(unit),
    "pause queue": lambda unit, pack, found, place: work_queue.pause_queue(queued(unit, place)),
    "let queue go on": lambda unit, pack, found, place: gone_on(queued(unit, place)),
    "move queued work": lambda unit, pack, found, place: work_queue.move_job(queued(unit, place), QueuedJobId(2), -1),
    "cancel queued work": lambda unit, pack, found, place: work_queue.cancel_job(queued(unit, place), QueuedJobId(1)),
    "begin queued work": lambda unit, pack, found, place: queue_runs.run_queue(queued(unit, place), StillPool()),
    "end queued work": lambda unit, pack, found, place: queue_runs.run_queue(queued(unit, place), StillPool()),
    "interrupt queued work": lambda unit, pack, found, place: interrupted(queued(unit, place)),
    "view unread file": lambda unit, pack, found, place: unread.open_unread(unit, MediaId(1)),
    "look in box": lambda unit, pack, found, place: drawn(unit, pack, place, drawing.look_in_box),
    "draw face": lambda unit, pack, found, place: drawn(unit, pack, place, drawing.draw_face),
    "refuse drawing": lambda unit, pack, found, place: refused_drawing(unit),
    "enter case": lambda unit, pack, found, place: cases.enter_case(unit, "C-1"),
    "take in": lambda unit, pack, found, place: intake.take_in(unit, "KJB/2", place),
    "view faces": lambda unit, pack, found, place: faces.list_faces(unit),
    "view files": lambda unit, pack, found, place: faces.list_media(unit),
    "state capture date": lambda unit, pack, found, place: capture_dates.date_exhibit(
        unit, "KJB/1", date_span("2012"), "a receipt"
    ),
    "view capture dates": lambda unit, pack, found, place: capture_dates.list_capture_dates(unit),
    "correct subject": lambda unit, pack, found, place: particulars.correct_subject(
        unit, SubjectId(1), particulars.Corrected(Sex.MALE), "register"
    ),
    "correct reference": lambda unit, pack, found, place: particulars.correct_reference(
        unit, ReferenceId(1), date_span("2012"), "a letter"
    ),
    "stack copies": lambda unit, pack, found, place: copies.stack_copies(unit),
    "view copies": lambda unit, pack, found, place: copies.list_copies(unit),
    "mark known files": lambda unit, pack, found, place: hash_sets.mark_known(unit),
    "view known files": lambda unit, pack, found, place: hash_sets.list_known(unit),
    "install hash set": lambda unit, pack, found, place: a_hash_set(unit, place),
    "remove hash set": lambda unit, pack, found, place: hash_sets.remove_hash_set(a_hash_set(unit, place), "A", "why"),
    "view hash sets": lambda unit, pack, found, place: hash_sets.list_hash_sets(unit),
    "group persons": lambda unit, pack, found, place: persons.group_persons(unit, pack),
    "merge persons": lambda unit, pack, found, place: person_decisions.merge_persons(unit, TWO),
    "split person": lambda unit, pack, found, place: person_decisions.split_person(merged(unit), TWO[:1]),
    "move faces": lambda unit, pack, found, place: person_decisions.move_faces(
        grouped(unit, pack), TWO[:1], PersonId(2)
    ),
    "keep apart": lambda unit, pack, found, place: person_decisions.keep_apart(unit, TWO[:1], TWO[1:]),
    "confirm person": lambda unit, pack, found, place: person_decisions.confirm_person(merged(unit), TWO),
    "ignore faces": lambda unit, pack, found, place: person_decisions.ignore_faces(unit, TWO, FaceState.UNKNOWN),
    "allow shared frame": lambda unit, pack, found, place: person_decisions.allow_shared_frame(
        unit, add_faces(unit, b"two.jpg", [found_face(vector(n), pack.id, left=9 * n) for n in (5, 6)])
    ),
    "undo decision": lambda unit, pack, found, place: person_decisions.undo_decision(merged(unit)),
    "view decisions": lambda unit, pack, found, place: person_decisions.list_decisions(unit),
    "offer faces": lambda unit, pack, found, place: person_ranking.offer_faces(grouped(unit, pack), pack, PersonId(1)),
    "view persons": lambda unit, pack, found, place: persons.list_persons(unit),
    "search": lambda unit, pack, found, place: search.search_face(unit, LoadedGallery(pack), FaceId(1), why("why")),
    "keep searching": lambda unit, pack, found, place: kept(unit, pack),
    "check standing search": lambda unit, pack, found, place: standing_runs.run_standing(
        with_terms(kept(unit, pack)), LoadedGallery(pack)
    ),
    "view standing searches": lambda unit, pack, found, place: standing_searches.list_standing(unit, pack.id),
    "view new candidates": lambda unit, pack, found, place: standing_searches.new_candidates(unit),
    "see new candidates": lambda unit, pack, found, place: standing_searches.see_candidates(unit),
    "end standing search": lambda unit, pack, found, place: standing_searches.end_standing(
        kept(unit, pack), StandingSearchId(1), "found"
    ),
    "repeat search": lambda unit, pack, found, place: repeat.repeat_search(unit, LoadedGallery(pack), SearchId(1)),
    "view searches": lambda unit, pack, found, place: search.list_searches(unit),
    "view candidates": lambda unit, pack, found, place: adjudicate.candidate_sheet(unit, SearchId(1)),
    "view pictures to compare": lambda unit, pack, found, place: looking.pictures_to_compare(
        unit, found.candidates[0].id
    ),
    "analyse probe": lambda unit, pack, found, place: sheets.analyse_probe(unit, found.candidates[0].id, SEEN),
    "analyse reference": lambda unit, pack, found, place: analyse_both(unit, found.candidates[0].id),
    "compare": lambda unit, pack, found, place: sheets.fill_sheet(unit, found.candidates[0].id, SEEN, SEEN, COMPARED),
    "adjudicate": lambda unit, pack, found, place: examine_and_conclude(
        unit, found.candidates[0].id, Conclusion.INCONCLUSIVE, "too blurred"
    ),
    "view conflicts": lambda unit, pack, found, place: outcomes.list_conflicts(unit),
    "view leads": lambda unit, pack, found, place: leads.list_leads(unit),
    "view agreement": lambda unit, pack, found, place: agreement.examiner_agreement(unit),
    "view quality trials": lambda unit, pack, found, place: quality_trials.list_trials(unit),
    "view results of quality trials": lambda unit, pack, found, place: quality_trials.trial_results(unit),
    "disclose quality trial": lambda unit, pack, found, place: a_trial(unit, place),
    "count quality trial": lambda unit, pack, found, place: a_trial(unit, place),
    "produce report": lambda unit, pack, found, place: report.produce_report(unit, pack, place / "r.html"),
    "keep gallery copies": lambda unit, pack, found, place: kept_copies(unit, pack),
    "search across cases": lambda unit, pack, found, place: across_found(unit, pack),
    "be searched from another case": lambda unit, pack, found, place: across_found(unit, pack),
    "view searches across cases": lambda unit, pack, found, place: across.list_across(unit),
    "view candidates across cases": lambda unit, pack, found, place: across.across_sheet(
        unit, across_found(unit, pack).search.id
    ),
    "view crops across cases": lambda unit, pack, found, place: across.across_crops(
        unit, across_found(unit, pack).search.id
    ),
    "be shown in another case": lambda unit, pack, found, place: across.across_crops(
        unit, across_found(unit, pack).search.id
    ),
    "view consultations from other cases": lambda unit, pack, found, place: across.consultations(unit),
    "propose lead between cases": lambda unit, pack, found, place: a_link(unit, pack),
    "be linked with another case": lambda unit, pack, found, place: a_link(unit, pack),
    "close lead between cases": lambda unit, pack, found, place: case_links.close_link(
        unit, a_link(unit, pack).id, LeadOutcome.NO_ACTION, "nothing came of it"
    ),
    "view leads between cases": lambda unit, pack, found, place: case_links.list_links(unit),
    "send crops to partner": lambda unit, pack, found, place: a_sent_file(unit, pack, place),
    "add partner crops": lambda unit, pack, found, place: a_partner_file(unit, pack, place),
    "view partner files": lambda unit, pack, found, place: partners.list_partners(unit),
    "erase partner file": lambda unit, pack, found, place: erase.erase_partner(
        unit, a_partner_file(unit, pack, place), "they asked for it"
    ),
    "view gallery": lambda unit, pack, found, place: gallery.list_subjects(unit),
    "view references": lambda unit, pack, found, place: gallery.subject_references(unit, SubjectId(1)),
    "erase subject": lambda unit, pack, found, place: erase.erase_subject(unit, SubjectId(1), "withdrawn"),
    "hold enrolment": lambda unit, pack, found, place: held_enrolment(unit, place),
    "certify erasure": lambda unit, pack, found, place: erase.erase_subject(unit, SubjectId(1), "withdrawn"),
    "erase case": lambda unit, pack, found, place: erase.erase_case(unit, CaseId("C-1"), "time is up"),
    "write certificate": lambda unit, pack, found, place: certificates.write_certificate(
        unit, erase.erase_subject(unit, SubjectId(1), "withdrawn"), place / "c.html"
    ),
    "view due dates": lambda unit, pack, found, place: retention.falls_due(unit),
    "change retention date": lambda unit, pack, found, place: retention.move_case_date(
        unit, "C-1", date(2098, 1, 1), "put off"
    ),
    "set terms": lambda unit, pack, found, place: retention.set_terms(unit, [ReferenceId(1)], Terms(), "their letter"),
    "export tombstones": lambda unit, pack, found, place: tombstones.export_tombstones(unit, place / "t.json"),
    "begin backup": lambda unit, pack, found, place: backup.back_up(unit, place / "b"),
    "back up": lambda unit, pack, found, place: backup.back_up(unit, place / "b"),
    "change roles": lambda unit, pack, found, place: people.change_roles(unit, "Ada", set(Role)),
    "record training": lambda unit, pack, found, place: people.record_training(unit, "Ada", TRAINING),
    "reset passphrase": lambda unit, pack, found, place: people.reset_passphrase(unit, "Ada", SECOND_PASSPHRASE),
    "renew recovery code": lambda unit, pack, found, place: recovery.renew_recovery(
        unit, recovery.proposed_sheet(unit)
    ),
    "share recovery": lambda unit, pack, found, place: recovery.share_recovery(unit, recovery.proposed_sheets(unit)),
    "set idle lock": lambda unit, pack, found, place: absence.set_idle_minutes(unit, 5),
    "leave work running": lambda unit, pack, found, place: absence.leave_working(unit),
    "return to work": lambda unit, pack, found, place: absence.return_to_work(unit, PASSPHRASE),
    "add examiner": lambda unit, pack, found, place: units.add_examiner(unit, "Ben", SECOND_PASSPHRASE),
    "set grouping distance": lambda unit, pack, found, place: persons.set_grouping_distance(unit, 0.4),
    "view models": lambda unit, pack, found, place: models.list_models(unit),
    "view validations": lambda unit, pack, found, place: validate.validations(unit),
    "view validation report": lambda unit, pack, found, place: validation_report.validation_pages(measured(unit), 1),
    "write validation report": lambda unit, pack, found, place: validation_report.write_validation_pages(
        measured(unit), 1, b"%PDF", place / "test.pdf"
    ),
    "prove seal": lambda unit, pack, found, place: seal_record.prove_on_record(unit, SHOWN),
    "write proof of seal": lambda unit, pack, found, place: seal_record.write_seal_page(
        unit, b"%PDF", place / "proof.pdf"
    ),
    "choose models": lambda unit, pack, found, place: models.use_models(unit, []),
    "propose": lambda unit, pack, found, place: proposals.propose(unit, ActKind.STOP_LIFTING, "c", "closed"),
    "withdraw proposal": lambda unit, pack, found, place: proposals.withdraw(
        unit, proposals.propose(unit, ActKind.STOP_LIFTING, "c", "closed").id, "not any more"
    ),
    "change policy": lambda unit, pack, found, place: policies.propose_policy(
        unit, dataclasses.replace(a_policy(ALONE), staff_days=3), "sooner"
    ),
    "stop searching": lambda unit, pack, found, place: stopping.stop_searching(unit, "to look into it"),
    "register unit": lambda unit, pack, found, place: units.register_unit(unit, REGISTRATION),
    "view staff gallery": lambda unit, pack, found, place: staff.list_staff(unit),
    "erase staff gallery": lambda unit, pack, found, place: staff.erase_staff(unit),
    "read audit trail": lambda unit, pack, found, place: audit.audit_trail(unit),
    "export audit log": lambda unit, pack, found, place: audit_export.export_log(unit, place / "log.jsonl"),
    "write witness": lambda unit, pack, found, place: witness.write_witness(unit, place / "witness.jsonl"),
    "forget witness": lambda unit, pack, found, place: witness.forget_witness(unit),
    "export audit trail": lambda unit, pack, found, place: audit_questions.export_trail(
        unit, TrailFilter(), place / "trail.csv"
    ),
    "count searches": lambda unit, pack, found, place: audit_questions.count_searches(unit, Period()),
    "count for transparency": lambda unit, pack, found, place: audit_questions.transparency(unit, Period()),
    "view search record": lambda unit, pack, found, place: search_record.search_record(unit, "C-1", SearchId(1)),
    "prepare breach pack": lambda unit, pack, found, place: breach.breach_pack(unit, TrailFilter()),
    "view reports": lambda unit, pack, found, place: report.list_reports(unit),
    "meet fault": lambda unit, pack, found, place: incidents.note_incident(unit, Incident("KeyError", ("a.py, 1",))),
    "verify custody": lambda unit, pack, found, place: verify.verify_custody(unit),
    "view unit": lambda unit, pack, found, place: unit_state.unit_state(unit),
    "view custody": lambda unit, pack, found, place: custody_state.custody_state(unit),
    "view backups": lambda unit, pack, found, place: custody_state.copy_state(unit),
    "view erasures": lambda unit, pack, found, place: certificates.list_erasures(unit),
    "rehearse restoration": lambda unit, pack, found, place: a_rehearsal(unit, place),
    "check recovery sheet": lambda unit, pack, found, place: recovery_check.check_recovery(
        unit, [recovery.proposed_sheet(unit).code.code]
    ),
    "selftest": lambda unit, pack, found, place: a_selftest(unit),
}


def queued(unit: Unit, place: Path) -> Unit:
    """Let the intake of a folder wait, and its examination behind it."""
    work_queue.queue_intake(unit, "KJB/2", place)
    work_queue.queue_examination(unit, "KJB/2")
    return unit


def gone_on(unit: Unit) -> None:
    work_queue.pause_queue(unit)
    work_queue.let_queue_go_on(unit)


def interrupted(unit: Unit) -> None:
    """Stop the run as soon as a job has begun."""
    begun: list[Progress] = []
    queue_runs.run_queue(unit, StillPool(), begun.append, lambda: bool(begun))


def revealed(unit: Unit, pack: PackManifest, place: Path) -> reveal.Revealed:
    """Show the frame of a face of a file that is taken in and examined for it."""
    (place / "sign.png").write_bytes(encoded(shapes()))
    intake.take_in(unit, "KJB/9", place)
    pool = ShowingPool(pack)
    examine.examine(unit, pool)
    with unit.reading() as reader:
        newest = max(face.id for face in reader.faces.all())
    return reveal.reveal_frame(unit, pool, newest, "to read the sign")


def refused_reveal(unit: Unit) -> None:
    """Ask for the frame of a face whose file is gone."""
    with pytest.raises(EvidenceChanged):
        reveal.reveal_frame(unit, StillPool(), FaceId(1), "to read the sign")


def drawn(
    unit: Unit, pack: PackManifest, place: Path, how: Callable[[Unit, WorkerPool, DrawnBox, str], object]
) -> object:
    """Draw a box on a file in which nothing was found."""
    (place / "missed.png").write_bytes(encoded(shapes()))
    intake.take_in(unit, "KJB/9", place)
    pool = BlindPool(pack)
    examine.examine(unit, pool)
    with unit.reading() as reader:
        media = reader.media.newest()
    return how(unit, pool, DrawnBox(FramePlace(media), Box(4, 4, 40, 40)), "she was missed")


def refused_drawing(unit: Unit) -> None:
    """Draw on a file that is gone."""
    with pytest.raises(EvidenceChanged):
        drawing.draw_face(unit, StillPool(), DrawnBox(FramePlace(MediaId(1)), Box(4, 4, 40, 40)), "she was missed")


def across_found(unit: Unit, pack: PackManifest) -> AcrossList:
    """Search from the open case, with another one beside it that holds somebody."""
    cases.open_case(unit, CaseAuthority("C-8", "order 8", "identify a victim", date(2099, 1, 1)))
    add_faces(unit, b"c.jpg", [found_face(vector(97, near=1), pack.id)])
    cases.enter_case(unit, "C-1")
    return across.search_across(unit, pack, why("why"), face_id=FaceId(1))


def a_link(unit: Unit, pack: PackManifest) -> CaseLink:
    return case_links.propose_link(unit, across_found(unit, pack).candidates[0].id, "the ears agree")


def a_sent_file(unit: Unit, pack: PackManifest, place: Path) -> Path:
    """Send a crop, under a policy that lets one person."""
    with unit.unit_of_work(cases.act_of_unit("test")) as work:
        alone = a_policy({*ALONE, ActKind.PARTNER_DISCLOSURE})
        work.policies.adopt(alone, [(unit.actor.id, "0" * 128)])
    unit.take_standing()
    shipment = partner_export.Shipment("Partner B", "to ask", faces=(FaceId(1),))
    return partner_export.export_partner_file(unit, place / "crops.bin", shipment, pack).path


def a_partner_file(unit: Unit, pack: PackManifest, place: Path) -> PartnerFileId:
    received = partner_add.read_partner_file(a_sent_file(unit, pack, place))
    pool = StillPool(lambda item: Examined(item.media_id, 9, 9, 1, (found_face(vector(1), pack.id),)))
    return partner_add.add_partner_file(unit, pool, received, received.fingerprint).file.id


def a_rehearsal(unit: Unit, place: Path) -> None:
    backup.back_up(unit, place / "b")
    rehearse.rehearse_restoration(unit, place / "b", PASSPHRASE)


def held_enrolment(unit: Unit, place: Path) -> None:
    enrolled(unit, folders_of(place / "one", X_1=b"a"))
    with suppress(AlreadyEnrolled):
        enrolled(unit, folders_of(place / "two", X_2=b"a"))


def a_selftest(unit: Unit) -> None:
    with mock.patch.object(selftest, "selftest", return_value=[]):
        selftest.selftest_on_record(unit, StillPool(), lambda: b"")


def a_trial(unit: Unit, place: Path) -> None:
    """Set a quality trial, under a policy that lets supervisors, and disclose it."""
    kept = [rule for rule in a_policy(ALONE).functions if rule.function is not Function.QUALITY_TRIALS]
    opened = FunctionRule(Function.QUALITY_TRIALS, frozenset({Role.SUPERVISOR}))
    with unit.unit_of_work(cases.act_of_unit("test")) as work:
        work.policies.adopt(a_policy(ALONE, functions=(*kept, opened)), [(unit.actor.id, "0" * 128)])
    unit.take_standing()
    authority = CaseAuthority("C-2", "order 8", "identify a victim", date(2099, 1, 1))
    quality_trials.set_trial(unit, authority, {place / "a.jpg": None}, "to see")
    quality_trials.disclose_trial(unit, "C-2")


KINDS = {
    Operation.COLLECTION: ("take in", "add partner crops", "draw face", "queue work", "begin queued work"),
    Operation.ALTERATION: (
        *("end standing search", "adjudicate", "analyse probe", "analyse reference", "compare"),
        *("merge persons", "split person", "move faces", "keep apart", "confirm person", "ignore faces"),
        *("allow shared frame", "undo decision"),
        *("choose models", "change retention date", "set terms"),
        *("state capture date", "correct subject", "correct reference"),
        *("propose lead between cases", "be linked with another case", "close lead between cases"),
    ),
    Operation.CONSULTATION: (
        *("view decisions", "offer faces", "view capture dates", "view pictures to compare"),
        *("look in box", "refuse drawing"),
        *("reveal frame", "hide frame", "refuse reveal", "view copies", "view known files", "view hash sets"),
        *("view searches across cases", "view candidates across cases", "view crops across cases"),
        *("be shown in another case", "view consultations from other cases", "view leads between cases"),
        "view partner files",
        *("view queue", "view unread file"),
        "check standing search",
        *("view standing searches", "view new candidates", "see new candidates"),
        *("enter case", "view faces", "view files", "view persons", "view searches", "view candidates", "view reports"),
        *(
            "view gallery",
            "view references",
            "hold enrolment",
            "view models",
            "view validations",
            "view validation report",
            "view search record",
            "read audit trail",
        ),
        *(
            "count searches",
            "count for transparency",
            "view due dates",
            "view conflicts",
            "view leads",
            "view agreement",
            "view quality trials",
            "view results of quality trials",
            "view staff gallery",
        ),
        *("view unit", "view custody", "view backups", "view erasures"),
    ),
    Operation.DISCLOSURE: (
        "produce report",
        "export audit trail",
        "export audit log",
        "prepare breach pack",
        "write certificate",
        *("write validation report", "write proof of seal"),
        "send crops to partner",
    ),
    Operation.COMBINATION: (
        *("keep searching", "group persons", "search", "repeat search", "stack copies", "mark known files"),
        *("search across cases", "be searched from another case"),
    ),
    Operation.ERASURE: (
        *("erase partner file", "erase subject", "erase case", "certify erasure", "erase staff gallery"),
        "remove hash set",
    ),
    Operation.CUSTODY: (
        *("pause queue", "let queue go on", "move queued work", "cancel queued work"),
        *("end queued work", "interrupt queued work"),
        "add examiner",
        "change roles",
        "record training",
        "reset passphrase",
        "renew recovery code",
        "share recovery",
        "set idle lock",
        *("keep own settings", "keep own numbers", "keep own keys"),
        "leave work running",
        "return to work",
        "set grouping distance",
        "install hash set",
        "verify custody",
        *("rehearse restoration", "check recovery sheet", "selftest", "prove seal"),
        "keep gallery copies",
        "begin backup",
        "back up",
        "export tombstones",
        "forget witness",
        "write witness",
        "meet fault",
        *("disclose quality trial", "count quality trial", "withdraw proposal"),
        *("propose", "change policy", "stop searching", "register unit"),
    ),
}
"""What Directive (EU) 2016/680, Article 25, calls each act."""


@pytest.mark.parametrize("verb", sorted(ACTS))
def test_the_act_leaves_its_entry(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery, tmp_path: Path, verb: str
) -> None:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(5)})
    add_faces(case_unit, b"a.jpg", [found_face(vector(99, near=1), manifest.id)])
    add_faces(case_unit, b"b.jpg", [found_face(vector(98, near=2), manifest.id)])
    found = search.search_face(case_unit, gallery, FaceId(1), why("why"))
    place = tmp_path / "place"
    place.mkdir()
    (place / "a.jpg").write_bytes(b"\xff\xd8\xff")
    with case_unit.reading() as reader:
        before, _ = reader.audit.head()

    ACTS[verb](case_unit, manifest, found, place)

    with case_unit.reading() as reader:
        added = reader.audit.entries(before + 1)
    entry = next(entry for entry in added if entry.act.verb == verb)
    assert entry.actor_name == "Ada"
    assert entry.act.purpose
    assert entry.act.authority
    assert verb in KINDS[entry.act.operation]


def test_every_act_has_one_legal_kind() -> None:
    assert sorted(verb for verbs in KINDS.values() for verb in verbs) == sorted(ACTS)
