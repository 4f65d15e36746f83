"""The same jobs done by Stable-Baselines3, each in its own process: ``python -m tests.benchmarks.peers JOB``.

Prints one JSON object. Speed is counted from the first step to the last, imports and set-up apart. With
PEER=sbx in the environment the learner is that of SBX, Stable-Baselines3's algorithms in JAX, and what it
compiles for its first steps is left out, too.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

SBX = os.environ.get("PEER") == "sbx"
WARM_STEPS = 2048
"""Steps after which all that SBX compiles has been compiled."""
PPO_CARTPOLE = {  # rl-zoo's settings for CartPole-v1
    "n_steps": 32,
    "batch_size": 256,
    "n_epochs": 20,
    "gae_lambda": 0.8,
    "gamma": 0.98,
    "ent_coef": 0.0,
}


# Gymnasium imports the module before the colon, which registers the id behind it.
GRID = "rlstudio.envs.gym.ids:rlstudio/GridWorld-v0"
MAZE = "rlstudio.envs.gym.ids:rlstudio/Maze-v0"


def atari(lanes: int, seed: int) -> Any:
    """Pong as Stable-Baselines3 prepares it: its own wrapper, four stacked frames."""
    import ale_py
    import gymnasium
    from stable_baselines3.common.env_util import make_atari_env
    from stable_baselines3.common.vec_env import VecFrameStack

    gymnasium.register_envs(ale_py)
    env = make_atari_env("PongNoFrameskip-v4", n_envs=lanes, seed=seed)
    return VecFrameStack(env, n_stack=4)


def continuous(job: str, seed: int) -> Any:
    """DDPG, TD3 or SAC with its defaults, but for the networks' width and the noise that ours has too."""
    import numpy as np
    import stable_baselines3
    from stable_baselines3.common.noise import NormalActionNoise

    algorithm, _, width = job.split("_")
    noise = None if algorithm == "sac" else NormalActionNoise(np.zeros(1), np.full(1, 0.1))
    return getattr(stable_baselines3, algorithm.upper())(
        "MlpPolicy",
        "Pendulum-v1",
        action_noise=noise,
        policy_kwargs={"net_arch": {"256": [256, 256], "400": [400, 300]}[width]},
        seed=seed,
    )


def build(job: str, seed: int, steps: int) -> tuple[Any, Any]:
    """The peer's learner for a job and the environment to judge it in (None for pixels)."""
    import gymnasium

    if SBX:
        from sbx import DQN, PPO  # type: ignore[import-not-found]
    else:
        from stable_baselines3 import DQN, PPO
    from stable_baselines3.common.env_util import make_vec_env

    if job == "dqn_cartpole":
        return DQN("MlpPolicy", "CartPole-v1", seed=seed), gymnasium.make("CartPole-v1")
    if job == "ppo_cartpole":
        env = make_vec_env("CartPole-v1", n_envs=8, seed=seed)
        model = PPO(
            "MlpPolicy",
            env,
            learning_rate=lambda left: 1e-3 * left,
            clip_range=lambda left: 0.2 * left,
            seed=seed,
            **PPO_CARTPOLE,
        )
        return model, gymnasium.make("CartPole-v1")
    if "_pendulum_" in job:
        return continuous(job, seed), gymnasium.make("Pendulum-v1")
    if job == "dqn_grid":
        env = gymnasium.make(GRID)
        model = DQN(
            "MlpPolicy",
            env,
            learning_rate=3e-3,
            buffer_size=5000,
            learning_starts=100,
            batch_size=32,
            train_freq=1,
            target_update_interval=100,
            exploration_fraction=3000 / steps,
            exploration_final_eps=0.1,
            policy_kwargs={"net_arch": [32]},
            seed=seed,
        )
        return model, gymnasium.make(GRID)
    if job == "ppo_maze":
        maze = {"rows": 7, "columns": 9, "trap_ends": False, "trap_reward": -1.0}
        model = PPO(
            "MlpPolicy",
            make_vec_env(MAZE, n_envs=16, seed=seed, env_kwargs=maze),
            n_steps=64,
            batch_size=128,
            n_epochs=4,
            learning_rate=3e-3,
            ent_coef=0.1,
            policy_kwargs={"net_arch": [64]},
            seed=seed,
        )
        return model, gymnasium.make(MAZE, **maze)
    if job == "dqn_pong":
        model = DQN(
            "CnnPolicy",
            atari(1, seed),
            buffer_size=10_000,
            learning_starts=100,
            learning_rate=1e-4,
            batch_size=32,
            train_freq=4,
            target_update_interval=1000,
            exploration_fraction=0.1,
            exploration_final_eps=0.01,
            optimize_memory_usage=False,
            seed=seed,
        )
        return model, None
    if job == "ppo_pong":
        model = PPO(
            "CnnPolicy",
            atari(8, seed),
            n_steps=128,
            n_epochs=4,
            batch_size=256,
            learning_rate=2.5e-4,
            clip_range=0.1,
            vf_coef=0.5,
            ent_coef=0.01,
            seed=seed,
        )
        return model, None
    raise SystemExit(f"unknown job {job}")


def main() -> None:
    """Run one job: JOB SEED STEPS."""
    job, seed, steps = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    model, judge = build(job, seed, steps)
    if SBX:
        model.learn(WARM_STEPS)
    before = model.num_timesteps
    start, cpu = time.perf_counter(), time.process_time()
    model.learn(steps, reset_num_timesteps=not SBX)
    seconds = time.perf_counter() - start
    result: dict[str, Any] = {
        "steps": model.num_timesteps - before,
        "seconds": seconds,
        "cpu_seconds": time.process_time() - cpu,
        "steps_per_second": (model.num_timesteps - before) / seconds,
    }
    if judge is not None:
        from stable_baselines3.common.evaluation import evaluate_policy
        from stable_baselines3.common.monitor import Monitor

        mean, _ = evaluate_policy(model, Monitor(judge), n_eval_episodes=20)
        result["mean_return"] = float(mean)
    elif len(model.ep_info_buffer):
        returns = [episode["r"] for episode in model.ep_info_buffer]
        result["mean_return"] = sum(returns) / len(returns)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
