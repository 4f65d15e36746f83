"""Every algorithm for continuous actions learns the smallest world that has one."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.events import Stepped
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.registry import algorithm, algorithm_ids
from tests.algorithms.follow import Follow
from tests.teachers import taught

QUICK = {
    "learning_rate": 3e-3, "hidden": (32,), "batch_size": 64, "learning_starts": 100, "rollout_steps": 64,
    "minibatch_size": 64, "epochs": 4, "workers": 1,
}  # fmt: skip
"""Settings by whatever algorithm has them: a small world is learned quickly."""
OWN = {
    "a2c": {"rollout_steps": 5, "optimiser": "adam"},
    "a3c": {"rollout_steps": 5, "entropy_bonus": 0.0},
    "behaviour_cloning": {"demonstrated_episodes": 200},
}
"""Where others are needed. No algorithm has to be named here."""
CONTINUOUS = [
    name
    for name in algorithm_ids()
    if algorithm(name).misfit(Follow()) is None and algorithm(name).acts_by == "learning"
]


class Follower(Policy):
    """Whoever knows how it is done."""

    def decide(self, observation, *, explore, legal=None):
        return Decision(2 * observation, Insight())

    def state(self):
        return {}

    def restore(self, state):
        pass


@pytest.mark.parametrize("name", CONTINUOUS)
def test_it_learns_to_follow(name):
    spec, kind = Follow(), algorithm(name)
    config = {key: value for key, value in QUICK.items() if key in kind.Config.model_fields}
    learner = taught(
        kind(spec, kind.Config(**(config | OWN.get(name, {}))), device="cpu", seed=0), Follower()
    )
    seen = np.linspace(-0.9, 0.9, 21, dtype=np.float32)[:, None]
    taken, error = 0, 9.0
    for event in learner.learn(spec.make_world(4, 0)):
        if isinstance(event, Stepped):
            taken += 1
            if taken % 250 == 0:
                action = learner.policy.decide(seen, explore=False).action
                error = float(np.abs(action - 2 * seen).mean())
                if error < 0.15:
                    return
        if taken >= 10_000:
            break
    raise AssertionError(f"{name} is still {error:.2f} off after 40000 steps")
