"""The same task with the same settings on both sides, each in its own process.

``python -m tests.verification.peer ours|theirs CASE SEED`` prints one JSON object: the greedy mean return of
20 episodes after the case's steps, and the seconds of training. The peer's arguments are translated from
our configuration, so the two cannot drift apart.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass, field
from typing import Any

from rlstudio.core import registry
from rlstudio.engine.messages import RunSpec
from rlstudio.engine.setup import set_up

EPISODES = 20


@dataclass(frozen=True)
class Case:
    """One task: a preset of ours, a number of steps, and changes to the preset on both sides."""

    env: str
    algorithm: str
    steps: int
    preset: str = "default"
    config: dict[str, Any] = field(default_factory=dict)
    minutes: float = 1.0
    """About how long both sides take for one seed."""

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"{self.env} · {self.algorithm}"

    def run(self, seed: int) -> RunSpec:
        """Our side of it."""
        return RunSpec(
            env=self.env,
            algorithm=self.algorithm,
            preset=self.preset,
            config=self.config,
            seed=seed,
            steps=self.steps,
            device="cpu",
        )


CASES: dict[str, Case] = {
    case.env + "/" + case.algorithm: case
    for case in (
        Case("CartPole-v1", "dqn", 50_000, "zoo", minutes=1.2),
        Case("CartPole-v1", "ppo", 50_000, "zoo", minutes=0.4),
        Case("CartPole-v1", "a2c", 100_000, minutes=1.5),
        Case("Pendulum-v1", "ddpg", 8_000, minutes=1.5),
        Case("Pendulum-v1", "td3", 8_000, minutes=1.5),
        Case("Pendulum-v1", "sac", 8_000, minutes=2.0),
        Case("Pendulum-v1", "ppo", 80_000, minutes=1.0),
        Case("LunarLander-v3", "ppo", 200_000, minutes=3.0),
        Case("rlstudio/GridWorld-v0", "dqn", 8_000, minutes=0.3),
        Case("rlstudio/Maze-v0", "ppo", 80_000, minutes=0.5),
    )
}


def _schedule(value: float, falls: bool, schedule_steps: int, steps: int) -> Any:
    """Ours falls linearly to a twentieth over ``schedule_steps``; the peer asks by what is left."""
    if not falls:
        return value

    def at(left: float) -> float:
        done = min(1.0, (1.0 - left) * steps / schedule_steps)
        return value * (1.0 - 0.95 * done)

    return at


def dqn(c: Any, steps: int) -> dict[str, Any]:
    """Our DQN's settings in the peer's names."""
    return {
        "learning_rate": c.learning_rate,
        "buffer_size": c.replay_capacity,
        "learning_starts": c.learning_starts,
        "batch_size": c.batch_size,
        "tau": c.target_rate,
        "gamma": c.discount,
        "train_freq": c.train_every,
        "gradient_steps": c.gradient_steps,
        "target_update_interval": c.target_every,
        "exploration_fraction": min(1.0, c.exploration_steps / steps),
        "exploration_initial_eps": c.epsilon_initial,
        "exploration_final_eps": c.epsilon_final,
        "max_grad_norm": c.max_grad_norm,
        "policy_kwargs": {"net_arch": list(c.hidden)},
    }


def _towers(c: Any) -> dict[str, Any]:
    from torch import nn

    activation = nn.Tanh if c.activation == "tanh" else nn.ReLU
    return {"net_arch": list(c.hidden), "activation_fn": activation}


def ppo(c: Any, steps: int) -> dict[str, Any]:
    """Our PPO's settings in the peer's names."""
    return {
        "learning_rate": _schedule(c.learning_rate, c.anneal_learning_rate, c.schedule_steps, steps),
        "clip_range": _schedule(c.clip_range, c.anneal_clip_range, c.schedule_steps, steps),
        "n_steps": c.rollout_steps,
        "batch_size": c.minibatch_size,
        "n_epochs": c.epochs,
        "gamma": c.discount,
        "gae_lambda": c.trace_decay,
        "ent_coef": c.entropy_bonus,
        "vf_coef": c.value_weight,
        "max_grad_norm": c.max_grad_norm,
        "normalize_advantage": c.normalise_advantages,
        "policy_kwargs": _towers(c),
    }


def a2c(c: Any, steps: int) -> dict[str, Any]:
    """Our A2C's settings in the peer's names."""
    return {
        "learning_rate": _schedule(c.learning_rate, c.anneal_learning_rate, c.schedule_steps, steps),
        "n_steps": c.rollout_steps,
        "gamma": c.discount,
        "gae_lambda": c.trace_decay,
        "ent_coef": c.entropy_bonus,
        "vf_coef": c.value_weight,
        "max_grad_norm": c.max_grad_norm,
        "normalize_advantage": c.normalise_advantages,
        "use_rms_prop": c.optimiser == "rmsprop",
        "policy_kwargs": _towers(c),
    }


def off_policy(c: Any, steps: int) -> dict[str, Any]:
    """What DDPG, TD3 and SAC share, in the peer's names."""
    return {
        "learning_rate": c.learning_rate,
        "buffer_size": c.replay_capacity,
        "learning_starts": c.learning_starts,
        "batch_size": c.batch_size,
        "tau": c.target_rate,
        "gamma": c.discount,
        "train_freq": c.train_every,
        "gradient_steps": c.gradient_steps,
        "policy_kwargs": {"net_arch": list(c.hidden)},
    }


def ours(case: Case, seed: int) -> dict[str, float]:
    """Train by the Session, judge by its own evaluation."""
    from rlstudio.engine.evaluation import evaluate
    from rlstudio.engine.session import Session

    session = Session(case.run(seed), None)
    session._next_evaluation = float("inf")
    while not session.finished:
        session.advance(0.2)
        session.flush()
    result = evaluate(session.spec, session.algorithm.policy, episodes=EPISODES, seed=seed + 10_000)
    return {"mean_return": result.mean, "seconds": session.seconds, "steps": session.step}


def theirs(case: Case, seed: int) -> dict[str, float]:
    """Train and judge by Stable-Baselines3."""
    import gymnasium
    import numpy as np
    import stable_baselines3 as sb3
    from stable_baselines3.common.env_util import make_vec_env
    from stable_baselines3.common.evaluation import evaluate_policy
    from stable_baselines3.common.monitor import Monitor
    from stable_baselines3.common.noise import NormalActionNoise

    setup = set_up(case.run(seed))
    config: Any = setup.config
    id = case.env
    arguments: dict[str, Any] = {}
    if id.startswith("rlstudio/"):
        id = f"rlstudio.envs.gymnasium_ids:{id}"
        arguments = setup.spec.settings.model_dump()
    table = {"dqn": dqn, "ppo": ppo, "a2c": a2c, "ddpg": off_policy, "td3": off_policy, "sac": off_policy}
    settings = table[case.algorithm](config, case.steps)
    env = make_vec_env(id, n_envs=setup.lanes, seed=seed, env_kwargs=arguments)
    if case.algorithm in ("ddpg", "td3"):
        shape = env.action_space.shape
        sigma = np.full(shape, config.noise_deviation)  # on both sides where actions reach from -1 to 1
        settings["action_noise"] = NormalActionNoise(np.zeros(shape), sigma)
    kind = getattr(sb3, case.algorithm.upper())
    model = kind("MlpPolicy", env, seed=seed, device="cpu", **settings)
    start = time.perf_counter()
    model.learn(case.steps)
    seconds = time.perf_counter() - start
    judge = Monitor(gymnasium.make(id, **arguments))
    judge.reset(seed=seed + 10_000)
    mean, _ = evaluate_policy(model, judge, n_eval_episodes=EPISODES)
    return {"mean_return": float(mean), "seconds": seconds, "steps": model.num_timesteps}


def main() -> None:
    """Run one side of one case."""
    side, name, seed = sys.argv[1], sys.argv[2], int(sys.argv[3])
    registry.environment(CASES[name].env)
    print(json.dumps((ours if side == "ours" else theirs)(CASES[name], seed)))


if __name__ == "__main__":
    main()
