"""State when seized pictures were taken: of one file, or of all files of an exhibit that say nothing better."""

from __future__ import annotations

from app.domain.audit import Operation
from app.domain.capture_date import CaptureStatement, Dated
from app.domain.dates import DateSpan
from app.domain.errors import NotFound
from app.domain.ids import ExhibitId, FaceId, MediaId
from app.domain.statement import stated
from app.service.cases import act_in
from app.store import Reader, Unit

_WHY_MISSING = "A capture date needs a reason on record. Nothing was stated; say how it is known."


def date_file(unit: Unit, media_id: MediaId, taken: DateSpan | None, reason: str) -> Dated | None:
    """State when a file's picture was taken, None for not known; return what counts for it now.

    A person's word about a file comes before what the file says of itself. Raises NotRecorded without a reason,
    NotFound, NotAllowed.
    """
    why = stated(reason, _WHY_MISSING)
    with unit.unit_of_work(act_in(unit, "state capture date", Operation.ALTERATION)) as work:
        exhibit_id = work.media.get(media_id).exhibit_id
        work.capture_dates.state(exhibit_id, media_id, taken, why)
        work.note(media=media_id, is_known=taken is not None)
        return work.capture_dates.of_media(exhibit_id, media_id)


def date_exhibit(unit: Unit, exhibit_name: str, taken: DateSpan | None, reason: str) -> CaptureStatement:
    """State when the pictures of an exhibit were taken, for all files of which nothing better is known.

    A file's own date counts where it lies within that. Raises NotRecorded without a reason, NotFound, NotAllowed.
    """
    why = stated(reason, _WHY_MISSING)
    with unit.unit_of_work(act_in(unit, "state capture date", Operation.ALTERATION)) as work:
        exhibit_id = _exhibit_of(work, exhibit_name)
        work.capture_dates.state(exhibit_id, None, taken, why)
        work.note(exhibit=exhibit_id, is_known=taken is not None)
        found = work.capture_dates.of_exhibit(exhibit_id)
    if found is None:
        raise NotFound(f"Exhibit {exhibit_name} has no capture date on record.")
    return found


def list_capture_dates(unit: Unit) -> list[CaptureStatement]:
    """Return everything that was said of capture dates in the case; the viewing is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view capture dates", Operation.CONSULTATION)) as work:
        found = work.capture_dates.all()
        work.note(statements=len(found))
    return found


def exhibit_dates(unit: Unit) -> dict[ExhibitId, DateSpan]:
    """Return what is stated of whole exhibits, those without a date left out."""
    with unit.reading() as reader:
        said = {exhibit.id: reader.capture_dates.of_exhibit(exhibit.id) for exhibit in reader.exhibits.all()}
    return {exhibit_id: each.taken for exhibit_id, each in said.items() if each is not None and each.taken is not None}


def dates_of_faces(reader: Reader, face_ids: tuple[FaceId, ...]) -> list[Dated | None]:
    """Return when each of the pictures that hold these faces was taken, each picture once; None where unknown."""
    media = dict.fromkeys(reader.faces.get(face_id).media_id for face_id in face_ids)
    return [reader.capture_dates.of_media(reader.media.get(one).exhibit_id, one) for one in media]


def _exhibit_of(reader: Reader, name: str) -> ExhibitId:
    found = [exhibit.id for exhibit in reader.exhibits.all() if exhibit.name == name.strip()]
    if not found:
        known = ", ".join(exhibit.name for exhibit in reader.exhibits.all()) or "none"
        raise NotFound(f"There is no exhibit {name!r} in this case; there are: {known}. Nothing was stated.")
    return found[0]
