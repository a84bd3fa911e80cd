"""The gallery: whom the unit searches for, and where they come from."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.page import Page


class GalleryPage(Page):
    """Shows what the gallery holds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Gallery"))
