"""Verbs about backups: make one, list a folder of them, make an escrow key, restore, take note of a restoration."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk, ProgressLine, new_passphrase_of, passphrase_of
from app.cli.options import Verbs, in_unit, positive, verb
from app.cli.tables import table
from app.domain.backup import RunOutline
from app.domain.unit import Passphrase
from app.service.backup import back_up, list_backups, make_escrow_key
from app.service.rehearse import rehearse_restoration
from app.service.restore import Restored, escrow_private, restore_unit
from app.service.restored import acknowledge_restoration


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    backup = verbs.add_parser("backup", help="copy the unit, look at copies, make an escrow key").add_subparsers(
        title="verbs", metavar="VERB", dest="backup_verb"
    )
    run = in_unit(verb(backup, "run", "Make a whole, encrypted, verified backup; unchanged cases are kept.", _run))
    run.add_argument("folder", type=Path, metavar="BACKUP", help="a folder of backups, on another disk")
    run.add_argument("--escrow", type=Path, metavar="FILE.public", help="seal it to this escrow key, too")
    listed = verb(backup, "list", "Read every backup of a folder and say whether it is whole; needs no key.", _list)
    listed.add_argument("folder", type=Path, metavar="BACKUP", help="a folder of backups")
    rehearsed = in_unit(
        verb(backup, "rehearse", "Restore the newest backup beside it for a moment, check it, take it away.", _rehearse)
    )
    rehearsed.add_argument("folder", type=Path, metavar="BACKUP", help="a folder of this unit's backups")
    escrow = verb(backup, "escrow-key", "Make an escrow holder's pair of keys: FILE and FILE.public.", _escrow_key)
    escrow.add_argument("--out", type=Path, required=True, metavar="FILE", help="where the private half goes")
    escrow.add_argument("--new-passphrase-file", metavar="FILE", help="the holder's passphrase (default: a prompt)")
    restore = verb(verbs, "restore", "Make a unit's folder from a backup, say how old it is, and verify it.", _restore)
    restore.add_argument("backup", type=Path, metavar="BACKUP", help="a folder of backups")
    restore.add_argument("folder", type=Path, metavar="FOLDER", help="where the unit goes; empty or new")
    restore.add_argument("--run", type=positive, metavar="N", dest="run_number", help="which backup (default: newest)")
    restore.add_argument("--tombstones", type=Path, metavar="FILE", help="a list of erasures to be applied again")
    restore.add_argument("--escrow-key", type=Path, metavar="FILE", help="open the backup with this private half")
    restore.add_argument("--escrow-passphrase-file", metavar="FILE", help="the holder's passphrase (default: a prompt)")
    restore.add_argument("--lay-out-only", action="store_true", help="with --escrow-key: leave the opening to others")
    restore.add_argument("--examiner", metavar="NAME", help="whose passphrase it is (default: try everybody's)")
    restore.add_argument("--passphrase-file", metavar="FILE", help="take the passphrase from FILE's first line")
    noted = in_unit(verb(verbs, "restored", "Take note on record that the unit was restored.", _restored))
    noted.add_argument("--reason", default="", help="what was restored, and why")


def _run(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        made = back_up(unit, args.folder, args.escrow, ProgressLine(args.json), desk.is_cancelled)
    payload = {
        "run": made.number, "made_at": made.made_at.isoformat(), "entries": made.entries, "head": made.head,
        "members": made.members, "copied": made.copied, "bytes": made.copied_bytes, "manifest_sha256": made.sha256,
    }  # fmt: skip
    return Answer(
        payload,
        [
            f"Backup {made.number} is whole and verified: {made.members} files, {made.copied} of them copied now.",
            f"Audit chain in it: {made.entries} entries, head {made.head}",
        ],
    )


def _list(args: Namespace, desk: Desk) -> Answer:
    runs = list_backups(args.folder)
    rows = [(run.number, run.made_at, run.members, run.missing, _state(run)) for run in runs]
    facts = [
        {
            "run": run.number, "unit": run.unit_id, "made_at": run.made_at, "members": run.members,
            "missing": run.missing, "escrow": run.has_escrow, "whole": run.is_whole,
        }
        for run in runs
    ]  # fmt: skip
    return Answer(
        {"backups": facts},
        table(("backup", "made at", "files", "missing", "state"), rows),
        all(run.is_whole for run in runs),
    )


def _rehearse(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        secret = passphrase_of(args, "Passphrase once more, for the backup: ")
        made = rehearse_restoration(unit, args.folder, secret, ProgressLine(args.json), desk.is_cancelled)
    payload = {"run": made.run, "entries": made.entries, "files": made.files, "holds": made.holds}
    words = "is whole" if made.holds else "did NOT come back whole"
    lines = [f"Backup {made.run} {words}: {made.files} files, {made.entries} audit entries. The copy is removed."]
    return Answer(payload, [*lines, *(f"{one.place}: {one.words}" for one in made.findings if not one.holds)],
                  made.holds)  # fmt: skip


def _state(run: RunOutline) -> str:
    if run.problem:
        return run.problem
    return "NOT WHOLE" if run.missing else f"whole{', with escrow' if run.has_escrow else ''}"


def _escrow_key(args: Namespace, desk: Desk) -> Answer:
    secret = new_passphrase_of(args, "Passphrase of the escrow holder: ", "new_passphrase_file")
    made = make_escrow_key(args.out, secret)
    public = f"{args.out}.public"
    return Answer(
        {"private": str(args.out), "public": public, "fingerprint": made.fingerprint},
        [
            f"{args.out} is for the escrow holder alone, away from the unit; its passphrase opens it.",
            f"{public} seals backups. Its fingerprint: {made.fingerprint}",
        ],
    )


def _restore(args: Namespace, desk: Desk) -> Answer:
    escrow = None
    if args.escrow_key is not None:
        secret = passphrase_of(args, "Passphrase of the escrow holder: ", "escrow_passphrase_file")
        escrow = escrow_private(args.escrow_key, secret)
    is_opened = escrow is None or not args.lay_out_only
    credentials = Passphrase(passphrase_of(args), args.examiner) if is_opened else None
    done = restore_unit(
        args.backup, args.folder, credentials, escrow=escrow, run=args.run_number, tombstones=args.tombstones,
        on_progress=ProgressLine(args.json), is_cancelled=desk.is_cancelled,
    )  # fmt: skip
    return _restored_answer(args, done)


def _restored_answer(args: Namespace, done: Restored) -> Answer:
    applied, custody = done.applied, done.custody
    payload = {
        "unit": str(args.folder), "run": done.laid_out.run, "entries": done.laid_out.entries,
        "older": applied.is_older or bool(done.unread) if applied else None,
        "erased_again": len(applied.erased_again) if applied else None,
        "verified": custody.holds if custody else None,
    }  # fmt: skip
    lines = [f"Backup {done.laid_out.run} is restored in {args.folder}: {done.laid_out.entries} audit entries."]
    lines += done.words
    if applied is not None and applied.erased_again:
        lines.append(f"Erased again, as it was erased after this backup: {len(applied.erased_again)}.")
    if custody is None:
        lines.append("It was not opened. Its first opening puts on record that it was restored.")
    else:
        lines.append("Everything holds." if custody.holds else "Custody is NOT intact: run `homeward verify`.")
    return Answer(payload, lines, custody is None or custody.holds)


def _restored(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        count = acknowledge_restoration(unit, args.reason)
    return Answer({"acknowledged": count}, ["It is on record that you have taken note."])
