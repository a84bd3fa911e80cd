"""Homeward's one entrance: a verb goes to the command line, none opens the window. Wires the objects."""

from __future__ import annotations

import os
import sys

from app.seal import set_tripwire

set_tripwire()  # before anything else of ours or of a library is imported

from argparse import Namespace
from pathlib import Path

from app.cli.desk import Desk
from app.cli.main import run
from app.demo.run import PASSPHRASES
from app.recognition.pack import default_manifest
from app.service.gallery import LoadedGallery
from app.store import Unit
from app.worker.pool import ProcessPool, WorkerPool


def main() -> int:
    """Run Homeward with the arguments of this process and return its exit code."""
    manifest = default_manifest()

    def make_pool(size: int | None) -> WorkerPool:
        return ProcessPool(size, manifest)

    return run(sys.argv[1:], Desk(manifest, make_pool, open_window))


def open_window(args: Namespace, desk: Desk, unit: Unit | None) -> int:
    """Open the window on a unit, or on the page that asks for one."""
    from app.ui.shell import run_window  # Qt is not loaded for the command line

    named = args.unit or os.environ.get("HOMEWARD_UNIT")
    folder = unit.folder if unit is not None else (Path(named) if named else None)
    passphrases = folder / PASSPHRASES if folder is not None and (folder / PASSPHRASES).is_file() else None
    with desk.make_pool(None) as pool:
        return run_window(folder, pool, LoadedGallery(desk.manifest), unit=unit, demo_passphrases=passphrases)


if __name__ == "__main__":
    sys.exit(main())
