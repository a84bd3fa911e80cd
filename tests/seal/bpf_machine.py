"""A small interpreter for the fence's filters, so that they can be asked about calls that no test could make."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_LOAD_WORD, _IF_EQUAL, _IF_AT_LEAST, _IF_ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06


@dataclass(frozen=True, slots=True)
class Call:
    """A system call as the kernel shows it to a filter: struct seccomp_data."""

    arch: int
    number: int
    arguments: tuple[int, ...] = ()

    def packed(self) -> bytes:
        """Return its 64 bytes."""
        padded = (*self.arguments, 0, 0, 0, 0, 0, 0)[:6]
        return struct.pack("=IIQ6Q", self.number, self.arch, 0, *padded)


def verdict(program: bytes, call: Call) -> int:
    """Run a filter over a call and return its verdict; fail on any step that the fence does not use."""
    steps = list(struct.iter_unpack("=HBBI", program))
    data = call.packed()
    accumulator, place = 0, 0
    while True:
        code, jump_true, jump_false, operand = steps[place]
        place += 1
        if code == _RETURN:
            return int(operand)
        if code == _LOAD_WORD:
            assert operand % 4 == 0
            (accumulator,) = struct.unpack_from("=I", data, operand)
            continue
        holds = {
            _IF_EQUAL: accumulator == operand,
            _IF_AT_LEAST: accumulator >= operand,
            _IF_ANY_BIT: bool(accumulator & operand),
        }[code]
        place += jump_true if holds else jump_false
