"""Verbs about partners: send face crops by file, add those that a partner sent, list and erase them."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk, listening_for_cancel, new_passphrase_of, passphrase_of
from app.cli.options import Verbs, day, in_case, in_unit, number, verb, with_workers
from app.cli.tables import table
from app.domain.errors import NotRecorded
from app.domain.ids import FaceId, PersonId
from app.domain.partner import PartnerFile, fingerprint_words
from app.service.partner_add import ReceivedFile, add_partner_file, read_partner_file
from app.service.partner_export import Shipment, export_partner_file, propose_partner_export
from app.service.partners import list_partners

_SECRET = "file_passphrase_file"  # noqa: S105 (the name of an option)


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    partner = verbs.add_parser("partner", help="face crops for partners and from them, by file").add_subparsers(
        title="verbs", metavar="VERB", dest="partner_verb"
    )
    sent = in_case(verb(partner, "export", "Write crops of faces to a signed file for a partner.", _export))
    sent.add_argument("file", type=Path, metavar="FILE", help="where the file is written, outside the unit")
    sent.add_argument("--face", type=number, action="append", default=[], metavar="ID", help="a face, by itself")
    sent.add_argument("--person", type=number, action="append", default=[], metavar="ID", help="a person, all faces")
    sent.add_argument("--for", dest="recipient", required=True, metavar="PARTNER", help="who it is for")
    sent.add_argument("--purpose", default="", help="why it is sent, in your words; it is kept for ever")
    sent.add_argument("--may-search", choices=["yes", "no"], default="yes", help="whether they may search with it")
    sent.add_argument("--may-export", choices=["yes", "no"], default="no", help="whether they may hand it on")
    sent.add_argument("--delete-by", type=day, metavar="YYYY-MM-DD", help="by when they have to delete it")
    sent.add_argument("--note", default="", help="a line for the partner")
    sent.add_argument("--vectors", action="store_true", help="send the vectors of the unit's models, too")
    sent.add_argument("--propose", action="store_true", help="ask a second person to confirm it; nothing is written")
    sent.add_argument("--sealed", action="store_true", help="seal it under a passphrase that is asked for")
    sent.add_argument("--file-passphrase-file", metavar="FILE", help="seal it under the first line of FILE")
    shown = verb(partner, "show", "Say what a partner's file holds and by whose key it is signed; adds nothing.", _show)
    _with_file(shown)
    added = with_workers(in_unit(verb(partner, "add", "Add the crops of a partner's file, under its terms.", _add)))
    _with_file(added)
    added.add_argument("--signer", metavar="WORDS", help="the eight words of the partner's key (default: a prompt)")
    in_unit(verb(partner, "list", "List what partners sent, with their terms.", _list))


def _with_file(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the file that the partner sent")
    parser.add_argument("--sealed", action="store_true", help="it is sealed: ask for its passphrase")
    parser.add_argument("--file-passphrase-file", metavar="FILE", help="its passphrase is the first line of FILE")


def _export(args: Namespace, desk: Desk) -> Answer:
    shipment = Shipment(
        recipient=args.recipient,
        purpose=args.purpose,
        faces=tuple(FaceId(one) for one in args.face),
        persons=tuple(PersonId(one) for one in args.person),
        may_search=args.may_search == "yes",
        may_export=args.may_export == "yes",
        delete_by=args.delete_by,
        note=args.note,
        has_vectors=args.vectors,
    )
    with desk.case(args) as unit:
        if args.propose:
            made = propose_partner_export(unit, shipment)
            words = f"Proposal {made.id} waits for another person: homeward proposals confirm {made.id}."
            return Answer({"proposal": made.id, "about": made.about}, [f"{made.about}.", words])
        secret = None
        if args.sealed or args.file_passphrase_file is not None:
            secret = new_passphrase_of(args, "Passphrase for the partner's file: ", _SECRET)
        sent = export_partner_file(unit, args.file, shipment, desk.manifest_of(unit), secret)
    payload = {
        "file": str(sent.path), "sha256": sent.sha256, "bytes": sent.size_bytes, "crops": sent.crops,
        "fingerprint": sent.fingerprint, "sealed": sent.is_sealed,
    }  # fmt: skip
    lines = [
        f"Written: {sent.path}, {sent.crops} crops, SHA-256 {sent.sha256}",
        f"Tell the partner these words over another way than the file goes: {sent.fingerprint}",
    ]
    if not sent.is_sealed:
        lines.append("The file is NOT sealed: whoever gets it sees the faces.")
    return Answer(payload, lines)


def _received(args: Namespace) -> ReceivedFile:
    secret = None
    if args.sealed or args.file_passphrase_file is not None:
        secret = passphrase_of(args, "Passphrase of the partner's file: ", _SECRET)
    return read_partner_file(args.file, secret)


def _show(args: Namespace, desk: Desk) -> Answer:
    received = _received(args)
    return Answer(_received_facts(received), _received_lines(received))


def _add(args: Namespace, desk: Desk) -> Answer:
    received = _received(args)
    if args.signer is None:
        if not sys.stdin.isatty():
            raise NotRecorded("Nothing was added. Confirm whose key signed it with --signer WORDS.")
        for line in _received_lines(received):
            print(line, file=sys.stderr)
        print("Type the words that the partner told you: ", end="", file=sys.stderr, flush=True)
    typed = args.signer if args.signer is not None else sys.stdin.readline()
    with desk.unit(args) as unit, desk.workers(args, unit) as pool, listening_for_cancel(desk):
        added = add_partner_file(unit, pool, received, typed, desk.is_cancelled)
    payload = _file_facts(added.file) | {"refused": [{"crop": n, "reason": why} for n, why in added.refused]}
    lines = [
        f"Added as partner's file {added.file.id}: {added.file.crops} crops of {added.file.persons} persons. "
        "Searches across cases compare with them from now on."
        if added.file.terms.may_search
        else f"Added as partner's file {added.file.id}; by its terms no search sees it."
    ]
    lines += [f"Crop {place} was not added: {why}" for place, why in added.refused]
    return Answer(payload, lines)


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        found = list_partners(unit)
    rows = [
        (
            *(each.id, each.originator, each.persons, each.crops, _word(each.terms.may_search)),
            *(_word(each.terms.may_export), each.terms.due, each.authority),
        )
        for each in found
    ]
    headings = ("file", "originator", "persons", "crops", "may search", "may export", "due", "authority")
    lines = table(headings, rows) if rows else ["No partner's file is in this unit."]
    return Answer({"partner_files": [_file_facts(each) for each in found]}, lines)


def _received_lines(received: ReceivedFile) -> list[str]:
    sent = received.manifest
    until = sent.delete_by.isoformat() if sent.delete_by else "no date"
    return [
        f"From {sent.originator}, on the authority: {sent.authority}",
        f"For {sent.recipient}, made {sent.made_at.isoformat()}: {len(received.untrusted_crops)} crops of "
        f"{received.persons} persons. {sent.note}",
        f"Terms: may search {_word(sent.may_search)}, may export {_word(sent.may_export)}, delete by {until}.",
        f"Signed by the key {received.fingerprint}. Compare the words with the partner before you add it.",
    ]


def _received_facts(received: ReceivedFile) -> dict[str, object]:
    sent = received.manifest
    return {
        "sha256": received.sha256, "originator": sent.originator, "authority": sent.authority,
        "recipient": sent.recipient, "note": sent.note, "made_at": sent.made_at.isoformat(),
        "persons": received.persons, "crops": len(received.untrusted_crops), "may_search": sent.may_search,
        "may_export": sent.may_export, "delete_by": sent.delete_by.isoformat() if sent.delete_by else None,
        "fingerprint": received.fingerprint, "vectors": sent.pack,
    }  # fmt: skip


def _file_facts(sent: PartnerFile) -> dict[str, object]:
    terms = sent.terms
    return {
        "partner_file": sent.id, "sha256": sent.sha256, "originator": sent.originator, "authority": sent.authority,
        "persons": sent.persons, "crops": sent.crops, "may_search": terms.may_search, "may_export": terms.may_export,
        "delete_by": terms.delete_by.isoformat() if terms.delete_by else None,
        "retain_until": terms.retain_until.isoformat() if terms.retain_until else None,
        "fingerprint": fingerprint_words(sent.signer), "received_at": sent.received_at.isoformat(),
        "received_by": sent.received_by,
    }  # fmt: skip


def _word(is_so: bool) -> str:
    return "yes" if is_so else "no"
