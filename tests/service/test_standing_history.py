"""Whatever comes, goes, is kept out or let in again: a standing search's list is that of a search of everybody."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.audit import Act, Operation
from app.domain.case import CaseAuthority
from app.domain.ids import SearchId, StandingSearchId
from app.domain.keeping import Terms
from app.domain.particulars import EVERYONE, Sex, SubjectFilter
from app.domain.search import Combination, RankedReference
from app.domain.standing_search import Compared, NewBecause
from app.recognition.pack import PackManifest, default_manifest
from app.service.cases import open_case
from app.service.erase import erase_reference, erase_subject
from app.service.gallery import LoadedGallery
from app.service.particulars import Corrected, correct_subject
from app.service.repeat import repeat_search
from app.service.retention import set_terms
from app.service.search import search_faces
from app.service.standing_runs import run_standing
from app.service.standing_searches import start_standing
from app.store import Unit
from tests.service.conftest import add_faces, enrol_vectors, found_face, vector
from tests.units import new_unit, why

K = 4
OTHER = "another-pack"


@contextmanager
def a_unit() -> Iterator[Unit]:
    with tempfile.TemporaryDirectory() as folder:
        made, _ = new_unit(Path(folder) / "unit")
        with made:
            open_case(made, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
            yield made


def about(seed: int, spread: float) -> np.ndarray:
    """Return a vector that lies around the probe's, nearer or farther."""
    return (vector(77) + spread * np.random.default_rng(seed).standard_normal(128)).astype(np.float32)


@dataclass
class History:
    """One unit, what happens to its gallery, and what its standing search has said so far."""

    unit: Unit
    draw: st.DataObject
    manifest: PackManifest
    count: int = 0
    hows: list[Compared] = field(default_factory=list)

    def enrol(self, name: str, many: int) -> None:
        spreads = [self.draw.draw(st.sampled_from([0.02, 0.1, 0.5, 2.0]), "spread") for _ in range(many)]
        vectors = [about(self.count + n, spread) for n, spread in enumerate(spreads)]
        self.count += many
        # Pictures are told apart by their place in the list: those that a subject has are passed over.
        enrol_vectors(self.unit, self.manifest.id, {name: [vector(1)] * self.held(name) + vectors})

    def held(self, name: str) -> int:
        with self.unit.reading() as reader:
            return next((each.reference_count for each in reader.gallery.subjects() if each.name == name), 0)

    def step(self, what: str) -> None:
        with self.unit.reading() as reader:
            subjects = reader.gallery.subjects()
            references = [one for each in subjects for one in reader.gallery.references(each.id)]
        if what == "enrol":
            self.enrol(f"S-{self.count}", self.draw.draw(st.integers(1, 3), "references"))
        elif not references:
            return
        elif what == "further":
            self.enrol(self.draw.draw(st.sampled_from(subjects), "whose").name, 1)
        elif what == "erase subject":
            erase_subject(self.unit, self.draw.draw(st.sampled_from(subjects), "who").id, "withdrawn")
        elif what == "erase reference":
            several = {each.id for each in subjects if each.reference_count > 1}
            fit = [one for one in references if one.subject_id in several]
            if fit:  # the last one of a subject goes with the subject
                erase_reference(self.unit, self.draw.draw(st.sampled_from(fit), "which").id, "withdrawn")
        elif what in ("keep out", "let in"):
            chosen = self.draw.draw(st.sampled_from(references), "which").id
            set_terms(self.unit, [chosen], Terms(originator="partner", may_search=what == "let in"), "a letter")
        elif what == "correct":
            who = self.draw.draw(st.sampled_from(subjects), "who")
            sex = self.draw.draw(st.sampled_from(list(Sex)), "sex")
            if who.known.sex is not sex:
                correct_subject(self.unit, who.id, Corrected(sex=sex), "the register says so")
        elif what == "other models":
            self.manifest = replace(self.manifest, id=OTHER if self.manifest.id != OTHER else default_manifest().id)
        self.embed()

    def embed(self) -> None:
        """Give every face and reference a vector of the present models, as `models reembed` does."""
        chance = np.random.default_rng(self.count)
        with self.unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
            waiting = work.gallery.without_vector(self.manifest.id)
            made = np.stack([about(int(chance.integers(1 << 30)), 0.5) for _ in waiting]) if waiting else None
            if made is not None:
                work.gallery.add_vectors(self.manifest.id, waiting, made)
            lacking = work.faces.without_vector(self.manifest.id)
            if lacking:
                work.faces.add_vectors(self.manifest.id, lacking, np.stack([about(n, 0.1) for n in lacking]))

    def lists(self) -> list[SearchId]:
        with self.unit.reading() as reader:
            runs = reader.standing_searches.runs(StandingSearchId(1))
        return [run.search_id for run in runs if run.search_id is not None]

    def run(self, gallery: LoadedGallery) -> None:
        """Run the standing search and hold its list and its new candidates against their plain definitions."""
        with self.unit.reading() as reader:
            earlier = [entry for each in self.lists() for entry in reader.searches.get(each).candidates]
            last = reader.standing_searches.last_list(StandingSearchId(1))
            queued = {each.candidate_id for each in reader.standing_searches.queue()}

        (outcome,) = run_standing(self.unit, gallery).outcomes

        assert outcome.how is not None, outcome.why
        self.hows.append(outcome.how)
        with self.unit.reading() as reader:
            found = reader.searches.get(self.lists()[-1])
            probe = reader.searches.probe(found.search.id)
            new = {each.candidate_id: each.why for each in reader.standing_searches.queue()}
        listed = [RankedReference(e.subject_id, e.reference_id, e.distance, e.score) for e in found.candidates]
        types = frozenset(found.search.gallery_types)
        _, everybody = LoadedGallery(self.manifest).current(self.unit, types, found.search.narrowed)
        assert listed == list(everybody.ask(probe, K).listed)
        if outcome.how is Compared.NOTHING:
            return
        subjects = {entry.subject_id for entry in earlier}
        pairs = {(entry.subject_id, entry.reference_id) for entry in earlier}
        before = set() if last.searched is None else set(last.searched.tolist())
        expected: dict[int, bool] = {}
        for entry in found.candidates:
            came = last.searched is not None and entry.reference_id not in before
            is_known = entry.subject_id in subjects
            if not is_known or (came and (entry.subject_id, entry.reference_id) not in pairs):
                expected[entry.id] = came
        fresh = {candidate_id: why for candidate_id, why in new.items() if candidate_id not in queued}
        assert {candidate_id: why is NewBecause.NEW_REFERENCE for candidate_id, why in fresh.items()} == expected
        assert repeat_search(self.unit, LoadedGallery(self.manifest), found.search.id).holds


STEPS = st.sampled_from(
    [
        *("enrol", "enrol", "further", "erase subject", "erase reference", "keep out", "let in", "other models"),
        *("correct", "run"),
    ]
)
GIRLS = SubjectFilter(sexes=frozenset({Sex.FEMALE}))


@pytest.mark.parametrize(
    ("people", "combination", "narrowed"),
    [
        *((6, "mean", EVERYONE), (6, "any", EVERYONE), (6, "all", EVERYONE), (59, "mean", EVERYONE)),
        *((6, "any", GIRLS), (6, "all", GIRLS), (64, "mean", GIRLS)),
    ],
)
@settings(max_examples=5, deadline=None)
@given(data=st.data())
def test_over_any_history_the_list_is_that_of_everybody_and_new_is_who_was_never_there(
    data: st.DataObject, people: int, combination: str, narrowed: SubjectFilter
) -> None:
    """With 59 people the list changes between distance and comparison score as people come and go."""
    with a_unit() as unit:
        history = History(unit, data, default_manifest())
        enrol_vectors(unit, history.manifest.id, {f"D-{n}": [about(10_000 + n, 0.5)] for n in range(people)})
        shown = [found_face(about(n, 0.1), history.manifest.id, left=9 * n) for n in range(1, 4)]
        faces = add_faces(unit, b"a.jpg", shown)
        gallery = LoadedGallery(history.manifest)
        found = search_faces(unit, gallery, faces, why("why"), Combination(combination), k=K, narrowed=narrowed)
        start_standing(unit, gallery, found.search.id)
        for what in data.draw(st.lists(STEPS, min_size=1, max_size=7), "history"):
            if what == "run":
                history.run(gallery)
            else:
                history.step(what)
                gallery.use(history.manifest)
        history.run(gallery)
