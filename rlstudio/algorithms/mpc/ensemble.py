"""An ensemble of networks that say what an action does: change of the observation, reward, end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.algorithms.mpc.losses import bounded
from rlstudio.algorithms.mpc.particles import Chance
from rlstudio.algorithms.mpc.settings import MPCConfig
from rlstudio.algorithms.search.chance import draws, seeds_of
from rlstudio.core.arrays import Array, Floats, Ints, State, checked, prefixed, under
from rlstudio.core.env import EnvSpec
from rlstudio.core.inside.imagined import ManyFutures
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.build import build_network
from rlstudio.nn.memory.replay import Batch
from rlstudio.nn.network import Architecture
from rlstudio.nn.normalising.moments import RunningMoments

FARTHEST = 5.0
"""Deviations beyond which a predicted change is not believed."""


@dataclass(slots=True)
class Layers:
    """The parameters of all members side by side: ``weight`` (E, in, out), ``bias`` (E, 1, out) by layer."""

    weight: list[Floats]
    bias: list[Floats]

    def __call__(self, inputs: Floats) -> Floats:
        """Outputs (E, N, K) of inputs (E, N, width): one product for all members and rows."""
        value = inputs
        for weight, bias in zip(self.weight[:-1], self.bias[:-1], strict=True):
            value = np.matmul(value, weight)
            value += bias
            share = np.multiply(value, np.float32(0.5))
            np.tanh(share, out=share)
            share += np.float32(1)
            value *= share
            value *= np.float32(0.5)  # silu(x) = x σ(x) = x (1 + tanh(x / 2)) / 2
        output: Floats = np.matmul(value, self.weight[-1])
        output += self.bias[-1]
        return output


class Ensemble:
    """E networks of one input, the observation and the action: how the next step goes, as each thinks.

    Inputs and targets are seen as distances from their means in deviations. A member's outputs (K,) are
    the change of the observation and the reward (D + 1) in these units, and the logit that the episode ends;
    a Gaussian member's go on with the raw log-variances of the D + 1.
    """

    def __init__(self, spec: EnvSpec, config: MPCConfig, *, device: str, seed: int) -> None:
        space, actions = spec.observation_space, spec.action_space
        assert isinstance(space, Box)
        self.members, self.width = config.ensemble, int(np.prod(space.shape))
        self.gaussian = config.members == "gaussian"
        self.discrete = actions.n if isinstance(actions, Discrete) else 0
        acts = self.discrete or int(np.prod(actions.shape))
        low, high = space.bounds()
        self.low, self.high = low.reshape(-1), high.reshape(-1)
        outputs = self.width + 2 + (self.width + 1 if self.gaussian else 0)
        self.network = build_network(
            Architecture(
                inputs=Box(shape=(self.width + acts,)),
                heads=tuple((f"model{member}", outputs) for member in range(self.members)),
                hidden=(config.units, config.units),
                activation="silu",
                separate_towers=True,
            ),
            device=device,
            generator=np.random.default_rng([seed, 0]),
        )
        self.inputs = RunningMoments((self.width + acts,))
        self.targets = RunningMoments((self.width + 1,))
        self.rewards: Floats = np.zeros(2, np.float32)
        """The least and the largest reward that was seen: no more is believed."""

    # ------------------------------------------------------------------------------ learning

    def pairs(self, observation: Array, action: Array) -> Floats:
        """Observation and action side by side (B, width); actions that are numbers one-hot."""
        flat = np.asarray(observation, np.float32).reshape(len(observation), -1)
        told = np.eye(self.discrete, dtype=np.float32)[action] if self.discrete else action
        joined: Floats = np.concatenate([flat, np.asarray(told, np.float32).reshape(len(flat), -1)], axis=1)
        return joined

    def outcomes(self, batch: Batch) -> Floats:
        """Change of the observation and reward (B, D + 1)."""
        shape = (len(batch.observation), -1)
        change = batch.next_observation.reshape(shape) - batch.observation.reshape(shape)
        found: Floats = np.concatenate([change, batch.reward[:, None]], axis=1).astype(np.float32)
        return found

    def add(self, batch: Batch) -> None:
        """Take transitions into the moments and the range of rewards."""
        seen = self.targets.count > 1e-3  # anything at all
        self.inputs.add(self.pairs(batch.observation, batch.action))
        self.targets.add(self.outcomes(batch))
        low, high = batch.reward.min(), batch.reward.max()
        self.rewards[:] = (min(self.rewards[0], low), max(self.rewards[1], high)) if seen else (low, high)

    def seen(self, pairs: Floats) -> Floats:
        """Inputs as the networks see them."""
        found: Floats = ((pairs - self.inputs.mean) / self.inputs.deviation).astype(np.float32)
        return found

    def aims(self, batch: Batch) -> Floats:
        """Targets (B, D + 1) in the networks' units."""
        outcomes = self.outcomes(batch)
        aims: Floats = ((outcomes - self.targets.mean) / self.targets.deviation).astype(np.float32)
        return aims

    def shares(self, batch: Batch) -> Floats:
        """How often each transition counts for each member (B, E), 0 or 2: a bootstrap that never changes.

        Half of all transitions, chosen by their own bytes, so that no two members learn from the same.
        """
        seeds = seeds_of(np.concatenate([batch.observation, batch.next_observation], axis=-1), 0)
        chance_BE = draws(seeds[:, None], np.arange(self.members))
        shares: Floats = np.where(chance_BE < 0.5, np.float32(2), np.float32(0))
        return shares if self.members > 1 else np.ones_like(shares)

    def forward(self, batch: Batch) -> Floats:
        """Outputs (B, E, K), remembered for ``descend``."""
        output = self.network.forward(self.seen(self.pairs(batch.observation, batch.action)))
        return output.reshape(len(output), self.members, -1)

    # ------------------------------------------------------------------------------ imagining

    def layers(self) -> Layers:
        """Today's parameters, side by side."""
        state = self.network.state()
        weight, bias = list[Floats](), list[Floats]()
        for layer in range(3):
            names = [f"model{member}.{layer}" for member in range(self.members)]
            weight.append(np.stack([np.ascontiguousarray(state[f"{name}.weight"].T) for name in names]))
            bias.append(np.stack([state[f"{name}.bias"][None] for name in names]))
        return Layers(weight, bias)

    def imagine(
        self, observation: Floats, plan: Floats, layers: Layers, chance: Chance | None = None
    ) -> ManyFutures:
        """N plans (N, H, acts) from observations (N, D), each as every member thinks: (N, E, ...).

        chance: what Gaussian members draw. Then there are P courses in each, (N, E·P, ...), members after
        one another; without it, the next step is the mean.
        """
        plans, horizon, _ = plan.shape
        members, width = self.members, self.width
        each = 1 if chance is None else chance.noise.shape[2]
        mean, scale = self.inputs.mean.astype(np.float32), (1 / self.inputs.deviation).astype(np.float32)
        aim_mean = self.targets.mean.astype(np.float32)
        aim_scale = self.targets.deviation.astype(np.float32)
        seen_acts = (plan - mean[width:]) * scale[width:]
        shape = (members, each, plans)
        inputs: Floats = np.empty((*shape, len(mean)), np.float32)
        course: Floats = np.empty((horizon + 1, *shape, width), np.float32)
        rewards: Floats = np.empty((horizon, *shape), np.float32)
        goes_on: Floats = np.ones((horizon + 1, *shape), np.float32)
        course[0] = observation
        for step in range(horizon):
            #: ŝ_{t+1} ← ŝ_t + f̃_e(ŝ_t, a_t), in every member e and for every plan at once
            np.subtract(course[step], mean[:width], out=inputs[..., :width])
            inputs[..., :width] *= scale[:width]
            inputs[..., width:] = seen_acts[:, step]
            output = self._outputs(inputs, layers, None if chance is None else chance.at(step))
            change = output[..., :width]
            if chance is not None:
                #: Gaussian: f̃_e ← μ_e + σ_e ε, ε ~ N(0, 1)
                spread, _ = bounded(output[..., width + 2 : -1])
                change = change + np.exp(spread / 2) * chance.noise[step]
            change = np.clip(change, -FARTHEST, FARTHEST) * aim_scale[:width] + aim_mean[:width]
            np.clip(course[step] + change, self.low, self.high, out=course[step + 1])
            reward = output[..., width] * aim_scale[width] + aim_mean[width]
            np.clip(reward, self.rewards[0], self.rewards[1], out=rewards[step])
            #: c_{t+1} ← c_t (1 - p̂(end)): how likely the episode still goes on
            end = np.float32(0.5) * (1 + np.tanh(np.float32(0.5) * output[..., width + 1]))
            np.multiply(goes_on[step], 1 - end, out=goes_on[step + 1])
        course = course.reshape(horizon + 1, members * each, plans, width)
        rewards = rewards.reshape(horizon, members * each, plans)
        goes_on = goes_on.reshape(horizon + 1, members * each, plans)
        return ManyFutures(
            course.transpose(2, 1, 0, 3), rewards.transpose(2, 1, 0), goes_on.transpose(2, 1, 0)
        )

    def _outputs(self, inputs: Floats, layers: Layers, order: Ints | None) -> Floats:
        """Outputs (E, P, N, K) of particles; order (E·P, N): which takes each place in the members."""
        members, each, plans, wide = inputs.shape
        if order is not None:
            among = inputs.reshape(members * each, plans, wide)
            inputs = np.take_along_axis(among, order[..., None], axis=0)
        output = layers(inputs.reshape(members, each * plans, wide)).reshape(members * each, plans, -1)
        if order is not None:
            output = np.take_along_axis(output, order.argsort(0)[..., None], axis=0)
        return output.reshape(members, each, plans, -1)

    # ------------------------------------------------------------------------------ files

    def state(self) -> State:
        """Parameters, moments and the range of rewards."""
        return {
            **self.network.state(),
            **prefixed("inputs", self.inputs.state()),
            **prefixed("targets", self.targets.state()),
            "rewards": self.rewards.copy(),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError."""
        rewards = checked(state, "rewards", (2,))
        self.network.restore(state)
        self.inputs.restore(under("inputs", state))
        self.targets.restore(under("targets", state))
        self.rewards[...] = rewards


def returns(futures: ManyFutures) -> Floats:
    """What each member expects each plan to bring in all (N, E): rewards while the episode goes on."""
    expected: Floats = (futures.reward * futures.goes_on[..., :-1]).sum(-1)
    return expected
