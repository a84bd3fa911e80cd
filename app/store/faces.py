"""The faces of the open case: where they are, what they are good for, their crops and their vectors."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NotFound
from app.domain.face import Box, Embedding, Face, FaceState, FoundFace, Quality
from app.domain.ids import FaceId, MediaId, PersonId
from app.store.rows import Repository, Row, blob_to_vector, blobs_to_vectors, in_groups, vector_to_blob

_SELECT = (
    "SELECT face.id, face.media_id, left_px, top_px, width_px, height_px, detector_score, inter_eye_px, sharpness, "
    "brightness, contrast, roll_deg, frame_index, frame_time_ms, person_face.person_id, face.state, pack_id "
    "FROM face LEFT JOIN person_face ON person_face.face_id = face.id"
)
_INSERT = (
    "INSERT INTO face (media_id, left_px, top_px, width_px, height_px, detector_score, landmarks, inter_eye_px, "
    "sharpness, brightness, contrast, roll_deg, frame_index, frame_time_ms, pack_id, vector) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Faces(Repository):
    """Every face that an examination found."""

    def add(self, media_id: MediaId, found: FoundFace, crop_jpeg: bytes) -> FaceId:
        """Record one face of a file, its vector as float32 and its crop as the JPEG that people will look at."""
        box, quality = found.detected.box, found.quality
        values = (
            *(media_id, box.left, box.top, box.width, box.height),
            *(found.detected.detector_score, vector_to_blob(found.detected.landmarks)),
            *(quality.inter_eye_px, quality.sharpness, quality.brightness, quality.contrast, quality.roll_deg),
            *(found.frame_index, found.frame_time_ms),
            *(found.embedding.pack_id, vector_to_blob(found.embedding.vector)),
        )
        face_id = self._rows.add(_INSERT, values)
        self._rows.add("INSERT INTO face_crop (face_id, jpeg) VALUES (?, ?)", (face_id, crop_jpeg))
        return FaceId(face_id)

    def all(
        self,
        *,
        media_id: MediaId | None = None,
        person_id: PersonId | None = None,
        state: FaceState | None = None,
    ) -> list[Face]:
        """Return the faces of a file, of a person, in a state, or all of them, in the order they were found."""
        rows = self._rows.all(
            f"{_SELECT} WHERE (?1 IS NULL OR face.media_id = ?1) AND (?2 IS NULL OR person_face.person_id = ?2) "
            "AND (?3 IS NULL OR face.state = ?3) ORDER BY face.id",
            (media_id, person_id, state.value if state else None),
        )
        return [_face(row) for row in rows]

    def get(self, face_id: FaceId) -> Face:
        """Return one face; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE face.id = ?", (face_id,))
        if row is None:
            raise _unknown(face_id)
        return _face(row)

    def crop(self, face_id: FaceId) -> bytes:
        """Return the JPEG of one face; raises NotFound."""
        row = self._rows.one("SELECT jpeg FROM face_crop WHERE face_id = ?", (face_id,))
        if row is None:
            raise _unknown(face_id)
        return bytes(row[0])

    def crops(self, face_ids: Sequence[FaceId]) -> dict[FaceId, bytes]:
        """Return the JPEGs of many faces; faces that this case does not have are left out."""
        found: dict[FaceId, bytes] = {}
        for marks, group in in_groups(face_ids):
            rows = self._rows.all(f"SELECT face_id, jpeg FROM face_crop WHERE face_id IN ({marks})", group)  # noqa: S608
            found.update((FaceId(row[0]), bytes(row[1])) for row in rows)
        return found

    def vectors(self, pack_id: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return the ids, int64 (n,), and vectors, float32 (n, d), of all faces of one pack, ordered by id."""
        rows = self._rows.all("SELECT id, vector FROM face WHERE pack_id = ? ORDER BY id", (pack_id,))
        return np.array([row[0] for row in rows], dtype=np.int64), blobs_to_vectors([row[1] for row in rows])

    def embedding(self, face_id: FaceId) -> Embedding:
        """Return one face's vector with its pack; raises NotFound."""
        row = self._rows.one("SELECT vector, pack_id FROM face WHERE id = ?", (face_id,))
        if row is None:
            raise _unknown(face_id)
        return Embedding(blob_to_vector(row[0]), row[1])

    def count(self) -> int:
        """Return how many faces the case has."""
        return self._rows.count("SELECT count(*) FROM face")

    def set_state(self, face_id: FaceId, state: FaceState) -> None:
        """Record what a person said about a face; raises NotFound."""
        if self._rows.write("UPDATE face SET state = ? WHERE id = ?", (state.value, face_id)) != 1:
            raise _unknown(face_id)


def _unknown(face_id: FaceId) -> NotFound:
    return NotFound(f"Face {face_id} is not in this case. Nothing was changed; `faces` lists those that are.")


def _face(row: Row) -> Face:
    return Face(
        id=FaceId(row[0]),
        media_id=MediaId(row[1]),
        box=Box(*row[2:6]),
        detector_score=row[6],
        quality=Quality(*row[7:12]),
        frame_index=row[12],
        frame_time_ms=row[13],
        person_id=None if row[14] is None else PersonId(row[14]),
        state=FaceState(row[15]),
        pack_id=row[16],
    )
