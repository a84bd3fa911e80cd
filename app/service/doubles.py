"""Doubles: pictures that are to be enrolled for one subject and are references of another already; a person decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.audit import Fact, Operation
from app.domain.errors import AlreadyEnrolled
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.ids import SubjectId
from app.domain.statement import stated, stated_name
from app.exchange.enrolment import IdentityPictures
from app.service.cases import act_of_unit
from app.service.pictures import PictureFace
from app.store import Unit

MOST_NAMED = 100
"""How many doubles of one act are named in its entry; of more only the number."""
_NOTHING = "Nothing given with it was enrolled."
_DECIDE = "Enrol all the same with a reason, or leave such pictures out."
_WHY_MISSING = "Pictures of other subjects are enrolled only with a reason on record. Nothing was enrolled; say why."


@dataclass(frozen=True, slots=True)
class _Double:
    """A picture with the very bytes of another subject's reference; no number where that one comes in the same run."""

    path: Path
    identity: str
    other: str
    subject_id: SubjectId | None


@dataclass(slots=True)
class Doubles:
    """Looks for doubles group by group, among staff for staff and among everybody else for all others.

    `despite` is why they are enrolled all the same, empty where nobody said so.
    """

    unit: Unit
    basis: EnrolmentBasis
    despite: str = ""
    _seen: dict[str, str] = field(default_factory=dict)

    def of_group(self, group: Sequence[IdentityPictures], faces: Mapping[Path, PictureFace]) -> dict[str, Fact]:
        """Return what the entry of a group says about its doubles; nothing where there are none.

        Raises AlreadyEnrolled where there are some and nobody has decided that they are enrolled all the same; that it
        was held back is on record then, with the numbers of the subjects.
        """
        found = self._found(group, faces)
        if not found:
            return {}
        numbers = sorted({each.subject_id for each in found if each.subject_id is not None})
        facts: dict[str, Fact] = {"doubles": len(found), "of_subjects": [*numbers[:MOST_NAMED]]}
        if self.despite:
            return {**facts, "despite_doubles": stated(self.despite, _WHY_MISSING)}
        purpose = f"enrol {self.basis.subject_type.value}: {self.basis.legal_basis}"
        with self.unit.unit_of_work(act_of_unit("hold enrolment", Operation.CONSULTATION, purpose)) as work:
            work.note(**facts)
        raise AlreadyEnrolled(_held_back(found))

    def _found(self, group: Sequence[IdentityPictures], faces: Mapping[Path, PictureFace]) -> list[_Double]:
        """Return the doubles of a group, in its order: of the gallery's own, and of others that were given with it."""
        found: list[_Double] = []
        with self.unit.reading() as reader:
            for identity in group:
                name = stated_name(identity.identity, "An identity has no name. Nothing of its group was enrolled.")
                for path in identity.pictures:
                    face = faces.get(path)
                    if face is None or face.face is None or face.sha256 is None:
                        continue
                    first = self._seen.setdefault(face.sha256, name)
                    others = [
                        each
                        for each in reader.gallery.subjects_with(face.sha256)
                        if _is_staff(each.basis) is _is_staff(self.basis)
                    ]
                    if any((each.name, each.basis) == (name, self.basis) for each in others):
                        continue  # it is theirs already and is left as it is
                    if others:
                        found.append(_Double(path, name, others[0].name, others[0].id))
                    elif first != name:
                        found.append(_Double(path, name, first, None))
        return found


def _is_staff(basis: EnrolmentBasis) -> bool:
    return basis.subject_type is SubjectType.STAFF


def _held_back(found: Sequence[_Double]) -> str:
    first, number = found[0], len(found)
    if first.subject_id is None:
        one = (
            f"{first.path.name}, given for {first.identity}, is a picture of {first.other} already, in the same "
            "enrolment."
        )
    else:
        one = (
            f"{first.path.name}, given for {first.identity}, is a picture of {first.other} (subject "
            f"{first.subject_id}) already."
        )
    more = [f"It is like that with {number} pictures."] if number > 1 else []
    return " ".join([one, *more, _NOTHING, _DECIDE])
