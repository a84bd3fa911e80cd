"""Files that a worker has looked at and not answered for: the faces of several are embedded in one batch."""

from __future__ import annotations

from app.recognition.pack import ModelPack
from app.worker.examination import Looked, replies_to
from app.worker.protocol import Request
from app.worker.records import Seen

MOST_FILES = 16
MOST_FACES_IN_COMPANY = 16
"""The encoder takes no less time per face in larger batches."""


class Tray:
    """Looked-at files in their order."""

    def __init__(self, pack: ModelPack) -> None:
        self._pack = pack
        self._looked: list[tuple[Request, Looked]] = []

    @property
    def is_full(self) -> bool:
        """True where waiting for further files brings nothing."""
        faces = sum(len(looked.sightings) for _, looked in self._looked if isinstance(looked, Seen))
        return faces >= MOST_FACES_IN_COMPANY or len(self._looked) >= MOST_FILES

    def put(self, request: Request, looked: Looked) -> None:
        """Add one file."""
        self._looked.append((request, looked))

    def emptied(self) -> list[bytes]:
        """Return the replies about all files, in their order, and forget them."""
        replies = replies_to(self._looked, self._pack)
        self._looked = []
        return replies
