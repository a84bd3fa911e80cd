"""All ways out, in the order in which they are tried and told."""

from __future__ import annotations

from app.seal.ways import helpers, programs, sockets
from app.seal.ways.attempt import Attempt


def every_way() -> tuple[Attempt, ...]:
    """Return every way out that is known."""
    return (*sockets.ways(), *helpers.ways(), *programs.ways())
