"""Leads between cases: kept in the unit's file, because they belong to two cases, and go when either is erased."""

from __future__ import annotations

from datetime import datetime

from app.domain.across import CaseLink, FoundAcross, LinkWord, Said
from app.domain.errors import NotAllowed, NotFound
from app.domain.ids import (
    AcrossCandidateId,
    CaseId,
    CaseLinkId,
    FaceId,
    PartnerCropId,
    PersonId,
    PersonnelId,
)
from app.domain.lead import LeadOutcome
from app.store.rows import Repository, Row

_LINK = (
    "SELECT id, case_id, face_id, person_id, other_case_id, other_face_id, other_person_id, partner_crop_id, "
    "candidate_id FROM main.case_link"
)


class CaseLinks(Repository):
    """Every lead that links two cases of the unit, or a case and a partner's crop."""

    def add(
        self,
        case_id: CaseId,
        candidate_id: AcrossCandidateId,
        face_id: FaceId,
        person_id: PersonId | None,
        found: FoundAcross,
        words: str,
    ) -> CaseLink:
        """Propose that two are the same person; raises NotAllowed where that was proposed of this candidate already."""
        if self._rows.one(f"{_LINK} WHERE case_id = ? AND candidate_id = ?", (case_id, candidate_id)):
            raise NotAllowed("This candidate is a lead already. Nothing was recorded; say what you found of that.")
        made = self._rows.add(
            "INSERT INTO main.case_link (case_id, face_id, person_id, other_case_id, other_face_id, other_person_id, "
            "partner_crop_id, candidate_id, audit_sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(case_id, face_id, person_id, found.case_id, found.face_id, found.person_id),
                *(found.partner_crop_id, candidate_id, self._rows.sequence),
            ),
        )
        return self.say(CaseLinkId(made), Said.PROPOSED, words)

    def say(self, link_id: CaseLinkId, said: Said, words: str, outcome: LeadOutcome | None = None) -> CaseLink:
        """Add what a person says of a lead; what was said before stays. Raises NotFound."""
        actor = self._rows.actor
        self._rows.add(
            "INSERT INTO main.case_link_word (link_id, said, outcome, words, person_id, person, said_at, "
            "audit_sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(link_id, said.value, outcome.word if outcome else None, words, actor.id, actor.name),
                *(self._rows.now.isoformat(), self._rows.sequence),
            ),
        )
        return self.get(link_id)

    def get(self, link_id: CaseLinkId) -> CaseLink:
        """Return one lead; raises NotFound."""
        row = self._rows.one(f"{_LINK} WHERE id = ?", (link_id,))
        if row is None:
            raise NotFound(f"There is no lead {link_id} between cases. Nothing was recorded.")
        return self._link(row)

    def of_case(self, case_id: CaseId) -> list[CaseLink]:
        """Return the leads that a case is part of, on either side, in the order they were proposed."""
        rows = self._rows.all(f"{_LINK} WHERE ?1 IN (case_id, other_case_id) ORDER BY id", (case_id,))
        return [self._link(row) for row in rows]

    def remove_case(self, case_id: CaseId) -> None:
        """Take every lead away that a case is part of, because the case is erased."""
        self._rows.write(
            "DELETE FROM main.case_link_word WHERE link_id IN "
            "(SELECT id FROM main.case_link WHERE ?1 IN (case_id, other_case_id))",
            (case_id,),
        )
        self._rows.write("DELETE FROM main.case_link WHERE ?1 IN (case_id, other_case_id)", (case_id,))

    def _link(self, row: Row) -> CaseLink:
        rows = self._rows.all(
            "SELECT said, outcome, words, person_id, person, said_at FROM main.case_link_word WHERE link_id = ? "
            "ORDER BY id",
            (row[0],),
        )
        return CaseLink(
            id=CaseLinkId(row[0]),
            case_id=CaseId(row[1]),
            face_id=FaceId(row[2]),
            person_id=None if row[3] is None else PersonId(row[3]),
            other_case_id=None if row[4] is None else CaseId(row[4]),
            other_face_id=None if row[5] is None else FaceId(row[5]),
            other_person_id=None if row[6] is None else PersonId(row[6]),
            partner_crop_id=None if row[7] is None else PartnerCropId(row[7]),
            candidate_id=AcrossCandidateId(row[8]),
            words=tuple(_word(each) for each in rows),
        )


def _word(row: Row) -> LinkWord:
    outcome = next((each for each in LeadOutcome if each.word == row[1]), None)
    return LinkWord(Said(row[0]), outcome, row[2], PersonnelId(row[3]), row[4], datetime.fromisoformat(row[5]))
