"""The models that were brought to the unit: their manifests and what their trial showed; the weights lie beside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import NotAllowed, NotFound
from app.store.rows import Repository, Row

_SELECT = (
    "SELECT id, kind, manifest, sha256, takes_batches, takes_any_size, milliseconds, added_at, added_by FROM model"
)


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """One model as the unit keeps it. `manifest` is the text that was carried, `sha256` that of the weights."""

    id: str
    kind: str
    manifest: str
    sha256: str
    takes_batches: bool
    takes_any_size: bool
    milliseconds: float
    added_at: datetime
    added_by: str


class Models(Repository):
    """Every model that was taken in and not removed."""

    def add(self, model_id: str, kind: str, manifest: str, sha256: str, trial: tuple[bool, bool, float]) -> ModelRecord:
        """Record a model with what its trial showed; raises NotAllowed where its id is taken."""
        if self._rows.one("SELECT 1 FROM model WHERE id = ?", (model_id,)):
            raise NotAllowed(f"There is a model {model_id} already. Nothing was changed; remove it first.")
        batches, any_size, milliseconds = trial
        self._rows.add(
            "INSERT INTO model (id, kind, manifest, sha256, takes_batches, takes_any_size, milliseconds, added_at, "
            "added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (model_id, kind, manifest, sha256, int(batches), int(any_size), milliseconds,
             self._rows.now.isoformat(), self._rows.actor.name),
        )  # fmt: skip
        return self.get(model_id)

    def remove(self, model_id: str) -> None:
        """Forget a model; raises NotFound. Vectors that were made with it stay where they are."""
        if self._rows.write("DELETE FROM model WHERE id = ?", (model_id,)) != 1:
            raise _unknown(model_id)

    def get(self, model_id: str) -> ModelRecord:
        """Return one model; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE id = ?", (model_id,))
        if row is None:
            raise _unknown(model_id)
        return _record(row)

    def all(self) -> list[ModelRecord]:
        """Return every model, by id."""
        return [_record(row) for row in self._rows.all(f"{_SELECT} ORDER BY id")]


def _unknown(model_id: str) -> NotFound:
    return NotFound(f"There is no model {model_id} in this unit. Nothing was changed; `models list` names those.")


def _record(row: Row) -> ModelRecord:
    added_at = datetime.fromisoformat(row[7])
    return ModelRecord(row[0], row[1], row[2], row[3], bool(row[4]), bool(row[5]), row[6], added_at, row[8])
