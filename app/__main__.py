"""Homeward's one entrance: a verb goes to the command line, none opens the window. Wires the objects.

Everything heavy is imported inside the functions: every worker process imports this module again when it starts.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.seal import set_tripwire

set_tripwire()  # here, so that every process that imports this module has it before anything else

if TYPE_CHECKING:
    from argparse import Namespace

    from app.cli.desk import Desk
    from app.store import Unit
    from app.worker.pool import WorkerPool


def main() -> int:
    """Run Homeward with the arguments of this process and return its exit code."""
    from app.cli.desk import Desk
    from app.cli.main import run
    from app.recognition.pack import default_manifest
    from app.worker.pool import ProcessPool

    manifest = default_manifest()

    def make_pool(size: int | None) -> WorkerPool:
        return ProcessPool(size, manifest)

    return run(sys.argv[1:], Desk(manifest, make_pool, open_window))


def open_window(args: Namespace, desk: Desk, unit: Unit | None) -> int:
    """Open the window on a unit, or on the page that asks for one."""
    from app.demo.grounds import PASSPHRASES
    from app.domain.errors import KnownError
    from app.service.gallery import LoadedGallery

    try:
        from app.ui.shell import run_window
    except ImportError as missing:
        raise KnownError(
            f"The window cannot open: a library that Qt needs is missing ({missing}). Nothing was changed; run "
            "packaging/run, which installs or names it, or use the verbs of the command line."
        ) from missing

    named = args.unit or os.environ.get("HOMEWARD_UNIT")
    folder = unit.folder if unit is not None else (Path(named) if named else None)
    passphrases = folder / PASSPHRASES if folder is not None and (folder / PASSPHRASES).is_file() else None
    with desk.make_pool(None) as pool:
        return run_window(folder, pool, LoadedGallery(desk.manifest), unit=unit, demo_passphrases=passphrases)


if __name__ == "__main__":
    sys.exit(main())
