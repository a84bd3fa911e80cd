"""The register's pages about what the unit keeps: the gallery with its lists, and the unit with its sections."""

from __future__ import annotations

from app.ui.key_lines import Scope, act, line
from app.ui.language import mark

_GALLERY = (
    act("gallery.enrol", "E", mark("Enrol somebody")),
    line(
        mark("Subjects, hash sets, partners"),
        act("gallery.show_subjects", "1", mark("Subjects")),
        act("gallery.show_sets", "2", mark("Hash sets")),
        act("gallery.show_partners", "3", mark("Partner files")),
    ),
)
_SUBJECTS = (
    line(
        mark("Filter, order"),
        act("gallery.subjects.filter", "F", mark("Filter the subjects")),
        act("gallery.subjects.order", "O", mark("Order the subjects")),
    ),
    act("gallery.subjects.pictures", "I", mark("Show pictures")),
    line(
        mark("Birth date, keep until, terms"),
        act("gallery.subjects.born", "B", mark("Birth date and sex")),
        act("gallery.subjects.keep", "D", mark("Keep until another day")),
        act("gallery.subjects.terms", "T", mark("Terms of a subject")),
    ),
    act("gallery.subjects.taken", "C", mark("Capture date of a reference")),
    line(
        mark("Erase a reference, a subject"),
        act("gallery.subjects.drop", "Y", mark("Erase a reference")),
        act("gallery.subjects.erase", "X", mark("Erase a subject")),
    ),
)
_SETS = (
    line(
        mark("Add, remove a hash set"),
        act("gallery.sets.add", "A", mark("Add a hash set")),
        act("gallery.sets.remove", "X", mark("Remove a hash set")),
    ),
    act("gallery.sets.look_up", "M", mark("Look up files of the case")),
)
_PARTNERS = (
    line(
        mark("Read one in, write one"),
        act("gallery.partners.read", "R", mark("Read a partner's file in")),
        act("gallery.partners.write", "W", mark("Write a file for a partner")),
    ),
    act("gallery.partners.erase", "X", mark("Erase a partner's file")),
)
_UNIT = (
    line(
        mark("Sections"),
        act("unit.section_1", "1", mark("The unit")),
        act("unit.section_2", "2", mark("Protection")),
        act("unit.section_3", "3", mark("Selftest")),
        act("unit.section_4", "4", mark("Model packs")),
        act("unit.section_5", "5", mark("Backup, recovery")),
        act("unit.section_6", "6", mark("Custody")),
        act("unit.section_7", "7", mark("Retention, erasure")),
        act("unit.section_8", "8", mark("Quality trials")),
        act("unit.section_9", "9", mark("Validation")),
    ),
)
_ABOUT = (
    line(
        mark("Register anew, lock after"),
        act("unit.about.register", "R", mark("Register the unit anew")),
        act("unit.about.idle", "L", mark("Lock after so long")),
    ),
    act("unit.about.close", "C", mark("Close the evaluation")),
)
_PROTECTION = (act("unit.protection.read", "R", mark("Read the protection again")),)
_SELFTEST = (
    line(
        mark("Selftest, proof of the fence"),
        act("unit.selftest.run", "S", mark("Run the selftest")),
        act("unit.selftest.prove", "P", mark("Proof of the fence")),
    ),
)
_VALIDATION = (
    line(
        mark("Run a test, its pages"),
        act("unit.validation.run", "N", mark("Run a performance test")),
        act("unit.validation.pages", "P", mark("Pages of a performance test")),
    ),
)
_MODELS = (
    line(
        mark("Add, remove a model pack"),
        act("unit.models.add", "A", mark("Add a model pack")),
        act("unit.models.remove", "X", mark("Remove a model pack")),
    ),
    line(
        mark("Choose for use, embed again"),
        act("unit.models.use", "U", mark("Choose models for use")),
        act("unit.models.embed", "E", mark("Embed again")),
    ),
)
_BACKUP = (
    line(
        mark("Back up, sealed to escrow"),
        act("unit.backup.back_up", "B", mark("Back up")),
        act("unit.backup.seal", "K", mark("Back up for an escrow holder, too")),
    ),
    line(
        mark("Verify backups, restore"),
        act("unit.backup.verify", "V", mark("Verify backups")),
        act("unit.backup.restore", "R", mark("Restore from a backup")),
    ),
    line(
        mark("Rehearse, check a sheet"),
        act("unit.backup.rehearse", "T", mark("Rehearse a restoration")),
        act("unit.backup.check", "C", mark("Check a recovery sheet")),
    ),
    line(
        mark("New code, sheets, escrow key"),
        act("unit.backup.renew", "N", mark("New recovery code")),
        act("unit.backup.share", "S", mark("Three new recovery sheets")),
        act("unit.backup.escrow", "E", mark("Make an escrow key")),
    ),
    act("unit.backup.take_note", "A", mark("Take note of a restoration")),
)
_CUSTODY = (
    act("unit.custody.verify", "V", mark("Verify custody")),
    line(
        mark("Witness: now, at locks, none"),
        act("unit.custody.write", "W", mark("Write a witness")),
        act("unit.custody.always", "L", mark("Witness at each lock")),
        act("unit.custody.forget", "F", mark("No witness at locks")),
    ),
)
_RETENTION = (
    act("unit.retention.postpone", "D", mark("Another date")),
    line(
        mark("Erase, propose the erasure"),
        act("unit.retention.erase", "X", mark("Erase what is due")),
        act("unit.retention.propose", "P", mark("Propose the erasure")),
    ),
    line(
        mark("Certificate; list of erasures, apply one"),
        act("unit.retention.certificate", "C", mark("Write a certificate")),
        act("unit.retention.list", "T", mark("List of erasures")),
        act("unit.retention.apply", "A", mark("Apply a list of erasures")),
    ),
)
_TRIALS = (
    line(
        mark("Set, disclose a trial, results"),
        act("unit.trials.set", "N", mark("Set a quality trial")),
        act("unit.trials.disclose", "D", mark("Disclose a quality trial")),
        act("unit.trials.results", "Q", mark("Results of quality trials")),
    ),
    line(
        mark("Declaration: keep it, disclose by it"),
        act("unit.trials.keep", "K", mark("Keep the declaration of a quality trial")),
        act("unit.trials.disclose_by", "F", mark("Disclose a trial by its declaration")),
    ),
)


def keeping_scopes() -> tuple[Scope, ...]:
    """Return the scopes of both pages: each page's own, then those of what it shows one at a time."""
    return (
        Scope("gallery", mark("Gallery"), _GALLERY),
        Scope("gallery.subjects", mark("Gallery: subjects"), _SUBJECTS),
        Scope("gallery.sets", mark("Gallery: hash sets"), _SETS),
        Scope("gallery.partners", mark("Gallery: partner files"), _PARTNERS),
        Scope("unit", mark("Unit"), _UNIT),
        Scope("unit.about", mark("Unit: the unit"), _ABOUT),
        Scope("unit.protection", mark("Unit: protection"), _PROTECTION),
        Scope("unit.selftest", mark("Unit: selftest"), _SELFTEST),
        Scope("unit.models", mark("Unit: model packs"), _MODELS),
        Scope("unit.backup", mark("Unit: backup"), _BACKUP),
        Scope("unit.custody", mark("Unit: custody"), _CUSTODY),
        Scope("unit.retention", mark("Unit: retention"), _RETENTION),
        Scope("unit.trials", mark("Unit: quality trials"), _TRIALS),
        Scope("unit.validation", mark("Unit: validation"), _VALIDATION),
    )


SHOWN_ONE_AT_A_TIME = tuple(scope.id for scope in keeping_scopes() if "." in scope.id)
"""The scopes that are parts of a page: never two of them are heard at once."""
