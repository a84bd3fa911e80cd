"""What the entries of a window touched, added up from two indexes and not by reading the entries.

`audit_touches` lies in the order in which it is asked for, so that sums are formed while it is walked through, and
`audit_subjects` holds the entries that name somebody of the gallery (docs/adr/0024).
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.ids import CaseId, ExhibitId, FaceId, MediaId, SubjectId
from app.store.audit_questions import Actor, AuditQuestions, Wanted
from app.store.rows import Repository

_TOUCHES = "main.audit INDEXED BY audit_touches"
_SUBJECTS = "main.audit INDEXED BY audit_subjects"
_AT_ONCE = 5000
_OF_NO_ID = ".{tf"
"""Signs of JSON that are no part of whole numbers, null and what is between them."""


@dataclass(frozen=True, slots=True)
class Touch:
    """`entries` entries of one person's, with the same verb in the same case, that name the same things of it.

    `media` is None where they speak of no file; `faces_counted` is the number of faces where only that is told.
    """

    case_id: CaseId | None
    actor_id: Actor
    verb: str
    entries: int
    exhibits: tuple[ExhibitId, ...] = ()
    media: tuple[MediaId, ...] | None = None
    faces: tuple[FaceId, ...] = ()
    faces_counted: int = 0


class AuditTouches(Repository):
    """What is asked about the trail for a breach pack; nothing here writes."""

    def of_cases(self, wanted: Wanted) -> Iterator[Touch]:
        """Yield what the entries wanted touched, alike entries together, those outside every case included."""
        source, values = self._source(_TOUCHES, wanted)
        rows = self._rows.all(
            f"SELECT case_id, actor_id, verb, things, count(*) FROM {source} "  # noqa: S608
            "GROUP BY case_id, actor_id, verb, things",
            values,
        )
        told = json.loads(f"[{','.join(row[3] or 'null' for row in rows)}]")  # at once: half the time of one by one
        for row, things in zip(rows, told, strict=True):
            yield Touch(row[0], row[1], row[2], row[4], *(_things(things) if things else ()))

    def of_gallery(self, wanted: Wanted) -> Counter[SubjectId]:
        """Return how often the entries wanted name each subject of the gallery."""
        source, values = self._source(_SUBJECTS, wanted)
        rows = self._rows.all(f"SELECT subjects FROM {source} AND subjects IS NOT NULL", values)  # noqa: S608
        texts: dict[int, list[str]] = defaultdict(list)
        for text, times in Counter(row[0] for row in rows).items():  # who looks at a list again names the same people
            texts[times].append(text)
        named: Counter[SubjectId] = Counter()
        for times, alike in texts.items():
            for subject_id, number in _counted(alike).items():
                named[subject_id] += number * times
        return named

    def _source(self, index: str, wanted: Wanted) -> tuple[str, list[Any]]:
        """Return table, index and conditions that yield what is wanted, and their values."""
        if any(each is not None for each in (wanted.purpose, wanted.operation, wanted.verb)):
            numbers = AuditQuestions(self._rows).sequences(wanted)
            return "main.audit WHERE sequence IN (SELECT value FROM json_each(?))", [json.dumps(numbers)]
        conditions, values = ["1"], list[Any]()
        for side, moment in ((">=", wanted.period.since), ("<", wanted.period.until)):
            if moment is not None:
                conditions.append(f"second {side} ?")
                values.append(int(moment.timestamp()))
        if wanted.actors is not None:
            conditions.append("(actor_id IN (SELECT value FROM json_each(?)) OR (actor_id IS NULL AND ?))")
            values += [json.dumps(wanted.actors), None in wanted.actors]
        if wanted.case_id is not None:
            conditions.append("case_id = ?")
            values.append(wanted.case_id)
        return f"{index} WHERE {' AND '.join(conditions)}", values


def _counted(texts: Sequence[str]) -> Counter[SubjectId]:
    """Return how often each id stands in these JSON texts, lists of ids and of lists of them."""
    named: Counter[Any] = Counter()
    for start in range(0, len(texts), _AT_ONCE):
        lists = ",".join(texts[start : start + _AT_ONCE])
        # However deep an id lies in a list, it is one: all brackets go, and a million ids are counted by C code.
        flat = lists.replace("[]", "null").replace("[", "").replace("]", "").replace("null,", "")
        found = json.loads(f"[{flat}]")
        # True and 4.0 would count as the numbers that they equal.
        is_plain = not any(sign in flat for sign in _OF_NO_ID)
        named.update(found if is_plain else [each for each in found if type(each) is int])
    return Counter({SubjectId(each): number for each, number in named.items() if type(each) is int})


def _things(told: list[Any]) -> tuple[Any, ...]:
    """Return exhibits, files, faces and their count from the facts `exhibit`, `exhibits`, `media` and `faces`."""
    exhibit, exhibits, media, faces = told
    return (
        tuple(map(ExhibitId, _ids(exhibit) + _ids(exhibits))),
        None if media is None else tuple(map(MediaId, _ids(media))),
        tuple(map(FaceId, _ids(faces))) if isinstance(faces, list) else (),
        faces if isinstance(faces, int) else 0,
    )


def _ids(value: Any) -> list[int]:
    if isinstance(value, list):
        return [each for each in value if type(each) is int]
    return [value] if type(value) is int else []
