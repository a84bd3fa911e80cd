"""The tiles of the face wall, each made when it is painted: a face, its person's name over the first of a run."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.face import Face, FaceState, Person
from app.domain.ids import ExhibitId, FaceId
from app.domain.quality_words import quality_words
from app.domain.time_code import moment_words, time_code
from app.domain.wall import IGNORED_RUN, KNOWN_RUN, WallFace, WallOrder, WallSort
from app.ui.crop_shelf import CropKey, CropKind
from app.ui.language import capital, decimal, said, tr, tr_count
from app.ui.theme import BLUE, DIM, FOCUS
from app.ui.tiles import Tile, TileSource
from app.ui.wall_faces import Folded, with_copies_told
from app.ui.words import manual_words, quality_hint

_KEPT_FACES = 2_000


class WallTiles(TileSource):
    """The tiles of one order. `marks` are the faces chosen for a decision, `nearest_to` whom the others are near to."""

    def __init__(self, order: WallOrder, nearest_to: Person | None = None, fold: Folded | None = None) -> None:
        self.order = order
        self.fold = fold or Folded(order)
        self._has_known = bool((order.runs == KNOWN_RUN).any())
        self.nearest_to = nearest_to
        self.marks: frozenset[FaceId] = frozenset()
        self._read: dict[FaceId, Face] = {}

    def __len__(self) -> int:
        return len(self.order)

    def places_of(self, keys: Iterable[CropKey]) -> Iterable[int]:
        """Return which tiles show these crops."""
        return self.order.places_of(FaceId(key.number) for key in keys if key.kind is CropKind.FACE)

    def learn(self, face: Face) -> int | None:
        """Keep what was read of a face, so that its tile says all of it; return the tile's place."""
        while len(self._read) >= _KEPT_FACES:
            self._read.pop(next(iter(self._read)))
        self._read[face.id] = face
        return self.order.place_of(face.id)

    def in_full(self, face_id: FaceId) -> Face | None:
        """Return what was read of a face, where it was."""
        return self._read.get(face_id)

    def tile(self, place: int) -> Tile:
        """Return the tile of a place."""
        face = self.order.face_at(place)
        full = self._read.get(face.id)
        badge, colour = self._badge(face)
        tile = Tile(
            subject=face,
            crop=CropKey.of_face(face.id),
            lines=((f"{face.id}", self._word(face)),),
            spoken=", ".join(filter(None, self._spoken(face, full))),
            stamp="  ".join(filter(None, self._stamp(face))),
            group=None if self._is_one_run else face.run,
            group_label=self._label(face) if self.order.starts_run(place) else "",
            badge=badge,
            badge_colour=colour,
            hint=_hint(full) if full is not None else "",
        )
        return with_copies_told(tile, face.id, self.fold)

    def sign(self, place: int) -> tuple[str, str]:
        """Return the sign of a face that was marked or decided about, and its shade."""
        if not self.marks and self.order.is_as_placed(place):
            return "", ""  # so are most, and this is asked for every face that a jump comes to
        return self._badge(self.order.face_at(place))

    def subject(self, place: int) -> WallFace:
        """Return the face in a place."""
        return self.order.face_at(place)

    def crop(self, place: int) -> CropKey:
        """Return the crop of the face in a place."""
        return CropKey.of_face(FaceId(int(self.order.ids[place])))

    def _stamp(self, face: WallFace) -> Iterable[str]:
        yield "" if face.frame_time_ms is None else time_code(face.frame_time_ms)
        yield manual_words() if face.id in self.order.manual else ""

    @property
    def _is_one_run(self) -> bool:
        """True where no face stands in a run with others, so that no line need part them."""
        has_runs = self._has_known or self.nearest_to is not None or bool(self.order.known)
        return not has_runs and self.order.asked.sort is not WallSort.EXHIBIT

    def _badge(self, face: WallFace) -> tuple[str, str]:
        if face.id in self.marks:
            return "✓", FOCUS
        if face.state is not FaceState.OPEN:
            return "–", DIM
        return ("→", BLUE) if face.has_moved else ("", "")

    def _word(self, face: WallFace) -> str:
        """Return what stands beside a face's number: what was said of it, in a word, or its quality."""
        if face.id in self.marks:
            return tr("marked")
        if face.state is not FaceState.OPEN:
            return said(face.state.value)
        return tr("moved") if face.has_moved else tr("quality {score}", score=decimal(face.score, 0))

    def _spoken(self, face: WallFace, full: Face | None) -> Iterable[str]:
        yield tr("Face {face_id}", face_id=face.id)
        person = self.order.known.get(face.person_id) if face.person_id is not None else None
        whose = said(person.label) if person is not None else tr("not grouped")
        yield whose if face.state is FaceState.OPEN else tr("ignored: {state}", state=said(face.state))
        yield tr("drawn by a person") if face.id in self.order.manual else ""
        yield tr("given to another person since") if face.has_moved else ""
        yield said(moment_words(full) or "") if full is not None else ""
        yield (
            said(quality_words(full.quality))
            if full is not None
            else tr("quality {score}", score=decimal(face.score, 0))
        )
        yield self.order.exhibits.get(ExhibitId(face.run), "") if self.order.asked.sort is WallSort.EXHIBIT else ""
        yield tr("confirmed") if person is not None and face.id in person.confirmed else ""
        yield tr("marked") if face.id in self.marks else ""

    def _label(self, face: WallFace) -> str:
        if face.run == IGNORED_RUN:
            return tr("Ignored")
        if face.run == KNOWN_RUN:
            return tr("Known already")
        if self.nearest_to is not None:
            own = face.run == self.nearest_to.id
            return (
                _run_words(self.nearest_to)
                if own
                else tr("Nearest to {nearest_to_label}", nearest_to_label=said(self.nearest_to.label))
            )
        if self.order.asked.sort is WallSort.EXHIBIT:
            return self.order.exhibits.get(ExhibitId(face.run), "")
        if self.order.asked.sort is not WallSort.PERSON or not self.order.known:
            return ""
        person = self.order.known.get(face.placed_with) if face.placed_with is not None else None
        if person is not None:
            return _run_words(person)
        return (
            tr("Not grouped")
            if face.placed_with is None
            else tr("Was person {placed_with}", placed_with=face.placed_with)
        )


def person_words(person: Person) -> str:
    """Return a person's label and how many faces it has, and how many of them were confirmed."""
    words = f"{said(person.label)}  ·  {tr_count(len(person.face_ids), '{count} face', '{count} faces')}"
    return (
        tr("{words}, {confirmed} confirmed", words=words, confirmed=len(person.confirmed))
        if person.confirmed
        else words
    )


def _run_words(person: Person) -> str:
    """Return a person's label and number of faces, short enough to stand over one tile; a sign where some are sure."""
    return f"{said(person.label)}  ·  {len(person.face_ids)}{' ✓' if person.confirmed else ''}"


def _hint(face: Face) -> str:
    where = capital(said(moment_words(face) or ""))
    measured = quality_hint(face.quality)
    return f"{where}\n{measured}" if where else measured
