"""The people of the unit: who is in it, in which roles, with which training; letting somebody in, and out for good."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.duties import Duty
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.ids import PersonnelId
from app.domain.people import JOINERS_ROLES, Examiner, Role
from app.domain.policy import ActKind
from app.domain.proposal import Proposal, ProposalState
from app.domain.statement import stated
from app.domain.training import Training, TrainingStatement
from app.service.cases import act_of_unit
from app.service.permission import policy_in_force
from app.service.permission_roles import require_duty, require_person
from app.service.proposals import decides_alone, list_proposals, propose, require_confirmed
from app.service.statements import checked_name, checked_passphrase
from app.store import Reader, Unit
from app.store import remove_person as remove_with_new_key


@dataclass(frozen=True, slots=True)
class PersonFile:
    """What is on record about a person: who they are or were, and what they were taught."""

    person: Examiner
    trainings: tuple[Training, ...]


def list_people(unit: Unit, *, once: bool = False) -> list[PersonFile]:
    """Return the people of the unit in the order they were added; with `once`, also those who were removed."""
    if unit.actor.is_provisional:
        require_person(unit)
    with unit.reading() as reader:
        people = reader.people.ever() if once else reader.people.all()
        return [PersonFile(person, tuple(reader.trainings.of(person.id))) for person in people]


def list_examiners(unit: Unit) -> list[Examiner]:
    """Return the people of the unit in the order they were added."""
    return [found.person for found in list_people(unit)]


def add_examiner(unit: Unit, name: str, passphrase: str, roles: Iterable[Role] = JOINERS_ROLES) -> Examiner:
    """Give another person a key slot and roles of their own and return them.

    The passphrase is provisional: at the first unlock with it they choose their own, and do nothing before. Whether
    somebody else has to have confirmed name and roles is the policy's word, once there is somebody else who could.
    Raises NotRecorded for a blank name or short passphrase, NotAllowed where the name is already taken, or where these
    roles were not confirmed.
    """
    require_duty(unit, Duty.MANAGE_PEOPLE)
    named, given = checked_name("person", name), _some(roles)
    checked_passphrase(passphrase)
    leave = require_confirmed(unit, ActKind.PERSON_ADDITION, named)
    act = act_of_unit("add examiner", purpose="give a person access to the unit")
    with unit.unit_of_work(act) as work:
        if leave.proposal_id is not None:
            _refuse_other_roles(work.proposals.get(leave.proposal_id), given)
        leave.close(work)
        added = unit.add_person(work, named, passphrase, given)
        work.people.set_provisional(added.id, True)
        work.note(person=added.id, roles=added.shown_roles)
        return work.people.get(added.id)


def propose_addition(unit: Unit, name: str, reason: str, roles: Iterable[Role] = JOINERS_ROLES) -> Proposal:
    """Propose that a person of this name be let in, in these roles, for somebody else to confirm.

    Raises NotRecorded without name, role or reason, NotAllowed where the name is taken or one person may do it alone.
    """
    named, given = checked_name("person", name), _some(roles)
    with unit.reading() as reader:
        if reader.people.is_taken(named):
            raise NotAllowed(f"The name {named} is or was somebody's here. Nothing was proposed; name them otherwise.")
    if decides_alone(unit):
        raise NotAllowed(
            "Nobody else is in the unit who could confirm it. Nothing was proposed; let them in: `homeward people add`."
        )
    return propose(unit, ActKind.PERSON_ADDITION, named, reason, {"roles": [*_named(given)]})


def confirmed_additions(unit: Unit) -> list[Proposal] | None:
    """Return whom two people have decided to let in, and who is not in yet; None where one person lets in anybody."""
    if not policy_in_force(unit).policy.rule_of(ActKind.PERSON_ADDITION).needs_two or decides_alone(unit):
        return None
    waiting = (ActKind.PERSON_ADDITION, ProposalState.CONFIRMED)
    return [each for each in list_proposals(unit) if (each.kind, each.state) == waiting]


def _refuse_other_roles(proposal: Proposal, roles: frozenset[Role]) -> None:
    if proposal.roles != roles:
        raise NotAllowed(
            f"What was confirmed is {proposal.about}. Nothing was changed; let them in with those roles, or "
            "propose again."
        )


def _named(roles: frozenset[Role]) -> list[str]:
    return [role.value for role in Role if role in roles]


def change_roles(unit: Unit, name: str, roles: Iterable[Role]) -> Examiner:
    """Give a person these roles and no others, on record. Raises NotFound, NotRecorded without any role.

    Raises NotAllowed where the unit would have no administrator left.
    """
    require_duty(unit, Duty.MANAGE_PEOPLE)
    given = _some(roles)
    with unit.unit_of_work(act_of_unit("change roles", purpose="decide what a person may do")) as work:
        person = work.people.by_name(name)
        if Role.ADMINISTRATOR not in given:
            _refuse_last_administrator(work, person.id)
        work.people.set_roles(person.id, given)
        changed = work.people.get(person.id)
        work.note(person=person.id, before=person.shown_roles, roles=changed.shown_roles)
    if changed.id == unit.actor.id:
        unit.actor = changed
    return changed


def record_training(unit: Unit, name: str, statement: TrainingStatement) -> Training:
    """Record what a person was taught and until when it counts. Nobody records their own, unless they are alone.

    Raises NotFound, NotRecorded where something is missing or the training is over.
    """
    checked = statement.checked(unit.clock().date())
    with unit.reading() as reader:
        person, is_alone = reader.people.by_name(name), len(reader.people.all()) == 1
    require_duty(unit, Duty.TRAIN)
    if person.id == unit.actor.id and not is_alone:
        raise NotAllowed(
            "Nobody records their own training where others are in the unit. Nothing was recorded; let another "
            "administrator or supervisor do it."
        )
    act = act_of_unit("record training", purpose="know who may search")
    with unit.unit_of_work(act) as work:
        made = work.trainings.add(person.id, checked)
        work.note(person=person.id, valid_until=checked.valid_until.isoformat(), own=person.id == unit.actor.id)
    return made


def reset_passphrase(unit: Unit, name: str, passphrase: str) -> Examiner:
    """Replace another person's passphrase by a provisional one, as an administrator or with the recovery code.

    They get new keys, on record, and choose their own passphrase at the first unlock. One's own is replaced for good.
    Raises NotAllowed otherwise, NotFound, NotRecorded for a short passphrase.
    """
    checked_passphrase(passphrase)
    with unit.reading() as reader:
        person = reader.people.by_name(name)
    is_own = person.id == unit.actor.id
    if not (is_own or unit.opened_by_recovery):
        require_duty(unit, Duty.MANAGE_PEOPLE)
    act = act_of_unit("reset passphrase", purpose="restore a person's access")
    with unit.unit_of_work(act) as work:
        unit.set_passphrase(work, person.id, passphrase)
        work.people.set_provisional(person.id, not is_own)
        work.note(person=person.id, by_recovery=unit.opened_by_recovery)
    return person


def choose_passphrase(unit: Unit, passphrase: str) -> None:
    """Take a passphrase of one's own for the one that somebody else chose, and new keys that nobody else has known.

    Raises NotRecorded for a short passphrase, NotAllowed where one has a passphrase of one's own already.
    """
    checked_passphrase(passphrase)
    if not unit.actor.is_provisional:
        raise NotAllowed("You have a passphrase of your own already. Nothing was changed.")
    with unit.unit_of_work(act_of_unit("choose passphrase", purpose="hold one's own keys")) as work:
        unit.choose_passphrase(work, passphrase)
        work.note(person=unit.actor.id)


def remove_person(unit: Unit, name: str, reason: str) -> Examiner:
    """Remove a person, and give the unit a new key, so that nothing they may have kept of its key opens it any more.

    Their name, keys, trainings and acts stay on record. The unit is closed afterwards and has to be opened again.
    Whether somebody else has to have confirmed it is the policy's word. Raises NotAllowed without that, for oneself and
    for the last administrator, NotFound, NotRecorded without a reason, StorageFull.
    """
    require_duty(unit, Duty.MANAGE_PEOPLE)
    why = stated(reason, "Removing a person needs a reason on record. Nothing was changed; say why they leave.")
    with unit.reading() as reader:
        person = reader.people.by_name(name)
        if person.id == unit.actor.id:
            raise NotAllowed("Nobody removes themselves. Nothing was changed; let another administrator do it.")
        _refuse_last_administrator(reader, person.id)
    leave = require_confirmed(unit, ActKind.PERSON_REMOVAL, str(person.id))
    remove_with_new_key(unit, person.id, act_of_unit("remove person", purpose=why), leave.close)
    return person


def _some(roles: Iterable[Role]) -> frozenset[Role]:
    given = frozenset(roles)
    if not given:
        raise NotRecorded("A person needs at least one role. Nothing was changed.")
    return given


def _refuse_last_administrator(reader: Reader, person_id: PersonnelId) -> None:
    administrators = {person.id for person in reader.people.all() if Role.ADMINISTRATOR in person.roles}
    if administrators == {person_id}:
        raise NotAllowed(
            "This is the unit's last administrator. Nothing was changed; make somebody else an administrator first."
        )
