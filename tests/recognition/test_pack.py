"""Model packs: the manifest is whole, and no other weights than those it names are ever loaded."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import PackTampered
from app.recognition.pack import check_weights, default_manifest, find_weights, load_pack, read_manifest
from app.recognition.template import TemplateRule


def copied_weights(folder: Path) -> Path:
    manifest = default_manifest()
    for entry in manifest.weights:
        shutil.copy(find_weights(manifest) / entry.file, folder)
    return folder


def test_the_default_manifest_says_what_the_pack_is() -> None:
    manifest = default_manifest()

    assert manifest.id == "dlib-resnet-two-looks-v1"
    assert (manifest.dimension, manifest.metric, manifest.input_px) == (128, "euclidean", 150)
    assert manifest.grouping_distance == 0.31
    assert "adults" in manifest.trained_on
    assert manifest.calibration == "none"
    assert manifest.template == TemplateRule(True, True, size=0.97, mirrored_size=1.03, calm_px=1.0)
    assert {entry.role for entry in manifest.weights} == {"encoder", "landmarks", "detector"}


def test_installed_weights_are_those_of_the_manifest() -> None:
    manifest = default_manifest()

    paths = check_weights(manifest, find_weights(manifest))

    assert set(paths) == {"encoder", "landmarks", "detector"}


def test_weights_are_found_without_importing_what_holds_them() -> None:
    program = (
        "import sys; from app.recognition.pack import *; find_weights(default_manifest()); "
        "sys.exit(any(name in sys.modules for name in ('face_recognition_models', 'dlib', 'cv2')))"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_one_changed_byte_keeps_a_pack_from_loading(tmp_path: Path) -> None:
    manifest = default_manifest()
    weights = copied_weights(tmp_path)
    damaged = weights / manifest.weights[1].file
    content = bytearray(damaged.read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(content)

    with pytest.raises(PackTampered, match=manifest.weights[1].file):
        load_pack(manifest, weights)


def test_a_missing_or_shortened_weight_file_keeps_a_pack_from_loading(tmp_path: Path) -> None:
    manifest = default_manifest()

    with pytest.raises(PackTampered, match="is missing"):
        check_weights(manifest, tmp_path)
    (tmp_path / manifest.weights[0].file).write_bytes(b"short")
    with pytest.raises(PackTampered, match="is not the file"):
        check_weights(manifest, tmp_path)


def test_weights_that_are_not_installed_are_named() -> None:
    with pytest.raises(PackTampered, match="no_such_distribution"):
        find_weights(replace(default_manifest(), distribution="no_such_distribution"))


@pytest.mark.parametrize("text", ["", "id = 1", "not toml at all ["])
def test_a_manifest_that_does_not_parse_is_refused(text: str) -> None:
    with pytest.raises(PackTampered):
        read_manifest(text)


@pytest.mark.parametrize("line", ["size = 0.97", "mirrored_size = 1.03", "calm_px = 1.0"])
@pytest.mark.parametrize("value", ["-1.0", "99.0", "nan"])
def test_a_manifest_with_a_size_or_blur_out_of_bounds_is_refused(line: str, value: str) -> None:
    text = (Path(__file__).resolve().parents[2] / "models" / "dlib-resnet.toml").read_text("utf-8")
    name, _, _ = line.partition(" ")
    assert line in text

    with pytest.raises(PackTampered):
        read_manifest(text.replace(f"\n{line}\n", f"\n{name} = {value}\n"))
