"""Write the unit's head to a witness on a second medium, and have each lock do so."""

from __future__ import annotations

from pathlib import Path

from app.domain.audit import Operation
from app.domain.errors import NotAllowed
from app.domain.witness import SignedHead
from app.service.cases import act_of_unit
from app.store import WITNESS_PATH, Unit, append_head, check_witness, present_head

PURPOSE = "let somebody notice an older copy of the unit"


def write_witness(unit: Unit, path: Path, *, at_each_lock: bool = False) -> SignedHead:
    """Add the present head to a witness file, made where it is missing; with `at_each_lock`, every lock does so too.

    Raises NotAllowed where the file is another unit's or lies in the unit's folder, OlderThanWitness where the witness
    has seen what the unit does not hold, KnownError or StorageFull where the file cannot be read or written.
    """
    if path.resolve().is_relative_to(Path(unit.folder).resolve()):
        raise NotAllowed(
            "A witness in the unit's own folder would be put back together with it. Nothing was written; name a file "
            "on another medium."
        )
    if path.exists():
        with unit.reading() as reader:
            check_witness(reader, unit.id, path)
    with unit.unit_of_work(act_of_unit("write witness", Operation.CUSTODY, PURPOSE)) as work:
        if at_each_lock:
            work.settings.set(WITNESS_PATH, str(path.absolute()))
        work.note(at_each_lock=at_each_lock)
    line = present_head(unit)
    append_head(path, line)
    return line


def forget_witness(unit: Unit) -> None:
    """Have no witness written and none compared any more; the file stays as it is."""
    with unit.unit_of_work(act_of_unit("forget witness", Operation.CUSTODY, PURPOSE)) as work:
        work.settings.set(WITNESS_PATH, "")
