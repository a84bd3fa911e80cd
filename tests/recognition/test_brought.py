"""Manifests of brought models: strict, bounded, and never taken for one another."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import ModelRefused, PackTampered
from app.recognition.brought.manifest import BroughtModel, ModelKind, TrialResult, parse_brought
from tests.recognition.invented_models import DETECTOR, EMBEDDER, filled

TEXT = filled(EMBEDDER, b"weights")


def test_a_manifest_says_what_the_model_is() -> None:
    manifest = parse_brought(TEXT.encode())

    assert (manifest.id, manifest.kind, manifest.size_bytes) == ("tiny", ModelKind.EMBEDDER, 7)
    assert manifest.output is not None
    assert (manifest.output.dimension, manifest.output.fusion_weight) == (32, 1.0)
    assert parse_brought(filled(DETECTOR, b"weights").encode()).score_threshold == 0.6


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TEXT.replace('id = "tiny"', 'id = "../tiny"'), "id must be"),
        (TEXT.replace('id = "tiny"', 'id = "Tiny"'), "id must be"),
        (TEXT.replace('file = "tiny.onnx"', 'file = "/etc/passwd"'), "weights.file must be"),
        (TEXT.replace('file = "tiny.onnx"', 'file = "../tiny.onnx"'), "weights.file must be"),
        (TEXT.replace("Tiny embedder", "Tiny\\u202eembedder"), "cannot be seen"),
        (TEXT.replace("Tiny embedder", "T" * 81), "1 to 80 characters"),
        (TEXT.replace('licence = "none"\n', ""), "does not say licence"),
        (TEXT.replace('trained_on = "Nothing: its numbers are random."', 'trained_on = "  "'), "trained_on"),
        (TEXT.replace("mirrored = true", "mirrored = 1"), "true or false"),
        (TEXT.replace("dimension = 32", "dimension = 1000000"), "whole number"),
        (TEXT.replace("dimension = 32", "dimension = true"), "whole number"),
        (TEXT.replace("std = [127.5, 127.5, 127.5]", "std = [0.0, 1.0, 1.0]"), "above zero"),
        (TEXT.replace("std = [127.5, 127.5, 127.5]", "std = [nan, 1.0, 1.0]"), "three numbers"),
        (TEXT.replace("std = [127.5, 127.5, 127.5]", f"std = [1{'0' * 400}, 1.0, 1.0]"), "three numbers"),
        (TEXT.replace("dimension = 32", f"dimension = {'9' * 5000}"), "not a TOML file"),
        (TEXT.replace('metric = "cosine"', 'metric = "dot"'), "metric"),
        (TEXT.replace("width_px = 112", "width_px = 160"), "112 by 112"),
        (TEXT.replace('family = "arcface"', 'family = "yunet"'), "no embedder"),
        (TEXT.replace("mirrored = true", 'mirrored = true\ncode = "import os"'), "output.code"),
        (TEXT + '\n[hooks]\nrun = "x"\n', "hooks"),
        (TEXT + "# " + "x" * 20_000, "bytes"),
        ("id = ", "not a TOML file"),
        ("\udc80", "not a TOML file"),
    ],
)
def test_a_manifest_that_is_not_in_order_is_refused_with_the_reason(text: str, words: str) -> None:
    with pytest.raises(ModelRefused, match=words):
        parse_brought(text.encode("utf-8", "surrogateescape"))


@given(st.binary(max_size=200))
def test_no_bytes_do_more_than_be_refused(untrusted: bytes) -> None:
    with pytest.raises(ModelRefused):
        parse_brought(untrusted)


@given(st.sampled_from(sorted(tomllib.loads(TEXT))), st.sampled_from(["", "x", 1, -1, [], 1e300, True]))
def test_no_value_of_the_wrong_kind_is_taken(key: str, value: object) -> None:
    changed = {**tomllib.loads(TEXT), key: value}
    lines = [f"{name} = {_toml(given)}" for name, given in changed.items() if not isinstance(given, dict)]
    tables = [
        f"[{name}]\n" + "\n".join(f"{inner} = {_toml(given)}" for inner, given in table.items())
        for name, table in changed.items()
        if isinstance(table, dict)
    ]
    text = "\n".join([*lines, *tables]).encode()

    if value == "x" and key in ("id", "name", "version", "licence", "trained_on"):
        assert parse_brought(text).id in ("tiny", "x")
    else:
        with pytest.raises(ModelRefused, match=r"Nothing was changed\.$"):
            parse_brought(text)


def _toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value).replace("'", '"')


def test_whatever_changes_the_answers_changes_the_name_of_the_vectors() -> None:
    manifest = parse_brought(TEXT.encode())
    assert manifest.output is not None

    others = [
        replace(manifest, sha256="0" * 64),
        replace(manifest, input=replace(manifest.input, colour="bgr")),
        replace(manifest, output=replace(manifest.output, mirrored=False)),
        replace(manifest, output=replace(manifest.output, fusion_weight=2.0)),
    ]
    same = [replace(manifest, name="Other"), replace(manifest, output=replace(manifest.output, grouping_source="x"))]

    assert len({manifest.pack_id, *(other.pack_id for other in others)}) == 5
    assert {other.pack_id for other in same} == {manifest.pack_id}


def test_weights_that_were_changed_after_they_were_taken_in_are_not_loaded(tmp_path: Path) -> None:
    path = tmp_path / "x.onnx"
    path.write_bytes(b"weights")
    model = BroughtModel(parse_brought(TEXT.encode()), path, TrialResult(False, False, 1.0))

    assert model.content() == b"weights"
    path.write_bytes(b"weightz")
    with pytest.raises(PackTampered, match="tiny"):
        model.content()
    path.unlink()
    with pytest.raises(PackTampered, match="tiny"):
        model.content()
