"""Saliency: right where the answer is known, and about the moment that is shown."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.arrays import Floats
from rlstudio.core.errors import UserError
from rlstudio.core.inside.looking import Method, NetworkRequest, SaliencyRequest
from rlstudio.core.policy import ActionDistribution, Policy
from rlstudio.core.registry import algorithm, environment
from rlstudio.core.system.resources import resources
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.watch.inside import views
from rlstudio.engine.watch.saliency import answers, chosen, saliency, targets
from rlstudio.engine.worker.hosts.thread_host import ThreadHost
from rlstudio.engine.worker.messages import (
    OpenStage,
    Refused,
    RunSpec,
    Snapshot,
    SnapshotRequest,
    Started,
    Stop,
)
from tests.engine.listening import Ear

METHODS: tuple[Method, ...] = ("gradient", "smooth", "integrated", "perturbation")
SEEN = np.float32([0.5, -1.0, 0.2, 0.8])


def cartpole(name: str = "dqn", **config: object) -> Policy:
    kind = algorithm(name)
    settings = kind.Config.model_validate({"hidden": [32, 32], **config})
    return kind.make_policy(environment("CartPole-v1"), settings, device="cpu", seed=0)


def ask(policy: Policy, method: Method) -> Floats:
    """For action 1 of CartPole."""
    request = SaliencyRequest(method, "action", 1)
    return saliency(environment("CartPole-v1"), policy, ShownDecision(observation=SEEN), request).importance


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", ["dqn", "c51", "qr_dqn", "ppo"])
def test_it_finds_the_inputs_that_matter(method: Method, name: str) -> None:
    """A network that is blind to two of four inputs: these have nothing, the others something."""
    policy = cartpole(name)
    state = policy.state()
    for key in [key for key in state if key.endswith(".0.weight")]:
        state[key][:, [0, 3]] = 0.0
    policy.restore(state)
    found = ask(policy, method)
    assert found.shape == (4,)
    np.testing.assert_allclose(found[[0, 3]], 0, atol=1e-7)  # rounding
    assert (np.abs(found[[1, 2]]) > 1e-5).all()


@pytest.mark.parametrize("method", METHODS)
def test_a_linear_network_says_its_weights(method: Method) -> None:
    """Q = w x + b: the gradient is w; along a path and one by one it is w x."""
    policy = cartpole(hidden=[])
    weight = policy.state()["q.0.weight" if "q.0.weight" in policy.state() else "shared.0.weight"][1]
    expected = weight if method in ("gradient", "smooth") else weight * SEEN
    np.testing.assert_allclose(ask(policy, method), expected, rtol=1e-4, atol=1e-6)


def test_a_path_adds_up() -> None:
    """Sundararajan et al. 2017: all attributions together are the number less that of the ground."""
    policy = cartpole(activation="tanh")
    q = policy.decide(np.stack([SEEN, 0 * SEEN]), explore=False).insight.action_values
    assert q is not None
    assert ask(policy, "integrated").sum() == pytest.approx(q[0, 1] - q[1, 1], rel=1e-3)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("env", ["CartPole-v1", "ALE/Pong-v5"])
def test_other_weights_give_another_map(method: Method, env: str) -> None:
    """Adebayo et al. 2018: a map that stays the same with random weights would not be of this network."""
    kind, spec = algorithm("dqn"), environment(env)
    maps = []
    seen = SEEN
    if env != "CartPole-v1":
        seen = np.random.default_rng(0).integers(0, 255, (4, 84, 84)).astype(np.uint8)
    for seed in (0, 1):
        config = kind.Config.model_validate({"hidden": [32]})
        policy = kind.make_policy(spec, config, device="cpu", seed=seed)
        shown = ShownDecision(observation=seen)
        found = saliency(spec, policy, shown, SaliencyRequest(method, "action", 1))
        maps.append(found.importance.reshape(-1))
    assert np.isfinite(maps).all()
    assert np.abs(maps[0]).max() > 0
    assert np.corrcoef(maps)[0, 1] < 0.8


@pytest.mark.parametrize("method", METHODS)
def test_the_part_of_a_picture_that_matters(method: Method) -> None:
    """The first convolution sees nothing but noise in one corner of every frame, the rest is flat."""
    kind, spec = algorithm("dqn"), environment("ALE/Pong-v5")
    policy = kind.make_policy(spec, kind.Config.model_validate({"hidden": [16]}), device="cpu", seed=0)
    seen = np.zeros((4, 84, 84), np.uint8)
    seen[:, 8:20, 60:76] = np.random.default_rng(0).integers(0, 255, (4, 12, 16))
    shown = ShownDecision(observation=seen)
    found = saliency(spec, policy, shown, SaliencyRequest(method, "action", 1)).importance
    assert found.shape == ((84, 84) if method == "perturbation" else (4, 84, 84))
    if method in ("integrated", "perturbation"):  # what is not there cannot matter
        strong = np.abs(found).reshape(-1, 84, 84).sum(0)
        inside = strong[0:32, 48:84].sum() / strong.sum()
        assert inside > 0.95


def test_masks_and_illegal_actions() -> None:
    """The log-probability among legal actions does not depend on illegal logits; those are not told."""
    policy = cartpole("ppo")
    spec, legal = environment("CartPole-v1"), np.array([True, False])
    shown = ShownDecision(observation=SEEN, legal=legal, action_probabilities=np.float32([0.1, 0.9]))
    assert chosen(shown) == 0
    only = saliency(spec, policy, shown, SaliencyRequest("gradient", "action"))
    assert (only.index, only.number) == (0, 0.0)
    np.testing.assert_array_equal(only.importance, 0)
    none = saliency(spec, policy, shown, SaliencyRequest("gradient", "action", 1))
    assert np.isnan(none.number)


def test_the_value_is_that_of_the_decision() -> None:
    """Both heads of PPO, and SAC's critic of the action that was taken or is preferred."""
    spec, kind = environment("Pendulum-v1"), algorithm("sac")
    policy = kind.make_policy(spec, kind.Config.model_validate({"hidden": [16]}), device="cpu", seed=0)
    seen = np.float32([[1.0, 0.0, 0.5]])
    decision = policy.decide(seen, explore=False)
    assert decision.insight.value is not None
    told = decision.insight.action_distribution
    assert told is not None
    preferred = ActionDistribution(told.mean[0], told.deviation[0], squashed=True)
    for shown in (
        ShownDecision(observation=seen[0], action_vector=np.float32(decision.action[0])),
        ShownDecision(observation=seen[0], action_distribution=preferred),
    ):
        found = saliency(spec, policy, shown, SaliencyRequest("gradient", "value"))
        assert found.number == pytest.approx(decision.insight.value[0], rel=1e-5)
        assert found.importance.shape == (3,)
    assert targets(spec, policy) == ("action", "value")
    assert targets(environment("CartPole-v1"), cartpole()) == ("action",)
    assert targets(environment("CartPole-v1"), cartpole("ppo")) == ("action", "value")


def test_what_cannot_be_told_is_refused() -> None:
    spec = environment("CartPole-v1")
    with pytest.raises(UserError, match="which of its inputs matter"):
        answers(spec, cartpole(), ShownDecision(observation=SEEN), (SaliencyRequest("gradient", "value"),))
    with pytest.raises(UserError, match="one of 0 to 1, not 2"):
        answers(spec, cartpole(), ShownDecision(observation=SEEN), (SaliencyRequest("gradient", index=2),))


def test_a_stage_answers_about_the_decision_it_shows() -> None:
    stage = Stage(OpenStage(path=str(resources() / "checkpoints" / "pong-ppo.rlstudio"), seed=1))
    for _ in range(30):
        stage.step_until("step")
        stage.advance()
    snapshot = stage.snapshot()
    seen = snapshot.decision.observation
    assert seen is not None
    assert seen is snapshot.decision.inputs
    info = stage.info()
    assert info.looks == ("action", "value")
    assert info.seen_area is not None
    left, top, right, bottom = info.seen_area
    assert 0 <= left < right <= 1
    assert 0 <= top < bottom <= 1
    for method in METHODS:
        (found,) = answers(stage.spec, stage.policy, snapshot.decision, (SaliencyRequest(method, "value"),))
        assert found.observation is seen
        assert found.number == pytest.approx(snapshot.decision.value, abs=0.05)
        assert found.importance.shape[-2:] == seen.shape[-2:]
        assert np.abs(found.importance).max() > 0
    stage.close()


@pytest.mark.parametrize(("env", "name"), [("CartPole-v1", "ppo"), ("Pendulum-v1", "sac")])
def test_a_moment_of_the_past_is_told_by_the_policy_of_then(env: str, name: str) -> None:
    stage = Stage(OpenStage(spec=RunSpec(env=env, algorithm=name), seed=1))
    for _ in range(5):
        stage.step_until("step")
        stage.advance()
    other = algorithm(name)
    newer = other.make_policy(stage.spec, other.Config(), device="cpu", seed=5)
    stage.set_policy(10, newer.state())
    request = SaliencyRequest("gradient", "value")
    stage.past.look(2)
    past = stage.snapshot(frame=False)
    assert past.past is not None
    (found,) = answers(stage.spec, stage.policy, past.decision, (request,))
    assert found.number == pytest.approx(past.decision.value, rel=1e-4)
    views_then = views(stage.policy, past.decision, NetworkRequest(), 0)
    stage.past.look(None)
    now = stage.snapshot(frame=False)
    assert now.decision.observation is not None
    assert not np.array_equal(now.decision.observation, found.observation)
    (by_newer,) = answers(stage.spec, stage.policy, past.decision, (request,))
    assert by_newer.number != pytest.approx(found.number, rel=1e-3)
    same_moment = views(stage.policy, past.decision, NetworkRequest(), 0)
    layer = next(iter(views_then[0].activations))
    assert not np.array_equal(views_then[0].activations[layer], same_moment[0].activations[layer])
    assert answers(stage.spec, stage.policy, ShownDecision(at_rest=True), (request,)) == ()
    stage.close()


def test_a_worker_answers_with_the_snapshot() -> None:
    """Over the link: the answer is in the snapshot that was asked for, and refusals are one sentence."""
    host = ThreadHost()
    try:
        ear = Ear(host)
        host.send(OpenStage(spec=RunSpec(env="CartPole-v1", algorithm="ppo"), seed=3))
        ear.wait(Started)
        wish = SaliencyRequest("gradient", "value")
        host.send(SnapshotRequest(frame=False, saliency=(wish,), network=NetworkRequest(weights=True)))
        snapshot = ear.wait(Snapshot)
        assert [found.request for found in snapshot.saliency] == [wish]
        assert snapshot.decision.observation is not None
        np.testing.assert_array_equal(snapshot.saliency[0].observation, snapshot.decision.observation)
        assert snapshot.saliency[0].number == pytest.approx(snapshot.decision.value, rel=1e-4)
        assert [view.name for view in snapshot.networks] == ["policy and value"]
        host.send(SnapshotRequest(frame=False, saliency=(SaliencyRequest("gradient", index=9),)))
        assert ear.wait(Refused).message.endswith("not 9.")
        host.send(Stop())
    finally:
        host.close()


def test_requests_add_up() -> None:
    one, two = SaliencyRequest("gradient"), SaliencyRequest("smooth")
    both = SnapshotRequest(False, saliency=(one,), network=NetworkRequest()) | SnapshotRequest(
        False, saliency=(two, one), network=NetworkRequest(weights=True)
    )
    assert both.saliency == (one, two)
    assert both.network == NetworkRequest(weights=True)
    assert both.extras
    assert not SnapshotRequest().extras
    assert (SnapshotRequest(False) | SnapshotRequest(network=NetworkRequest())).network == NetworkRequest()
