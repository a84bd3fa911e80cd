"""Partners' crops: what leaves is signed, under terms and on record; nothing that arrives is believed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.audit import AuditEntry, Operation
from app.domain.case import CaseAuthority, MediaKind
from app.domain.errors import NotAllowed, NotFound, NotRecorded, WrongPassphrase
from app.domain.examination import Examined, Profile, WorkItem
from app.domain.face import FaceState
from app.domain.ids import FaceId, MediaId, PartnerFileId, PersonId
from app.domain.keeping import DueKind
from app.domain.people import Role
from app.domain.policy import ActKind, Function, FunctionRule, JurisdictionProfile
from app.domain.quality_trial import DISCLOSING
from app.domain.trail_filter import TrailFilter
from app.domain.unit import Passphrase
from app.exchange.partner_file import parsed
from app.recognition.pack import PackManifest, default_manifest
from app.service.across import across_crops, across_sheet, search_across
from app.service.backup import back_up
from app.service.breach import breach_pack
from app.service.case_links import list_links, propose_link
from app.service.cases import act_of_unit, enter_case, list_cases, open_case
from app.service.deciding import confirm_any
from app.service.erase import about_partner, erase_case, erase_partner
from app.service.partner_add import ReceivedFile, add_partner_file, read_partner_file
from app.service.partner_export import SentFile, Shipment, export_partner_file, propose_partner_export
from app.service.partners import list_partners
from app.service.person_decisions import ignore_faces, merge_persons
from app.service.quality_trials import disclose_trial, set_trial
from app.service.reembed import reembed
from app.service.restore import restore_unit
from app.service.retention import falls_due
from app.service.tombstones import export_tombstones
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import Unit
from app.store.person_keys import PersonKeys
from app.worker.pool import InlinePool
from tests.service.conftest import CHEAP, add_faces, found_face, join, vector
from tests.service.test_enrol import portrait
from tests.ui.still_pool import StillPool
from tests.units import ALONE, PASSPHRASE, a_policy, new_unit, why

PACK = default_manifest()
CHILD = 1
ONE_PERSON = a_policy({*ALONE, ActKind.PARTNER_DISCLOSURE})
FOR_EUROPE = Shipment("Partner B", "ask whether they know the child", faces=(FaceId(1),), may_export=False)


def a_unit(folder: Path, **more: object) -> Unit:
    made, _ = new_unit(folder, **{"policy": ONE_PERSON, **more})  # type: ignore[arg-type]
    open_case(made, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
    return made


@pytest.fixture
def sender(tmp_path: Path) -> Iterator[Unit]:
    with a_unit(tmp_path / "sender") as unit:
        add_faces(unit, b"a.jpg", [found_face(vector(11, near=CHILD), PACK.id)])
        add_faces(unit, b"b.jpg", [found_face(vector(12, near=CHILD), PACK.id)])
        merge_persons(unit, [FaceId(1), FaceId(2)])
        yield unit


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Unit]:
    """A unit whose open case holds the child, too."""
    with a_unit(tmp_path / "receiver") as unit:
        add_faces(unit, b"c.jpg", [found_face(vector(13, near=CHILD), PACK.id)])
        yield unit


def seeing(near: int = CHILD) -> StillPool:
    """A pool that sees the child in every crop."""
    return StillPool(lambda item: Examined(item.media_id, 256, 256, 1, (found_face(vector(20, near=near), PACK.id),)))


def sent_by(unit: Unit, place: Path, shipment: Shipment = FOR_EUROPE, **more: object) -> SentFile:
    return export_partner_file(unit, place / "crops.bin", shipment, PACK, **more)  # type: ignore[arg-type]


def added_to(unit: Unit, received: ReceivedFile, near: int = CHILD) -> PartnerFileId:
    return add_partner_file(unit, seeing(near), received, received.fingerprint).file.id


def last(unit: Unit, verb: str) -> AuditEntry:
    with unit.reading() as reader:
        return next(entry for entry in reversed(reader.audit.entries(1)) if entry.act.verb == verb)


def test_what_is_sent_is_signed_under_terms_and_a_disclosure_on_record(sender: Unit, tmp_path: Path) -> None:
    shipment = Shipment(
        *("Partner B", "ask whether they know the child"),
        persons=(PersonId(1),),
        delete_by=date(2090, 5, 6),
        note="two pictures of one girl",
        has_vectors=True,
    )

    sent = sent_by(sender, tmp_path, shipment)

    read = read_partner_file(sent.path)
    said = read.manifest
    assert (said.originator, said.authority, said.recipient) == ("County police", "order 7", "Partner B")
    assert (said.may_search, said.may_export, said.delete_by, said.pack) == (True, False, date(2090, 5, 6), PACK.id)
    assert (read.fingerprint, read.sha256, read.persons) == (sent.fingerprint, sent.sha256, 1)
    with sender.reading() as reader:
        assert [crop.jpeg for crop in read.untrusted_crops] == [reader.faces.crop(FaceId(n)) for n in (1, 2)]
    entry = last(sender, "send crops to partner")
    assert (entry.act.operation, entry.act.purpose) == (Operation.DISCLOSURE, "ask whether they know the child")
    assert (entry.facts["faces"], entry.facts["recipient"]) == ([1, 2], "Partner B")
    assert entry.facts["file_sha256"] == sent.sha256
    assert verify_custody(sender).holds


def test_a_breach_pack_names_the_very_file_that_a_partner_was_sent(sender: Unit, tmp_path: Path) -> None:
    sent = sent_by(sender, tmp_path)
    sender.actor = replace(sender.actor, roles=sender.actor.roles | {Role.AUDITOR})

    (told,) = breach_pack(sender, TrailFilter()).disclosures

    assert (told.act, told.recipient, told.digest) == ("send crops to partner", "Partner B", sent.sha256)


def test_a_disclosed_trial_names_the_files_that_partners_were_sent_from_it(sender: Unit, tmp_path: Path) -> None:
    rules = [rule for rule in ONE_PERSON.functions if rule.function is not Function.QUALITY_TRIALS]
    rules.append(FunctionRule(Function.QUALITY_TRIALS, frozenset({Role.SUPERVISOR})))
    with sender.unit_of_work(act_of_unit("test")) as work:
        work.policies.adopt(replace(ONE_PERSON, functions=tuple(rules)), [(sender.actor.id, "0" * 128)])
    sender.take_standing()
    picture = tmp_path / "t.jpg"
    picture.write_bytes(b"\xff\xd8\xff known")
    set_trial(sender, CaseAuthority("C-3", "order 9", "identify a victim", date(2099, 1, 1)), {picture: None}, "to see")
    add_faces(sender, b"t.jpg", [found_face(vector(17), PACK.id)])
    sent = sent_by(sender, tmp_path)

    disclose_trial(sender, "C-3")

    assert last(sender, DISCLOSING).facts["partner_files"] == [sent.sha256]


def test_the_sender_says_nothing_of_exhibits_and_people(sender: Unit, tmp_path: Path) -> None:
    content = sent_by(sender, tmp_path).path.read_bytes()

    assert not any(word in content for word in (b"KJB", b"a.jpg", b"C-1", b"Ada", b"identify a victim"))


def test_two_people_send_where_the_policy_says_so_and_exactly_what_was_confirmed(tmp_path: Path) -> None:
    secret = "Sue's long passphrase"
    with a_unit(tmp_path / "unit", policy=a_policy(ALONE)) as unit:
        add_faces(unit, b"a.jpg", [found_face(vector(n), PACK.id, left=9 * n) for n in (1, 2)])
        join(unit, "Sue", secret, (Role.SUPERVISOR,))
        with pytest.raises(NotAllowed, match="two people"):
            sent_by(unit, tmp_path)
        proposal = propose_partner_export(unit, FOR_EUROPE)
        assert "faces 1 · may search: yes · may export: no · delete by no day · no vectors" in proposal.about
        with pytest.raises(NotAllowed, match="waits"):
            sent_by(unit, tmp_path)
    with open_unit(tmp_path / "unit", Passphrase(secret, "Sue")) as sue:
        confirm_any(sue, proposal.id)
    with open_unit(tmp_path / "unit", Passphrase(PASSPHRASE, "Ada")) as unit:
        enter_case(unit, "C-1")
        changes = ({"faces": (FaceId(2),)}, {"recipient": "Partner C"}, {"note": "her name"}, {"may_export": True})
        for other in (replace(FOR_EUROPE, **change) for change in changes):
            with pytest.raises(NotAllowed, match="two people"):
                sent_by(unit, tmp_path, other)
        assert sent_by(unit, tmp_path).crops == 1
        entry = last(unit, "send crops to partner")
        assert entry.facts["proposal"] == proposal.id
        assert entry.facts["proposed_by"] != entry.facts["confirmed_by"]
        (tmp_path / "crops.bin").unlink()
        with pytest.raises(NotAllowed, match="two people"):
            sent_by(unit, tmp_path)


@pytest.mark.parametrize(
    ("shipment", "why_not"),
    [
        (replace(FOR_EUROPE, faces=()), "Nobody was named"),
        (replace(FOR_EUROPE, recipient="  "), "no name"),
        (replace(FOR_EUROPE, purpose=""), "purpose"),
        (replace(FOR_EUROPE, delete_by=date(2020, 1, 1)), "not in the future"),
        (replace(FOR_EUROPE, persons=(PersonId(1),)), "twice"),
    ],
)
def test_what_is_not_fit_to_be_sent_is_refused(sender: Unit, tmp_path: Path, shipment: Shipment, why_not: str) -> None:
    with pytest.raises(NotRecorded, match=why_not):
        sent_by(sender, tmp_path, shipment)

    assert not (tmp_path / "crops.bin").exists()


def test_an_ignored_face_an_unknown_one_and_a_forbidding_profile_send_nothing(sender: Unit, tmp_path: Path) -> None:
    ignore_faces(sender, [FaceId(2)], FaceState.NOT_RELEVANT)
    with pytest.raises(NotRecorded, match="ignored"):
        sent_by(sender, tmp_path, replace(FOR_EUROPE, faces=(FaceId(2),)))
    with pytest.raises(NotFound):
        sent_by(sender, tmp_path, replace(FOR_EUROPE, faces=(FaceId(9),)))
    profile = JurisdictionProfile("x", "Somewhere", frozenset({Function.PARTNER_CROPS}))
    with sender.unit_of_work(act_of_unit("test")) as work:
        work.policies.adopt(replace(ONE_PERSON, profile=profile), [(sender.actor.id, "0" * 128)])
    sender.take_standing()
    with pytest.raises(NotAllowed, match="forbids exchanging face crops"):
        sent_by(sender, tmp_path)

    assert list(tmp_path.glob("*.bin*")) == []


def test_what_arrives_is_found_across_cases_with_its_originator_beside_it(
    sender: Unit, receiver: Unit, tmp_path: Path
) -> None:
    received = read_partner_file(sent_by(sender, tmp_path).path)
    file_id = added_to(receiver, received)

    found = search_across(receiver, PACK, why("seen before?"), face_id=FaceId(1))

    (candidate,) = found.candidates
    assert (candidate.found.case_id, candidate.found.partner_crop_id) == (None, 1)
    assert (found.search.partners.persons, found.search.compared) == (1, 1)
    (row,) = across_sheet(receiver, found.search.id).rows
    assert row.where == f"County police, file {file_id}, person 1"
    assert across_crops(receiver, found.search.id)[candidate.id].startswith(b"\xff\xd8")
    propose_link(receiver, candidate.id, "the ears agree")
    assert list_links(receiver)[0].other == row.where
    entry = last(receiver, "add partner crops")
    assert (entry.act.operation, entry.facts["originator"]) == (Operation.COLLECTION, "County police")
    assert verify_custody(receiver).holds


def test_nothing_is_added_without_the_words_of_the_key(sender: Unit, receiver: Unit, tmp_path: Path) -> None:
    received = read_partner_file(sent_by(sender, tmp_path).path)

    with pytest.raises(NotRecorded, match="not those of the key"):
        add_partner_file(receiver, seeing(), received, "lusab babad gutih tugad")
    spoken = received.fingerprint.replace("-", "  ").upper()
    add_partner_file(receiver, seeing(), received, spoken)
    with pytest.raises(NotAllowed, match="already"):
        add_partner_file(receiver, seeing(), received, spoken)

    assert len(list_partners(receiver)) == 1


def test_vectors_and_pictures_of_the_file_are_never_kept(sender: Unit, receiver: Unit, tmp_path: Path) -> None:
    shown: list[bytes] = []

    def seen(item: WorkItem) -> Examined:
        assert isinstance(item.content, bytes)
        assert (item.kind, item.profile) == (MediaKind.PICTURE, Profile.THOROUGH)
        shown.append(item.content)
        return Examined(item.media_id, 256, 256, 1, (found_face(vector(77), PACK.id),))

    received = read_partner_file(sent_by(sender, tmp_path, replace(FOR_EUROPE, has_vectors=True)).path)
    add_partner_file(receiver, StillPool(seen), received, received.fingerprint)

    with receiver.reading() as reader:
        kept = reader.partners.faces(PACK.id, date(2026, 1, 1))
        sent = received.untrusted_crops[0]
        assert shown == [sent.jpeg]
        assert kept.vectors[0].tobytes() == vector(77).tobytes() != sent.vector


def test_a_crop_without_a_face_is_named_and_a_file_without_any_is_refused(
    sender: Unit, receiver: Unit, tmp_path: Path
) -> None:
    received = read_partner_file(sent_by(sender, tmp_path, replace(FOR_EUROPE, faces=(FaceId(1), FaceId(2)))).path)
    second_alone = StillPool(
        lambda item: Examined(
            item.media_id, 9, 9, 1, (found_face(vector(20), PACK.id),) if item.media_id == MediaId(1) else ()
        )
    )

    with pytest.raises(NotRecorded, match="no crop"):
        add_partner_file(receiver, StillPool(), received, received.fingerprint)
    added = add_partner_file(receiver, second_alone, received, received.fingerprint)

    assert added.refused == ((1, "no face was found in it"),)
    assert added.file.crops == 1


def test_the_originators_terms_are_kept(sender: Unit, receiver: Unit, tmp_path: Path) -> None:
    silent = read_partner_file(sent_by(sender, tmp_path, replace(FOR_EUROPE, may_search=False)).path)
    file_id = added_to(receiver, silent)
    found = search_across(receiver, PACK, why("seen before?"), face_id=FaceId(1))
    assert (found.candidates, found.search.partners.barred) == ((), (file_id,))
    assert found.search.partners.persons == 0

    (tmp_path / "crops.bin").unlink()
    soon = datetime.now(UTC).date() + timedelta(days=5)
    lent = read_partner_file(sent_by(sender, tmp_path, replace(FOR_EUROPE, delete_by=soon)).path)
    lent_id = added_to(receiver, lent)
    (due,) = [item for item in falls_due(receiver) if item.kind is DueKind.PARTNER]
    assert (due.id, due.due, due.is_hard, due.originator) == (str(lent_id), soon, True, "County police")
    assert search_across(receiver, PACK, why("seen?"), face_id=FaceId(1)).search.partners.persons == 1
    receiver.clock = lambda: datetime.now(UTC) + timedelta(days=6)
    late = search_across(receiver, PACK, why("seen?"), face_id=FaceId(1))
    assert (late.candidates, late.search.partners.barred) == ((), (file_id, lent_id))
    with pytest.raises(NotRecorded, match="deleted by"):
        add_partner_file(receiver, seeing(), replace(lent, sha256="0" * 64), lent.fingerprint)


def test_an_erased_file_is_found_no_more_and_nothing_of_it_is_left(
    sender: Unit, receiver: Unit, tmp_path: Path
) -> None:
    received = read_partner_file(sent_by(sender, tmp_path).path)
    file_id = added_to(receiver, received)
    found = search_across(receiver, PACK, why("seen before?"), face_id=FaceId(1))
    propose_link(receiver, found.candidates[0].id, "the ears agree")

    assert about_partner(receiver, file_id).counts == {"partner_file": 1, "partner_crop": 1}
    made = erase_partner(receiver, file_id, "they asked for it")

    assert made.is_clean
    assert made.document["before"]["bytes_found"] > 0  # type: ignore[index, call-overload, operator]
    assert made.document["after"]["bytes_found"] == 0  # type: ignore[index, call-overload]
    assert list_partners(receiver) == []
    assert list_links(receiver) == []
    assert [row.where for row in across_sheet(receiver, found.search.id).rows] == ["erased since"]
    assert across_crops(receiver, found.search.id) == {}
    assert search_across(receiver, PACK, why("seen before?"), face_id=FaceId(1)).candidates == ()
    assert verify_custody(receiver).holds


def test_a_sealed_file_opens_by_its_passphrase_alone(sender: Unit, tmp_path: Path) -> None:
    sent = sent_by(sender, tmp_path, passphrase="between us two", cost=CHEAP)
    with sender.reading() as reader:
        crop = reader.faces.crop(FaceId(1))

    assert crop[100:140] not in sent.path.read_bytes()
    with pytest.raises(NotRecorded, match="sealed"):
        read_partner_file(sent.path)
    with pytest.raises(WrongPassphrase):
        read_partner_file(sent.path, "guessed")
    assert read_partner_file(sent.path, "between us two").untrusted_crops[0].jpeg == crop


def test_a_file_that_somebody_else_signed_or_changed_is_refused(sender: Unit, tmp_path: Path) -> None:
    path = sent_by(sender, tmp_path).path
    content = path.read_bytes()
    read = parsed(content)
    foreign = PersonKeys.fresh().sign(read.signed_content)

    path.write_bytes(content.replace(read.signature, foreign))
    with pytest.raises(NotRecorded, match="not signed by the key"):
        read_partner_file(path)
    with pytest.raises(NotFound):
        read_partner_file(tmp_path / "absent.bin")


def test_a_drawn_face_goes_from_one_unit_to_another_and_is_found_there(tmp_path: Path) -> None:
    with InlinePool() as pool:
        pictures = [portrait(seed) for seed in (0, 1)]
        faces = [next(iter(pool.examine([WorkItem(MediaId(0), MediaKind.PICTURE, content)]))) for content in pictures]
        with a_unit(tmp_path / "sender") as sender:
            for name, seen in zip((b"a.jpg", b"b.jpg"), faces, strict=True):
                assert isinstance(seen, Examined)
                add_faces(sender, name, list(seen.faces))
            sent = sent_by(sender, tmp_path, replace(FOR_EUROPE, faces=(FaceId(1), FaceId(2))))
        with a_unit(tmp_path / "receiver") as receiver:
            received = read_partner_file(sent.path)
            added = add_partner_file(receiver, pool, received, received.fingerprint)
            assert isinstance(faces[1], Examined)
            add_faces(receiver, b"c.jpg", list(faces[1].faces))
            found = search_across(receiver, pool.manifest, why("seen before?"), face_id=FaceId(1))
            senders = {row.rank: row.where for row in across_sheet(receiver, found.search.id).rows}

    assert (added.file.crops, added.refused) == (2, ())
    assert senders[1].endswith("person 2")
    assert found.candidates[0].found.distance < found.candidates[1].found.distance / 2


class OtherPool(StillPool):
    """A pool of other models, which sees one vector in every crop."""

    @property
    def manifest(self) -> PackManifest:
        return replace(PACK, id="other")

    def embed_crops(self, jpegs: Sequence[bytes]) -> NDArray[np.float32]:
        return np.stack([vector(5)] * len(jpegs))


def test_other_models_embed_partners_crops_again(sender: Unit, receiver: Unit, tmp_path: Path) -> None:
    added_to(receiver, read_partner_file(sent_by(sender, tmp_path).path))
    with OtherPool() as pool:
        reembed(receiver, pool)
        found = search_across(receiver, pool.manifest, why("seen?"), face_id=FaceId(1))
    before = search_across(receiver, PACK, why("seen?"), face_id=FaceId(1)).search.partners

    assert (found.search.partners.persons, found.search.partners.lacking) == (1, 0)
    assert found.candidates[0].found.distance == 0.0
    assert (before.persons, before.lacking) == (0, 1)
    with receiver.unit_of_work(act_of_unit("test")) as work:
        crops = work.partners.without_vector("third")
        assert work.partners.replace_vectors("third", crops, np.full((1, 128), np.nan, np.float32)) == 0


def test_a_restored_older_copy_erases_what_a_partner_sent_and_the_case_again(
    sender: Unit, receiver: Unit, tmp_path: Path
) -> None:
    file_id = added_to(receiver, read_partner_file(sent_by(sender, tmp_path).path))
    open_case(receiver, CaseAuthority("C-2", "order 8", "identify a victim", date(2099, 1, 1)))
    add_faces(receiver, b"d.jpg", [found_face(vector(14, near=CHILD), PACK.id)])
    enter_case(receiver, "C-1")
    found = search_across(receiver, PACK, why("seen before?"), face_id=FaceId(1))
    assert len(found.candidates) == 2
    back_up(receiver, tmp_path / "backups")
    erase_partner(receiver, file_id, "they asked for it")
    erase_case(receiver, next(case.id for case in list_cases(receiver) if case.reference == "C-2"), "time is up")
    export_tombstones(receiver, tmp_path / "stones.json")

    restored = restore_unit(
        tmp_path / "backups", tmp_path / "old", Passphrase(PASSPHRASE), tombstones=tmp_path / "stones.json"
    )

    assert restored.applied is not None
    assert [made.is_clean for made in restored.applied.erased_again] == [True, True]
    with open_unit(tmp_path / "old", Passphrase(PASSPHRASE)) as unit:
        enter_case(unit, "C-1")
        assert list_partners(unit) == []
        assert {row.where for row in across_sheet(unit, found.search.id).rows} == {"erased since"}
        assert verify_custody(unit).holds


def test_after_an_evaluations_end_nothing_is_added_and_nothing_sent(sender: Unit, tmp_path: Path) -> None:
    received = read_partner_file(sent_by(sender, tmp_path).path)
    until = datetime.now(UTC).date() + timedelta(days=3)
    with a_unit(tmp_path / "trial", evaluation_until=until) as unit:
        add_faces(unit, b"c.jpg", [found_face(vector(13), PACK.id)])
        unit.clock = lambda: datetime.now(UTC) + timedelta(days=5)

        with pytest.raises(NotAllowed, match="evaluation"):
            add_partner_file(unit, seeing(), received, received.fingerprint)
        (tmp_path / "crops.bin").unlink()
        with pytest.raises(NotAllowed, match="evaluation"):
            sent_by(unit, tmp_path)
