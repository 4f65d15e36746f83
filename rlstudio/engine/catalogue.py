"""Makes the catalogue (core/catalogue.py): what can be chosen in this installation.

It is made in a worker, because everything in it must be imported; the window starts with the catalogue that
was stored the last time.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from rlstudio import __version__
from rlstudio.core import progress, registry
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.catalogue import AgentEntry, AlgorithmEntry, Catalogue, DeviceEntry, EnvironmentEntry
from rlstudio.core.errors import UserError
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.registry import LoadFailure
from rlstudio.core.system.resources import resources
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.files import added_environments
from rlstudio.envs.gym.arguments import ArgumentSettings, form_schema

Kinds = Mapping[str, type[Algorithm]]


def build_catalogue(*, own: bool = True) -> Catalogue:
    """The catalogue of this installation. What fails to load is listed under "failures" with its reason.

    own: with the environments that a person has added, which are opened to see what they are.
    """
    from rlstudio.engine.run import devices, presets

    failures = registry.load_failures()
    kinds = loaded_algorithms(failures)
    added = added_environments.ids() if own else []
    environments = environment_entries(kinds, failures, added)
    algorithms = algorithm_entries(kinds, failures)
    found, broken = presets.read_all()
    failures += broken
    titles = {e.id: e.title for e in environments} | {a.id: a.title for a in algorithms}
    agents = []
    cannot_play = {e.id for e in environments if e.missing}
    for path in bundled_agents():
        try:
            agents.append(_agent(path, titles))
        except Exception as error:
            _fail(failures, "agents", path.name, error)
    return Catalogue(
        version=__version__,
        environments=tuple(
            entry.model_copy(update={"family": mark("Your own")}) if entry.id in added else entry
            for entry in environments
        ),
        own=tuple(added),
        algorithms=tuple(algorithms),
        presets=tuple(found),
        agents=tuple(_told_apart([agent for agent in agents if agent.env not in cannot_play], environments)),
        devices=tuple(DeviceEntry(**device) for device in devices.available_devices()),
        failures=tuple(failures),
    )


def loaded_algorithms(failures: list[LoadFailure]) -> Kinds:
    """Every algorithm that loads, by its id; the others join the failures."""
    kinds = {}
    for id in registry.algorithm_ids():
        try:
            kinds[id] = registry.algorithm(id)
        except UserError as error:
            _fail(failures, "algorithms", id, error)
    return kinds


def environment_entries(
    kinds: Kinds, failures: list[LoadFailure], added: Iterable[str]
) -> list[EnvironmentEntry]:
    """Every environment that loads, also those that a person ``added``; the others join the failures."""
    entries = []
    own = set(added)
    told = added_environments.told()
    for id in dict.fromkeys([*registry.environment_ids(), *added]):
        if id in own:
            progress.tell(words("opening {id}", id=id))
        try:
            settings = told.get(id, {})
            spec = registry.environment(id, settings)
            entries.append(
                EnvironmentEntry(
                    id=spec.id,
                    title=spec.title,
                    blurb=spec.blurb,
                    family=spec.family,
                    capabilities=tuple(sorted(spec.capabilities)),
                    action_names=tuple(spec.action_names),
                    solved_at=spec.solved_at,
                    default_lanes=spec.default_lanes,
                    settings_schema=_schema(type(spec).Settings),
                    algorithms={id: spec.missing or kind.refusal(spec) for id, kind in kinds.items()},
                    told=settings,
                    missing=spec.missing,
                )
            )
        except Exception as error:  # a plug-in may do anything; it harms only itself
            _fail(failures, "envs", id, error)
    return entries


def algorithm_entries(kinds: Kinds, failures: list[LoadFailure]) -> list[AlgorithmEntry]:
    """What there is to say about each of these algorithms; what says nonsense joins the failures."""
    entries = []
    for id, kind in kinds.items():
        try:
            entries.append(
                AlgorithmEntry(
                    id=id,
                    title=kind.title,
                    blurb=kind.blurb,
                    family=kind.family,
                    acts_by=kind.acts_by,
                    paper=kind.paper,
                    settings_schema=kind.Config.model_json_schema(),
                    sweeps=kind.sweep_rate is not None,
                    pseudocode=pseudocode(kind),
                )
            )
        except Exception as error:
            _fail(failures, "algorithms", id, error)
    return entries


@cache
def pseudocode(kind: type[Algorithm]) -> tuple[str, ...]:
    """The lines behind "#:" in an algorithm's file, indented as there; of what it extends if it has none."""
    for parent in kind.__mro__:
        try:
            source = inspect.getsource(sys.modules[parent.__module__])
        except (OSError, TypeError, KeyError):  # the package has no source files
            continue
        found = re.findall(r"^( *)#: ?(.*)$", source, re.MULTILINE)
        if found:
            least = min(len(indent) for indent, _ in found)
            return tuple(indent[least:] + line for indent, line in found)
    return ()


def _schema(settings: type[Hyperparameters]) -> dict[str, Any]:
    """Cached, because more than a hundred games have the same settings."""
    if issubclass(settings, ArgumentSettings):
        return form_schema(settings)
    return settings.model_json_schema()


def _fail(failures: list[LoadFailure], group: str, name: str, error: Exception) -> None:
    if not any(f.group == group and f.name == name for f in failures):
        reason = str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
        failures.append(LoadFailure(group, name, reason))


def bundled_agents() -> list[Path]:
    """The files of the bundled trained agents."""
    return sorted((resources() / "checkpoints").glob("*.rlstudio"))


def _agent(path: Path, titles: Mapping[str, str]) -> AgentEntry:
    """What a bundled file is about; none of its tensors are read. Raises UserError for a broken one."""
    from rlstudio.engine.files import checkpoint

    manifest = checkpoint.peek(path)
    if manifest.env not in titles or manifest.algorithm not in titles:
        raise UserError(
            words(
                "it needs {env} and {algorithm}, and one of them is not here.",
                env=manifest.env,
                algorithm=manifest.algorithm,
            )
        )
    return AgentEntry(
        path=str(path),
        env=manifest.env,
        algorithm=manifest.algorithm,
        title=words(
            "{environment} · {algorithm}",
            environment=said_within(titles[manifest.env]),
            algorithm=said_within(titles[manifest.algorithm]),
        ),
        mean_return=manifest.scores.mean_return,
        step=manifest.step,
        settings=manifest.env_settings,
    )


def _told_apart(agents: list[AgentEntry], environments: list[EnvironmentEntry]) -> list[AgentEntry]:
    """Agents with the settings in which those of one kind differ, which are part of their titles then."""
    schemas = {entry.id: entry.settings_schema.get("properties", {}) for entry in environments}
    found = []
    for agent in agents:
        alike = [one.settings for one in agents if (one.env, one.algorithm) == (agent.env, agent.algorithm)]
        own, title = {}, agent.title
        for name, schema in schemas[agent.env].items():
            usual = schema.get("default")
            values = [settings.get(name, usual) for settings in alike]
            if any(value != values[0] for value in values):
                own[name] = agent.settings.get(name, usual)
                told = said_within(schema.get("title", name))
                title = words("{agent} · {setting} {value}", agent=title, setting=told, value=own[name])
        found.append(agent.model_copy(update={"settings": own, "title": title}))
    return found
