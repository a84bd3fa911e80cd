"""Files that wait to be examined: read a page of the list at a time, each with the very bytes that were taken in."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from app.domain.case import Exhibit, MediaItem, MediaKind
from app.domain.errors import Cancelled
from app.domain.examination import Failed, LargeContent, Profile, WorkItem
from app.domain.ids import ExhibitId, MediaId
from app.domain.progress import IsCancelled, never
from app.service.evidence import read_evidence
from app.service.large_files import HashedFile
from app.store import Reader, Unit

FILES_PER_PAGE = 256
LARGEST_HELD_BYTES = 64 << 20
"""Larger videos are handed out by pieces, so that neither this process nor the one that opens them holds them."""

Page = Callable[[Reader, MediaId, int], list[MediaItem]]
"""Reads the next so many files of a list that follow an id."""


def items_of(
    unit: Unit, page: Page, profile: Profile, is_cancelled: IsCancelled = never
) -> Iterator[WorkItem | Failed]:
    """Yield each file of the list with its bytes, once they are shown to be the bytes that were taken in.

    Where a file is gone or changed, a duplicate of it that is still whole stands in: the bytes are the same. Where
    there is none, what is yielded is the reason. Ends in the middle of a large file where `is_cancelled`.
    """
    with unit.reading() as reader:
        exhibits = {exhibit.id: exhibit for exhibit in reader.exhibits.all()}
    last = MediaId(0)
    while True:
        with unit.reading() as reader:
            listed = page(reader, last, FILES_PER_PAGE)
        if not listed:
            return
        for item in listed:
            try:
                yield _item(unit, item, exhibits, profile, is_cancelled)
            except Cancelled:
                return
        last = listed[-1].id


def item_of(unit: Unit, media_id: MediaId, is_cancelled: IsCancelled = never) -> WorkItem | Failed:
    """Return one file with the very bytes that were taken in, or the reason why there are none any more.

    Raises NotFound, and Cancelled in the middle of a large file.
    """
    with unit.reading() as reader:
        exhibits = {exhibit.id: exhibit for exhibit in reader.exhibits.all()}
        item = reader.media.get(media_id)
    return _item(unit, item, exhibits, item.profile or Profile.THOROUGH, is_cancelled)


def _item(
    unit: Unit, item: MediaItem, exhibits: dict[ExhibitId, Exhibit], profile: Profile, is_cancelled: IsCancelled
) -> WorkItem | Failed:
    outcome = _evidence_of(item, exhibits[item.exhibit_id], profile, is_cancelled)
    if isinstance(outcome, WorkItem):
        return outcome
    with unit.reading() as reader:
        copies = reader.media.duplicates_of(item.id)
    for copy in copies:
        found = _evidence_of(copy, exhibits[copy.exhibit_id], profile, is_cancelled)
        if isinstance(found, WorkItem):
            return replace(found, media_id=item.id)
    return outcome


def _evidence_of(item: MediaItem, exhibit: Exhibit, profile: Profile, is_cancelled: IsCancelled) -> WorkItem | Failed:
    parts = item.untrusted_name.split(b"/")
    path = os.path.join(os.fsencode(Path(exhibit.source_folder)), *parts)
    try:
        content, sha256 = _content_of(item, path, is_cancelled)
    except FileNotFoundError:
        return Failed(
            item.id,
            "The file is no longer where it was taken in. Its digests are kept; mount the exhibit again and retry.",
        )
    except ValueError as why:
        return Failed(item.id, f"{why} Its digests are kept.")
    except OSError as why:
        return Failed(item.id, f"The file could not be read again ({why.strerror}). Its digests are kept; retry later.")
    if item.hashes is None or sha256 != item.hashes.sha256:
        return Failed(
            item.id,
            "The file has changed since it was taken in: its SHA-256 is another. It was not opened; find out why "
            "the exhibit changed.",
        )
    return WorkItem(item.id, item.kind, content, profile)


def _content_of(item: MediaItem, path: bytes, is_cancelled: IsCancelled) -> tuple[bytes | LargeContent, str]:
    """Return a file's bytes, or a large video as it is handed out, and its SHA-256; raises as reading evidence does."""
    if item.kind is MediaKind.VIDEO and item.size_bytes > LARGEST_HELD_BYTES:
        large = HashedFile(path, is_cancelled)
        return large, large.sha256
    content, _ = read_evidence(path)
    return content, hashlib.sha256(content).hexdigest()
