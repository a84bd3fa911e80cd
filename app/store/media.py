"""The files of the open case's exhibits: what each is, and where its examination stands."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.domain.case import FileHashes, FoundFile, MediaItem, MediaKind, MediaState
from app.domain.errors import BugError, NotFound, NotRecorded
from app.domain.examination import Examined, Failed, Finding, Profile
from app.domain.ids import ExhibitId, MediaId
from app.store.rows import Repository, Row

_SELECT = (
    "SELECT id, exhibit_id, untrusted_name, size_bytes, kind, state, sha256, sha1, md5, reason, duplicate_of, "
    "width_px, height_px, frame_count, profile FROM media"
)
_PENDING = "state = 'taken in' AND kind IN ('picture', 'video') AND duplicate_of IS NULL"
_EXAMINED = "state IN ('examined', 'partial')"
_OF_EXHIBITS = (
    "(exhibit_id IN (SELECT value FROM json_each(?)) OR EXISTS (SELECT 1 FROM media AS copy "
    "WHERE copy.sha256 = media.sha256 AND copy.exhibit_id IN (SELECT value FROM json_each(?)) "
    "AND copy.duplicate_of = media.id AND copy.state = 'duplicate'))"
)
_WITHOUT_FACE = (
    "state IN ('examined', 'partial') AND NOT EXISTS (SELECT 1 FROM face WHERE face.media_id = media.id "
    "AND face.id NOT IN (SELECT face_id FROM drawn_face))"
)
"""Drawn faces do not count: of such a file the detector has still found nothing."""
_INSERT = (
    "INSERT INTO media (exhibit_id, untrusted_name, size_bytes, modified_ns, kind, state, sha256, sha1, md5, reason, "
    "duplicate_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Among:
    """Which files are meant: all, some, or those of exhibits and whichever of others stand for duplicates in them."""

    exhibit_ids: tuple[ExhibitId, ...] | None = None
    media_ids: tuple[MediaId, ...] | None = None

    @property
    def clause(self) -> tuple[str, Row]:
        """The condition on rows of `media`, and its values."""
        if self.media_ids is not None:
            return "id IN (SELECT value FROM json_each(?))", (json.dumps([int(each) for each in self.media_ids]),)
        if self.exhibit_ids is not None:
            exhibits = json.dumps([int(each) for each in self.exhibit_ids])
            return _OF_EXHIBITS, (exhibits, exhibits)
        return "TRUE", ()


EVERYWHERE = Among()


class Media(Repository):
    """Every file that intake met, none left out."""

    def add(self, exhibit_id: ExhibitId, found: FoundFile) -> MediaItem:
        """Record a file; one with a reason is skipped, whether it could be read or not.

        The same name with the same content is already recorded: its row is returned unchanged. Content that the case
        already has makes the row a duplicate of the first one; it is not examined again.
        """
        sha256 = found.hashes.sha256 if found.hashes else None
        known = self._rows.one(
            f"{_SELECT} WHERE exhibit_id = ? AND untrusted_name = ? AND sha256 IS ?",
            (exhibit_id, found.untrusted_name, sha256),
        )
        return _item(known) if known else self.get(MediaId(self._rows.add(_INSERT, self._values(exhibit_id, found))))

    def _values(self, exhibit_id: ExhibitId, found: FoundFile) -> Row:
        if found.hashes is None and not found.reason:
            raise NotRecorded("A file without digests needs a reason why it was skipped. Nothing was recorded.")
        digests = (found.hashes.sha256, found.hashes.sha1, found.hashes.md5) if found.hashes else (None, None, None)
        first = self._rows.one("SELECT min(id) FROM media WHERE sha256 = ? AND state <> 'skipped'", digests[:1])
        state = MediaState.SKIPPED if found.reason else MediaState.TAKEN_IN
        if first and first[0] and state is MediaState.TAKEN_IN:
            state = MediaState.DUPLICATE
        return (
            exhibit_id,
            found.untrusted_name,
            found.size_bytes,
            found.modified_ns,
            found.kind.value,
            state.value,
            *digests,
            found.reason,
            first[0] if first else None,
        )

    def all(self, exhibit_id: ExhibitId | None = None, states: Collection[MediaState] | None = None) -> list[MediaItem]:
        """Return the files of one exhibit or of all, in the given states or in all, in the order they were met."""
        wanted = [state.value for state in (MediaState if states is None else states)]
        marks = ",".join("?" * len(wanted))
        rows = self._rows.all(
            f"{_SELECT} WHERE (?1 IS NULL OR exhibit_id = ?1) AND state IN ({marks}) ORDER BY id",
            (exhibit_id, *wanted),
        )
        return [_item(row) for row in rows]

    def get(self, media_id: MediaId) -> MediaItem:
        """Return one file's row; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE id = ?", (media_id,))
        if row is None:
            raise NotFound(f"File {media_id} is not in this case. Nothing was changed.")
        return _item(row)

    def modified_ns(self, media_id: MediaId) -> int:
        """Return when a file was last changed before it was taken in, nanoseconds of the POSIX epoch; 0 if unknown."""
        return self._rows.count("SELECT modified_ns FROM media WHERE id = ?", (media_id,))

    def exhibits_of(self, media_ids: Iterable[MediaId]) -> dict[MediaId, ExhibitId]:
        """Return the exhibit of each of these files; those that are not in the case are left out."""
        rows = self._rows.all(
            "SELECT id, exhibit_id FROM media WHERE id IN (SELECT value FROM json_each(?))", (json.dumps([*media_ids]),)
        )
        return {MediaId(row[0]): ExhibitId(row[1]) for row in rows}

    def pending(self, after: MediaId | None = None, most: int = -1, among: Among = EVERYWHERE) -> list[MediaItem]:
        """Return the pictures and videos that still wait for their examination, duplicates left out, by their ids.

        With `after`, only those with higher ids; with `most`, no more than so many, so that a large case is never read
        into memory whole. `among` narrows them.
        """
        where, values = among.clause
        statement = f"{_SELECT} WHERE {_PENDING} AND {where} AND id > ? ORDER BY id LIMIT ?"
        return [_item(row) for row in self._rows.all(statement, (*values, after or 0, most))]

    def pending_count(self, among: Among = EVERYWHERE) -> int:
        """Return how many files wait for their examination."""
        where, values = among.clause
        return self._rows.count(f"SELECT count(*) FROM media WHERE {_PENDING} AND {where}", values)  # noqa: S608

    def less_closely(
        self,
        profile: Profile,
        after: MediaId | None = None,
        most: int = -1,
        *,
        with_faces: bool = False,
        among: Among = EVERYWHERE,
    ) -> list[MediaItem]:
        """Return examined files that were looked at less closely than with `profile`, likewise.

        Only those that showed no face, unless `with_faces`.
        """
        marks, lower = _marked(profile)
        where, values = among.clause
        rows = self._rows.all(
            f"{_SELECT} WHERE {_examined(with_faces)} AND profile IN ({marks}) AND {where} AND id > ? "
            "ORDER BY id LIMIT ?",
            (*lower, *values, after or 0, most),
        )
        return [_item(row) for row in rows]

    def less_closely_count(self, profile: Profile, *, with_faces: bool = False, among: Among = EVERYWHERE) -> int:
        """Return how many files that are."""
        marks, lower = _marked(profile)
        where, values = among.clause
        statement = f"SELECT count(*) FROM media WHERE {_examined(with_faces)} AND profile IN ({marks}) AND {where}"  # noqa: S608
        return self._rows.count(statement, (*lower, *values))

    def known_unchanged(self, exhibit_id: ExhibitId, untrusted_name: bytes, size_bytes: int, modified_ns: int) -> bool:
        """True where a file of this place, size and time of change is on record with its digests already."""
        row = self._rows.one(
            "SELECT 1 FROM media WHERE exhibit_id = ? AND untrusted_name = ? AND size_bytes = ? AND modified_ns = ? "
            "AND sha256 IS NOT NULL",
            (exhibit_id, untrusted_name, size_bytes, modified_ns),
        )
        return row is not None

    def without_face(self, after: MediaId | None = None, most: int = -1) -> list[MediaItem]:
        """Return the examined files in which the detector found no face, likewise, whatever was drawn in them."""
        rows = self._rows.all(f"{_SELECT} WHERE {_WITHOUT_FACE} AND id > ? ORDER BY id LIMIT ?", (after or 0, most))
        return [_item(row) for row in rows]

    def without_face_count(self) -> int:
        """Return how many files that are."""
        return self._rows.count(f"SELECT count(*) FROM media WHERE {_WITHOUT_FACE}")  # noqa: S608 (a constant)

    def duplicates_of(self, media_id: MediaId) -> list[MediaItem]:
        """Return the files whose bytes are those of an earlier one, in the order they were met."""
        rows = self._rows.all(
            f"{_SELECT} WHERE sha256 = (SELECT sha256 FROM media WHERE id = ?1) AND duplicate_of = ?1 "  # noqa: S608
            "AND state = 'duplicate' ORDER BY id",
            (media_id,),
        )
        return [_item(row) for row in rows]

    def newest(self) -> MediaId:
        """Return the highest id that was ever given, 0 before the first."""
        return MediaId(self._rows.count("SELECT max(id) FROM media"))

    def record(self, finding: Finding, profile: Profile | None = None) -> MediaItem:
        """Record what the examination of one waiting file yielded (its faces are added apart); returns the new row."""
        touched = self._rows.write(
            "UPDATE media SET state = ?, reason = ?, width_px = ?, height_px = ?, frame_count = ?, profile = ? "
            "WHERE id = ? AND state = 'taken in'",
            (*_outcome(finding), profile, finding.media_id),
        )
        if touched != 1:
            raise BugError(f"File {finding.media_id} does not wait for an examination.")
        return self.get(finding.media_id)

    def record_again(self, finding: Examined, profile: Profile) -> MediaItem:
        """Record what a closer look at an examined file yielded (its faces are added apart); returns the new row."""
        state, partial, width, height, frames = _outcome(finding)
        touched = self._rows.write(
            "UPDATE media SET state = ?, reason = ?, width_px = ?, height_px = ?, frame_count = ?, profile = ? "
            "WHERE id = ? AND state IN ('examined', 'partial')",
            (state, partial, width, height, frames, profile, finding.media_id),
        )
        if touched != 1:
            raise BugError(f"File {finding.media_id} was not examined before.")
        return self.get(finding.media_id)

    def failed_count(self, among: Among = EVERYWHERE) -> int:
        """Return how many files failed."""
        where, values = among.clause
        return self._rows.count(f"SELECT count(*) FROM media WHERE state = 'failed' AND {where}", values)  # noqa: S608

    def unread_count(self, among: Among = EVERYWHERE) -> int:
        """Return how many files failed or were skipped."""
        where, values = among.clause
        return self._rows.count(f"SELECT count(*) FROM media WHERE state IN ('failed', 'skipped') AND {where}", values)  # noqa: S608

    def counts(self) -> dict[MediaState, int]:
        """Return how many files stand in each state; every state is there."""
        found: dict[str, int] = dict(self._rows.all("SELECT state, count(*) FROM media GROUP BY state"))
        return {state: int(found.get(state.value, 0)) for state in MediaState}

    def retry_failed(self, among: Among = EVERYWHERE) -> int:
        """Let failed files wait for their examination again; returns how many."""
        where, values = among.clause
        return self._rows.write(
            f"UPDATE media SET state = 'taken in', reason = NULL WHERE state = 'failed' AND {where}",  # noqa: S608
            values,
        )


def _examined(with_faces: bool) -> str:
    return _EXAMINED if with_faces else _WITHOUT_FACE


def _marked(profile: Profile) -> tuple[str, Row]:
    """Return question marks and values for the profiles that look less closely; none of them is no profile at all."""
    lower = tuple(other.value for other in profile.less_close)
    return ",".join("?" * len(lower)), lower


def _outcome(finding: Finding) -> Row:
    if isinstance(finding, Failed):
        return (MediaState.FAILED.value, finding.reason, None, None, None)
    state = MediaState.EXAMINED if finding.partial is None else MediaState.PARTIAL
    return (state.value, finding.partial, finding.width_px, finding.height_px, finding.frames_examined)


def _item(row: Row) -> MediaItem:
    hashes = FileHashes(row[6], row[7], row[8]) if row[6] else None
    return MediaItem(
        id=MediaId(row[0]),
        exhibit_id=ExhibitId(row[1]),
        untrusted_name=bytes(row[2]),
        size_bytes=row[3],
        kind=MediaKind(row[4]),
        state=MediaState(row[5]),
        hashes=hashes,
        reason=row[9],
        duplicate_of=None if row[10] is None else MediaId(row[10]),
        width_px=row[11],
        height_px=row[12],
        frame_count=row[13],
        profile=None if row[14] is None else Profile(row[14]),
    )
