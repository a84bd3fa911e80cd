"""The encrypted files of a unit: opened by key slots, changed by units of work, one repository per kind of thing."""

from app.store import erasure
from app.store.across import OpenFaces
from app.store.audit_questions import Wanted
from app.store.audit_touches import Touch
from app.store.away import refuse_beside_lock
from app.store.backup import back_up as back_up_files
from app.store.backup_folder import BackupFolder
from app.store.case_glance import glance
from app.store.declarations import own_declaration
from app.store.erasure import take_names_off
from app.store.escrow import (
    EscrowPrivate,
    EscrowPublic,
    make_escrow_pair,
    open_escrow_private,
    public_half_of,
    read_escrow_public,
)
from app.store.gallery import EnrolledFace
from app.store.gallery_blocks import Blocks, subjects_of
from app.store.gallery_copies import CopyOf, sweep, write_copy
from app.store.key_holders import SHEETS
from app.store.media import EVERYWHERE, Among
from app.store.models import ModelRecord
from app.store.opening import create_unit, open_unit, refuse_filled
from app.store.own_notes import OwnNote, keep_own, read_own
from app.store.partner_seal import has_signed, is_sealed, open_from_partner, seal_for_partner
from app.store.partners import PartnerFace
from app.store.recovery import is_same as is_same_code
from app.store.recovery import new_code as new_recovery_code
from app.store.recovery_slots import opens_unit, recovery_slots
from app.store.rekeying import remove_person
from app.store.reports import ReportRecord
from app.store.restore import (
    RESTORE_STOPPED,
    LaidOut,
    Newer,
    known_in,
    lay_out,
    record_restoration,
    refuse_destination,
    restored_run,
)
from app.store.returning import check_own_passphrase
from app.store.sealed_files import disk_told
from app.store.settings import KNOWN_FILES
from app.store.slot_files import write_private
from app.store.slots import KdfCost
from app.store.tombstone_list import TombstoneList, read_tombstone_list, write_tombstone_list
from app.store.tuning import tuned_cost
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
    "EVERYWHERE",
    "KNOWN_FILES",
    "RESTORE_STOPPED",
    "SHEETS",
    "WITNESS_PATH",
    "Among",
    "BackupFolder",
    "Blocks",
    "CopyOf",
    "EnrolledFace",
    "EscrowPrivate",
    "EscrowPublic",
    "KdfCost",
    "LaidOut",
    "ModelRecord",
    "Newer",
    "OlderThanWitness",
    "OpenFaces",
    "OwnNote",
    "PartnerFace",
    "Reader",
    "ReportRecord",
    "TombstoneList",
    "Touch",
    "Unit",
    "Wanted",
    "WitnessReading",
    "Work",
    "append_head",
    "back_up_files",
    "check_own_passphrase",
    "check_witness",
    "create_unit",
    "disk_told",
    "erasure",
    "glance",
    "has_signed",
    "is_same_code",
    "is_sealed",
    "keep_own",
    "known_in",
    "lay_out",
    "make_escrow_pair",
    "new_recovery_code",
    "open_escrow_private",
    "open_from_partner",
    "open_unit",
    "opens_unit",
    "own_declaration",
    "present_head",
    "public_half_of",
    "read_escrow_public",
    "read_own",
    "read_tombstone_list",
    "read_witness",
    "record_restoration",
    "recovery_slots",
    "refuse_beside_lock",
    "refuse_destination",
    "refuse_filled",
    "remove_person",
    "restored_run",
    "seal_for_partner",
    "subjects_of",
    "sweep",
    "take_names_off",
    "tuned_cost",
    "verify_files",
    "verify_unopened",
    "write_copy",
    "write_private",
    "write_tombstone_list",
]
