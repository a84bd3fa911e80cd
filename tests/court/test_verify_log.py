"""The court's verifier: one file, no Homeward, and whatever was done to a log is named with its first bad entry."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.audit import AuditEntry, Fact, Operation
from app.domain.head_words import head_words
from app.domain.ids import CaseId
from app.domain.quality_trial import Declaration
from app.service.audit_export import export_log
from app.store.person_keys import PersonKeys
from tests.attacks.ground import GRACE as GRACES_NAME
from tests.attacks.ground import Ground, made_ground, opened
from tests.attacks.matrix import ATTACKS
from tests.court.logs import ADA, COURT, GRACE, UNIT, Log, court


@pytest.fixture(scope="module")
def verifier() -> ModuleType:
    return court()


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return made_ground(tmp_path_factory.mktemp("exported") / "ground")


def a_year(log: Log | None = None) -> Log:
    """Return a log with something of everything."""
    made = log or Log.begun()
    made.add("open case", Operation.COLLECTION, case="c")
    made.add("search", Operation.COMBINATION, facts={"search": 1, "gallery_types": ["comparison"]}, case="c")
    made.add("adjudicate", Operation.ALTERATION, facts={"candidate": 4, "stage": "examination"}, case="c")
    made.add("lock", facts={"proposal": 1})  # Ada proposes as she leaves
    made.add("unlock", actor=GRACE, facts={"use_before": "locked"})
    made.add("view candidates", Operation.CONSULTATION, GRACE, case="c")
    made.add(
        "adjudicate",
        Operation.ALTERATION,
        GRACE,
        {"candidate": 4, "stage": "verification", "outcome": "lead"},
        case="c",
    )
    made.add("confirm proposal", actor=GRACE, facts={"proposal": 1, "proposed_by": 1, "confirmed_by": 3})
    made.add("unlock", facts={"use_before": "ended without a lock"})
    made.add("produce report", Operation.DISCLOSURE, case="c")
    return made


def said(verifier: ModuleType, capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str]:
    code = verifier.main([str(word) for word in words])
    return code, capsys.readouterr().out


def test_it_runs_alone_in_an_empty_folder_on_a_real_export(ground: Ground, tmp_path: Path) -> None:
    shutil.copy(COURT, tmp_path / "verify_log.py")
    shutil.copy(ground.log, tmp_path / "log.jsonl")
    shutil.copy(ground.witness, tmp_path / "witness.jsonl")
    with ground.witness.open("rb") as file:
        seen = json.loads(file.readline())
    words = [sys.executable, "-I", "-S", "verify_log.py", "log.jsonl", "--witness", "witness.jsonl", "--head"]

    ran = subprocess.run(
        [*words, head_words(seen["head"])], cwd=tmp_path, env={}, capture_output=True, text=True, check=False
    )
    unknown = subprocess.run(
        [*words, "lusab-babad-gutih-tugad"], cwd=tmp_path, env={}, capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, "")
    assert "this file's own Ed25519" in ran.stdout
    assert f"is entry {seen['sequence']}" in ran.stdout
    assert ran.stdout.splitlines()[-1].startswith("VERDICT  holds")
    assert unknown.returncode == 1
    assert "every entry holds in itself" in unknown.stdout


def test_it_speaks_the_python_of_long_ago_and_needs_nothing_of_ours() -> None:
    tree = ast.parse(COURT.read_text("utf-8"), feature_version=(3, 8))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names] if isinstance(node, ast.Import)
            else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        )
    }  # fmt: skip

    assert imported - {"cryptography"} <= set(sys.stdlib_module_names)


def test_a_whole_log_holds_with_either_way_of_checking_signatures(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_year().written(tmp_path / "log")

    assert said(verifier, capsys, path)[0] == 0
    monkeypatch.setattr(verifier, "Key", verifier.FastKey)
    code, words = said(verifier, capsys, path)
    assert code == 0
    assert "uses     3, of which 1 ended without a lock; 2 checkpoints" in words


@pytest.mark.parametrize(
    ("key", "message", "signature"),
    [
        (
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
            "d25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
            "387b2eaeb4302aeeb00d291612bb0c00",
        ),
    ],
)  # fmt: skip
def test_the_vectors_of_the_standard_hold(verifier: ModuleType, key: str, message: str, signature: str) -> None:
    """RFC 8032, section 7.1, tests 1 and 2."""
    made = verifier.PlainKey(bytes.fromhex(key))

    assert made.has_signed(bytes.fromhex(message), bytes.fromhex(signature))
    assert not made.has_signed(bytes.fromhex(message) + b"x", bytes.fromhex(signature))


@settings(max_examples=40, deadline=None)
@given(seed=st.binary(min_size=32, max_size=32), place=st.integers(0, 95), bit=st.integers(0, 7), flips=st.booleans())
def test_both_ways_of_checking_a_signature_agree(seed: bytes, place: int, bit: int, flips: bool) -> None:
    verifier = court()
    person = PersonKeys(seed)
    changed = bytearray(person.public.signing + person.sign(b"content"))
    if flips:
        changed[place] ^= 1 << bit
    key, signature = bytes(changed[:32]), bytes(changed[32:])

    try:
        fast = verifier.FastKey(key).has_signed(b"content", signature)
    except ValueError:
        fast = False

    assert verifier.PlainKey(key).has_signed(b"content", signature) is fast
    assert fast or flips


# -------------------------------------------------------------------------------------------------- attacks on the file


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_one_flipped_bit_anywhere_is_noticed(verifier: ModuleType, tmp_path: Path, share: float, bit: int) -> None:
    content = bytearray(b"".join(a_year().lines(a_year().entries)))
    content[int(share * len(content))] ^= 1 << bit
    (tmp_path / "log").write_bytes(content)

    assert verifier.main([str(tmp_path / "log")]) in (1, 2)


def test_a_first_line_whose_names_were_changed_is_told_and_nothing_falls_over(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = list(a_year().lines(a_year().entries))
    lines[0] = lines[0].replace(b'"exported_at":', b'"eyported_at":').replace(b'"software":', b'"softwaqe":')
    (tmp_path / "log").write_bytes(b"".join(lines))

    assert verifier.main([str(tmp_path / "log")]) == 1
    assert "exported ? with ?" in capsys.readouterr().out


def test_nothing_in_the_file_steers_the_terminal_that_the_verdict_is_read_on(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = list(a_year().lines(a_year().entries))
    lines[0] = lines[0].replace(b'"exported_at":"', b'"exported_at":"\\u001b[2J\\u202e')
    (tmp_path / "log").write_bytes(b"".join(lines))

    assert verifier.main([str(tmp_path / "log")]) == 1
    out = capsys.readouterr().out
    assert "\\x1b[2J\\u202e" in out
    assert out.isascii()


Lines = Callable[[list[bytes]], list[bytes]]


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        (lambda lines: [*lines[:5], *lines[6:]], 1, "the first bad entry is 6"),
        (lambda lines: [*lines[:5], lines[6], lines[5], *lines[7:]], 1, "the first bad entry is 6"),
        (lambda lines: [*lines[:5], lines[4], *lines[5:]], 1, "the first bad entry is 4"),
        (lambda lines: lines[:-1], 1, "the file was cut off"),
        (lambda lines: [*lines[:-3], lines[-1]], 1, "another number of entries"),
        (lambda lines: [*lines, lines[3]], 2, "after the last one"),
        (lambda lines: lines[1:], 2, "no audit log"),
        (lambda lines: [*lines[:4], lines[4].replace(b"order 7", b"order 8"), *lines[5:]], 1, "bad entry is 4"),
        (lambda lines: [*lines[:4], lines[4].replace(b'"search":1', b'"search":9'), *lines[5:]], 1, "bad entry is 4"),
        (lambda lines: [*lines[:4], lines[4].replace(b'"c"', b'"d"'), *lines[5:]], 1, "bad entry is 4"),
        (lambda lines: [*lines[:4], lines[4][:-4] + b'0"}\n', *lines[5:]], 1, "bad entry is 4"),
        (lambda lines: [lines[0].replace(b'"person":3', b'"person":1'), *lines[1:]], 1, "other keys than the entries"),
        (lambda lines: [*lines[:4], lines[4].replace(b'"verb"', b'"verb":"x","verb"'), *lines[5:]], 2, "stands twice"),
    ],
    ids="delete reorder repeat cut-end cut-tail append no-header authority fact case signature keys twice".split(),
)
def test_a_changed_file_is_named(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Lines, code: int, words: str
) -> None:
    log = a_year()
    (tmp_path / "log").write_bytes(b"".join(change(log.lines(log.entries))))

    found, told = said(verifier, capsys, tmp_path / "log")
    assert (found, words in told) == (code, True), told


# ----------------------------------------------------------------------------------- attacks by somebody with their key


def rebuilt(log: Log, start: int, change: Callable[[AuditEntry], AuditEntry], own: int) -> Log:
    """Change entry `start` and link all that follow anew; only the entries of `own` can be signed."""
    made = Log(list(log.entries[: start - 1]), log.people)
    for entry in [change(log.entries[start - 1]), *log.entries[start:]]:
        previous = made.entries[-1].entry_hash
        facts = dict(entry.facts)
        point = facts.get("checkpoint")
        if isinstance(point, dict):
            facts["checkpoint"] = {**point, "head": previous}
        again = made.signed(replace(entry, previous_hash=previous, facts=facts))
        made.entries.append(again if entry.actor_id == own else replace(again, signature=entry.signature))
    return made


def test_a_chain_rebuilt_from_an_entry_on_fails_at_the_first_entry_of_somebody_else(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = a_year()
    forged = rebuilt(log, 8, lambda entry: replace(entry, facts={"seen": 0}), own=GRACE)
    path = forged.written(tmp_path / "log", GRACE)

    code, words = said(verifier, capsys, path)

    assert code == 1
    assert "the first bad entry is 11" in words
    assert "it is not signed by the person whom it names" in words


def test_an_own_tail_made_anew_is_told_by_a_noted_head_and_by_a_witness(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = a_year()
    tail = rebuilt(log, 12, lambda entry: replace(entry, facts={**entry.facts, "report": "ff"}), own=ADA)
    path = tail.written(tmp_path / "log")

    assert said(verifier, capsys, path)[0] == 0
    code, words = said(verifier, capsys, path, "--head", head_words(log.entries[-1].entry_hash))
    assert (code, "no entry of the log has the head" in words) == (1, True)
    assert said(verifier, capsys, path, "--head", log.entries[3].entry_hash)[0] == 0


def test_an_export_of_before_names_the_cases_that_were_put_back_with_the_unit(
    verifier: ModuleType, ground: Ground, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    attacked = ground.copied(tmp_path / "copy")
    next(attack for attack in ATTACKS if attack.name == "restore the whole unit").do(attacked)
    for folder, name in ((attacked.unit, "older"), (ground.copied(tmp_path / "sound").unit, "newer")):
        with opened(folder, GRACES_NAME) as unit:
            export_log(unit, tmp_path / name)

    alone = said(verifier, capsys, tmp_path / "older")
    older = said(verifier, capsys, tmp_path / "older", "--earlier", ground.log)
    newer = said(verifier, capsys, tmp_path / "newer", "--earlier", ground.log)
    turned = said(verifier, capsys, ground.log, "--earlier", tmp_path / "newer")
    (tmp_path / "broken").write_bytes(ground.log.read_bytes()[:-40])
    broken = said(verifier, capsys, tmp_path / "newer", "--earlier", tmp_path / "broken")

    assert (alone[0], newer[0]) == (0, 0), alone[1] + newer[1]
    assert older[0] == 1
    told = [line for line in older[1].splitlines() if line.startswith("BROKEN")]
    assert "it is of an older unit or has parted" in told[0]
    assert told[1].startswith(f"BROKEN   the file of case {ground.case_id} is not the one")
    assert (turned[0], "the file of case" in turned[1]) == (1, False)  # nothing was written to the case since
    assert broken[0] == 2


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("the same, and let somebody else use the unit", "was put back: it was as entry 8 left it, and not as entry"),
        ("the same, and let somebody else work in the case", "was put back or exchanged: it was not as entry 17 left"),
    ],
)
def test_an_older_case_file_is_named_from_the_exported_log_alone(
    verifier: ModuleType, ground: Ground, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, words: str
) -> None:
    attacked = ground.copied(tmp_path / "copy")
    next(attack for attack in ATTACKS if attack.name == name).do(attacked)
    with opened(attacked.unit, GRACES_NAME) as unit:
        export_log(unit, tmp_path / "log")

    code, told = said(verifier, capsys, tmp_path / "log")

    broken = [line for line in told.splitlines() if line.startswith("BROKEN")]
    assert code == 1
    assert f"the file of case {ground.case_id} {words}" in broken[0], told


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ({"verb": "look", "facts": {"case_seal": {"case": "c", "before": "ff", "after": "ee"}}}, "of case c was put"),
        ({"verb": "look", "facts": {"case_seal": {"case": "c", "before": None}}}, "in a form that nobody writes"),
        ({"verb": "look", "facts": {"case_seal": "c"}}, "in a form that nobody writes"),
        ({"verb": "view faces", "operation": Operation.CONSULTATION, "purpose": " "}, "consultation without a purpose"),
        ({"verb": "search", "operation": Operation.COMBINATION, "authority": ""}, "without purpose or authority"),
        ({"verb": "adjudicate", "facts": {"candidate": 4, "stage": "verification"}, "case": "c"}, "are by one person"),
        ({"verb": "change policy", "facts": {"proposed_by": 1, "confirmed_by": 1}}, "proposed and confirmed by one"),
        ({"verb": "change policy", "facts": {"confirmed_by": 1}}, "proposed and confirmed by one person"),
        ({"verb": "change policy", "facts": {"proposed_by": 1, "confirmed_by": 9}}, "whom the log does not know"),
        ({"verb": "change policy", "actor": GRACE, "facts": {"proposed_by": 1, "confirmed_by": 2}}, "neither proposed"),
        ({"verb": "do", "facts": {"proposal": 2, "proposed_by": 1, "confirmed_by": 3}}, "nothing that the other"),
        ({"verb": "look", "actor": 9}, "whose key was never introduced"),
        ({"verb": "unlock", "facts": {"use_before": "locked"}}, "something else about the use before"),
        ({"verb": "create unit"}, "the first entry makes the unit"),
        ({"verb": "lock", "facts": {"checkpoint": {"unit": UNIT}}}, "has not the form of one"),
        (
            {"verb": "lock", "facts": {"checkpoint": {"unit": UNIT, "sequence": 3, "head": "0" * 64,
                                                      "slot_generation": 2, "unit_rows": {"person_key": 2}}}},
            "of another unit or of another head",
        ),
        ({"verb": "introduce", "facts": {"signing_keys": {"5": "zz"}}}, "something that is no key"),
    ],
)  # fmt: skip
def test_what_somebody_did_against_the_rules_is_named(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], act: dict[str, object], words: str
) -> None:
    log = a_year()
    log.add(**act)  # type: ignore[arg-type]
    path = log.written(tmp_path / "log")

    code, told = said(verifier, capsys, path)

    assert (code, words in told, "the first bad entry is 13" in told) == (1, True, True), told


def test_nothing_after_their_removal_can_be_somebodys(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = a_year()
    log.add("remove person", facts={"signing_keys": {"3": ""}})
    whole = said(verifier, capsys, log.written(tmp_path / "whole"))
    log.add("look", actor=GRACE)

    code, told = said(verifier, capsys, log.written(tmp_path / "after"))

    assert whole[0] == 0, whole[1]
    assert (code, "whose key was never introduced or has ended" in told) == (1, True), told


def test_an_act_while_the_unit_was_locked_is_named(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = a_year()
    log.add("lock")
    log.add("look", actor=GRACE)

    code, told = said(verifier, capsys, log.written(tmp_path / "log"))

    assert (code, "entry 14: it was made while the unit was locked" in told) == (1, True)


def test_a_disclosure_without_its_checkpoint_is_named(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = a_year()
    last = log.entries[-1]
    log.entries[-1] = log.signed(replace(last, facts={}))

    code, told = said(verifier, capsys, log.written(tmp_path / "log"))

    assert (code, "entry 12: it lacks its checkpoint" in told) == (1, True)


# ---------------------------------------------------------------------------------------------- the transparency report

REPORT = {
    "from": None, "until": None, "entries": 12, "searches": 1, "searches_by_purpose": {},
    "searches_without_purpose": 1,
    "searches_by_gallery_type": {"comparison": 1}, "searches_across_cases": 0,
    "cases_opened": 1, "cases_closed": 0, "leads": 1, "disclosures": 1,
    "erasures": 0, "refusals": 0, "people_active": 2, "audit_entries": 12,
    "trials_disclosed": 0, "trial_entries": 0, "trial_searches": 0,
    "operations": {"collection": 1, "alteration": 2, "consultation": 1, "disclosure": 1, "combination": 1, "erasure": 0,
                   "custody": 6},
}  # fmt: skip


@pytest.mark.parametrize(("name", "value"), [(None, None), ("searches", 0), ("leads", 2), ("audit_head", "0" * 64)])
def test_the_counts_of_a_transparency_report_are_made_again(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str | None, value: object
) -> None:
    log = a_year()
    report = {**REPORT, "audit_head": log.entries[-1].entry_hash, **({name: value} if name else {})}
    log.add("look", Operation.CONSULTATION)
    log.add("refused", Operation.COMBINATION, purpose="")
    (tmp_path / "report.json").write_text(json.dumps(report), "utf-8")

    code, told = said(verifier, capsys, log.written(tmp_path / "log"), "--transparency", tmp_path / "report.json")

    assert code == (1 if name else 0), told
    assert (f"the transparency report says {name} {value}" in told) is bool(name)


def test_an_erasure_and_a_search_across_cases_are_counted_once_and_not_each_step_of_it(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = a_year()
    for verb in ("erase subject", "certify erasure", "forget subjects", "erase partner file"):
        log.add(verb, Operation.ERASURE)
    for verb in ("search across cases", "be searched from another case"):
        log.add(verb, Operation.COMBINATION)
    operations = {**REPORT["operations"], "erasure": 4, "combination": 3}  # type: ignore[dict-item]
    counts = {"erasures": 2, "searches_across_cases": 1, "entries": 18, "audit_entries": 18}
    report = {**REPORT, **counts, "operations": operations, "audit_head": log.entries[-1].entry_hash}
    (tmp_path / "report.json").write_text(json.dumps(report), "utf-8")

    code, told = said(verifier, capsys, log.written(tmp_path / "log"), "--transparency", tmp_path / "report.json")

    assert code == 0, told


def a_trial(log: Log, *, is_declared: bool = True) -> None:
    """Add a case in which a search is made and which is disclosed as a quality trial, as declared or not."""
    declaration = Declaration("7" * 64, '{"kind":"quality trial","pictures":[["00",null]],"reason":"to see"}')
    facts: dict[str, Fact] = {"declaration": declaration.commitment(CaseId("T")) if is_declared else "0" * 64}
    log.add("open case", Operation.COLLECTION, case="T", facts=facts)
    log.add("search", Operation.COMBINATION, case="T", facts={"gallery_types": ["comparison"]})
    opening: dict[str, Fact] = {"nonce": declaration.nonce, "statement": declaration.statement}
    log.add("disclose quality trial", case="T", facts=opening)


def test_a_disclosed_trial_is_counted_apart(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = a_year()
    a_trial(log)
    apart = {"trials_disclosed": 1, "trial_entries": 3, "trial_searches": 1, "audit_entries": 15}
    report = {**REPORT, **apart, "audit_head": log.entries[-1].entry_hash}
    (tmp_path / "report.json").write_text(json.dumps(report), "utf-8")

    code, told = said(verifier, capsys, log.written(tmp_path / "log"), "--transparency", tmp_path / "report.json")

    assert code == 0, told


def test_casework_that_is_disclosed_as_a_trial_is_named(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = a_year()
    a_trial(log, is_declared=False)
    a_trial(log)  # opened a second time, so that it looks as if it had been declared

    code, told = said(verifier, capsys, log.written(tmp_path / "log"))

    for entry in (15, 18):
        assert f"entry {entry}: the case was not declared a quality trial when it was opened" in told
    assert code == 1


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"format":"homeward-audit-log","version":2}\n'])
def test_what_is_no_log_is_said_to_be_none(
    verifier: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    (tmp_path / "log").write_bytes(content)

    code, told = said(verifier, capsys, tmp_path / "log")

    assert (code, told.startswith("UNREADABLE")) == (2, True)
