"""Where the true person stands: each found face is laid over what was drawn, so that a candidate list can be judged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.demo.material import Material, PersonKey, TruthFace
from app.demo.truth import escape_name
from app.domain.case import Exhibit, MediaItem
from app.domain.face import Box, Face
from app.domain.ids import FaceId, MediaId
from app.domain.search import CandidateList, SearchRecord

NEAR = 0.75
"""How far, in widths of the drawn face, a found face's centre may lie from a drawn one's to be taken for it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One searched person. `true_name` is None where the gallery does not hold them; `rank` where the list does not."""

    person: str
    faces: int
    true_name: str | None
    rank: int | None
    distance: float | None
    first_other: float | None


def person_of_search(
    material: Material, exhibits: Sequence[Exhibit], media: Iterable[MediaItem], faces: Iterable[Face]
) -> Callable[[SearchRecord], PersonKey | None]:
    """Return a function that names the drawn person most of a search's faces show, or None where they show nobody."""
    drawn = _drawn_faces(material, {exhibit.id: exhibit for exhibit in exhibits}.values(), media)
    keys: dict[FaceId, PersonKey | None] = {face.id: _nearest(face, drawn[face.media_id]) for face in faces}

    def person_of(search: SearchRecord) -> PersonKey | None:
        counted = Counter(key for face_id in search.face_ids if (key := keys.get(face_id)) is not None)
        return counted.most_common(1)[0][0] if counted else None

    return person_of


def standings_of(
    material: Material,
    exhibits: Sequence[Exhibit],
    media: Iterable[MediaItem],
    faces: Iterable[Face],
    searches: Sequence[CandidateList],
) -> tuple[Standing, ...]:
    """Return where the true person stands in each search's list, in the order of the searches."""
    person_of = person_of_search(material, exhibits, media, faces)
    names = {identity.person: identity.folder for identity in material.truth.identities}
    return tuple(_standing(found, person_of(found.search), names) for found in searches)


def _standing(found: CandidateList, key: PersonKey | None, names: dict[PersonKey, str]) -> Standing:
    true_name = names.get(key) if key is not None else None
    true = next((entry for entry in found.candidates if entry.subject_name == true_name), None)
    other = next((entry for entry in found.candidates if entry.subject_name != true_name), None)
    return Standing(
        person=str(found.search.person_id),
        faces=len(found.search.face_ids),
        true_name=true_name,
        rank=true.rank if true else None,
        distance=true.distance if true else None,
        first_other=other.distance if other else None,
    )


def _drawn_faces(
    material: Material, exhibits: Iterable[Exhibit], media: Iterable[MediaItem]
) -> dict[MediaId, tuple[TruthFace, ...]]:
    by_path = {file.path: file.faces for file in material.truth.files}
    folders = {
        exhibit.id: Path(exhibit.source_folder).relative_to(material.folder).as_posix().encode() for exhibit in exhibits
    }
    drawn: dict[MediaId, tuple[TruthFace, ...]] = defaultdict(tuple)
    for item in media:
        drawn[item.id] = by_path.get(escape_name(folders[item.exhibit_id] + b"/" + item.untrusted_name), ())
    return drawn


def _nearest(face: Face, drawn: Sequence[TruthFace]) -> PersonKey | None:
    if not drawn:
        return None
    nearest = min(drawn, key=lambda entry: _apart(face.box, entry))
    moves = face.frame_time_ms is not None
    return nearest.person if moves or _apart(face.box, nearest) <= NEAR else None


def _apart(box: Box, drawn: TruthFace) -> float:
    left, top, width, height = drawn.box
    across = (box.left + box.width / 2) - (left + width / 2)
    down = (box.top + box.height / 2) - (top + height / 2)
    return float((across**2 + down**2) ** 0.5 / max(width, 1))
