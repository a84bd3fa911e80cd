"""In which order the face wall shows the faces of the open case; sorted and filtered by the database itself."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import numpy as np

from app.domain.face import FaceState
from app.domain.ids import FaceId
from app.domain.wall import IGNORED_RUN, NOBODY, STATES, WallAsked, WallOrder, WallShow, WallSort
from app.store.rows import Repository
from app.store.searches import TELLS_OF_EACH_FACE

_COLUMNS = "face.id, coalesce(person_face.person_id, 0), face.state, face.score, face.frame_time_ms"
_FACES = "face INDEXED BY face_on_wall LEFT JOIN person_face ON person_face.face_id = face.id"
_OF_PERSONS = (
    "person JOIN person_face ON person_face.person_id = person.id "
    "JOIN face INDEXED BY face_on_wall ON face.id = person_face.face_id"
)
_BY_PERSON = "ORDER BY person.face_count DESC, person.id, face.id <> person.best_face_id, face.id"
_AMONG_FIRST = (
    "person.id IN (SELECT id FROM (SELECT id, face_count, sum(face_count) OVER "
    "(ORDER BY face_count DESC, id ROWS UNBOUNDED PRECEDING) AS so_far FROM person) WHERE so_far - face_count < ?)"
)
"""The persons, in the wall's order, who together have so many faces."""
_BEHIND = "ORDER BY face.state <> 'open', face.id"
_IN_ORDER = {
    WallSort.QUALITY: "ORDER BY face.state <> 'open', face.score DESC, face.id",
    WallSort.SIZE: "ORDER BY face.state <> 'open', face.inter_eye_px DESC, face.id",
    WallSort.TIME: "ORDER BY face.state <> 'open', media.modified_ns, media.id, face.frame_time_ms, face.id",
    WallSort.EXHIBIT: "ORDER BY face.state <> 'open', media.exhibit_id, media.id, face.frame_time_ms, face.id",
}
LEADS = (
    "SELECT told.value FROM candidate_outcome "  # noqa: S608 (a constant)
    "JOIN candidate ON candidate.id = candidate_outcome.candidate_id "
    "JOIN search ON search.id = candidate.search_id, json_each(search.face_ids) AS told WHERE candidate_outcome.id IN "
    "(SELECT max(id) FROM candidate_outcome GROUP BY candidate_id) AND candidate_outcome.outcome = 'lead' "
    f"AND {TELLS_OF_EACH_FACE} AND NOT EXISTS "
    "(SELECT 1 FROM lead_closing WHERE candidate_id = candidate.id AND outcome = 'ruled-out' "
    "AND lead_closing.id = (SELECT max(id) FROM lead_closing WHERE candidate_id = candidate.id))"
)
_RESOLVED = (
    f"SELECT value FROM ({LEADS}) UNION SELECT other.face_id FROM person_face AS other JOIN person_face AS one "  # noqa: S608
    f"ON one.person_id = other.person_id WHERE one.face_id IN ({LEADS})"
)
_SHOWN = {
    WallShow.ALL: "",
    WallShow.NOT_GROUPED: "person_face.person_id IS NULL AND face.state = 'open'",
    WallShow.UNRESOLVED: f"face.state = 'open' AND face.id NOT IN ({_RESOLVED})",
    WallShow.IGNORED: "face.state <> 'open'",
}
_NO_TIME = -1


class Wall(Repository):
    """Faces as the wall shows them: numbers only. Crops and the rest of a face are read when it comes into view."""

    def count(self, asked: WallAsked) -> int:
        """Return how many faces the wall has."""
        where, values = _where(asked)
        return self._rows.count(f"SELECT count(*) FROM {_FACES}{where}", values)  # noqa: S608

    def order(self, asked: WallAsked, most: int | None = None) -> WallOrder:
        """Return the faces in their order, all of them or the first `most`; those of one run stand together."""
        where, values = _where(asked)
        limit = -1 if most is None else most
        if asked.sort is WallSort.PERSON:
            rows = self._by_person(where, values, limit)
        else:
            joined = f"{_FACES} JOIN media ON media.id = face.media_id"
            rows = self._rows.all(
                f"SELECT {_COLUMNS}, media.exhibit_id FROM {joined}{where} {_IN_ORDER[asked.sort]} LIMIT ?",  # noqa: S608
                [*values, limit],
            )
        return _order(rows, asked)

    def some(self, face_ids: Iterable[FaceId]) -> WallOrder:
        """Return some faces, lowest first; those that the case does not have are left out."""
        chosen = "WHERE face.id IN (SELECT value FROM json_each(?)) ORDER BY face.id"
        rows = self._rows.all(f"SELECT {_COLUMNS}, 0 FROM {_FACES} {chosen}", (json.dumps(sorted(face_ids)),))  # noqa: S608
        return _order(rows, WallAsked())

    def _by_person(self, where: str, values: list[Any], limit: int) -> list[tuple[Any, ...]]:
        """Return persons with most faces first, their best face first; then who is nobody's, ignored ones last."""
        alone = f"{where} AND" if where else " WHERE"
        chosen = f"SELECT {_COLUMNS}, 0 FROM {_OF_PERSONS}"  # noqa: S608
        rows: list[tuple[Any, ...]] = []
        if limit >= 0:  # few persons have so many faces; who stands behind them need not be sorted
            rows = self._rows.all(f"{chosen}{alone} {_AMONG_FIRST} {_BY_PERSON} LIMIT ?", [*values, limit, limit])
        if len(rows) != limit:  # all are asked for, or some faces of those persons are not shown
            rows = self._rows.all(f"{chosen}{where} {_BY_PERSON} LIMIT ?", [*values, limit])
        left = -1 if limit < 0 else limit - len(rows)
        return rows + self._rows.all(
            f"SELECT {_COLUMNS}, 0 FROM {_FACES}{alone} person_face.person_id IS NULL {_BEHIND} LIMIT ?",  # noqa: S608
            [*values, left],
        )


def _where(asked: WallAsked) -> tuple[str, list[Any]]:
    conditions, values = [_SHOWN[asked.show]], list[Any]()
    if asked.exhibits:
        conditions.append(
            "face.media_id IN (SELECT id FROM media WHERE exhibit_id IN (SELECT value FROM json_each(?)))"
        )
        values.append(json.dumps(asked.exhibits))
    if asked.least_quality > 0:
        conditions.append("face.score >= ?")
        values.append(asked.least_quality)
    kept = [each for each in conditions if each]
    return (f" WHERE {' AND '.join(kept)}" if kept else "", values)


def _order(rows: list[tuple[Any, ...]], asked: WallAsked) -> WallOrder:
    columns = list(zip(*rows, strict=True)) if rows else [()] * 6
    codes = {state.value: code for code, state in enumerate(STATES)}
    states = np.fromiter((codes[each] for each in columns[2]), np.int8, len(rows))
    persons = np.fromiter(columns[1], np.int64, len(rows))
    runs = {WallSort.PERSON: persons, WallSort.EXHIBIT: np.fromiter(columns[5], np.int64, len(rows))}.get(
        asked.sort, np.full(len(rows), NOBODY, np.int64)
    )
    times = np.fromiter((_NO_TIME if each is None else each for each in columns[4]), np.int64, len(rows))
    return WallOrder(
        np.fromiter(columns[0], np.int64, len(rows)),
        persons,
        states,
        np.fromiter(columns[3], np.float32, len(rows)),
        times,
        np.where(states == STATES.index(FaceState.OPEN), runs, IGNORED_RUN),
        asked,
    )
