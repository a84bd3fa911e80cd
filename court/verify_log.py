#!/usr/bin/env python3
"""Check an exported audit log of Homeward with nothing but Python: for a court's expert, an auditor, a supervisor.

    python3 verify_log.py LOG [--head WORDS_OR_HASH ...] [--witness FILE] [--earlier LOG] [--transparency FILE.json]

Needs Python 3.8 or later and nothing else. Where the package `cryptography` is installed it checks the signatures,
which is quicker; otherwise this file does it itself (RFC 8032). It writes nothing and opens only the files that are
named. Exit code: 0 all holds, 1 something does not (the first bad entry is named), 2 the files cannot be read as what
they should be. What is checked, and what a log alone cannot show, stands in docs/custody.md. Apache License 2.0.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from datetime import datetime

FORMAT, VERSION = "homeward-audit-log", 1
OPERATIONS = ("collection", "alteration", "consultation", "disclosure", "combination", "erasure", "custody")
NEED_PURPOSE = OPERATIONS[:6]  # Directive (EU) 2016/680, Article 25; custody is the unit's own
CHECKPOINT_EVERY = 1000
CLOSINGS = ("close case", "erase case")
ERASURES = ("erase case", "erase subject", "erase reference", "erase partner file")
TELLING_OUTCOMES = ("adjudicate", "tell outcome")
DISCLOSING = "disclose quality trial"
REFUSED = "refused"  # the verb of an act that was asked for and not done
MOST_TOLD = 20
MOST_TRIED = 1000  # so many older files of a case are tried under a checkpoint that does not fit

# ---------------------------------------------------------------------------------- Ed25519 after RFC 8032, section 5.1
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
NOTHING = (0, 1, 1, 0)


def add_points(one, other):
    """Add two points of the curve, in extended coordinates."""
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def decoded_point(code):
    """Return the point of 32 bytes, or None where they are none."""
    y = int.from_bytes(code, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return (x, y, 1, x * y % P)


def encoded_point(point):
    """Return the 32 bytes of a point."""
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | ((x & 1) << 255)).to_bytes(32, "little")


def multiples_of(point):
    """Return, for each of 64 digits to the base 16, the point times 0 to 15 times that digit's worth."""
    rows = []
    for _ in range(64):
        row = [NOTHING]
        for _ in range(15):
            row.append(add_points(row[-1], point))
        rows.append(row)
        point = add_points(row[15], point)
    return rows


def times(multiples, number):
    """Return the point times a number below 2**256."""
    found = NOTHING
    for row in multiples:
        found = add_points(found, row[number & 15])
        number >>= 4
    return found


class PlainKey:
    """A public key of 32 bytes; checks signatures in pure Python."""

    base = None

    def __init__(self, code):
        point = decoded_point(code)
        self.code = code
        self.negative = multiples_of((P - point[0], point[1], 1, P - point[3])) if point else None
        if PlainKey.base is None:
            PlainKey.base = multiples_of(decoded_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little")))

    def has_signed(self, content, signature):
        """Return whether a signature of 64 bytes over the content is this key's."""
        number = int.from_bytes(signature[32:], "little")
        if self.negative is None or len(signature) != 64 or number >= L:
            return False
        digest = hashlib.sha512(signature[:32] + self.code + content).digest()
        factor = int.from_bytes(digest, "little") % L
        point = add_points(times(PlainKey.base, number), times(self.negative, factor))
        return encoded_point(point) == signature[:32]


class FastKey:
    """The same through the package `cryptography`."""

    def __init__(self, code):
        self.key = Ed25519PublicKey.from_public_bytes(code)

    def has_signed(self, content, signature):
        """Return whether a signature over the content is this key's."""
        try:
            self.key.verify(signature, content)
        except InvalidSignature:
            return False
        return True


try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Key, WITH = PlainKey, "this file's own Ed25519"
else:
    Key, WITH = FastKey, "the package cryptography"


def key_of(text):
    """Return the key of 64 hexadecimal digits, or None where it is none."""
    try:
        code = bytes.fromhex(text)
        return Key(code) if len(code) == 32 else None
    except (ValueError, TypeError):
        return None


def is_signed(key, content, signature):
    """Return whether a signature of 128 hexadecimal digits over the content is the key's."""
    if key is None or not isinstance(signature, str) or not re.fullmatch("[0-9a-f]{128}", signature):
        return False
    return key.has_signed(content, bytes.fromhex(signature))


# ---------------------------------------------------------------------------------------------------- reading the files
class Unreadable(Exception):
    """A file is not what it should be."""


def once(pairs):
    """Refuse an object that names one thing twice, which two readers could read in two ways."""
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("a name stands twice")
    return dict(pairs)


def parsed(line, what):
    """Return the JSON object of a line."""
    try:
        found = json.loads(line.decode("utf-8"), object_pairs_hook=once)
    except (ValueError, RecursionError) as why:
        raise Unreadable(f"{what} is no JSON: {why}") from None
    if not isinstance(found, dict):
        raise Unreadable(f"{what} is no JSON object")
    return found


def canonical(body):
    """Return the one form in which signed objects are written."""
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


LINE = re.compile(rb'\{"entry":(\{.*\}),"hash":"([0-9a-f]{64})","signature":"([0-9a-f]{128})"\}\n', re.DOTALL)
FIELDS = {
    "sequence", "at", "actor_id", "actor_name", "verb", "operation", "purpose", "authority", "case_id", "facts",
    "software", "policy_version", "previous_hash",
}  # fmt: skip


class Entry:
    """One line of the log: `text` is exactly what its hash covers."""

    def __init__(self, line, number):
        found = LINE.fullmatch(line)
        what = f"the line of entry {number}"
        if found is None:
            raise Unreadable(what + " has not the form of an entry")
        self.text, self.hash, self.signature = found.group(1), found.group(2).decode(), found.group(3).decode()
        body = parsed(self.text, what)
        if set(body) != FIELDS or not isinstance(body["facts"], dict) or not isinstance(body["sequence"], int):
            raise Unreadable(what + " lacks something, or holds something that is no part of an entry")
        self.sequence, self.facts, self.verb = body["sequence"], body["facts"], body["verb"]
        self.actor, self.operation, self.case = body["actor_id"], body["operation"], body["case_id"]
        self.previous, self.at = body["previous_hash"], body["at"]
        self.purpose, self.authority = str(body["purpose"] or "").strip(), str(body["authority"] or "").strip()


# ----------------------------------------------------------------------------------------------------------- the checks
def seals_digest(seals):
    """Return SHA-256 over the digests of case files as a checkpoint states it; None stands for a case without any."""
    listed = [[case, seals[case]] for case in sorted(seals) if seals[case] is not None]
    return hashlib.sha256(json.dumps(listed).encode()).hexdigest()


def left_by(number):
    """Return in words which entry left a file so."""
    return f"entry {number} left it" if number else "it was before anything was written to it"


class Trail:
    """Walks the entries in order, and gathers what does not hold: (entry, what was checked, what is wrong)."""

    def __init__(self):
        self.faults, self.told = [], 0
        self.previous, self.expected, self.unit = "0" * 64, 1, None
        self.keys, self.introduced, self.ever = {}, [], set()
        self.verb, self.at, self.locks, self.uses, self.crashes, self.set_back = None, "", 0, 0, 0, []
        self.points, self.generation, self.key_rows = 0, 0, 0
        self.left = {}  # of each case: (entry that wrote to its file, digest that it left), the first one before all
        self.erased = set()
        self.stages, self.proposals, self.operations, self.hashes = {}, {}, Counter(), []
        self.declared = {}

    def fault(self, entry, check, words):
        """Keep one thing that does not hold."""
        self.told += 1
        if len(self.faults) < MOST_TOLD:
            self.faults.append((entry.sequence, check, words))

    def walk(self, entry):
        """Look at the next entry."""
        self.chain(entry)
        self.signature(entry)
        self.purpose(entry)
        self.two_persons(entry)
        self.trial(entry)
        self.use(entry)
        self.case_file(entry)
        self.checkpoint(entry)
        self.operations[entry.operation] += 1
        self.hashes.append(entry.hash)
        self.previous, self.expected, self.verb = entry.hash, entry.sequence + 1, entry.verb

    def chain(self, entry):
        """Every entry follows the one before it and is as it was written."""
        if entry.sequence != self.expected:
            self.fault(entry, "chain", f"entry {self.expected} is missing or in another place")
        if entry.previous != self.previous:
            self.fault(entry, "chain", "it does not follow the entry before it")
        if hashlib.sha256(entry.text).hexdigest() != entry.hash:
            self.fault(entry, "chain", "it was changed after it was written")
        if entry.operation not in OPERATIONS:
            self.fault(entry, "chain", "its operation is none of those that the law names, nor custody")

    def signature(self, entry):
        """Every entry is signed by whom it names, with a key that an earlier entry brought in."""
        brought = entry.facts.get("signing_keys", {})
        if not isinstance(brought, dict):
            self.fault(entry, "signatures", "it introduces keys in a form that nobody writes")
            brought = {}
        if entry.sequence == 1:
            self.unit = entry.facts.get("unit")
            self.introduce(entry, brought)
        key = self.keys.get(str(entry.actor))
        if key is None:
            self.fault(entry, "signatures", "it is by somebody whose key was never introduced or has ended")
        elif not is_signed(key, b"Homeward audit entry " + entry.hash.encode(), entry.signature):
            self.fault(entry, "signatures", "it is not signed by the person whom it names")
        if entry.sequence != 1:
            self.introduce(entry, brought)

    def introduce(self, entry, brought):
        """Take in the keys that an entry vouches for."""
        for person, text in brought.items():
            self.keys[person] = key_of(text) if text else None
            self.ever.add(person)
            if not text:  # the person was removed: nothing after this entry can be theirs
                continue
            self.introduced.append((person, text, entry.sequence))
            if self.keys[person] is None:
                self.fault(entry, "signatures", "it introduces something that is no key")

    def purpose(self, entry):
        """No consultation, nor any other of the law's operations, is without a purpose; no search without authority."""
        if entry.operation in NEED_PURPOSE and entry.verb != REFUSED and not entry.purpose:
            self.fault(entry, "purposes", f"it is a {entry.operation} without a purpose")
        if entry.verb == "search" and not (entry.purpose and entry.authority):
            self.fault(entry, "purposes", "it is a search without purpose or authority")

    def two_persons(self, entry):
        """What takes two people was done by two."""
        both = [entry.facts[name] for name in ("proposed_by", "confirmed_by") if entry.facts.get(name) is not None]
        is_confirmed = entry.facts.get("confirmed_by") is not None
        if is_confirmed and (len(both) < 2 or both[0] == both[1]):
            self.fault(entry, "two persons", "it was proposed and confirmed by one person")
        if any(str(person) not in self.ever for person in both):
            self.fault(entry, "two persons", "it was proposed or confirmed by somebody whom the log does not know")
        if is_confirmed and entry.actor not in both:
            self.fault(entry, "two persons", "whoever did it neither proposed nor confirmed it")
        if entry.facts.get("proposal") is not None and entry.verb != REFUSED:
            signed = self.proposals.setdefault(entry.facts["proposal"], set())
            signed.add(entry.actor)
            if is_confirmed and not signed.issuperset(both):
                self.fault(entry, "two persons", "the log holds nothing that the other of the two signed about it")
        if entry.verb != "adjudicate":
            return
        stages = self.stages.setdefault((entry.case, entry.facts.get("candidate")), {})
        stage = entry.facts.get("stage")
        if any(person == entry.actor for other, person in stages.items() if other != stage):
            self.fault(entry, "two persons", "examination and verification are by one person")
        stages.setdefault(stage, entry.actor)

    def trial(self, entry):
        """A case that is disclosed as a quality trial was declared as one when it was opened."""
        if entry.verb == "open case":
            self.declared.setdefault(
                entry.case, entry.facts.get("declaration")
            )  # a later one would be a second thought
        if entry.verb != DISCLOSING:
            return
        opening = f"Homeward declaration {entry.case} {entry.facts.get('nonce')} {entry.facts.get('statement')}"
        if hashlib.sha256(opening.encode()).hexdigest() != self.declared.get(entry.case):
            self.fault(entry, "quality trials", "the case was not declared a quality trial when it was opened")

    def use(self, entry):
        """Every act lies in a use of the unit that began with an unlock; an unlock tells how the use before ended."""
        was_locked, first = self.verb == "lock", self.verb is None
        if first != (entry.verb == "create unit"):
            self.fault(entry, "uses", "the first entry makes the unit, and no other does")
        elif entry.verb == "unlock":
            said = entry.facts.get("use_before")
            if said != ("locked" if was_locked else "ended without a lock"):
                self.fault(entry, "uses", "it says something else about the use before than the log does")
            self.crashes += not was_locked
        elif was_locked:
            self.fault(entry, "uses", "it was made while the unit was locked")
        self.uses += entry.verb in ("unlock", "create unit")
        self.locks += entry.verb == "lock"
        if entry.at < self.at:
            self.set_back.append(entry.sequence)
        self.at = entry.at

    def case_file(self, entry):
        """Every act that wrote to a case's file found it as the act before had left it."""
        told = entry.facts.get("case_seal")
        if told is not None:
            if not isinstance(told, dict) or not all(isinstance(told.get(name), str) for name in ("case", "after")):
                self.fault(entry, "case files", "it tells of a case's file in a form that nobody writes")
                return
            every = self.left.setdefault(told["case"], [(0, None)])
            if told.get("before") != every[-1][1]:
                self.fault(
                    entry,
                    "case files",
                    f"the file of case {told['case']} was put back or exchanged: it was not as {left_by(every[-1][0])}",
                )
            every.append((entry.sequence, told["after"]))
        if entry.facts.get("erased") == "case":
            self.left.pop(str(entry.facts.get("id")), None)
            self.erased.add(str(entry.facts.get("id")))

    def case_files(self, entry, point):
        """A checkpoint states the case files that the entries left; where an older one would fit, its case is named."""
        seals = {case: every[-1][1] for case, every in self.left.items()}
        if (point.get("cases"), point.get("case_seals")) == (len(seals), seals_digest(seals)):
            return
        for case, every in self.left.items():
            for number, seal in reversed(every[:-1][-MOST_TRIED:]):
                if point.get("case_seals") == seals_digest({**seals, case: seal}):
                    words = f"the file of case {case} was put back: it was as {left_by(number)}"
                    self.fault(entry, "case files", f"{words}, and not as {left_by(every[-1][0])}")
                    return
        self.fault(entry, "case files", "the case files of its checkpoint are not those that the entries left")

    def checkpoint(self, entry):
        """A checkpoint stands where one must, and agrees with the log."""
        point = entry.facts.get("checkpoint")
        if point is None:
            if entry.verb == "lock" or entry.operation == "disclosure" or entry.sequence % CHECKPOINT_EVERY == 0:
                self.fault(entry, "checkpoints", "it lacks its checkpoint")
            return
        self.points += 1
        rows = point.get("unit_rows") if isinstance(point, dict) else None
        if not isinstance(rows, dict) or not isinstance(point.get("slot_generation"), int):
            self.fault(entry, "checkpoints", "its checkpoint has not the form of one")
            return
        if point.get("unit") != self.unit or (point.get("sequence"), point.get("head")) != (
            entry.sequence - 1,
            entry.previous,
        ):
            self.fault(entry, "checkpoints", "its checkpoint is of another unit or of another head")
        if point["slot_generation"] < self.generation or rows.get("person_key", 0) < self.key_rows:
            self.fault(
                entry, "checkpoints", "its checkpoint is of older key slots or of fewer keys than the one before"
            )
        self.case_files(entry, point)
        self.generation, self.key_rows = point["slot_generation"], rows.get("person_key", 0)


class Counts:
    """Counts entries as the transparency report does; the rules stand in docs/audit.md."""

    def __init__(self, report):
        self.report = report
        self.since, self.until = moment(report.get("from")), moment(report.get("until"))
        self.cases, self.trials = {}, set()
        self.head = "0" * 64

    def count(self, entry):
        """Count one entry, if it is one of those that the report was counted over."""
        if entry.sequence > int(self.report.get("audit_entries", 0)):
            return
        self.head = entry.hash
        if entry.verb == DISCLOSING:
            self.trials.add(entry.case)
        at = moment(entry.at)
        if (self.since and at < self.since) or (self.until and at >= self.until):
            return
        self.cases.setdefault(entry.case, Tally()).count(entry)

    def faults(self):
        """Return what the report says otherwise than the log. Disclosed quality trials are counted apart."""
        work, trials = Tally(), Tally()
        for case, tally in self.cases.items():
            (trials if case in self.trials else work).add(tally)
        found = dict(work.found(), audit_head=self.head)
        found["trials_disclosed"], found["trial_entries"] = trials.acts[DISCLOSING], trials.acts["all"]
        found["trial_searches"] = trials.acts["search"]
        return [
            f"the transparency report says {name} {self.report.get(name)}, the log {number}"
            for name, number in found.items()
            if self.report.get(name) != number
        ]


class Tally:
    """What is counted of entries, of one case or of several."""

    def __init__(self):
        self.operations, self.acts = Counter(dict.fromkeys(OPERATIONS, 0)), Counter()
        self.purposes, self.types, self.people = Counter(), Counter(), set()

    def add(self, other):
        """Add another tally to this one."""
        for name in ("operations", "acts", "purposes", "types", "people"):
            getattr(self, name).update(getattr(other, name))

    def count(self, entry):
        """Count one entry."""
        is_lead = entry.verb in TELLING_OUTCOMES and entry.facts.get("outcome") == "lead"
        self.acts.update([entry.verb, "all", *(["a lead"] if is_lead else [])])
        if entry.actor is not None:
            self.people.add(entry.actor)
        if entry.verb != REFUSED:
            self.operations[entry.operation] += 1
        if entry.verb == "search":
            purpose, types = entry.facts.get("purpose_id"), entry.facts.get("gallery_types")
            self.purposes[purpose if isinstance(purpose, str) else None] += 1
            self.types.update(set(types) if isinstance(types, list) else ())

    def found(self):
        """Return the counts under the names that the report has for them."""
        return {
            "entries": self.acts["all"],
            "operations": dict(self.operations),
            "searches": self.acts["search"],
            "searches_by_purpose": {name: number for name, number in self.purposes.items() if name is not None},
            "searches_without_purpose": self.purposes[None],
            "searches_by_gallery_type": dict(self.types),
            "searches_across_cases": self.acts["search across cases"],
            "cases_opened": self.acts["open case"],
            "cases_closed": sum(self.acts[verb] for verb in CLOSINGS),
            "leads": self.acts["a lead"],
            "disclosures": self.operations["disclosure"],
            "erasures": sum(self.acts[verb] for verb in ERASURES),
            "refusals": self.acts[REFUSED],
            "people_active": len(self.people),
        }


def moment(text):
    """Return a time as the log writes it."""
    return datetime.fromisoformat(text) if text else None


# -------------------------------------------------------------------------------------------------- heads and witnesses
CONSONANTS, VOWELS = "bdfghjklmnprstvz", "aiou"


def head_of(typed):
    """Return how a head begins that was given in words (proquints, Wilkerson 2009) or as hexadecimal digits."""
    text = typed.strip().lower()
    if re.fullmatch("[0-9a-f]{16,64}", text):
        return text
    words = [word for word in re.split(r"[\s-]+", text) if word]
    if len(words) < 4 or not all(re.fullmatch(f"([{CONSONANTS}][{VOWELS}]){{2}}[{CONSONANTS}]", w) for w in words):
        raise Unreadable(f"{typed!r} is neither four or more words nor 16 or more digits of a head")
    digits = ""
    for word in words:
        number = 0
        for place, letter in enumerate(word):
            alphabet = VOWELS if place % 2 else CONSONANTS
            number = number * len(alphabet) + alphabet.index(letter)
        digits += f"{number:04x}"
    return digits


def head_words(head):
    """Return the first 64 bits of a head as four words."""
    words = []
    for place in range(0, 16, 4):
        number = int(head[place : place + 4], 16)
        shifts = ((12, 15, CONSONANTS), (10, 3, VOWELS), (6, 15, CONSONANTS), (4, 3, VOWELS), (0, 15, CONSONANTS))
        words.append("".join(alphabet[(number >> shift) & mask] for shift, mask, alphabet in shifts))
    return "-".join(words)


def heads_missing(typed, trail):
    """Tell of each given head where it stands; return in words which stand nowhere."""
    faults = []
    for each in typed:
        beginning = head_of(each)
        places = [number for number, entry_hash in enumerate(trail.hashes, 1) if entry_hash.startswith(beginning)]
        if places:
            print(f"head     {each} is entry {places[0]}")
        else:
            faults.append(f"no entry of the log has the head {each}: it is older than the log's source, or of another")
    return faults


def witness_faults(path, trail):
    """Hold the log against a witness file; return in words what differs."""
    faults, seen = [], 0
    with open(path, "rb") as file:
        lines = [line for line in file.read().split(b"\n") if line.strip()]
    for line in lines:
        try:
            body = parsed(line, "a line of the witness")
            signature = body.pop("signature")
            number, head = int(body["sequence"]), body["head"]
        except (Unreadable, KeyError, TypeError, ValueError):
            continue
        if body.get("unit") != trail.unit or not is_signed(
            key_of(body.get("key")), b"Homeward head " + canonical(body), signature
        ):
            continue
        seen += 1
        if number > len(trail.hashes):
            last = len(trail.hashes)
            faults.append("the witness saw entry {} on {}, and the log ends with {}".format(number, body["at"], last))
        elif trail.hashes[number - 1] != head:
            faults.append("the witness saw another entry {}, on {}: the log has parted".format(number, body["at"]))
    if not seen:
        raise Unreadable(f"{path} holds no signed line about this unit")
    print(f"witness  {seen} lines about this unit, {len(lines) - seen} of {len(lines)} unreadable or of others")
    return faults


# ---------------------------------------------------------------------------------------------------------- the verdict
def earlier_faults(path, trail):
    """Hold the log against an export of before; return in words where they part, and which case files are older."""
    _, before, wrong = walked(path, None)
    if before.unit != trail.unit or not before.hashes:
        raise Unreadable(f"{path} is no log of this unit")
    if before.faults or wrong:
        raise Unreadable(f"{path} does not hold in itself; check it alone first")
    shared = range(min(len(before.hashes), len(trail.hashes)))
    parted = next((place for place in shared if before.hashes[place] != trail.hashes[place]), len(shared)) + 1
    print(f"earlier  {len(before.hashes)} entries; the first {parted - 1} are the log's")
    if parted > len(before.hashes):
        return []
    faults = [f"the earlier log has entry {parted}, and this one another or none: it is of an older unit or has parted"]
    for case, every in before.left.items():
        number, seal = every[-1]
        if seal not in [known for _, known in trail.left.get(case, [])] and case not in trail.erased:
            faults.append(f"the file of case {case} is not the one, nor comes from it, as {left_by(number)} before")
    return faults


def walked(path, counts):
    """Read the log line by line; return header, trail, last line and what is wrong with how they fit."""
    trail, digest, end, held = Trail(), hashlib.sha256(), None, None
    with open(path, "rb") as file:
        header_line = file.readline()
        header = parsed(header_line, "the first line")
        if header.get("format") != FORMAT or header.get("version") != VERSION:
            raise Unreadable(f"this is no audit log of version {VERSION} that this program reads")
        digest.update(header_line)
        for number, line in enumerate(file, 1):
            if held is not None:
                raise Unreadable("there are lines after the last one")
            if line.startswith(b'{"end":'):
                held = parsed(line, "the last line")
                continue
            entry = Entry(line, number)
            digest.update(line)
            trail.walk(entry)
            if counts:
                counts.count(entry)
    end = held.get("end") if held else None
    return header, trail, list(frame_faults(header, trail, end, held, digest.hexdigest()))


def frame_faults(header, trail, end, held, digest):
    """Yield in words what is wrong with the first and the last line."""
    if not isinstance(end, dict):
        yield "the last line is missing: the file was cut off"
        return
    head = trail.hashes[-1] if trail.hashes else "0" * 64
    for place, line in (("first", header), ("last", end)):
        if (line.get("unit"), line.get("entries"), line.get("head")) != (trail.unit, len(trail.hashes), head):
            yield f"the {place} line speaks of another unit, of another number of entries or of another head"
    if end.get("sha256") != digest:
        yield "the file was changed after it was exported: the digest in its last line is another"
    if end.get("operations") != {name: number for name, number in trail.operations.items() if number}:
        yield "the last line counts other operations than the log holds"
    signer = trail.keys.get(str(end.get("signer")))
    if not is_signed(signer, b"Homeward audit log " + canonical(end), held.get("signature")):
        yield "the last line is not signed by whoever exported the log"
    listed = [(str(key.get("person")), key.get("signing_key"), key.get("since")) for key in header.get("keys", [])]
    if sorted(listed, key=str) != sorted(trail.introduced, key=str):
        yield "the first line lists other keys than the entries introduce"


def say(words):
    """Print a line. What the file made up of it can't steer the terminal that it is read on."""
    print("".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in words))


def main(words=None):
    """Check the files that the command line names, and print a verdict."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("log", help="the exported log")
    parser.add_argument("--head", action="append", default=[], help="a head that was noted earlier, in words or digits")
    parser.add_argument("--witness", help="a witness file of the unit")
    parser.add_argument("--earlier", help="an export of the same unit from before, which this log must go on from")
    parser.add_argument("--transparency", help="a transparency report as JSON, whose counts are made again")
    args = parser.parse_args(words)
    try:
        counts = None
        if args.transparency:
            with open(args.transparency, "rb") as file:
                counts = Counts(parsed(file.read(), "the transparency report"))
        header, trail, further = walked(args.log, counts)
        further += heads_missing(args.head, trail)
        further += witness_faults(args.witness, trail) if args.witness else []
        further += earlier_faults(args.earlier, trail) if args.earlier else []
        further += counts.faults() if counts else []
    except (Unreadable, OSError, ValueError, TypeError, KeyError, AttributeError) as why:
        say(f"UNREADABLE  {why}")
        return 2
    return verdict(header, trail, further)


def verdict(header, trail, further):
    """Print what was found, and return the exit code."""
    head = trail.hashes[-1] if trail.hashes else "0" * 64
    say(f"unit     {trail.unit}")
    exported = "exported {} with {}".format(header.get("exported_at", "?"), header.get("software", "?"))
    say(f"log      {trail.expected - 1} entries, {exported}")
    say(f"head     {head}")
    say(f"words    {head_words(head)}")
    say(f"keys     {len(trail.introduced)} of {len(trail.ever)} people; signatures checked with {WITH}")
    say(f"uses     {trail.uses}, of which {trail.crashes} ended without a lock; {trail.points} checkpoints")
    if trail.set_back:
        say(f"clock    goes back at entry {trail.set_back[0]} ({len(trail.set_back)} times in all)")
    for number, check, words in trail.faults:
        say(f"BROKEN   entry {number}: {words} ({check})")
    if trail.told > len(trail.faults):
        say(f"BROKEN   and {trail.told - len(trail.faults)} more")
    for words in further:
        say(f"BROKEN   {words}")
    if trail.faults or further:
        first = f"the first bad entry is {trail.faults[0][0]}" if trail.faults else "every entry holds in itself"
        say(f"VERDICT  does NOT hold; {first}")
        return 1
    say("VERDICT  holds: chain, signatures, keys, purposes, two-person rules, trials, uses, case files and checkpoints")
    return 0


if __name__ == "__main__":
    sys.exit(main())
