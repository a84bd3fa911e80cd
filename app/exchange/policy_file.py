"""Policies and jurisdiction profiles as files: those that come with the program, and those that a unit writes."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from importlib import resources
from pathlib import Path

from app.domain.errors import NotFound, PolicyRefused
from app.domain.policy import JurisdictionProfile, Policy, as_document
from app.domain.policy_form import policy_of, profile_of

LARGEST_BYTES = 1 << 20
_ROOM = "app.exchange.policies"


def shipped_policy() -> Policy:
    """Return the default policy that comes with the program, with no jurisdiction chosen."""
    return policy_of(_shipped("default.toml"))


def shipped_profiles() -> tuple[JurisdictionProfile, ...]:
    """Return the jurisdiction profiles that come with the program, in the order of their ids."""
    names = sorted(entry.name for entry in resources.files(_ROOM).iterdir() if entry.name.startswith("profile_"))
    return tuple(sorted((profile_of(_shipped(name)) for name in names), key=lambda profile: profile.id))


def shipped_profile(profile_id: str) -> JurisdictionProfile:
    """Return one of the profiles that come with the program; raises NotFound naming those that there are."""
    profiles = shipped_profiles()
    for profile in profiles:
        if profile.id == profile_id.strip():
            return profile
    known = ", ".join(profile.id for profile in profiles)
    raise NotFound(f"There is no jurisdiction profile {profile_id!r}. Nothing was changed; choose one of {known}.")


def founding_policy(profile_id: str) -> Policy:
    """Return the default policy under one of the profiles that come with the program; raises NotFound."""
    return replace(shipped_policy(), profile=shipped_profile(profile_id))


def read_policy(path: Path) -> Policy:
    """Read a policy from a file, TOML or JSON by its ending; raises NotFound or PolicyRefused."""
    try:
        content = path.read_bytes() if path.stat().st_size <= LARGEST_BYTES else None
    except OSError as why:
        raise NotFound(f"The policy file {path} could not be read ({why.strerror}). Nothing was changed.") from why
    if content is None:
        raise PolicyRefused(f"{path.name} is far too large for a policy. Nothing was changed; check which file it is.")
    try:
        text = content.decode("utf-8-sig")
        document = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except (ValueError, RecursionError) as why:
        raise PolicyRefused(
            f"{path.name} is not valid {'JSON' if path.suffix.lower() == '.json' else 'TOML'} ({why}). Nothing was "
            "changed; correct it."
        ) from None
    return policy_of(document)


def written_policy(policy: Policy) -> str:
    """Return a policy as JSON that people can read and change; `read_policy` reads it from a .json file."""
    return json.dumps(as_document(policy), indent=1, ensure_ascii=False) + "\n"


def _shipped(name: str) -> object:
    return tomllib.loads(resources.files(_ROOM).joinpath(name).read_text("utf-8"))
