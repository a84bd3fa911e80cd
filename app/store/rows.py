"""Statements on one encrypted file inside one reading or unit of work; nothing survives its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import BugError, NotFound
from app.domain.people import Examiner
from app.store.connection import Connection, DatabaseError, translated
from app.store.undisclosed import SealedWords

Row = tuple[Any, ...]


class Rows:
    """What a repository asks its file with.

    `place` names the file in errors; `sequence` is the number of the audit entry to come, None in a reading.
    `on_disk` is the number of the last audit entry that is committed, None where all are; `words` opens and seals what
    examiners wrote in a case file.
    """

    def __init__(
        self,
        connection: Connection,
        place: str | None,
        actor: Examiner,
        now: datetime,
        sequence: int | None = None,
        *,
        on_disk: int | None = None,
        words: SealedWords | None = None,
    ) -> None:
        self._connection = connection
        self._place = place
        self._sequence = sequence
        self._is_over = False
        self._on_disk = on_disk
        self._words = words
        self.actor = actor
        self.now = now
        self.has_failed = False

    @property
    def sequence(self) -> int:
        """The number of the audit entry that this unit of work will write."""
        if self._sequence is None:
            raise BugError("A reading was asked to write.")
        return self._sequence

    @property
    def words(self) -> SealedWords:
        """What seals and opens the words of examiners in this case file."""
        if self._words is None:
            raise NotFound("No case is open. Open the case first, then repeat the step.")
        return self._words

    def is_committed(self, sequence: int) -> bool:
        """True where the act with this audit number is on the disk, and not only part of the transaction at work."""
        return self._on_disk is None or sequence <= self._on_disk

    def all(self, statement: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return every row of a query."""
        found: list[Row] = self._run(statement, values).fetchall()
        return found

    def one(self, statement: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        found: Row | None = self._run(statement, values).fetchone()
        return found

    def pieces(self, statement: str, values: Sequence[Any] = (), size: int = 4096) -> Iterator[list[Row]]:
        """Yield the rows of a query, some at a time, so that never all of them are in memory."""
        cursor = self._run(statement, values)
        while True:
            try:
                found: list[Row] = cursor.fetchmany(size)
            except DatabaseError as error:
                self.has_failed = True
                raise translated(error, self._place or "") from error
            if not found:
                return
            yield found

    def count(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Return the one number that a query asks for."""
        row = self.one(statement, values)
        return int(row[0]) if row and row[0] is not None else 0

    def add(self, statement: str, values: Sequence[Any]) -> int:
        """Insert one row and return its id."""
        return int(self._written(statement, values).lastrowid)

    def write(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Run one writing statement and return how many rows it touched."""
        return int(self._written(statement, values).rowcount)

    def write_many(self, statement: str, values: Iterable[Sequence[Any]]) -> None:
        """Run one writing statement for each of many rows."""
        for each in values:
            self._written(statement, each)

    def end(self) -> None:
        """Refuse everything from now on."""
        self._is_over = True

    def _written(self, statement: str, values: Sequence[Any]) -> Any:
        if self._sequence is None:
            raise BugError("A reading was asked to write.")
        return self._run(statement, values)

    def _run(self, statement: str, values: Sequence[Any]) -> Any:
        if self._is_over:
            raise BugError("A reading or unit of work was used after its end.")
        if self._place is None:
            raise NotFound("No case is open. Open the case first, then repeat the step.")
        try:
            return self._connection.execute(statement, values)
        except DatabaseError as error:
            self.has_failed = True
            raise translated(error, self._place) from error


class Repository:
    """All rows of one kind in one file."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows


def vector_to_blob(vector: NDArray[np.float32]) -> bytes:
    """Return a vector as it is stored: float32, little-endian, nothing else."""
    return np.ascontiguousarray(vector, dtype="<f4").tobytes()


def blob_to_vector(blob: bytes) -> NDArray[np.float32]:
    """Return the stored vector, float32, shape (d,)."""
    return np.frombuffer(blob, dtype="<f4").astype(np.float32)


def blobs_to_vectors(blobs: Sequence[bytes]) -> NDArray[np.float32]:
    """Return stored vectors of one pack as one array, float32, shape (n, d); shape (0, 0) for none."""
    if not blobs:
        return np.empty((0, 0), dtype=np.float32)
    width = len(blobs[0])
    if any(len(blob) != width for blob in blobs):
        raise BugError("Vectors of one pack differ in length.")
    return np.frombuffer(b"".join(blobs), dtype="<f4").reshape(len(blobs), width // 4).astype(np.float32)


def in_groups(ids: Sequence[int], size: int = 500) -> Iterable[tuple[str, Sequence[int]]]:
    """Yield question marks and ids for `IN (…)`, few enough at a time for one statement."""
    for start in range(0, len(ids), size):
        group = ids[start : start + size]
        yield ",".join("?" * len(group)), group
