"""Finite worlds of Gymnasium by id: the model that they tell is checked, planned with, and drawn as a map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium import spaces
from gymnasium.envs.toy_text.cliffwalking import CliffWalkingEnv
from gymnasium.envs.toy_text.frozen_lake import FrozenLakeEnv
from gymnasium.envs.toy_text.taxi import TaxiEnv

from rlstudio.algorithms.planning.value_iteration import ValueIteration
from rlstudio.core import registry
from rlstudio.core.env import EnvSpec
from rlstudio.core.registry import algorithm, environment
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.engine.play.ready_policies import ready_policy, references
from rlstudio.envs.gym.told.grid import grid_layout, ways

Outcome = tuple[Any, ...]
Table = dict[int, dict[int, list[Outcome]]]


def corridor() -> Table:
    """0 is left of 1, 2 is the end: right costs 1, entering the end gives 5; left at 0 stays."""
    return {
        0: {0: [(1.0, 0, -1.0, False)], 1: [(1.0, 1, -1.0, False)]},
        1: {0: [(1.0, 0, -1.0, False)], 1: [(1.0, 2, 5.0, True)]},
        2: {0: [(1.0, 1, 7.0, False)], 1: [(1.0, 2, 7.0, False)]},
    }


class Told(gymnasium.Env):
    """Steps by its table, from state 0; subclasses change what the table says."""

    metadata = {"render_modes": []}  # noqa: RUF012
    observation_space: Any = spaces.Discrete(3)
    action_space: Any = spaces.Discrete(2)
    shape = (1, 3)

    def __init__(self, render_mode: str | None = None) -> None:
        self.P: Any = self.table()
        self.state = 0

    def table(self) -> Any:
        return corridor()

    def reset(self, *, seed: int | None = None, options: Any = None) -> tuple[Any, dict]:
        super().reset(seed=seed)
        self.state = self.first()
        return self.state, {}

    def first(self) -> int:
        return 0

    def step(self, action: Any) -> tuple[Any, float, bool, bool, dict]:
        listed = corridor()[self.state][int(action)]
        _, self.state, reward, over = listed[0]
        return self.state, reward, over, False, {}


@pytest.fixture
def offered() -> Iterator[Callable[..., EnvSpec]]:
    """Registers a class and looks it up by its id; both are forgotten afterwards."""
    ids = []

    def look_up(kind: Any, settings: dict[str, Any] | None = None, limit: int | None = 50) -> EnvSpec:
        id = f"Told{len(ids)}-v0"
        ids.append(id)
        gymnasium.register(id, entry_point=kind, max_episode_steps=limit)
        return environment(id, settings)

    yield look_up
    for id in ids:
        del gymnasium.registry[id]
    registry._environment_class.cache_clear()


def planned(spec: EnvSpec, discount: float) -> Any:
    """V (S,) by value iteration."""
    policy, _ = ready_policy(
        ValueIteration, spec, ValueIteration.Config(discount=discount, tolerance=1e-12), 0
    )
    return policy.v_S


def best_mean_return(spec: EnvSpec) -> float:
    (best,) = (found.mean_return for found in references(spec) if found.plans)
    return best


def assert_same(one: TabularModel | None, other: TabularModel | None) -> None:
    assert one is not None
    assert other is not None
    for name in ("probability", "next_state", "reward", "terminated", "start", "legal"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name), name)


# ---------------------------------------------------------------------------------- known worlds


def test_frozen_lake_by_id_has_the_known_value_and_the_map() -> None:
    """Without a limit, the present is reached from the start with probability 14/17 on the small lake."""
    spec = environment("FrozenLake8x8-v1", {"map_name": "4x4", "max_steps": 100})
    own = environment("FrozenLake-v1")
    assert_same(spec.model(), own.model())
    assert planned(spec, 1.0)[0] == pytest.approx(14 / 17, abs=1e-6)
    assert best_mean_return(spec) == best_mean_return(own)
    assert spec.layout() == own.layout()
    assert spec.action_names == own.action_names
    assert spec.key_bindings == own.key_bindings
    assert algorithm("policy_iteration").refusal(spec) is None


def test_the_environments_own_limit_bounds_the_best_return() -> None:
    """The small lake within 200 steps is worth more than within 100, and less than without a limit."""
    spec = environment("FrozenLake8x8-v1", {"map_name": "4x4"})
    assert spec.time_limit == 200
    shorter = environment("FrozenLake8x8-v1", {"map_name": "4x4", "max_steps": 100})
    assert best_mean_return(shorter) < best_mean_return(spec) < 14 / 17


def test_a_lake_that_somebody_drew() -> None:
    """``desc`` is an argument of the constructor: the map and the model are those of the drawing."""
    spec = environment("FrozenLake8x8-v1", {"desc": ["SFH", "FFG"], "is_slippery": False})
    layout = spec.layout()
    assert layout is not None
    assert (layout.rows, layout.columns) == (2, 3)
    assert [cell.kind for cell in layout.cells] == ["start", "floor", "trap", "floor", "floor", "goal"]
    assert planned(spec, 0.5)[0] == pytest.approx(0.25)


@pytest.mark.parametrize("slips", [False, True])
def test_the_cliff_by_id_is_the_cliff(offered: Callable[..., EnvSpec], slips: bool) -> None:
    """Model, places, kinds and rewards are those of the built-in world."""
    spec = offered(CliffWalkingEnv, {"is_slippery": slips}, limit=None)
    own = environment("CliffWalking-v1", {"is_slippery": slips})
    assert_same(spec.model(), own.model())
    assert spec.layout() == own.layout()
    assert spec.key_bindings == own.key_bindings
    assert spec.endless
    if not slips:
        assert best_mean_return(spec) == -13


def test_a_taxi_by_id_tells_which_actions_are_legal(offered: Callable[..., EnvSpec]) -> None:
    """500 states that are no map, with the masks of all of them."""
    spec = offered(TaxiEnv, limit=200)
    assert_same(spec.model(), environment("Taxi-v4").model())
    assert spec.layout() is None
    assert "grid" not in spec.capabilities
    np.testing.assert_array_equal(spec.all_legal(), environment("Taxi-v4").all_legal())
    free = spec.configured({"legal_only": False}).model()
    assert free is not None
    assert free.legal is None


# ---------------------------------------------------------------------------------- worlds of one's own


def test_a_tiny_table_is_planned_with(offered: Callable[..., EnvSpec]) -> None:
    """V(1) = 5, V(0) = -1 + γ 5; what the end's own row says is not believed. Its best return is 4."""
    spec = offered(Told)
    assert planned(spec, 0.9).tolist() == pytest.approx([3.5, 5.0, 0.0])
    assert best_mean_return(spec) == 4
    assert spec.action_names == ("LEFT", "RIGHT")
    assert spec.key_bindings == {"Left": 0, "Right": 1}
    layout = spec.layout()
    assert layout is not None
    assert [(cell.kind, cell.reward) for cell in layout.cells] == [("start", 0), ("floor", 0), ("goal", 5)]
    assert not spec.remarks


def test_numbers_that_do_not_begin_at_0(offered: Callable[..., EnvSpec]) -> None:
    """``Discrete(n, start=...)``: the table speaks of the numbers that the environment does."""

    class Shifted(Told):
        observation_space = spaces.Discrete(3, start=10)
        action_space = spaces.Discrete(2, start=1)

        def table(self) -> Any:
            return {
                s + 10: {a + 1: [(p, t + 10, r, over) for p, t, r, over in found] for a, found in row.items()}
                for s, row in corridor().items()
            }

        def reset(self, **words: Any) -> Any:
            super().reset(**words)
            return self.state + 10, {}

        def step(self, action: Any) -> Any:
            _, *rest = super().step(action - 1)
            return (self.state + 10, *rest)

    assert planned(offered(Shifted), 0.9).tolist() == pytest.approx([3.5, 5.0, 0.0])


def test_starts_that_nobody_knows_leave_planning_and_no_exact_returns(
    offered: Callable[..., EnvSpec],
) -> None:
    """Two first states without their probabilities: the plan is right, a mean return would be a guess."""

    class Anywhere(Told):
        def first(self) -> int:
            return int(self.np_random.integers(2))

    spec = offered(Anywhere)
    assert planned(spec, 0.9).tolist() == pytest.approx([3.5, 5.0, 0.0])
    assert references(spec) == ()

    class Half(Anywhere):
        initial_state_distrib = np.array([0.5, 0.5, 0.0])

    assert best_mean_return(offered(Half)) == 0.5 * 4 + 0.5 * 5


def test_an_unknown_limit_leaves_no_exact_returns(offered: Callable[..., EnvSpec]) -> None:
    """An environment that cuts itself off says nothing about when."""

    class Short(Told):
        def step(self, action: Any) -> Any:
            seen, reward, over, _, info = super().step(action)
            return seen, reward, over, not over, info

    spec = offered(Short)
    assert spec.model() is not None
    assert references(spec) == ()


def changed(state: int, action: int, listed: Any) -> Table:
    """The corridor with other outcomes of one action."""
    table = corridor()
    table[state][action] = listed
    return table


WRONG = {
    "sum to 0.9, not to 1": changed(0, 1, [(0.9, 1, -1.0, False)]),
    "sum to 0, not to 1": changed(0, 1, []),
    "P[0][1] leads to the state 3": changed(0, 1, [(1.0, 3, -1.0, False)]),
    "P[1][0] gives the reward nan": changed(1, 0, [(1.0, 0, float("nan"), False)]),
    "P[1][0] gives the reward inf": changed(1, 0, [(1.0, 0, float("inf"), False)]),
    "P[1][0] holds the probability -0.5": changed(1, 0, [(-0.5, 0, 0.0, False), (1.5, 1, 0.0, False)]),
    "P[1][0] holds the probability nan": changed(1, 0, [(float("nan"), 0, 0.0, False)]),
    "P[1][0] holds (1.0, 0, 0.0), not (probability": changed(1, 0, [(1.0, 0, 0.0)]),
    "P[1][0] holds (1.0, 0.5, 0.0, False)": changed(1, 0, [(1.0, 0.5, 0.0, False)]),
    "P[1][0] is a float": changed(1, 0, 1.0),
    "P has 2 states, and the space of states has 3": {s: corridor()[s] for s in (0, 1)},
    "P has no state 2": {(s if s < 2 else 7): row for s, row in corridor().items()},
    "P[0] has 1 actions": corridor() | {0: {0: [(1.0, 0, -1.0, False)]}},
    "P is a ndarray": np.zeros((3, 2, 3)),
    "step(1) in the state 0 led to 1 with reward -1, which P[0][1] does not hold": changed(
        0, 1, [(1.0, 1, -2.0, False)]
    ),
    "led to 2 with reward 5 and ended": changed(1, 1, [(1.0, 2, 5.0, False)]),
}


@pytest.mark.parametrize("reason", WRONG)
def test_a_wrong_table_is_not_used_and_says_why(offered: Callable[..., EnvSpec], reason: str) -> None:
    """The environment can be trained in, planners refuse with the reason, and the run tells it."""

    class Wrong(Told):
        def table(self) -> Any:
            return WRONG[reason]

    spec = offered(Wrong)
    assert spec.model() is None
    assert spec.layout() is None
    assert not {"model", "grid"} & spec.capabilities
    refusal = algorithm("value_iteration").refusal(spec)
    assert refusal is not None
    assert reason in refusal
    assert spec.id in refusal
    assert [reason in remark for remark in spec.remarks] == [True]
    assert algorithm("q_learning").refusal(spec) is None
    assert references(spec) == ()


def test_a_table_that_does_not_stay_is_not_used(offered: Callable[..., EnvSpec]) -> None:
    """Made anew by every reset, or by every copy (as a lake without a name is)."""

    class Resets(Told):
        def reset(self, **words: Any) -> Any:
            self.P[2][0] = [(1.0, 0, float(self.np_random.random()), False)]
            self.P[1][0] = [(1.0, 0, -1.0, False), (0.0, 0, 3.0, False)]
            self.P[0][0] = [(1.0, 0, -1.0, False)]
            self.P[0][1] = [(0.5, 1, -1.0, False), (0.5, 0, -float(self.np_random.random()), False)]
            return super().reset(**words)

    assert "changes from one reset() to the next" in offered(Resets).model_fault

    class Drawn(FrozenLakeEnv):
        def __init__(self, render_mode: str | None = None) -> None:
            super().__init__(render_mode, map_name=None)

    lake = offered(Drawn)
    assert "another copy has another P" in lake.model_fault


def test_a_large_table_is_not_read(offered: Callable[..., EnvSpec]) -> None:
    """Its states times actions are counted before anything is read."""

    class Large(Told):
        observation_space = spaces.Discrete(60_000)

    assert "60,000 states x 2 actions, and up to 100,000 are read" in offered(Large).model_fault


def test_a_number_named_p_is_nothing_to_speak_of(offered: Callable[..., EnvSpec]) -> None:
    """It is no model, and nobody is bothered with it."""

    class Constant(Told):
        def table(self) -> Any:
            return 0.3

    spec = offered(Constant)
    assert not spec.remarks
    assert not spec.model_fault


# ---------------------------------------------------------------------------------- places and ways


class Size:
    """What an environment says of its grid."""

    def __init__(self, **words: Any) -> None:
        vars(self).update(words)


def moves_model(rows: int, columns: int, moves: list[tuple[int, int]], wind: list[int]) -> TabularModel:
    """A grid without ends: each action moves so far, and the wind of its column blows up."""
    states = rows * columns
    next_state = np.zeros((states, len(moves), 1), np.int64)
    for s in range(states):
        row, column = divmod(s, columns)
        for a, (down, right) in enumerate(moves):
            to_row = min(max(row + down - wind[column], 0), rows - 1)
            to_column = min(max(column + right, 0), columns - 1)
            next_state[s, a, 0] = to_row * columns + to_column
    shape = next_state.shape
    start = np.eye(states)[0]
    return TabularModel(np.ones(shape), next_state, -np.ones(shape), np.zeros(shape, np.bool_), start)


UP, RIGHT, DOWN, LEFT = (-1, 0), (0, 1), (1, 0), (0, -1)


def test_ways_are_those_of_the_model() -> None:
    """In any order, in the wind (Sutton and Barto 2018, example 6.5), and with an action that stays."""
    windy = moves_model(7, 10, [LEFT, UP, RIGHT, DOWN], [0, 0, 0, 1, 1, 1, 2, 2, 1, 0])
    assert grid_layout(Size(shape=(7, 10)), windy) is not None
    assert ways(windy, 10) == {"Left": 0, "Up": 1, "Right": 2, "Down": 3}
    resting = moves_model(3, 3, [(0, 0), DOWN, UP], [0, 0, 0])
    assert ways(resting, 3) == {"Down": 1, "Up": 2}


def test_slippery_ice_leads_where_it_should() -> None:
    """Three ways are equally likely: on average an action still leads its own way."""
    model = environment("FrozenLake-v1").model()
    assert model is not None
    assert ways(model, 4) == {"Left": 0, "Down": 1, "Right": 2, "Up": 3}


def test_a_size_that_does_not_fit_the_moves_is_no_map() -> None:
    """Moves far across the told grid, or another number of cells: the states lie elsewhere."""
    model = moves_model(4, 12, [UP, RIGHT, DOWN, LEFT], [0] * 12)
    assert grid_layout(Size(nrow=4, ncol=12), model) is not None
    assert grid_layout(Size(shape=(12, 4)), model) is None
    assert grid_layout(Size(shape=(6, 12)), model) is None
    assert grid_layout(Size(desc="no map"), model) is None
    assert grid_layout(Size(), model) is None


def test_cells_where_nobody_ever_is_are_walls() -> None:
    """A numbered cell that no move enters is not on the map."""
    model = moves_model(3, 3, [UP, RIGHT, DOWN, LEFT], [0, 0, 0])
    blocked = model.next_state == 4
    model.next_state[blocked] = np.broadcast_to(np.arange(9)[:, None, None], blocked.shape)[blocked]
    model.next_state[4] = 4
    layout = grid_layout(Size(shape=(3, 3)), model)
    assert layout is not None
    assert [cell.state for cell in layout.cells] == [0, 1, 2, 3, 5, 6, 7, 8]
