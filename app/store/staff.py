"""The staff gallery: people of the unit's own who agreed to be in it, what was tried with them, and until when."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.face import Embedding
from app.domain.ids import StaffSearchId, SubjectId
from app.domain.search import RankedReference
from app.store.rows import Repository, vector_to_blob


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A subject of the staff gallery: what they agreed to, and when they are erased."""

    subject_id: SubjectId
    consent: str
    expires_at: datetime


class Staff(Repository):
    """Subjects of the staff gallery and the searches among them. All of it is erased when its time is over."""

    def admit(self, subject_id: SubjectId, consent: str, expires_at: datetime) -> None:
        """Record a subject's consent; one who is there already keeps the earlier date."""
        self._rows.write(
            "INSERT INTO main.staff_member (subject_id, consent, expires_at) VALUES (?, ?, ?) "
            "ON CONFLICT (subject_id) DO NOTHING",
            (subject_id, consent, expires_at.isoformat()),
        )

    def all(self) -> list[StaffMember]:
        """Return everybody in the staff gallery, in the order of their subjects."""
        rows = self._rows.all("SELECT subject_id, consent, expires_at FROM main.staff_member ORDER BY subject_id")
        return [StaffMember(SubjectId(row[0]), row[1], datetime.fromisoformat(row[2])) for row in rows]

    def keep_search(
        self,
        probe: Embedding,
        image_sha256: str,
        purpose: str,
        ranked: Sequence[RankedReference],
        expires_at: datetime,
    ) -> StaffSearchId:
        """Keep a search among staff, probe included, until it is erased."""
        listed = json.dumps([[entry.subject_id, entry.reference_id, entry.distance] for entry in ranked])
        return StaffSearchId(
            self._rows.add(
                "INSERT INTO main.staff_search (probe_vector, pack_id, image_sha256, purpose, ranked, searched_at, "
                "searched_by, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(vector_to_blob(probe.vector), probe.pack_id, image_sha256, purpose, listed),
                    *(self._rows.now.isoformat(), self._rows.actor.name, expires_at.isoformat()),
                ),
            )
        )

    def subjects(self) -> list[SubjectId]:
        """Return who is in the staff gallery."""
        return [SubjectId(row[0]) for row in self._rows.all("SELECT subject_id FROM staff_member")]

    def due(self, now: datetime) -> tuple[list[SubjectId], list[StaffSearchId]]:
        """Return the subjects whose time is over, and the searches whose own is or that list one of those subjects."""
        expired = [member.subject_id for member in self.all() if member.expires_at <= now]
        searches = []
        for search_id, ranked, expires_at in self._rows.all("SELECT id, ranked, expires_at FROM main.staff_search"):
            lists_one = {entry[0] for entry in json.loads(ranked)} & set(expired)
            if lists_one or datetime.fromisoformat(expires_at) <= now:
                searches.append(StaffSearchId(search_id))
        return expired, searches

    def searches(self) -> list[StaffSearchId]:
        """Return the searches that are kept."""
        return [StaffSearchId(row[0]) for row in self._rows.all("SELECT id FROM main.staff_search ORDER BY id")]

    def erase(self, subjects: Sequence[SubjectId], searches: Sequence[StaffSearchId]) -> None:
        """Erase consents and searches with their probes; the subjects themselves are the gallery's to remove."""
        for subject_id in subjects:
            self._rows.write("DELETE FROM main.staff_member WHERE subject_id = ?", (subject_id,))
        for search_id in searches:
            self._rows.write("DELETE FROM main.staff_search WHERE id = ?", (search_id,))
