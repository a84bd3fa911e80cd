"""Run standing searches: hold each against what the gallery is now, and let whoever is new wait for the examiner."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import DOES_NOT_OPEN, Cancelled
from app.domain.ids import StandingSearchId
from app.domain.policy import Function
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.domain.search import CandidateList, IndexAnswer, Probe, ProbeKind, SearchRecord
from app.domain.standing_search import Compared, LastList, Plan, StandingSearch, merged, new_among, plan_of
from app.recognition.pack import PackManifest
from app.service.cases import act_in, current_case, enter_case, list_cases
from app.service.gallery import LoadedGallery, SearchedGallery
from app.service.permission import require
from app.service.permission_roles import knows_the_answer, refuse_own_trial, require_duty
from app.service.probes import mean_probe, probe_of_face, probe_of_faces
from app.service.search import Answering, search_probe
from app.service.standing_states import is_behind, purpose_of, why_it_rests
from app.store import Unit, Work


@dataclass(frozen=True, slots=True)
class StandingOutcome:
    """What became of one standing search in a run: `how` it was compared, None where it rests, and why."""

    standing_id: StandingSearchId
    how: Compared | None
    why: str
    new: int = 0


@dataclass(frozen=True, slots=True)
class StandingRuns:
    """What one run over a case did. `others` are standing searches of other people that it left alone.

    `trouble` says why a case could not be entered; nothing of it was run then.
    """

    case_reference: str
    outcomes: tuple[StandingOutcome, ...]
    others: int = 0
    trouble: str = ""

    @property
    def searched(self) -> int:
        """How many searches were made."""
        return sum(each.how in (Compared.NEW, Compared.EVERYTHING) for each in self.outcomes)

    @property
    def new(self) -> int:
        """How many new candidates they found."""
        return sum(each.new for each in self.outcomes)

    @property
    def rests(self) -> tuple[StandingOutcome, ...]:
        """Those that did not run."""
        return tuple(each for each in self.outcomes if each.how is None)


def run_standing(
    unit: Unit,
    gallery: LoadedGallery,
    *,
    is_everyones: bool = False,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> StandingRuns:
    """Run the standing searches of the open case that this person keeps, or everyone's, where anything has changed.

    Each is a search of the person at the desk, on record, and commits with its list, its new candidates and how far it
    came: a run that was cancelled or cut off goes on where it was. Running other people's makes oneself the first
    examiner of what they find, never the second; so that is asked for. Raises NotAllowed for those who may not search,
    where a stop came in between or the gallery has references without a vector, and Cancelled.
    """
    refuse_own_trial(unit)
    require_duty(unit, Duty.SEARCH)
    case, started = current_case(unit), time.monotonic()
    with unit.reading() as reader:
        kept = [standing for standing in reader.standing_searches.all() if standing.end is None]
    chosen = [standing for standing in kept if is_everyones or standing.keeper_id == unit.actor.id]
    chosen.sort(key=lambda standing: standing.last_run.id)  # whoever waited longest comes first
    outcomes: list[StandingOutcome] = []
    for standing in chosen:
        if is_cancelled():
            raise Cancelled(
                f"The standing searches were stopped after {len(outcomes)} of {len(chosen)}. What they found is kept; "
                "run them again to go on."
            )
        outcomes.append(_run_one(unit, gallery, standing))
        on_progress(Progress("standing searches", len(outcomes), len(chosen), time.monotonic() - started))
    return StandingRuns(case.reference, tuple(outcomes), len(kept) - len(chosen))


def run_everywhere(
    unit: Unit,
    gallery: LoadedGallery,
    *,
    is_everyones: bool = False,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> list[StandingRuns]:
    """Run those of every case that the person may see, entering each on record, and in the end the one before.

    A quality trial of one's own is passed over; a case whose file does not open is named, and keeps no other from
    being run. Raises as `run_standing` does.
    """
    before = unit.open_case
    found: list[StandingRuns] = []
    try:
        for case in list_cases(unit):
            try:
                enter_case(unit, case.id)
            except DOES_NOT_OPEN as damaged:
                found.append(StandingRuns(case.reference, (), trouble=str(damaged)))
                continue
            if knows_the_answer(unit):
                continue
            found.append(
                run_standing(
                    unit, gallery, is_everyones=is_everyones, on_progress=on_progress, is_cancelled=is_cancelled
                )
            )
    finally:
        if before is not None:
            enter_case(unit, before.id)
    return found


def _run_one(unit: Unit, gallery: LoadedGallery, standing: StandingSearch) -> StandingOutcome:
    why = why_it_rests(unit, standing, gallery.manifest.id)
    if why:
        return StandingOutcome(standing.id, None, why)
    root, types = standing.root, frozenset(standing.root.gallery_types)
    with unit.reading() as reader:
        last = reader.standing_searches.last_list(standing.id)
    version, index = gallery.current(unit, types, root.narrowed)
    plan = _plan(last, index, gallery, root)
    if plan.how is Compared.NOTHING:
        if is_behind(standing, version.number, gallery.manifest.id):
            _keep_unsearched(unit, standing, version.number, gallery.manifest.id, plan, index)
        return StandingOutcome(standing.id, plan.how, plan.why)
    require(unit, Function.STANDING_SEARCH, types, purpose_of(root))
    answering = _Standing(standing, last, gallery)
    probe = _probe(unit, gallery.manifest, root, last)
    search_probe(unit, gallery, probe, purpose_of(root), root.k, types, root.narrowed, answering)
    return StandingOutcome(standing.id, answering.plan.how, answering.plan.why, answering.new)


def _plan(last: LastList, index: SearchedGallery, gallery: LoadedGallery, root: SearchRecord) -> Plan:
    return plan_of(last, index.searched_ids, gallery.manifest.id, root.combination, index.cohort)


def _keep_unsearched(
    unit: Unit, standing: StandingSearch, number: int, pack_id: str, plan: Plan, index: SearchedGallery
) -> None:
    act = act_in(unit, "check standing search", Operation.CONSULTATION, standing.root.purpose)
    with unit.unit_of_work(act) as work:
        work.standing_searches.add_run(standing.id, plan.how, plan.why, 0, None, number, pack_id, index.searched_ids)
        work.note(standing=standing.id, gallery=number, why=plan.why)


def _probe(unit: Unit, pack: PackManifest, root: SearchRecord, last: LastList) -> Probe:
    """Return the probe as it was searched last, or the same faces by their vectors of other models."""
    with unit.reading() as reader:
        if last.pack_id == pack.id:
            return reader.searches.probe(last.search_id)
        if root.probe_kind is ProbeKind.PERSON:
            return mean_probe(reader, pack, root.probe_kind, root.face_ids, root.person_id)
    if root.probe_kind is ProbeKind.FACE:
        return probe_of_face(unit, pack, root.face_ids[0])
    return probe_of_faces(unit, pack, root.face_ids, root.combination)


@dataclass(slots=True)
class _Standing(Answering):
    """Answers one standing search by comparing what it must, and keeps the run with its search in one act."""

    standing: StandingSearch
    last: LastList
    gallery: LoadedGallery
    plan: Plan = field(init=False)
    searched: NDArray[np.int64] = field(init=False)
    new: int = 0

    def answer(self, index: SearchedGallery, probe: Probe, k: int) -> IndexAnswer:
        """Compare what is new and complete the latest list by it, or compare everything."""
        self.searched, self.plan = index.searched_ids, _plan(self.last, index, self.gallery, self.standing.root)
        if self.plan.how is Compared.EVERYTHING:
            return index.ask(probe, k)
        found = index.ask_only(probe, self.plan.new, k)
        self.merged_with = self.last.search_id
        return IndexAnswer(merged(self.last.listed, found.ranked, k), found.graph_ranked)

    def kept(self, work: Work, found: CandidateList) -> None:
        """Write the run, and let the candidates wait that were on no earlier list."""
        kept, search = work.standing_searches, found.search
        new = new_among(
            found.candidates,
            kept.listed(self.standing.id),
            self.last.searched,
            are_models_new=search.pack_id != self.last.pack_id,
        )
        compared = len(self.searched) if self.plan.how is Compared.EVERYTHING else len(self.plan.new)
        run_id = kept.add_run(
            *(self.standing.id, self.plan.how, self.plan.why, compared, search.id),
            *(search.gallery.number, search.pack_id, self.searched),
        )
        kept.add_new(run_id, new)
        self.new = len(new)
        work.note(
            standing=self.standing.id,
            kept_by=self.standing.keeper_id,
            how=self.plan.how.value,
            why=self.plan.why,
            compared=compared,
            new=len(new),  # not who: the second examiner may read the trail
        )
