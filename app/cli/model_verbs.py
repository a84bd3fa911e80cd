"""Verbs about the models that a unit works with: models add, list, use, remove, reembed."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.options import Verbs, in_case, in_unit, verb
from app.cli.tables import table
from app.recognition.pack import default_manifest
from app.service.cases import list_cases
from app.service.models import UnitModel, add_model, engine_of, list_models, remove_model, use_models
from app.service.reembed import ReembedSummary, reembed, without_vector


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    models = verbs.add_parser("models", help="the models that a unit works with, beside the built-in ones")
    of_models = models.add_subparsers(title="verbs", metavar="VERB", dest="models_verb")
    added = verb(
        of_models,
        "add",
        "Take in a detector or embedder that was carried to the unit: its manifest (TOML) with the ONNX file beside "
        "it, or a ZIP of both. It is checked and tried in a sealed process; it is not used until it is chosen.",
        _add,
    )
    in_unit(added).add_argument("file", type=Path, help="manifest (.toml), or .zip")
    in_unit(verb(of_models, "list", "List the models of the unit and which of them it works with.", _list))
    used = verb(
        of_models,
        "use",
        "Choose the models to work with: one embedder or two, which are fused, and any detectors. Without an id the "
        "built-in ones work alone. Vectors of other models are kept; `models reembed` makes the missing ones.",
        _use,
    )
    in_unit(used).add_argument(
        "ids", nargs="*", metavar="ID", help=f"ids of models; {default_manifest().id} is built in"
    )
    removed = in_unit(verb(of_models, "remove", "Forget a model and erase its weights.", _remove))
    removed.add_argument("id", metavar="ID", help="the model's id")
    again = verb(
        of_models,
        "reembed",
        "Make the vectors that the gallery and a case lack for the chosen models, from stored crops; no exhibit is "
        "needed. States, persons, searches and conclusions stay. A run that was stopped continues.",
        _reembed,
    )
    in_case(again).add_argument("--gallery-only", action="store_true", help="leave the faces of cases alone")


def _add(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        added = add_model(unit, args.file)
    manifest = added.manifest
    lines = [
        f"Taken in: {manifest.kind} {manifest.id} ({manifest.name}, version {manifest.version}, {manifest.licence}).",
        f"Trained on: {manifest.trained_on}",
        "Whether your unit may work with a model that was trained on these data is for your unit to decide. "
        f"`homeward models use {manifest.id}` chooses it.",
    ]
    return Answer(_facts(added), lines)


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        models, pack = list_models(unit), engine_of(unit).manifest
    rows = [
        (model.manifest.id, model.manifest.kind, "yes" if model.is_used else "no", model.manifest.name,
         model.manifest.licence, model.manifest.trained_on)
        for model in models
    ]  # fmt: skip
    lines = table(("id", "kind", "in use", "name", "licence", "trained on"), rows) if rows else []
    lines.append(f"Vectors are those of {pack.id}: {pack.name}.")
    return Answer({"pack": pack.id, "models": [_facts(model) for model in models]}, lines)


def _use(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        setup = use_models(unit, args.ids)
        lacking = without_vector(unit, setup.manifest.id).references
    payload = {
        "pack": setup.manifest.id, "models": list(args.ids), "dimension": setup.manifest.dimension,
        "references_without_vector": lacking,
    }  # fmt: skip
    lines = [f"From now on vectors are those of {setup.manifest.id}.", f"Trained on: {setup.manifest.trained_on}"]
    gallery = f"{lacking} references of the gallery lack such a vector." if lacking else "No reference lacks a vector."
    lines.append(
        f"{gallery} Run `homeward models reembed` once for each case that was examined with other models: it makes "
        "what gallery and case lack; until then nothing is searched or grouped where vectors are missing."
    )
    return Answer(payload, lines)


def _remove(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        remove_model(unit, args.id)
    return Answer({"removed": args.id}, [f"{args.id} is removed. Vectors that were made with it are kept."])


def _reembed(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        has_case = not args.gallery_only and (args.case is not None or bool(list_cases(unit)))
        if has_case:
            desk.enter(unit, args)
        with desk.workers(args, unit) as pool:
            done = reembed(unit, pool, ProgressLine(args.json), desk.is_cancelled)
            pack_id = pool.manifest.id
    payload = {
        "pack": pack_id, "references": done.references, "faces": done.faces, "seconds": round(done.seconds, 3),
        "references_unmade": list(done.unmade_references), "faces_unmade": list(done.unmade_faces),
    }  # fmt: skip
    words = f"Vectors of {pack_id} were made for {done.references} references and {done.faces} faces."
    return Answer(payload, [words, *_unmade_lines(done)])


def _unmade_lines(done: ReembedSummary) -> list[str]:
    """Return for which crops there is no vector, and what becomes of them."""
    named = [f"reference {one}" for one in done.unmade_references] + [f"face {one}" for one in done.unmade_faces]
    if not named:
        return []
    return [
        f"The models give no vector for {len(named)}: {', '.join(named)}. These are neither found nor grouped by these "
        "models; everything else is. Running it again tries them again."
    ]


def _facts(model: UnitModel) -> dict[str, Any]:
    manifest = model.manifest
    return {
        "id": manifest.id, "kind": manifest.kind.value, "family": manifest.family.value, "name": manifest.name,
        "version": manifest.version, "licence": manifest.licence, "trained_on": manifest.trained_on,
        "sha256": manifest.sha256, "digest": manifest.digest, "in_use": model.is_used,
        "milliseconds": round(model.trial.milliseconds, 2), "added_at": model.added_at.isoformat(),
        "added_by": model.added_by,
    }  # fmt: skip
