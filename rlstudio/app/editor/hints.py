"""The sentence that the editor shows about a world while it is drawn."""

from __future__ import annotations

from rlstudio.app.editor.document import Document
from rlstudio.app.forms.world_sketch import signed
from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.message_bar import Kind
from rlstudio.core.errors import UserError
from rlstudio.core.words import Words, words
from rlstudio.envs.grid.drawing import START
from rlstudio.envs.grid.drawn_world import DrawnWorld
from rlstudio.envs.grid.settings import WorldSettings
from rlstudio.envs.prospects import Prospects, prospects

_OF_MAP = "map of this world: "


def hint(document: Document) -> tuple[Kind, str]:
    """How serious the hint is, and the hint about the current world."""
    try:
        settings = document.state.world()
    except UserError as error:
        return "problem", in_words(error)
    found = prospects(DrawnWorld(settings))
    marked = any(START in line for line in document.sketch.rows)
    if found.lost:
        return "warning", _lost(found, marked)
    if found.late:
        return "warning", _late(found, settings.max_steps)
    if found.endless:
        return "warning", _endless(settings)
    return "info", _best(found)


def in_words(error: UserError) -> str:
    """The error of an unfinished world, as a sentence; of a map, what is wrong with it alone."""
    text = str(error)
    problem: object = text
    while text.startswith(_OF_MAP) and isinstance(problem, Words) and "problem" in problem.values:
        problem = problem.values["problem"]
    told = said(words("{problem}.", problem=problem) if problem is not text else text)
    return told[0].upper() + told[1:]


def _lost(found: Prospects, marked: bool) -> str:
    if found.lost == found.starts:
        if found.starts == 1:
            return tr("No goal can be reached from the start.")
        return tr("No goal can be reached from any start.")
    if marked:
        return plural(
            found.lost,
            "No goal can be reached from {n} of the {starts} starts.",
            "No goal can be reached from {n} of the {starts} starts.",
            starts=found.starts,
        )
    return plural(
        found.lost,
        "No goal can be reached from {n} of the {starts} floor cells; without a start, episodes begin on any "
        "of them.",
        "No goal can be reached from {n} of the {starts} floor cells; without a start, episodes begin on any "
        "of them.",
        starts=found.starts,
    )


def _late(found: Prospects, limit: int) -> str:
    if found.starts > 1:
        return plural(
            found.late,
            "From {n} of the {starts} starts every goal is further away than the {limit:,} steps of the "
            "longest episode.",
            "From {n} of the {starts} starts every goal is further away than the {limit:,} steps of the "
            "longest episode.",
            starts=found.starts,
            limit=limit,
        )
    return tr(
        "The nearest goal is {steps:,.0f} steps away, but an episode ends after {limit:,}.",
        steps=found.steps,
        limit=limit,
    )


def _endless(settings: WorldSettings) -> str:
    own = [
        (reward, row, column)
        for row, column, reward in settings.map.rewards
        if reward + 2 * settings.step_reward > 0
    ]
    if not own:
        return tr("Going on for ever pays more than any goal: an agent may never end an episode.")
    reward, row, column = max(own)
    return tr(
        "Coming back for the {reward} in row {row}, column {column} pays more than it costs: an agent may "
        "prefer that to every goal.",
        reward=signed(reward),
        row=row + 1,
        column=column + 1,
    )


def _best(found: Prospects) -> str:
    steps = found.steps
    assert steps is not None  # known if every start reaches a goal
    count = int(steps) if steps == int(steps) else 2  # "1.5 steps"
    told = {"steps": f"{steps:.3g}"}
    if found.best is None:
        if found.starts > 1:
            return plural(
                count,
                "The nearest goal is {steps} step away on average.",
                "The nearest goal is {steps} steps away on average.",
                **told,
            )
        return plural(
            count, "The nearest goal is {steps} step away.", "The nearest goal is {steps} steps away.", **told
        )
    told["best"] = signed(found.best)
    if found.starts > 1:
        return plural(
            count,
            "The nearest goal is {steps} step away on average; the best possible return is {best} on "
            "average.",
            "The nearest goal is {steps} steps away on average; the best possible return is {best} on "
            "average.",
            **told,
        )
    return plural(
        count,
        "The nearest goal is {steps} step away; the best possible return is {best}.",
        "The nearest goal is {steps} steps away; the best possible return is {best}.",
        **told,
    )
