"""Fit the quality score anew and write its numbers, tables and chart: run it when detection or the pack has changed.

`python -m tests.benchmarks.fit_quality [--faces FOLDER] [--measured FILE.npz]`. The folder is the one of real adult
faces (`../shared/faces`). Nothing in it is random that is not seeded by file names, so a second run writes the same.
With `--measured`, what was measured is kept in that file, and read from it by the next run.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np

from app.recognition.pack import default_manifest
from tests.benchmarks.mated_probes import Probes, keep, kept, measure
from tests.benchmarks.quality_page import write_page
from tests.benchmarks.score_fit import Fit, fitted, scored_by_others

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = ROOT / "app" / "recognition" / "measures" / "quality_fit.py"


def _write(fit: Fit, probes: Probes) -> None:
    people = len(np.unique(probes.identities))
    said = f"""\"\"\"The fitted numbers of the quality score: written by tests/benchmarks/fit_quality.py, not by hand.

Fitted with pack {default_manifest().id} to {len(probes.ranks)} faces of {people} adults, undamaged and damaged on
purpose, each searched among {probes.references} references (docs/quality.md).
\"\"\"

from __future__ import annotations

from app.recognition.measures.quality_term import Term

INTERCEPT = {fit.intercept}
TERMS = (
"""
    for term in fit.terms:
        last = ", is_log=True" if term.is_log else ""
        said += f'    Term("{term.measure}", bad={term.bad}, good={term.good}, weight={term.weight}{last}),\n'
    WRITTEN.write_text(said + ")\n", "utf-8")


def main() -> None:
    """Measure, fit, and write the score's numbers and its page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faces", type=Path, default=ROOT.parent / "shared" / "faces")
    parser.add_argument("--measured", type=Path)
    args = parser.parse_args()
    cv2.setNumThreads(1)
    if args.measured is not None and args.measured.is_file():
        probes = kept(args.measured)
    else:
        probes = measure(args.faces)
        if args.measured is not None:
            keep(args.measured, probes)
    is_found = probes.ranks == 1
    fit = fitted(probes.qualities, is_found, probes.collections)
    _write(fit, probes)
    others = scored_by_others(probes.qualities, is_found, probes.collections, probes.identities)
    write_page(ROOT / "docs", probes, fit, others)


if __name__ == "__main__":
    main()
