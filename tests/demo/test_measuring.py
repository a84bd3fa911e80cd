"""Pictures for measuring: the truth about every face, and what counts as finding one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from app.demo.crowd import draw_order
from app.demo.measuring import FaceKind, Order, Recall, ShownFace, ShownPicture, orders, recall_of

SHOWN = ShownPicture(
    "a.jpg", (400, 300), (ShownFace(FaceKind.UPRIGHT, (100, 100, 80, 80)), ShownFace(FaceKind.SMALL, (300, 20, 24, 24)))
)


def recall(*boxes: tuple[float, float, float, float]) -> Recall:
    return recall_of([SHOWN], [boxes])


def test_a_face_is_found_by_a_box_about_its_middle_and_of_about_its_size() -> None:
    assert recall((104, 90, 76, 90)).found[FaceKind.UPRIGHT] == 1
    assert recall((150, 100, 80, 80)).found[FaceKind.UPRIGHT] == 0
    assert recall((125, 125, 30, 30)).found[FaceKind.UPRIGHT] == 0
    assert recall((40, 40, 210, 210)).found[FaceKind.UPRIGHT] == 0


def test_each_box_counts_for_one_face_and_the_others_are_false() -> None:
    seen = recall((100, 100, 80, 80), (102, 100, 80, 80), (300, 20, 24, 24), (10, 200, 50, 50))

    assert (seen.share, seen.false_boxes) == (1.0, 2)
    assert recall().share == 0.0


def test_sizes_come_in_equal_numbers_and_every_kind_is_shown() -> None:
    wanted = orders(4, seed=1)

    assert len({order.name for order in wanted}) == len({order.seed for order in wanted}) == 12
    assert {size: sum(order.size_px == size for order in wanted) for size in {o.size_px for o in wanted}} == {
        (816, 612): 4, (1632, 1224): 4, (4000, 3000): 4,
    }  # fmt: skip
    assert {kind for order in wanted for kind in order.prints} == set(FaceKind) - {FaceKind.UPRIGHT}


def test_what_is_said_to_be_shown_is_drawn_there_and_the_same_each_time(tmp_path: Path) -> None:
    kinds = (FaceKind.SMALL, FaceKind.TURNED)
    order, without = Order("a.jpg", 5, (600, 450), 1, kinds), Order("b.jpg", 5, (600, 450), 1, ())

    shown = draw_order(tmp_path, order)
    draw_order(tmp_path, without)
    first = (tmp_path / "a.jpg").read_bytes()
    draw_order(tmp_path, order)

    assert (tmp_path / "a.jpg").read_bytes() == first
    assert [face.kind for face in shown.faces] == [FaceKind.UPRIGHT, *kinds]
    drawn, bare = (np.asarray(Image.open(tmp_path / name), np.int16) for name in ("a.jpg", "b.jpg"))
    changed = np.abs(drawn - bare).max(axis=2) > 25
    for face in shown.faces[1:]:
        left, top, width, height = face.box
        assert changed[top : top + height, left : left + width].mean() > 0.5
    left, top, width, height = shown.faces[0].box
    assert changed[top : top + height, left : left + width].mean() < 0.1
