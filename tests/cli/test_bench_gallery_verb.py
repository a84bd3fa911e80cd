"""The verb bench gallery, end to end on a small gallery: every question has an answer, and nobody is missed."""

from __future__ import annotations

import json
from typing import NoReturn

import pytest

from app.cli.desk import Desk
from app.cli.main import run
from app.recognition.pack import default_manifest

KEYS = {
    "size", "single_vs_faiss_flat", "batch_vs_faiss_flat", "single_vs_face_distance", "hnsw_vs_exact",
    "hnsw_recall_at_50", "certified_recall_at_50", "unlock_cpu_s", "unlock_peak_mib", "group_100k_s", "bcubed_f",
}  # fmt: skip


def _nobody(*_: object) -> NoReturn:
    raise AssertionError("no worker and no window is needed")


def test_bench_gallery_measures_all_sides_in_one_run(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["bench", "gallery", "--size", "2500", "--quick", "--json"], Desk(default_manifest(), _nobody, _nobody))

    told = json.loads(capsys.readouterr().out)
    assert code == 0
    assert told.keys() >= KEYS
    assert (told["size"], told["certified_recall_at_50"], told["same_lists"]) == (2500, 1.0, told["checked"])
    assert told["hnsw_recall_at_50"] > 0.9
    assert told["unlock_cpu_s"] > 0
    assert min(told["single_vs_face_distance"], told["hnsw_vs_exact"], told["added_s"], told["removed_s"]) > 0
    assert told["group_100k_s"] is None
    assert told["bcubed_f"] is None
    assert "--quick" in told["null_because"]["group_100k_s"]
    assert "--faces" in told["null_because"]["bcubed_f"]
