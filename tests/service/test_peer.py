"""Pictures are laid beside the peer's command without being changed, on every file system."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.service.peer import _folder


@pytest.mark.parametrize("has_links", [True, False])
def test_pictures_are_linked_or_where_there_are_no_links_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"a picture")

    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")  # what FAT and exFAT answer

    if not has_links:
        monkeypatch.setattr(os, "link", refused)
    place = _folder(tmp_path / "share", [picture])

    assert (place / "a.jpg").read_bytes() == b"a picture"
    assert (place / "a.jpg").samefile(picture) == has_links
