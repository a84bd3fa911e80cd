"""Runs code in a Python of its own, because nothing that the fence does can be undone in the one that tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

WITHOUT_SECCOMP = """
import errno
from app.seal.bpf import ALLOW, Rule, assemble, refuse
from app.seal.calls import this_machine
from app.seal.kernel import load_filter
load_filter(assemble(this_machine(), [Rule(refuse(errno.EINVAL), ("seccomp",))], ALLOW))
"""
"""From here on the kernel answers as one that was built without filters."""


def python(code: str, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run `code` from the checkout with `arguments` and more variables; stdout and stderr are text."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
