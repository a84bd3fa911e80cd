"""Hash sets of the unit, and the files of the open case that one of them held.

A set may hold millions of digests, and each row of a file is sealed: so a row holds many, in ascending order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from app.domain.case import FileHashes
from app.domain.errors import NotAllowed, NotFound
from app.domain.hash_sets import DigestKind, HashSet, HashSetFacts, KnownMark, KnownRule
from app.domain.ids import HashSetId, MediaId
from app.store.rows import Repository, Row

DIGESTS_PER_ROW = 1024
_SELECT = (
    "SELECT id, name, source, authority, category, rule, file_sha256, digests, installed_at, installed_by, removed_at "
    "FROM hash_set"
)
_MARK = "SELECT media_id, set_id, set_name, digest_kind, marked_at FROM known_mark"


class HashSets(Repository):
    """Digests of files that are known already, set by set."""

    def add(self, facts: HashSetFacts, file_sha256: str, digests: Mapping[DigestKind, Sequence[bytes]]) -> HashSet:
        """Install a set: `digests` of each kind in ascending order, none twice. Raises NotAllowed for a name in use."""
        if any(each.facts.name == facts.name for each in self.in_force()):
            raise NotAllowed(f"There is a hash set {facts.name} already. Nothing was installed; remove that one first.")
        set_id = self._rows.add(
            "INSERT INTO hash_set (name, source, authority, category, rule, file_sha256, digests, installed_at, "
            "installed_by, audit_sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(facts.name, facts.source, facts.authority, facts.category, facts.rule.value, file_sha256),
                *(sum(map(len, digests.values())), self._rows.now.isoformat()),
                *(self._rows.actor.name, self._rows.sequence),
            ),
        )
        for kind, ordered in digests.items():
            for start in range(0, len(ordered), DIGESTS_PER_ROW):
                some = ordered[start : start + DIGESTS_PER_ROW]
                self._rows.write(
                    "INSERT INTO hash_set_page (set_id, digest_kind, first, digests) VALUES (?, ?, ?, ?)",
                    (set_id, kind.value, some[0], b"".join(some)),
                )
        return self.get(HashSetId(set_id))

    def all(self) -> list[HashSet]:
        """Return every set that ever was, in the order they were installed."""
        return [_hash_set(row) for row in self._rows.all(f"{_SELECT} ORDER BY id")]

    def in_force(self) -> list[HashSet]:
        """Return the sets that were not removed."""
        return [each for each in self.all() if each.is_in_force]

    def get(self, set_id: HashSetId) -> HashSet:
        """Return one set; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE id = ?", (set_id,))
        if row is None:
            raise NotFound(f"There is no hash set {set_id}. Nothing was changed.")
        return _hash_set(row)

    def named(self, name: str) -> HashSet:
        """Return the set in force of this name; raises NotFound."""
        found = next((each for each in self.in_force() if each.facts.name == name.strip()), None)
        if found is None:
            raise NotFound(f"There is no hash set {name}. Nothing was changed; `hashset list` names those there are.")
        return found

    def remove(self, set_id: HashSetId) -> None:
        """Take a set's digests away; that there was such a set stays on record."""
        self._rows.write("DELETE FROM hash_set_page WHERE set_id = ?", (set_id,))
        self._rows.write("UPDATE hash_set SET removed_at = ? WHERE id = ?", (self._rows.now.isoformat(), set_id))

    def holding(self, files: Mapping[MediaId, FileHashes]) -> list[tuple[MediaId, HashSet, DigestKind]]:
        """Return which sets in force hold which files, and by which digest, the longest kind that the set holds."""
        found: dict[tuple[HashSetId, MediaId], tuple[MediaId, HashSet, DigestKind]] = {}
        for each in self.in_force():
            kinds = {row[0] for row in self._rows.all(
                "SELECT DISTINCT digest_kind FROM hash_set_page WHERE set_id = ?", (each.id,)
            )}  # fmt: skip
            for kind in DigestKind:  # the longest comes last and stays
                if kind.value in kinds:
                    digests = {media_id: kind.of(hashes) for media_id, hashes in files.items()}
                    held = self._held(each.id, kind, set(digests.values()))
                    found.update(
                        ((each.id, media_id), (media_id, each, kind))
                        for media_id, digest in digests.items()
                        if digest in held
                    )
        return [found[key] for key in sorted(found)]

    def _held(self, set_id: HashSetId, kind: DigestKind, digests: Iterable[bytes]) -> set[bytes]:
        """Return which of these digests the set holds."""
        size, held = kind.size_bytes, set()
        page, last = b"", b""
        for digest in sorted(digests):
            if not page or digest > last:
                row = self._rows.one(
                    "SELECT digests FROM hash_set_page WHERE set_id = ? AND digest_kind = ? AND first <= ? "
                    "ORDER BY first DESC LIMIT 1",
                    (set_id, kind.value, digest),
                )
                if row is None:
                    continue
                page = bytes(row[0])
                last = page[-size:]
            places = range(len(page) // size)
            at = bisect_left(places, digest, key=lambda place: page[place * size : (place + 1) * size])
            if page[at * size : (at + 1) * size] == digest:
                held.add(digest)
        return held


class Marks(Repository):
    """Which files of the case were found in a hash set; added only."""

    def add(self, media_id: MediaId, by: HashSet, kind: DigestKind) -> bool:
        """Mark a file as known by a set; False where it was marked already."""
        touched = self._rows.write(
            "INSERT INTO known_mark (audit_sequence, media_id, set_id, set_name, digest_kind, marked_at) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (media_id, set_id) DO NOTHING",
            (self._rows.sequence, media_id, by.id, by.facts.name, kind.value, self._rows.now.isoformat()),
        )
        return bool(touched)

    def all(self) -> list[KnownMark]:
        """Return every mark, in the order they were made."""
        return [
            KnownMark(MediaId(row[0]), HashSetId(row[1]), row[2], DigestKind(row[3]), datetime.fromisoformat(row[4]))
            for row in self._rows.all(f"{_MARK} ORDER BY id")
        ]


def _hash_set(row: Row) -> HashSet:
    return HashSet(
        HashSetId(row[0]),
        HashSetFacts(row[1], row[2], row[3], row[4], KnownRule(row[5])),
        row[6],
        row[7],
        datetime.fromisoformat(row[8]),
        row[9],
        None if row[10] is None else datetime.fromisoformat(row[10]),
    )
