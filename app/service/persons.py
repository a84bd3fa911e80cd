"""Group the faces of a case into persons, cautiously: it is worse to merge two children than to show one twice."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotRecorded
from app.domain.face import Face, FaceState, Person
from app.domain.ids import FaceId, MediaId
from app.domain.person import Decision, arrange
from app.domain.person_reach import faces_about, reach
from app.domain.progress import IsCancelled, never
from app.recognition.comparison.cluster import Known, links
from app.recognition.pack import PackManifest
from app.service.cases import act_in, act_of_unit
from app.service.models import engine_of
from app.service.permission_roles import require_duty
from app.service.reembed import refuse_lacking
from app.service.track_links import of_one_track
from app.store import Reader, Unit, Work

GROUPING_SETTING = "grouping_distance"
WEAK_SCORE = 40.0
"""Faces of less quality bring nobody together; docs/persons.md says what that is worth."""
_NO_LINKS = np.empty((0, 2), np.int64)


def group_persons(
    unit: Unit, manifest: PackManifest, distance: float | None = None, is_cancelled: IsCancelled = never
) -> list[Person]:
    """Group all faces of the case by average linkage and replace the earlier grouping; what people decided stays.

    Two faces in one frame never become one person; two views of one track do, unless their vectors speak against it.
    Faces of little quality and ignored ones bring nobody together. `distance` is the linkage at which grouping stops;
    without one, the unit's own setting counts, then the pack's. Raises NotAllowed where faces have no vector yet,
    Cancelled where the person stopped it.
    """
    act = act_in(unit, "group persons", Operation.COMBINATION)
    limit = _checked_distance(distance if distance is not None else grouping_distance(unit, manifest))
    with unit.reading() as reader:
        lacking, unmade = reader.faces.without_vector(manifest.id), reader.faces.unmade(manifest.id)
        refuse_lacking(lacking, unmade, "faces of the case", "grouped")
        ids, vectors = reader.faces.vectors(manifest.id)
        faces = {face.id: face for face in reader.faces.all()}
    kept = [faces[FaceId(int(face_id))] for face_id in ids]
    bound = ids[links(vectors, limit, _known(kept, vectors, limit), is_cancelled)] if kept else _NO_LINKS
    with unit.unit_of_work(act) as work:
        work.persons.replace_grouping(max(faces, default=FaceId(0)), bound, manifest.id, limit)
        show_persons(work)
        persons = work.persons.all()
        work.note(persons=len(persons), faces=len(kept), distance=limit, pack=manifest.id)
    return persons


def show_persons(work: Work) -> int:
    """Keep who is one person now, by the latest grouping and the decisions; return how many faces changed theirs."""
    copies = [(each.face_id, each.of) for each in work.stacks.faces()]
    arranged = arrange(work.faces.all(), work.persons.grouping(), work.persons.decisions(), copies)
    return work.persons.show(arranged)


def bound_pairs(reader: Reader) -> NDArray[np.int64]:
    """Return all pairs of faces that something but a decision binds: links of the grouping and copies; int64 (k, 2)."""
    copies = [(each.face_id, each.of) for each in reader.stacks.faces()]
    return np.concatenate([reader.persons.links()[1], np.array(copies, np.int64).reshape(-1, 2)])


def show_decided(work: Work, made: Decision) -> int:
    """Keep what one more decision changes; return how many faces changed their person.

    Only faces that something binds to those of the decision are arranged anew, as all faces together would be.
    """
    decisions = work.persons.decisions()
    among = reach(faces_about(made, decisions), bound_pairs(work), decisions)
    copies = [(each.face_id, each.of) for each in work.stacks.faces() if each.face_id in among]
    arranged = arrange(work.faces.some(among), work.persons.grouping(among), decisions, copies)
    return work.persons.show(arranged, among)


def _known(faces: list[Face], vectors: NDArray[np.float32], distance: float) -> Known:
    numbers: dict[tuple[MediaId, int], int] = {}
    frames = [numbers.setdefault((face.media_id, face.frame_index), len(numbers)) for face in faces]
    weak = [face.quality.score < WEAK_SCORE or face.state is not FaceState.OPEN for face in faces]
    linked = of_one_track(faces, vectors, distance)
    return Known(np.array(frames, np.int64), linked, np.array(weak, np.bool_))


def list_persons(unit: Unit) -> list[Person]:
    """Return the persons of the case, those with most faces first; the viewing is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view persons", Operation.CONSULTATION)) as work:
        persons = work.persons.all()
        work.note(persons=len(persons), faces=sum(len(person.face_ids) for person in persons))
    return persons


def grouping_distance(unit: Unit, manifest: PackManifest) -> float:
    """Return the linkage distance in force: the unit's own setting for this pack, or the pack's."""
    with unit.reading() as reader:
        own = reader.settings.get(_setting_for(manifest.id))
    return float(own) if own is not None else manifest.grouping_distance


def set_grouping_distance(unit: Unit, distance: float) -> None:
    """Set the unit's own linkage distance, on record, for the models that it works with.

    Vectors of other models lie at other distances, so each keeps its own. Raises NotRecorded where it is no distance.
    """
    require_duty(unit, Duty.WORK_CASES)
    _checked_distance(distance)
    pack_id = engine_of(unit).manifest.id
    act = act_of_unit("set grouping distance")
    with unit.unit_of_work(act) as work:
        work.settings.set(_setting_for(pack_id), repr(distance))
        work.note(distance=distance, pack=pack_id)


def _setting_for(pack_id: str) -> str:
    return f"{GROUPING_SETTING} {pack_id}"


def _checked_distance(distance: float) -> float:
    if not 0 < distance < math.inf:
        raise NotRecorded(f"{distance} is no distance between faces. Nothing was changed; give a number above zero.")
    return distance
