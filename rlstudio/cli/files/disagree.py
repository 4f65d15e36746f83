"""Where two agents disagree: ``rlstudio disagree``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from rlstudio.cli.files.agents import opened_agent
from rlstudio.cli.options import AsJson, Plays, Seed, of_run
from rlstudio.cli.signals import stoppable
from rlstudio.cli.terminal import a_return, opening_lines, print_json, say, strangers_aside, table
from rlstudio.core import progress


def disagree(
    a: Annotated[
        Path,
        typer.Argument(
            metavar="A", help="An agent's file, or the name of a run.", show_default=False, callback=of_run
        ),
    ],
    b: Annotated[
        Path, typer.Argument(metavar="B", help="Another one's.", show_default=False, callback=of_run)
    ],
    seed: Seed = 0,
    steps: Annotated[
        int, typer.Option(min=1, max=100_000, metavar="N", help="Decisions of each episode, at most.")
    ] = 2000,
    env: Plays = None,
    as_json: AsJson = False,
) -> None:
    """Tell where two agents disagree: both are asked about the states that each came to on one seed.

    Discrete actions: the Jensen-Shannon divergence in bits; action values
    become a distribution by a softmax, at a tenth of what is usually at stake.
    Continuous ones: the distance in parts of the range of the actions.
    """
    from rlstudio.engine.disagreement.finding import find
    from rlstudio.engine.disputed import Disputed
    from rlstudio.engine.play.agent import open_agent
    from rlstudio.engine.worker.messages import OpenStage

    about = opened_agent(a, env, None).manifest
    with strangers_aside(), stoppable(), progress.heard(opening_lines()):
        # What is of another library plays what A plays.
        settings = about.env_settings
        agents = [open_agent(OpenStage(str(path), env=about.env, env_settings=settings)) for path in (a, b)]
        found = find(agents[0], agents[1], seed, steps=steps, pictures=False)
    names = found.a.action_names

    def choice(moment: Disputed, decision: Any) -> Any:
        if decision.action is not None:
            return names[decision.action]
        return [round(float(part), 4) for part in decision.action_vector]

    if as_json:
        moments = [
            {
                "visited": one.visited, "step": one.step, "divergence": one.divergence, "same": one.same,
                "first": one.first, "a": choice(one, one.a), "b": choice(one, one.b),
            }
            for one in found.moments
        ]  # fmt: skip
        facts = {"env": found.a.env, "seed": seed, "steps": found.steps, "returns": found.returns}
        facts |= {"parted": found.parted, "agreement": found.agreement, "mean_divergence": found.mean}
        print_json(facts | {"moments": moments}, indent=None)
        return
    rows = [
        (
            f"{one.visited.upper()} {one.step:,}{' (they part)' if one.first else ''}",
            f"{one.divergence:.3f}",
            str(choice(one, one.a)),
            str(choice(one, one.b)),
        )
        for one in found.moments
    ]
    if rows:
        table(("step of", "divergence", "A does", "B does"), rows)
    parted = "never part" if found.parted is None else f"part at step {found.parted:,}"
    shares = "" if found.agreement is None else f", the same choice in {found.agreement:.0%} of all states"
    say(
        f"A {a_return(found.returns[0])} in {found.steps[0]:,} steps, B {a_return(found.returns[1])} in "
        f"{found.steps[1]:,}; they {parted}{shares}, mean divergence {found.mean:.3f}"
    )
