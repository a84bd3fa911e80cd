"""Loading: the gallery's vectors and graph into memory, from their working copies where there are good ones."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import PackMismatch
from app.recognition.comparison.cohort_rows import Held
from app.recognition.comparison.index import GalleryIndex
from app.recognition.comparison.roomy import RoomyRows
from app.recognition.pack import PackManifest
from app.store import Blocks, CopyOf, Reader, Unit, subjects_of
from app.store import write_copy as write_copy_file

_MADE_OF = "gallery"
_COHORT = ("means", "reaches", "members")
_Ids = NDArray[np.int64]


def loaded_index(unit: Unit, reader: Reader, manifest: PackManifest, *, are_staff: bool) -> GalleryIndex:
    """Return an index over all references with a vector of a pack, staff apart, or over staff alone; no graph yet.

    Vectors come from the working copy, where there is a good one, and what was enrolled since from the rows. Raises
    PackMismatch where a vector is not one of the pack's.
    """
    if not are_staff and (copied := _copied(unit, reader, manifest)) is not None:
        add_enrolled(copied, reader, manifest)
        return copied
    staff = np.array(reader.staff.subjects(), np.int64)
    ids: list[_Ids] = [np.empty(0, np.int64)]
    subjects: list[_Ids] = [np.empty(0, np.int64)]
    rows = RoomyRows(manifest.dimension, reader.gallery.count_with_vector(manifest.id))
    for some, whose, vectors in reader.gallery.vector_pieces(manifest.id):
        wanted = np.isin(whose, staff) == are_staff
        ids.append(some[wanted])
        subjects.append(whose[wanted])
        rows.append(_of_pack(vectors, manifest)[wanted])
    return GalleryIndex(np.concatenate(ids), np.concatenate(subjects), rows)


def add_enrolled(index: GalleryIndex, reader: Reader, manifest: PackManifest) -> None:
    """Put into an index, which holds no staff, what was enrolled since; raises PackMismatch."""
    staff = np.array(reader.staff.subjects(), np.int64)
    newest = int(index.reference_ids[-1]) if index.size else 0
    for some, whose, vectors in reader.gallery.vector_pieces(manifest.id, newest):
        wanted = ~np.isin(whose, staff)
        index.add(some[wanted], whose[wanted], _of_pack(vectors, manifest)[wanted])


def _of_pack(vectors: NDArray[np.float32], manifest: PackManifest) -> NDArray[np.float32]:
    if vectors.shape[1] != manifest.dimension:
        raise PackMismatch(
            f"The gallery holds vectors of {vectors.shape[1]} numbers as those of pack {manifest.id}, which has "
            f"{manifest.dimension}. Nothing was searched; `homeward verify` says what else is wrong with the unit."
        )
    return vectors


def _copied(unit: Unit, reader: Reader, manifest: PackManifest) -> GalleryIndex | None:
    """Return an index of the working copy, where there is a good one: made of this very gallery, or of an earlier one.

    What was enrolled since has higher numbers; removing anybody has taken the copy's key away.
    """
    rows = RoomyRows(manifest.dimension)

    def room(name: str, shape: tuple[int, ...], kind: np.dtype[Any]) -> NDArray[Any]:
        nonlocal rows
        if name != "vectors":
            return np.empty(shape, kind)
        rows = RoomyRows(shape[1], shape[0])
        return rows.room(shape[0])

    read = reader.copies.read(unit.folder, manifest.id, CopyOf.VECTORS, room)
    if read is None:
        return None
    ids, subjects = read[1]["references"], read[1]["subjects"]
    if rows.rows.shape[1] != manifest.dimension:
        return None
    if read[0][_MADE_OF] != reader.gallery.version().digest:
        newest = int(ids[-1]) if len(ids) else 0
        if reader.gallery.count_with_vector(manifest.id, newest) != len(ids):
            return None
    return GalleryIndex(ids, subjects, rows)


def follow(index: GalleryIndex, reader: Reader, manifest: PackManifest, before: Blocks) -> bool:
    """Bring an index, which holds no staff, up to date; `before` are the gallery's blocks when it last was.

    Only blocks that differ are read. False where it must be loaded anew, as earlier references have vectors since.
    """
    now = reader.gallery.blocks()
    newest = int(index.reference_ids[-1]) if index.size else 0
    for number in sorted(before.keys() | now.keys()):
        if before.get(number) == now.get(number):
            continue
        present = reader.gallery.ids_in_block(manifest.id, number)
        first, last = subjects_of(number)
        held = index.reference_ids[(index.subject_ids >= first) & (index.subject_ids <= last)]
        if len(np.setdiff1d(present[present <= newest], held, assume_unique=True)):
            return False
        if len(gone := np.setdiff1d(held, present, assume_unique=True)):
            index.remove(gone)
    add_enrolled(index, reader, manifest)
    return True


def take_graph(unit: Unit, reader: Reader, index: GalleryIndex, pack_id: str) -> bool:
    """Give an index the graph that was kept, where there is a good one and it has none; return whether it has."""
    if index.has_graph:
        return True
    read = reader.copies.read(unit.folder, pack_id, CopyOf.GRAPH)
    return (
        read is not None
        and read[0]["parameters"]["library"] == index.parameters.library
        and index.take_graph(read[0], read[1])
    )


def take_cohort(unit: Unit, reader: Reader, index: GalleryIndex, pack_id: str) -> bool:
    """Give an index what was kept of its references' look-alikes, where there is a good copy; return whether."""
    read = reader.copies.read(unit.folder, pack_id, CopyOf.COHORT)
    if read is None:
        return False
    facts, kept = read
    return index.take_cohort(kept["references"], Held(facts["size"], *(kept[name] for name in _COHORT)))


def write_copy(unit: Unit, index: GalleryIndex, what: CopyOf, change: int, digest: str) -> tuple[str, bytes] | None:
    """Write a working copy of an index as it is, of the gallery of this digest; None where it has changed since.

    `change` is that of the index at the time. Raises OSError.
    """
    with index.at_rest() as rest:
        if rest.change != change:
            return None
        arrays: dict[str, NDArray[Any]]
        if what is CopyOf.VECTORS:
            arrays = {
                "references": rest.reference_ids,
                "subjects": rest.subject_ids,
                "vectors": rest.vectors,
            }
            return write_copy_file(unit.folder, {_MADE_OF: digest}, arrays)
        if what is CopyOf.COHORT:
            cohort = rest.cohort
            arrays = {"references": rest.reference_ids, "members": cohort.members}
            arrays |= {"means": cohort.means, "reaches": cohort.reaches}
            return write_copy_file(unit.folder, {"size": cohort.size}, arrays)
        if rest.graph is None:
            return None
        scalars, kept = rest.graph.kept()
        return write_copy_file(unit.folder, scalars, {**kept, "held": rest.held})
