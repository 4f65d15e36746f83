"""What the best policy can reach in a finite world, computed from its exact model."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.worlds.finite import TabularModel
from rlstudio.envs.grid.tabular import TabularGrid

# The most outcomes to compute the best return from (about 50 ms); it is unknown beyond that.
MOST_WORK = 5_000_000
SPAN = 10


@dataclass(frozen=True)
class Prospects:
    """``starts``: number of first states. ``lost``: number of those from which no goal can be reached.
    ``late``: number of those from which a goal is farther away than an episode lasts.

    ``best``: the highest mean return of any policy, over one episode and without discount; None if it
    takes too long to compute. ``steps``: fewest steps to a goal, the mean over the starts; None if a start
    is lost. ``endless``: whether going on forever gives more than any end.
    """

    starts: int
    lost: int
    late: int
    best: float | None
    steps: float | None
    endless: bool


def prospects(grid: TabularGrid) -> Prospects:
    """Compute the prospects of a grid."""
    model, layout = grid.model(), grid.layout()
    goals = np.array([cell.kind == "goal" for cell in layout.cells])
    begins = model.start > 0
    steps = _steps_to(model, goals)
    lost = int((begins & np.isinf(steps)).sum())
    best, endless = _best_return(model, grid.settings.max_steps)
    return Prospects(
        starts=int(begins.sum()),
        lost=lost,
        late=int((steps[begins & np.isfinite(steps)] > grid.settings.max_steps).sum()),
        best=best,
        steps=None if lost else float(model.start @ np.where(begins, steps, 0.0)),
        endless=endless,
    )


def _steps_to(model: TabularModel, goals: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Fewest steps from every state to a goal (S,), with the best luck; infinite if there is no way."""
    possible = model.probability > 0
    steps = np.where(goals, 0.0, np.inf)
    while True:
        # Other terminal states lead only to themselves, so they never reach a goal.
        through = np.where(possible, steps[model.next_state], np.inf).min(axis=(1, 2)) + 1.0
        closer = np.where(goals, 0.0, through)
        if np.array_equal(closer, steps):
            return steps
        steps = closer


def _best_return(model: TabularModel, limit: int) -> tuple[float | None, bool]:
    """The best mean return of an episode of ``limit`` steps, and whether it grows with every further step.

    Backward induction: with n steps to go, an action is worth its reward and the best of n - 1 steps.
    """
    expected = (model.probability * model.reward).sum(axis=2)
    onward = model.probability * ~model.terminated
    met = _reachable(model)
    values = np.zeros(len(model.start))
    bests = [0.0]
    sweeps = min(limit, MOST_WORK // model.probability.size)
    for _ in range(sweeps):
        better = (expected + (onward * values[model.next_state]).sum(axis=2)).max(axis=1)
        settled = bool(np.abs(better - values)[met].max() < 1e-9)
        values = better
        bests.append(float(model.start @ values))
        if settled:
            return bests[-1], False
    # A way there and back takes two steps, so growth is constant over an even number of steps.
    if len(bests) <= 4 * SPAN:
        return (bests[-1] if sweeps == limit else None), False
    late, before = bests[-1] - bests[-1 - SPAN], bests[-1 - SPAN] - bests[-1 - 2 * SPAN]
    endless = late > 1e-6 and late > 0.999 * before
    return (bests[-1] if sweeps == limit else None), endless


def _reachable(model: TabularModel) -> NDArray[np.bool_]:
    """Whether an episode can reach each state (S,)."""
    met = model.start > 0
    while True:
        entered = model.next_state[met][model.probability[met] > 0]
        more = met.copy()
        more[entered] = True
        if np.array_equal(more, met):
            return met
        met = more
