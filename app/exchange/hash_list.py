"""Hash sets as units hold them: text with one digest a line, or CSV with a column for each kind of digest.

Digests are hexadecimal: 32 digits are MD5, 40 SHA-1, 64 SHA-256. Where the first line names columns (MD5, SHA1,
SHA-256, however written), digests are taken from those alone: other columns may hold what only looks like one.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import KnownError, NotFound
from app.domain.hash_sets import EMPTY_FILE, DigestKind

_DIGEST = re.compile(r"[0-9A-Fa-f]+")
_KINDS = {2 * kind.size_bytes: kind for kind in DigestKind}
_NAMES = {kind.value: kind for kind in DigestKind}
_DELIMITERS = (";", "\t", "|", ",")
_COMMENT = "#"


@dataclass(frozen=True, slots=True)
class HashList:
    """What a file held: digests of each kind in ascending order, and the file's own SHA-256.

    `lines` had a digest; `repeated` digests were given before; `left_out` are digests of no bytes at all, or zeros.
    """

    digests: dict[DigestKind, list[bytes]]
    sha256: str
    lines: int
    repeated: int
    left_out: int

    @property
    def count(self) -> int:
        """How many digests there are."""
        return sum(map(len, self.digests.values()))


def read_hash_list(path: Path) -> HashList:
    """Return the digests of a file. Raises NotFound, and KnownError for the first line that holds no whole digest."""
    try:
        content = path.read_bytes()
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise KnownError(f"{path} is not text in UTF-8. Nothing was installed; export the hash set as text.") from None
    except OSError as why:
        raise NotFound(f"{path} could not be read ({why.strerror}). Nothing was installed.") from why
    found: dict[DigestKind, set[bytes]] = {}
    lines = repeated = left_out = 0
    for digests in _lines(text, path):
        lines += 1
        for kind, digest in digests:
            known = found.setdefault(kind, set())
            if digest.hex() in EMPTY_FILE or not any(digest):
                left_out += 1
            elif digest in known:
                repeated += 1
            else:
                known.add(digest)
    ordered = {kind: sorted(found[kind]) for kind in DigestKind if found.get(kind)}
    return HashList(ordered, hashlib.sha256(content).hexdigest(), lines, repeated, left_out)


def _lines(text: str, path: Path) -> Iterator[list[tuple[DigestKind, bytes]]]:
    """Yield the digests of each line that is not blank, a comment or the heading."""
    listed = text.splitlines()
    first = next((line for line in listed if line.strip() and not line.startswith(_COMMENT)), "")
    delimiter = next((each for each in _DELIMITERS if each in first), ",")
    columns: dict[int, DigestKind] | None = None
    is_first = True
    for number, row in enumerate(_rows(listed, delimiter, path), start=1):
        cells = [cell.strip().strip("\"'") for cell in row]
        if not any(cells) or cells[0].startswith(_COMMENT):
            continue
        digests = _digests(cells, columns)
        if is_first and not digests:
            columns = {
                place: _NAMES[name] for place, cell in enumerate(cells) if (name := _plain(cell)) in _NAMES
            } or None
        elif not digests:
            raise KnownError(
                f"Line {number} of {path} holds no whole MD5, SHA-1 or SHA-256. Nothing was installed: the file may be "
                "cut short, or be something else than a hash set. Correct the line or get the file again."
            )
        else:
            yield digests
        is_first = False


def _rows(lines: Iterable[str], delimiter: str, path: Path) -> Iterator[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=delimiter)
    except csv.Error as why:
        raise KnownError(f"{path} is no CSV ({why}). Nothing was installed; export the hash set again.") from why


def _digests(cells: list[str], columns: dict[int, DigestKind] | None) -> list[tuple[DigestKind, bytes]]:
    found = []
    for place, cell in enumerate(cells):
        kind = _KINDS.get(len(cell)) if _DIGEST.fullmatch(cell) else None
        if kind is not None and (columns is None or columns.get(place) is kind):
            found.append((kind, bytes.fromhex(cell)))
    return found


def _plain(heading: str) -> str:
    return re.sub(r"[^a-z0-9]", "", heading.casefold())
