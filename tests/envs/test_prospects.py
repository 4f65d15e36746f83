"""What the best policy can have in a grid, against worlds that can be worked out by hand."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pytest

from rlstudio.core.registry import environment
from rlstudio.envs.grid.tabular import TabularGrid
from rlstudio.envs.prospects import Prospects, prospects

RULES = {"step_reward": -1.0, "goal_reward": 10.0, "trap_reward": -5.0}


def of(*rows: str, rewards: Any = (), **settings: Any) -> Prospects:
    grid = environment(
        "rlstudio/World-v0", {"map": {"rows": list(rows), "rewards": list(rewards)}, **RULES, **settings}
    )
    assert isinstance(grid, TabularGrid)
    return prospects(grid)


def test_a_straight_way() -> None:
    assert of("S..G", "####") == Prospects(starts=1, lost=0, late=0, best=7.0, steps=3.0, endless=False)


def test_the_mean_over_starts() -> None:
    assert of("S..G", "###S") == Prospects(starts=2, lost=0, late=0, best=8.0, steps=2.0, endless=False)


def test_a_wall_between() -> None:
    found = of("S.#G", "..#.")
    assert (found.starts, found.lost, found.steps) == (1, 1, None)
    # Nothing is left but to pay for every step.
    assert found.best == -500.0
    assert not found.endless
    assert of(".#G", "#..").lost == 1, "of the three floor cells, one is shut in"


def test_a_trap_on_the_only_way() -> None:
    ends = of("SXG", "###", trap_ends=True)
    assert (ends.lost, ends.best) == (1, -6.0), "the trap is the cheapest end"
    costs = of("SXG", "###", trap_ends=False)
    assert (costs.lost, costs.steps, costs.best) == (0, 2.0, 3.0)


def test_slipping_leads_past_where_no_step_does() -> None:
    """A goal that only a slip reaches is reached; the mean return is the exact one."""
    found = of("SG", "##", slip=0.5, step_reward=0.0)
    assert (found.lost, found.steps) == (0, 1.0)
    assert found.best == pytest.approx(10.0, abs=1e-6)


def test_a_reward_to_come_back_for() -> None:
    coin = of("S..G", "####", rewards=[[0, 1, 3.0]], max_steps=100)
    assert coin.endless
    # It is entered at every odd step up to the 97th; the goal follows at the 99th.
    assert coin.best == pytest.approx(49 * 3.0 + 10.0 - 99)
    assert not of("S..G", "####", rewards=[[0, 1, 1.5]]).endless, "to and fro costs more than it gives"
    assert not of("S..#G", "#####", rewards=[[0, 1, 2.0]]).endless, "it pays for itself, and no more"


def test_steps_that_pay_for_themselves() -> None:
    assert of("S.G", "###", step_reward=0.5).endless


def test_a_short_episode_is_counted_to_its_end() -> None:
    found = of("S..G", "####", max_steps=2)
    assert (found.best, found.steps, found.late) == (-2.0, 3.0, 1), "the goal is a step too far"


def test_the_best_return_is_what_the_best_player_gets() -> None:
    """Backward induction against playing every way of six steps."""
    grid = environment(
        "rlstudio/World-v0",
        {"map": {"rows": ["S.X", ".#G"], "rewards": [[1, 0, 0.75]]}, **RULES, "max_steps": 6},
    )
    assert isinstance(grid, TabularGrid)
    model = grid.model()

    def best(state: int, left: int) -> float:
        if left == 0:
            return 0.0
        return max(
            float(model.reward[state, action, 0])
            + (
                0.0
                if model.terminated[state, action, 0]
                else best(int(model.next_state[state, action, 0]), left - 1)
            )
            for action in range(4)
        )

    assert prospects(grid).best == pytest.approx(best(int(np.argmax(model.start)), 6))


def test_the_largest_world_takes_no_time_to_speak_of() -> None:
    begun = time.process_time()
    found = of("S" + "." * 39, *["." * 40] * 38, "." * 39 + "G", slip=0.1, max_steps=10_000)
    assert found.steps == 78.0
    assert found.best is not None
    assert -100.0 < found.best < 10.0 - 78.0, "some slips cost steps"
    # One way winds through all of it: that is further than is worth waiting for.
    walls = ("#" * 39 + ".", "." + "#" * 39)
    rows = [line for turn in range(20) for line in ("." * 40, walls[turn % 2])]
    rows[0], rows[38] = "S" + rows[0][1:], "G" + rows[38][1:]
    found = of(*rows, slip=0.1, max_steps=10_000)
    assert (found.steps, found.best) == (818.0, None)
    assert time.process_time() - begun < 3.0
