"""Doubles: pictures that are to be enrolled for one subject and are references of another already; a person decides.

They are told group by group, and a reason is for the doubles that were told alone: of those that come later in the
same run nobody has seen any.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.audit import Fact, Operation
from app.domain.enrolment import Double, mark_of
from app.domain.errors import AlreadyEnrolled
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.statement import stated, stated_name
from app.exchange.enrolment import IdentityPictures
from app.service.cases import act_of_unit
from app.service.pictures import PictureFace
from app.store import Reader, Unit

_NOTHING = "Nothing given with it was enrolled."
_DECIDE = "Enrol all the same with a reason, or leave such pictures out."
_WHY_MISSING = "Pictures of other subjects are enrolled only with a reason on record. Nothing was enrolled; say why."


@dataclass(frozen=True, slots=True)
class Decided:
    """The doubles of one group and why they are enrolled all the same; empty where there are none."""

    doubles: Sequence[Double] = ()
    reason: str = ""

    def facts(self, reader: Reader) -> dict[str, Fact]:
        """Return what the entry of the group says of its doubles, once they are enrolled."""
        if not self.doubles:
            return {}
        return {**_facts(self.doubles, reader), "despite_doubles": self.reason}


@dataclass(slots=True)
class Doubles:
    """Looks for doubles group by group, among staff for staff and among everybody else for all others.

    `despite` are the reasons of those who were told, by the marks of what they were told.
    """

    unit: Unit
    basis: EnrolmentBasis
    despite: Mapping[str, str]
    _seen: dict[str, str] = field(default_factory=dict)

    def of_group(self, group: Sequence[IdentityPictures], faces: Mapping[Path, PictureFace]) -> Decided:
        """Return the doubles of a group with the reason for which they are enrolled.

        Raises AlreadyEnrolled where there are some and nobody has decided that just these are enrolled all the same;
        that they were held back is on record then, with the numbers of the subjects and of the references.
        """
        found = self._found(group, faces)
        if not found:
            return Decided()
        mark = mark_of(found)
        if mark in self.despite:
            return Decided(found, stated(self.despite[mark], _WHY_MISSING))
        purpose = f"enrol {self.basis.subject_type.value}: {self.basis.legal_basis}"
        with self.unit.unit_of_work(act_of_unit("hold enrolment", Operation.CONSULTATION, purpose)) as work:
            work.note(**_facts(found, work))
        raise AlreadyEnrolled(_held_back(found), found, mark)

    def _found(self, group: Sequence[IdentityPictures], faces: Mapping[Path, PictureFace]) -> list[Double]:
        """Return the doubles of a group, in its order: of the gallery's own, and of others that were given with it."""
        found: list[Double] = []
        with self.unit.reading() as reader:
            for identity in group:
                name = stated_name(identity.identity, "An identity has no name. Nothing of its group was enrolled.")
                for path in identity.pictures:
                    face = faces.get(path)
                    if face is not None and face.face is not None and face.sha256 is not None:
                        found += self._of_picture(reader, path, face.sha256, name)
        return found

    def _of_picture(self, reader: Reader, path: Path, sha256: str, name: str) -> Iterator[Double]:
        first = self._seen.setdefault(sha256, name)
        others = [
            (subject, references)
            for subject_id, references in reader.gallery.references_with(sha256).items()
            if _is_staff((subject := reader.gallery.subject(subject_id)).basis) is _is_staff(self.basis)
        ]
        if any((each.name, each.basis) == (name, self.basis) for each, _ in others):
            return  # it is theirs already and is left as it is
        for each, references in others:
            yield Double(path, sha256, name, each.name, each.id, references)
        if not others and first != name:
            yield Double(path, sha256, name, first, None)


def _is_staff(basis: EnrolmentBasis) -> bool:
    return basis.subject_type is SubjectType.STAFF


def _facts(doubles: Sequence[Double], reader: Reader) -> dict[str, Fact]:
    """Return the numbers of whose doubles these are; of others of the same run, once those are enrolled."""
    subjects, references = set[int](), set[int]()
    for each in doubles:
        subjects |= {each.subject_id} if each.subject_id is not None else set()
        references.update(each.references or _enrolled_since(each, reader))
    return {"doubles": len(doubles), "of_subjects": [*sorted(subjects)], "of_references": [*sorted(references)]}


def _enrolled_since(double: Double, reader: Reader) -> Iterator[int]:
    for subject_id, references in reader.gallery.references_with(double.sha256).items():
        if reader.gallery.subject(subject_id).name == double.other:
            yield from references


def _held_back(found: Sequence[Double]) -> str:
    number = len({each.path for each in found})
    more = [f"It is like that with {number} pictures."] if number > 1 else []
    return " ".join([found[0].words, *more, _NOTHING, _DECIDE])
