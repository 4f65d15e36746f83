"""What can be chosen, as JSON: everything that gallery and forms are made from.

Built in a worker, because naming what fits means importing it; the window starts with the one that was
stored the last time. Keys: version, environments, algorithms, presets, devices, failures.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from rlstudio import __version__
from rlstudio.core import registry
from rlstudio.core.errors import UserError
from rlstudio.core.registry import LoadFailure

LAYOUT = 1
"""Changes with the shape of the catalogue, so that an older store is not read."""


def build_catalogue() -> dict[str, Any]:
    """The catalogue of this installation. What fails to load is listed under "failures" with its reason."""
    from rlstudio.engine import devices, presets

    failures = list(registry.load_failures())
    specs, kinds = {}, {}
    for id in registry.environment_ids():
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
            environments.append(_environment(spec, kinds))
        except Exception as error:  # a plug-in may do anything; it harms only itself
            _fail(failures, "envs", id, error)
    algorithms = []
    for id, kind in kinds.items():
        try:
            algorithms.append(_algorithm(kind))
        except Exception as error:
            _fail(failures, "algorithms", id, error)
    found, broken = presets.read_all()
    failures += broken
    return {
        "version": __version__,
        "environments": environments,
        "algorithms": algorithms,
        "presets": [preset.model_dump(mode="json") for preset in found],
        "devices": devices.available_devices(),
        "failures": [{"group": f.group, "name": f.name, "reason": f.reason} for f in failures],
    }


def catalogue() -> dict[str, Any]:
    """The same as ``build_catalogue``."""
    return build_catalogue()


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
        "settings_schema": type(spec).Settings.model_json_schema(),
        "algorithms": {id: kind.misfit(spec) for id, kind in kinds.items()},
    }


def _algorithm(kind: Any) -> dict[str, Any]:
    return {
        "id": kind.id,
        "title": kind.title,
        "blurb": kind.blurb,
        "family": kind.family,
        "paper": kind.paper,
        "schema": kind.Config.model_json_schema(),
        "metrics": [metric.model_dump(mode="json") for metric in kind.metrics],
        "shows": sorted(kind.shows),
    }


def thumbnail_name(env: str) -> str:
    """File name of an environment's picture in resources/thumbnails."""
    return env.replace("/", "_") + ".png"


# ---------------------------------------------------------------------------------- the store


def store_path() -> Path:
    """Where the last catalogue lies. RLSTUDIO_CACHE names another folder."""
    folder = os.environ.get("RLSTUDIO_CACHE")
    if folder is None:
        from platformdirs import user_cache_dir

        folder = user_cache_dir("rlstudio", appauthor=False)
    return Path(folder) / f"catalogue-{__version__}-{LAYOUT}.json"


def cached_catalogue() -> dict[str, Any] | None:
    """The catalogue stored last by this version, or None. A damaged store counts as none."""
    try:
        content = json.loads(store_path().read_text("utf-8"))
    except (OSError, ValueError):
        return None
    sound = isinstance(content, dict) and content.get("version") == __version__
    return content if sound and isinstance(content.get("environments"), list) else None


def store_catalogue(content: dict[str, Any]) -> None:
    """Keep a catalogue for the next start; a folder that cannot be written is no reason to fail."""
    path = store_path()
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(content), "utf-8")
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
