"""Real adult faces, where a folder of them is at hand: found, and as far apart as the pack's manifest assumes."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from app.recognition.detect import detect
from app.recognition.pack import ModelPack
from app.worker.stills import still


def test_two_pictures_of_one_person_are_closer_than_those_of_others(faces_folder: Path, pack: ModelPack) -> None:
    with (faces_folder / "manifest.csv").open(encoding="utf-8", newline="") as file:
        listed = [row["file"] for row in csv.DictReader(file)]
    folders = sorted({Path(name).parent for name in listed if Path(name).parts[0] == "open"})
    pairs = [sorted((faces_folder / folder).iterdir())[:2] for folder in folders]
    pictures = [picture for pair in pairs if len(pair) == 2 for picture in pair][:16]

    vectors = []
    for picture in pictures:
        frame = still(picture.read_bytes()).frame
        (face,) = detect(frame, pack)
        vectors += [pack.embedder.embed([pack.embedder.prepared(frame, face)])[0]]

    distances = np.linalg.norm(np.array(vectors)[:, None] - np.array(vectors)[None], axis=2)
    same = distances[::2, 1::2].diagonal().copy()
    assert int((same >= pack.manifest.grouping_distance).sum()) <= 1
    np.fill_diagonal(distances[::2, 1::2], 9.0)
    assert float(distances[::2, 1::2].min()) > max(pack.manifest.grouping_distance, float(same.max()))
