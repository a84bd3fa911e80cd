"""Open one file that was not examined, or not wholly: what is known of it, and which others failed in the same way."""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.audit import Operation
from app.domain.case import Exhibit, MediaItem, MediaState
from app.domain.ids import MediaId
from app.domain.unread import UnreadView, Whereabouts, reason_kind
from app.service.cases import act_in
from app.store import Unit


def open_unread(unit: Unit, media_id: MediaId) -> UnreadView:
    """Return what is known of a file; a consultation on record. The file itself is not opened. Raises NotFound."""
    with unit.unit_of_work(act_in(unit, "view unread file", Operation.CONSULTATION)) as work:
        item = work.media.get(media_id)
        exhibit = work.exhibits.get(item.exhibit_id)
        failed = work.media.all(states=[MediaState.FAILED])
        modified_ns = work.media.modified_ns(media_id)
        work.note(media=media_id)
    kind = reason_kind(item.reason)
    alike = tuple(other.id for other in failed if reason_kind(other.reason) == kind)
    all_failed = tuple(other.id for other in failed)
    return UnreadView(item, exhibit, _whereabouts(item, exhibit, modified_ns), alike, all_failed)


def _whereabouts(item: MediaItem, exhibit: Exhibit, modified_ns: int) -> Whereabouts:
    try:
        status = os.lstat(os.path.join(os.fsencode(Path(exhibit.source_folder)), *item.untrusted_name.split(b"/")))
    except (OSError, ValueError):
        return Whereabouts.GONE
    is_same = (status.st_size, status.st_mtime_ns) == (item.size_bytes, modified_ns)
    return Whereabouts.THERE if is_same else Whereabouts.OTHER
