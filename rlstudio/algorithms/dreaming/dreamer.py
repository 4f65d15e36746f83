"""A small Dreamer (Hafner et al. 2020, 2023): a model of the world, and what is learned in dreams of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from rlstudio.algorithms.dreaming.scale import usual
from rlstudio.algorithms.dreaming.settings import DreamerConfig
from rlstudio.algorithms.dreaming.working import DERIVATION, lambda_returns
from rlstudio.algorithms.policy_gradient.on_policy import ENTROPY, GRADIENT_NORM, VALUE_LOSS
from rlstudio.core.algorithm import Algorithm, Metric, NotesGradients
from rlstudio.core.arrays import (
    Array,
    Floats,
    State,
    checked,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
    whole,
)
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import said_within, words
from rlstudio.nn.memory.replay import RowReplay

if TYPE_CHECKING:
    from rlstudio.algorithms.dreaming.network import Led, Sequences
    from rlstudio.algorithms.dreaming.policy import DreamPolicy

LEAST_SPREAD = 0.02
"""Of dreamed returns, in units of 1 / (1 - γ): smaller differences are not blown up further."""
SLOWLY = np.float32(0.99)
"""What of the spread of returns so far is kept at each update."""
MOST_OWED = 1_000_000


class Dreamer(Algorithm):
    """Learns a model of the world from what happened, and how to act from what it dreams."""

    id = "dreamer"
    title = "Dreamer"
    blurb = (
        "Learns a model of the world, and then practises in it: an actor and a critic never see the world, "
        "only what the model dreams. A few thousand real steps become hundreds of thousands of dreamed ones."
    )
    family = "actor-critic"
    paper = "Hafner et al. 2020, Dream to control; 2023, Mastering diverse domains through world models"
    Config = DreamerConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        Metric(
            name="model_loss", title="Loss of the model", group="model", log=True,
            help="How wrong the model is along real sequences: what is seen, rewards, ends, and surprise.",
        ),
        Metric(
            name="seen_loss", title="Loss of what is seen", group="model", log=True,
            help="Ten times the squared distance between what was seen and what latent states tell of it.",
        ),
        Metric(
            name="surprise", title="Surprise", unit="nats", group="surprise",
            help="KL divergence between what was seen and what the model expected one step ahead, in its "
            "latent states.",
        ),
        Metric(
            name="over_loss", title="Loss of ends", unit="nats", group="model", log=True,
            help="Three times the cross entropy of whether the episode goes on.",
        ),
        Metric(
            name="dreamed_return", title="Dreamed return", group="dreams",
            help="The mean λ-return of all dreams, in the environment's rewards: what it thinks it is worth "
            "to be where it has been.",
        ),
        VALUE_LOSS,
        ENTROPY,
        GRADIENT_NORM,
    )  # fmt: skip
    shows = frozenset({"action_probabilities", "value", "imagined"})
    derivation = DERIVATION
    remembers = True
    policy: DreamPolicy
    replay: RowReplay | None

    def __init__(self, spec: EnvSpec, config: DreamerConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.generator = np.random.default_rng([seed, 1])
        #: Initialise the model of the world, the actor π and the critic v at random
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.network = self.policy.network
        self.replay, self.lanes_now = None, 0
        self.steps = self.owed = 0
        self.spread = 0.0

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It dreams of a few numbers, and chooses among a few actions."""
        space = spec.observation_space
        if not isinstance(space, Box) or space.is_large or space.parts or space.dtype == "uint8":
            return words(
                "{algorithm} dreams here of a few measured numbers, and these observations are none.",
                algorithm=said_within(cls.title),
            )
        if not isinstance(spec.action_space, Discrete):
            return words(
                "{algorithm} chooses here among a few separate actions; these are continuous numbers.",
                algorithm=said_within(cls.title),
            )
        if spec.game() is not None:
            return words("{algorithm} does not dream of an opponent.", algorithm=said_within(cls.title))
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: DreamerConfig, *, device: str, seed: int) -> DreamPolicy:
        """Fresh networks. They are small: they stay on the processor."""
        from rlstudio.algorithms.dreaming.network import DreamNetwork
        from rlstudio.algorithms.dreaming.policy import DreamPolicy

        space, actions = spec.observation_space, spec.action_space
        assert isinstance(space, Box)
        assert isinstance(actions, Discrete)
        width = int(np.prod(space.shape))
        network = DreamNetwork(width, actions.n, config, np.random.default_rng([seed, 0]))
        return DreamPolicy(network, usual(spec, width), config.dream_steps, config.discount, seed)

    def learn(self, world: World) -> Iterator[Event]:
        """Dreamer's algorithm 1; yields Stepped, EpisodeEnded and Updated."""
        config, policy, network = self.config, self.policy, self.network
        replay = self._memory(world.lanes)
        while True:
            while self.owed < config.update_every:
                observation = world.observe()
                policy.learn_scale(observation)
                #: z_t ~ q(z | h, o_t);  a_t ~ π(a | h, z_t)
                decision = policy.decide(observation, explore=True)
                #: Take a_t; observe r_{t+1}, o_{t+1} and whether it ends; store them
                transition = world.step(decision.action)
                replay.add(transition)
                self._count(world.lanes)
                yield Stepped(transition, decision)
                yield from transition.episodes
            #: Draw B real sequences of T steps
            sequences = self._sequences(replay, world.lanes)
            steps, batch = sequences.live.shape
            #: Lead the model along: h_{t+1} = f(h_t, z_t, a_t);  z_{t+1} ~ q(z | h_{t+1}, o_{t+1})
            led = network.lead(sequences, self._noise(steps + 1, batch), config.free_nats)
            #: Descend -ln p(o_t | h_t, z_t) - ln p(r_t) - ln p(c_t) + β KL(q ‖ p(z_t | h_t))
            loss = led.told + led.paid + led.over + config.kl_weight * led.surprise
            network.descent.down(loss.mean(), config.learning_rate, config.max_grad_norm)
            #: Dream on from every state: a ~ π(a | h, z);  h = f(h, z, a);  z ~ p(z | h)
            start = led.state.detach().reshape(-1, led.state.shape[-1])
            horizon, dreamed = config.dream_steps, len(start)
            luck = self.generator.random((horizon, dreamed), dtype=np.float32)
            dreams = network.dream(start, self._noise(horizon, dreamed), luck, config.discount)
            #: G_k = r_k + γ c_k ((1 - λ) v(s_{k+1}) + λ G_{k+1});  G_H = v(s_H)
            reward = dreams.reward * np.float32(1 - config.discount)
            end = network.ends(dreams)
            returns = lambda_returns(reward, dreams.going, end, config.trace_decay)
            weight = led.start.reshape(1, -1) * _before(dreams.going)
            #: Critic: descend (v(s_k) - G_k)²
            value, norm = network.learn_value(dreams, returns, weight, config)
            #: Actor: ascend (G_k - v(s_k)) / S · ln π(a_k | s_k) + η H(π)
            scale = self._scale(returns, weight)
            log_p, entropy = network.learn_actor(dreams, (returns - value) / scale, weight, config)
            #: Move the critic that dreams end with towards the one that learns
            network.follow(config.target_rate)
            self.owed -= config.update_every
            first = slice(0, batch)
            evidence = {
                **_of_model(led, loss.detach().numpy(), config), "observation": self._first,
                "state": start[first].numpy(), "reward": reward[0, first], "going": dreams.going[0, first],
                "end": end[1, first], "later": (returns[1] if horizon > 1 else end[1])[first],
                "return": returns[0, first], "value": value[0, first], "log_p": log_p[0, first],
                "entropy": entropy[0, first], "scale": scale, "lambda": config.trace_decay,
                "eta": config.entropy_weight,
            }  # fmt: skip
            total = float(weight.sum())
            metrics = {
                "model_loss": float(loss.detach().mean()),
                "seen_loss": float(led.told.detach().mean()),
                "surprise": led.divergence,
                "over_loss": float(led.over.detach().mean()),
                "dreamed_return": float((weight * returns).sum()) / total * policy.unit,
                "value_loss": float((weight * (value - returns) ** 2).sum()) / total,
                "entropy": float((weight * entropy).sum()) / total,
                "gradient_norm": norm,
            }
            yield Updated(metrics, evidence)

    def _memory(self, lanes: int) -> RowReplay:
        """The memory, anew for another number of lanes: steps of one lane stand as far apart as there are."""
        if self.replay is None or lanes != self.lanes_now:
            space, actions = self.spec.observation_space, self.spec.action_space
            assert isinstance(actions, Discrete)
            self.replay = RowReplay(space, self.config.replay_capacity, lanes=lanes, actions=actions.n)
            self.lanes_now, self.owed = lanes, 0
        return self.replay

    def _count(self, lanes: int) -> None:
        """So many steps were taken; updates are owed for them once there is enough to learn from."""
        config, before = self.config, self.steps
        self.steps += lanes
        if before < config.learning_starts <= self.steps:
            self.owed = config.update_every * config.first_updates
        elif before >= config.learning_starts:
            self.owed = min(self.owed + lanes, MOST_OWED)

    def _noise(self, steps: int, count: int) -> Floats:
        """What latents are drawn with, (steps, count, L)."""
        return self.generator.standard_normal((steps, count, self.config.latents), dtype=np.float32)

    def _sequences(self, replay: RowReplay, lanes: int) -> Sequences:
        """Pieces of what happened. One goes on while what followed is what was seen next, and to its end."""
        from rlstudio.algorithms.dreaming.network import Sequences

        batch, length = self.config.batch_size, self.config.sequence
        place = replay.draw(batch, self.generator) + lanes * np.arange(length)[:, None]
        there = place < (replay.capacity if len(replay) == replay.capacity else len(replay))
        if len(replay) == replay.capacity:
            place, there = place % replay.capacity, np.ones_like(place, bool)
        place = np.where(there, place, place[0])
        told = replay.gather(place.reshape(-1))
        shape = (length, batch, -1)
        seen, after = told.observation.reshape(shape), told.next_observation.reshape(shape)
        terminated = told.terminated.reshape(length, batch)
        goes_on = there[1:] & (terminated[:-1] == 0) & (seen[1:] == after[:-1]).all(-1)
        live = np.ones((length, batch), np.float32)
        live[1:] = np.cumprod(goes_on, 0)
        if replay.watch is not None:
            replay.watch.note_drawn(place[live > 0])
        self._first = told.observation.reshape(length, batch, *self.spec.observation_space.shape)[0]
        every = np.concatenate([seen[:1], after]).reshape((length + 1) * batch, -1)
        return Sequences(
            self.policy.seen(every).reshape(length + 1, batch, -1),
            told.action.reshape(length, batch),
            told.reward.reshape(length, batch),
            terminated,
            live,
        )

    def _scale(self, returns: Floats, weight: Floats) -> float:
        """S: the spread of returns from the 5th to the 95th of a hundred, a moving mean (DreamerV3)."""
        low, high = np.quantile(returns[weight > 0.01], (0.05, 0.95))
        spread = float(high - low)
        self.spread = float(SLOWLY * self.spread + (1 - SLOWLY) * spread) if self.spread else spread
        return max(self.spread, LEAST_SPREAD)

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the critic says of the same states after the step."""
        return {"v": self.network.critic(evidence["state"])[:, 0]}

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """Actor and critic."""
        return self.policy.networks

    def state(self) -> State:
        """Networks, optimisers, memory, counters and generators."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state |= {name: np.asarray(getattr(self, name)) for name in ("steps", "owed", "spread")}
        state["generator"] = generator_state(self.generator)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.replay is not None:
            state |= prefixed("replay", self.replay.state())
            state["lanes"] = np.asarray(self.lanes_now)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.steps = int(whole(state, "steps", ()))
        self.replay = None
        if "lanes" in state:
            self._memory(int(whole(state, "lanes", (), 100_000))).restore(under("replay", state))
        self.owed = int(whole(state, "owed", (), MOST_OWED + 1))
        self.spread = float(checked(state, "spread", ()))
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))


def _before(going: Floats) -> Floats:
    """How likely each dreamed state (H, N) comes to be, γ counted in: the product of what goes on before."""
    before = np.ones_like(going)
    np.cumprod(going[:-1], axis=0, out=before[1:])
    return before


def _of_model(led: Led, loss: Floats, config: DreamerConfig) -> dict[str, Any]:
    """The parts of the model's loss, (B,) each."""
    parts = {"told": led.told, "paid": led.paid, "over": led.over, "surprise": led.surprise}
    found: dict[str, Any] = {name: part.detach().numpy() for name, part in parts.items()}
    return found | {"loss": loss, "beta": config.kl_weight}
