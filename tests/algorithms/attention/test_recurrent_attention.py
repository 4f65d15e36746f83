"""The recurrent attention model against autograd, integrals, and a pass through all glimpses."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rlstudio.algorithms.attention.gaze_network import GazeNetwork, Said
from rlstudio.algorithms.attention.gaze_working import gaze_log_probability
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import algorithm, environment
from rlstudio.core.worlds.glimpses import GlimpseLayout

SMALL = {"glimpses": 3, "window": 4, "clutter": 0}
LAYOUT = GlimpseLayout(3, 2, 4, 10)


def made(seed=0, **config):
    kind, spec = algorithm("recurrent_attention"), environment("rlstudio/Glimpses-v0", SMALL)
    settings = {"width": 16, "batch_size": 12, "max_grad_norm": None, "anneal_learning_rate": False}
    return spec, kind(spec, kind.Config(**settings | config), device="cpu", seed=seed)


def updates(learner, world, count):
    found = []
    for event in learner.learn(world):
        if isinstance(event, Updated):
            found.append(event)
            if len(found) == count:
                return found
    raise AssertionError


@pytest.mark.parametrize(
    "config", [{}, {"early_weight": 0.0}, {"baseline": "none"}, {"gaze": "random"}], ids=str
)
def test_an_update_descends_the_gradient_of_the_paper(config, monkeypatch):
    """What goes into the optimiser is autograd's gradient of the loss written down in one piece."""
    spec, learner = made(gaze_weight=0.7, **config)
    taken = {}

    def descend(self, slope, rate, max_norm):
        parameters = list(self.layers.parameters())
        slopes = [torch.from_numpy(part) for part in slope]
        taken["ours"] = torch.autograd.grad(self._told, parameters, slopes, retain_graph=True)
        taken["told"], taken["parameters"] = self._told, parameters
        return 0.0

    monkeypatch.setattr(GazeNetwork, "descend", descend)
    (event,) = updates(learner, spec.make_world(40, 0), 1)
    logit, mean, value = taken["told"]
    evidence, settings = event.evidence, learner.config
    label, gaze = (torch.from_numpy(evidence[name]) for name in ("label", "gaze"))
    reward = torch.from_numpy(evidence["reward"])[:, None]
    each = -torch.log_softmax(logit, -1).gather(2, label[:, None, None].expand(-1, 3, 1))[..., 0]
    loss = each[:, -1].mean() + settings.early_weight * each[:, :-1].mean()
    loss = loss + ((value - reward) ** 2).mean()
    if settings.gaze == "learned":
        score = torch.distributions.Normal(mean, settings.gaze_deviation).log_prob(gaze).sum(-1)
        surprise = reward - (value.detach() if settings.baseline == "learned value" else 0)
        loss = loss - settings.gaze_weight * (score * surprise)[:, :-1].sum(1).mean()
    wanted = torch.autograd.grad(loss, taken["parameters"], allow_unused=True)
    for ours, theirs in zip(taken["ours"], wanted, strict=True):
        theirs = torch.zeros_like(ours) if theirs is None else theirs
        torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-6)
    gaze_moves = taken["ours"][-6].abs().max() > 0  # the location network's weights
    assert gaze_moves == (settings.gaze == "learned")


def test_the_score_function_is_the_gradient_of_what_is_expected():
    """∇_μ ∫ R(l) N(l; μ, σ²) dl by differences of the integral is E[R ∇ ln N], for an R with an edge."""
    deviation, mean = 0.3, np.array([0.1, -0.2])
    axis = np.linspace(-2.2, 2.2, 881)
    grid = np.stack(np.meshgrid(axis, axis, indexing="ij"), -1).reshape(-1, 2)
    reward = (np.linalg.norm(grid - [0.3, 0.2], axis=1) < 0.4).astype(float)
    cell = (axis[1] - axis[0]) ** 2

    def density(mu):
        return np.exp(gaze_log_probability(grid, mu, deviation).astype(float)) * cell

    assert density(mean).sum() == pytest.approx(1, abs=1e-4)
    score = ((grid - mean) / deviation**2) * (reward * density(mean))[:, None]
    for axis_number, step in enumerate(np.eye(2) * 1e-2):
        slope = (reward @ density(mean + step) - reward @ density(mean - step)) / 2e-2
        assert score.sum(0)[axis_number] == pytest.approx(slope, rel=5e-3, abs=1e-3)
    # A baseline changes nothing of it.
    assert np.abs(((grid - mean) * density(mean)[:, None]).sum(0)).max() < 1e-4


def test_asking_glimpse_by_glimpse_is_going_through_all_of_them():
    """Also where the network goes on from what it remembers of the question before, to the last bit."""
    rng = np.random.default_rng(0)
    network, other = (GazeNetwork(LAYOUT, 16, np.random.default_rng(1)) for _ in range(2))
    windows = rng.random((5, 3, LAYOUT.pixels), np.float32)
    places = rng.uniform(-1, 1, (5, 3, 2)).astype(np.float32)
    along = network.forward(windows, places)
    for step in range(3):
        taken = np.arange(3) < np.full((5, 1), step + 1)
        known = network(windows * taken[..., None], places * taken[..., None], taken)
        fresh = GazeNetwork(LAYOUT, 16, np.random.default_rng(1))(windows, places, taken)
        for ours, anew, whole in zip(known, fresh, along, strict=True):
            np.testing.assert_array_equal(ours, anew)
            np.testing.assert_allclose(ours, whole[:, step], atol=1e-6)
    uneven = np.array([[True, True, False], [True, False, False], [True, True, True]] * 2)[:5]
    said = other(windows, places, uneven)
    wanted = along.logit[np.arange(5), uneven.sum(1) - 1]
    np.testing.assert_allclose(said.logit, wanted, atol=1e-6)


def test_what_is_remembered_is_forgotten_when_something_was_learned():
    network = GazeNetwork(LAYOUT, 16, np.random.default_rng(1))
    windows, places = np.ones((2, 3, LAYOUT.pixels), np.float32), np.zeros((2, 3, 2), np.float32)
    taken = np.array([[True, False, False]] * 2)
    before = network(windows, places, taken)
    said = network.forward(windows, places)
    network.descend(Said(*(np.ones_like(part) for part in said)), 0.1, 1.0)
    assert np.abs(network(windows, places, taken).logit - before.logit).max() > 0.01


def test_random_gaze_looks_everywhere_and_leaves_the_gaze_unlearned():
    spec, learner = made(gaze="random")
    assert "gaze_loss" not in {metric.name for metric in learner.measured(learner.config)}
    first = learner.policy.state()
    world, looked = spec.make_world(12, 0), []
    for event in learner.learn(world):
        if isinstance(event, Stepped):
            looked.append(event.decision.action[:, :2])
        elif isinstance(event, Updated) and len(looked) > 60:
            break
    looked = np.concatenate(looked)
    assert np.abs(looked.mean(0)).max() < 0.1
    np.testing.assert_allclose(looked.std(0), 1 / np.sqrt(3), atol=0.04)
    after = learner.policy.state()
    np.testing.assert_array_equal(first["gaze.weight"], after["gaze.weight"])
    assert np.abs(first["answer.weight"] - after["answer.weight"]).max() > 1e-3
    watched = [learner.policy.decide(world.observe(), explore=False).action[:, :2] for _ in range(2)]
    assert np.abs(watched[0] - watched[1]).max() > 0.1
