"""Policies as modules of PyTorch that tell by names what the networks say of observations.

The same functions as ``nn/on_torch`` and ``nn/acting``, in float32 and without what learning needs, written
so that they can be traced: no number depends on how many observations there are. Normalisation is in them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import torch
from torch import Tensor, nn

from rlstudio.algorithms.alphago.both import SearchWithBoth
from rlstudio.algorithms.muzero.planner import Planner
from rlstudio.algorithms.muzero.values import EPSILON, Support
from rlstudio.algorithms.search.puct import PUCT
from rlstudio.core.parts import loose_places, loose_quantities
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import said_within, words
from rlstudio.engine.export.agents.agent import Agent, Unfit
from rlstudio.nn.acting.actors import (
    LOG_DEVIATION,
    ActionScale,
    DeterministicActor,
    GaussianActor,
    SquashedGaussian,
)
from rlstudio.nn.acting.distributions import CategoricalReturns, QuantileReturns
from rlstudio.nn.acting.dueling import Dueling
from rlstudio.nn.acting.policies import Categorical, EpsilonGreedy
from rlstudio.nn.network import Architecture, Network
from rlstudio.nn.normalising.moments import FARTHEST
from rlstudio.nn.normalising.network import FARTHEST_PIXEL, LEAST_PIXEL_DEVIATION, Normalising
from rlstudio.nn.on_torch.boards import BoardLayers
from rlstudio.nn.on_torch.layers import frame_and_difference
from rlstudio.nn.on_torch.network import TorchNetwork

Outputs = tuple[Tensor, ...]


@dataclass(frozen=True)
class Graph:
    """A module and what its inputs and outputs are called. ``examples``: inputs of two observations."""

    module: nn.Module
    inputs: dict[str, Tensor]
    outputs: tuple[str, ...]

    def __call__(self, *inputs: Tensor) -> dict[str, Tensor]:
        """The outputs by name."""
        with torch.no_grad():
            return dict(zip(self.outputs, self.module(*inputs), strict=True))


def graphs(agent: Agent) -> dict[str, Graph]:
    """What the agent's networks say of observations, under ""; of MuZero also one step of its model.

    Raises Unfit if none says by itself what to do: not a table, and not one that remembers or foretells.
    """
    policy = agent.policy
    if isinstance(policy, Planner):
        return _muzero(agent, policy)
    found = _module(agent)
    if found is None:
        raise Unfit(
            words(
                "{agent} has no network that says by itself what to do, so that there is none to write.",
                agent=said_within(agent.title),
            )
        )
    module, outputs = found
    return {"": Graph(module.eval(), {"observation": example(agent.spec.observation_space)}, outputs)}


def example(space: Space) -> Tensor:
    """Two observations, of several parts loose ones (2, S)."""
    if isinstance(space, Discrete):
        return torch.zeros(2, dtype=torch.int64)
    if space.parts:
        return torch.zeros(2, sum(part.size for part in space.parts))
    return torch.zeros(2, *space.shape, dtype=torch.uint8 if space.dtype == "uint8" else torch.float32)


class Function(nn.Module):
    """A network, and what is made of its outputs: a function of tensors, which may use these numbers."""

    def __init__(self, network: nn.Module, function: Callable[..., Outputs], **numbers: Tensor) -> None:
        super().__init__()
        self.network, self.function = network, function
        self._names = tuple(f"number_{name}" for name in numbers)  # a module has names of its own, as half
        for name, value in zip(self._names, numbers.values(), strict=True):
            self.register_buffer(name, value)

    def forward(self, observation: Tensor) -> Outputs:
        """The outputs of the function."""
        return self.function(self.network(observation), *(getattr(self, name) for name in self._names))


def _module(agent: Agent) -> tuple[nn.Module, tuple[str, ...]] | None:
    policy = agent.policy
    if isinstance(policy, CategoricalReturns):

        def by_bars(output: Tensor, support: Tensor) -> Outputs:
            share = _by_action(agent, output).softmax(2)
            return share @ support, share

        module = Function(network(policy.network), by_bars, support=torch.from_numpy(policy.support.copy()))
        return module, ("action_values", "return_probabilities")
    if isinstance(policy, QuantileReturns):

        def by_quantiles(output: Tensor) -> Outputs:
            quantile = _by_action(agent, output)
            return quantile.mean(2), quantile

        return Function(network(policy.network), by_quantiles), ("action_values", "return_quantiles")
    if isinstance(policy, EpsilonGreedy):
        return Function(network(policy.network), lambda output: (output,)), ("action_values",)
    if isinstance(policy, PUCT):
        judging = network(policy.judging) if isinstance(policy, SearchWithBoth) else None
        return _Search(network(policy.network), judging, policy.actions), ("logits", "value")
    if isinstance(policy, Categorical):
        actions = policy.actions
        if policy.network.architecture.outputs == actions:
            return Function(network(policy.network), lambda output: (output,)), ("logits",)

        def split(output: Tensor) -> Outputs:
            return output[:, :actions], output[:, actions]

        return Function(network(policy.network), split), ("logits", "value")
    if isinstance(policy, GaussianActor | DeterministicActor | SquashedGaussian):
        return _of_numbers(policy)
    return None


def _by_action(agent: Agent, output: Tensor) -> Tensor:
    """Outputs (B, A * N) as (B, A, N)."""
    space, policy = agent.spec.action_space, cast(EpsilonGreedy, agent.policy)
    assert isinstance(space, Discrete)
    return output.reshape(-1, space.n, policy.network.architecture.points)


def _of_numbers(
    policy: GaussianActor | DeterministicActor | SquashedGaussian,
) -> tuple[nn.Module, tuple[str, ...]]:
    """Actions on a scale, in the environment's units."""
    scale: ActionScale = policy.scale
    width, inner = scale.width, network(policy.network)
    numbers = {"centre": torch.from_numpy(scale.centre.copy()), "half": torch.from_numpy(scale.half.copy())}
    if isinstance(policy, DeterministicActor):
        return Function(inner, lambda out, centre, half: (centre + half * out.tanh(),), **numbers), (
            "action",
        )
    if isinstance(policy, SquashedGaussian):

        def squashed(output: Tensor, centre: Tensor, half: Tensor) -> Outputs:
            mean, spread = output[:, :width], output[:, width : 2 * width].clamp(*LOG_DEVIATION)
            return centre + half * mean.tanh(), mean, spread

        return Function(inner, squashed, **numbers), ("action", "mean", "log_deviation")

    numbers["deviation"] = torch.from_numpy(policy.network.state()["log_deviation.0.bias"]).exp()

    def gaussian(output: Tensor, centre: Tensor, half: Tensor, deviation: Tensor) -> Outputs:
        mean = centre + half * output[:, :width]
        return mean, (half * deviation).expand_as(mean), output[:, width]

    return Function(inner, gaussian, **numbers), ("mean", "deviation", "value")


class _Search(nn.Module):
    """What a search asks of positions: logits of moves, and the value for whoever moves."""

    def __init__(self, network: nn.Module, judging: nn.Module | None, actions: int) -> None:
        super().__init__()
        self.network, self.judging, self.actions = network, judging, actions

    def forward(self, observation: Tensor) -> Outputs:
        """Logits (B, A) and values (B,)."""
        output = self.network(observation)
        if self.judging is not None:
            return output, self.judging(observation)[:, 0].tanh()
        return output[:, : self.actions], output[:, self.actions].tanh()


# ---------------------------------------------------------------------------------- networks


def network(of: Network) -> nn.Module:
    """A network of any kind as a module over observations; free heads, which are plain numbers, left out."""
    if isinstance(of, Normalising):
        return _Normalised(of, network(of.network))
    if isinstance(of, Dueling):
        return _Streams(network(of.network), of.actions, of.points)
    found = of
    if not isinstance(of, TorchNetwork) or of.device.type != "cpu":
        found = TorchNetwork(of.architecture, device="cpu", generator=None)
        found.restore(of.state())
    return _Layers(cast(TorchNetwork, found))


class _Layers(nn.Module):
    def __init__(self, of: TorchNetwork) -> None:
        super().__init__()
        self.architecture: Architecture = of.architecture
        self.body, self.towers = of.module.conv, of.module.towers

    def forward(self, observation: Tensor) -> Tensor:
        """Outputs of all towers (B, outputs), without free heads."""
        features, outputs = self._features(observation), list[Tensor]()
        if isinstance(self.body, BoardLayers):
            outputs, features = self.body.at_cells(features), self.body.features(features)
        outputs += [tower(features) for tower in self.towers.values()]
        return outputs[0] if len(outputs) == 1 else torch.cat(outputs, 1)

    def _features(self, observation: Tensor) -> Tensor:
        space, body = self.architecture.inputs, self.architecture.body
        if isinstance(space, Discrete):
            return nn.functional.one_hot(observation, space.n).float()
        if space.parts:
            return cast(Tensor, self.body(_part_inputs(space, observation)))
        if body == "difference_mlp":
            return frame_and_difference(observation)
        seen = observation.float()
        if space.dtype == "uint8":
            seen = seen * (1 / 255)
        return cast(Tensor, self.body(seen)) if body in ("nature_cnn", "board") else seen.flatten(1)


def _part_inputs(space: Box, loose: Tensor) -> tuple[Tensor, ...]:
    """Loose observations (B, S) as ``nn/on_torch/parts.py`` has their parts."""
    numbers, pictures = [], []
    for part, place in loose_places(space):
        seen = loose[:, place]
        if part.codes:
            seen = seen.clamp(min=0)
            seen = torch.cat([seen * (1 / 255), torch.log1p(seen) * (1 / math.log(256))], 1)
        elif part.top != 1.0:
            seen = seen * (1 / part.top)
        if part.is_picture:
            pictures.append(seen.reshape(-1, (1 + part.codes) * part.shape[0], *part.shape[1:]))
        else:
            numbers.append(seen)
    return (torch.cat(numbers, 1) if numbers else loose[:, :0]), *pictures


class _Normalised(nn.Module):
    """(observation - mean) / deviation in float64, cut off; the value is told in its own rewards."""

    def __init__(self, of: Normalising, network: nn.Module) -> None:
        super().__init__()
        self.network, self.unit = network, of.unit
        self.pixels, space = of.pixels, of.architecture.inputs
        self.sees = of.moments is not None
        if of.moments is None:
            return
        mean, deviation = torch.from_numpy(of.moments.mean), torch.from_numpy(of.moments.deviation)
        limit = torch.tensor(FARTHEST if of.pixels is None else FARTHEST_PIXEL, dtype=mean.dtype)
        if of.pixels is not None:
            mean, limit = mean.float(), limit.float()
            deviation = deviation.clamp(min=LEAST_PIXEL_DEVIATION).float()
        elif isinstance(space, Box) and space.parts:
            width, columns = sum(part.size for part in space.parts), loose_quantities(space)
            mean = torch.zeros(width, dtype=mean.dtype).index_copy(0, torch.from_numpy(columns), mean)
            deviation = torch.ones_like(mean).index_copy(0, torch.from_numpy(columns), deviation)
            limit = torch.full_like(mean, math.inf).index_fill(0, torch.from_numpy(columns), FARTHEST)
        self.register_buffer("mean", mean)
        self.register_buffer("deviation", deviation)
        self.register_buffer("limit", limit)

    def forward(self, observation: Tensor) -> Tensor:
        """Outputs of the network within."""
        output = self.network(self._seen(observation))
        if self.unit == 1.0:
            return cast(Tensor, output)
        return torch.cat([output[:, :-1], output[:, -1:] * self.unit], 1)

    def _seen(self, observation: Tensor) -> Tensor:
        if not self.sees:
            return observation
        if self.pixels is None:
            seen = observation.double()
        else:
            seen = observation.float() * (1 / 128)
            if self.pixels.difference:
                newest, before = seen[:, -1:], seen[:, -2:-1]
                seen = torch.cat([newest, newest - before], 1)
        limit = cast(Tensor, self.limit)
        centred = (seen - cast(Tensor, self.mean)) / cast(Tensor, self.deviation)
        return torch.maximum(torch.minimum(centred, limit), -limit).float()


class _Streams(nn.Module):
    """Q = V + A - mean A of a dueling network."""

    def __init__(self, network: nn.Module, actions: int, points: int) -> None:
        super().__init__()
        self.network, self.actions, self.points = network, actions, points

    def forward(self, observation: Tensor) -> Tensor:
        """(B, A * points)."""
        streams = self.network(observation)
        advantage = streams[:, self.points :].reshape(-1, self.actions, self.points)
        offset = streams[:, : self.points] - advantage.mean(1)
        return cast(Tensor, (advantage + offset.unsqueeze(1)).flatten(1))


# ---------------------------------------------------------------------------------- MuZero


def _muzero(agent: Agent, policy: Planner) -> dict[str, Graph]:
    """``h`` and ``f`` from observations; ``g`` and ``f`` from a state and an action."""
    model = policy.model
    prediction = _Prediction(network(model.prediction), model.support, model.actions)
    first = _First(network(model.representation), prediction)
    step = _Step(network(model.dynamics), prediction, model.width, model.actions)
    state, action = torch.zeros(2, model.width), torch.zeros(2, dtype=torch.int64)
    observation = example(agent.spec.observation_space)
    return {
        "": Graph(first.eval(), {"observation": observation}, ("logits", "value", "state")),
        "-dynamics": Graph(
            step.eval(), {"state": state, "action": action}, ("logits", "value", "state_after", "reward")
        ),
    }


def _between(raw: Tensor) -> Tensor:
    low = raw.amin(1, keepdim=True)
    return (raw - low) / (raw.amax(1, keepdim=True) - low).clamp(min=1e-5)


class _Mean(nn.Module):
    """The number that logits over a scaled range stand for."""

    def __init__(self, support: Support) -> None:
        super().__init__()
        self.register_buffer("place", torch.from_numpy(support.place.copy()))

    def forward(self, logits: Tensor) -> Tensor:
        """(B,)."""
        scaled = (logits.softmax(1) @ cast(Tensor, self.place)).double()
        root = (torch.sqrt(1 + 4 * EPSILON * (scaled.abs() + 1 + EPSILON)) - 1) / (2 * EPSILON)
        return (scaled.sign() * (root * root - 1)).float()


class _Prediction(nn.Module):
    def __init__(self, network: nn.Module, support: Support, actions: int) -> None:
        super().__init__()
        self.network, self.actions, self.mean = network, actions, _Mean(support)

    def forward(self, state: Tensor) -> Outputs:
        """Logits (B, A) and values (B,) of states."""
        output = self.network(state)
        return output[:, : self.actions], self.mean(output[:, self.actions :])


class _First(nn.Module):
    def __init__(self, representation: nn.Module, prediction: _Prediction) -> None:
        super().__init__()
        self.representation, self.prediction = representation, prediction

    def forward(self, observation: Tensor) -> Outputs:
        """Logits, values and states (B, D) of observations."""
        state = _between(self.representation(observation))
        return *self.prediction(state), state


class _Step(nn.Module):
    def __init__(self, dynamics: nn.Module, prediction: _Prediction, width: int, actions: int) -> None:
        super().__init__()
        self.dynamics, self.prediction, self.width, self.actions = dynamics, prediction, width, actions

    def forward(self, state: Tensor, action: Tensor) -> Outputs:
        """Logits, values and states after actions (B,), and their rewards."""
        pair = torch.cat([state, nn.functional.one_hot(action, self.actions).float()], 1)
        output = self.dynamics(pair)
        after = _between(state + output[:, : self.width])
        return *self.prediction(after), after, self.prediction.mean(output[:, self.width :])
