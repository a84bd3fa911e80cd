"""Hashes of the open case's pictures, and which pictures and faces were found to be copies of which."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence

from app.domain.copies import FaceCopy, HashedPicture, PictureCopy, PictureHash
from app.domain.ids import FaceId, MediaId
from app.store.rows import Repository


class Stacks(Repository):
    """What is nearly the same as what."""

    def keep_hash(self, media_id: MediaId, hashed: PictureHash) -> None:
        """Keep a picture's hash; that of a closer look replaces an earlier one."""
        self._rows.write(
            "INSERT INTO picture_hash (media_id, pdq, quality, reduction) VALUES (?, ?, ?, ?) ON CONFLICT (media_id) "
            "DO UPDATE SET pdq = excluded.pdq, quality = excluded.quality, reduction = excluded.reduction",
            (media_id, hashed.pdq, hashed.quality, hashed.reduction),
        )

    def hashes(self) -> list[HashedPicture]:
        """Return every hashed picture, in the order they were met."""
        rows = self._rows.all(
            "SELECT media_id, width_px, height_px, pdq, quality, reduction FROM picture_hash "
            "JOIN media ON media.id = media_id WHERE width_px > 0 AND height_px > 0 ORDER BY media_id"
        )
        return [
            HashedPicture(MediaId(row[0]), row[1], row[2], PictureHash(bytes(row[3]), row[4], row[5])) for row in rows
        ]

    def replace(self, pictures: Sequence[PictureCopy], faces: Sequence[FaceCopy]) -> int:
        """Replace what the latest stacking found; return how many pictures and faces stand otherwise than before."""
        changed = self._replace(
            "picture_copy", "media_id, of_media_id, bits", [(each.media_id, each.of, each.bits) for each in pictures]
        )
        return changed + self._replace(
            "face_copy", "face_id, of_face_id, distance", [(each.face_id, each.of, each.distance) for each in faces]
        )

    def _replace(self, table: str, columns: str, wanted: Sequence[tuple[int, int, float]]) -> int:
        """Write only the rows that differ: each row written is sealed anew."""
        kept = {row[0]: tuple(row) for row in self._rows.all(f"SELECT {columns} FROM {table}")}  # noqa: S608 (constants)
        now = {row[0]: row for row in wanted}
        gone = [(key,) for key in kept if kept[key] != now.get(key)]
        fresh = [row for key, row in now.items() if kept.get(key) != row]
        self._rows.write_many(f"DELETE FROM {table} WHERE {columns.split(',')[0]} = ?", gone)  # noqa: S608
        self._rows.write_many(f"INSERT INTO {table} ({columns}) VALUES (?, ?, ?)", fresh)  # noqa: S608
        return len({row[0] for row in gone} | {row[0] for row in fresh})

    def pictures(self) -> list[PictureCopy]:
        """Return every picture that is a copy, in the order they were met."""
        rows = self._rows.all("SELECT media_id, of_media_id, bits FROM picture_copy ORDER BY media_id")
        return [PictureCopy(MediaId(row[0]), MediaId(row[1]), row[2]) for row in rows]

    def faces(self) -> list[FaceCopy]:
        """Return every face that is another one seen again, in the order they were found."""
        rows = self._rows.all("SELECT face_id, of_face_id, distance FROM face_copy ORDER BY face_id")
        return [FaceCopy(FaceId(row[0]), FaceId(row[1]), row[2]) for row in rows]

    def seen_again(self, face_ids: Collection[FaceId]) -> set[FaceId]:
        """Return these faces and all that the latest stacking found to be one of them seen again, in any picture."""
        rows = self._rows.all(
            "WITH named (id) AS (SELECT value FROM json_each(?)), first (id) AS (SELECT coalesce(of_face_id, named.id) "
            "FROM named LEFT JOIN face_copy ON face_id = named.id) SELECT id FROM named UNION SELECT id FROM first "
            "UNION SELECT face_id FROM face_copy WHERE of_face_id IN (SELECT id FROM first)",
            (json.dumps(sorted(face_ids)),),
        )
        return {FaceId(row[0]) for row in rows}

    def faces_in(self, media_ids: Iterable[MediaId]) -> dict[FaceId, MediaId]:
        """Return the faces of some files, and the file of each."""
        rows = self._rows.all(
            "SELECT id, media_id FROM face INDEXED BY face_by_media WHERE media_id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(media_ids)),),
        )
        return {FaceId(row[0]): MediaId(row[1]) for row in rows}

    def byte_copies(self) -> dict[MediaId, int]:
        """Return how many further files of the case have the very bytes of a file; those without any are left out."""
        rows = self._rows.all(
            "SELECT duplicate_of, count(*) FROM media WHERE state = 'duplicate' GROUP BY duplicate_of"
        )
        return {MediaId(row[0]): int(row[1]) for row in rows}
