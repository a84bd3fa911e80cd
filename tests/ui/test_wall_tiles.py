"""What the tile of a face says of the moving picture it was seen in."""

from __future__ import annotations

from app.domain.face import Box, Face, FaceState, Track
from app.domain.ids import FaceId, MediaId
from app.ui.wall_faces import WallFaces
from app.ui.wall_tiles import wall_tiles
from tests.measures import some_quality


def test_the_tile_of_a_tracked_face_says_when_it_was_seen() -> None:
    face = Face(
        FaceId(1), MediaId(1), Box(0, 0, 9, 9), 1.0, some_quality(), 60, 2_400, None, FaceState.OPEN, "pack",
        Track(0, 1_000, 63_040, 140),
    )  # fmt: skip

    (tile,) = wall_tiles(WallFaces((face,), ()))

    first, _, rest = tile.hint.partition("\n")
    assert first == "At 00:00:02.400 (frame 61), seen in 140 of the frames looked at, from 00:00:01.000 to 00:01:03.040"
    assert rest.startswith("Quality 50 of 100")
    assert tile.stamp == "00:00:02.400", "for all to see, not for the pointer alone"
    assert "at 00:00:02.400" in tile.spoken


def test_the_tile_of_a_face_in_a_still_has_no_time_on_it() -> None:
    face = Face(
        FaceId(1), MediaId(1), Box(0, 0, 9, 9), 1.0, some_quality(), 0, None, None, FaceState.OPEN, "pack", None
    )

    (tile,) = wall_tiles(WallFaces((face,), ()))

    assert tile.stamp == ""
