"""The gallery's index: an hnswlib graph beside an exact scan, so that every candidate list can be certified.

Where the gallery is fit to be its own cohort, the same scan orders the candidates by comparison score, too.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import hnswlib
import numpy as np
from numpy.typing import NDArray

from app.domain.errors import BugError, PackMismatch
from app.domain.ids import ReferenceId, SubjectId
from app.domain.search import IndexAnswer, IndexParameters, RankedReference
from app.recognition.comparison.distance import exact_distances
from app.recognition.comparison.normalise import Cohort, cohort_of

_BLOCK_ROWS = 65_536
_FLOAT32_STEP = 2.0**-23


def default_parameters() -> IndexParameters:
    """Return how a graph is built and asked where nobody says otherwise.

    M 16, construction 200 and ef 800 returned 99.65 % of the true first 50 among 100,000 synthetic vectors of 128
    numbers, built in 38 s of one core; M 32 and 400 would return 99.98 % and take 106 s. The exact scan answers anyway.
    """
    return IndexParameters(
        library=f"hnswlib {version('hnswlib')}", space="l2", m=16, ef_construction=200, ef=800, seed=100
    )


class GalleryIndex:
    """All references of a gallery, searchable. Lives in memory only; a changed gallery is built anew.

    Euclidean distance. The exact scan is the answer; the graph's answer is kept beside it, and the same candidates
    ordered by comparison score where there is a cohort. Safe in the process that holds the key: numpy and hnswlib only.
    Not to be searched from two threads at once.
    """

    def __init__(
        self,
        reference_ids: NDArray[np.int64],
        subject_ids: NDArray[np.int64],
        vectors: NDArray[np.float32],
        graph: Any,
        parameters: IndexParameters,
        cohort: Cohort | None,
    ) -> None:
        self._reference_ids = reference_ids
        self._subject_ids = subject_ids
        self._vectors = vectors
        self._graph = graph
        self._parameters = parameters
        self._cohort = cohort
        self._shares = np.zeros(0) if cohort is None else cohort.shares.astype(np.float32)

    @classmethod
    def build(
        cls,
        reference_ids: NDArray[np.int64],
        subject_ids: NDArray[np.int64],
        vectors: NDArray[np.float32],
        parameters: IndexParameters | None = None,
        *,
        is_cohort: bool = False,
    ) -> GalleryIndex:
        """Return an index over `vectors`, float32 (n, d), row i being reference `reference_ids[i]` of its subject.

        One thread and a fixed seed: the same gallery in the same order makes the same graph. With `is_cohort` the
        gallery is made its own cohort where it is fit for that, and answers are scored. Raises PackMismatch where
        the vectors are not finite float32 rows, BugError where ids are missing or a reference comes twice.
        """
        vectors = _checked_rows(vectors)
        if reference_ids.shape != (len(vectors),) or subject_ids.shape != (len(vectors),):
            raise BugError("An index was built with a different number of vectors, reference ids and subject ids.")
        if len(np.unique(reference_ids)) != len(reference_ids):
            raise BugError("An index was built with the same reference twice.")
        parameters = parameters or default_parameters()
        graph = _graph_of(vectors, parameters) if len(vectors) else None
        cohort = cohort_of(reference_ids, subject_ids, vectors) if is_cohort else None
        return cls(reference_ids.astype(np.int64), subject_ids.astype(np.int64), vectors, graph, parameters, cohort)

    @property
    def parameters(self) -> IndexParameters:
        """How the graph was built and is asked; `ef` is raised for a search that asks for more references than that."""
        return self._parameters

    @property
    def size(self) -> int:
        """Number of references."""
        return len(self._reference_ids)

    def search(self, vectors: NDArray[np.float32], k: int) -> list[IndexAnswer]:
        """Return, for each probe of `vectors` (m, d), the `k` closest subjects by their closest reference.

        Fewer where the gallery has fewer subjects; empty lists where it is empty. Raises PackMismatch where a probe has
        the wrong dimension or is not finite.
        """
        if k < 1:
            raise BugError("A search asked for fewer than one candidate.")
        probes = _checked_rows(vectors)
        if self.size == 0:
            return [IndexAnswer((), ()) for _ in probes]
        if probes.shape[1] != self._vectors.shape[1]:
            raise PackMismatch(
                f"Probes of {probes.shape[1]} numbers cannot be compared with references of {self._vectors.shape[1]}."
            )
        return [self._answer(probe, k) for probe in probes]

    def _answer(self, probe: NDArray[np.float32], k: int) -> IndexAnswer:
        squares = self._screened(probe)
        wanted = k if self._cohort is None else max(k, self._cohort.size + 1)
        rows, distances = self._nearest(probe, self._rows_of_exact_scan(squares, wanted), wanted)
        exact = self._entries(rows[:k], distances[:k])
        graph = self._entries(*self._nearest(probe, self._rows_of_graph(probe, k), k))
        if self._cohort is None:
            return IndexAnswer(ranked=exact, graph_ranked=graph)
        share = self._cohort.share_of_probe(distances)
        worst = np.sort(distances - self._cohort.shares[rows])[min(k, len(rows)) - 1]
        scored = self._scored(probe, self._rows_by_score(squares, worst), self._cohort.shares, share, k)
        return IndexAnswer(exact, graph, scored, self._cohort.facts)

    def _nearest(
        self, probe: NDArray[np.float32], rows: NDArray[np.intp], k: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Order `rows` by their distance in float64, then reference id; keep the first of each subject, at most k."""
        distances = exact_distances(self._vectors[rows], probe)
        order = np.lexsort((self._reference_ids[rows], distances))
        kept = order[_first_of_each(self._subject_ids[rows[order]])[:k]]
        return rows[kept], distances[kept]

    def _scored(
        self, probe: NDArray[np.float32], rows: NDArray[np.intp], shares: NDArray[np.float64], share: float, k: int
    ) -> tuple[RankedReference, ...]:
        """Order `rows` by their score in float64, then distance, then reference id; the first of each subject, k.

        The score is the distance expected of a look-alike, which is both shares together, less the distance.
        """
        distances = exact_distances(self._vectors[rows], probe)
        scores = (shares[rows] + share) - distances
        order = np.lexsort((self._reference_ids[rows], distances, -scores))
        kept = order[_first_of_each(self._subject_ids[rows[order]])[:k]]
        return self._entries(rows[kept], distances[kept], scores[kept])

    def _entries(
        self, rows: NDArray[np.intp], distances: NDArray[np.float64], scores: NDArray[np.float64] | None = None
    ) -> tuple[RankedReference, ...]:
        subjects, references = self._subject_ids[rows].tolist(), self._reference_ids[rows].tolist()
        listed = [None] * len(rows) if scores is None else scores.tolist()
        return tuple(
            RankedReference(SubjectId(subject), ReferenceId(reference), distance, score)
            for subject, reference, distance, score in zip(
                subjects, references, distances.tolist(), listed, strict=True
            )
        )

    def _rows_of_exact_scan(self, squares: NDArray[np.float32], k: int) -> NDArray[np.intp]:
        """Return rows that certainly hold the k closest subjects.

        All references are screened in float32 by direct differences; what lies within the rounding error of the
        screening beyond the k-th subject is kept, and `_nearest` then decides in float64.
        """
        asked = min(self.size, 2 * k)
        while True:
            nearest = np.argpartition(squares, asked - 1)[:asked]
            if asked == self.size or len(np.unique(self._subject_ids[nearest])) >= k:
                break
            asked = min(self.size, 4 * asked)
        bound = float(squares[nearest].max()) * (1 + self._error) + float(np.finfo(np.float32).tiny)
        return np.flatnonzero(squares <= bound)

    def _rows_by_score(self, squares: NDArray[np.float32], worst: np.float64) -> NDArray[np.intp]:
        """Return rows that certainly hold the k subjects of the highest scores; `_scored` then decides in float64.

        `worst` is the k-th of the closest subjects' distances less shares, so k subjects do at least as well.
        """
        distances = np.sqrt(squares)
        margin = (float(distances.max()) + float(self._shares.max())) * self._error
        with np.errstate(over="ignore", invalid="ignore"):
            return np.flatnonzero(~(distances - self._shares > np.float32(worst + margin)))

    @property
    def _error(self) -> float:
        """By which share a screened square may be wrong, generously."""
        return float(4 * (self._vectors.shape[1] + 8) * _FLOAT32_STEP)

    def _screened(self, probe: NDArray[np.float32]) -> NDArray[np.float32]:
        squares = np.empty(self.size, np.float32)
        with np.errstate(over="ignore", under="ignore"):
            for start in range(0, self.size, _BLOCK_ROWS):
                differences = self._vectors[start : start + _BLOCK_ROWS] - probe
                squares[start : start + _BLOCK_ROWS] = np.einsum("ij,ij->i", differences, differences)
        return squares

    def _rows_of_graph(self, probe: NDArray[np.float32], k: int) -> NDArray[np.intp]:
        """Return the rows that the graph alone offers: more and more of them until they name k subjects."""
        asked = min(self.size, 2 * k)
        while True:
            rows = self._asked_of_graph(probe, asked)
            if len(np.unique(self._subject_ids[rows])) >= k or len(rows) < asked or asked == self.size:
                return rows
            asked = min(self.size, 4 * asked)

    def _asked_of_graph(self, probe: NDArray[np.float32], asked: int) -> NDArray[np.intp]:
        self._graph.set_ef(max(self._parameters.ef, asked))
        while asked:
            try:
                labels, _ = self._graph.knn_query(probe[None, :], k=asked, num_threads=1)
            except RuntimeError:  # the graph reaches fewer references than that from where it starts
                asked = asked * 3 // 4
            else:
                return np.asarray(labels[0], np.intp)
        return np.empty(0, np.intp)


def _first_of_each(subjects: NDArray[np.int64]) -> NDArray[np.intp]:
    """Return the places at which each subject stands first, ascending."""
    return np.sort(np.unique(subjects, return_index=True)[1])


def _graph_of(vectors: NDArray[np.float32], parameters: IndexParameters) -> Any:
    graph = hnswlib.Index(space=parameters.space, dim=vectors.shape[1])
    graph.set_num_threads(1)
    graph.init_index(
        max_elements=len(vectors),
        M=parameters.m,
        ef_construction=parameters.ef_construction,
        random_seed=parameters.seed,
    )
    graph.add_items(vectors, np.arange(len(vectors)), num_threads=1)
    return graph


def _checked_rows(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    if vectors.ndim != 2 or vectors.dtype != np.float32:
        raise PackMismatch(
            f"An array of {vectors.dtype} and shape {vectors.shape} does not hold rows of float32 numbers."
        )
    if not bool(np.isfinite(vectors).all()):
        raise PackMismatch("A vector holds numbers that are not finite; nothing was searched.")
    return np.ascontiguousarray(vectors)
