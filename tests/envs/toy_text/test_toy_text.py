"""Our tables and our Blackjack against Gymnasium's own environments."""

from __future__ import annotations

from collections.abc import Iterator

import gymnasium
import numpy as np
import pytest
from gymnasium.envs.toy_text import blackjack as theirs
from gymnasium.envs.toy_text.frozen_lake import MAPS

from rlstudio.core.registry import environment
from rlstudio.envs.toy_text.blackjack import Blackjack, BlackjackSettings, BlackjackWorld, state_number
from rlstudio.envs.toy_text.cards import points, total
from rlstudio.envs.toy_text.environments import LAKES, ToyText
from tests.optimal import optimal_action_values

FINITE = [
    ("CliffWalking-v1", {}),
    ("CliffWalking-v1", {"is_slippery": True}),
    ("FrozenLake-v1", {}),
    ("FrozenLake-v1", {"map_name": "8x8", "success_rate": 0.7}),
    ("FrozenLake-v1", {"is_slippery": False}),
    ("Taxi-v4", {}),
    ("Taxi-v4", {"is_rainy": True}),
]


@pytest.mark.parametrize(("id", "settings"), FINITE)
def test_the_model_is_gymnasiums_table(id: str, settings: dict[str, object]) -> None:
    """For every state and action: the chance of every (next state, reward, end), duplicates summed."""
    spec = environment(id, settings)
    model = spec.model()
    assert model is not None
    assert isinstance(spec, ToyText)
    env = gymnasium.make(id, **settings).unwrapped
    assert spec.observation_space.n == env.observation_space.n == len(model.start)
    assert spec.action_space.n == env.action_space.n == len(spec.action_names)
    np.testing.assert_allclose(model.probability.sum(axis=2), 1)
    np.testing.assert_array_equal(model.start, env.initial_state_distrib)
    ends = 0
    for s in range(len(model.start)):
        if (model.next_state[s] == s).all() and model.terminated[s][model.probability[s] > 0].all():
            assert not model.reward[s].any()
            ends += 1
            continue
        for a in range(len(spec.action_names)):
            ours: dict[tuple[int, float, bool], float] = {}
            for k in range(model.probability.shape[2]):
                key = (
                    int(model.next_state[s, a, k]),
                    float(model.reward[s, a, k]),
                    bool(model.terminated[s, a, k]),
                )
                ours[key] = ours.get(key, 0.0) + model.probability[s, a, k]
            wanted: dict[tuple[int, float, bool], float] = {}
            for chance, s_next, reward, over in env.P[s][a]:
                wanted[s_next, reward, over] = wanted.get((s_next, reward, over), 0.0) + chance
            for key, chance in wanted.items():
                assert ours.pop(key) == pytest.approx(chance)
            assert sum(ours.values()) == pytest.approx(0)
    layout = spec.layout()
    holes = 0 if layout is None else sum(cell.kind == "trap" for cell in layout.cells)
    assert ends == {"CliffWalking-v1": 1, "FrozenLake-v1": holes + 1, "Taxi-v4": 0}[id]


@pytest.mark.parametrize("id", ["CliffWalking-v1", "Taxi-v4"])
def test_the_same_actions_lead_the_same_way(id: str) -> None:
    spec, env = environment(id), gymnasium.make(id)
    rng = np.random.default_rng(0)
    world = spec.make_world(1, 0)
    for _ in range(5):
        env.reset()
        env.unwrapped.s = int(world.observe()[0])
        for _ in range(100):
            action = int(rng.integers(spec.action_space.n))
            transition = world.step(np.array([action]))
            observed, reward, over, _, _ = env.step(action)
            assert transition.next_observation[0] == observed
            assert transition.reward[0] == reward
            assert transition.terminated[0] == over
            if over:
                break
        world = spec.make_world(1, int(rng.integers(100)))


def test_the_lakes_are_gymnasiums() -> None:
    assert {name: tuple(rows) for name, rows in MAPS.items()} == LAKES
    for name, rows in LAKES.items():
        layout = environment("FrozenLake-v1", {"map_name": name}).layout()
        assert layout is not None
        kinds = {"start": "S", "goal": "G", "trap": "H", "floor": "F"}
        assert "".join(kinds[cell.kind] for cell in layout.cells) == "".join(rows)
        assert [cell.state for cell in layout.cells] == list(range(len(rows) ** 2))


def test_the_cliff_and_its_best_way() -> None:
    """13 steps along the edge: example 6.6."""
    spec = environment("CliffWalking-v1")
    model, layout = spec.model(), spec.layout()
    assert model is not None
    assert layout is not None
    assert [cell.state for cell in layout.cells if cell.kind == "trap"] == list(range(37, 47))
    assert optimal_action_values(model, 1.0)[36].max() == pytest.approx(-13)


def test_the_known_value_of_the_lake() -> None:
    """0.8235 of all crossings of the small slippery lake succeed at best, without a time limit."""
    model = environment("FrozenLake-v1").model()
    assert model is not None
    assert optimal_action_values(model, 1.0)[0].max() == pytest.approx(14 / 17, abs=1e-6)


# ---------------------------------------------------------------------------------- Blackjack


class Stacked(BlackjackWorld):
    """A world whose cards are written down beforehand."""

    cards: Iterator[int]

    def draw(self, lane: int) -> int:
        return next(self.cards)


@pytest.mark.parametrize("settings", [{}, {"sab": False}, {"sab": False, "natural": True}])
def test_blackjack_plays_as_gymnasium_on_the_same_decks(
    settings: dict[str, bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = np.random.default_rng(3)
    env = gymnasium.make("Blackjack-v1", **{"sab": True, "natural": False, **settings}).unwrapped
    results: list[float] = []
    for game in range(3000):
        deck = rng.integers(0, 52, 60).tolist()
        if game % 5 == 0:
            deck[2:4] = [0, 12]  # a natural
        stack = iter(deck)
        monkeypatch.setattr(theirs, "draw_card", lambda np_random, stack=stack: points(next(stack)))
        observed, _ = env.reset()
        Stacked.cards = iter(deck)
        world = Stacked(BlackjackSettings(**settings), 1, 0)
        assert world.observe()[0] == state_number(*map(int, observed))
        over = False
        while not over:
            action = int(rng.random() < 0.55)
            observed, reward, over, _, _ = env.step(action)
            # As a display does: without the deal of the next game.
            successor, _, score, terminated, truncated, _ = world.advance(np.array([action]))
            assert successor[0] == state_number(*map(int, observed))
            assert score[0] == reward
            assert terminated[0] == over
            assert not truncated[0]
        results.append(reward)
    assert len(results) == 3000
    assert set(results) == {-1.0, 0.0, 1.0} | ({1.5} if settings.get("natural") else set())


def test_cards_are_as_likely_as_gymnasiums() -> None:
    assert sorted(points(card) for card in range(52)) == sorted(theirs.deck * 4)
    world = Blackjack().make_world(1, 0)
    counts = np.bincount([points(world.draw(0)) for _ in range(26_000)], minlength=11)  # type: ignore[attr-defined]
    np.testing.assert_allclose(counts[1:10], 2000, atol=220)
    assert counts[10] == pytest.approx(8000, abs=350)


def test_hands_and_their_sums() -> None:
    ace, king, five = 0, 12, 4
    assert total([ace, king]) == (21, True)
    assert total([ace, ace]) == (12, True)
    assert total([ace, king, five]) == (16, False)
    assert total([king, king, five]) == (25, False)


def test_the_map_of_blackjack_is_the_books_figure() -> None:
    layout = Blackjack().layout()
    states = {cell.state for cell in layout.cells}
    assert len(states) == len(layout.cells) == 18 * 10 + 10 * 10
    world = Blackjack().make_world(64, 1)
    rng = np.random.default_rng(0)
    for _ in range(300):
        assert set(world.observe().tolist()) <= states
        world.step(rng.integers(0, 2, 64))
    corner = next(cell for cell in layout.cells if (cell.row, cell.column) == (0, 0))
    assert corner.state == state_number(21, 1, 0)
