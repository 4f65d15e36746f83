"""Lists of what can be chosen: ``rlstudio envs`` and ``rlstudio algorithms``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from rlstudio.cli.options import AsJson, complain
from rlstudio.cli.terminal import print_json, say, table
from rlstudio.core.errors import UserError

if TYPE_CHECKING:
    from rlstudio.core.algorithm import Algorithm


def envs(
    add: Annotated[
        str | None, typer.Option(metavar="ENV", help="Offer this one of Gymnasium or of a package, too.")
    ] = None,
    remove: Annotated[str | None, typer.Option(metavar="ENV", help="No longer offer what was added.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the environments and the algorithms that fit each.

    --add takes any id that Gymnasium has registered; package:Name-v0 imports the
    package first, and lets checkpoint files name it from then on.
    """
    from rlstudio.core import registry
    from rlstudio.engine.files import added_environments

    if remove is not None:
        added_environments.remove(remove)
    if add is not None:
        spec = added_environments.add(add)
        if not as_json:
            say(f"{spec.id} is offered now: {spec.blurb}")
    if (add or remove) and not as_json:
        return
    found = []
    learners = _loaded_algorithms()
    for id in dict.fromkeys([*registry.environment_ids(), *added_environments.ids()]):
        try:
            spec = registry.environment(id)
        except UserError as error:
            complain(str(error))
            continue
        found.append(
            {
                "id": id,
                "title": spec.title,
                "blurb": spec.blurb,
                "family": spec.family,
                "capabilities": sorted(spec.capabilities),
                "action_names": list(spec.action_names),
                "solved_at": spec.solved_at,
                "settings": spec.Settings.model_json_schema().get("properties", {}),
                "algorithms": [name for name, kind in learners.items() if kind.misfit(spec) is None],
            }
        )
    if as_json:
        print_json(found)
        return
    rows = [(e["id"], e["title"], e["family"], ", ".join(e["algorithms"])) for e in found]
    table(("id", "title", "family", "algorithms that fit"), rows)


def algorithms(
    env: Annotated[
        str | None, typer.Option("--env", metavar="ENV", help="Say which fit it; an id or a .rlworld file.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the algorithms; with --env, whether each fits it, and if not, why."""
    from rlstudio.core import registry
    from rlstudio.engine.files import world_file

    spec = registry.environment(*world_file.named(env)) if env is not None else None
    found: list[dict[str, Any]] = []
    for id, kind in _loaded_algorithms().items():
        entry: dict[str, Any] = {"id": id, "title": kind.title, "blurb": kind.blurb, "family": kind.family}
        entry |= {"paper": kind.paper, "settings": kind.Config.model_json_schema().get("properties", {})}
        if spec is not None:
            reason = kind.misfit(spec)
            entry |= {"fits": reason is None, "reason": reason}
        found.append(entry)
    if as_json:
        print_json(found)
    elif spec is None:
        rows = [(a["id"], a["title"], a["family"], a["blurb"]) for a in found]
        table(("id", "title", "family", "what it does"), rows)
    else:
        fits = [(a["id"], a["title"], "yes" if a["fits"] else f"no: {a['reason']}") for a in found]
        table(("id", "title", f"fits {spec.id}"), fits)


def _loaded_algorithms() -> dict[str, type[Algorithm]]:
    """Every algorithm that loads; of others the error is printed on standard error."""
    from rlstudio.core import registry

    found = {}
    for id in registry.algorithm_ids():
        try:
            found[id] = registry.algorithm(id)
        except UserError as error:
            complain(str(error))
    return found
