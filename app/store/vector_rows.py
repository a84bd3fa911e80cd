"""Vectors that were asked for and could not be made: kept as rows under a name of their own, beside the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.store.rows import Rows, vector_to_blob

_UNMADE = "none of "
_NO_NUMBER = vector_to_blob(np.full(1, np.nan, np.float32))
_Id = TypeVar("_Id", bound=int)
_Owner = Literal["face", "reference"]


def unmade_of(rows: Rows, owner: _Owner, pack_id: str) -> list[int]:
    """Return the ids of those that have no vector of a pack because it gave none for their crop, ascending."""
    found = rows.all(
        f"SELECT {owner}_id FROM {owner}_vector AS noted WHERE pack_id = ?1 AND NOT EXISTS "  # noqa: S608 (literals)
        f"(SELECT 1 FROM {owner}_vector WHERE {owner}_id = noted.{owner}_id AND pack_id = ?2) ORDER BY 1",
        (_UNMADE + pack_id, pack_id),
    )
    return [row[0] for row in found]


def note_unmade(
    rows: Rows, owner: _Owner, pack_id: str, ids: Sequence[_Id], vectors: NDArray[np.float32]
) -> tuple[list[tuple[_Id, NDArray[np.float32]]], bool]:
    """Keep on record for which ids there is no vector, which is a row of `vectors`, float32 (n, d), that is not finite.

    Returns the ids that have one, each with its vector, and whether the record has grown.
    """
    before = set(unmade_of(rows, owner, pack_id))
    each = list(zip(ids, vectors, strict=True))
    made = [(one, vector) for one, vector in each if np.isfinite(vector).all()]
    unmade = [one for one, vector in each if not np.isfinite(vector).all() and one not in before]
    rows.write_many(
        f"INSERT INTO {owner}_vector ({owner}_id, pack_id, vector) VALUES (?, ?, ?)",  # noqa: S608 (a literal)
        [(one, _UNMADE + pack_id, _NO_NUMBER) for one in unmade],
    )
    return made, bool(unmade)
