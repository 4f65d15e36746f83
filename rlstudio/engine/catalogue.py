"""Makes the catalogue (core/catalogue.py): what can be chosen in this installation.

It is made in a worker, because everything in it must be imported; the window starts with the catalogue that
was stored the last time.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from rlstudio import __version__
from rlstudio.core import registry
from rlstudio.core.catalogue import AlgorithmEntry, Catalogue, EnvironmentEntry
from rlstudio.core.errors import UserError
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.registry import LoadFailure
from rlstudio.core.resources import resources


def build_catalogue() -> dict[str, Any]:
    """The catalogue of this installation. What fails to load is in "failures" with its reason."""
    from rlstudio.engine.files import added_environments
    from rlstudio.engine.run import devices, presets

    failures = list(registry.load_failures())
    specs, kinds = {}, {}
    own = added_environments.ids()
    for id in dict.fromkeys([*registry.environment_ids(), *own]):
        try:
            specs[id] = registry.environment(id)
        except UserError as error:
            _fail(failures, "envs", id, error)
    for id in registry.algorithm_ids():
        try:
            kinds[id] = registry.algorithm(id)
        except UserError as error:
            _fail(failures, "algorithms", id, error)
    environments = []
    for id, spec in specs.items():
        try:
            entry = _environment(spec, kinds) | ({"family": "Your own"} if id in own else {})
            environments.append(EnvironmentEntry.model_validate(entry))
        except Exception as error:  # a plug-in may raise anything
            _fail(failures, "envs", id, error)
    algorithms = []
    for id, kind in kinds.items():
        try:
            algorithms.append(AlgorithmEntry.model_validate(_algorithm(kind)))
        except Exception as error:
            _fail(failures, "algorithms", id, error)
    found, broken = presets.read_all()
    failures += broken
    agents = []
    for path in bundled_agents():
        try:
            agents.append(_agent(path, specs, kinds))
        except Exception as error:
            _fail(failures, "agents", path.name, error)
    return Catalogue.model_validate(
        {
            "version": __version__,
            "environments": environments,
            "own": own,
            "algorithms": algorithms,
            "presets": [preset.model_dump(mode="json") for preset in found],
            "agents": agents,
            "devices": devices.available_devices(),
            "failures": [{"group": f.group, "name": f.name, "reason": f.reason} for f in failures],
        }
    ).model_dump()


def _fail(failures: list[LoadFailure], group: str, name: str, error: Exception) -> None:
    if not any(f.group == group and f.name == name for f in failures):
        reason = str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
        failures.append(LoadFailure(group, name, reason))


def _environment(spec: Any, kinds: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": spec.id,
        "title": spec.title,
        "blurb": spec.blurb,
        "family": spec.family,
        "thumbnail": thumbnail_name(spec.id),
        "capabilities": sorted(spec.capabilities),
        "action_names": list(spec.action_names),
        "solved_at": spec.solved_at,
        "default_lanes": spec.default_lanes,
        "settings_schema": _schema(type(spec).Settings),
        "algorithms": {id: kind.misfit(spec) for id, kind in kinds.items()},
    }


@cache
def _schema(settings: type[Hyperparameters]) -> dict[str, Any]:
    """Cached, because more than a hundred games have the same settings."""
    return settings.model_json_schema()


def _algorithm(kind: Any) -> dict[str, Any]:
    return {
        "id": kind.id,
        "title": kind.title,
        "blurb": kind.blurb,
        "family": kind.family,
        "acts_by": kind.acts_by,
        "paper": kind.paper,
        "settings_schema": kind.Config.model_json_schema(),
        "metrics": [metric.model_dump(mode="json") for metric in kind.metrics],
        "shows": sorted(kind.shows),
        "sweeps": kind.sweep_rate is not None,
    }


def bundled_agents() -> list[Path]:
    """The files of the bundled trained agents."""
    return sorted((resources() / "checkpoints").glob("*.rlstudio"))


def _agent(path: Path, specs: dict[str, Any], kinds: dict[str, Any]) -> dict[str, Any]:
    """Describe a bundled file without reading its tensors. Raises UserError for a broken one."""
    from rlstudio.engine.files import checkpoint

    manifest = checkpoint.peek(path)
    if manifest.env not in specs or manifest.algorithm not in kinds:
        raise UserError(f"it needs {manifest.env} and {manifest.algorithm}, and one of them is not here.")
    return {
        "path": str(path),
        "env": manifest.env,
        "algorithm": manifest.algorithm,
        "title": f"{specs[manifest.env].title} · {kinds[manifest.algorithm].title}",
        "mean_return": manifest.scores.mean_return,
        "step": manifest.step,
    }


def thumbnail_name(env: str) -> str:
    """File name of an environment's picture in resources/thumbnails."""
    return env.replace("/", "_") + ".png"
