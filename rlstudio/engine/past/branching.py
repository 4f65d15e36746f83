"""Goes on from a moment of a recording in another stage: what if another action had been taken there?"""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import DisplayEnv
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.past.kept import unpacked
from rlstudio.engine.past.recording import Recording
from rlstudio.engine.past.redraw import Redrawing
from rlstudio.engine.timeline import BranchPoint


def branch_point(recording: Recording, redrawing: Redrawing, number: int) -> BranchPoint:
    """The moment ``number``, to go on from. Raises UserError if that is not possible."""
    if not recording.first <= number < len(recording):
        raise UserError(words("this moment is no longer kept; choose a later one."))
    moment, reel = recording[number], recording.reel_of(number)
    if moment.decision is None:
        raise UserError(words("the episode is over at this moment; choose one before its end."))
    state, seed = None, None
    actions: tuple[Array, ...] = ()
    if reel.state is not None:
        redrawing.scene(number)
        state = redrawing.state()
    else:
        start, seed = recording.start_of(number), reel.seed
        if start is None or seed is None:
            raise UserError(words("the beginning of this episode is no longer kept; choose a later episode."))
        actions = tuple(recording[one].action for one in range(start, number))
    policies = recording.policies
    nearest = policies.nearest(moment.policy)
    return BranchPoint(
        number, state, seed, actions,
        None if moment.observation is None else unpacked(moment.observation),
        policies.state(nearest), policies.step(nearest), reel.episode, moment.step, moment.score,
    )  # fmt: skip


def go_to(display: DisplayEnv, point: BranchPoint) -> Array:
    """Put a display into the state of a moment; returns its observation (1, *shape).

    Raises UserError if what was done leads somewhere else this time.
    """
    if point.state is not None:
        return display.rewind(dict(point.state))
    observation = display.reset(point.seed)
    for action in point.actions:
        observation = display.step(action, render=False).observation
    if point.observation is not None and not np.array_equal(observation, point.observation):
        raise UserError(words("this environment does not do the same again for the same seed and actions."))
    return observation
