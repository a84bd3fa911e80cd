"""Hash sets: lists of digests of files that somebody has seen already, and what follows for files that are in one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.case import FileHashes
from app.domain.errors import NotRecorded
from app.domain.ids import HashSetId, MediaId
from app.domain.statement import stated, stated_name


class DigestKind(StrEnum):
    """How a digest was made."""

    MD5 = "md5"
    SHA1 = "sha1"
    SHA256 = "sha256"

    @property
    def size_bytes(self) -> int:
        """How long such a digest is."""
        return {DigestKind.MD5: 16, DigestKind.SHA1: 20, DigestKind.SHA256: 32}[self]

    def of(self, hashes: FileHashes) -> bytes:
        """Return a file's digest of this kind."""
        return bytes.fromhex(str(getattr(hashes, self.value)))


class KnownRule(StrEnum):
    """What becomes of a file that a set holds. Nothing is ever deleted or left unexamined by it."""

    MARK = "mark"
    LAST = "last"
    HIDE = "hide"

    @property
    def words(self) -> str:
        """The rule as it stands in a sentence."""
        return {
            KnownRule.MARK: "marked only",
            KnownRule.LAST: "sorted to the end",
            KnownRule.HIDE: "not shown for review until asked for",
        }[self]


@dataclass(frozen=True, slots=True)
class HashSetFacts:
    """What must be on record of a set: its name, where it is from, on what authority it is used, what its files are."""

    name: str
    source: str
    authority: str
    category: str
    rule: KnownRule

    def checked(self) -> HashSetFacts:
        """Return the same without outer blanks, or raise NotRecorded naming what is missing."""
        missing = "The hash set has no {0}. Nothing was installed; give its {0} and try again."
        return HashSetFacts(
            stated_name(self.name, missing.format("name")),
            stated(self.source, missing.format("source")),
            stated(self.authority, missing.format("authority")),
            stated(self.category, missing.format("category")),
            self.rule,
        )


@dataclass(frozen=True, slots=True)
class HashSet:
    """A set as it was installed. `removed_at` is set once its digests are gone; files it marked stay marked."""

    id: HashSetId
    facts: HashSetFacts
    file_sha256: str
    digests: int
    installed_at: datetime
    installed_by: str
    removed_at: datetime | None = None

    @property
    def is_in_force(self) -> bool:
        """False once it was removed: then it keeps nothing from view."""
        return self.removed_at is None


@dataclass(frozen=True, slots=True)
class KnownMark:
    """A file of the case that a set held when it was looked up, and by which digest."""

    media_id: MediaId
    set_id: HashSetId
    set_name: str
    kind: DigestKind
    marked_at: datetime


@dataclass(frozen=True, slots=True)
class Known:
    """What is shown of a known file: the names of the sets, and the strictest rule among those in force."""

    words: str
    rule: KnownRule


_STRICTNESS = list(KnownRule)
EMPTY_FILE = frozenset(
    {
        "d41d8cd98f00b204e9800998ecf8427e",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    }
)
"""The digests of no bytes at all: every empty file has them, so they say nothing."""


def known_files(marks: Iterable[KnownMark], sets: Iterable[HashSet]) -> Mapping[MediaId, Known]:
    """Return what is to be shown of each marked file; of a set that was removed since, only its name and that."""
    by_id = {each.id: each for each in sets}
    found: dict[MediaId, list[KnownMark]] = {}
    for mark in marks:
        found.setdefault(mark.media_id, []).append(mark)
    return {media_id: _known(own, by_id) for media_id, own in found.items()}


def _known(marks: list[KnownMark], sets: Mapping[HashSetId, HashSet]) -> Known:
    rule, words = KnownRule.MARK, []
    for mark in marks:
        by = sets.get(mark.set_id)
        if by is None or not by.is_in_force:
            words.append(f"{mark.set_name} (removed)")
            continue
        words.append(mark.set_name)
        rule = max(rule, by.facts.rule, key=_STRICTNESS.index)
    return Known(f"known: {', '.join(words)}", rule)


def refuse_empty(digests: int) -> None:
    """Raise NotRecorded where a set would hold nothing."""
    if not digests:
        raise NotRecorded("The file holds no digest of any file. Nothing was installed; look whether it is a hash set.")
