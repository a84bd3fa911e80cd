"""What is known of a subject besides the name, and which subjects a search is narrowed to by it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.dates import DateSpan, date_span


class Sex(StrEnum):
    """The sex of a subject as the source of the pictures recorded it."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Particulars:
    """Sex and birth date of a subject; what nobody stated stays unknown."""

    sex: Sex = Sex.UNKNOWN
    born: DateSpan | None = None

    @property
    def words(self) -> str:
        """Both in words: `female, born 2009`; empty where neither is known."""
        sex = [self.sex.value] if self.sex is not Sex.UNKNOWN else []
        return ", ".join([*sex, *([f"born {self.born.words}"] if self.born else [])])


NOTHING_KNOWN = Particulars()


@dataclass(frozen=True, slots=True)
class SubjectFilter:
    """Which subjects a search is narrowed to; what is left empty narrows nothing.

    `born` is a window that a birth date must be able to lie in. A missing field hides nobody: whose sex or birth date
    is unknown is searched, too, unless `known_only`.
    """

    sexes: frozenset[Sex] = frozenset()
    born: DateSpan | None = None
    sources: frozenset[str] = frozenset()
    known_only: bool = False

    @property
    def narrows(self) -> bool:
        """True where anybody could be left out by it."""
        return bool(self.sexes or self.born or self.sources)

    def lacks(self, known: Particulars) -> bool:
        """True where something that is asked for is unknown of a subject."""
        return bool(self.sexes and known.sex is Sex.UNKNOWN) or bool(self.born and known.born is None)

    def passes(self, known: Particulars, source: str) -> bool:
        """True where a search narrowed like this sees a subject."""
        if self.sources and source not in self.sources:
            return False
        if self.known_only and self.lacks(known):
            return False
        has_sex = not self.sexes or known.sex in (*self.sexes, Sex.UNKNOWN)
        return has_sex and (self.born is None or known.born is None or known.born.meets(self.born))

    @property
    def words(self) -> str:
        """The filter in plain words; empty where it narrows nothing."""
        parts = [" or ".join(sex.value for sex in Sex if sex in self.sexes)] if self.sexes else []
        parts += [f"born {self.born.words}"] if self.born else []
        parts += [f"source {' or '.join(sorted(self.sources))}"] if self.sources else []
        if parts and (self.sexes or self.born):
            parts.append("unknown left out" if self.known_only else "unknown taken in")
        return "; ".join(parts)

    def as_facts(self) -> dict[str, Any]:
        """Return the filter as values that JSON knows, for the record of a search."""
        return {
            "sexes": sorted(sex.value for sex in self.sexes),
            "born": self.born.words if self.born else None,
            "sources": sorted(self.sources),
            "known_only": self.known_only,
        }

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> SubjectFilter:
        """Return the filter that `as_facts` wrote."""
        born = date_span(facts["born"]) if facts["born"] else None
        sexes = frozenset(Sex(sex) for sex in facts["sexes"])
        return cls(sexes, born, frozenset(facts["sources"]), bool(facts["known_only"]))


EVERYONE = SubjectFilter()
"""A search that is narrowed by nothing."""
