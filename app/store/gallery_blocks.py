"""Blocks: the digest of the gallery in parts of 256 subject numbers, so that a change costs one part and not all of it.

A part's digest is SHA-256 over its references, the gallery's is SHA-256 over those of its parts: a tree of two levels
(R. C. Merkle, CRYPTO 1987). Two galleries have one digest only where they hold the same, as surely as SHA-256 has no
two contents of one digest; nothing secret is in it. The parts' digests lie in the unit's file: triggers mark what a
statement changed, the act puts marked parts together anew before it ends, and `verify` does so with all of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.domain.gallery import GalleryVersion, SubjectType
from app.store.connection import Connection
from app.store.rows import Row, Rows

_SHIFT = 8
SUBJECTS = 1 << _SHIFT
"""So many numbers of subjects make a block; the triggers of the schema count alike."""
NOT_STAFF = "subject_id NOT IN (SELECT subject_id FROM staff_member)"
# Put together inside the database, through an index that holds all four columns: no page with vectors is read.
_REFERENCES = (
    "SELECT group_concat(subject_id || ':' || id || ':' || sha256 || ':' || pack_id || char(10), '' "  # noqa: S608
    "ORDER BY subject_id, sha256, pack_id), count(*) FROM reference "
    f"WHERE subject_id BETWEEN ?1 AND ?2 AND {NOT_STAFF}"
)
_ADDED = (
    "SELECT group_concat(reference_id || ':' || reference_vector.pack_id || char(10), '' "  # noqa: S608
    "ORDER BY reference_id, reference_vector.pack_id) FROM reference CROSS JOIN reference_vector "
    f"ON reference_id = reference.id WHERE subject_id BETWEEN ?1 AND ?2 AND {NOT_STAFF}"
)
_SUBJECTS = f"SELECT count(*) FROM subject WHERE id BETWEEN ?1 AND ?2 AND subject_type <> '{SubjectType.STAFF.value}'"  # noqa: S608
_KEPT = "SELECT number, subject_count, reference_count, digest FROM main.gallery_block ORDER BY number"


@dataclass(frozen=True, slots=True)
class Block:
    """One part of the gallery, staff apart: how many subjects and references, and SHA-256 over the references' lines.

    Lines are `subject:reference:sha256:pack`, ordered by subject, sha256 and pack, and then `reference:pack` for each
    vector that was added to one later (or could not be), ordered likewise.
    """

    subject_count: int
    reference_count: int
    digest: str


Blocks = Mapping[int, Block]
_Ask = Callable[[str, Sequence[int]], list[Row]]
_EMPTY = Block(0, 0, hashlib.sha256().hexdigest())


def block_of(subject_id: int) -> int:
    """Return the number of the block in which a subject is."""
    return subject_id >> _SHIFT


def subjects_of(number: int) -> tuple[int, int]:
    """Return the first and the last number of a subject that may be in a block."""
    return number << _SHIFT, ((number + 1) << _SHIFT) - 1


def version_of(number: int, blocks: Blocks) -> GalleryVersion:
    """Return which gallery has these blocks after so many changes."""
    return GalleryVersion(
        number=number,
        digest=digest_over(blocks),
        subject_count=sum(block.subject_count for block in blocks.values()),
        reference_count=sum(block.reference_count for block in blocks.values()),
    )


def digest_over(blocks: Blocks) -> str:
    """Return the gallery's digest: SHA-256 over a line `block:references:digest` for each block with references."""
    held = [(number, blocks[number]) for number in sorted(blocks) if blocks[number].reference_count]
    lines = [f"{number}:{block.reference_count}:{block.digest}\n" for number, block in held]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def digest_of_lines(references: Iterable[Row], added: Iterable[Row]) -> str:
    """Return the digest of a gallery of which both lists are given whole, ordered as the lines are.

    `references` are subject, id, sha256 and pack each, `added` subject, reference and pack of each added vector.
    """
    later = {number: list(rows) for number, rows in groupby(added, lambda row: block_of(row[0]))}
    blocks = {}
    for number, rows in groupby(references, lambda row: block_of(row[0])):
        lines = [f"{subject}:{reference}:{sha256}:{pack}\n" for subject, reference, sha256, pack in rows]
        count = len(lines)
        lines += [f"{reference}:{pack}\n" for _, reference, pack in later.get(number, ())]
        blocks[number] = Block(0, count, hashlib.sha256("".join(lines).encode()).hexdigest())
    return digest_over(blocks)


def blocks_now(rows: Rows) -> Blocks:
    """Return the blocks as the gallery is, those that this unit of work changed put together anew."""
    kept = _kept(rows.all)
    for number in _changed(rows):
        kept[number] = _made(rows.all, number)
    return kept


def settle(rows: Rows) -> None:
    """Put the blocks that were marked together anew and keep them: the last thing that an act does to the gallery."""
    for number in _changed(rows):
        block = _made(rows.all, number)
        rows.write("DELETE FROM main.gallery_block WHERE number = ?", (number,))
        if block != _EMPTY:
            rows.write(
                "INSERT INTO main.gallery_block (number, subject_count, reference_count, digest) VALUES (?, ?, ?, ?)",
                (number, block.subject_count, block.reference_count, block.digest),
            )
        rows.write("DELETE FROM main.gallery_block_changed WHERE number = ?", (number,))


def first_false_block(connection: Connection) -> str | None:
    """Return in words which kept block is not that of the rows that are there; None where all are."""

    def ask(statement: str, values: Sequence[int] = ()) -> list[Row]:
        found: list[Row] = connection.execute(statement, values).fetchall()
        return found

    kept = _kept(ask)
    newest = block_of(ask("SELECT coalesce(max(id), 0) FROM subject")[0][0])
    for number in range(max(newest, *kept, 0) + 1):
        if _made(ask, number) != kept.get(number, _EMPTY):
            first, last = subjects_of(number)
            return f"the references of subjects {first} to {last} are not those of the gallery's digest"
    return None


def _kept(ask: _Ask) -> dict[int, Block]:
    return {number: Block(*block) for number, *block in ask(_KEPT, ())}


def _changed(rows: Rows) -> list[int]:
    return [row[0] for row in rows.all("SELECT number FROM main.gallery_block_changed ORDER BY number")]


def _made(ask: _Ask, number: int) -> Block:
    bounds = subjects_of(number)
    ((lines, references),) = ask(_REFERENCES, bounds)
    ((added,),) = ask(_ADDED, bounds)
    ((subjects,),) = ask(_SUBJECTS, bounds)
    return Block(subjects, references, hashlib.sha256(f"{lines or ''}{added or ''}".encode()).hexdigest())
