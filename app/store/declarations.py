"""What each case was declared as when it was opened: casework, or a quality trial; nobody but the opener can tell.

Every case carries a declaration of the same length, sealed to whoever opened it, and its entry `open case` a
commitment to it. A trial and a case of work differ in what is inside, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.audit import AuditEntry, Fact
from app.domain.ids import CaseId
from app.domain.quality_trial import (
    DECLARATION,
    DISCLOSING,
    Declaration,
    commitment_of,
    from_text,
)
from app.store.cases import bound_to
from app.store.unit import Unit


def own_declaration(unit: Unit, case_id: CaseId) -> Declaration | None:
    """Return what a case was declared as, where the person at the desk opened it with the keys they hold; else None."""
    with unit.reading() as reader:
        sealed = reader.cases.declared(case_id)
    opened = unit.holders.unseal(sealed, bound_to(case_id))
    return None if opened is None else from_text(opened.decode())


def first_false_declaration(
    kept: Iterable[tuple[str, str]], trials: Iterable[tuple[str, str, str]], entries: Iterable[AuditEntry]
) -> str | None:
    """Hold the commitments of cases, and the openings of disclosed trials, against the entries that opened the cases.

    `kept` are rows of case and commitment, `trials` of case, random number and statement. Returns in words what does
    not hold, or None.
    """
    committed: dict[CaseId, Fact] = {}
    disclosed: dict[CaseId, tuple[Fact, Fact]] = {}
    for entry in entries:
        if entry.act.verb == "open case" and entry.act.case_id is not None:
            committed.setdefault(entry.act.case_id, entry.facts.get(DECLARATION))  # a later one is a second thought
        elif entry.act.verb == DISCLOSING and entry.act.case_id is not None:
            disclosed[entry.act.case_id] = (entry.facts.get("nonce"), entry.facts.get("statement"))
    for case_id, commitment in kept:
        if committed.get(CaseId(case_id), commitment) != commitment:
            return f"case {case_id} holds another declaration than the entry that opened it"
    for case_id, nonce, statement in trials:
        if commitment_of(case_id, nonce, statement) != committed.get(CaseId(case_id)):
            return f"case {case_id} was not declared a quality trial when it was opened"
        if disclosed.pop(CaseId(case_id), None) != (nonce, statement):
            return f"no entry discloses case {case_id} as a quality trial"
    return f"case {next(iter(disclosed))} was disclosed, and nothing is kept of it" if disclosed else None
