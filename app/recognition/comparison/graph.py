"""Graph: the hnswlib index of a gallery, which answers at once and may miss somebody.

It lives beside the exact scan, which says what it missed. It holds vectors of its own, so taking somebody out means
writing over theirs: hnswlib's own mark keeps the vector in memory and in what is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from importlib.metadata import version
from typing import Any

import hnswlib
import numpy as np
from numpy.typing import NDArray

from app.domain.search import IndexParameters

Array = NDArray[Any]
VectorsOf = Callable[[NDArray[np.int64]], NDArray[np.float32]]
_STATE_ARRAYS = ("label_lookup_external", "label_lookup_internal", "element_levels", "link_lists")
_NODES_AT_ONCE = 65_536
_LARGE = 200_000
_STALE_SHARE = 0.1
_BYTES_PER_NODE = 80
"""Label, look-up and upper layers of one reference."""


def default_parameters(references: int = 0) -> IndexParameters:
    """Return how a graph of so many references is built and asked where nobody says otherwise.

    M 16 and construction 200. Asked with ef 800 it returned 99.65 % of the true first 50 among 100,000 synthetic
    vectors of 128 numbers, and with ef 1,600 98.5 % among a million. The exact scan certifies either.
    """
    ef = 1600 if references > _LARGE else 800
    return IndexParameters(
        library=f"hnswlib {version('hnswlib')}", space="l2", m=16, ef_construction=200, ef=ef, seed=100
    )


class Graph:
    """An hnswlib graph whose labels are reference ids. One thread and a fixed seed: one order makes one graph.

    Not to be used by two threads at once; `GalleryIndex` sees to that.
    """

    def __init__(self, dimension: int, parameters: IndexParameters, room: int) -> None:
        self._parameters = parameters
        self._dimension = dimension
        self._erased = 0
        self._index: Any = hnswlib.Index(space=parameters.space, dim=dimension)
        self._index.init_index(
            max_elements=max(room, 1),
            M=parameters.m,
            ef_construction=parameters.ef_construction,
            random_seed=parameters.seed,
        )
        self._index.set_num_threads(1)

    @classmethod
    def restored(cls, scalars: Mapping[str, Any], arrays: Mapping[str, Array], vectors_of: VectorsOf) -> Graph:
        """Return the graph that `kept` was called of; `vectors_of` gives the vectors of ids, zeros where it has none.

        Both must be whole and the program's own: hnswlib trusts every number in them, and writes where they say.
        """
        made = cls.__new__(cls)
        parameters = IndexParameters(**scalars["parameters"])
        made._parameters, made._erased = replace(parameters, held=0, erased=0), parameters.erased
        state, labels = dict(scalars["state"]), arrays["labels"]
        made._dimension = int(state["dim"])
        nodes = np.empty((len(labels), state["size_data_per_element"]), np.uint8)
        links, after = state["offset_data"], state["label_offset"]
        nodes[:, :links], nodes[:, after:] = arrays["links"], labels[:, None].view(np.uint8)
        for start in range(0, len(labels), _NODES_AT_ONCE):
            some = slice(start, start + _NODES_AT_ONCE)
            nodes[some, links:after] = vectors_of(labels[some].astype(np.int64)).view(np.uint8)
        state |= {name: arrays[name] for name in _STATE_ARRAYS}
        state["data_level0"] = nodes.reshape(-1).view(np.int8)
        made._index = hnswlib.Index.__new__(hnswlib.Index)
        made._index.__setstate__((state,))
        made._index.set_num_threads(1)
        return made

    def kept(self) -> tuple[dict[str, Any], dict[str, Array]]:
        """Return all that the graph is but its vectors, for `restored`: plain numbers and words, and arrays."""
        state: dict[str, Any] = self._index.__getstate__()[0]
        nodes = state.pop("data_level0").view(np.uint8).reshape(-1, state["size_data_per_element"])
        arrays = {name: np.ascontiguousarray(state.pop(name)) for name in _STATE_ARRAYS}
        arrays["links"] = np.ascontiguousarray(nodes[:, : state["offset_data"]])
        arrays["labels"] = np.ascontiguousarray(nodes[:, state["label_offset"] :]).view(np.uint64)[:, 0]
        return {"state": state, "parameters": asdict(self.parameters)}, arrays

    @property
    def parameters(self) -> IndexParameters:
        """How it was built and is asked, how many references it holds, and how many were overwritten in it."""
        return replace(self._parameters, held=self.size, erased=self._erased)

    @property
    def ef(self) -> int:
        """Among how many references it chooses those that it names, at least."""
        return self._parameters.ef

    @property
    def size(self) -> int:
        """Number of references it holds."""
        return int(self._index.get_current_count()) - self._erased

    @property
    def size_bytes(self) -> int:
        """About what it takes in memory."""
        return int(self._index.get_max_elements()) * (self._dimension * 4 + self._parameters.m * 8 + _BYTES_PER_NODE)

    def vectors(self) -> NDArray[np.float32]:
        """Return every vector that is in it, also where a reference was taken out, float32 (n, d)."""
        state = self._index.__getstate__()[0]
        nodes = state["data_level0"].view(np.uint8).reshape(-1, state["size_data_per_element"])
        vectors = np.ascontiguousarray(nodes[:, state["offset_data"] : state["label_offset"]])
        return vectors.view(np.float32)

    @property
    def is_stale(self) -> bool:
        """True where so many were taken out that it should be built anew."""
        return self._erased > _STALE_SHARE * int(self._index.get_current_count())

    def add(self, reference_ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        """Add references that it does not hold, vectors float32 (n, d)."""
        needed = int(self._index.get_current_count()) + len(reference_ids)
        if needed > self._index.get_max_elements():
            self._index.resize_index(needed + needed // 8)
        self._index.add_items(vectors, reference_ids.astype(np.uint64), num_threads=1)

    def erase(self, reference_ids: NDArray[np.int64]) -> None:
        """Take references out: their vectors are overwritten by zeros in place, and what stands there is passed over.

        An addition under a label that is there replaces its vector, and `mark_deleted` alone would not. A graph loses
        some of its ways by that, so that one with many erased should be built anew (`is_stale`).
        """
        if not len(reference_ids):
            return
        nobody = np.zeros((len(reference_ids), self._dimension), np.float32)
        self._index.add_items(nobody, reference_ids.astype(np.uint64), num_threads=1)
        for reference_id in reference_ids.tolist():
            self._index.mark_deleted(reference_id)
        self._erased += len(reference_ids)

    def nearest(self, probe: NDArray[np.float32], asked: int) -> NDArray[np.int64]:
        """Return the ids of up to `asked` references near a probe, float32 (d,); fewer where it reaches no more."""
        asked = min(asked, self.size)
        self._index.set_ef(max(self._parameters.ef, asked))
        while asked > 0:
            try:
                labels, _ = self._index.knn_query(probe[None, :], k=asked, num_threads=1)
            except RuntimeError:  # it reaches fewer references than that from where it starts
                asked = asked * 3 // 4
            else:
                return np.asarray(labels[0]).astype(np.int64)
        return np.empty(0, np.int64)
