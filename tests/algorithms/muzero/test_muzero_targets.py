"""What MuZero's memory makes of trajectories: n-step returns, ends of each kind, turned games."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.algorithms.muzero.trajectories import Trajectories
from rlstudio.core.events import Transition
from rlstudio.core.registry import environment
from rlstudio.core.spaces import Box
from tests.algorithms.games import FOUR, TTT


def played(memory, rounds, lanes, rng):
    """Steps of all lanes by chance, as lists of dictionaries; endings come often."""
    told = [[] for _ in range(lanes)]
    for time in range(rounds):
        ends = rng.choice(3, lanes, p=[0.8, 0.1, 0.1])
        step = {
            "seen": np.stack([np.float32([lane, time]) for lane in range(lanes)]),
            "action": rng.integers(0, 3, lanes),
            "reward": rng.normal(size=lanes).astype(np.float32),
            "terminated": ends == 1,
            "truncated": ends == 2,
            "visits": rng.dirichlet(np.ones(3), lanes).astype(np.float32),
            "value": rng.normal(size=lanes).astype(np.float32),
            "beyond": rng.normal(size=lanes).astype(np.float32),
        }
        memory.think(step["visits"], step["value"], step["beyond"])
        memory.add(
            Transition(
                step["seen"], step["action"], step["reward"], step["seen"] + np.float32([0, 0.5]),
                step["terminated"], step["truncated"],
            )
        )  # fmt: skip
        for lane in range(lanes):
            told[lane].append({name: value[lane] for name, value in step.items()})
    return told


def slow(steps, begin, unroll, n_step, factor, broken=()):
    """Targets of one sequence, position by position, as a person would work them out."""
    found = []
    ended = None  # how the way ended before position k
    for k in range(unroll + 1):
        at = begin + k
        if ended == "terminated":
            found.append({"value": 0.0, "reward": 0.0, "known": False, "has_value": True})
            continue
        if ended == "unknown" or at >= len(steps):
            found.append({"known": False, "has_value": False})
            continue
        newest = at == len(steps) - 1 or at in broken
        over = steps[at]["terminated"] or steps[at]["truncated"]
        entry = {
            "known": True,
            "has_value": True,
            "reward": steps[at]["reward"],
            "visits": steps[at]["visits"],
        }
        if newest and not over:
            entry["known"] = entry["has_value"] = False  # what would follow is not known yet
        else:
            value, weight, place = 0.0, 1.0, at
            for i in range(n_step + 1):
                place = at + i
                here = steps[place]
                if i == n_step or (
                    (place == len(steps) - 1 or place in broken)
                    and not here["terminated"] and not here["truncated"]
                ):  # fmt: skip
                    value += weight * here["value"]
                    break
                value += weight * here["reward"]
                weight *= factor
                if here["terminated"]:
                    break
                if here["truncated"]:
                    value += weight * here["beyond"]
                    break
            entry["value"] = value
        found.append(entry)
        if steps[at]["terminated"]:
            ended = "terminated"
        elif steps[at]["truncated"] or newest:
            ended = "unknown"
    return found


@pytest.mark.parametrize(("unroll", "n_step"), [(5, 3), (1, 1), (3, 10), (4, 6)])
@pytest.mark.parametrize("factor", [0.9, -1.0, -0.8])
def test_targets_are_those_worked_out_by_hand(unroll, n_step, factor):
    """Also where the ring has gone round, where an episode goes on, and where one was broken off."""
    rng, lanes, length = np.random.default_rng(3), 3, 25
    memory = Trajectories(
        Box(shape=(2,)), 3, lanes, length * lanes, unroll=unroll, n_step=n_step, factor=factor
    )
    steps = played(memory, 30, lanes, rng)
    memory.break_off()
    broken = {29}
    for lane, more in enumerate(played(memory, 12, lanes, rng)):
        steps[lane] += more
    oldest = 42 - length
    held = set(memory.held().tolist())
    assert len(held) == len(memory) == (length - 1) * lanes
    sequences = memory.at(memory.held(), np.random.default_rng(0))
    kinds = set()
    for row, place in enumerate(memory.held().tolist()):
        slot, lane = divmod(place, lanes)
        begin = max(t for t in range(oldest, 42) if t % length == slot)
        wanted = slow(steps[lane], begin, unroll, n_step, factor, broken)
        np.testing.assert_array_equal(sequences.observation[row][0], lane)
        for k, entry in enumerate(wanted):
            assert sequences.known[row, k] == entry["known"], (row, k)
            assert sequences.has_value[row, k] == entry["has_value"], (row, k)
            if entry["has_value"]:
                assert sequences.value[row, k] == pytest.approx(entry["value"], rel=1e-4, abs=1e-5)
            if entry["known"]:
                np.testing.assert_array_equal(sequences.visits[row, k], entry["visits"])
            if k < unroll:
                assert sequences.has_reward[row, k] == ("reward" in entry), (row, k)
                if "reward" in entry:
                    assert sequences.reward[row, k] == pytest.approx(entry["reward"])
                really = begin + k < 42 and "visits" in entry
                assert sequences.done[row, k] == really
                if really:
                    assert sequences.action[row, k] == steps[lane][begin + k]["action"]
            kinds.add((entry["known"], entry["has_value"]))
        powers = factor ** np.arange(n_step)
        if sequences.has_value[row, 0]:
            whole = (powers * sequences.rewards[row]).sum() + sequences.rest[row]
            assert whole == pytest.approx(sequences.value[row, 0], rel=1e-3, abs=1e-5)
    assert {(True, True), (False, False)} <= kinds
    assert (unroll == 1) or (False, True) in kinds


def test_time_running_out_is_no_end():
    """The same rewards: a terminated end is worth nothing more, a truncated one what lies beyond it."""
    for truncated, expected in [(False, 1 + 0.5), (True, 1 + 0.5 + 0.25 * 8)]:
        memory = Trajectories(Box(shape=(1,)), 2, 1, 10, unroll=2, n_step=5, factor=0.5)
        for number in range(4):
            memory.think(np.float32([[0.5, 0.5]]), np.float32([100]), np.float32([8]))
            over = np.array([number == 1])
            memory.add(
                Transition(
                    np.float32([[number]]), np.array([0]), np.float32([1]), np.float32([[number + 1]]),
                    over & (not truncated), over & truncated,
                )
            )  # fmt: skip
        found = memory.at(np.array([0]), np.random.default_rng(0))
        assert found.value[0, 0] == pytest.approx(expected)
        np.testing.assert_array_equal(found.known[0], [True, True, False])
        np.testing.assert_array_equal(found.has_value[0], [True, True, not truncated])
        np.testing.assert_array_equal(found.has_reward[0], [True, True])


@pytest.mark.parametrize(("id", "moves"), [(TTT, [0, 4, 1, 3, 8]), (FOUR, [0, 1, 0, 1, 0])])
def test_a_turned_sequence_stays_the_same_game(id, moves):
    """The actions on the turned board lead to what was seen next, turned alike; visits turn with them."""
    game, space = environment(id).game(), environment(id).observation_space
    memory = Trajectories(space, game.actions, 1, 50, unroll=3, n_step=4, factor=-1, game=game)
    position, nothing = game.begin(1), np.zeros(1, np.float32)
    for move in moves:
        before = game.observe(position)
        position = game.play(position, np.array([move]))
        memory.think(np.eye(game.actions, dtype=np.float32)[[move]], nothing, nothing)
        flags = np.array([False])
        memory.add(Transition(before, np.array([move]), nothing, game.observe(position), flags, flags))
    found = memory.sequences(200, np.random.default_rng(0), turned=True)
    for row in range(200):
        now = game.position(found.observation[row : row + 1])
        for k in range(3):
            if not found.done[row, k]:
                break
            if found.known[row, k]:
                assert found.visits[row, k].argmax() == found.action[row, k]
            now = game.play(now, found.action[row, k : k + 1])
            np.testing.assert_array_equal(game.observe(now)[0], found.after[row, k])
    assert len(set(found.action[:, 0].tolist())) > len(set(moves))
