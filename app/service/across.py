"""Across cases: ask whether a face or a person of the open case has been seen in another case, on record in both."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.across import (
    CONSULTING,
    SEARCHED,
    SEARCHING,
    SHOWN,
    AcrossCandidate,
    AcrossList,
    AcrossSearch,
    Consulted,
    FoundAcross,
)
from app.domain.audit import Act, Fact, Operation
from app.domain.case import Case
from app.domain.duties import Duty
from app.domain.errors import DOES_NOT_OPEN, Cancelled, NotAllowed, NotFound, NotRecorded
from app.domain.ids import AcrossCandidateId, AcrossSearchId, CaseId, FaceId, PersonId
from app.domain.policy import Function, SearchPurpose
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.domain.search import Probe, ProbeKind, checked_purpose
from app.recognition.pack import PackManifest
from app.service.across_gallery import cases_to_see, others_of
from app.service.cases import act_in, current_case
from app.service.partners import PartnersFound, nearest_partners
from app.service.permission import default_types, refuse, require
from app.service.permission_roles import refuse_own_trial, require_duty
from app.service.probes import fused
from app.service.search import DEFAULT_K, LARGEST_K
from app.store import Reader, Unit, Wanted, glance

ERASED, TRIAL = "erased since", "a quality trial, disclosed since: no lead"
_CHANGED = "A case left the unit, or was disclosed as a quality trial, while it was searched. Nothing was recorded; "


@dataclass(frozen=True, slots=True)
class AcrossRow:
    """One candidate as a person may see it: `rank` and `distance` are None for whoever did not make the search.

    `where` names the case by its reference, or the partner, or says why there is nobody to be seen any more; then
    `is_there` is False.
    """

    candidate: AcrossCandidate
    rank: int | None
    distance: float | None
    where: str
    is_there: bool


@dataclass(frozen=True, slots=True)
class AcrossSheet:
    """A search across cases as a person may see it; `references` names the cases that were compared and still are."""

    search: AcrossSearch
    rows: tuple[AcrossRow, ...]
    references: dict[CaseId, str]
    is_blind: bool


@dataclass(frozen=True, slots=True)
class Consultation:
    """That persons of the open case were compared, shown or linked from another case: by whom, when, why and how many.

    `what` is one of CONSULTING; `from_case` is the other case's reference, or its id where it was erased since.
    """

    what: str
    at: datetime
    by: str
    purpose: str
    authority: str
    from_case: str
    persons: int


def search_across(
    unit: Unit,
    pack: PackManifest,
    purpose: SearchPurpose,
    *,
    face_id: FaceId | None = None,
    person_id: PersonId | None = None,
    k: int = DEFAULT_K,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> AcrossList:
    """Compare a face or a person of the open case with the unresolved persons of every other case one may see.

    Each case's file is read by itself, and no vector or picture of it is kept. The search is an act in the open case,
    and one more in each case that was compared, all together or not at all; a case whose file does not open is named.
    Raises NotRecorded without a purpose, NotFound, PackMismatch, NotAllowed where policy, roles, training or a stop
    forbid it, Cancelled where the person stopped it; then no case has an entry.
    """
    stated = _permitted(unit, purpose)
    if not 1 <= k <= LARGEST_K:
        raise NotRecorded(f"The number of candidates must lie between 1 and {LARGEST_K}. Nothing was searched.")
    asking, started = current_case(unit), unit.clock()
    with unit.reading() as reader:
        probe = _probe(reader, pack, face_id, person_id)
    cases = [case for case in cases_to_see(unit) if case.id != asking.id]
    found, consulted, unopened = _compared(unit, cases, pack, probe, k, on_progress, is_cancelled)
    partners = nearest_partners(unit, pack, probe.embedding.vector, k)
    nearest = sorted([*found, *partners.found], key=lambda each: each.order)[:k]
    _permitted(unit, purpose)  # a stop holds from the next act on, also while cases were read
    with unit.together():
        made = _recorded(unit, probe, stated, k, nearest, consulted, unopened, partners, started)
        _record_in_others(unit, asking, made)
    return made


def _permitted(unit: Unit, purpose: SearchPurpose) -> SearchPurpose:
    """Return the purpose without outer blanks; what policy, roles or a stop refuse goes on record."""
    refuse_own_trial(unit)
    stated = checked_purpose(purpose)
    current_case(unit)
    require(unit, Function.CROSS_CASE_SEARCH, (), stated)
    if not default_types(unit, stated):
        why = f"The purpose {stated.id} is for the staff gallery alone. Nothing was searched; name another purpose."
        facts: dict[str, Fact] = {"function": Function.CROSS_CASE_SEARCH.value, "purpose_id": stated.id}
        refuse(unit, why, stated.words, facts)
    require_duty(unit, Duty.SEARCH)
    return stated


def _probe(reader: Reader, pack: PackManifest, face_id: FaceId | None, person_id: PersonId | None) -> Probe:
    if face_id is not None:
        embedding = reader.faces.embedding(face_id, pack.id).checked(pack.id, pack.dimension)
        return Probe(ProbeKind.FACE, embedding, (face_id,))
    if person_id is None:
        raise NotRecorded("Nobody was named to search for. Nothing was searched; name a face or a person.")
    person = reader.persons.get(person_id)
    unmade = set(reader.faces.unmade(pack.id))
    used = tuple(one for one in person.face_ids if one not in unmade) or person.face_ids
    used = tuple(sorted(used, key=lambda one: one != person.best_face_id))  # what is shown of them first
    embeddings = [reader.faces.embedding(one, pack.id).checked(pack.id, pack.dimension) for one in used]
    scores = [reader.faces.get(one).quality.score for one in used]
    return Probe(ProbeKind.PERSON, fused(embeddings, scores), used, person_id)


def _compared(
    unit: Unit,
    cases: Sequence[Case],
    pack: PackManifest,
    probe: Probe,
    k: int,
    on_progress: OnProgress,
    is_cancelled: IsCancelled,
) -> tuple[list[FoundAcross], list[Consulted], list[CaseId]]:
    """Compare case by case, so that never more than one case's vectors are in memory."""
    started = time.monotonic()
    nearest: list[FoundAcross] = []
    consulted: list[Consulted] = []
    unopened: list[CaseId] = []
    for number, case in enumerate(cases, start=1):
        if is_cancelled():
            raise Cancelled(
                f"The search across cases was stopped after {number - 1} of {len(cases)} cases. Nothing was recorded "
                "and nothing is kept; begin again when there is time."
            )
        try:
            others = others_of(unit, case.id, pack)
        except DOES_NOT_OPEN:
            unopened.append(case.id)
        else:
            consulted.append(others.consulted)
            nearest = sorted([*nearest, *others.nearest(probe.embedding.vector, k)], key=lambda one: one.order)[:k]
        on_progress(Progress("compare across cases", number, len(cases), time.monotonic() - started))
    return nearest, consulted, unopened


def _recorded(
    unit: Unit,
    probe: Probe,
    purpose: SearchPurpose,
    k: int,
    nearest: Sequence[FoundAcross],
    consulted: Sequence[Consulted],
    unopened: Sequence[CaseId],
    partners: PartnersFound,
    started: datetime,
) -> AcrossList:
    with unit.unit_of_work(act_in(unit, SEARCHING, Operation.COMBINATION, purpose.words, Duty.SEARCH)) as work:
        there = {case.id for case in work.cases.all() if not case.is_trial}
        if not {each.case_id for each in consulted} <= there:
            raise NotAllowed(f"{_CHANGED}Search again.")
        made = work.across.add(probe, purpose, k, nearest, consulted, unopened, partners.consulted)
        work.note(
            across_search=made.search.id,
            purpose_id=purpose.id,
            probe=probe.kind.value,
            faces=list(probe.face_ids),
            person=probe.person_id,
            pack=probe.embedding.pack_id,
            started=started.isoformat(),
            cases=[{"case": each.case_id, "compared": each.persons + each.faces} for each in consulted],
            unopened=list(unopened),
            partner_persons=partners.consulted.persons,
            partners_barred=list(partners.consulted.barred),
            candidates=len(made.candidates),
        )
    return made


def _record_in_others(unit: Unit, asking: Case, made: AcrossList) -> None:
    """Let the trail of each case that was compared say from which case, by whom, why, and whom it was led to."""
    search = made.search
    listed: dict[CaseId | None, list[FaceId]] = {}
    for each in sorted(made.candidates, key=lambda one: one.id):
        if each.found.face_id is not None:
            listed.setdefault(each.found.case_id, []).append(each.found.face_id)
    for one in search.consulted:
        act = Act(SEARCHED, Operation.COMBINATION, search.purpose, asking.authority, one.case_id)
        with unit.unit_of_work(act) as work:
            work.note(
                from_case=asking.id,
                across_search=search.id,
                purpose_id=search.purpose_id,
                pack=search.pack_id,
                compared=one.persons + one.faces,
                digest=one.digest,
                faces=list(listed.get(one.case_id, [])),
            )


def list_across(unit: Unit) -> list[AcrossSearch]:
    """Return every search across cases that was made from the open case; the viewing is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view searches across cases", Operation.CONSULTATION)) as work:
        found = work.across.all()
        work.note(across_searches=len(found))
    return found


def across_sheet(unit: Unit, search_id: AcrossSearchId) -> AcrossSheet:
    """Return the candidates of a search across cases as this person may see them; a consultation on record.

    Whoever made the search sees them closest first; anybody else without rank and distance, in an order that says
    nothing, so that a second examiner of a lead judges the faces alone. Raises NotFound.
    """
    seen = {case.id: case.reference for case in cases_to_see(unit)}
    with unit.unit_of_work(act_in(unit, "view candidates across cases", Operation.CONSULTATION)) as work:
        made = work.across.get(search_id)
        senders = {crop: sender for crop, sender in work.partners.senders().items()}
        is_blind = made.search.searched_by_id != unit.actor.id
        ordered = sorted(made.candidates, key=lambda each: each.id if is_blind else each.rank)
        rows = []
        for each in ordered:
            crop_id = each.found.partner_crop_id
            there = senders.get(crop_id) if crop_id is not None else seen.get(each.found.case_id or CaseId(""))
            gone = ERASED if each.is_erased or crop_id is not None or not _is_trial(work, each) else TRIAL
            rank, distance = (None, None) if is_blind else (each.rank, each.found.distance)
            rows.append(AcrossRow(each, rank, distance, there or gone, there is not None))
        work.note(across_search=search_id, candidates=len(rows), blind=is_blind)
    return AcrossSheet(made.search, tuple(rows), seen, is_blind)


def _is_trial(reader: Reader, candidate: AcrossCandidate) -> bool:
    case_id = candidate.found.case_id
    return case_id is not None and reader.quality_trials.of_case(case_id) is not None


def across_crops(unit: Unit, search_id: AcrossSearchId) -> dict[AcrossCandidateId, bytes]:
    """Return the face crops of a search's candidates, JPEG, each read from its own case's file, where it stays.

    Each case whose crops are shown has a consultation on record, with the faces. Candidates of cases that were erased,
    disclosed as trials or do not open are left out. Raises NotFound.
    """
    asking, seen = current_case(unit), {case.id for case in cases_to_see(unit)}
    with unit.unit_of_work(act_in(unit, "view crops across cases", Operation.CONSULTATION)) as work:
        made = work.across.get(search_id)
        wanted = {each.id: each.found.partner_crop_id for each in made.candidates}
        there = work.partners.senders()
        crops = {one: work.partners.crop(crop) for one, crop in wanted.items() if crop is not None and crop in there}
        work.note(across_search=search_id, partner_crops=[wanted[one] for one in sorted(crops)])
    by_case: dict[CaseId, dict[FaceId, AcrossCandidateId]] = {}
    for each in made.candidates:
        if each.found.case_id in seen and each.found.face_id is not None:
            by_case.setdefault(each.found.case_id, {})[each.found.face_id] = each.id
    for case_id, faces in by_case.items():
        crops.update(_crops_of(unit, asking, made.search, case_id, faces))
    return crops


def _crops_of(
    unit: Unit, asking: Case, search: AcrossSearch, case_id: CaseId, faces: dict[FaceId, AcrossCandidateId]
) -> dict[AcrossCandidateId, bytes]:
    """Read crops of another case; they are given out once that case's trail says so."""
    try:
        with glance(unit, case_id) as reader:
            read = reader.faces.crops(sorted(faces))
    except (*DOES_NOT_OPEN, NotFound):
        return {}
    act = Act(SHOWN, Operation.CONSULTATION, search.purpose, asking.authority, case_id)
    with unit.unit_of_work(act) as work:
        work.note(from_case=asking.id, across_search=search.id, faces=[*read])
    return {faces[face_id]: jpeg for face_id, jpeg in read.items()}


def consultations(unit: Unit) -> list[Consultation]:
    """Return who compared, saw or linked persons of the open case from another one, and why, newest first.

    So that whoever works on a case knows what became of it elsewhere; the looking is a consultation on record.
    """
    seen = {case.id: case.reference for case in cases_to_see(unit)}
    case_id = current_case(unit).id
    with unit.unit_of_work(act_in(unit, "view consultations from other cases", Operation.CONSULTATION)) as work:
        numbers = [
            number for verb in CONSULTING for number in work.questions.sequences(Wanted(case_id=case_id, verb=verb))
        ]
        entries = sorted(work.questions.entries(sorted(numbers)), key=lambda entry: -entry.sequence)
        work.note(consultations=len(entries))
    found = []
    for entry in entries:
        origin, count = str(entry.facts.get("from_case", "")), entry.facts.get("compared")
        faces = entry.facts.get("faces")
        persons = count if isinstance(count, int) else len(faces) if isinstance(faces, list) else 1
        found.append(
            Consultation(
                *(entry.act.verb, entry.at, entry.actor_name, entry.act.purpose, entry.act.authority),
                *(seen.get(CaseId(origin), origin), persons),
            )
        )
    return found
