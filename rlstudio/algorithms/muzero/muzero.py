"""MuZero (Schrittwieser et al. 2019): search in a model that learns rewards, values and policies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import numpy as np

from rlstudio.algorithms.muzero.model import Model
from rlstudio.algorithms.muzero.nearest import decoded
from rlstudio.algorithms.muzero.planner import Planner
from rlstudio.algorithms.muzero.settings import MuZeroConfig
from rlstudio.algorithms.muzero.trajectories import Sequences, Trajectories
from rlstudio.algorithms.muzero.unroll import Loss, Unrolled, compared, descend, unrolled
from rlstudio.algorithms.muzero.working import DERIVATION
from rlstudio.algorithms.policy_gradient.on_policy import LEARNING_RATE
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
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Event, Stepped, Transition, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.inside.foreseen import Foreseen
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import said_within, words
from rlstudio.nn.acting.policies import log_softmax
from rlstudio.nn.schedules import annealed, linear

MOST_LATENESS = 1000
"""Updates that may be owed for each step that is remembered."""


class MuZero(Algorithm):
    """Learns a model that says what imagined actions pay and what is best then, and searches in it."""

    id = "muzero"
    title = "MuZero"
    blurb = (
        "Knows no rules: it learns a model of its own, in which it imagines what its actions would lead to, "
        "and searches there before each action. The model has to be right about rewards, values and what to "
        "do, not about how things look."
    )
    family = "search"
    paper = "Schrittwieser et al. 2019, Mastering Atari, Go, chess and shogi by planning with a learned model"
    Config = MuZeroConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        Metric(
            name="policy_loss", title="Policy loss", unit="nats", group="policy",
            help="Cross entropy between the search's visits and the network's probabilities, over all steps "
            "that were imagined; steps after the first count a K-th each.",
        ),
        Metric(
            name="value_loss", title="Value loss", unit="nats", group="value",
            help="Cross entropy between the n-step returns and the value, over all steps that were imagined.",
        ),
        Metric(
            name="reward_loss", title="Reward loss", unit="nats", group="value",
            help="Cross entropy between the rewards that came and those that were imagined.",
        ),
        Metric(
            name="consistency_loss", title="Consistency loss", group="value",
            help="How unlike imagined states are to those made of what was really seen: 0 to 2 for each.",
        ),
        Metric(name="loss", title="Loss", help="All together.", unit="nats", group="loss"),
        Metric(
            name="value_error", title="Error of the value", group="error",
            help="Mean distance between the value of a position and its n-step return.",
        ),
        Metric(
            name="imagined_value_error", title="Error of the value imagined", group="error",
            help="The same after K imagined steps: as small, if the model stays true.",
        ),
        Metric(
            name="imagined_reward_error", title="Error of the reward imagined", group="error",
            help="Mean distance between the reward of the K-th step and what was imagined of it.",
        ),
        Metric(
            name="visits_entropy", title="Entropy of the visits", unit="nats", group="policy",
            help="How evenly the search tried the actions: the least that the policy loss can be at k = 0.",
        ),
        Metric(
            name="gradient_norm", title="Gradient length", group="gradient",
            help="Length of the gradient of all networks together before it is limited in each.",
        ),
        LEARNING_RATE,
    )  # fmt: skip
    shows = frozenset({"action_probabilities", "action_values", "value", "thought"})
    evidence = frozenset(
        {"value_k", "imagined_value", "real_value", "reward_k", "imagined_reward", "real_reward"}
    )
    derivation = DERIVATION
    obeys_masks = True
    plays_itself = True
    remembers = True
    policy: Planner
    thinks_by = (Planner,)

    def __init__(self, spec: EnvSpec, config: MuZeroConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.generator = np.random.default_rng([seed, 1])
        #: Initialise the networks h_θ, g_θ and f_θ at random
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.model = self.policy.model
        self.replay: Trajectories | None = None
        self.steps = 0
        self.owed = 0.0
        self.to_renew = 0.0

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs a list of actions, and observations that fully connected networks can see."""
        if not isinstance(spec.action_space, Discrete):
            return words(
                "{algorithm} imagines each of a few separate actions; here they are continuous numbers.",
                algorithm=said_within(cls.title),
            )
        space = spec.observation_space
        if isinstance(space, Box) and (space.is_large or space.parts):
            return words(
                "{algorithm} learns here with small networks that see numbers or boards, and no pictures.",
                algorithm=said_within(cls.title),
            )
        game = spec.game()
        if game is not None and not game.alternates:
            return words(
                "{algorithm} takes every next move for the other's; here a player may move twice in "
                "succession.",
                algorithm=said_within(cls.title),
            )
        return None

    @classmethod
    def measured(cls, config: MuZeroConfig) -> tuple[Metric, ...]:
        """The consistency where it counts."""
        return tuple(m for m in cls.metrics if config.consistency > 0 or m.name != "consistency_loss")

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: MuZeroConfig, *, device: str, seed: int) -> Planner:
        """The search over fresh networks."""
        model = Model(spec, config, device=device, seed=seed)
        generator = np.random.default_rng([seed, 2])
        return Planner(model, config, generator, two_players=spec.game() is not None)

    def learn(self, world: World) -> Iterator[Event]:
        """Acting in all lanes at once, and updates; yields Stepped, EpisodeEnded and Updated."""
        config, policy, model = self.config, self.policy, self.model
        if self.spec.game() is not None:
            world.play_both()
        if self.replay is None or self.replay.lanes != world.lanes:
            self.replay, self.owed, self.to_renew = self._memory(world.lanes), 0.0, 0.0
        replay = self.replay
        while True:
            while self.owed < 1:
                observation = world.observe()
                if model.normalising is not None:
                    model.normalising.add(observation)
                #: Search from o_t in the model: visits N(a) and value ν_t of the root
                policy.temperature = self.temperature
                decision = policy.decide(observation, explore=True, legal=world.legal())
                #: Take a_t ~ N(a)^(1/τ); observe u_{t+1} and o_{t+1}
                transition = world.step(decision.action)
                #: Store (o_t, a_t, u_{t+1}, π_t, ν_t), where π_t = N(a) / Σ_b N(b)
                self._store(replay, transition)
                yield Stepped(transition, decision)
                yield from transition.episodes
            #: Reanalyse: search anew from positions in memory, and store today's π and ν with them
            self._reanalyse(replay)
            #: Sample sequences; z_t = u_{t+1} + γ u_{t+2} + ... + γ^{n-1} u_{t+n} + γ^n ν_{t+n}
            sequences = replay.sequences(config.batch_size, self.generator, turned=config.symmetries)
            #: s^0 = h_θ(o_t);  r^k, s^k = g_θ(s^{k-1}, a_{t+k});  p^k, v^k = f_θ(s^k)
            imagined = unrolled(model, sequences)
            #: l_t(θ) = Σ_{k=0}^K l^r(u_{t+k}, r_t^k) + l^v(z_{t+k}, v_t^k) + l^p(π_{t+k}, p_t^k)
            loss = compared(model, imagined, sequences, config.value_weight)
            #: θ ← θ - α ∇_θ l_t(θ), halved wherever it leaves g for the state before
            norm = descend(
                model, imagined, sequences, loss, value_weight=config.value_weight,
                consistency=config.consistency, learning_rate=self.learning_rate,
                max_norm=config.max_grad_norm,
            )  # fmt: skip
            replay.noted(sequences, loss.error)
            self.owed -= 1
            yield Updated(*self._report(sequences, imagined, loss, norm))

    def _memory(self, lanes: int) -> Trajectories:
        """An empty memory as the settings want it."""
        config, space = self.config, self.spec.action_space
        assert isinstance(space, Discrete)
        return Trajectories(
            self.spec.observation_space,
            space.n,
            lanes,
            config.replay_capacity,
            unroll=config.unroll,
            n_step=config.n_step,
            factor=self.policy.factor,
            game=self.spec.game(),
            priority_exponent=0.5 if config.prioritized else None,
        )

    def _store(self, replay: Trajectories, transition: Transition) -> None:
        """Remember a step with what was thought, and how much there is to learn from it."""
        tree, lanes = self.policy.tree, replay.lanes
        assert tree is not None
        beyond: Floats = np.zeros(lanes, np.float32)
        cut = transition.truncated & ~transition.terminated
        if cut.any():
            _, beyond[cut] = self.model.judge(self.model.encode(transition.next_observation[cut]))
        replay.think(tree.shares(), tree.value(), beyond)
        replay.add(transition)
        self.steps += lanes
        self.to_renew += lanes * self.config.reanalyse
        if len(replay) >= min(self.config.learning_starts, replay.places - lanes):
            self.owed += lanes * self.config.reuse / self.config.batch_size

    def _reanalyse(self, replay: Trajectories) -> None:
        """Search anew from as many positions as are due, without noise."""
        count = min(int(self.to_renew), len(replay))
        if count < min(self.config.batch_size, len(replay)):
            return
        self.to_renew = 0.0
        place = np.unique(replay.draw(count, self.generator))
        observation, legal = replay.positions(place)
        tree = self.policy.search(observation, legal)
        replay.renew(place, tree.shares(), tree.value())

    def _report(
        self, sequences: Sequences, imagined: Unrolled, loss: Loss, norm: float
    ) -> tuple[dict[str, float], dict[str, Any]]:
        """Metrics and evidence of one update."""
        config = self.config
        visits_BA = sequences.visits[:, 0]
        spread_BA = np.where(visits_BA > 0, np.log(np.maximum(visits_BA, 1e-9)), 0)
        said = foreseen(sequences, loss)
        wrong_value = np.abs(said["imagined_value"] - said["real_value"])
        wrong_reward = np.abs(said["imagined_reward"] - said["real_reward"])
        metrics = {
            "policy_loss": float(loss.policy_loss.mean()),
            "value_loss": float(loss.value_loss.mean()),
            "reward_loss": float(loss.reward_loss.mean()),
            "loss": float(loss.loss.mean()),
            "value_error": float(np.abs(loss.error).mean()),
            "visits_entropy": float(-(visits_BA * spread_BA).sum(1).mean()),
            "gradient_norm": norm,
            "learning_rate": self.learning_rate,
        }
        for name, wrong in (("value", wrong_value), ("reward", wrong_reward)):
            last = wrong[said[f"{name}_k"] == config.unroll]
            if len(last):
                metrics[f"imagined_{name}_error"] = float(last.mean())
        if config.consistency > 0:
            metrics["consistency_loss"] = float(loss.consistency_loss.mean())
        return metrics, {
            "sequences": sequences,
            "unrolled": imagined,
            "loss": loss,
            "factor": self.policy.factor,
            "value_weight": config.value_weight,
            "consistency": config.consistency,
            **said,
        }

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the networks say of the same positions after the step."""
        sequences: Sequences = evidence["sequences"]
        logit_BA, value_B = self.model.judge(self.model.encode(sequences.observation))
        return {"v": value_B, "lnp": log_softmax(logit_BA)}

    def foreseen(self) -> Foreseen | None:
        """Imagined steps beside the real ones."""
        return None if self.replay is None else decoded(self.model, self.replay)

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """All of the model's."""
        return self.model.networks

    @property
    def temperature(self) -> float:
        """τ at this step."""
        config = self.config
        return linear(config.temperature, config.final_temperature, config.temperature_steps, self.steps)

    @property
    def learning_rate(self) -> float:
        """The rate at this step of the schedule, if it falls at all."""
        config = self.config
        return annealed(config.learning_rate, config.anneal_learning_rate, config.schedule_steps, self.steps)

    def state(self) -> State:
        """Networks, optimisers, memory, counters and generators."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.model.optimiser_state())
        state |= {name: np.asarray(getattr(self, name)) for name in ("steps", "owed", "to_renew")}
        state["generator"] = generator_state(self.generator)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.replay is not None:
            state |= prefixed("replay", self.replay.state())
            state["lanes"] = np.asarray(self.replay.lanes)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.model.restore_optimiser(under("optimiser", state))
        self.steps = int(whole(state, "steps", ()))
        self.replay = None
        if "lanes" in state:
            self.replay = self._memory(int(whole(state, "lanes", (), 100_000)))
            self.replay.restore(under("replay", state))
        self.owed, self.to_renew = (float(checked(state, name, ())) for name in ("owed", "to_renew"))
        most = 1 + MOST_LATENESS * (len(self.replay) if self.replay is not None else 0)
        if not (0 <= self.owed < most and 0 <= self.to_renew < most):
            raise Unsound(
                words(
                    "the numbers of updates and searches owed, {updates} and {searches}, are impossible",
                    updates=self.owed,
                    searches=self.to_renew,
                )
            )
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))

    def break_off(self) -> None:
        """What the episodes under way would have led to is not known."""
        if self.replay is not None:
            self.replay.break_off()


def foreseen(sequences: Sequences, loss: Loss) -> dict[str, Array]:
    """What was imagined of values and rewards at each k and what really came, where something did.

    k (n,) and the two numbers (n,) each: the n-step return, 0 after an end, and the reward of the k-th step.
    """
    values, rewards = sequences.has_value, sequences.has_reward
    return {
        "value_k": np.nonzero(values)[1],
        "imagined_value": loss.values[values],
        "real_value": sequences.value[values],
        "reward_k": np.nonzero(rewards)[1] + 1,
        "imagined_reward": loss.rewards[rewards],
        "real_reward": sequences.reward[rewards],
    }
