"""The model of the world, the actor and the critic: numpy in, numpy out, on the processor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from rlstudio.algorithms.dreaming.layers import WorldModel, divergence, initialise
from rlstudio.algorithms.dreaming.settings import DreamerConfig
from rlstudio.core.arrays import Array, Floats, Ints, State, prefixed, under
from rlstudio.core.inside.imagined import ManyFutures
from rlstudio.core.spaces import Box
from rlstudio.nn.acting.policies import log_softmax
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture, Network
from rlstudio.nn.on_torch.descent import Descent
from rlstudio.nn.on_torch.layers import threads

SHARPNESS = 10.0
"""1 / 2σ² of what is decoded: a fixed deviation of 0.22, where observations have one of about 1."""
RARE = 3.0
"""How many times the cross entropy of going on counts: ends are rare, and decide everything."""
STEEPNESS = 10.0
"""What the critic's squared errors are multiplied by: they are small, as values are at most about 1."""
FORWARD = 0.8
"""How much of the surprise's gradient goes into what is expected, the rest into what is seen (balancing)."""


@dataclass(slots=True)
class Sequences:
    """B pieces of T real steps: observations (T + 1, B, D) as the networks see them, the rest (T, B).

    ``live``: 1 until the step at which the piece ended, that one included, then 0.
    """

    seen: Floats
    action: Ints
    reward: Floats
    terminated: Floats
    live: Floats


@dataclass(slots=True)
class Led:
    """The model led along real sequences: states (T + 1, B, F), which may be dreamed from, and its losses.

    ``start`` (T + 1, B): 1 where an episode goes on. The losses (B,) are means over the live steps of all:
    ``told`` of what is seen, ``paid`` of rewards, ``over`` of going on, ``surprise`` in nats.
    """

    state: Tensor
    start: Floats
    told: Tensor
    paid: Tensor
    over: Tensor
    surprise: Tensor
    divergence: float


@dataclass(slots=True)
class Dreams:
    """N dreams of H steps: states (H + 1, N, F), actions, rewards and γ times the chance to go on (H, N)."""

    state: Tensor
    action: Tensor
    reward: Floats
    going: Floats


class DreamNetwork:
    """World model, actor, critic, and the slow critic that dreams end with."""

    def __init__(
        self, seen: int, actions: int, config: DreamerConfig, generator: np.random.Generator
    ) -> None:
        self.world = WorldModel(seen, actions, config)
        initialise(self.world, generator)
        self.descent = Descent(self.world)

        def built(name: str, outputs: int) -> Network:
            state = Box(shape=(config.memory_units + config.latents,))
            hidden = (config.units, config.units)
            architecture = Architecture(state, ((name, outputs),), hidden, activation="silu")
            return build_network(architecture, device="cpu", generator=generator)

        self.actor, self.critic = built("policy", actions), built("value", 1)
        self.slow = self.critic.twin()

    # ------------------------------------------------------------------------------ acting

    def states(self, seen: Floats) -> Floats:
        """The likeliest states (B, F) that observations (B, D) begin."""
        with torch.inference_mode(), threads(1):
            memory, mean, _ = self.world.begun(torch.from_numpy(seen))
            found: Floats = torch.cat([memory, mean], -1).numpy()
            return found

    def through(self, seen: Floats, slope: Floats) -> Floats:
        """The gradient with respect to observations (B, D) of that with respect to ``states`` (B, F)."""
        with threads(1):
            seen_BD = torch.from_numpy(seen).requires_grad_()
            memory, mean, _ = self.world.begun(seen_BD)
            (found,) = torch.autograd.grad(
                torch.cat([memory, mean], -1), seen_BD, torch.from_numpy(np.ascontiguousarray(slope))
            )
            return np.asarray(found.numpy(), np.float32)

    def futures(self, seen: Floats, steps: int, noise: Floats) -> ManyFutures:
        """What follows observations (B, D) if the likeliest actions are taken, dreamed E times.

        noise: (steps, E, L). Observations are as the networks see them.
        """
        with torch.inference_mode(), threads(1):
            batch, courses = len(seen), noise.shape[1]
            memory, latent, _ = self.world.begun(torch.from_numpy(seen).repeat_interleave(courses, 0))
            course, reward, lasts = [np.repeat(seen, courses, 0)], [], [np.ones(batch * courses, np.float32)]
            for luck in noise:
                best = self.actor(torch.cat([memory, latent], -1).numpy()).argmax(-1)
                action = torch.from_numpy(best)
                memory = self.world.gone_on(memory, latent, F.one_hot(action, self.world.actions).float())
                mean, deviation = self.world.expected(memory)
                latent = mean + deviation * torch.from_numpy(luck).repeat(batch, 1)
                state = torch.cat([memory, latent], -1)
                course.append(self.world.decoder(state).numpy())
                reward.append(self.world.reward(state)[:, 0].numpy())
                lasts.append(lasts[-1] * torch.sigmoid(self.world.going_on(state)[:, 0]).numpy())
            shape = (batch, courses)
            return ManyFutures(
                np.stack(course, 1).reshape(*shape, len(course), -1),
                np.stack(reward, 1).reshape(*shape, -1),
                np.stack(lasts, 1).reshape(*shape, -1),
            )

    # ------------------------------------------------------------------------------ learning

    def lead(self, sequences: Sequences, noise: Floats, free: float) -> Led:
        """Lead the model along; noise: (T + 1, B, L). free: nats of surprise that cost nothing."""
        seen, draws, world = torch.from_numpy(sequences.seen), torch.from_numpy(noise), self.world
        action = F.one_hot(torch.from_numpy(sequences.action), world.actions).float()
        memory, mean, deviation = world.begun(seen[0])
        latent = mean + deviation * draws[0]
        told = world.encoder(seen[1:])
        states, costs, apart = [torch.cat([memory, latent], -1)], [], []
        for step, taken in enumerate(action):
            memory = world.gone_on(memory, latent, taken)
            mean, deviation = world.seen(memory, told[step])
            expected = world.expected(memory)
            forward = divergence(mean.detach(), deviation.detach(), *expected)
            back = divergence(mean, deviation, *(part.detach() for part in expected))
            costs.append(FORWARD * forward.clamp(min=free) + (1 - FORWARD) * back.clamp(min=free))
            apart.append(forward.detach())
            latent = mean + deviation * draws[step + 1]
            states.append(torch.cat([memory, latent], -1))
        state = torch.stack(states)
        live = torch.from_numpy(sequences.live)
        going = 1 - torch.from_numpy(sequences.terminated)
        share = live * (live.shape[1] / live.sum())
        every = torch.cat([torch.full_like(share[:1], 1 / len(share)), share])
        wrong = SHARPNESS * ((world.decoder(state) - seen) ** 2).sum(-1)
        paid = (world.reward(state[1:])[..., 0] - torch.from_numpy(sequences.reward)) ** 2
        logit = world.going_on(state[1:])[..., 0]
        over = RARE * F.binary_cross_entropy_with_logits(logit, going, reduction="none")
        start = np.concatenate([np.ones_like(sequences.live[:1]), sequences.live * going.numpy()])
        return Led(
            state,
            start,
            (wrong * every).sum(0),
            (paid * share).sum(0),
            (over * share).sum(0),
            (torch.stack(costs) * share).sum(0),
            float((torch.stack(apart) * share).sum(0).mean()),
        )

    def dream(self, state: Tensor, noise: Floats, luck: Floats, discount: float) -> Dreams:
        """Go on from states (N, F) in the model alone; noise: (H, N, L), luck: (H, N) between 0 and 1."""
        world = self.world
        with torch.no_grad():
            memory, latent = state[:, : world.memory], state[:, world.memory :]
            states, actions = [state], []
            for draws, chance in zip(torch.from_numpy(noise), torch.from_numpy(luck), strict=True):
                logit = torch.from_numpy(self.actor(states[-1].numpy()))
                edges = F.softmax(logit, -1).cumsum(-1)[:, :-1]
                actions.append((chance[:, None] >= edges).sum(-1))
                memory = world.gone_on(memory, latent, F.one_hot(actions[-1], world.actions).float())
                mean, deviation = world.expected(memory)
                latent = mean + deviation * draws
                states.append(torch.cat([memory, latent], -1))
            along = torch.stack(states)
            reward = world.reward(along[1:])[..., 0].numpy()
            going = np.float32(discount) * torch.sigmoid(world.going_on(along[1:])[..., 0]).numpy()
        return Dreams(along, torch.stack(actions), reward, going)

    def ends(self, dreams: Dreams) -> Floats:
        """What the slow critic says of all dreamed states (H + 1, N)."""
        steps, count, width = dreams.state.shape
        return self.slow(dreams.state.numpy().reshape(-1, width)).reshape(steps, count)

    def learn_value(
        self, dreams: Dreams, returns: Floats, weight: Floats, config: DreamerConfig
    ) -> tuple[Floats, float]:
        """One step of the critic towards returns (H, N); what it said of them before, and the gradient."""
        state = dreams.state[:-1].numpy().reshape(returns.size, -1)
        said = self.critic.forward(state).reshape(returns.shape)
        slope = (2 * STEEPNESS / returns.size) * weight * (said - returns)
        norm = self.critic.descend(
            slope.reshape(-1, 1).astype(np.float32), config.behaviour_rate, config.max_grad_norm
        )
        return said, norm

    def learn_actor(
        self, dreams: Dreams, advantage: Floats, weight: Floats, config: DreamerConfig
    ) -> tuple[Floats, Floats]:
        """One step of the actor; ln π of dreamed actions before it, and entropies (H, N)."""
        state = dreams.state[:-1].numpy().reshape(advantage.size, -1)
        log_p_MA = log_softmax(self.actor.forward(state))
        p_MA, taken_M1 = np.exp(log_p_MA), dreams.action.numpy().reshape(-1, 1)
        entropy_M1 = -(p_MA * log_p_MA).sum(1, keepdims=True)
        # ∇ ln π(a) is 1[a] - p, and ∇ H is -p (ln p + H), with respect to the logits.
        slope_MA = -config.entropy_weight * p_MA * (log_p_MA + entropy_M1) - advantage.reshape(-1, 1) * p_MA
        np.put_along_axis(
            slope_MA,
            taken_M1,
            np.take_along_axis(slope_MA, taken_M1, 1) + advantage.reshape(-1, 1),
            1,
        )
        slope_MA *= -weight.reshape(-1, 1) / advantage.size
        self.actor.descend(slope_MA.astype(np.float32), config.behaviour_rate, config.max_grad_norm)
        log_p: Floats = np.take_along_axis(log_p_MA, taken_M1, 1).reshape(advantage.shape)
        return log_p, entropy_M1.reshape(advantage.shape)

    def follow(self, rate: float) -> None:
        """Move the slow critic towards the one that learns."""
        self.slow.follow(self.critic, rate)

    # ------------------------------------------------------------------------------ files

    def state(self) -> State:
        """All parameters."""
        found = prefixed("world", self.descent.parameters())
        for name in ("actor", "critic", "slow"):
            found |= prefixed(name, getattr(self, name).state())
        return found

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``. Raises ValueError."""
        self.descent.take(under("world", state))
        for name in ("actor", "critic", "slow"):
            getattr(self, name).restore(under(name, state))

    def optimiser_state(self) -> State:
        """Those of model, actor and critic."""
        found = prefixed("world", self.descent.state())
        for name in ("actor", "critic"):
            found |= prefixed(name, getattr(self, name).optimiser_state())
        return found

    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """Continue from ``optimiser_state()``."""
        self.descent.restore(under("world", state))
        for name in ("actor", "critic"):
            getattr(self, name).restore_optimiser(under(name, state))
