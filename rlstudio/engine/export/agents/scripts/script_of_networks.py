"""Scripts of the methods with networks, by Stable-Baselines3."""

from __future__ import annotations

import math
from typing import Any

from rlstudio.core.spaces import Box
from rlstudio.core.words import words
from rlstudio.engine.export.agents.agent import Agent, Unfit
from rlstudio.engine.export.agents.sb3.networks import ACTIVATIONS, network_of
from rlstudio.engine.export.agents.scripts.changes import HELPER, term

NEEDS = "It needs: pip install stable-baselines3 gymnasium"

NEUTRAL: dict[str, dict[str, Any]] = {
    "dqn": {"double": False, "prioritized": False, "exploration": "epsilon-greedy", "loss": "huber"},
    "qr_dqn": {
        "double": False,
        "prioritized": False,
        "exploration": "epsilon-greedy",
        "huber_threshold": 1.0,
    },
    "ppo": {"objective": "clip", "critic_learning_rate": None, "mirror": False},
    "a2c": {"critic_learning_rate": None},
    "ddpg": {"critic_learning_rate": None, "max_grad_norm": None},
    "td3": {"critic_learning_rate": None, "max_grad_norm": None, "minimum": True},
    "sac": {"critic_learning_rate": None, "max_grad_norm": None, "drift": 0.0},
}
"""Settings that the library lacks, and at which value it does the same without them."""
_CLASSES = {
    "dqn": "DQN",
    "qr_dqn": "QRDQN",
    "ppo": "PPO",
    "a2c": "A2C",
    "ddpg": "DDPG",
    "td3": "TD3",
    "sac": "SAC",
}

CARRIED_OUT = frozenset({"learning_rate", "clip_range"})
"""Settings whose changes during a run the script carries out: the library takes schedules of these."""
_SCRIPT = """{imports}
STEPS, LANES, SEED = {steps}, {lanes}, {seed}


{world}

{schedule}venv = make_vec_env(make, n_envs=LANES, seed=SEED)
{normalise}model = {kind}(
    {policy!r},
    venv,
{arguments}
    policy_kwargs=dict(
{policy_arguments}
    ),
    seed=SEED,
    device="auto",
)
model.learn(STEPS)
model.save("{name}")

{resting}mean, deviation = evaluate_policy(model, venv, n_eval_episodes=20)
print(f"mean return {{mean:.2f}}, standard deviation {{deviation:.2f}}")
"""


def script(agent: Agent, world: str, steps: int) -> str:
    """The script. Raises Unfit for a setting or a network that the library does not have."""
    id = agent.kind.id
    made = network_of(agent).architecture
    for name, neutral in NEUTRAL[id].items():
        if agent.setting(name, neutral) != neutral:
            raise Unfit(
                words(
                    "there is no script for this run: {name} is {value}, and the library does only "
                    "what is called {neutral} here.",
                    name=name,
                    value=repr(agent.setting(name)),
                    neutral=repr(neutral),
                )
            )
    image = made.body == "nature_cnn"
    if id in ("ppo", "a2c") and not image and not made.separate_towers and made.hidden:
        raise Unfit(
            words("there is no script for this run: policy and value share layers, which the library lacks.")
        )
    first = int(image)
    widths: Any = list(made.hidden[first:])
    policy: dict[str, str] = {
        "net_arch": repr({"pi": widths, "vf": widths} if id in ("ppo", "a2c") else widths),
        "activation_fn": f"nn.{ACTIVATIONS[made.activation]}",
    }
    if image:
        policy["features_extractor_kwargs"] = repr({"features_dim": made.hidden[0]})
    arguments, more = _ARGUMENTS[id](agent, steps)
    policy |= more
    sees = bool(agent.setting("normalise_observations", False))
    scales = bool(agent.setting("normalise_rewards", False))
    normalise = f"norm_obs={sees}, norm_reward={scales}, gamma={agent.setting('discount')!r}"
    text = _SCRIPT.format(
        imports="",
        steps=steps,
        lanes=agent.manifest.lanes,
        seed=agent.manifest.seed,
        world=world,
        schedule=(HELPER + "\n" if "as_was(" in "".join(arguments.values()) else "") + _schedule(agent),
        normalise=f"venv = VecNormalize(venv, {normalise})\n" if sees or scales else "",
        kind=_CLASSES[id],
        policy="CnnPolicy" if image else "MlpPolicy",
        arguments="\n".join(f"    {name}={value}," for name, value in arguments.items()),
        policy_arguments="\n".join(f"        {name}={value}," for name, value in policy.items()),
        name=f"{id}-{agent.spec.id.replace('/', '-')}",
        resting="venv.training, venv.norm_reward = False, False\n" if sees or scales else "",
    )
    return _imports(text) + text.lstrip("\n")


def _imports(text: str) -> str:
    """The lines that import what the text uses."""
    plain = [
        ("ale_py", "import ale_py"),
        ("gymnasium", "import gymnasium"),
        ("np.", "import numpy as np"),
        ("torch.", "import torch"),
    ]
    lines = [line for mark, line in plain if mark in text]
    kind = next(name for name in _CLASSES.values() if f"model = {name}(" in text)
    contrib = kind == "QRDQN"
    if contrib:
        lines.append("from sb3_contrib import QRDQN")
    else:
        lines.append(f"from stable_baselines3 import {kind}")
    lines.append("from stable_baselines3.common.env_util import make_vec_env")
    lines.append("from stable_baselines3.common.evaluation import evaluate_policy")
    noises = [name for name in ("NormalActionNoise", "OrnsteinUhlenbeckActionNoise") if f"={name}(" in text]
    if noises:
        lines.append(f"from stable_baselines3.common.noise import {', '.join(noises)}")
    if "VecNormalize(" in text:
        lines.append("from stable_baselines3.common.vec_env import VecNormalize")
    lines.append("from torch import nn")
    return "\n".join(lines) + "\n\n"


def _schedule(agent: Agent) -> str:
    if not (agent.setting("anneal_learning_rate", False) or agent.setting("anneal_clip_range", False)):
        return ""
    steps = agent.setting("schedule_steps")
    return f'''def falling(value):
    """Evenly to a twentieth; left goes from 1 to 0 over all steps."""
    return lambda left: value * max(0.05, 1 - 0.95 * (1 - left) * STEPS / {steps})


'''


def _rate(agent: Agent) -> str:
    return _schedule_of(agent, "learning_rate", falls=agent.setting("anneal_learning_rate", False))


def _schedule_of(agent: Agent, name: str, *, falls: bool) -> str:
    """A setting that the library takes as a function of what is left, from 1 to 0, where it changes."""
    if name not in {one.name for one in agent.manifest.changed}:
        return f"falling({agent.setting(name)!r})" if falls else repr(agent.setting(name))
    value = term(agent, name, "(1 - left) * STEPS")
    return f"lambda left: falling({value})(left)" if falls else f"lambda left: {value}"


def _limit(agent: Agent) -> str:
    limit = agent.setting("max_grad_norm")
    return "1e9" if limit is None else repr(limit)


Arguments = tuple[dict[str, str], dict[str, str]]
"""Arguments of the model and of its policy, as Python says them."""


def _deviation(agent: Agent) -> dict[str, str]:
    if not isinstance(agent.spec.action_space, Box):
        return {}
    return {"log_std_init": repr(round(math.log(agent.setting("initial_deviation")), 6))}


def _ppo(agent: Agent, steps: int) -> Arguments:
    clip = _schedule_of(agent, "clip_range", falls=agent.setting("anneal_clip_range"))
    arguments = {
        "learning_rate": _rate(agent),
        "n_steps": repr(agent.setting("rollout_steps")),
        "batch_size": repr(agent.setting("minibatch_size")),
        "n_epochs": repr(agent.setting("epochs")),
        "gamma": repr(agent.setting("discount")),
        "gae_lambda": repr(agent.setting("trace_decay")),
        "clip_range": clip,
        "clip_range_vf": clip if agent.setting("clip_value") else "None",
        "normalize_advantage": repr(agent.setting("normalise_advantages")),
        "ent_coef": repr(agent.setting("entropy_bonus")),
        "vf_coef": repr(agent.setting("value_weight")),
        "max_grad_norm": _limit(agent),
        "target_kl": repr(agent.setting("target_kl")),
    }
    return arguments, _deviation(agent) | {"optimizer_kwargs": f"dict(eps={agent.setting('adam_epsilon')!r})"}


def _a2c(agent: Agent, steps: int) -> Arguments:
    by_adam = agent.setting("optimiser") == "adam"
    arguments = {
        "learning_rate": _rate(agent),
        "n_steps": repr(agent.setting("rollout_steps")),
        "gamma": repr(agent.setting("discount")),
        "gae_lambda": repr(agent.setting("trace_decay")),
        "ent_coef": repr(agent.setting("entropy_bonus")),
        "vf_coef": repr(agent.setting("value_weight")),
        "max_grad_norm": _limit(agent),
        "normalize_advantage": repr(agent.setting("normalise_advantages")),
        "use_rms_prop": repr(not by_adam),
        "rms_prop_eps": repr(agent.setting("epsilon")),
    }
    adam = {"optimizer_kwargs": f"dict(eps={agent.setting('epsilon')!r})"} if by_adam else {}
    return arguments, _deviation(agent) | adam


def _replaying(agent: Agent) -> dict[str, str]:
    every, lanes, updates = (
        agent.setting("train_every"),
        agent.manifest.lanes,
        agent.setting("gradient_steps"),
    )
    if every % lanes and lanes % every:
        raise Unfit(
            words(
                "there is no script for this run: it learns every {every} steps of {lanes} "
                "copies, and the library counts steps of all copies at once.",
                every=every,
                lanes=lanes,
            )
        )
    return {
        "learning_rate": _rate(agent),
        "buffer_size": repr(agent.setting("replay_capacity")),
        "learning_starts": repr(agent.setting("learning_starts")),
        "batch_size": repr(agent.setting("batch_size")),
        "tau": repr(agent.setting("target_rate")),
        "gamma": repr(agent.setting("discount")),
        "train_freq": repr(max(1, every // lanes)),
        "gradient_steps": repr(updates * max(1, lanes // every)),
    }


def _dqn(agent: Agent, steps: int) -> Arguments:
    arguments = _replaying(agent) | {
        "n_steps": repr(agent.setting("n_step")),
        "target_update_interval": repr(agent.setting("target_every")),
        "exploration_initial_eps": repr(agent.setting("epsilon_initial")),
        "exploration_final_eps": repr(agent.setting("epsilon_final")),
        "exploration_fraction": f"min(1.0, {agent.setting('exploration_steps')} / STEPS)",
        "max_grad_norm": _limit(agent),
    }
    policy = {"optimizer_kwargs": f"dict(eps={agent.setting('adam_epsilon')!r})"}
    if agent.kind.id == "qr_dqn":
        policy["n_quantiles"] = repr(agent.setting("quantiles"))
    return arguments, policy


def _noise(agent: Agent) -> str:
    width = math.prod(agent.spec.action_space.shape)
    sigma = f"np.zeros({width}), np.full({width}, {agent.setting('noise_deviation')!r})"
    if agent.setting("noise") == "gaussian":
        return f"NormalActionNoise({sigma})"
    return f"OrnsteinUhlenbeckActionNoise({sigma}, theta=0.15, dt=1.0)"


def _ddpg(agent: Agent, steps: int) -> Arguments:
    return _replaying(agent) | {"action_noise": _noise(agent)}, {}


def _td3(agent: Agent, steps: int) -> Arguments:
    return _replaying(agent) | {
        "action_noise": _noise(agent),
        "policy_delay": repr(agent.setting("policy_delay")),
        "target_policy_noise": repr(agent.setting("target_noise")),
        "target_noise_clip": repr(agent.setting("target_noise_limit")),
    }, {}


def _sac(agent: Agent, steps: int) -> Arguments:
    temperature, entropy = agent.setting("temperature"), agent.setting("target_entropy")
    return _replaying(agent) | {
        "ent_coef": repr(f"auto_{temperature}" if agent.setting("automatic_temperature") else temperature),
        "target_entropy": repr("auto" if entropy is None else entropy),
    }, {}


_ARGUMENTS = {"dqn": _dqn, "qr_dqn": _dqn, "ppo": _ppo, "a2c": _a2c, "ddpg": _ddpg, "td3": _td3, "sac": _sac}
WRITERS = dict.fromkeys(_ARGUMENTS, script)
