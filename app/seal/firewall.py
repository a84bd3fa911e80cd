"""Windows: whether a rule of the firewall keeps this program from every network. Read from the registry, never assumed.

The kernel of Windows has no fence that a program could raise over itself. packaging/windows makes the rule; this only
looks whether it stands. The form of a rule is told in Microsoft's [MS-GPFAS], 2.2.2.19.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path, PureWindowsPath

_RULES = r"SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\FirewallRules"


def is_this_program_blocked() -> bool:
    """True where rules block this interpreter, and the one that runs in its place within a virtual environment."""
    programs = {sys.executable, getattr(sys, "_base_executable", sys.executable)}
    rules = _written_rules()
    return all(is_blocked_by_rule(Path(program), rules) for program in programs)


def is_blocked_by_rule(executable: Path, rules: Iterable[str]) -> bool:
    """True where one of the active `rules` blocks everything that `executable` would send."""
    wanted = PureWindowsPath(executable)
    return any(_blocks(rule, wanted) for rule in rules)


def _blocks(rule: str, executable: PureWindowsPath) -> bool:
    """Say whether one rule does it: any condition beside the program's name would leave something open."""
    facts = dict(part.split("=", 1) for part in rule.split("|") if "=" in part)
    narrowing = set(facts) - {"Action", "Active", "Dir", "App", "Name", "Desc", "EmbedCtxt"}
    return (
        not narrowing
        and facts.get("Action") == "Block"
        and facts.get("Active", "").upper() == "TRUE"
        and facts.get("Dir") == "Out"
        and PureWindowsPath(facts.get("App", "")) == executable
    )


def _written_rules() -> list[str]:
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _RULES) as key:
            count = winreg.QueryInfoKey(key)[1]
            return [str(winreg.EnumValue(key, place)[1]) for place in range(count)]
    return []
