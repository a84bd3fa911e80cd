"""The exhibits of the open case, as its file keeps them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from app.domain.case import Exhibit
from app.domain.errors import NotFound, NotRecorded
from app.domain.ids import ExhibitId, FaceId
from app.store.rows import Repository, Row

_SELECT = "SELECT id, name, source_folder, taken_in_at, taken_in_by FROM exhibit"


class Exhibits(Repository):
    """What was seized, under the names that the chain of custody gives."""

    def add(self, name: str, source_folder: str) -> Exhibit:
        """Record an exhibit, or return the one that already has this name."""
        if not name.strip():
            raise NotRecorded("An exhibit needs a name. Nothing was taken in; give the name from the seizure record.")
        row = self._rows.one(f"{_SELECT} WHERE name = ?", (name.strip(),))
        if row:
            return _exhibit(row)
        exhibit_id = self._rows.add(
            "INSERT INTO exhibit (name, source_folder, taken_in_at, taken_in_by) VALUES (?, ?, ?, ?)",
            (name.strip(), source_folder, self._rows.now.isoformat(), self._rows.actor.name),
        )
        return self.get(ExhibitId(exhibit_id))

    def all(self) -> list[Exhibit]:
        """Return every exhibit, in the order they were taken in."""
        return [_exhibit(row) for row in self._rows.all(f"{_SELECT} ORDER BY id")]

    def names_of_faces(self, face_ids: Iterable[FaceId]) -> list[str]:
        """Return the names of the exhibits in which faces were found, in the order they were taken in."""
        rows = self._rows.all(
            "SELECT name FROM exhibit WHERE id IN (SELECT exhibit_id FROM face JOIN media ON media.id = media_id "
            "WHERE face.id IN (SELECT value FROM json_each(?))) ORDER BY id",
            (json.dumps(list(face_ids)),),
        )
        return [row[0] for row in rows]

    def get(self, exhibit_id: ExhibitId) -> Exhibit:
        """Return one exhibit; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE id = ?", (exhibit_id,))
        if row is None:
            raise NotFound(f"Exhibit {exhibit_id} is not in this case. Nothing was changed.")
        return _exhibit(row)


def _exhibit(row: Row) -> Exhibit:
    return Exhibit(ExhibitId(row[0]), row[1], row[2], datetime.fromisoformat(row[3]), row[4])
