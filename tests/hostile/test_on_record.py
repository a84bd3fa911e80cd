"""What was read in part or refused is on record with its reason: with the file, in the window and in the report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.case import MediaState
from app.recognition.pack import default_manifest
from app.service.examine import examine
from app.service.faces import list_media
from app.service.intake import take_in
from app.service.report import produce_report
from app.store import Unit
from app.ui.exhibit_rows import read_exhibits
from app.worker.pool import ProcessPool
from tests.hostile.broken_pictures import PICTURE
from tests.hostile.specimen import png
from tests.service.conftest import case_unit, unit
from tests.worker.pictures import encoded

__all__ = ["case_unit", "unit"]


def taken_in_and_examined(case_unit: Unit, folder: Path) -> dict[bytes, tuple[MediaState, str]]:
    folder.mkdir()
    for form in ("JPEG", "PNG", "WEBP", "HEIF", "AVIF"):
        content = encoded(PICTURE, form)
        (folder / f"cut.{form.lower()}").write_bytes(content[: len(content) * 2 // 3])
    (folder / "bomb.png").write_bytes(png(50_000, 50_000, bytes(64)))
    (folder / "whole\u202egpj.png").write_bytes(encoded(PICTURE))
    take_in(case_unit, "KJB/1", folder)
    with ProcessPool(1) as pool:
        examine(case_unit, pool)
    return {item.untrusted_name: (item.state, item.reason or "") for item in list_media(case_unit)}


@pytest.mark.slow
def test_a_file_read_in_part_says_so_everywhere(case_unit: Unit, tmp_path: Path) -> None:
    media = taken_in_and_examined(case_unit, tmp_path / "exhibit")

    made = produce_report(case_unit, default_manifest(), tmp_path / "report.html")
    listed = {file.name: file.reason for file in read_exhibits(case_unit).unread}

    cut = {name: why for name, (state, why) in media.items() if state is MediaState.PARTIAL}
    assert set(cut) == {b"cut.jpeg", b"cut.png", b"cut.webp", b"cut.heif", b"cut.avif"}
    assert set(cut.values()) == {"The file is cut short; what is there was examined."}
    assert media[b"bomb.png"][0] is MediaState.FAILED
    assert "50,000 × 50,000 pixels" in media[b"bomb.png"][1]
    assert listed == {name.decode(): why for name, (_, why) in media.items() if why}
    page, manifest = made.path.read_text("utf-8"), json.loads(made.manifest_path.read_text("utf-8"))
    assert page.count("The file is cut short; what is there was examined.") == 5
    assert "50,000 × 50,000 pixels" in page
    assert "\u202e" not in page
    assert "\u202e" not in json.dumps(manifest, ensure_ascii=False)
