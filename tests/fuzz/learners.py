"""Small runs of those who learn from people, from models, or where to look: what their files begin from."""

from __future__ import annotations

from typing import Any

_NETWORK: dict[str, Any] = {"hidden": [8]}
_SENTENCES = {
    **_NETWORK, "demonstrations": 20, "passes": 1, "comparisons": 8, "pairs": 4,
}  # fmt: skip
_PPO = {**_NETWORK, "rollout_steps": 16, "minibatch_size": 8, "epochs": 1}
_SMALL_MAZE = {"rows": 5, "columns": 7, "max_steps": 40}


def _of(
    env: str, algorithm: str, config: dict[str, Any], lanes: int | None = None, **more: Any
) -> dict[str, Any]:
    return {"env": env, "algorithm": algorithm, "config": config, "lanes": lanes, **more}


LEARNERS: dict[str, tuple[dict[str, Any], int]] = {
    "behaviour_cloning": (_of("CartPole-v1", "behaviour_cloning", _NETWORK, 2), 40),
    "dagger": (_of("CartPole-v1", "dagger", {**_NETWORK, "rollout_steps": 8}, 2), 60),
    "gail": (_of("CartPole-v1", "gail", _PPO, 2), 60),
    "max_ent_irl": (
        _of("rlstudio/GridWorld-v0", "max_ent_irl", {"demonstrations": 5}, None, env_settings={}),
        5,
    ),
    "preferences": (
        _of(
            "Pendulum-v1",
            "preferences",
            {**_PPO, "reward_hidden": [4], "first_labels": 4, "clip_steps": 5},
            2,
        ),
        80,
    ),
    "preferences_asked": (
        _of(
            "Pendulum-v1",
            "preferences",
            {**_PPO, "reward_hidden": [4], "first_labels": 4, "clip_steps": 5, "judge": "person"},
            2,
        ),
        32,
    ),
    "instruct": (_of("rlstudio/Sentences-v0", "instruct", {**_SENTENCES, "rollout_steps": 8}, 4), 1500),
    "instruct_asked": (
        _of("rlstudio/Sentences-v0", "instruct", {**_SENTENCES, "judge": "person"}, 4),
        600,
    ),
    "dpo": (_of("rlstudio/Sentences-v0", "dpo", _SENTENCES, 4), 900),
    "prioritised_sweeping": (
        _of("rlstudio/Maze-v0", "prioritised_sweeping", {}, None, env_settings=_SMALL_MAZE),
        100,
    ),
    "mpc": (
        _of(
            "Pendulum-v1",
            "mpc",
            {
                "horizon": 3,
                "candidates": 8,
                "elites": 2,
                "iterations": 1,
                "ensemble": 2,
                "particles": 2,
                "units": 8,
                "random_steps": 5,
                "fit_updates": 2,
                "batch_size": 4,
                "replay_capacity": 100,
            },
            None,
        ),
        20,
    ),
    "recurrent_attention": (
        _of("rlstudio/Glimpses-v0", "recurrent_attention", {"width": 8, "batch_size": 4}, 2),
        20,
    ),
    "routing": (_of("rlstudio/Routes-v0", "routing", {"router": [8], "batch_size": 4}, 2), 20),
}
"""Asked for, and steps taken. What waits for a person has pairs that wait."""
