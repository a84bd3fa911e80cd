"""The unit's settings: small values under names, kept encrypted with everything else."""

from __future__ import annotations

from app.store.rows import Repository

KNOWN_FILES = "known_files"
"""JSON object: names of further files in the unit folder (relative, `/` between parts), each with its SHA-256."""


class Settings(Repository):
    """Values that people of the unit chose."""

    def get(self, name: str, default: str | None = None) -> str | None:
        """Return the value of a setting, or `default` where it was never set."""
        row = self._rows.one("SELECT value FROM setting WHERE name = ?", (name,))
        return row[0] if row else default

    def set(self, name: str, value: str) -> None:
        """Set a value."""
        self._rows.write(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )
