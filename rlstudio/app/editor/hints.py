"""The sentence that the editor shows about a world while it is drawn."""

from __future__ import annotations

from rlstudio.app.editor.document import Document
from rlstudio.app.forms.world_sketch import signed
from rlstudio.app.look.message_bar import Kind
from rlstudio.core.errors import UserError
from rlstudio.envs.grid.drawing import START
from rlstudio.envs.grid.drawn_world import DrawnWorld
from rlstudio.envs.grid.settings import WorldSettings
from rlstudio.envs.prospects import Prospects, prospects


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
    """The error of an unfinished world, as a sentence."""
    text = str(error).removeprefix("map of this world: ")
    return text[0].upper() + text[1:]


def _lost(found: Prospects, marked: bool) -> str:
    if found.lost == found.starts:
        return "No goal can be reached" + (" from the start." if found.starts == 1 else " from any start.")
    if marked:
        return f"No goal can be reached from {found.lost} of the {found.starts} starts."
    return (
        f"No goal can be reached from {found.lost} of the {found.starts} floor cells; without a start, "
        "episodes begin on any of them."
    )


def _late(found: Prospects, limit: int) -> str:
    if found.starts > 1:
        return (
            f"From {found.late} of the {found.starts} starts every goal is further away than the {limit:,} "
            "steps of the longest episode."
        )
    return f"The nearest goal is {found.steps:,.0f} steps away, but an episode ends after {limit:,}."


def _endless(settings: WorldSettings) -> str:
    own = [
        (reward, row, column)
        for row, column, reward in settings.map.rewards
        if reward + 2 * settings.step_reward > 0
    ]
    if not own:
        return "Going on for ever pays more than any goal: an agent may never end an episode."
    reward, row, column = max(own)
    return (
        f"Coming back for the {signed(reward)} in row {row + 1}, column {column + 1} pays more than it "
        "costs: an agent may prefer that to every goal."
    )


def _best(found: Prospects) -> str:
    several = found.starts > 1
    assert found.steps is not None  # known if every start reaches a goal
    steps = f"{found.steps:.3g} step{'s' * (found.steps != 1)}"
    where = f"The nearest goal is {steps} away{' on average' * several}"
    if found.best is None:
        return f"{where}."
    return f"{where}; the best possible return is {signed(found.best)}{' on average' * several}."
