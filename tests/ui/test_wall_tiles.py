"""What the tile of a face says of the moving picture it was seen in, and where it learns that from."""

from __future__ import annotations

import numpy as np

from app.domain.face import Box, Face, FaceState, Track
from app.domain.ids import FaceId, MediaId
from app.domain.wall import WallOrder
from app.ui.wall_tiles import WallTiles
from tests.measures import some_quality


def one_face(time_ms: int) -> WallTiles:
    none = np.zeros(1, np.int64)
    scores = np.full(1, 50, np.float32)
    return WallTiles(WallOrder(np.ones(1, np.int64), none, none.astype(np.int8), scores, none + time_ms, none))


def test_the_tile_of_a_tracked_face_says_when_it_was_seen() -> None:
    tiles = one_face(2_400)
    face = Face(
        FaceId(1), MediaId(1), Box(0, 0, 9, 9), 1.0, some_quality(), 60, 2_400, None, FaceState.OPEN, "pack",
        Track(0, 1_000, 63_040, 140),
    )  # fmt: skip

    assert tiles[0].stamp == "00:00:02.400", "for all to see, not for the pointer alone"
    assert tiles[0].hint == "", "it is read when somebody asks"
    assert tiles.learn(face) == 0

    first, _, rest = tiles[0].hint.partition("\n")
    assert first == "At 00:00:02.400 (frame 61), seen in 140 of the frames looked at, from 00:00:01.000 to 00:01:03.040"
    assert rest.startswith("Quality 50 of 100")
    assert "at 00:00:02.400" in tiles[0].spoken


def test_the_tile_of_a_face_in_a_still_has_no_time_on_it() -> None:
    (tile,) = one_face(-1)

    assert tile.stamp == ""
