"""The faces of the open case that a person drew: the box as drawn, whose points, who and when. Rows are only added."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from app.domain.drawing import Drawing, PointsBy
from app.domain.face import Box
from app.domain.ids import FaceId
from app.store.rows import Repository, Row

_SELECT = (
    "SELECT face_id, drawn_left_px, drawn_top_px, drawn_width_px, drawn_height_px, points_by, drawn_by, drawn_at "
    "FROM drawn_face"
)
_INSERT = (
    "INSERT INTO drawn_face (audit_sequence, face_id, drawn_left_px, drawn_top_px, drawn_width_px, drawn_height_px, "
    "points_by, drawn_by_id, drawn_by, drawn_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class DrawnFaces(Repository):
    """What is kept of each drawn face beside the face itself."""

    def add(self, face_id: FaceId, box: Box, points_by: PointsBy) -> None:
        """Record that whoever acts drew a face of the case that was just added."""
        actor, now = self._rows.actor, self._rows.now
        drawn = (box.left, box.top, box.width, box.height, points_by.value)
        self._rows.add(_INSERT, (self._rows.sequence, face_id, *drawn, actor.id, actor.name, now.isoformat()))

    def all(self) -> dict[FaceId, Drawing]:
        """Return every drawn face of the case, in the order in which they were drawn."""
        return dict(_drawing(row) for row in self._rows.all(f"{_SELECT} ORDER BY id"))

    def among(self, face_ids: Collection[FaceId]) -> dict[FaceId, Drawing]:
        """Return those of these faces that were drawn."""
        rows = self._rows.all(
            f"{_SELECT} WHERE face_id IN (SELECT value FROM json_each(?)) ORDER BY id",  # noqa: S608 (a constant)
            (json.dumps(sorted(int(face_id) for face_id in face_ids)),),
        )
        return dict(_drawing(row) for row in rows)


def _drawing(row: Row) -> tuple[FaceId, Drawing]:
    return FaceId(row[0]), Drawing(Box(*row[1:5]), PointsBy(row[5]), row[6], datetime.fromisoformat(row[7]))
