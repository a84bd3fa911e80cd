"""The encrypted files of a unit: opened by key slots, changed by units of work, one repository per kind of thing."""

from app.store.gallery import EnrolledFace
from app.store.models import ModelRecord
from app.store.opening import create_unit, open_unit
from app.store.reports import ReportRecord
from app.store.settings import KNOWN_FILES
from app.store.slots import KdfCost
from app.store.unit import Unit
from app.store.verify import verify_files, verify_unopened
from app.store.witness_file import (
    WITNESS_PATH,
    OlderThanWitness,
    WitnessReading,
    append_head,
    check_witness,
    present_head,
    read_witness,
)
from app.store.work import Reader, Work

__all__ = [
    "KNOWN_FILES",
    "WITNESS_PATH",
    "EnrolledFace",
    "KdfCost",
    "ModelRecord",
    "OlderThanWitness",
    "Reader",
    "ReportRecord",
    "Unit",
    "WitnessReading",
    "Work",
    "append_head",
    "check_witness",
    "create_unit",
    "open_unit",
    "present_head",
    "read_witness",
    "verify_files",
    "verify_unopened",
]
