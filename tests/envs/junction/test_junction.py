"""The junction: what a step does, its arrivals, and that an agent beats lights that know the clock alone."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.registry import environment
from rlstudio.engine.play.ready_policies import rule_returns
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.envs.junction.environment import ARMS, KEEP, ROOM, SWITCH, JunctionWorld
from tests.envs.junction.lights import best_fixed_time, fixed_time

JUNCTION = "rlstudio/Junction-v0"
EMPTY = {"main_road": 0.0, "side_road": 0.0}


def quiet(lanes: int = 1, **settings: object) -> JunctionWorld:
    """A junction at which nobody arrives, with five cars on every arm and green for the main road."""
    world = environment(JUNCTION, {**EMPTY, **settings}).make_world(lanes, 0)
    assert isinstance(world, JunctionWorld)
    world.waiting[:] = 5
    world.road[:] = 0
    return world


def test_a_car_of_each_green_arm_goes_in_every_step() -> None:
    world = quiet()
    transition = world.step(np.array([KEEP]))
    assert world.waiting[0].tolist() == [4, 5, 4, 5]
    # 18 cars wait for two seconds: 0.6 minutes.
    assert transition.reward[0] == pytest.approx(-0.6)
    np.testing.assert_allclose(transition.next_observation[0], [4 / ROOM, 5 / ROOM, 4 / ROOM, 5 / ROOM, 0, 0])


@pytest.mark.parametrize("yellow", [0, 1, 3])
def test_nobody_goes_while_the_lights_change(yellow: int) -> None:
    world = quiet(yellow=yellow)
    # A second wish to switch is not heard before the lights have changed.
    for _ in range(yellow):
        seen = world.step(np.array([SWITCH])).next_observation[0]
        assert world.waiting[0].tolist() == [5, 5, 5, 5]
        assert seen[4] == 1
    assert world.yellow[0] == 0
    world.step(np.array([KEEP if yellow else SWITCH]))
    assert world.waiting[0].tolist() == [5, 4, 5, 4]


def test_cars_come_as_often_as_the_settings_say() -> None:
    """With enough green for everybody all are served; mean and variance of their number are Poisson's."""
    spec = environment(JUNCTION, {"main_road": 6.0, "side_road": 3.0, "yellow": 0, "max_steps": 100_000})
    world = spec.make_world(64, 0)
    assert isinstance(world, JunctionWorld)
    for step in range(1000):
        world.step(np.full(64, SWITCH if step % 4 == 0 else KEEP))
    came = world.served + world.waiting
    minutes = 1000 * 2 / 60
    for road, rate in ((0, 6.0), (1, 3.0)):
        counts = came[:, road::2] - 2.5  # of those that were there at first
        assert counts.mean() == pytest.approx(rate * minutes, rel=0.02)
        assert counts.var() == pytest.approx(rate * minutes, rel=0.3)


def test_a_full_arm_turns_cars_away_and_time_runs_out() -> None:
    world = environment(JUNCTION, {"main_road": 30.0, "side_road": 30.0, "max_steps": 90}).make_world(2, 0)
    for _ in range(89):
        transition = world.step(np.array([KEEP, KEEP]))
        assert not transition.truncated.any()
    assert (transition.next_observation[:, :4] <= 1).all()
    assert world.waiting.max() == ROOM
    transition = world.step(np.array([KEEP, KEEP]))
    assert transition.truncated.all()
    assert not transition.terminated.any()
    assert [episode.length for episode in transition.episodes] == [90, 90]


def test_lanes_have_arrivals_of_their_own_that_no_other_lane_changes() -> None:
    """Also over the ends of episodes: what one lane sees depends on its own generator alone."""
    spec = environment(JUNCTION, {"max_steps": 30})
    alone, together = spec.make_world(1, 5), spec.make_world(3, 5)
    moves = np.random.default_rng(0).integers(0, 2, (100, 3))
    for move in moves:
        ours, theirs = alone.step(move[:1]), together.step(move)
        np.testing.assert_array_equal(ours.next_observation[0], theirs.next_observation[0])
    assert len({together.observe()[lane].tobytes() for lane in range(3)}) == 3


def test_the_picture_shows_every_waiting_car_and_the_lights() -> None:
    from rlstudio.envs.junction.painter import GREEN, RED, STOP, YELLOW, _place

    world = quiet()
    world.waiting[0] = [0, 0, 0, 0]
    empty = world.frame().astype(int)
    for arm in range(len(ARMS)):
        world.waiting[0, arm] = ROOM
        x, y = _place(arm, -STOP - 10 - 8, 20)
        assert np.abs(world.frame().astype(int) - empty)[round(y), round(x)].sum() > 60
        x, y = _place(arm, -STOP - 10 - 8 - 20.6 * (ROOM - 1), 20)
        assert np.abs(world.frame().astype(int) - empty)[round(y), round(x)].sum() > 60

    def lit(colour: tuple[int, int, int]) -> int:
        return int((np.abs(world.frame().astype(int) - colour).max(2) < 6).sum())

    assert min(lit(GREEN), lit(RED)) > 100
    assert lit(YELLOW) < 100
    world.step(np.array([SWITCH]))
    assert min(lit(YELLOW), lit(RED)) > 100
    assert lit(GREEN) == 0


@pytest.mark.parametrize("algorithm", ["ppo", "dqn"])
def test_its_presets_beat_the_best_plan_that_knows_no_cars(algorithm: str) -> None:
    """A third of the preset's steps is enough; the best of 253 plans gets about -99 minutes, an agent -75."""
    run = RunSpec(env=JUNCTION, algorithm=algorithm, preset="default", seed=0, steps=50_000)
    session = open_session(run, None, evaluates=False)
    try:
        while not session.finished and session.run.step < 49_000:
            session.advance(0.5)
            session.flush()
        policy = session.policy
    finally:
        session.close()
    world = session.run.spec.make_world(32, 900)
    while not (ended := world.step(policy.decide(world.observe(), explore=False).action).episodes):
        pass
    ours = np.mean([episode.episode_return for episode in ended])
    # (13, 7) is the best of all plans of up to 23 steps of green: the slow test below.
    assert ours > fixed_time(session.run.spec, 13, 7, episodes=32).mean() + 10


@pytest.mark.slow
def test_the_best_plan_that_knows_no_cars() -> None:
    found, main, side = best_fixed_time(environment(JUNCTION))
    assert found == pytest.approx(-99, abs=3)
    assert abs(main - 13) <= 2
    assert abs(side - 7) <= 1


def test_longest_queue_first_is_the_best_of_its_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting until the other road is five cars ahead; 84 minutes, and with one car the lights flutter."""
    spec = environment(JUNCTION)
    rule = spec.baselines()[0]
    means = {}
    for ahead in (1, 4, 5, 7):
        monkeypatch.setattr("rlstudio.envs.junction.environment.AHEAD", ahead)
        means[ahead] = rule_returns(spec, rule, 64, 900).mean()
    assert max(means, key=lambda ahead: means[ahead]) == 5
    assert means[5] == pytest.approx(-84, abs=1)
    assert means[1] < -250
