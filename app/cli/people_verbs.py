"""Verbs about the people of the unit: who is in it, in which roles, with which training and which passphrase."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from app.cli.desk import Answer, Desk, new_passphrase_of, passphrase_of, unit_folder
from app.cli.options import Verbs, day, in_unit, verb
from app.cli.tables import table
from app.domain.errors import NotRecorded
from app.domain.own_keys import OwnKeys
from app.domain.people import JOINERS_ROLES, Role
from app.domain.training import TrainingStatement, valid_until
from app.domain.unit import Credentials, Passphrase, RecoveryCode, RecoverySheets
from app.service.people import (
    PersonFile,
    add_examiner,
    change_roles,
    choose_passphrase,
    list_people,
    record_training,
    remove_person,
    reset_passphrase,
)
from app.service.shielding import own_exposure, own_keys, set_own_keys
from app.service.units import open_unit

_TRAINING = ("what", "by", "on", "until")


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    people = verbs.add_parser(
        "people", help="who is in the unit, their roles, training and passphrases"
    ).add_subparsers(title="verbs", metavar="VERB", dest="people_verb")
    listed = in_unit(verb(people, "list", "List the people of the unit, their roles and training.", _list))
    listed.add_argument("--once", action="store_true", help="also those who were removed")
    _add_option(in_unit(verb(people, "add", "Let another person in, with a passphrase for their first unlock.", _add)))
    roles = in_unit(verb(people, "roles", "Give a person these roles and no others.", _roles))
    roles.add_argument("--name", required=True, help="whose roles they are")
    roles.add_argument("--role", type=Role, choices=list(Role), action="append", required=True, help="may be repeated")
    training = in_unit(verb(people, "training", "Record what a person was taught and until when it counts.", _train))
    training.add_argument("--name", required=True, help="who was taught")
    with_training(training, needs_all=True)
    remove = in_unit(
        verb(people, "remove", "Remove a person; the unit gets a new key, so that nothing they kept opens it.", _remove)
    )
    remove.add_argument("--name", required=True, help="who leaves")
    remove.add_argument("--reason", required=True, help="why, for the record")
    _reset_options(
        in_unit(verb(people, "reset-passphrase", "Give a person a passphrase for their next unlock.", _reset))
    )
    own = in_unit(verb(people, "choose-passphrase", "Choose your own passphrase at your first unlock.", _choose))
    own.add_argument("--new-passphrase-file", metavar="FILE", help="your own passphrase (default: a prompt)")

    in_unit(verb(people, "exposure", "Show what you yourself saw today; nobody else can.", _exposure))
    keys = in_unit(verb(people, "keys", "Show which acts of the window you gave another key.", _keys))
    keys.add_argument("--usual", action="store_true", help="go back to the usual keys")


def add_person_verbs(unit: Verbs) -> None:
    """Add the earlier names of two of these verbs."""
    _add_option(in_unit(verb(unit, "add-examiner", "The same as people add.", _add)))
    _reset_options(in_unit(verb(unit, "reset-passphrase", "The same as people reset-passphrase.", _reset)))


def with_training(parser: ArgumentParser, *, needs_all: bool) -> None:
    """Add what is said about a training."""
    whose = "" if needs_all else "of the first examiner: "
    parser.add_argument("--training-what", required=needs_all, metavar="TEXT", help=f"{whose}what was taught")
    parser.add_argument("--training-by", required=needs_all, metavar="NAME", help=f"{whose}who taught it")
    parser.add_argument("--training-on", required=needs_all, type=day, metavar="YYYY-MM-DD", help=f"{whose}when")
    parser.add_argument(
        "--training-until", required=needs_all, type=day, metavar="YYYY-MM-DD", help=f"{whose}the last day it counts"
    )


def training_of(args: Namespace) -> TrainingStatement | None:
    """Return the training that was stated, None where nothing was; raises NotRecorded where a part is missing."""
    parts = [getattr(args, f"training_{part}") for part in _TRAINING]
    if not any(parts):
        return None
    if not all(parts):
        raise NotRecorded("A training needs --training-what, -by, -on and -until. Nothing was recorded.")
    return TrainingStatement(*parts)


def _add_option(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="the new person's name")
    parser.add_argument(
        "--role", type=Role, choices=list(Role), action="append", help="a role; may be repeated (both examiner's roles)"
    )
    parser.add_argument("--new-passphrase-file", metavar="FILE", help="for their first unlock (default: a prompt)")


def _reset_options(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="whose passphrase is replaced")
    parser.add_argument("--recovery-code-file", metavar="FILE", help="open with the recovery code in FILE's first line")
    parser.add_argument(
        "--recovery-sheet-file",
        metavar="FILE",
        action="append",
        help="open with the codes of two recovery sheets, each in its FILE's first line; given twice",
    )
    parser.add_argument("--new-passphrase-file", metavar="FILE", help="for their next unlock (default: a prompt)")


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        people = list_people(unit, once=args.once)
    rows = [(_name(one), one.person.shown_roles, valid_until(one.trainings) or "none on record") for one in people]
    return Answer({"people": [_facts(one) for one in people]}, table(("name", "roles", "training until"), rows))


def _exposure(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        seen = own_exposure(unit, unit.clock().astimezone().date())
    facts = {"day": seen.day.isoformat(), "faces": seen.faces, "faces_s": round(seen.faces_s), "frames": seen.frames}
    return Answer({**facts, "frames_s": round(seen.frames_s)}, [f"Today: {seen.words}."])


def _keys(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        own = set_own_keys(unit, OwnKeys()) if args.usual else own_keys(unit)
    rows = sorted(own.chosen.items())
    return Answer({"keys": dict(rows)}, table(("act", "key"), rows) if rows else ["All keys are the usual ones."])


def _name(one: PersonFile) -> str:
    removed = one.person.removed_at
    return one.person.name if removed is None else f"{one.person.name} (removed {removed:%Y-%m-%d})"


def _facts(one: PersonFile) -> dict[str, object]:
    until, removed = valid_until(one.trainings), one.person.removed_at
    return {
        "id": one.person.id,
        "name": one.person.name,
        "roles": [role.value for role in Role if role in one.person.roles],
        "training_until": until.isoformat() if until else None,
        "trainings": len(one.trainings),
        "provisional": one.person.is_provisional,
        "removed_at": removed.isoformat() if removed else None,
    }


def _add(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        secret = new_passphrase_of(args, f"Passphrase for {args.name}'s first unlock: ", "new_passphrase_file")
        person = add_examiner(unit, args.name, secret, args.role or JOINERS_ROLES)
    words = f"{person.name} can now open this unit as {person.shown_roles}, and chooses their own passphrase then."
    return Answer({"person": person.id, "name": person.name}, [words])


def _roles(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        person = change_roles(unit, args.name, args.role)
    return Answer(
        {"person": person.id, "name": person.name, "roles": [role.value for role in Role if role in person.roles]},
        [f"{person.name} is now {person.shown_roles}."],
    )


def _train(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        parts = (getattr(args, f"training_{part}") for part in _TRAINING)
        made = record_training(unit, args.name, TrainingStatement(*parts))
    until = made.statement.valid_until.isoformat()
    return Answer({"person": made.person_id, "until": until}, [f"The training of {args.name} counts until {until}."])


def _remove(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        person = remove_person(unit, args.name, args.reason)
    return Answer(
        {"person": person.id, "name": person.name},
        [
            f"{person.name} is removed, and the unit has a new key. Their acts and their name stay on record.",
            "If they have seen the recovery code or two recovery sheets, renew them now: homeward unit renew-recovery, "
            "homeward unit share-recovery.",
        ],
    )


def _reset(args: Namespace, desk: Desk) -> Answer:
    with open_unit(unit_folder(args), _credentials(args)) as unit:
        secret = new_passphrase_of(args, "New passphrase: ", "new_passphrase_file")
        person = reset_passphrase(unit, args.name, secret)
    return Answer({"person": person.id, "name": person.name}, [f"The passphrase of {person.name} is replaced."])


def _credentials(args: Namespace) -> Credentials:
    sheets = args.recovery_sheet_file or []
    if sheets and len(sheets) != 2:
        raise NotRecorded("Two recovery sheets are needed. Nothing was opened; give --recovery-sheet-file twice.")
    if sheets:
        codes = [passphrase_of(Namespace(sheet=named), option="sheet") for named in sheets]
        return RecoverySheets(*map(RecoveryCode, codes))
    if args.recovery_code_file:
        return RecoveryCode(passphrase_of(args, option="recovery_code_file"))
    return Passphrase(passphrase_of(args), args.examiner)


def _choose(args: Namespace, desk: Desk) -> Answer:
    with open_unit(unit_folder(args), Passphrase(passphrase_of(args), args.examiner)) as unit:
        choose_passphrase(unit, new_passphrase_of(args, "Your own passphrase: ", "new_passphrase_file"))
        name = unit.actor.name
    return Answer({"name": name}, [f"The passphrase is your own now, {name}, and so are your keys."])
