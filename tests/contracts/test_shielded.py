"""No face reaches the screen around the shield: the window decodes pictures in one file and paints them in another."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.contracts.rules import ROOT, sources

DECODES = frozenset({"loadFromData", "fromData", "QImageReader", "QMovie", "QPixmapCache", "QGraphicsPixmapItem"})
PAINTS = frozenset({"drawPixmap", "drawImage", "drawPixmapFragments", "drawTiledPixmap", "setPixmap", "setIcon"})
MAY_DECODE = frozenset({"app/ui/crop_pictures.py"})
MAY_PAINT = frozenset(f"app/ui/{name}.py" for name in ("crop_painting", "frame_view", "pane_picture", "overlay_pane"))
"""The view of a whole frame paints what crop_pictures.shielded() made of pixels that a cell decoded; a pane of the
comparison and its overlay paint, in their own tones and no larger than its area, what crop_pictures.picture() made."""
MAKES_BYTES = frozenset({"face_crop", "face_crops", "reference_crop", "reference_crops"})


def broken(place: str, source: str) -> list[str]:
    """Lines of a file of the window that decode or paint a picture where that is not its business."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in DECODES and place not in MAY_DECODE:
            found.append(f"{node.lineno}: {called} decodes; crop_pictures.picture() does, and knows the shield")
        if called in PAINTS and place not in MAY_PAINT:
            found.append(f"{node.lineno}: {called} paints; crop_painting does, and knows the largest size")
        if called == "QImage" and len(node.args) > 3 and place not in MAY_PAINT:
            found.append(f"{node.lineno}: a picture is made of bytes beside crop_pictures")
    return found


def ui_files() -> list[Path]:
    return [path for path in sources() if path.relative_to(ROOT).as_posix().startswith("app/ui/")]


@pytest.mark.parametrize("path", ui_files(), ids=lambda path: path.name)
def test_no_file_of_the_window_shows_a_picture_around_the_shield(path: Path) -> None:
    assert broken(path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) == []


def test_a_way_around_is_found() -> None:
    for source in (
        "painter.drawPixmap(place, pixmap)",
        "image.loadFromData(jpeg)",
        "label.setPixmap(p)",
        "QImage(pixels, 8, 8, 24, form)",
    ):
        assert broken("app/ui/somewhere.py", source) != []
    assert broken("app/ui/somewhere.py", "QImage()\npaint_crop(painter, place, crop)") == []


def test_the_shield_is_no_choice_of_whoever_decodes() -> None:
    """`picture` and `thumbnails` take the shield as an argument without a default."""
    for path, name in (("crop_pictures.py", "picture"), ("crop_shelf.py", "thumbnails")):
        tree = ast.parse((ROOT / "app/ui" / path).read_text("utf-8"))
        made = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == name)
        names = [argument.arg for argument in made.args.args]
        assert names.index("shield") < len(names) - len(made.args.defaults)


def test_crops_are_fetched_to_be_decoded_at_once() -> None:
    """A crop's bytes go nowhere in the window but through `picture` or onto the shelf."""
    for path in ui_files():
        tree = ast.parse(path.read_text("utf-8"))
        through = {
            id(argument)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "picture"
            for argument in node.args
        }
        loose = [
            node.lineno
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in MAKES_BYTES and id(node) not in through
        ]
        assert loose == [] or path.name == "crop_shelf.py"
