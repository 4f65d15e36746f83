"""Stable-Baselines3's side of a trial, with the settings of ours in its own names.

The arguments are translated from our configuration, so that the two cannot drift apart.
"""

from __future__ import annotations

import time
from functools import partial
from typing import Any

import gymnasium
import numpy as np
import sb3_contrib
import stable_baselines3 as sb3
import torch
from stable_baselines3.common.env_util import make_vec_env
from stable_baselines3.common.evaluation import evaluate_policy
from stable_baselines3.common.noise import ActionNoise, NormalActionNoise, OrnsteinUhlenbeckActionNoise
from stable_baselines3.common.torch_layers import BaseFeaturesExtractor
from stable_baselines3.common.vec_env import VecNormalize
from torch import Tensor, nn

from rlstudio.core.policy import Decision, Insight
from rlstudio.core.spaces import Box
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.run.setup import Setup, set_up
from rlstudio.nn.acting.actors import ActionScale
from tests.verification.our_worlds import WorldVecEnv
from tests.verification.trials import Trial

_JUDGED_BY = 10_000
"""Added to the seed of training where episodes are to be fresh ones."""


class Motion(BaseFeaturesExtractor):
    """One layer on [newest frame | newest - one before]: what ``frame_difference`` means on our side."""

    def __init__(self, observation_space: gymnasium.spaces.Box, features_dim: int) -> None:
        super().__init__(observation_space, features_dim)
        _, rows, columns = observation_space.shape
        self.layer = nn.Linear(2 * rows * columns, features_dim)

    def forward(self, observations: Tensor) -> Tensor:
        """Stacks of bytes (B, K, H, W) to features (B, features_dim)."""
        newest, before = observations[:, -1].flatten(1).float(), observations[:, -2].flatten(1).float()
        centred = newest - newest.mean(1, keepdim=True)
        return torch.relu(self.layer(torch.cat([centred, newest - before], 1) / 64))


def _schedule(value: float, falls: bool, schedule_steps: int, steps: int) -> Any:
    """Ours falls linearly to a twentieth over ``schedule_steps``; the peer asks by what is left."""
    if not falls:
        return value

    def at(left: float) -> float:
        done = min(1.0, (1.0 - left) * steps / schedule_steps)
        return value * (1.0 - 0.95 * done)

    return at


ACTIVATIONS: dict[str, Any] = {
    "relu": nn.ReLU, "tanh": nn.Tanh, "elu": nn.ELU, "silu": nn.SiLU, "gelu": partial(nn.GELU, "tanh")
}  # fmt: skip


def _network(config: Any, pixels: bool) -> dict[str, Any]:
    """The layers, as the peer's ``policy_kwargs``."""
    assert not config.layer_norm, "the peer has no layer norm"
    assert getattr(config, "critic_learning_rate", None) is None, "the peer has one learning rate"
    if not pixels:
        return {"net_arch": list(config.hidden), "activation_fn": ACTIVATIONS[config.activation]}
    kwargs: dict[str, Any] = {
        "net_arch": [],
        "features_extractor_kwargs": {"features_dim": config.hidden[0]},
    }
    if getattr(config, "frame_difference", False):
        kwargs |= {"features_extractor_class": Motion, "normalize_images": False}
    return kwargs


def _longest(config: Any) -> float:
    """The largest gradient; the peer has no word for none."""
    return 1e9 if config.max_grad_norm is None else float(config.max_grad_norm)


def dqn(setup: Setup, steps: int, pixels: bool) -> dict[str, Any]:
    """Our DQN's settings in the peer's names; it counts batched steps where we count those of all lanes."""
    c: Any = setup.config
    lanes = setup.lanes
    assert c.exploration == "epsilon-greedy", "the peer explores in no other way"
    assert c.train_every % lanes == 0, "the peer updates between batched steps only"
    return {
        "learning_rate": _schedule(c.learning_rate, c.anneal_learning_rate, c.schedule_steps, steps),
        "buffer_size": c.replay_capacity,
        "learning_starts": c.learning_starts,
        "batch_size": c.batch_size,
        "tau": c.target_rate,
        "gamma": c.discount,
        "train_freq": c.train_every // lanes,
        "gradient_steps": c.gradient_steps,
        "target_update_interval": c.target_every,
        "exploration_fraction": min(1.0, c.exploration_steps / steps),
        "exploration_initial_eps": c.epsilon_initial,
        "exploration_final_eps": c.epsilon_final,
        "max_grad_norm": _longest(c),
        "policy_kwargs": {**_network(c, pixels), "optimizer_kwargs": {"eps": c.adam_epsilon}},
    }


def qr_dqn(setup: Setup, steps: int, pixels: bool) -> dict[str, Any]:
    """Our QR-DQN's settings in the peer's names."""
    settings = dqn(setup, steps, pixels)
    config: Any = setup.config
    settings["policy_kwargs"]["n_quantiles"] = config.quantiles
    return settings


def _log_deviation(setup: Setup) -> float:
    """The first deviation in the environment's units, as the peer has it; ours is for bounds of -1 and 1."""
    c: Any = setup.config
    space = setup.spec.action_space
    half = float(ActionScale(space).half.mean()) if isinstance(space, Box) else 1.0
    return float(np.log(c.initial_deviation * half))


def ppo(setup: Setup, steps: int, pixels: bool) -> dict[str, Any]:
    """Our PPO's settings in the peer's names."""
    c: Any = setup.config
    assert not c.mirror, "the peer has no mirror"
    assert not (pixels and c.normalise_observations), "the peer standardises no pixels"
    deviation = {"log_std_init": _log_deviation(setup)}
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
        "max_grad_norm": _longest(c),
        "normalize_advantage": c.normalise_advantages,
        "policy_kwargs": {**_network(c, pixels), **deviation, "optimizer_kwargs": {"eps": c.adam_epsilon}},
    }


def a2c(setup: Setup, steps: int, pixels: bool) -> dict[str, Any]:
    """Our A2C's settings in the peer's names."""
    c: Any = setup.config
    return {
        "learning_rate": _schedule(c.learning_rate, c.anneal_learning_rate, c.schedule_steps, steps),
        "n_steps": c.rollout_steps,
        "gamma": c.discount,
        "gae_lambda": c.trace_decay,
        "ent_coef": c.entropy_bonus,
        "vf_coef": c.value_weight,
        "max_grad_norm": _longest(c),
        "normalize_advantage": c.normalise_advantages,
        "use_rms_prop": c.optimiser == "rmsprop",
        "rms_prop_eps": c.epsilon,
        "policy_kwargs": {**_network(c, pixels), "log_std_init": _log_deviation(setup)},
    }


def off_policy(setup: Setup, steps: int, pixels: bool) -> dict[str, Any]:
    """What DDPG, TD3 and SAC share, in the peer's names."""
    c: Any = setup.config
    assert c.max_grad_norm is None, "the peer limits no gradient here"
    return {
        "learning_rate": _schedule(c.learning_rate, c.anneal_learning_rate, c.schedule_steps, steps),
        "buffer_size": c.replay_capacity,
        "learning_starts": c.learning_starts,
        "batch_size": c.batch_size,
        "tau": c.target_rate,
        "gamma": c.discount,
        "train_freq": c.train_every,
        "gradient_steps": c.gradient_steps,
        "policy_kwargs": _network(c, pixels),
    }


def _noise(config: Any, mean: Any, deviation: Any) -> ActionNoise:
    """What is added to the actions of DDPG and TD3, with our step of time: 1."""
    if config.noise == "gaussian":
        return NormalActionNoise(mean, deviation)
    return OrnsteinUhlenbeckActionNoise(mean, deviation, theta=0.15, dt=1.0)


PEERS: dict[str, tuple[Any, Any]] = {
    "dqn": (sb3.DQN, dqn),
    "qr_dqn": (sb3_contrib.QRDQN, qr_dqn),
    "ppo": (sb3.PPO, ppo),
    "a2c": (sb3.A2C, a2c),
    "ddpg": (sb3.DDPG, off_policy),
    "td3": (sb3.TD3, off_policy),
    "sac": (sb3.SAC, off_policy),
}
"""The peer's class for each of our algorithms, and the translation of its settings."""


class _Greedy:
    """The peer's model, acting where our evaluation looks for a policy."""

    def __init__(self, model: Any, normal: VecNormalize | None) -> None:
        self.model, self.normal = model, normal

    def decide(self, observation: Any, *, explore: bool) -> Decision:
        """Greedy actions for B observations."""
        seen = np.ascontiguousarray(observation)
        if self.normal is not None:
            seen = self.normal.normalize_obs(seen)
        action, _ = self.model.predict(seen, deterministic=not explore)
        return Decision(action, Insight())


def _normalised(env: Any, config: Any) -> VecNormalize | None:
    """The peer's running normalisation, where the settings have ours."""
    sees = getattr(config, "normalise_observations", False)
    rewards = getattr(config, "normalise_rewards", False)
    if not (sees or rewards):
        return None
    return VecNormalize(env, norm_obs=sees, norm_reward=rewards, gamma=config.discount)


def theirs(trial: Trial, seed: int) -> dict[str, float]:
    """Train and judge by Stable-Baselines3: the mean return, seconds, steps."""
    torch.set_num_threads(1)
    setup = set_up(trial.run(seed))
    spec = setup.spec
    space = spec.observation_space
    pixels = isinstance(space, Box) and space.is_image
    kind, translate = PEERS[trial.algorithm]
    settings = translate(setup, trial.steps, pixels)
    arguments = spec.settings.model_dump() if trial.env.startswith("rlstudio/") else {}
    id = f"rlstudio.envs.gym.ids:{trial.env}" if arguments else trial.env
    if trial.our_worlds:
        env: Any = WorldVecEnv(spec, setup.lanes, seed)
    else:
        env = make_vec_env(id, n_envs=setup.lanes, seed=seed, env_kwargs=arguments)
    normal = _normalised(env, setup.config) if not pixels else None
    env = normal or env
    if trial.algorithm in ("ddpg", "td3"):
        shape = env.action_space.shape
        config: Any = setup.config  # the deviation is meant for actions from -1 to 1, on both sides
        settings["action_noise"] = _noise(config, np.zeros(shape), np.full(shape, config.noise_deviation))
    model = kind("CnnPolicy" if pixels else "MlpPolicy", env, seed=seed, device="cpu", **settings)
    start, spent = time.perf_counter(), time.process_time()
    model.learn(trial.steps)
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - spent
    if trial.score == "training":  # of the last hundred episodes
        mean = float(np.mean([episode["r"] for episode in model.ep_info_buffer]))
    elif trial.our_worlds or spec.model() is not None:
        policy: Any = _Greedy(model, normal)
        mean = evaluate(spec, policy, episodes=trial.episodes, seed=seed + _JUDGED_BY).mean
    else:
        judge: Any = make_vec_env(id, n_envs=1, seed=seed + _JUDGED_BY, env_kwargs=arguments)
        if normal is not None:
            judge = VecNormalize(judge, training=False, norm_obs=normal.norm_obs, norm_reward=False)
            judge.obs_rms = normal.obs_rms
        mean = float(evaluate_policy(model, judge, n_eval_episodes=trial.episodes)[0])
    return {
        "mean_return": mean,
        "seconds": seconds,
        "cpu_seconds": cpu_seconds,
        "steps": model.num_timesteps,
    }
