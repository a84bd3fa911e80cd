"""Try every attack and print the matrix as a table for the documents."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from tests.attacks.ground import Ground, made_ground
from tests.attacks.matrix import ATTACKS


def main() -> None:
    """Print one row for each attack."""
    print("| attack | what notices it | what it says |\n|---|---|---|")  # noqa: T201
    with tempfile.TemporaryDirectory(prefix="homeward-attacks-") as temporary:
        ground = made_ground(Path(temporary) / "ground")
        for number, attack in enumerate(ATTACKS):
            found = attack.tried(ground.copied(Path(temporary) / str(number)))
            said = _shortened(found.said, ground) if found else "NOTHING"
            print(f"| {attack.name} | {found.by if found else 'NOTHING'} | {said} |")  # noqa: T201


def _shortened(said: str, ground: Ground) -> str:
    """Leave out what differs from one run to the next, and what is said for every damaged file."""
    said = re.sub(r"\d{4}-\d\d-\d\dT[0-9:]+ UTC", "…", said.replace(str(ground.case_id), "…"))
    return said.replace(ground.noted, "WORDS").split(" Nothing was written to it")[0]


if __name__ == "__main__":
    main()
