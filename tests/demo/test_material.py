"""The drawn gallery and exhibits: complete, as the truth says, and the same for the same seed."""

import io
import os
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.demo.contents import LAPTOP_FULL, PHONE_FULL, Content
from app.demo.easel import draw_task
from app.demo.material import FULL, SMALL, Expected, Material, TruthFile, draw_material, load_truth
from app.demo.plan import plan
from tests.demo.conftest import SEED
from tests.demo.reference import overlap, sightings


def displayed(path: Path) -> NDArray[np.uint8]:
    """The picture as a viewer shows it, RGB."""
    import pillow_heif
    from PIL import Image, ImageOps

    pillow_heif.register_heif_opener()
    with Image.open(io.BytesIO(path.read_bytes())) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


def of_kind(material: Material, content: Content) -> list[TruthFile]:
    return [file for file in material.truth.files if file.kind == content]


def test_the_truth_lists_every_exhibit_file_and_no_other(small_material: Material) -> None:
    found = {path for root in small_material.exhibits for path in root.rglob("*") if path.is_file()}

    listed = {file.located(small_material.folder) for file in small_material.truth.files}

    assert found == listed
    assert load_truth(small_material.folder) == small_material.truth


def test_the_truth_lists_every_reference(small_material: Material) -> None:
    found = {path.relative_to(small_material.gallery).as_posix() for path in small_material.gallery.rglob("*.jpg")}

    listed = {f"{identity.folder}/{name}" for identity in small_material.truth.identities for name in identity.pictures}

    assert found == listed
    assert len(small_material.truth.identities) == SMALL.gallery_people


def test_every_interesting_kind_of_file_is_there(small_material: Material) -> None:
    kinds = {file.kind for file in small_material.truth.files}

    assert kinds == {str(content) for content in Content} - {Content.RANDOM}
    assert {file.expected for file in small_material.truth.files} == set(Expected)


def test_known_people_and_strangers_appear(small_material: Material) -> None:
    truth = small_material.truth

    shown = truth.people_in_exhibits()

    assert len(shown & truth.people_in_gallery()) == SMALL.known
    assert len(shown - truth.people_in_gallery()) == SMALL.strangers


def test_pictures_are_shown_in_the_size_that_the_truth_says(small_material: Material) -> None:
    whole = [file for file in small_material.truth.files if file.expected is Expected.EXAMINED]
    pictures = [file for file in whole if file.kind != Content.FILM]

    for file in pictures:
        height, width = displayed(file.located(small_material.folder)).shape[:2]
        assert (width, height) == file.size_px, file.path


@pytest.mark.parametrize("content", [Content.GROUP, Content.TURNED_BY_EXIF])
def test_boxes_lie_where_dlib_sees_faces(small_material: Material, content: Content) -> None:
    expected, found = [], []
    for file in of_kind(small_material, content):
        seen = [sighting.box for sighting in sightings(displayed(file.located(small_material.folder)))]
        expected += [face.box for face in file.faces]
        found += [max((overlap(face.box, box) for box in seen), default=0.0) for face in file.faces]

    assert sum(share > 0.4 for share in found) >= 0.75 * len(expected)


def test_a_box_in_a_picture_on_its_side_lies_on_the_face(small_material: Material) -> None:
    (file,) = of_kind(small_material, Content.ON_ITS_SIDE)
    x, y, width, height = file.faces[0].box
    upright = np.rot90(displayed(file.located(small_material.folder)))

    boxes = [sighting.box for sighting in sightings(upright)]

    turned_back = (y, file.size_px[0] - x - width, height, width)
    assert max(overlap(turned_back, box) for box in boxes) > 0.4


def test_the_video_shows_moving_people_where_the_truth_says(small_material: Material) -> None:
    import av

    (file,) = of_kind(small_material, Content.FILM)
    with av.open(io.BytesIO(file.located(small_material.folder).read_bytes()), "r") as container:
        frames = [np.asarray(frame.to_ndarray(format="rgb24"), np.uint8) for frame in container.decode(video=0)]

    boxes = [sighting.box for sighting in sightings(frames[0])]

    assert len(frames) == 12
    assert frames[0].shape == (file.size_px[1], file.size_px[0], 3)
    assert not np.array_equal(frames[0], frames[-1])
    assert max(overlap(face.box, box) for face in file.faces for box in boxes) > 0.4


def test_a_duplicate_has_the_same_bytes_under_another_name(small_material: Material) -> None:
    contents = Counter(file.located(small_material.folder).read_bytes() for file in small_material.truth.files)

    assert max(contents.values()) == 2


def test_the_same_seed_gives_the_same_bytes_in_another_process(small_material: Material, tmp_path: Path) -> None:
    planned = plan(SEED, SMALL.gallery_people, SMALL.known, SMALL.strangers, SMALL.is_full)
    exhibits = [task for task in planned.tasks if task.is_exhibit and task.content is not Content.GROUP]

    drawn = [file for task in exhibits for file in draw_task(tmp_path, task)]

    assert set(drawn) <= set(small_material.truth.files)
    for file in drawn:
        mine, theirs = file.located(tmp_path), file.located(small_material.folder)
        assert mine.read_bytes() == theirs.read_bytes(), file.path
        assert mine.stat().st_mtime_ns == theirs.stat().st_mtime_ns


def test_another_seed_is_another_cast() -> None:
    first, second = (plan(seed, 12, 5, 2, is_full=False) for seed in (1, 2))

    assert [one.folder for one in first.identities] != [one.folder for one in second.identities]


def test_the_full_plan_shows_everybody_two_to_four_times() -> None:
    planned = plan(SEED, FULL.gallery_people, FULL.known, FULL.strangers, FULL.is_full)
    exhibit_tasks = [task for task in planned.tasks if task.is_exhibit]
    seen = Counter(member.key for task in exhibit_tasks for member in task.members for _ in task.paths)

    assert len(planned.identities) >= 100
    assert 45 <= sum(len(task.paths) for task in exhibit_tasks if task.content.is_drawn) <= 60
    assert len(seen) == FULL.known + FULL.strangers
    assert set(seen.values()) <= {2, 3, 4}
    assert {item.content for item in PHONE_FULL + LAPTOP_FULL} == set(Content)


def test_the_bomb_is_small_and_claims_to_be_huge(small_material: Material) -> None:
    (file,) = of_kind(small_material, Content.BOMB)

    data = file.located(small_material.folder).read_bytes()

    assert len(data) < 10_000
    assert data[16:24] == (50_000).to_bytes(4, "big") * 2


@pytest.mark.skipif(os.name != "posix", reason="Only POSIX file names are bytes.")
def test_names_that_are_not_text_are_written_as_they_are(small_material: Material) -> None:
    names = {os.fsencode(file.located(small_material.folder).name) for file in small_material.truth.files}

    assert b"caf\xe9 terrasse.jpg" in names
    assert b"holiday\nbeach.webp" in names


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("keep")

    with pytest.raises(FileExistsError):
        draw_material(tmp_path, SEED, SMALL)

    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
