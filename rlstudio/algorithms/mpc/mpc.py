"""Model-predictive control by CEM in an ensemble of learned dynamics (PETS; Chua et al. 2018)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import numpy as np

from rlstudio.algorithms.mpc.ensemble import Ensemble
from rlstudio.algorithms.mpc.losses import Loss, bounded, compared
from rlstudio.algorithms.mpc.planner import Planner
from rlstudio.algorithms.mpc.reckoning import Reckoning
from rlstudio.algorithms.mpc.settings import MPCConfig
from rlstudio.core.algorithm import Algorithm, Metric, NotesGradients
from rlstudio.core.arrays import (
    Array,
    Doubles,
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
from rlstudio.core.events import Event, Stepped, Transition, Updated
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter
from rlstudio.core.spaces import Box
from rlstudio.core.words import said_within, words
from rlstudio.nn.memory.replay import Batch, Replay, build_replay


def shares(evidence: Evidence) -> Floats:
    """What each member's loss counts, (B, E)."""
    loss: Loss = evidence["loss"]
    found: Floats = loss.share / loss.share.shape[1]
    return found


class MPC(Algorithm):
    """Learns what actions do, and before each action tries many plans in thought."""

    id = "mpc"
    title = "MPC (PETS)"
    blurb = (
        "Model-based planning: several networks learn what actions do, and before each action the "
        "cross-entropy method looks for the plan that pays most in them. No policy, no values: a handful of "
        "episodes is enough, and thinking is slow."
    )
    family = "search"
    paper = (
        "Chua et al. 2018, Deep reinforcement learning in a handful of trials using probabilistic dynamics "
        "models"
    )
    Config = MPCConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        Metric(
            name="loss", title="Model loss", group="loss",
            help="Squared errors of change and reward in their deviations, and the cross entropy of the end, "
            "of the batch just learned from.",
        ),
        Metric(
            name="fresh_error", title="Error on fresh steps", unit="deviations", group="model",
            help="How far the models' mean was off on steps that they had not learned from, in deviations of "
            "what steps change: 1 is as bad as knowing nothing.",
        ),
        Metric(
            name="disagreement", title="Disagreement", unit="deviations", group="model",
            help="How far the models are apart on the same fresh steps: what is small where the error is "
            "large is an error that none of them knows of.",
        ),
        Metric(
            name="expected_noise", title="Expected noise", unit="deviations", group="model",
            help="The standard deviation that Gaussian models expect on the same fresh steps: chance that "
            "more data does not take away.",
        ),
        Metric(
            name="planned_return", title="Planned reward", group="planned",
            help="What the last plan that is over was to bring in its H steps.",
        ),
        Metric(
            name="received_return", title="Received reward", group="planned",
            help="What came in these H steps, in which every step was planned anew.",
        ),
        Metric(
            name="gradient_norm", title="Gradient length", help="Length of the gradient of all models.",
            group="gradient",
        ),
    )  # fmt: skip
    shows = frozenset({"action_probabilities", "action_distribution", "imagined"})
    derivation = Derivation(
        letters={
            "d": Letter(
                r"d_e",
                "loss.squares",
                "half the squared errors of each model in deviations, or minus its Gaussian's ln p",
            ),
            "c": Letter(r"c_e", "loss.ends", "the cross entropy of each model's end, in nats"),
            "w": Letter(
                r"w_e", shares, "what each model's loss counts: the bootstrap leaves half of them out"
            ),
            "loss": Letter("L", "loss.row", "the loss of this transition"),
            "r": Letter("r", "batch.reward", "the reward that came"),
            "rhat": Letter(r"\hat r", "reward", "the reward that the models expected, their mean"),
            "delta": Letter(r"\delta", None, "how far the reward was off"),
        },
        equations=(
            Equation("Reward", "delta = r - rhat"),
            Equation("Loss", "loss = total(w * (d + c))", over="e", mean="loss"),
        ),
        columns=("r", "rhat", "loss"),
        error="loss",
        predictions=("rhat",),
        observation="batch.observation",
        next_observation="batch.next_observation",
    )
    remembers = True
    added = ("reckoning.last_known",)
    test_episodes = 5
    config: MPCConfig
    policy: Planner

    def __init__(self, spec: EnvSpec, config: MPCConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.generator = np.random.default_rng([seed, 1])
        #: Initialise the dynamics models f̃_1, ..., f̃_E
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.ensemble = self.policy.ensemble
        self.replay: Replay | None = None
        self.reckoning: Reckoning | None = None
        self.steps = self.since_fit = self.owed = 0
        self._fresh: Doubles = np.zeros(4 if config.members == "gaussian" else 3)

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It models a few numbers."""
        space = spec.observation_space
        if not isinstance(space, Box) or space.is_large or space.parts or space.dtype == "uint8":
            return words(
                "{algorithm} models here how a few measured numbers change, and these observations are none.",
                algorithm=said_within(cls.title),
            )
        if spec.game() is not None:
            return words("{algorithm} does not model an opponent.", algorithm=said_within(cls.title))
        return None

    @classmethod
    def measured(cls, config: MPCConfig) -> tuple[Metric, ...]:
        """Noise where it is expected."""
        gaussian = config.members == "gaussian"
        return tuple(m for m in cls.metrics if gaussian or m.name != "expected_noise")

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: MPCConfig, *, device: str, seed: int) -> Planner:
        """The planner over fresh models."""
        ensemble = Ensemble(spec, config, device=device, seed=seed)
        return Planner(spec, config, ensemble, np.random.default_rng([seed, 2]))

    def learn(self, world: World) -> Iterator[Event]:
        """Chua et al. 2018, algorithm 1; yields Stepped, EpisodeEnded, and Updated while the models learn."""
        config, policy = self.config, self.policy
        replay = self._memory(world.lanes)
        self._reckon(world.lanes)
        while True:
            while not self.owed:
                #: Initialise data D with a random controller; later a_t ← CEM in f̃, given D
                decision = policy.decide(world.observe(), explore=True)
                #: Execute first action a*_t (only) from optimal actions a*_{t:t+H}
                transition = world.step(decision.action)
                #: Record outcome: D ← D ∪ {s_t, a*_t, s_{t+1}}
                self._record(replay, transition)
                self.steps += world.lanes
                self.since_fit += world.lanes
                first = not policy.fitted
                if self.since_fit >= (config.random_steps if first else config.fit_every):
                    self.since_fit, self.owed = 0, config.fit_updates
                yield Stepped(transition, decision)
                yield from transition.episodes
            #: Train the dynamics models f̃ given D: a batch, of which every member sees half
            batch = replay.sample(config.batch_size, self.generator)
            output = self.ensemble.forward(batch)
            share = self.ensemble.shares(batch)
            #: θ ← θ - α ∇_θ 1/E Σ_e l_e
            loss = compared(output, self.ensemble.aims(batch), batch.terminated, share)
            gradient = loss.gradient.reshape(len(output), -1)
            norm = self.ensemble.network.descend(gradient, config.learning_rate)
            replay.learned(batch, loss.row)
            policy.fitted = True
            self.owed -= 1
            yield Updated(*self._report(batch, output, loss, norm))
            if not self.owed:
                self._fresh[:] = 0

    def _memory(self, lanes: int) -> Replay:
        """The memory, built when the number of lanes is known."""
        if self.replay is None:
            space, actions = self.spec.observation_space, self.spec.action_space
            self.replay = build_replay(space, self.config.replay_capacity, lanes, actions)
        return self.replay

    def _reckon(self, lanes: int) -> Reckoning:
        """The reckoning of so many lanes, anew where the horizon was changed."""
        horizon = self.config.horizon
        if self.reckoning is None or (self.reckoning.lanes, self.reckoning.horizon) != (lanes, horizon):
            self.reckoning = Reckoning(lanes, horizon)
        return self.reckoning

    def _record(self, replay: Replay, transition: Transition) -> None:
        """Remember a step, after the models were tried on it."""
        fresh = Batch(
            transition.observation,
            transition.action,
            transition.reward,
            transition.next_observation,
            transition.terminated.astype(np.float32),
        )
        ensemble = self.ensemble
        if ensemble.targets.count > 1:
            pairs = ensemble.seen(ensemble.pairs(fresh.observation, fresh.action))
            output = ensemble.network(pairs).reshape(len(pairs), ensemble.members, -1)
            mean = output[..., : ensemble.width + 1]
            wrong = mean.mean(1) - ensemble.aims(fresh)
            self._fresh += [
                len(pairs),
                float(np.sqrt((wrong * wrong).mean(1)).sum()),
                float(np.sqrt(mean.var(1).mean(1)).sum()),
                *self._noise(output),
            ]
        ensemble.add(fresh)
        replay.add(transition)
        if self.policy.fitted:  # before that nothing was planned
            self._reckon(len(transition.action)).add(
                self.policy.planned, transition.reward, transition.terminated, transition.truncated
            )

    def _report(
        self, batch: Batch, output: Floats, loss: Loss, norm: float
    ) -> tuple[dict[str, float], dict[str, Any]]:
        """Metrics and evidence of one update."""
        assert self.reckoning is not None
        tried, error, apart, *noise = self._fresh.tolist()
        metrics = {"loss": float(loss.row.mean()), "gradient_norm": norm}
        if tried:
            metrics |= {"fresh_error": error / tried, "disagreement": apart / tried}
        if tried and noise:
            metrics["expected_noise"] = noise[0] / tried
        if self.reckoning.last is not None:
            metrics["planned_return"], metrics["received_return"] = self.reckoning.last
        return metrics, {"batch": batch, "loss": loss, "reward": self._rewards(output)}

    def _noise(self, output: Floats) -> list[float]:
        """The deviation that Gaussian members expect, summed over outputs (B, E, K); nothing of others."""
        if not self.ensemble.gaussian:
            return []
        spread, _ = bounded(output[..., self.ensemble.width + 2 :])
        return [float(np.exp(spread / 2).mean((1, 2)).sum())]

    def _rewards(self, output: Floats) -> Floats:
        """The mean of the rewards that outputs (B, E, K) expect, (B,)."""
        targets = self.ensemble.targets
        rewards: Floats = (
            output[..., self.ensemble.width].mean(1) * targets.deviation[-1] + targets.mean[-1]
        ).astype(np.float32)
        return rewards

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the models expect of the same transitions after the step."""
        batch, ensemble = evidence["batch"], self.ensemble
        pairs = ensemble.seen(ensemble.pairs(batch.observation, batch.action))
        return {"rhat": self._rewards(ensemble.network(pairs).reshape(len(pairs), ensemble.members, -1))}

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """All members, side by side."""
        return {"models": self.ensemble.network}

    def state(self) -> State:
        """Models, optimiser, memory, reckoning, counters and generators."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.ensemble.network.optimiser_state())
        state |= {name: np.asarray(getattr(self, name)) for name in ("steps", "since_fit", "owed")}
        state["fresh"] = self._fresh.copy()
        state["generator"] = generator_state(self.generator)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.replay is not None and self.reckoning is not None:
            state |= prefixed("replay", self.replay.state())
            state |= prefixed("reckoning", self.reckoning.state())
            state["lanes"] = np.asarray(self.reckoning.lanes)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.ensemble.network.restore_optimiser(under("optimiser", state))
        self.steps, self.since_fit, self.owed = (
            int(whole(state, name, ())) for name in ("steps", "since_fit", "owed")
        )
        self._fresh[...] = checked(state, "fresh", self._fresh.shape)
        self.replay, self.reckoning = None, None
        if "lanes" in state:
            lanes = int(whole(state, "lanes", (), 100_000))
            self._memory(lanes).restore(under("replay", state))
            self._reckon(lanes).restore(under("reckoning", state))
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))

    def break_off(self) -> None:
        """What would have come of the plans under way is not known."""
        if self.reckoning is not None:
            self.reckoning.break_off()
