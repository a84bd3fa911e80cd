"""The faces of the open case: where they are, what they are good for, their crops and their vectors."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from app.domain.aspect import Aspect, points_in_crop
from app.domain.errors import NotFound
from app.domain.face import Box, Embedding, Face, FaceState, FoundFace, Quality, Track
from app.domain.ids import FaceId, MediaId, PersonId
from app.store.rows import Repository, Row, blob_to_vector, blobs_to_vectors, in_groups, vector_to_blob
from app.store.vector_rows import note_unmade, unmade_of

_QUALITY = tuple(field.name for field in fields(Quality))
_TRACK = ("track_number", "track_from_ms", "track_to_ms", "track_sightings")
_DRAWN = ("drawn_left_px", "drawn_top_px", "drawn_width_px", "drawn_height_px")
_of_quality = attrgetter(*_QUALITY)
_of_track = attrgetter(*(field.name for field in fields(Track)))
"""Values in the order of the columns. What dataclasses have for it copies each of them deeply: ten times the time."""
_SHOWN = (
    *("face.id", "face.media_id", "left_px", "top_px", "width_px", "height_px", "detector_score", "frame_index"),
    *("frame_time_ms", "person_face.person_id", "face.state", "pack_id", *_TRACK, *_QUALITY, *_DRAWN),
)
_WRITTEN = (
    *("media_id", "left_px", "top_px", "width_px", "height_px", "detector_score", "landmarks", "frame_index"),
    *("frame_time_ms", "pack_id", "vector", *_TRACK, *_QUALITY),
)
_SELECT = (
    f"SELECT {', '.join(_SHOWN)} FROM face LEFT JOIN person_face ON person_face.face_id = face.id "  # noqa: S608
    "LEFT JOIN drawn_face ON drawn_face.face_id = face.id"
)
_INSERT = f"INSERT INTO face ({', '.join(_WRITTEN)}) VALUES ({', '.join('?' * len(_WRITTEN))})"  # noqa: S608


class Faces(Repository):
    """Every face that an examination found."""

    def add(self, media_id: MediaId, found: FoundFace, crop_jpeg: bytes) -> FaceId:
        """Record one face of a file, its vector as float32 and its crop as the JPEG that people will look at."""
        box, track = found.detected.box, found.track
        values = (
            *(media_id, box.left, box.top, box.width, box.height),
            *(found.detected.detector_score, vector_to_blob(found.detected.landmarks)),
            *(found.frame_index, found.frame_time_ms),
            *(found.embedding.pack_id, vector_to_blob(found.embedding.vector)),
            *(_of_track(track) if track else (None,) * len(_TRACK)),
            *_of_quality(found.quality),
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
        asked = {"face.media_id": media_id, "person_face.person_id": person_id, "face.state": state and state.value}
        chosen = {column: value for column, value in asked.items() if value is not None}
        where = f" WHERE {' AND '.join(f'{column} = ?' for column in chosen)}" if chosen else ""
        return [_face(row) for row in self._rows.all(f"{_SELECT}{where} ORDER BY face.id", [*chosen.values()])]

    def some(self, face_ids: Iterable[FaceId]) -> list[Face]:
        """Return these faces in the order they were found, those that this case does not have left out."""
        chosen = "WHERE face.id IN (SELECT value FROM json_each(?)) ORDER BY face.id"
        rows = self._rows.all(f"{_SELECT} {chosen}", (json.dumps(sorted(face_ids)),))
        return [_face(row) for row in rows]

    def get(self, face_id: FaceId) -> Face:
        """Return one face; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE face.id = ?", (face_id,))
        if row is None:
            raise _unknown(face_id)
        return _face(row)

    def aspects(self, face_ids: Collection[FaceId]) -> dict[FaceId, Aspect]:
        """Return how each of these faces lies in its crop, and what it is good for; those not in the case left out."""
        found: dict[FaceId, Aspect] = {}
        for marks, group in in_groups(sorted(face_ids)):
            rows = self._rows.all(
                f"SELECT id, landmarks, score, inter_eye_px, yaw, pitch FROM face WHERE id IN ({marks})",  # noqa: S608
                group,
            )
            for row in rows:
                points = points_in_crop(blob_to_vector(row[1]).reshape(-1, 2))
                found[FaceId(row[0])] = Aspect(points, *row[2:])
        return found

    def with_person(self, face_ids: Collection[FaceId]) -> list[FaceId]:
        """Return these faces, and all of the persons that they belong to now, in the order they were found."""
        rows = self._rows.all(
            "WITH asked AS (SELECT value AS id FROM json_each(?)) SELECT id FROM face WHERE id IN asked "
            "UNION SELECT face_id FROM person_face WHERE person_id IN "
            "(SELECT person_id FROM person_face WHERE face_id IN asked) ORDER BY 1",
            (json.dumps([*face_ids]),),
        )
        return [FaceId(row[0]) for row in rows]

    def media_of(self, face_ids: Iterable[FaceId]) -> dict[FaceId, MediaId]:
        """Return the file of each of these faces; those that are not in the case are left out."""
        rows = self._rows.all(
            "SELECT id, media_id FROM face WHERE id IN (SELECT value FROM json_each(?))", (json.dumps([*face_ids]),)
        )
        return {FaceId(row[0]): MediaId(row[1]) for row in rows}

    def of_one_track(self, face_ids: Collection[FaceId]) -> set[FaceId]:
        """Return these faces and all further views of their tracks."""
        found = set(face_ids)
        for marks, group in in_groups(sorted(found)):
            rows = self._rows.all(
                "SELECT other.id FROM face JOIN face AS other ON other.media_id = face.media_id "  # noqa: S608
                f"AND other.track_number = face.track_number WHERE face.id IN ({marks})",
                group,
            )
            found.update(FaceId(row[0]) for row in rows)
        return found

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
        rows = self._rows.all(
            "SELECT id, vector FROM face WHERE pack_id = ?1 "
            "UNION ALL SELECT face_id, vector FROM face_vector WHERE pack_id = ?1 ORDER BY 1",
            (pack_id,),
        )
        return np.array([row[0] for row in rows], dtype=np.int64), blobs_to_vectors([row[1] for row in rows])

    def embedding(self, face_id: FaceId, pack_id: str | None = None) -> Embedding:
        """Return one face's vector of a pack, where it has one, else that of its examination; raises NotFound."""
        row = self._rows.one("SELECT vector, pack_id FROM face WHERE id = ?", (face_id,))
        if row is None:
            raise _unknown(face_id)
        of_pack = "SELECT vector, pack_id FROM face_vector WHERE face_id = ? AND pack_id = ?"
        again = self._rows.one(of_pack, (face_id, pack_id)) if pack_id not in (None, row[1]) else None
        found = again or row
        return Embedding(blob_to_vector(found[0]), found[1])

    def without_vector(self, pack_id: str) -> list[FaceId]:
        """Return the faces that have no vector of a pack, in the order they were found."""
        rows = self._rows.all(  # through an index that holds both columns, so that no page with vectors is read
            "SELECT id FROM face INDEXED BY face_by_pack WHERE pack_id <> ?1 AND NOT EXISTS "
            "(SELECT 1 FROM face_vector WHERE face_id = face.id AND pack_id = ?1) ORDER BY id",
            (pack_id,),
        )
        return [FaceId(row[0]) for row in rows]

    def unmade(self, pack_id: str) -> list[FaceId]:
        """Return those without a vector for whose crop the pack gave none when it was asked."""
        return [FaceId(one) for one in unmade_of(self._rows, "face", pack_id)]

    def add_vectors(self, pack_id: str, face_ids: Sequence[FaceId], vectors: NDArray[np.float32]) -> None:
        """Keep vectors of another pack, float32 (n, d), made from the crops of faces; the old ones stay.

        Where a row is NaN the pack gave no vector for the crop: that is kept on record, and may be tried again.
        """
        made, _ = note_unmade(self._rows, "face", pack_id, face_ids, vectors)
        self._rows.write_many(
            "INSERT INTO face_vector (face_id, pack_id, vector) VALUES (?, ?, ?)",
            [(face, pack_id, vector_to_blob(vector)) for face, vector in made],
        )

    def count(self) -> int:
        """Return how many faces the case has."""
        return self._rows.count("SELECT count(*) FROM face")

    def newest(self) -> FaceId:
        """Return the number of the face that was found last; 0 where there is none."""
        return FaceId(self._rows.count("SELECT max(id) FROM face"))


def _unknown(face_id: FaceId) -> NotFound:
    return NotFound(f"Face {face_id} is not in this case. Nothing was changed; `faces` lists those that are.")


def _face(row: Row) -> Face:
    track, quality, drawn = row[12:16], row[16 : -len(_DRAWN)], row[-len(_DRAWN) :]
    return Face(
        id=FaceId(row[0]),
        media_id=MediaId(row[1]),
        box=Box(*row[2:6]),
        detector_score=row[6],
        quality=Quality(*quality),
        frame_index=row[7],
        frame_time_ms=row[8],
        person_id=None if row[9] is None else PersonId(row[9]),
        state=FaceState(row[10]),
        pack_id=row[11],
        track=None if track[0] is None else Track(*track),
        drawn=None if drawn[0] is None else Box(*drawn),
    )
