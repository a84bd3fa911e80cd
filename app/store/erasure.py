"""Erasure: a case, a subject or a reference taken out of the unit for good, and searched for before and after.

The unit's file has the last word. First the rows go, together with a tombstone and the audit entry; then the files
that no row names any more; then everything is searched and certified. An end in between is finished at the next
opening: a tombstone without a certificate says what is left to do.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from app.domain.audit import Act, Fact
from app.domain.erasure import ErasedKind, Tombstone
from app.domain.errors import KnownError, NotFound, StorageFull
from app.domain.ids import AcrossCandidateId, CaseId, PartnerFileId, ReferenceId, SubjectId
from app.store import seals
from app.store.case_glance import glance
from app.store.gallery_copies import sweep
from app.store.keys import NONCE_BYTES
from app.store.slot_files import sync_folder
from app.store.traces import Scan, row_counts, rows_holding, scan_bytes, scan_pages, unheard
from app.store.unit import PLACE, Unit
from app.store.work import Reader, Work

_NEEDLE_BYTES = 24
_MOST_NEEDLES = 16


def case_before(unit: Unit, case_id: CaseId, told: Callable[[int, int], None] = unheard) -> dict[str, Fact]:
    """Search for a case that is about to be erased: rows of the unit, rows of its file, the file, its wrapped key.

    A file that cannot be opened any more is counted as bytes alone: a damaged case can be erased, too. `told` as
    scan_pages has it.
    """
    with unit.held():
        wrapped, _ = unit.case_key_and_seal(case_id)
        path = unit.case_files.path(case_id)
        with unit.reading() as reader:
            rows: dict[str, Fact] = {**rows_holding(reader.unit_rows, case_id)}
        return {
            "unit_rows": rows,
            "case_rows": case_rows(unit, case_id),
            "file_bytes": path.stat().st_size if path.exists() else 0,
            "wrapped_key_sha256": hashlib.sha256(wrapped).hexdigest(),
            # Without the ciphertext beside it the nonce opens nothing; it is what the key is looked for by.
            "wrapped_key_nonce": wrapped[:NONCE_BYTES].hex(),
            "wrapped_key_found": _scan_unit_file(unit, [wrapped[:NONCE_BYTES]], told).found,
        }


def case_rows(unit: Unit, case_id: CaseId) -> Fact:
    """Return how many rows each table of a case's file has, or None where the file cannot be opened."""
    try:
        with visiting(unit, case_id), unit.held() as connection:
            return {**row_counts(connection, seals.CASE)}
    except KnownError:
        return None


@contextmanager
def visiting(unit: Unit, case_id: CaseId) -> Iterator[None]:
    """Have one case open for a moment, every other thread kept out, and then the one that was open before."""
    with unit.held():
        before = unit.open_case
        try:
            unit.attach_case(case_id)
            yield
        finally:
            unit.detach_case()
            if before is not None:
                unit.attach_case(before.id)


def erase_case_rows(
    unit: Unit,
    case_id: CaseId,
    act: Act,
    before: Mapping[str, Fact],
    first: Tombstone | None = None,
    also: Callable[[Work], None] | None = None,
) -> int:
    """Take a case's row, wrapped key and seal out of the unit, in one act with its tombstone; return its number.

    `first` is the tombstone of an erasure made before, which an older copy has undone; `also` is done in the same act.
    The file is removed right after the commit. Raises NotFound, StorageFull (nothing is erased then).
    """
    with _without_journal(unit):
        if unit.open_case is not None and unit.open_case.id == case_id:
            unit.detach_case()
        with unit.unit_of_work(act) as work:
            number = _bury(work, ErasedKind.CASE, case_id, before, first)
            work.tombstones.remove_case(case_id)
            if also is not None:
                also(work)
            work.afterwards.append(lambda: remove_case_files(unit, case_id))
    return number


def erase_subject_rows(
    unit: Unit, subject_id: SubjectId, act: Act, before: Mapping[str, Fact], first: Tombstone | None = None
) -> int:
    """Take a subject with all references out of the gallery, in one act with its tombstone; return its number."""
    with _without_journal(unit), unit.unit_of_work(act) as work:
        number = _bury(work, ErasedKind.SUBJECT, str(subject_id), before, first)
        work.gallery.remove(subject_id)
        work.note(subject=subject_id)
    return number


def erase_reference_rows(
    unit: Unit, reference_id: ReferenceId, act: Act, before: Mapping[str, Fact], first: Tombstone | None = None
) -> int:
    """Take one reference out of the gallery, in one act with its tombstone; return its number."""
    with _without_journal(unit), unit.unit_of_work(act) as work:
        number = _bury(work, ErasedKind.REFERENCE, str(reference_id), before, first)
        work.note(reference=reference_id, subject=work.keeping.subject_of(reference_id))
        work.tombstones.remove_reference(reference_id)
    return number


def erase_partner_rows(
    unit: Unit, file_id: PartnerFileId, act: Act, before: Mapping[str, Fact], first: Tombstone | None = None
) -> int:
    """Take a partner's file with its crops out of the unit, in one act with its tombstone; return its number."""
    with _without_journal(unit), unit.unit_of_work(act) as work:
        number = _bury(work, ErasedKind.PARTNER, str(file_id), before, first)
        work.partners.remove(file_id)
        work.note(partner_file=file_id)
    return number


def resume(unit: Unit, act: Act, numbers: Sequence[int]) -> None:
    """Record that erasures are being finished; with its commit nothing of the pages before is left in the journal."""
    with _without_journal(unit), unit.unit_of_work(act) as work:
        work.note(tombstones=list(numbers))


def _bury(work: Work, kind: ErasedKind, erased_id: str, before: Mapping[str, Fact], first: Tombstone | None) -> int:
    digest = work.tombstones.digest_of(kind, erased_id)
    if digest is None:
        raise NotFound(f"There is no {kind.value} {erased_id} in this unit. Nothing was erased.")
    if first is not None and first.digest != digest:
        raise NotFound(f"The {kind.value} {erased_id} of this unit is another one than was erased. Nothing was erased.")
    stone = first or Tombstone(kind, erased_id, digest, work.unit_rows.now, work.actor.name)
    number = work.tombstones.add(stone, before)
    work.note(erased=kind.value, id=erased_id, tombstone=number, before=_counts_alone(before))
    return number


def _counts_alone(before: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return what of a search goes into the audit trail: no case's reference, and nothing to look for a key by."""
    return {name: value for name, value in before.items() if name not in ("wrapped_key_nonce", "reference")}


@contextmanager
def _without_journal(unit: Unit) -> Iterator[None]:
    """Have the unit's journal cut to nothing at the commit: emptied the usual way it keeps the pages as they were."""
    with unit.held() as connection:
        connection.execute("PRAGMA main.journal_size_limit = 0")
        try:
            yield
        finally:
            connection.execute("PRAGMA main.journal_size_limit = -1")


def remove_case_files(unit: Unit, case_id: CaseId) -> None:
    """Remove the file of a case that has no row any more, and its journal; nothing to do where they are gone."""
    path = unit.case_files.path(case_id)
    try:
        for remains in (path, path.with_name(f"{path.name}-journal")):
            remains.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise StorageFull(
            "The case is erased from the unit and its key is destroyed, but its file could not be removed "
            f"({error.strerror}). Open the unit again once the disk allows it: that removes it."
        ) from error


def take_names_off(unit: Unit, case_id: CaseId, subjects: Sequence[SubjectId], act: Act) -> int:
    """Take the names of erased subjects off one case's candidate lists; return from how many. Writes if there are any.

    Raises UnitDamaged where the case does not open.
    """
    with visiting(unit, case_id):
        with unit.reading() as reader:
            if not reader.searches.naming(subjects):
                return 0
        with unit.unit_of_work(act) as work:
            count = work.searches.take_names_off(subjects)
            work.note(subjects=list(subjects), candidates=count)
        return count


def forget_across(unit: Unit, case_id: CaseId, act: Act) -> int:
    """Let one case's candidates across cases point at nothing that was erased; return how many.

    Raises UnitDamaged where the case does not open.
    """
    with glance(unit, case_id) as reader:  # several times as fast as visiting, and mostly there is nothing to do
        if not dangling_in(reader):
            return 0
    with visiting(unit, case_id), unit.unit_of_work(act) as work:
        count = work.across.forget(dangling_in(work))
        work.note(candidates=count)
    return count


def dangling_in(reader: Reader) -> list[AcrossCandidateId]:
    """Return a case's candidates across cases that point at a case, or a partner's crop, that is not there."""
    there = {case.id for case in reader.cases.all()}
    return reader.across.dangling(there, reader.partners.senders().keys())


# ------------------------------------------------------------------------------------------------------------ searching


def gallery_before(
    reader: Reader, references: Sequence[ReferenceId], subject_id: SubjectId | None = None
) -> dict[str, Fact]:
    """Search for what is about to be erased: rows of each table of the gallery that belong to it."""
    return {"unit_rows": {**gallery_rows(reader, references, subject_id)}}


def gallery_rows(
    reader: Reader, references: Sequence[ReferenceId], subject_id: SubjectId | None = None
) -> dict[str, int]:
    """Return how many rows each table of the gallery holds for these references, and for a subject where one goes."""
    counts = {}
    if subject_id is not None:
        of_subject = "SELECT count(*) FROM main.subject_particulars WHERE subject_id = ?"
        counts["subject_particulars"] = reader.unit_rows.count(of_subject, (subject_id,))
    for table, column in (
        ("reference", "id"),
        ("reference_crop", "reference_id"),
        ("reference_vector", "reference_id"),
        ("reference_terms", "reference_id"),
        ("reference_taken", "reference_id"),
    ):
        statement = f"SELECT count(*) FROM main.{table} WHERE {column} = ?"  # noqa: S608 (constants)
        counts[table] = sum(reader.unit_rows.count(statement, (one,)) for one in references)
    return counts


def needles_of(
    reader: Reader, references: Sequence[ReferenceId], told: Callable[[int, int], None] = unheard
) -> list[bytes]:
    """Return pieces of the references' vectors and crops, by which their bytes are looked for; at most sixteen.

    Bytes that another reference has, too, prove nothing and are left out. `told` hears how many pieces of how many were
    looked up among the others, and may raise.
    """
    needles: list[bytes] = []
    for one in references:
        blobs = (
            reader.unit_rows.one("SELECT vector FROM main.reference WHERE id = ?", (one,)),
            reader.unit_rows.one("SELECT jpeg FROM main.reference_crop WHERE reference_id = ?", (one,)),
        )
        for row in blobs:
            piece = bytes(row[0])[len(row[0]) // 2 :][:_NEEDLE_BYTES] if row else b""
            if len(piece) == _NEEDLE_BYTES and len(needles) < _MOST_NEEDLES:
                needles.append(piece)
    proving = []
    for number, needle in enumerate(needles):
        told(number, len(needles))
        if not _is_elsewhere(reader, needle, references):
            proving.append(needle)
    return proving


def _is_elsewhere(reader: Reader, needle: bytes, references: Sequence[ReferenceId]) -> bool:
    erased = set(references)
    holders = reader.unit_rows.all(
        "SELECT id FROM main.reference WHERE instr(vector, ?1) "
        "UNION SELECT reference_id FROM main.reference_crop WHERE instr(jpeg, ?1)",
        (needle,),
    )
    return any(row[0] not in erased for row in holders)


def partner_rows(reader: Reader, file_id: PartnerFileId) -> dict[str, int]:
    """Return how many rows the unit's file holds of what a partner sent."""
    tables = (("partner_file", "id"), ("partner_crop", "file_id"))
    return {
        table: reader.unit_rows.count(f"SELECT count(*) FROM main.{table} WHERE {column} = ?", (file_id,))  # noqa: S608
        for table, column in tables
    }


def partner_needles(reader: Reader, file_id: PartnerFileId) -> list[bytes]:
    """Return pieces of vectors and crops of a partner's file, by which their bytes are looked for; at most sixteen.

    Bytes that crops of another file have, too, prove nothing and are left out.
    """
    rows = reader.unit_rows.all("SELECT vector, jpeg FROM main.partner_crop WHERE file_id = ?", (file_id,))
    pieces = [bytes(blob)[len(blob) // 2 :][:_NEEDLE_BYTES] for row in rows for blob in row]
    return [
        piece
        for piece in pieces[:_MOST_NEEDLES]
        if len(piece) == _NEEDLE_BYTES
        and not reader.unit_rows.count(
            "SELECT count(*) FROM main.partner_crop WHERE file_id <> ?1 AND (instr(vector, ?2) OR instr(jpeg, ?2))",
            (file_id, piece),
        )
    ]


def partner_after(
    unit: Unit,
    file_id: PartnerFileId,
    needles: Sequence[bytes] | None,
    told: Callable[[int, int], None] = unheard,
) -> dict[str, Fact]:
    """Search for what a partner sent and was erased; without `needles` its bytes cannot be looked for any more."""
    with unit.held(), unit.reading() as reader:
        rows: dict[str, Fact] = {**partner_rows(reader, file_id)}
        if needles is None:
            return {"unit_rows": rows, "bytes_found": None}
        pages = _scan_unit_file(unit, needles, told)
    return {"unit_rows": rows, "bytes_found": pages.found, **_scans(unit, pages, needles)}


def case_after(
    unit: Unit, case_id: CaseId, nonce: bytes, told: Callable[[int, int], None] = unheard
) -> dict[str, Fact]:
    """Search for a case that was erased; `told` as scan_pages has it."""
    path = unit.case_files.path(case_id)
    with unit.held(), unit.reading() as reader:
        rows: dict[str, Fact] = {**rows_holding(reader.unit_rows, case_id)}
        pages = _scan_unit_file(unit, [nonce], told)
    files = sum(one.exists() for one in (path, path.with_name(f"{path.name}-journal")))
    return {"unit_rows": rows, "files": files, "wrapped_key_found": pages.found, **_scans(unit, pages, [nonce])}


def gallery_after(
    unit: Unit,
    references: Sequence[ReferenceId],
    needles: Sequence[bytes] | None,
    subject_id: SubjectId | None = None,
    *,
    told: Callable[[int, int], None] = unheard,
) -> dict[str, Fact]:
    """Search for references that were erased; without `needles` their bytes cannot be looked for any more.

    Working copies of the gallery lost their keys with the references; their files go now.
    """
    with unit.held(), unit.reading() as reader:
        sweep(unit.folder, reader.copies.names())
        rows: dict[str, Fact] = {**gallery_rows(reader, references, subject_id)}
        if needles is None:
            return {"unit_rows": rows, "bytes_found": None}
        pages = _scan_unit_file(unit, needles, told)
    return {"unit_rows": rows, "bytes_found": pages.found, **_scans(unit, pages, needles)}


def scan_unit_file(unit: Unit, needles: Sequence[bytes], told: Callable[[int, int], None] = unheard) -> int:
    """Return how often something is found in the decrypted pages of the unit's file; `told` as scan_pages has it."""
    with unit.held():
        return _scan_unit_file(unit, needles, told).found


def _scan_unit_file(unit: Unit, needles: Sequence[bytes], told: Callable[[int, int], None] = unheard) -> Scan:
    return scan_pages(unit.folder / PLACE, unit.keys.database, needles, told)


def _scans(unit: Unit, pages: Scan, needles: Sequence[bytes]) -> dict[str, Fact]:
    """Look through all further files but the encrypted ones, and say how long the unit's journal is."""
    encrypted = {unit.folder / PLACE, *unit.case_files.path(CaseId("x")).parent.glob("*.db")}
    further = [path for path in sorted(unit.folder.rglob("*")) if path.is_file() and path not in encrypted]
    total = sum((scan_bytes(path, needles) for path in further), Scan(0, 0))
    journal = unit.folder / f"{PLACE}-journal"
    return {
        "pages_scanned": pages.looked_through,
        "further_files_scanned": len(further),
        "further_bytes_scanned": total.looked_through,
        "found_in_further_files": total.found,
        "journal_bytes": journal.stat().st_size if journal.exists() else 0,
    }
