"""Leads in the window: who worked on them, and how they end."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.adjudication import Conclusion
from app.domain.lead import LeadOutcome
from app.service.adjudicate import candidate_sheet
from app.ui.lead_dialog import LeadDialog
from app.ui.main_window import MainWindow
from app.ui.places import Place
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE, examine_and_conclude
from tests.ui.conftest import FIRST, SECOND, Furnished


def test_a_lead_is_listed_and_closed_with_what_corroborates_it(
    window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    for name, secret in ((FIRST, PASSPHRASE), (SECOND, SECOND_PASSPHRASE)):
        with furnished.opened_by(name, secret) as unit:
            card = candidate_sheet(unit, furnished.search).cards[0]
            examine_and_conclude(unit, card.candidate_id, Conclusion.SUPPORT_SAME)
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    window.go_to(Place.VERIFY)
    settle()
    leads = window.verify.leads
    assert leads.isVisible()
    assert leads.leads.row_at(0).examiners == (FIRST, SECOND)

    leads.ask_about_end()
    dialog = leads.findChild(LeadDialog)
    assert isinstance(dialog, LeadDialog)
    dialog.outcome.setCurrentIndex(list(LeadOutcome).index(LeadOutcome.SAFEGUARDING))
    assert not dialog.close_lead.isEnabled()
    dialog.note.setPlainText("the duty officer was told")
    dialog.state()
    settle()

    closing = leads.leads.row_at(0).closing
    assert closing is not None
    assert (closing.outcome, closing.note) == (LeadOutcome.SAFEGUARDING, "the duty officer was told")
    window.go_to(Place.CASES)
    settle()
    assert "1 lead referred to safeguarding" in window.cases.became.text()
    window.lock()
    settle()
    assert leads.leads.rowCount() == 0


def test_where_there_is_no_lead_nothing_is_shown_of_any(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    desk_window.go_to(Place.VERIFY)
    settle()

    assert not desk_window.verify.leads.isVisible()
