"""Group the faces of a case into persons, cautiously: it is worse to merge two children than to show one twice."""

from __future__ import annotations

import math
from collections import defaultdict

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotRecorded
from app.domain.face import Face, FaceState, Person
from app.domain.ids import FaceId, MediaId
from app.recognition.comparison.cluster import group
from app.recognition.pack import PackManifest
from app.service.cases import act_in, act_of_unit
from app.service.models import engine_of
from app.service.permission_roles import require_duty
from app.service.reembed import refuse_lacking
from app.service.track_links import of_one_track
from app.store import Unit

GROUPING_SETTING = "grouping_distance"


def group_persons(unit: Unit, manifest: PackManifest, distance: float | None = None) -> list[Person]:
    """Group all open faces of the case by average linkage and replace the earlier grouping.

    Two faces in one frame never become one person; two views of one track do, unless their vectors speak against it.
    `distance` is the linkage at which grouping stops; without one, the unit's own setting counts, then the pack's.
    """
    limit = _checked_distance(distance if distance is not None else grouping_distance(unit, manifest))
    with unit.reading() as reader:
        lacking, unmade = reader.faces.without_vector(manifest.id), reader.faces.unmade(manifest.id)
        refuse_lacking(lacking, unmade, "faces of the case", "grouped")
        ids, vectors = reader.faces.vectors(manifest.id)
        faces = {face.id: face for face in reader.faces.all()}
    keep = [index for index, face_id in enumerate(ids) if faces[FaceId(int(face_id))].state is FaceState.OPEN]
    kept = [faces[FaceId(int(ids[index]))] for index in keep]
    linked = of_one_track(kept, vectors[keep], limit) if kept else []
    labels = group(vectors[keep], limit, apart=_never_one_person(kept), together=linked).tolist() if kept else []
    grouping: dict[FaceId, int] = {face.id: label for face, label in zip(kept, labels, strict=True)}
    with unit.unit_of_work(act_in(unit, "group persons", Operation.COMBINATION)) as work:
        persons = work.persons.replace_grouping(grouping)
        work.note(persons=len(persons), faces=len(kept), distance=limit, pack=manifest.id)
    return persons


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


def _never_one_person(faces: list[Face]) -> list[tuple[int, int]]:
    """Return index pairs of faces that share one frame."""
    by_frame: dict[tuple[MediaId, int], list[int]] = defaultdict(list)
    for index, face in enumerate(faces):
        by_frame[(face.media_id, face.frame_index)].append(index)
    return [(a, b) for together in by_frame.values() for n, a in enumerate(together) for b in together[n + 1 :]]
