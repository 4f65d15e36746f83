"""Real workers on shared parameters: the gradient, what is shared, what is counted, and how workers end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import numpy as np
import psutil
import pytest
import torch

from rlstudio.algorithms.a3c.a3c import A3C, A3CConfig
from rlstudio.algorithms.a3c.record import KEPT, WorkRecord
from rlstudio.algorithms.a3c.team import PATIENCE_SECONDS, Team
from rlstudio.core.errors import UserError
from rlstudio.core.events import EpisodeEnded, Gathered, Stepped, Updated
from rlstudio.core.registry import environment
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.nn.acting.actors import GaussianActor
from rlstudio.nn.shared import EPISODES, Shared
from tests.engine.sessions import finish
from tests.nn.as_torch import as_torch, distribution_as_torch


def make(workers, env="CartPole-v1", seed=0, **config):
    spec = environment(env)
    return A3C(spec, A3CConfig(workers=workers, **config), device="cpu", seed=seed), spec.make_world(1, seed)


def workers_of(pid):
    children = psutil.Process(pid).children(recursive=True)
    return [child for child in children if any("a3c.workers" in part for part in child.cmdline())]


def alive(pid):
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def gone(pids, seconds=10.0):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not any(alive(pid) for pid in pids):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("env", ["CartPole-v1", "Pendulum-v1"])
def test_the_update_is_autograds_gradient_through_shared_rmsprop(env):
    """One whole update of the parameters: the loss differentiated by torch, RMSProp by its formula."""
    config = {"rollout_steps": 20, "entropy_bonus": 0.05, "value_weight": 0.4, "max_grad_norm": 0.7}
    learner, world = make(1, env, learning_rate=0.01, discount=0.9, **config)
    module = as_torch(learner.network)
    before = {name: value.detach().clone() for name, value in module.named_parameters()}
    steps = []
    for event in learner.learn(world):
        if isinstance(event, Stepped):
            steps.append(event)
        if isinstance(event, Updated):
            break
    after = {name: value.detach().clone() for name, value in module.named_parameters()}
    with torch.no_grad():
        for name, value in module.named_parameters():
            value.copy_(before[name])
    inputs = torch.from_numpy(np.concatenate([step.transition.observation for step in steps]))
    action = np.concatenate([step.decision.action for step in steps])
    if isinstance(learner.policy, GaussianActor):
        action = learner.policy.scale.inward(action)  # what it learns is in [-1, 1]
    action = torch.from_numpy(action)
    output = module(inputs)
    value = output[:, -1]
    bootstrap = 0.0
    with torch.no_grad():
        if not steps[-1].transition.terminated[0]:
            bootstrap = module(torch.from_numpy(world.observe()))[0, -1].item()
    returns = []
    for step in reversed(steps):
        bootstrap = step.transition.reward[0] + 0.9 * (0.0 if step.transition.terminated[0] else bootstrap)
        assert not step.transition.truncated[0]
        returns.insert(0, bootstrap)
    returns = torch.tensor(returns, dtype=torch.float32)
    distribution = distribution_as_torch(learner.policy.distribution, output[:, :-1])
    advantage = (returns - value).detach()
    loss = -(advantage * distribution.log_prob(action)).mean() + 0.4 * ((value - returns) ** 2).mean()
    (loss - 0.05 * distribution.entropy().mean()).backward()
    norm = torch.nn.utils.clip_grad_norm_(module.parameters(), 0.7)
    assert event.metrics["gradient_norm"] == pytest.approx(norm.item(), rel=1e-3)
    for name, value in module.named_parameters():
        square = 0.01 * value.grad**2
        expected = before[name] - 0.01 * value.grad / (square.sqrt() + 1e-5)
        np.testing.assert_allclose(after[name].numpy(), expected.numpy(), rtol=2e-3, atol=2e-4, err_msg=name)


def test_how_far_a_worker_was_behind_is_counted():
    """Updates of others between its taking the parameters and correcting them; its own do not count."""
    learner, world = make(2, rollout_steps=4)
    shared = Shared(2, learner.network.parameters.size)
    shared.parameters[...] = learner.network.parameters
    shared.live[:6] = 1e-3, 0.99, 0.0, 0.5, 1.0, 1e-3
    shared.updates[:] = 7, 0
    learner.join(shared, 1)
    others, behind, taken = iter([0, 3, 0, 5]), [], 0
    for event in learner.learn(world):
        if isinstance(event, Stepped):
            taken += 1
            if taken % 4 == 2:  # in the middle of a rollout
                shared.updates[0] += next(others)
        if isinstance(event, Updated):
            behind.append(event.metrics["staleness"])
            if len(behind) == 4:
                break
    assert behind == [0, 3, 0, 5]
    assert shared.behind.tolist() == [0, 8]
    assert shared.updates.tolist() == [15, 4]


def test_the_record_keeps_the_newest_returns_and_what_was_told_stays():
    shared = Shared(2, 1)
    record = WorkRecord(shared)
    record.add(1, [EpisodeEnded(1, float(number), 1, False) for number in range(3)])
    told = record.evidence()
    np.testing.assert_array_equal(told["worker_returns"][1, -3:], [0, 1, 2])
    record.add(1, [EpisodeEnded(1, float(number), 1, False) for number in range(3, KEPT + 20)])
    record.add(0, [EpisodeEnded(0, -5.0, 1, False)])
    shared.steps[1] = 9
    np.testing.assert_array_equal(told["worker_returns"][1, -3:], [0, 1, 2])
    assert told["worker_steps"].tolist() == [0, 0]
    now = record.evidence()
    np.testing.assert_array_equal(now["worker_returns"][1], np.arange(20, KEPT + 20))
    assert now["worker_returns"][0, -1] == -5
    assert now["worker_episodes"].tolist() == [1, KEPT + 20]
    shared.close()


def test_workers_share_parameters_and_count_every_step():
    learner, world = make(3, seed=1)
    counted = own = ended = 0
    staleness = 0.0
    start = learner.network.parameters.copy()
    events = learner.learn(world)
    for event in events:
        if isinstance(event, Stepped):
            counted, own = counted + 1, own + 1
        elif isinstance(event, Gathered):
            counted += event.steps
            ended += len(event.episodes)
            assert all(episode.lane in (1, 2) and episode.length >= 1 for episode in event.episodes)
            # In CartPole every step is worth 1: what is reported is what happened.
            assert all(episode.episode_return == episode.length for episode in event.episodes)
        elif isinstance(event, Updated):
            staleness += event.metrics["staleness"]
            told = event.evidence
            # A worker may start a second after the other one.
            all_told = (told["worker_episodes"][1:] > 0).all() and (told["worker_behind"] > 0).all()
            if counted - own > 2000 and ended > 20 and staleness > 20 and all_told:
                break
        assert own < 200_000, "the other workers do nothing"
    assert told["worker_steps"].sum() >= counted
    assert told["worker_steps"][0] == own
    # Who ended an episode, and with what return, is told of the very worker.
    assert told["worker_episodes"][1:].sum() == ended
    assert told["worker_returns"].max() <= 500
    assert told["worker_updates"][0] * learner.config.rollout_steps == own
    assert told["worker_behind"][0] == staleness
    assert len(workers_of(os.getpid())) == 2
    pids = [process.pid for process in workers_of(os.getpid())]
    assert learner.steps == counted
    shared_before_closing = learner.optimiser.second
    events.close()
    assert gone(pids)
    assert not np.array_equal(learner.network.parameters, start)
    assert np.isfinite(learner.network.parameters).all()
    assert shared_before_closing is not learner.optimiser.second
    # Closed and called again, it goes on from the same parameters.
    kept = learner.network.parameters.copy()
    again = learner.learn(world)
    next(again)
    np.testing.assert_array_equal(kept, learner.network.parameters)
    again.close()
    assert not workers_of(os.getpid())


def test_a_state_goes_on_elsewhere():
    learner, world = make(2, seed=1)
    updates = 0
    for event in learner.learn(world):
        updates += isinstance(event, Updated)
        if updates == 30:
            break
    state, place = learner.state(), world.state()
    other, other_world = make(2, seed=9)
    other.restore(state)
    other_world.restore(place)
    for name, value in other.state().items():
        np.testing.assert_array_equal(value, state[name], err_msg=name)
    assert other.optimiser.second.any()
    events = other.learn(other_world)
    assert any(isinstance(event, Updated) for event, _ in zip(events, range(100), strict=False))
    events.close()


def test_where_time_stands_still_all_workers_stop():
    learner, world = make(2)
    events = learner.learn(world)
    for event in events:
        if isinstance(event, Gathered) and event.steps:
            break
    time.sleep(0.5)
    before = learner.optimiser.second.copy()
    time.sleep(0.5)
    np.testing.assert_array_equal(before, learner.optimiser.second)
    events.close()


class Remembered(Team):
    """A team that a test can look into."""

    last = None

    def __init__(self, *arguments):
        super().__init__(*arguments)
        Remembered.last = self


def test_long_rollouts_neither_go_on_in_a_pause_nor_hold_up_the_end(monkeypatch):
    """No update is ever made here: steps are what workers listen between."""
    monkeypatch.setattr("rlstudio.algorithms.a3c.a3c.Team", Remembered)
    learner, world = make(3, rollout_steps=2048, learning_rate=1e-5)
    events = learner.learn(world)
    shared = None
    for event in events:
        assert isinstance(event, Stepped | EpisodeEnded | Gathered | Updated)
        shared = Remembered.last.shared
        if (shared.steps[1:] > 1000).all():
            break
        time.sleep(0.001)
    time.sleep(0.3)
    stood = shared.steps.copy()
    time.sleep(0.5)
    np.testing.assert_array_equal(shared.steps, stood)
    processes = Remembered.last.processes
    begun = time.monotonic()
    events.close()
    assert time.monotonic() - begun < PATIENCE_SECONDS
    assert [process.returncode for process in processes] == [0, 0], "workers had to be killed"


def test_what_was_gathered_is_forgotten_where_a_world_begins_anew():
    learner, world = make(1, rollout_steps=20)
    events = learner.learn(world)
    for _ in range(7):
        next(events)
    assert learner.rollout.position > 0
    learner.break_off()
    assert learner.rollout.position == 0


def test_a_worker_that_dies_is_told_of():
    learner, world = make(2)
    others = workers_of(os.getpid())  # of a test that failed
    events = learner.learn(world)
    next(events)
    [worker] = [process for process in workers_of(os.getpid()) if process not in others]
    worker.kill()
    with pytest.raises(UserError, match=r"worker 1 of A3C ended unexpectedly \(code -9\)"):
        for _ in events:
            pass
    assert not worker.is_running()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_no_worker_outlives_a_parent_that_was_killed():
    code = (
        "from tests.algorithms.a3c.test_a3c import make\n"
        "from rlstudio.core.events import Gathered\n"
        "learner, world = make(3)\n"
        "for event in learner.learn(world):\n"
        "    if isinstance(event, Gathered) and event.steps: print('going', flush=True)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"going\n"
    pids = [process.pid for process in workers_of(parent.pid)]
    assert len(pids) == 2
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    assert gone(pids), "workers outlive a killed parent"


@pytest.mark.skipif(sys.platform == "win32", reason="the program below is a script")
def test_a_frozen_application_is_its_own_worker(tmp_path, monkeypatch):
    program = tmp_path / "frozen"
    program.write_text(
        f"#!{sys.executable}\nfrom rlstudio.processes.child import freeze_support\nfreeze_support()\n1 / 0\n"
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    learner, world = make(2)
    events = learner.learn(world)
    assert any(isinstance(event, Gathered) and event.steps for event in events)
    events.close()


def test_a_session_counts_the_steps_of_all_workers(tmp_path):
    run = RunSpec(env="CartPole-v1", algorithm="a3c", steps=20_000, seed=1, config={"workers": 2})
    session = open_session(run, tmp_path)
    finish(session)
    assert 20_000 <= session.run.step < 20_500
    assert session.run.algorithm.steps == session.run.step
    lengths = session.run.recorder.curves()["length"][1]
    assert len(lengths) == session.run.episodes
    # Every step belongs to an episode; at most one of each worker is still going.
    assert session.run.step - 1200 <= lengths.sum() <= session.run.step
    assert not workers_of(os.getpid()), "a run that has ended keeps its workers"
    session.close()
    resumed = open_session(
        RunSpec(**run.model_dump() | {"steps": 22_000}), tmp_path, tmp_path / "last.rlstudio"
    )
    finish(resumed)
    assert resumed.run.step >= 22_000
    resumed.close()
    assert not workers_of(os.getpid())


def test_two_workers_solve_cartpole():
    """As a run does: the best of its greedy evaluations counts."""
    from rlstudio.engine.run.presets import preset

    chosen = preset("CartPole-v1", "a3c", "default")
    learner, world = make(seed=0, **chosen.config)
    steps, looked_at, best = 0, 30_000, 0.0
    events = learner.learn(world)
    for event in events:
        if isinstance(event, Stepped):
            steps += 1
        elif isinstance(event, Gathered):
            steps += event.steps
        elif isinstance(event, Updated) and steps >= looked_at:
            looked_at += 10_000
            best = max(best, evaluate(learner.spec, learner.policy, episodes=20, seed=5).mean)
            if best >= 475 or steps >= 1.5 * chosen.steps:
                break
    events.close()
    assert best >= 475


def test_memory_is_the_same_to_all_and_a_ring_of_episodes():
    ours = Shared(2, 5)
    other = Shared(2, 5, str(os.dup(ours.memory.descriptor)))
    other.parameters[:] = range(5)
    np.testing.assert_array_equal(ours.parameters, range(5))
    for number in range(3):
        other.tell(1, EpisodeEnded(0, number / 2, number + 1, number == 2))
    assert ours.news(1) == [
        EpisodeEnded(1, 0.0, 1, False), EpisodeEnded(1, 0.5, 2, False), EpisodeEnded(1, 1.0, 3, True),
    ]  # fmt: skip
    assert ours.news(1) == []
    for number in range(EPISODES - 1):
        other.tell(1, EpisodeEnded(0, 1.0, number, False))
    assert [episode.length for episode in ours.news(1)] == list(range(EPISODES - 1))
    ours.close()
    other.close()


def test_misfits_say_why():
    assert "A2C takes pictures" in A3C.misfit(environment("ALE/Pong-v5"))
    assert A3C.misfit(environment("Pendulum-v1")) is None
