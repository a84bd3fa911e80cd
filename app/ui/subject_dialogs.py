"""What is asked before what is known of a subject, or how long they are kept, changes; and before they are erased."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QWidget

from app.domain.dates import date_span
from app.domain.erasure import Erasure
from app.domain.errors import NotRecorded
from app.domain.gallery import Subject
from app.domain.keeping import Terms
from app.domain.particulars import Sex
from app.service.particulars import Corrected
from app.ui.date_dialog import HINT, UNKNOWN
from app.ui.language import capital, mark, said, tr, tr_count
from app.ui.parts import Choice, column, field, label, row
from app.ui.people_dialogs import FormDialog
from app.ui.theme import fit

DAY = "YYYY-MM-DD"
LINE_PX = 34


def day_in(typed: QLineEdit) -> date | None:
    """Return the day that was typed, None where nothing was; raises NotRecorded with how days are written."""
    text = typed.text().strip()
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        words = tr("{text} is not a day of the form {form}. Nothing was changed; write it again.", text=text, form=DAY)
        raise NotRecorded(words) from None


def day_line(day: date | None = None) -> QLineEdit:
    """Return a line for a day."""
    made = QLineEdit(day.isoformat() if day is not None else "")
    fit(made, least_height=LINE_PX)
    made.setPlaceholderText(DAY)
    return made


class ParticularsDialog(FormDialog):
    """Sex and birth date, as wide as they are known, and how that is known."""

    def __init__(self, subject: Subject, parent: QWidget) -> None:
        words = tr("What was stated before stays on record. The reason outlives the subject: write no name in it.")
        super().__init__(tr("Birth date and sex of {name}", name=subject.name), words, tr("State it"), parent)
        known = subject.known
        self.sex = Choice()
        for sex in Sex:
            self.sex.addItem(capital(said(sex.value)), sex.value)
        self.sex.setCurrentIndex(self.sex.findData(known.sex.value))
        self.born = QLineEdit(known.born.words if known.born is not None else UNKNOWN)
        self.born.setPlaceholderText(said(HINT))
        self.reason = QLineEdit()
        hint = tr("As wide as it is known: {examples}; write {unknown} where it is not known.", examples=said(HINT),
                  unknown=UNKNOWN)  # fmt: skip
        self.form.addLayout(field(tr("Sex"), self.sex))
        self.form.addLayout(field(tr("Born"), self.born, hint))
        self.form.addLayout(field(tr("Reason"), self.reason, tr("How it is known. It is kept for ever.")))
        self.born.setFocus()

    def corrected(self) -> Corrected:
        """Return what is stated now; raises NotRecorded where the date cannot be read."""
        written = self.born.text().strip()
        is_unknown = not written or written.lower() == UNKNOWN
        return Corrected(
            Sex(self.sex.currentData()), None if is_unknown else date_span(written), forgets_born=is_unknown
        )


class KeepUntilDialog(FormDialog):
    """Until when the unit keeps all references of a subject, and why."""

    def __init__(self, name: str, until: date | None, parent: QWidget) -> None:
        words = tr(
            "The unit's own date, for all present references. An originator's date stays as it is, and whichever comes "
            "first counts. The policy says how far ahead it may lie."
        )
        super().__init__(tr("Keep {name} until", name=name), words, tr("Set the date"), parent)
        self.until, self.reason = day_line(until), QLineEdit()
        self.form.addLayout(field(tr("Keep until"), self.until))
        self.form.addLayout(field(tr("Reason"), self.reason, tr("It is kept for ever.")))
        self.until.setFocus()

    def day(self) -> date:
        """Return the day; raises NotRecorded where none was typed."""
        day = day_in(self.until)
        if day is None:
            raise NotRecorded(tr("Give a day of the form {form}. Nothing was changed.", form=DAY))
        return day


class TermsFields(QWidget):
    """Who lent references, and what they allow; the unit's own where nothing is filled in."""

    def __init__(self, terms: Terms | None = None) -> None:
        super().__init__()
        given = terms or Terms()
        self.setProperty("role", "plain")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.originator = QLineEdit(given.originator or "")
        fit(self.originator, least_height=LINE_PX)
        self.may_search, self.may_export = QCheckBox(tr("May be searched")), QCheckBox(tr("May leave the unit"))
        self.may_search.setChecked(given.may_search)
        self.may_export.setChecked(given.may_export)
        self.delete_by, self.retain_until = day_line(given.delete_by), day_line(given.retain_until)
        days = row(
            field(tr("Originator wants it deleted by"), self.delete_by), field(tr("Keep until"), self.retain_until),
            spacing=12,
        )  # fmt: skip
        lent = field(tr("Originator, who lent them; empty where they are the unit's own"), self.originator)
        column(lent, row(self.may_search, 16, self.may_export, None), days, spacing=10, onto=self)

    def terms(self) -> Terms:
        """Return what is stated; raises NotRecorded where a day cannot be read."""
        return Terms(
            day_in(self.retain_until), self.originator.text().strip() or None,
            self.may_search.isChecked(), self.may_export.isChecked(), day_in(self.delete_by),
        )  # fmt: skip


class TermsDialog(FormDialog):
    """The terms of all references of a subject."""

    def __init__(self, name: str, terms: Terms, parent: QWidget) -> None:
        words = tr("These replace the terms of all present references of this subject.")
        super().__init__(tr("Terms of {name}", name=name), words, tr("State them"), parent)
        self.fields, self.reason = TermsFields(terms), QLineEdit()
        self.form.addWidget(self.fields)
        self.form.addLayout(field(tr("Reason"), self.reason, tr("It is kept for ever.")))
        self.fields.originator.setFocus()


def rows_words(table: str, count: int) -> str:
    """Return how many rows of a table there are, in words."""
    words = {
        "reference": (mark("{count} reference"), mark("{count} references")),
        "reference_crop": (mark("{count} picture"), mark("{count} pictures")),
        "reference_vector": (mark("{count} further vector"), mark("{count} further vectors")),
        "subject_particulars": (
            mark("{count} statement of birth date and sex"),
            mark("{count} statements of birth date and sex"),
        ),
        "reference_terms": (mark("{count} statement of terms"), mark("{count} statements of terms")),
        "reference_taken": (mark("{count} capture date"), mark("{count} capture dates")),
        "partner_file": (mark("{count} file"), mark("{count} files")),
        "partner_crop": (mark("{count} crop"), mark("{count} crops")),
    }
    one, many = words.get(table, (mark("{count} further row"), mark("{count} further rows")))
    return tr_count(count, one, many)


class EraseDialog(FormDialog):
    """What would be erased, in counts, and its number to be typed; `words` say what becomes of what points at it."""

    def __init__(self, heading: str, words: str, asked: Erasure, parent: QWidget) -> None:
        super().__init__(heading, words, tr("Erase for good"), parent)
        self.asked = asked
        counts = ", ".join(rows_words(name, count) for name, count in asked.counts.items() if count)
        self.counts = label(counts or tr("Nothing is in it."), "small", wraps=True)
        self.typed, self.reason = QLineEdit(), QLineEdit()
        self.form.addWidget(self.counts)
        self.form.addLayout(field(tr("Type its number, {number}", number=asked.reference), self.typed))
        hint = tr("It is kept for ever, and outlives what is erased: write no name in it.")
        self.form.addLayout(field(tr("Reason"), self.reason, hint))
        self.typed.setFocus()
