"""The encrypted files of a unit: opened by key slots, changed by units of work, one repository per kind of thing."""

from app.store import erasure
from app.store.audit_questions import EntryFacts, Wanted
from app.store.backup import back_up as back_up_files
from app.store.backup_folder import BackupFolder
from app.store.erasure import take_names_off
from app.store.escrow import EscrowPrivate, EscrowPublic, make_escrow_pair, open_escrow_private, read_escrow_public
from app.store.gallery import EnrolledFace
from app.store.models import ModelRecord
from app.store.opening import create_unit, open_unit
from app.store.reports import ReportRecord
from app.store.restore import LaidOut, known_in, lay_out, record_restoration, restored_run
from app.store.settings import KNOWN_FILES
from app.store.slots import KdfCost
from app.store.tombstone_list import TombstoneList, read_tombstone_list, write_tombstone_list
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
    "BackupFolder",
    "EnrolledFace",
    "EntryFacts",
    "EscrowPrivate",
    "EscrowPublic",
    "KdfCost",
    "LaidOut",
    "ModelRecord",
    "OlderThanWitness",
    "Reader",
    "ReportRecord",
    "TombstoneList",
    "Unit",
    "Wanted",
    "WitnessReading",
    "Work",
    "append_head",
    "back_up_files",
    "check_witness",
    "create_unit",
    "erasure",
    "known_in",
    "lay_out",
    "make_escrow_pair",
    "open_escrow_private",
    "open_unit",
    "present_head",
    "read_escrow_public",
    "read_tombstone_list",
    "read_witness",
    "record_restoration",
    "restored_run",
    "take_names_off",
    "verify_files",
    "verify_unopened",
    "write_tombstone_list",
]
