"""The unit itself: its models, its copies, and whether this workstation is fit."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.page import Page


class UnitPage(Page):
    """Shows how the unit and its workstation stand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Unit"))
