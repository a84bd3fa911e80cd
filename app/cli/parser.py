"""The grammar of the command line: every verb, its options and its help."""

from __future__ import annotations

from argparse import ArgumentParser

from app import __version__
from app.cli import (
    across_verbs,
    audit_verbs,
    backup_verbs,
    copies_verbs,
    custody_verbs,
    date_verbs,
    demo_verb,
    engine_verbs,
    erase_verbs,
    examination_verbs,
    exhibit_verbs,
    face_verbs,
    gallery_verbs,
    model_verbs,
    partner_verbs,
    people_verbs,
    person_verbs,
    policy_verbs,
    queue_verbs,
    retention_verbs,
    search_verbs,
    standing_search_verbs,
    trial_verbs,
    unit_verbs,
    validation_verbs,
)


def build_parser() -> ArgumentParser:
    """Return the whole grammar; each verb's parser names its function in the default `run`."""
    parser = ArgumentParser(
        prog="homeward",
        allow_abbrev=False,
        description="An offline workstation for victim identification. Without a verb, the window opens.",
        epilog="Exit codes: 0 done, 1 a known error (the sentence is on standard error), 2 wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"Homeward {__version__}")
    parser.add_argument(
        "--i-accept-unprotected",
        action="store_true",
        help="start although the kernel's fence against the network does not hold; goes on record and on every report",
    )
    parser.add_argument(
        "--prove-seal",
        action="store_true",
        help="try every way to a network before the window opens; what came of it is on its page Unit, Selftest",
    )
    parser.add_argument("--unit", metavar="DIR", help="the unit's folder, for the window (or HOMEWARD_UNIT)")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", dest="verb")
    for room in (
        unit_verbs,
        people_verbs,
        exhibit_verbs,
        queue_verbs,
        face_verbs,
        date_verbs,
        copies_verbs,
        person_verbs,
        gallery_verbs,
        search_verbs,
        across_verbs,
        partner_verbs,
        standing_search_verbs,
        examination_verbs,
        trial_verbs,
        custody_verbs,
        audit_verbs,
        retention_verbs,
        erase_verbs,
        backup_verbs,
        engine_verbs,
        model_verbs,
        validation_verbs,
        policy_verbs,
        demo_verb,
    ):
        room.add_to(verbs)
    return parser
