"""The certificate of an erasure as a page: what was searched for before and after, in ids, counts and digests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from app.domain.audit import Fact
from app.domain.erasure import Certificate
from app.report.page_style import STYLE

_WORDS = {
    "unit_rows": "Rows of the unit's file that name it",
    "case_rows": "Rows of the case's own file",
    "file_bytes": "Size of the case's file, bytes",
    "files": "Files of the case in the unit's folder",
    "wrapped_key_sha256": "SHA-256 of the case's wrapped key",
    "wrapped_key_nonce": "By which the wrapped key was looked for",
    "wrapped_key_found": "Wrapped key in the unit's decrypted pages, times",
    "bytes_found": "Pieces of vectors and crops in the unit's decrypted pages, times",
    "references": "References",
    "index_vectors": "Vectors in the index in memory",
    "backups_on_record": "Backups on record that may still hold it",
    "pages_scanned": "Pages looked through",
    "further_files_scanned": "Further files looked through",
    "further_bytes_scanned": "Bytes of further files looked through",
    "found_in_further_files": "Found in further files, times",
    "journal_bytes": "Left of the journal, bytes",
    "candidates_without_name_now": "Candidates from which the name was taken",
    "cases_that_did_not_open": "Cases that did not open and are done when they are entered",
}


def as_page(certificate: Certificate) -> str:
    """Return the certificate as an HTML page without scripts or references to anything outside itself."""
    facts = certificate.document
    what = f"{facts.get('kind')} {facts.get('reference') or facts.get('id')}"
    verdict = (
        "Nothing of it was found in the unit afterwards."
        if certificate.is_clean
        else "SOMETHING OF IT WAS STILL FOUND, or could not be searched for: see below."
    )
    head = [
        ("Erased", what),
        ("Its id", facts.get("id")),
        ("Unit", facts.get("unit")),
        ("Erased at", facts.get("erased_at")),
        ("Certified at", facts.get("certified_at")),
        ("Certified by person number", facts.get("certified_by_person")),
        ("Finished at a later opening", "yes" if facts.get("finished_at_a_later_opening") else "no"),
        ("Tombstone", facts.get("tombstone")),
        ("Software", facts.get("software")),
    ]
    banner = "<p class=banner>DEMONSTRATION: what was erased was drawn.</p>" if facts.get("demonstration") else ""
    title = escape(f"Homeward certificate of erasure, {what}")
    body = "\n".join(
        (
            banner,
            "<h1>Certificate of erasure</h1>",
            f"<p class=caution>{escape(verdict)}</p>",
            _table(head),
            "<h2>Searched before</h2>",
            _table(_searched(facts.get("before"))),
            "<h2>Searched afterwards</h2>",
            _table(_searched(facts.get("after"))),
            "<h2>Not searched</h2>",
            f"<p>{escape(str(facts.get('not_searched')))}</p>",
            "<h2>How to check this certificate</h2>",
            "<p>The JSON text beside this page has the SHA-256 "
            f"<code>{certificate.sha256}</code>. The unit's audit trail holds that digest in the entry that certified "
            "this erasure; the trail keeps its entries about what was erased, and so do the tombstones. They hold ids "
            "and counts.</p>",
        )
    )
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
        f"<style>{STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _searched(found: Fact) -> list[tuple[str, Fact]]:
    if not isinstance(found, Mapping):
        return []
    return [(_WORDS.get(name, name), value) for name, value in sorted(found.items())]


def _table(rows: Iterable[tuple[str, Fact]]) -> str:
    cells = "".join(f"<tr><th>{escape(name)}</th><td>{escape(_words(value))}</td></tr>" for name, value in rows)
    return f"<table class=facts>{cells}</table>"


def _words(value: Fact) -> str:
    if value is None:
        return "could not be searched"
    if isinstance(value, dict):
        return ", ".join(f"{name} {count}" for name, count in value.items()) or "none"
    if isinstance(value, list):
        return ", ".join(str(one) for one in value) or "none"
    return str(value)
