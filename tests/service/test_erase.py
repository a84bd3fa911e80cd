"""What is erased is gone: from every table, from the pages, from the folder, and nothing opens it any more."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.audit import AuditEntry, Operation, first_break
from app.domain.case import CaseAuthority
from app.domain.dates import date_span
from app.domain.errors import HomewardError, NotAllowed, NotFound, NotRecorded, StorageFull
from app.domain.ids import CaseId, FaceId, ReferenceId, SubjectId
from app.domain.particulars import Sex
from app.domain.people import Role
from app.domain.policy import ActKind
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.audit import audit_trail
from app.service.cases import enter_case, list_cases, open_case
from app.service.deciding import confirm_any, propose_about
from app.service.erase import (
    about_case,
    about_subject,
    certificate,
    confirmed,
    erase_case,
    erase_reference,
    erase_subject,
)
from app.service.gallery import LoadedGallery
from app.service.particulars import Corrected, correct_reference, correct_subject
from app.service.search import search_face
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import Unit, verify_files
from app.store.connection import connect
from app.store.keys import NONCE_BYTES, wipe
from app.store.traces import scan_bytes, scan_pages
from app.store.unit import PLACE
from tests.service.conftest import (
    CHEAP,
    PASSPHRASE,
    SECOND_PASSPHRASE,
    add_faces,
    enrol_vectors,
    found_face,
    join,
    vector,
)
from tests.store.test_disk_full import SMALL_BYTES, small_disk
from tests.units import a_policy, new_unit, why

__all__ = ["small_disk"]

SECOND = CaseAuthority("C-2", "order 8", "identify another victim", date(2099, 1, 1))


def entries(unit: Unit, verb: str) -> list[AuditEntry]:
    with unit.reading() as reader:
        return [entry for entry in reader.audit.entries() if entry.act.verb == verb]


def wrapped_key(unit: Unit, case_id: CaseId) -> bytes:
    return unit.case_key_and_seal(case_id)[0]


def found_in_folder(unit: Unit, needle: bytes) -> int:
    """How often some bytes lie in the unit's folder: in the files as they are, and in the unit's decrypted pages."""
    raw = sum(scan_bytes(path, [needle]).found for path in unit.folder.rglob("*") if path.is_file())
    return raw + scan_pages(unit.folder / PLACE, unit.keys.database, [needle]).found


def broken(unit: Unit) -> list[str]:
    return [f"{one.place}: {one.words}" for one in verify_files(unit.folder, unit) if not one.holds]


# --------------------------------------------------------------------------------------------------------------- a case


def test_an_erased_case_leaves_no_file_no_row_and_no_key(case_unit: Unit, manifest: PackManifest) -> None:
    add_faces(case_unit, b"a.jpg", [found_face(vector(1), manifest.id)])
    case = list_cases(case_unit)[0]
    wrapped, key = wrapped_key(case_unit, case.id), case_unit.case_files.key(case.id, wrapped_key(case_unit, case.id))
    assert found_in_folder(case_unit, wrapped[:NONCE_BYTES]) > 0

    made = erase_case(case_unit, case.id, "the retention date has come")

    assert list_cases(case_unit) == []
    assert case_unit.open_case is None
    assert list((case_unit.folder / "cases").iterdir()) == []
    assert found_in_folder(case_unit, wrapped[:NONCE_BYTES]) == found_in_folder(case_unit, wrapped) == 0
    for path in [one for one in case_unit.folder.rglob("*.db*") if one.stat().st_size]:
        copy = case_unit.folder.parent / "copy.db"
        shutil.copy(path, copy)
        with pytest.raises(HomewardError):
            connect(copy, key, "copy")
    wipe(key)
    assert made.is_clean
    assert broken(case_unit) == []
    with pytest.raises(NotFound):
        enter_case(case_unit, case.id)


def test_the_certificate_is_on_record_by_its_digest_and_names_nobody(case_unit: Unit, manifest: PackManifest) -> None:
    enrol_vectors(case_unit, manifest.id, {"Maria Vogel": [vector(1)]})
    add_faces(case_unit, b"secret name.jpg", [found_face(vector(1), manifest.id)])
    case = list_cases(case_unit)[0]

    made = erase_case(case_unit, case.id, "the court ordered it for Maria Vogel")

    erased, certified = entries(case_unit, "erase case")[0], entries(case_unit, "certify erasure")[0]
    assert (erased.act.operation, certified.act.operation) == (Operation.ERASURE, Operation.ERASURE)
    assert certified.facts["certificate"] == made.sha256
    assert certificate(case_unit, made.number) == made
    document = json.loads(made.text)
    assert (document["kind"], document["id"], document["reference"]) == ("case", case.id, "C-1")
    assert document["before"]["case_rows"]["face"] == 1
    assert document["before"]["wrapped_key_found"] == 1
    assert document["after"]["wrapped_key_found"] == document["after"]["files"] == 0
    for name in ("Maria", "secret", "Ada", "order 7", "court"):
        assert name not in made.text


def test_the_other_case_stays_open_and_whole(case_unit: Unit, manifest: PackManifest) -> None:
    first = list_cases(case_unit)[0]
    open_case(case_unit, SECOND)
    add_faces(case_unit, b"a.jpg", [found_face(vector(1), manifest.id)])

    erase_case(case_unit, first.id, "time is up")

    assert case_unit.open_case is not None
    assert case_unit.open_case.reference == "C-2"
    with case_unit.reading() as reader:
        assert reader.faces.count() == 1
    assert broken(case_unit) == []


def test_the_reference_of_an_erased_case_can_be_used_again(case_unit: Unit) -> None:
    erase_case(case_unit, list_cases(case_unit)[0].id, "opened by mistake")

    assert open_case(case_unit, replace(SECOND, reference="C-1")).reference == "C-1"
    assert verify_custody(case_unit).holds


def test_a_case_whose_file_is_damaged_is_erased_all_the_same(case_unit: Unit) -> None:
    first = list_cases(case_unit)[0]
    open_case(case_unit, SECOND)
    case_unit.case_files.path(first.id).write_bytes(bytes(8192))

    made = erase_case(case_unit, first.id, "the file is damaged")

    assert made.is_clean
    assert made.document["before"]["case_rows"] is None  # type: ignore[index, call-overload]
    assert broken(case_unit) == []


def test_nothing_is_erased_without_a_reason_or_by_a_slip(case_unit: Unit) -> None:
    case = list_cases(case_unit)[0]
    asked = about_case(case_unit, "C-1")

    with pytest.raises(NotRecorded, match="reason"):
        erase_case(case_unit, case.id, " ")
    with pytest.raises(NotRecorded, match="not confirmed"):
        confirmed(asked, "C-2")

    confirmed(asked, " C-1 ")
    assert [one.id for one in list_cases(case_unit)] == [case.id]
    assert entries(case_unit, "erase case") == []


# ------------------------------------------------------------------------------------------------ subjects, references


@pytest.fixture
def searched(case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery) -> FaceId:
    """A case in which a search lists five subjects, and a second case with the same search, which is open."""
    enrol_vectors(case_unit, manifest.id, {f"Person {n}": [vector(n), vector(n + 50)] for n in range(5)})
    for authority in (None, SECOND):
        if authority is not None:
            open_case(case_unit, authority)
        face = add_faces(case_unit, b"a.jpg", [found_face(vector(99, near=1), manifest.id)])[0]
        search_face(case_unit, gallery, face, why("who is this"))
    return face


def names_listed(unit: Unit, reference: str) -> set[str]:
    enter_case(unit, reference)
    with unit.reading() as reader:
        return {entry.subject_name for one in reader.searches.all() for entry in reader.searches.get(one.id).candidates}


def names_in_case_pages(unit: Unit, name: bytes) -> int:
    """How often a name stands in the decrypted pages of all cases."""
    found = 0
    for case in list_cases(unit):
        key = unit.case_files.key(case.id, wrapped_key(unit, case.id))
        found += scan_pages(unit.case_files.path(case.id), bytes(key), [name]).found
    return found


def test_an_erased_subject_is_in_no_table_no_page_no_index_and_on_no_list(
    case_unit: Unit, gallery: LoadedGallery, searched: FaceId
) -> None:
    blob = vector(1).tobytes()[100:140]
    for born in ("2009-03-07", "2009-03-08"):
        correct_subject(case_unit, SubjectId(2), Corrected(Sex.FEMALE, date_span(born)), "the register says so")
    correct_reference(case_unit, ReferenceId(3), date_span("2013-04-09"), "a school list")
    dates = (b"2009-03-07", b"2009-03-08", b"2013-04-09")
    assert all(found_in_folder(case_unit, date) for date in dates)
    assert found_in_folder(case_unit, blob) == 1
    assert gallery.holds([ReferenceId(3), ReferenceId(4)]) == 2

    made = erase_subject(case_unit, SubjectId(2), "consent withdrawn", gallery)

    assert found_in_folder(case_unit, blob) == 0
    assert not any(found_in_folder(case_unit, date) for date in dates)
    assert gallery.holds([ReferenceId(3), ReferenceId(4)]) == 0
    assert names_listed(case_unit, "C-1") == names_listed(case_unit, "C-2")
    assert names_in_case_pages(case_unit, b"Person 1") == 0 < names_in_case_pages(case_unit, b"Person 2")
    assert names_listed(case_unit, "C-1") == {"Person 0", "Person 2", "Person 3", "Person 4", "erased"}
    assert made.is_clean
    document = json.loads(made.text)
    assert document["before"]["unit_rows"] == {
        "subject_particulars": 2, "reference": 2, "reference_crop": 2, "reference_vector": 0, "reference_terms": 0,
        "reference_taken": 1,
    }  # fmt: skip
    assert document["after"]["unit_rows"] == dict.fromkeys(document["before"]["unit_rows"], 0)
    assert document["before"]["bytes_found"] >= 2
    assert (document["before"]["index_vectors"], document["after"]["index_vectors"]) == (2, 0)
    assert document["after"]["candidates_without_name_now"] == 2
    assert "Person" not in made.text
    assert broken(case_unit) == []
    found = search_face(case_unit, gallery, searched, why("once more"))
    assert SubjectId(2) not in {entry.subject_id for entry in found.candidates}


def test_a_case_that_did_not_open_forgets_the_name_when_it_is_entered(
    case_unit: Unit, gallery: LoadedGallery, searched: FaceId
) -> None:
    first = next(case for case in list_cases(case_unit) if case.reference == "C-1")
    path = case_unit.case_files.path(first.id)
    whole = path.read_bytes()
    path.write_bytes(bytes(len(whole)))

    made = erase_subject(case_unit, SubjectId(2), "consent withdrawn", gallery)
    path.write_bytes(whole)

    assert not made.is_clean
    assert json.loads(made.text)["after"]["cases_that_did_not_open"] == [first.id]
    assert "Person 1" not in names_listed(case_unit, "C-1")
    assert entries(case_unit, "forget subjects")[-1].act.case_id == first.id


@pytest.mark.parametrize("version", [None, 9_999])
def test_a_case_of_another_layout_or_version_keeps_no_erasure_from_its_end(
    case_unit: Unit, gallery: LoadedGallery, searched: FaceId, version: int | None
) -> None:
    first = next(case for case in list_cases(case_unit) if case.reference == "C-1")
    wrapped, _ = case_unit.case_key_and_seal(first.id)
    file = connect(case_unit.case_files.path(first.id), case_unit.case_files.key(first.id, wrapped), "x.db")
    file.execute("ALTER TABLE exhibit ADD COLUMN hue TEXT" if version is None else f"PRAGMA user_version = {version}")
    file.close()

    made = erase_subject(case_unit, SubjectId(2), "consent withdrawn", gallery)

    assert json.loads(made.text)["after"]["cases_that_did_not_open"] == [first.id]
    folder = case_unit.folder
    case_unit.close()
    with open_unit(folder, Passphrase(PASSPHRASE)) as unit, unit.reading() as reader:
        assert reader.tombstones.unfinished() == []


def test_one_reference_is_erased_and_the_last_one_only_with_its_subject(
    case_unit: Unit, gallery: LoadedGallery, searched: FaceId
) -> None:
    made = erase_reference(case_unit, ReferenceId(3), "a picture of somebody else", gallery)

    assert made.is_clean
    with case_unit.reading() as reader:
        assert reader.keeping.references_of(SubjectId(2)) == [ReferenceId(4)]
    with pytest.raises(NotAllowed, match="only one"):
        erase_reference(case_unit, ReferenceId(4), "too", gallery)
    assert about_subject(case_unit, SubjectId(2)).counts["reference"] == 1
    with pytest.raises(NotFound):
        erase_reference(case_unit, ReferenceId(99), "nobody")


# -------------------------------------------------------------------------------------------------------- ends half-way

ERASING = """
import os, signal, sys
from pathlib import Path
from app.domain.unit import Passphrase
from app.service import erase
from app.service.cases import list_cases
from app.service.units import open_unit
from app.store import erasure, unit

def end(*_):
    os.kill(os.getpid(), signal.SIGKILL)

folder, passphrase, moment = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
opened = open_unit(folder, Passphrase(passphrase))
if moment == "before the commit":
    unit.append_entry = end
elif moment == "before the file goes":
    erasure.remove_case_files = end
elif moment == "before the certificate":
    erase._document = end
erase.erase_case(opened, list_cases(opened)[0].id, "time is up")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
@pytest.mark.parametrize("moment", ["before the commit", "before the file goes", "before the certificate"])
def test_a_kill_in_the_middle_erases_whole_or_not_at_all(tmp_path: Path, manifest: PackManifest, moment: str) -> None:
    folder = tmp_path / "unit"
    with new_unit(folder, "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit:
        case = open_case(unit, SECOND)
        add_faces(unit, b"a.jpg", [found_face(vector(1), manifest.id)])
        nonce = wrapped_key(unit, case.id)[:NONCE_BYTES]

    ended = subprocess.run(
        [sys.executable, "-c", ERASING, str(folder), PASSPHRASE, moment], cwd=Path(__file__).parents[2], check=False
    )

    assert ended.returncode == -signal.SIGKILL
    with open_unit(folder, Passphrase(PASSPHRASE)) as unit:
        assert broken(unit) == []
        with unit.reading() as reader:
            assert first_break(reader.audit.entries()) is None
        if moment == "before the commit":
            enter_case(unit, case.id)
            assert entries(unit, "erase case") == []
            return
        assert list_cases(unit) == []
        assert list((folder / "cases").iterdir()) == []
        assert found_in_folder(unit, nonce) == 0
        assert entries(unit, "finish erasure")[0].facts["is_clean"] is True
        assert certificate(unit, 1).document["finished_at_a_later_opening"] is True


ERASING_SUBJECTS = """
import os, signal, sys
from pathlib import Path
from app.domain.dates import date_span
from app.domain.ids import SubjectId
from app.domain.unit import Passphrase
from app.service import erase
from app.service.units import open_unit

def end(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

opened = open_unit(Path(sys.argv[1]), Passphrase(sys.argv[2]))
erase.take_names_off_everywhere = end
erase.erase_subject(opened, SubjectId(2), "consent withdrawn")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_the_names_that_a_kill_left_on_lists_are_taken_off_at_the_next_opening(
    case_unit: Unit, gallery: LoadedGallery, searched: FaceId
) -> None:
    folder = case_unit.folder
    case_unit.close()

    ended = subprocess.run(
        [sys.executable, "-c", ERASING_SUBJECTS, str(folder), PASSPHRASE], cwd=Path(__file__).parents[2], check=False
    )

    assert ended.returncode == -signal.SIGKILL
    with open_unit(folder, Passphrase(PASSPHRASE)) as unit:
        document = certificate(unit, 1).document
        assert (document["finished_at_a_later_opening"], document["is_clean"]) == (True, True)
        assert document["after"]["bytes_found"] is None  # type: ignore[index, call-overload]
        assert "Person 1" not in names_listed(unit, "C-1") | names_listed(unit, "C-2")
        assert broken(unit) == []


IN_A_LOOP = """
import sys
from pathlib import Path
from app.domain.unit import Passphrase
from app.service.cases import open_case
from app.service.erase import erase_case
from app.service.units import open_unit
from tests.service.conftest import add_faces, found_face, vector
from tests.service.test_erase import SECOND

with open_unit(Path(sys.argv[1]), Passphrase(sys.argv[2])) as unit:
    print("ready", flush=True)
    while True:
        case = open_case(unit, SECOND)
        add_faces(unit, b"a.jpg", [found_face(vector(1), "p")])
        print(erase_case(unit, case.id, "time is up").number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.soak)])
def test_kills_at_any_moment_leave_no_erasure_by_halves(tmp_path: Path, kills: int) -> None:
    chance = random.Random(11)
    new_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)[0].close()
    told = 0
    for _ in range(kills):
        told = max(told, killed_while_erasing(tmp_path / "unit", chance.uniform(0.0, 0.25)))
        with open_unit(tmp_path / "unit", Passphrase(PASSPHRASE)) as unit:
            assert broken(unit) == []
            cases = list_cases(unit)
            assert {path.name for path in (unit.folder / "cases").glob("*.db")} <= {f"{case.id}.db" for case in cases}
            with unit.reading() as reader:
                assert reader.tombstones.unfinished() == []
                erased = len(reader.tombstones.all())
                assert first_break(reader.audit.entries()) is None
            assert told <= erased == len(entries(unit, "erase case"))
            assert all(certificate(unit, number).is_clean for number in range(1, erased + 1))
            for case in cases:  # the loop opens its case anew
                erase_case(unit, case.id, "left by a kill")


def killed_while_erasing(folder: Path, then_s: float) -> int:
    """Kill a process that opens and erases cases in a loop; return the last erasure that it told of."""
    with subprocess.Popen(
        [sys.executable, "-c", IN_A_LOOP, str(folder), PASSPHRASE],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(then_s)
        process.send_signal(signal.SIGKILL)
        told = [line for line in process.stdout if line.endswith("\n")]
    return int(told[-1]) if told else 0


def test_a_full_disk_takes_back_the_erasure_whole(small_disk: Path, manifest: PackManifest) -> None:
    with new_unit(small_disk / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit:
        case = open_case(unit, SECOND)
        add_faces(unit, b"a.jpg", [found_face(vector(1), manifest.id)])
        ballast = small_disk / "ballast"
        fill(ballast)

        with pytest.raises(StorageFull):
            erase_case(unit, case.id, "time is up")

        assert [one.id for one in list_cases(unit)] == [case.id]
        assert unit.case_files.path(case.id).exists()
        ballast.unlink()
        assert broken(unit) == []
        assert erase_case(unit, case.id, "time is up").is_clean
        assert broken(unit) == []


def fill(ballast: Path) -> None:
    """Write until the disk takes no more byte."""
    with ballast.open("wb", buffering=0) as out:
        try:
            for _ in range(SMALL_BYTES):
                out.write(bytes(4096))
        except OSError:
            return


def test_a_disk_that_is_full_after_the_commit_gets_its_certificate_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with new_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit:
        case = open_case(unit, SECOND)

        def refuse(*_: object) -> None:
            raise StorageFull("The disk is full.")

        with monkeypatch.context() as full:
            full.setattr("app.store.tombstones.Tombstones.certify", refuse)
            with pytest.raises(StorageFull, match="is erased, but"):
                erase_case(unit, case.id, "time is up")

    with open_unit(tmp_path / "unit", Passphrase(PASSPHRASE)) as unit:
        assert certificate(unit, 1).is_clean
        assert broken(unit) == []


def test_by_the_usual_policy_two_people_erase_a_case_and_the_certificate_is_clean(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "two", policy=a_policy())
    with made:
        join(made, "Ben", SECOND_PASSPHRASE, {Role.SUPERVISOR})
        case = open_case(made, CaseAuthority("C-9", "order 9", "identify a victim", date(2099, 1, 1)))
        with pytest.raises(NotAllowed, match="takes two people"):
            erase_case(made, case.id, "time is up")
        proposal = propose_about(made, ActKind.CASE_ERASURE, "C-9", "time is up")
        with pytest.raises(NotAllowed, match="waits to be confirmed"):
            erase_case(made, case.id, "time is up")
    with open_unit(tmp_path / "two", Passphrase(SECOND_PASSPHRASE, "Ben")) as unit:
        confirm_any(unit, proposal.id)
        assert about_case(unit, "C-9").reference == "C-9"

        certificate = erase_case(unit, case.id, "time is up")

        assert certificate.is_clean, certificate.text
        assert verify_custody(unit).holds
        entry = next(entry for entry in audit_trail(unit) if entry.act.verb == "erase case")
        assert (entry.facts["proposed_by"], entry.facts["confirmed_by"]) == (1, unit.actor.id)
