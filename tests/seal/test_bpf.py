"""Rules become programs that say just what the rules say, for every call, argument and processor."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.seal.bpf import ALLOW, KILL, Condition, HasAny, HasNone, OneOf, Rule, assemble, refuse
from app.seal.calls import AARCH64, EVERY_CALL, X86_64, Machine
from tests.seal.bpf_machine import Call, verdict

HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
words = st.integers(0, (1 << 32) - 1)
arguments = st.tuples(*[st.integers(0, (1 << 64) - 1)] * 6)
conditions: st.SearchStrategy[Condition] = st.one_of(
    st.builds(OneOf, st.integers(0, 5), st.lists(st.integers(0, 40), min_size=1, max_size=6).map(tuple)),
    st.builds(HasAny, st.integers(0, 5), words),
    st.builds(HasNone, st.integers(0, 5), words),
)
rules = st.builds(
    Rule,
    st.sampled_from([ALLOW, KILL, refuse(errno.EPERM), refuse(errno.ENOSYS)]),
    st.lists(st.sampled_from(sorted(EVERY_CALL)), min_size=1, max_size=3).map(tuple),
    st.lists(conditions, max_size=3).map(tuple),
)


def fits(condition: Condition, given_arguments: tuple[int, ...]) -> bool:
    value = given_arguments[condition.argument] & 0xFFFFFFFF
    match condition:
        case OneOf(values=values):
            return value in values
        case HasAny(mask=mask):
            return bool(value & mask)
        case HasNone(mask=mask):
            return not value & mask


def meant(written: list[Rule], name: str, given_arguments: tuple[int, ...], default: int) -> int:
    for rule in written:
        if name in rule.calls and all(fits(condition, given_arguments) for condition in rule.only_where):
            return rule.verdict
    return default


@given(st.sampled_from([X86_64, AARCH64]), st.lists(rules, max_size=6), arguments, st.data())
def test_a_program_says_what_its_rules_say(
    machine: Machine, written: list[Rule], given_arguments: tuple[int, ...], data: st.DataObject
) -> None:
    named = sorted({call for rule in written for call in rule.calls if call in machine.calls} or {"read"})
    name = data.draw(st.sampled_from(named))
    small = tuple(data.draw(st.sampled_from([value, value % 41, value | 1 << 32])) for value in given_arguments)

    said = verdict(assemble(machine, written, KILL), Call(machine.audit_arch, machine.calls[name], small))

    assert said == meant(written, name, small, KILL)


@given(st.sampled_from([X86_64, AARCH64]), st.lists(rules, max_size=3), words, words, arguments)
def test_a_call_of_another_processor_or_convention_kills(
    machine: Machine, written: list[Rule], arch: int, number: int, given_arguments: tuple[int, ...]
) -> None:
    program = assemble(machine, written, ALLOW)

    if arch != machine.audit_arch:
        assert verdict(program, Call(arch, number, given_arguments)) == KILL
    if machine.first_foreign_call is not None:
        foreign = number | machine.first_foreign_call
        assert verdict(program, Call(machine.audit_arch, foreign, given_arguments)) == KILL


def test_a_condition_without_values_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        OneOf(0, ())


def test_a_misspelt_call_is_refused_instead_of_left_out() -> None:
    with pytest.raises(ValueError, match="soket"):
        assemble(X86_64, [Rule(KILL, ("soket",))], ALLOW)


def test_a_call_that_only_the_other_processor_has_is_left_out() -> None:
    assert assemble(AARCH64, [Rule(KILL, ("fork",))], ALLOW) == assemble(AARCH64, [], ALLOW)


def test_a_program_longer_than_the_kernel_takes_is_refused() -> None:
    with pytest.raises(ValueError, match="4096"):
        assemble(X86_64, [Rule(KILL, tuple(sorted(X86_64.calls)))] * 11, ALLOW)


def test_more_calls_than_a_jump_reaches_are_all_meant() -> None:
    program = assemble(X86_64, [Rule(KILL, tuple(X86_64.calls))], ALLOW)

    assert {verdict(program, Call(X86_64.audit_arch, number)) for number in X86_64.calls.values()} == {KILL}
    assert verdict(program, Call(X86_64.audit_arch, 9999)) == ALLOW


@pytest.mark.parametrize("machine", [X86_64, AARCH64], ids=lambda machine: machine.name)
def test_the_numbers_are_those_of_the_headers(machine: Machine) -> None:
    header = HEADERS[machine.name]
    if not header.is_file():
        pytest.skip(f"This machine has no {header.name}; linux-libc-dev brings it.")
    written = dict(re.findall(r"^#define __NR(?:3264)?_(\w+)\s+(\d+)$", header.read_text("ascii"), re.MULTILINE))
    shared = set(written) & set(machine.calls)

    assert len(shared) > 280
    assert {name: machine.calls[name] for name in shared} == {name: int(written[name]) for name in shared}
