"""Measure how several views of one person are best made into one probe: by which weights, or not at all.

`python -m tests.benchmarks.bench_templates FACES` with a folder of real adults (`manifest.csv` beside their pictures).
The views are damaged copies of one picture (see damage.py), so they bring nothing new about the person: this shows what
weights are worth among views of different quality, not what several pictures are worth.
"""

import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.recognition.pack import ModelPack, default_manifest, find_weights, load_pack
from app.recognition.template import mean_template
from tests.benchmarks import mated_probes as pictures

_DRAWS = 12
_RATE = 0.1
_COLLECTION = "research_only"
Vectors = NDArray[np.float32]
Weights = Callable[[NDArray[np.float64]], NDArray[np.float64]]

WEIGHTS: dict[str, Weights] = {
    "all alike": np.ones_like,
    "quality": lambda scores: np.maximum(scores, 1),
    "quality squared": lambda scores: np.maximum(scores, 1) ** 2,
    "quality cubed": lambda scores: np.maximum(scores, 1) ** 3,
    "best view alone": lambda scores: (scores == scores.max()) + 1e-12,
}
CLOSEST = "closest of all views"


@dataclass(frozen=True)
class Views:
    """The views of one picture: vectors float32 (n, d) and quality scores float64 (n,)."""

    vectors: Vectors
    scores: NDArray[np.float64]


def measure(folder: Path) -> str:
    """Return a table: hit@1, hit@10 and FNIR at FPIR 0.1 for two, three and five views of each probe."""
    manifest = default_manifest()
    pack = load_pack(manifest, find_weights(manifest))
    gallery, mated, strangers = _people(folder, pack)
    lines = [f"{len(gallery)} references, {len(mated)} mated and {len(strangers)} non-mated people, {_DRAWS} draws"]
    for count in (2, 3, 5):
        lines.append(f"{count} views a probe")
        lines += [
            f"  {name:<22} hit@1 {rates[0]:.1%}  hit@10 {rates[1]:.1%}  FNIR@{_RATE:g} {rates[2]:.1%}"
            for name, rates in _rates(gallery, mated, strangers, count).items()
        ]
    return "\n".join(lines)


def _people(folder: Path, pack: ModelPack) -> tuple[Vectors, list[tuple[int, Views]], list[Views]]:
    gallery: list[Vectors] = []
    mated: list[tuple[int, Views]] = []
    strangers: list[Views] = []
    alone = 0
    for identity, files in sorted(pictures.people_of(folder).items()):
        if not files[0].startswith(_COLLECTION):
            continue
        sys.stderr.write(f"\r{len(gallery)} references, {len(mated)} mated, {len(strangers)} strangers")
        alone += len(files) == 1
        if len(files) == 1 and alone % 2:
            strangers += _views(identity, folder / files[0], pack)
            continue
        reference = pictures._seen(("reference", identity, _COLLECTION), pictures.pixels_of(folder / files[0]), pack)
        if reference is not None:
            mated += [(len(gallery), views) for name in files[1:2] for views in _views(identity, folder / name, pack)]
            gallery.append(pack.embedder.embed([reference.chips])[0])
    return np.stack(gallery), mated, strangers


def _views(identity: str, path: Path, pack: ModelPack) -> list[Views]:
    """Return the views in which a face was found, where there are enough of them for every size of probe."""
    made = pictures._variants(path.as_posix(), pictures.pixels_of(path), pack)
    found = [pictures._seen((kind, identity, _COLLECTION), pixels, pack) for kind, pixels in made]
    seen = [view for view in found if view is not None]
    if len(seen) < 5:
        return []
    vectors = pack.embedder.embed([view.chips for view in seen])
    return [Views(vectors, np.array([view.quality.score for view in seen]))]


def _rates(
    gallery: Vectors, mated: list[tuple[int, Views]], strangers: list[Views], count: int
) -> dict[str, NDArray[np.float64]]:
    rates = defaultdict(list)
    whose = np.array([place for place, _ in mated])
    for seed in range(_DRAWS):
        drawn = np.random.default_rng(seed)
        known = [_some(views, count, drawn) for _, views in mated]
        others = [_some(views, count, drawn) for views in strangers]
        for name in (*WEIGHTS, CLOSEST):
            ours, theirs = (
                np.stack([_distances(views, gallery, name) for views in group]) for group in (known, others)
            )
            true = ours[np.arange(len(whose)), whose]
            ranks = 1 + (ours < true[:, None]).sum(axis=1)
            threshold = np.sort(theirs.min(axis=1))[int(_RATE * len(theirs))]
            rates[name].append(
                [(ranks == 1).mean(), (ranks <= 10).mean(), 1 - ((true < threshold) & (ranks == 1)).mean()]
            )
    return {name: np.mean(found, axis=0) for name, found in rates.items()}


def _some(views: Views, count: int, drawn: np.random.Generator) -> Views:
    chosen = drawn.choice(len(views.scores), count, replace=False)
    return Views(views.vectors[chosen], views.scores[chosen])


def _distances(views: Views, gallery: Vectors, name: str) -> NDArray[np.float64]:
    fused = mean_template(views.vectors, WEIGHTS.get(name, np.ones_like)(views.scores))[None, :]
    probes = views.vectors if name == CLOSEST else fused
    apart: NDArray[np.float64] = np.linalg.norm(probes[:, None].astype(np.float64) - gallery[None], axis=2).min(axis=0)
    return apart


def main() -> None:
    """Measure with the folder of the command line."""
    sys.stdout.write(measure(Path(sys.argv[1])) + "\n")


if __name__ == "__main__":
    main()
