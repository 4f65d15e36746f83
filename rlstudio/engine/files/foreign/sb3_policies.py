"""The networks of Stable-Baselines3's policies as ours: the same functions of observations, other names."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from rlstudio.core.arrays import Floats, State, prefixed
from rlstudio.core.env import EnvSpec
from rlstudio.core.spaces import Box
from rlstudio.core.words import words
from rlstudio.engine.files.foreign import sb3_settings
from rlstudio.engine.files.foreign.found import Found
from rlstudio.engine.files.foreign.layers import (
    Layer,
    Tensors,
    Unfit,
    beside,
    convolutions,
    hidden_widths,
    named,
)
from rlstudio.engine.files.foreign.sb3_file import Sb3File
from rlstudio.nn.acting.actors import ActionScale

_RECURRENT = words("its policy has a memory (LSTM), and no network here has one.")
_GSDE = words("it explores by state-dependent noise (use_sde), and no policy here does.")


def algorithm_of(file: Sb3File) -> str:
    """Ours that fits the file, by its tensors and settings. Raises Unfit."""
    names, data = Tensors(file.tensors), file.data
    if names.any_below("lstm_actor") or "recurrent" in file.policy_module:
        raise Unfit(_RECURRENT)
    if file.flag("use_sde"):
        raise Unfit(_GSDE)
    if names.any_below("quantile_net."):
        return "qr_dqn"
    if names.any_below("q_net."):
        return "dqn"
    if names.any_below("actor.latent_pi.") or "actor.log_std.weight" in names:
        return "sac"  # or TQC, which acts as SAC does
    if names.any_below("actor.mu."):
        return "td3" if names.any_below("critic.qf1.") else "ddpg"
    if "action_net.weight" in names:
        if "cg_max_steps" in data:
            raise Unfit(words("it was trained by TRPO, which is not an algorithm here."))
        return "ppo" if "n_epochs" in data else "a2c"
    raise Unfit(
        words("it is of none of the algorithms that are read: DQN, QR-DQN, PPO, A2C, DDPG, TD3, SAC, TQC.")
    )


def found_in(file: Sb3File, spec: EnvSpec) -> Found:
    """The agent for this environment. Raises Unfit if it is another one's, or no network here can be it."""
    algorithm, tensors = algorithm_of(file), Tensors(file.tensors)
    found = _READERS[algorithm](file, tensors, spec, algorithm)
    tensors.check_all_taken()
    found.lanes = max(1, min(file.count("n_envs"), 1024)) if algorithm in ("ppo", "a2c") else 1
    found.seed = file.count("seed", 2**31 - 1)
    found.step, found.updates = file.count("num_timesteps"), file.count("_n_updates")
    found.episodes = file.count("_episode_num")
    found.maker = {"stable-baselines3": file.version} if file.version else {}
    return found


# ---------------------------------------------------------------------------------- on policy


def _on_policy(file: Sb3File, tensors: Tensors, spec: EnvSpec, algorithm: str) -> Found:
    image = isinstance(spec.observation_space, Box) and spec.observation_space.is_image
    shared = tensors.stack("mlp_extractor.shared_net")
    policy = tensors.stack("mlp_extractor.policy_net")
    value = tensors.stack("mlp_extractor.value_net")
    action, worth = tensors.layer("action_net"), tensors.layer("value_net")
    if worth.wide != 1:
        raise Unfit(words("its value has {n} numbers, not one.", n=worth.wide))
    state: State = {}
    config = sb3_settings.on_policy(file, algorithm)
    space = spec.action_space
    if isinstance(space, Box):
        action, state = in_bounds(action, tensors.take("log_std"), space)
    elif "log_std" in tensors:
        raise Unfit(
            words(
                "its actions are numbers on a scale, and those of {environment} are separate choices.",
                environment=spec.id,
            )
        )
    if image:
        state |= _pixels(tensors, file, ("pi_features_extractor", "vf_features_extractor"))
        shared = [*_behind_pixels(tensors), *shared]
    if shared:
        if policy or value:
            raise Unfit(
                words("policy and value share some layers and not others; here they share all or none.")
            )
        layers = [*shared, beside(action, worth)]
        hidden = hidden_widths(layers)
        state |= named("shared", layers, hidden)
    else:
        towers = [*policy, action], [*value, worth]
        hidden = hidden_widths(*towers)
        state |= named("policy", towers[0], hidden) | named("value", towers[1], hidden)
    config |= {"hidden": hidden, "separate_towers": not shared}
    if not image:
        config["activation"] = sb3_settings.activation(file, "tanh")
    return Found(algorithm, config, state)


def in_bounds(head: Layer, log_std: Floats, space: Box) -> tuple[Layer, State]:
    """The mean and ln σ of actions in the environment's units, as those of actions in [-1, 1]."""
    if not all(np.isfinite(bound).all() for bound in space.bounds()):
        raise Unfit(
            words("the actions of this environment have no lowest and highest value, as those here need.")
        )
    scale = ActionScale(space)
    if head.wide != scale.width or log_std.shape != (scale.width,):
        raise Unfit(
            words(
                "its actions have {n} numbers, and those of this environment {wanted}.",
                n=head.wide,
                wanted=scale.width,
            )
        )
    if not (scale.half > 0).all():
        raise Unfit(words("an action of this environment has the same lowest and highest value."))
    inward = Layer(head.weight / scale.half[:, None], (head.bias - scale.centre) / scale.half)
    deviation = (log_std - np.log(scale.half)).astype(np.float32)
    return inward, {"log_deviation.0.bias": deviation, "action_half": scale.half.copy()}


# ---------------------------------------------------------------------------------- values


def _deep_q(file: Sb3File, tensors: Tensors, spec: EnvSpec, algorithm: str) -> Found:
    config = sb3_settings.deep_q(file, algorithm)
    kind, points = ("q_net", 1) if algorithm == "dqn" else ("quantile_net", file.count("n_quantiles", 1000))
    image = isinstance(spec.observation_space, Box) and spec.observation_space.is_image
    if not points:
        raise Unfit(words("it does not say how many quantiles it has."))

    def network(prefix: str) -> tuple[State, tuple[int, ...]]:
        layers = tensors.stack(f"{prefix}.{kind}")
        if not layers:
            raise Unfit(words("it has no layers that are read here."))
        layers[-1] = _by_action(layers[-1], points)
        state: State = {}
        if image:
            state = _pixels(tensors, file, (), f"{prefix}.")
            layers = [*_behind_pixels(tensors, f"{prefix}."), *layers]
        hidden = hidden_widths(layers)
        return state | named("shared", layers, hidden), hidden

    policy, hidden = network(kind)
    target, _ = network(f"{kind}_target")
    config["hidden"] = hidden
    if not image:
        config["activation"] = sb3_settings.activation(file, "relu")
    elif len(hidden) > 1 and sb3_settings.activation(file, "relu") != "relu":
        raise Unfit(words("behind convolutions its units are not relu; here they are."))
    epsilon = np.asarray(float(config.get("epsilon_final", 0.05)))
    return Found(algorithm, config, policy | {"epsilon": epsilon}, prefixed("target", target))


def _by_action(head: Layer, points: int) -> Layer:
    """Outputs that stand quantile by quantile, each for all actions, as ours: action by action."""
    if head.wide % points:
        raise Unfit(
            words(
                "it has {n} outputs, which are not {points} quantiles for each action.",
                n=head.wide,
                points=points,
            )
        )
    order = np.arange(head.wide).reshape(points, -1).T.reshape(-1)
    return Layer(head.weight[order], head.bias[order])


# ---------------------------------------------------------------------------------- continuous actions


def _continuous(file: Sb3File, tensors: Tensors, spec: EnvSpec, algorithm: str) -> Found:
    if not isinstance(spec.action_space, Box):
        raise Unfit(
            words(
                "its actions are numbers on a scale, and those of {environment} are separate choices.",
                environment=spec.id,
            )
        )
    config = sb3_settings.continuous(file, algorithm)
    count = 1 if algorithm == "ddpg" else 2

    def actor(prefix: str) -> list[Layer]:
        if algorithm != "sac":
            return tensors.stack(f"{prefix}.mu")
        head = beside(tensors.layer(f"{prefix}.mu"), tensors.layer(f"{prefix}.log_std"))
        return [*tensors.stack(f"{prefix}.latent_pi"), head]

    def critics(prefix: str) -> list[list[Layer]]:
        found = [tensors.stack(f"{prefix}.qf{number}") for number in range(count)]
        # One critic where ours has two is both of them: the lower one is the same.
        return [_mean_critic(layers or tensors.stack(f"{prefix}.qf0")) for layers in found]

    acting, judging = actor("actor"), critics("critic")
    if not acting or any(not layers for layers in judging):
        raise Unfit(words("it has no layers that are read here."))
    hidden = hidden_widths(acting, *judging)
    policy = named("shared", acting, hidden)
    if algorithm != "sac":
        policy["deviation"] = np.asarray(float(config.get("noise_deviation", 0.1)))
    critic, target = _towers(judging, hidden), _towers(critics("critic_target"), hidden)
    learning = prefixed("critic", critic) | prefixed("target_critic", target)
    if algorithm == "sac":
        learning["log_temperature"] = np.log(np.full(1, config.get("temperature", 1.0), np.float32))
    else:
        learning |= prefixed("target_actor", named("shared", actor("actor_target"), hidden))
    # More critics than ours has: the first two are as good as any.
    tensors.ignore("critic.qf", "critic_target.qf")
    config |= {"hidden": hidden, "activation": sb3_settings.activation(file, "relu")}
    unit = {"critic.unit": np.asarray(1.0)}
    return Found(algorithm, config, policy | prefixed("critic", critic) | unit, learning)


def _mean_critic(layers: list[Layer]) -> list[Layer]:
    """A critic of one value; TQC's tells quantiles, whose mean is another last layer."""
    if layers and layers[-1].wide > 1:
        last = layers[-1]
        layers[-1] = Layer(last.weight.mean(0, keepdims=True), last.bias.mean(0, keepdims=True))
    return layers


def _towers(critics: list[list[Layer]], hidden: tuple[int, ...]) -> State:
    state: State = {}
    for number, layers in enumerate(critics):
        if not layers:
            raise Unfit(words("a critic has no layers that are read here."))
        state |= named(f"q{number + 1}", layers, hidden)
    return state


# ---------------------------------------------------------------------------------- pictures


def _pixels(tensors: Tensors, file: Sb3File, copies: tuple[str, ...], prefix: str = "") -> State:
    """The convolutions of a policy; ``copies``: the same ones under other names."""
    plain = file.policy_option("normalize_images") is False
    for copy in copies:
        _check_same(tensors, "features_extractor", copy)
    return convolutions(tensors, f"{prefix}features_extractor.cnn", bytes_as_they_are=plain)


def _behind_pixels(tensors: Tensors, prefix: str = "") -> list[Layer]:
    return [tensors.layer(f"{prefix}features_extractor.linear.0")]


def _check_same(tensors: Tensors, one: str, other: str) -> None:
    for part in ("cnn.0", "cnn.2", "cnn.4", "linear.0"):
        for kind in ("weight", "bias"):
            name = f"{other}.{part}.{kind}"
            if name in tensors and not np.array_equal(
                tensors.take(name), tensors.take(f"{one}.{part}.{kind}")
            ):
                raise Unfit(
                    words("policy and value see pictures by layers of their own; here they share them.")
                )


_READERS: dict[str, Callable[[Sb3File, Tensors, EnvSpec, str], Found]] = {
    "ppo": _on_policy,
    "a2c": _on_policy,
    "dqn": _deep_q,
    "qr_dqn": _deep_q,
    "sac": _continuous,
    "td3": _continuous,
    "ddpg": _continuous,
}
