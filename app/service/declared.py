"""The declaration of a quality trial outside the unit: kept by who set it, read where another discloses the trial."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.domain.case import Case
from app.domain.errors import NotAllowed, NotFound, NotRecorded, StorageFull
from app.domain.quality_trial import Declaration, as_text, from_text
from app.service.quality_trials import list_trials
from app.store import Unit, own_declaration, refuse_beside_lock, write_private

_LARGEST_BYTES = 1 << 20


def refuse_declaration_place(path: Path) -> None:
    """Raise NotRecorded where a file is there already, NotAllowed in the folder of a unit or of backups.

    Whoever reads a declaration knows that the case is a trial.
    """
    refuse_beside_lock(path)
    if path.exists() or path.is_symlink():
        raise NotRecorded(f"{path} exists already. Nothing was set or written; name a new file.")


def write_declaration(declaration: Declaration, path: Path) -> None:
    """Write a declaration as a line of text that only its owner may read; raises as above, and StorageFull."""
    refuse_declaration_place(path)
    try:
        write_private(path, f"{as_text(declaration)}\n".encode())
    except OSError as why:
        with suppress(OSError):  # there may be no such folder, and nothing to take back
            path.unlink(missing_ok=True)
        raise StorageFull(
            f"The declaration could not be written to {path.name} ({why.strerror}). The trial stays as it is; keep "
            "its declaration elsewhere."
        ) from why


def keep_declaration(unit: Unit, named: str, path: Path) -> Case:
    """Write the declaration of a hidden trial that one set oneself, its case by reference or id, outside the unit.

    The entry is that of looking at trials, the same for whoever has set none: one of its own would tell what the case
    is. Raises NotAllowed for anybody else's case and for casework, and as `write_declaration`.
    """
    refuse_declaration_place(path)
    own = [case for case in list_trials(unit).own if named.strip() in (case.reference, case.id)]
    declared = own_declaration(unit, own[0].id) if own else None
    if declared is None:
        raise NotAllowed(
            "You have set no hidden quality trial in such a case. Nothing was written; choose one of yours."
        )
    write_declaration(declared, path)
    return own[0]


def read_declaration(path: Path) -> Declaration:
    """Return the declaration that a file holds; raises NotFound, and NotRecorded where it holds none."""
    try:
        with path.open("rb") as file:
            return from_text(file.read(_LARGEST_BYTES).decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as why:
        raise NotFound(f"The declaration {path} could not be read ({why}). Nothing was disclosed.") from why
