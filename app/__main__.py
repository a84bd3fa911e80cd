"""Homeward's one entrance: a verb goes to the command line, none opens the window. Wires the objects.

Everything heavy is imported inside the functions: every worker process imports this module again when it starts.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.seal import ACCEPTED, StartRefused, begin, display_problem, seal_off, set_tripwire

set_tripwire()  # here, so that every process that imports this module has it before anything else

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from app.cli.desk import Desk
    from app.report.seal_page import SealFacts
    from app.seal.proof import Proof
    from app.store import Unit
    from app.worker.pool import WorkerPool


def main() -> int:
    """Run Homeward with the arguments of this process and return its exit code. The fence comes before all else."""
    proof = _proved(sys.argv[1:])
    try:
        begin(sys.argv[1:])
    except StartRefused as refused:
        print(f"homeward: {refused}", file=sys.stderr)  # noqa: T201 - nothing else is loaded yet that could say it
        return 1
    return _run([word for word in sys.argv[1:] if word != ACCEPTED], proof)


def _proved(arguments: list[str]) -> Proof | None:
    """Try every way out, in children, where that is asked for: it cannot be done once the fence stands."""
    from app.seal.proof import PROVE, is_asked_for, prove

    if PROVE in arguments:  # a window that does not come for a minute needs a word
        words = "Every way to a network is tried, without the fence and behind it. The window opens in a minute or two."
        print(f"homeward: {words}", file=sys.stderr, flush=True)  # noqa: T201 - nothing else is loaded yet
    return prove() if is_asked_for(arguments) else None


def _run(arguments: list[str], proof: Proof | None) -> int:
    from app.cli.desk import Desk
    from app.cli.main import run
    from app.recognition.pack import default_manifest
    from app.worker.pool import ProcessPool

    manifest = default_manifest()

    def make_pool(size: int | None) -> WorkerPool:
        return ProcessPool(size, manifest)

    return run(arguments, Desk(manifest, make_pool, open_window, seal_now, _teller(proof), _write_pdf))


def _teller(proof: Proof | None) -> Callable[[], SealFacts] | None:
    from app.service.seal_proof import seal_facts

    return None if proof is None else lambda: seal_facts(proof)


def _write_pdf(page: str, path: Path, title: str) -> int:
    from app.ui.pdf import write_pdf

    return write_pdf(page, path, title)


def seal_now() -> None:
    """Raise the fence's second stage for a verb that needs no display."""
    _raise_second_stage(keeps_display=False)


def _raise_second_stage(*, keeps_display: bool) -> None:
    from app.domain.errors import KnownError

    try:
        seal_off(keeps_display=keeps_display)
    except StartRefused as refused:
        raise KnownError(str(refused)) from refused


def open_window(args: Namespace, desk: Desk, unit: Unit | None) -> int:
    """Open the window on a unit, or on the page that asks for one."""
    from app.demo.grounds import PASSPHRASES
    from app.domain.errors import KnownError
    from app.service.gallery import LoadedGallery

    problem = display_problem(os.environ)
    if problem:
        raise KnownError(
            f"The window does not open: {problem}. Nothing was opened; use this machine's own display, or the verbs of "
            "the command line."
        )
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
        return run_window(
            folder,
            pool,
            LoadedGallery(desk.manifest),
            unit=unit,
            demo_passphrases=passphrases,
            proof=desk.proof,
            on_display=lambda: _raise_second_stage(keeps_display=True),
            on_built=gc.freeze,  # or a collection walks through all that was loaded: the wall stands still for 50 ms
        )


if __name__ == "__main__":
    sys.exit(main())
