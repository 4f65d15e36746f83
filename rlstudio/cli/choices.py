"""Lists of what can be chosen: ``rlstudio envs`` and ``rlstudio algorithms``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from rlstudio.cli.guard import GUARD
from rlstudio.cli.options import AsJson, EnvSet, complain, settings
from rlstudio.cli.terminal import print_json, say, strangers_aside, table
from rlstudio.core.errors import UserError

if TYPE_CHECKING:
    from rlstudio.core.registry import LoadFailure


def envs(
    add: Annotated[
        str | None, typer.Option(metavar="ENV", help="Offer this one of Gymnasium or of a package, too.")
    ] = None,
    remove: Annotated[str | None, typer.Option(metavar="ENV", help="No longer offer what was added.")] = None,
    env_changes: EnvSet = None,
    as_json: AsJson = False,
) -> None:
    """List the environments and the algorithms that fit each.

    --add takes any id that Gymnasium has registered; package:Name-v0 imports the
    package first, and lets checkpoint files name it from then on. What --env-set
    tells its constructor is what new runs in the window begin with.
    """
    from rlstudio.engine.catalogue import environment_entries, loaded_algorithms
    from rlstudio.engine.files import added_environments

    changes = settings(env_changes, "--env-set")
    if changes and add is None:
        raise UserError("--env-set needs --add, the environment that it is about.")
    if remove is not None:
        added_environments.remove(remove)
    if add is not None:
        GUARD.stand(add)
        with strangers_aside():
            spec = added_environments.add(add, changes)
        if not as_json:
            say(f"{spec.id} is offered now: {spec.blurb}")
    if (add or remove) and not as_json:
        return
    failures: list[LoadFailure] = []
    with strangers_aside():
        found = environment_entries(loaded_algorithms(failures), failures, added_environments.ids())
    _complain(failures)
    if as_json:
        left_out = {"settings_schema", "default_lanes", "algorithms"}
        print_json(
            [
                entry.model_dump(mode="json", exclude=left_out)
                | {"settings": entry.settings_schema.get("properties", {}), "algorithms": entry.fitting}
                for entry in found
            ]
        )
        return
    rows = [(entry.id, entry.title, entry.family, ", ".join(entry.fitting)) for entry in found]
    table(("id", "title", "family", "algorithms that fit"), rows)


def algorithms(
    env: Annotated[
        str | None, typer.Option("--env", metavar="ENV", help="Say which fit it; an id or a .rlworld file.")
    ] = None,
    env_changes: EnvSet = None,
    as_json: AsJson = False,
) -> None:
    """List the algorithms; with --env, whether each fits it, and if not, why."""
    from rlstudio.core import registry
    from rlstudio.engine.catalogue import algorithm_entries, loaded_algorithms
    from rlstudio.engine.files import world_file

    changes = settings(env_changes, "--env-set")
    if env is None and changes:
        raise UserError("--env-set needs --env, the environment that it is about.")
    spec = None
    if env is not None:
        id, drawn = world_file.named(env)
        GUARD.stand(id)
        with strangers_aside():
            spec = registry.environment(id, drawn | changes)
    failures: list[LoadFailure] = []
    kinds = loaded_algorithms(failures)
    found = algorithm_entries(kinds, failures)
    _complain(failures)
    reasons = {} if spec is None else {e.id: spec.missing or kinds[e.id].refusal(spec) for e in found}
    if as_json:
        print_json(
            [
                entry.model_dump(include={"id", "title", "blurb", "family", "paper"})
                | {"settings": entry.settings_schema.get("properties", {})}
                | ({"fits": reasons[entry.id] is None, "reason": reasons[entry.id]} if reasons else {})
                for entry in found
            ]
        )
    elif spec is None:
        rows = [(entry.id, entry.title, entry.family, entry.blurb) for entry in found]
        table(("id", "title", "family", "what it does"), rows)
    else:
        said = {id: "yes" if reason is None else f"no: {reason}" for id, reason in reasons.items()}
        table(("id", "title", f"fits {spec.id}"), [(e.id, e.title, said[e.id]) for e in found])


def _complain(failures: list[LoadFailure]) -> None:
    """A line on standard error for each plug-in that does not load."""
    for failure in failures:
        complain(failure.reason)
