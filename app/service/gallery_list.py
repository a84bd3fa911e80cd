"""Look through the gallery: its subjects some at a time, what is known of one of them, and how much there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.gallery_list import (
    WINDOW,
    GallerySummary,
    ListedSubject,
    ReferenceLine,
    SubjectsAsked,
    SubjectSheet,
)
from app.domain.ids import SubjectId
from app.service.cases import act_of_unit
from app.service.gallery import LoadedGallery
from app.service.permission_roles import require_duty
from app.store import Unit


@dataclass(frozen=True, slots=True)
class GraphState:
    """How far the index in memory is: the graph holds `held` of `size` references. None is loaded where `size` is 0."""

    held: int
    size: int

    @property
    def words(self) -> str:
        """The state in one sentence."""
        if not self.size:
            return "The index is not loaded; the first search does that. Each list is certified by the exact scan."
        if self.held < self.size:
            return (
                f"The graph grows: {self.held:,} of {self.size:,} references. The exact scan answers meanwhile and "
                "certifies each list."
            )
        return f"The graph holds all {self.size:,} references; each list is certified by the exact scan."


def view_subjects(unit: Unit, asked: SubjectsAsked, at_most: int = WINDOW) -> list[ListedSubject]:
    """Return the first subjects of those asked for; the viewing of the whole list is a consultation on record.

    The entry says by what the list was narrowed, but not how a name begins: it outlives the subject.
    """
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.unit_of_work(act_of_unit("view gallery", Operation.CONSULTATION)) as work:
        numbers = work.listing.numbers(asked, at_most)
        found = work.listing.lines([SubjectId(each) for each in numbers.tolist()])
        work.note(
            gallery=work.gallery.number(),
            order=asked.order.value,
            by_name=bool(asked.begins.strip()),
            types=[*sorted(kind.value for kind in asked.types)],
            source=asked.source or None,
            due_by=asked.due_by.isoformat() if asked.due_by else None,
            without_birth_year=asked.without_birth_year,
        )
    return found


def subject_numbers(unit: Unit, asked: SubjectsAsked) -> NDArray[np.int64]:
    """Return the ids of all subjects asked for in their order, int64 (n,), and nothing else of them.

    Covered by the record of the list that was begun with `view_subjects`.
    """
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.reading() as reader:
        return reader.listing.numbers(asked)


def subject_lines(unit: Unit, subjects: Sequence[SubjectId]) -> list[ListedSubject]:
    """Return the lines of some subjects of a list, those erased since left out; covered by the list's record."""
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.reading() as reader:
        return reader.listing.lines(subjects)


def subject_sheet(unit: Unit, subject_id: SubjectId, *, with_pictures: bool = False) -> SubjectSheet:
    """Return a subject and their references with terms and dates; a consultation on record. Raises NotFound.

    `with_pictures` says that the crops are going to be looked at, for the record.
    """
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.unit_of_work(act_of_unit("view references", Operation.CONSULTATION)) as work:
        work.gallery.subject(subject_id)
        (listed,) = work.listing.lines([subject_id])
        references, terms = work.gallery.references(subject_id), work.listing.terms(subject_id)
        taken = work.particulars.taken([each.id for each in references])
        work.note(subject=subject_id, references=len(references), pictures=with_pictures)
    lines = (ReferenceLine(each, terms[each.id], taken.get(each.id)) for each in references)
    return SubjectSheet(listed, tuple(lines))


def gallery_summary(unit: Unit) -> GallerySummary:
    """Return how many subjects and references there are, by type and by models: numbers and sources, no name."""
    require_duty(unit, Duty.SEE_GALLERY)
    with unit.reading() as reader:
        version, sources = reader.gallery.version(), reader.listing.sources()
    with unit.reading() as reader:  # a reading each: others are let in between, where a million is counted
        packs = reader.listing.by_pack()
    with unit.reading() as reader:
        return GallerySummary(version, reader.listing.by_type(), packs, sources)


def graph_state(gallery: LoadedGallery) -> GraphState:
    """Return how far the graph of the loaded gallery is; nothing is loaded for it."""
    return GraphState(*gallery.graph_counts())
