"""Certificates outside the unit: a page for people and the JSON text whose digest is in the audit trail."""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.audit import Operation
from app.domain.erasure import Certificate
from app.domain.errors import KnownError, NotAllowed
from app.report.certificate_page import as_page
from app.service.cases import act_of_unit
from app.service.permission_roles import require_person
from app.store import Unit


def write_certificate(unit: Unit, made: Certificate, path: Path) -> Path:
    """Write a certificate as a page and, beside it, as JSON; a disclosure on record. Returns the page's place.

    Raises NotAllowed where a file is there already or the place lies inside the unit, KnownError where it cannot be
    written; then neither file nor entry is left.
    """
    require_person(unit)
    text_path = path.with_suffix(".json")
    _refuse_path(unit, path, text_path)
    written: list[Path] = []
    act = act_of_unit("write certificate", Operation.DISCLOSURE, "show that something was erased")
    try:
        with unit.unit_of_work(act) as work:
            work.note(tombstone=made.number, certificate=made.sha256)
            for target, content in ((path, as_page(made).encode()), (text_path, made.text.encode())):
                _write_new(target, content, written)
    except BaseException:
        for target in written:
            target.unlink(missing_ok=True)
        raise
    return path


def _refuse_path(unit: Unit, path: Path, text_path: Path) -> None:
    if path == text_path:
        raise NotAllowed("The certificate's text takes the ending .json. Nothing was written; end the page in .html.")
    for target in (path, text_path):
        if os.path.lexists(target):
            raise NotAllowed(f"{target} exists already. Nothing was written; give the certificate another name.")
    if path.resolve().is_relative_to(unit.folder.resolve()):
        raise NotAllowed("A certificate is for outside the unit's own folder. Nothing was written; choose a place.")


def _write_new(path: Path, content: bytes, written: list[Path]) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        written.append(path)
        with os.fdopen(descriptor, "wb") as out:
            out.write(content)
    except OSError as why:
        raise KnownError(f"{path} could not be written ({why.strerror}). The certificate stays in the unit.") from why
