"""Try every attack and print the matrix as a table for the documents."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.attacks.ground import made_ground
from tests.attacks.matrix import ATTACKS


def main() -> None:
    """Print one row for each attack."""
    print("| attack | what notices it | what it says |\n|---|---|---|")  # noqa: T201
    with tempfile.TemporaryDirectory(prefix="homeward-attacks-") as temporary:
        ground = made_ground(Path(temporary) / "ground")
        for number, attack in enumerate(ATTACKS):
            found = attack.tried(ground.copied(Path(temporary) / str(number)))
            said = found.said.replace(str(ground.case_id), "…") if found else "NOTHING"
            print(f"| {attack.name.strip()} | {found.by if found else 'NOTHING'} | {said} |")  # noqa: T201


if __name__ == "__main__":
    main()
