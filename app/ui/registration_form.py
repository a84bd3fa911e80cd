"""What a new unit says of itself before anything else: who answers for it, under which law, whether it is a trial."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.errors import NotRecorded
from app.domain.policy import Policy
from app.domain.registration import Registration
from app.exchange.policy_file import founding_policy, shipped_profiles
from app.ui.language import tr
from app.ui.parts import column, field, label


class RegistrationForm(QWidget):
    """The right half of the page on which a unit is made."""

    def __init__(self) -> None:
        super().__init__()
        self.controller, self.officer, self.assessment = QLineEdit(), QLineEdit(), QLineEdit()
        self.evaluation_until = QLineEdit()
        self.evaluation_until.setPlaceholderText(tr("YYYY-MM-DD, or nothing"))
        self.profile = QComboBox()
        self.profile.addItem(tr("Choose…"), "")
        for profile in shipped_profiles():
            self.profile.addItem(profile.name, profile.id)
        column(
            label(tr("For whom it works"), "heading"),
            field(tr("Controller"), self.controller, tr("Who answers in law for what is done with the data.")),
            field(tr("Responsible officer"), self.officer),
            field(
                tr("Impact assessment"), self.assessment, tr("The reference of the DPIA or PIA that covers this unit.")
            ),
            field(tr("Jurisdiction"), self.profile, tr("A starting point that can forbid functions; no legal advice.")),
            field(
                tr("Evaluation until"),
                self.evaluation_until,
                tr("Only for a trial: it is stamped everywhere, and ends on that day. This is never changed later."),
            ),
            None,
            spacing=12,
            onto=self,
        )

    def clear(self) -> None:
        """Forget what was typed and chosen."""
        for typed in (self.controller, self.officer, self.assessment, self.evaluation_until):
            typed.clear()
        self.profile.setCurrentIndex(0)

    def registration(self) -> Registration:
        """Return what was typed; raises NotRecorded naming what is missing."""
        return Registration(self.controller.text(), self.officer.text(), self.assessment.text()).checked()

    def policy(self) -> Policy:
        """Return the first policy under the jurisdiction that was chosen; raises NotRecorded where none was."""
        chosen = self.profile.currentData()
        if not chosen:
            raise NotRecorded(
                tr("No jurisdiction is chosen. Nothing was created; choose the profile nearest to your law.")
            )
        return founding_policy(str(chosen))

    def until(self) -> date | None:
        """Return the last day of an evaluation, None for a unit that is none; raises NotRecorded for no date."""
        typed = self.evaluation_until.text().strip()
        if not typed:
            return None
        try:
            return date.fromisoformat(typed)
        except ValueError:
            raise NotRecorded(
                tr(
                    "The last day of the evaluation is no date. Nothing was created; write YYYY-MM-DD, or leave "
                    "it empty."
                )
            ) from None
