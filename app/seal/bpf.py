"""Rules about system calls, and the small program (classic BPF) into which the kernel wants them written.

A rule says: these calls, with these arguments, get this verdict. The first rule that fits decides; `default` decides
where none does. Sources: linux/filter.h, linux/seccomp.h, seccomp(2).

Arguments are compared by their low 32 bits. That is what the kernel itself uses of an `int` (a socket's family), and
where the flags of clone, mmap and mprotect lie. A caller who sets the high bits gains nothing by it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from app.seal.calls import EVERY_CALL, Machine

ALLOW = 0x7FFF0000
KILL = 0x80000000
"""SECCOMP_RET_KILL_PROCESS: the whole process ends by SIGSYS."""

_RET_ERRNO = 0x00050000
_LOAD_WORD, _IF_EQUAL, _IF_AT_LEAST, _IF_ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _ARCH_AT, _ARGUMENTS_AT = 0, 4, 16
"""Offsets in struct seccomp_data, bytes; the low half of an argument lies first on both processors."""
_STEP = struct.Struct("=HBBI")
_MOST_TOGETHER = 200
"""A jump of this program reaches 255 steps."""
_MOST_INSTRUCTIONS = 4096
"""BPF_MAXINSNS"""


def refuse(errno: int) -> int:
    """Return the verdict by which a call is not made and answers with `errno`."""
    return _RET_ERRNO | errno


@dataclass(frozen=True, slots=True)
class OneOf:
    """True where argument number `argument` (from 0) is one of `values`."""

    argument: int
    values: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse an empty list: it would hold for nothing, and be written as if it held for everything."""
        if not self.values:
            raise ValueError("A condition needs at least one value.")


@dataclass(frozen=True, slots=True)
class HasAny:
    """True where argument number `argument` (from 0) has any bit of `mask` set."""

    argument: int
    mask: int


@dataclass(frozen=True, slots=True)
class HasNone:
    """True where argument number `argument` (from 0) has no bit of `mask` set."""

    argument: int
    mask: int


Condition = OneOf | HasAny | HasNone


@dataclass(frozen=True, slots=True)
class Rule:
    """A verdict for calls, named as in calls.py; with conditions, only where all of them hold."""

    verdict: int
    calls: tuple[str, ...]
    only_where: tuple[Condition, ...] = ()


class Instruction(NamedTuple):
    """One step of the program: struct sock_filter. A tuple, because some hundred are made at each start."""

    code: int
    operand: int
    jump_true: int = 0
    jump_false: int = 0

    def packed(self) -> bytes:
        """Return the step as the kernel reads it, 8 bytes in this machine's order."""
        return _STEP.pack(self.code, self.jump_true, self.jump_false, self.operand)


def assemble(machine: Machine, rules: Iterable[Rule], default: int) -> bytes:
    """Return the program for `rules` on `machine`; calls of any other processor or convention kill the process.

    A call that the machine's table lacks (aarch64 has no `fork`) is left out: there is no number by which to make it.
    Raises ValueError where the program gets longer than the kernel takes, or a rule names a call that is in no table.
    """
    steps = [*_head(machine)]
    for rule in rules:
        numbers = _numbers(machine, rule)
        if rule.only_where:
            for number in numbers:
                steps += _steps_of(number, rule)
        else:
            for first in range(0, len(numbers), _MOST_TOGETHER):
                steps += _steps_together(numbers[first : first + _MOST_TOGETHER], rule.verdict)
    steps.append(Instruction(_RETURN, default))
    if len(steps) > _MOST_INSTRUCTIONS:
        raise ValueError(f"The filter has {len(steps)} steps; the kernel takes {_MOST_INSTRUCTIONS}.")
    return b"".join(step.packed() for step in steps)


def _head(machine: Machine) -> Iterator[Instruction]:
    yield Instruction(_LOAD_WORD, _ARCH_AT)
    yield Instruction(_IF_EQUAL, machine.audit_arch, 1, 0)
    yield Instruction(_RETURN, KILL)
    yield Instruction(_LOAD_WORD, _NUMBER_AT)
    if machine.first_foreign_call is not None:
        yield Instruction(_IF_AT_LEAST, machine.first_foreign_call, 0, 1)
        yield Instruction(_RETURN, KILL)


def _numbers(machine: Machine, rule: Rule) -> list[int]:
    unknown = set(rule.calls) - EVERY_CALL
    if unknown:
        raise ValueError(f"No machine has a system call named {min(unknown)!r}.")
    return [machine.calls[call] for call in rule.calls if call in machine.calls]


def _steps_together(numbers: list[int], verdict: int) -> list[Instruction]:
    """Calls that get the same verdict whatever their arguments: one question each, and one answer for all."""
    last = len(numbers) - 1
    questions = [
        Instruction(_IF_EQUAL, number, last - place, 1 if place == last else 0) for place, number in enumerate(numbers)
    ]
    return [*questions, Instruction(_RETURN, verdict)]


def _steps_of(number: int, rule: Rule) -> list[Instruction]:
    """One call of one rule: it ends in the verdict, or goes on behind itself with the call's number loaded again."""
    inner = [Instruction(_RETURN, rule.verdict), Instruction(_LOAD_WORD, _NUMBER_AT)]
    for condition in reversed(rule.only_where):
        inner = _tested(condition, len(inner) - 1) + inner
    return [Instruction(_IF_EQUAL, number, 0, len(inner)), *inner]


def _tested(condition: Condition, to_failure: int) -> list[Instruction]:
    """Steps that go on behind themselves where the condition holds, and `to_failure` further where it does not."""
    load = Instruction(_LOAD_WORD, _ARGUMENTS_AT + 8 * condition.argument)
    match condition:
        case OneOf(values=values):
            last = len(values) - 1
            return [load, *(Instruction(_IF_EQUAL, value & 0xFFFFFFFF, last - place, to_failure if place == last else 0)
                            for place, value in enumerate(values))]  # fmt: skip
        case HasAny(mask=mask):
            return [load, Instruction(_IF_ANY_BIT, mask, 0, to_failure)]
        case HasNone(mask=mask):
            return [load, Instruction(_IF_ANY_BIT, mask, to_failure, 0)]
