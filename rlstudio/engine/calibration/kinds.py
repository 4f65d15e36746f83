"""The small training of each kind of work (core/work.py), whose environment steps are its units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rlstudio.core.work import Kind
from rlstudio.engine.run_spec import RunSpec

_SMALL_PICTURE = {"height": 52, "width": 40, "crop_top": 8, "crop_bottom": 3, "crop_left": 2, "crop_right": 2}


@dataclass(frozen=True)
class SmallTraining:
    """A training, and the steps after which collecting and learning begin anew (a whole number of them)."""

    run: RunSpec
    cycle: int


def _small(cycle: int, env: str, algorithm: str, lanes: int, **config: Any) -> SmallTraining:
    settings: dict[str, Any] = config.pop("env_settings", {})
    run = RunSpec(env=env, algorithm=algorithm, lanes=lanes, config=config, env_settings=settings)
    return SmallTraining(run, cycle)


SMALL_TRAININGS: dict[Kind, SmallTraining] = {
    "tables": _small(500, "rlstudio/Maze-v0", "q_learning", 1),
    "rollouts": _small(
        1024, "CartPole-v1", "ppo", 8, rollout_steps=128, minibatch_size=64, epochs=10, hidden=[64, 64]
    ),
    "replay": _small(
        256,
        "CartPole-v1",
        "dqn",
        1,
        batch_size=64,
        learning_starts=256,
        train_every=256,
        gradient_steps=128,
        hidden=[64, 64],
        replay_capacity=10_000,
    ),
    "critics": _small(
        100,
        "Pendulum-v1",
        "sac",
        1,
        batch_size=128,
        learning_starts=100,
        hidden=[64, 64],
        replay_capacity=10_000,
    ),
    "wide": _small(
        20,
        "Pendulum-v1",
        "sac",
        1,
        batch_size=256,
        learning_starts=20,
        hidden=[256, 256],
        replay_capacity=10_000,
    ),
    "box2d": _small(
        256, "LunarLander-v3", "ppo", 8, rollout_steps=32, minibatch_size=64, epochs=4, hidden=[64, 64]
    ),
    "mujoco": _small(
        256,
        "HalfCheetah-v5",
        "ppo",
        8,
        rollout_steps=32,
        minibatch_size=64,
        epochs=10,
        normalise_observations=True,
        hidden=[64, 64],
    ),
    "pictures": _small(
        256,
        "ALE/Breakout-v5",
        "ppo",
        4,
        rollout_steps=64,
        minibatch_size=256,
        epochs=4,
        frame_difference=True,
        hidden=[256],
        env_settings={"actions": "movement", "stack": 2, **_SMALL_PICTURE},
    ),
    "convolutions": _small(
        32,
        "ALE/Breakout-v5",
        "dqn",
        2,
        batch_size=32,
        learning_starts=64,
        train_every=4,
        hidden=[512],
        replay_capacity=2000,
    ),
    "search": _small(
        64,
        "rlstudio/TicTacToe-v0",
        "alphazero",
        64,
        simulations=10,
        hidden=[64, 64],
        learning_starts=64,
        replay_capacity=2000,
        env_settings={"opponent": "random"},
    ),
}
