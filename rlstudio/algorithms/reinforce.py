"""REINFORCE, the Monte Carlo policy gradient (Williams 1992; Sutton and Barto 2018, section 13.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

import numpy as np

from rlstudio.core.algorithm import Algorithm, Metric
from rlstudio.core.arrays import (
    Array,
    Bools,
    Floats,
    Ints,
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
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.build import build_network
from rlstudio.nn.episodes import Episode, Episodes
from rlstudio.nn.masks import legal_logits
from rlstudio.nn.network import Activation, Architecture, Widths, usual_body
from rlstudio.nn.policies import Categorical, Softmax, log_softmax
from rlstudio.nn.returns import discounted_returns, normalised


class ReinforceConfig(Hyperparameters):
    """Everything that can be set about REINFORCE."""

    learning_rate: float = setting(
        3e-3, "Learning rate",
        "How far each update moves the network. Too high: the policy collapses; too low: it learns slowly.",
        gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    discount: float = setting(
        0.99, "Discount γ",
        "How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.",
        ge=0, le=1, live=True,
    )  # fmt: skip
    weight: Literal["reward-to-go", "whole episode"] = setting(
         "reward-to-go", "Credit for an action",
        "What makes an action more likely: the rewards that came after it, or the return of the whole "
        "episode, counted from its start. The first is far less noisy. On average both say the same, without "
        "a discount or with γ^t.", live=True,
    )  # fmt: skip
    discount_from_start: bool = setting(
        False, "Count from the start (γ^t)",
        "Multiply the credit of the t-th action by γ^t, as the textbook does (Sutton and Barto 2018, 13.3): "
        "then updates follow the gradient of the discounted return from the start, and late steps hardly "
        "count. "
        "Most programs leave it out. The whole episode's return has it already; with γ = 1 nothing changes.",
        live=True,
    )  # fmt: skip
    baseline: Literal["none", "average", "learned value"] = setting(
         "learned value", "Baseline",
        "What is subtracted from the return: nothing, the running average of returns, or a learned estimate "
        "of the state's value (for the whole episode's return: of its first state). It changes the noise, "
        "not the mean direction. Where time runs out, the learned value stands for what would have come; "
        "without one, nothing does, and the episode is learned as if it had ended.",
    )  # fmt: skip
    normalise: bool = setting(
        True, "Normalise",
        "Scale the weights of every update to mean 0 and deviation 1, so that the size of rewards does not "
        "matter. It divides by what chance brought, so the direction is no longer exactly right on average. "
        "Equal weights become 0: then nothing is learned.", live=True,
    )  # fmt: skip
    episodes_per_update: int = setting(
        8, "Episodes per update",
        "How many whole episodes, all begun under the present policy, are played before it changes. With "
        "several environments those wait for the last of them, and what they play meanwhile is not used.",
        ge=1, le=1000, unit="episodes", live=True,
    )  # fmt: skip
    entropy_bonus: float = setting(
        0.0, "Entropy bonus",
        "Reward for staying undecided. More keeps exploration alive; too much never settles.",
        ge=0, le=10, live=True, group="Advanced",
    )  # fmt: skip
    average_rate: float = setting(
        0.05, "Average's memory", "How fast the running average follows new episodes, if it is the baseline.",
        gt=0, le=1, live=True, group="Advanced",
    )  # fmt: skip
    max_grad_norm: float = setting(
        0.0, "Largest gradient",
        "Longer gradients are shortened to this length before they are used; 0 shortens none. A limit takes "
        "most from rare large returns, so a policy may settle on frequent small ones.",
        ge=0, le=1e6, live=True, group="Advanced",
    )  # fmt: skip
    hidden: Widths = setting(
        (64,), "Hidden layers", "Widths of the fully connected layers; none is a linear policy.",
        group="Network",
    )  # fmt: skip
    activation: Activation = setting(
         "tanh", "Activation", "What a unit makes of its sum: tanh is smooth and bounded.", group="Network"
    )  # fmt: skip


def policy_gradient(
    logit_BA: Floats, action_B: Ints, weight_B: Floats, entropy_bonus: float, episodes: int
) -> tuple[Floats, float, float]:
    """Gradient of -(Σ_t weight * ln pi(a|s) + entropy_bonus * H) / episodes with respect to the logits.

    d ln pi(a) / d logits = onehot(a) - pi. The sum goes over all B steps of so many episodes. The mean over
    steps in its place would count an episode less the longer it is, which the return often depends on.
    Returns the gradient (B, A), the loss and the mean entropy of a step in nats.
    """
    batch = len(action_B)
    rows_B = np.arange(batch)
    log_p_BA = log_softmax(logit_BA)
    p_BA = np.exp(log_p_BA)
    gradient_BA: Floats = (p_BA * (weight_B / episodes)[:, None]).astype(np.float32, copy=False)
    gradient_BA[rows_B, action_B] -= weight_B / episodes
    entropy_B = np.asarray(-(p_BA * log_p_BA).sum(1), np.float32)
    if entropy_bonus:
        gradient_BA += (p_BA * (log_p_BA + entropy_B[:, None])) * (entropy_bonus / episodes)
    loss = -float(np.dot(weight_B, log_p_BA[rows_B, action_B])) / episodes
    entropy = float(entropy_B.sum())
    return gradient_BA, loss - entropy_bonus * entropy / episodes, entropy / batch


def gradient_variance(gradient_EP: Floats) -> float:
    """How far the gradients of E episodes scatter: the trace of their covariance, unbiased (E - 1).

    It is that of one episode's gradient; their mean over E episodes has an E-th of it. 0 for a single one.
    """
    episodes = len(gradient_EP)
    if episodes < 2:
        return 0.0
    centred_EP = gradient_EP - gradient_EP.mean(0)
    return float(np.vdot(centred_EP, centred_EP)) / (episodes - 1)


def _first(batch: list[Episode], number_B: Floats) -> Floats:
    """At every step the number (B,) of the first step of its episode."""
    length_E = np.array([len(episode.action) for episode in batch])
    return np.repeat(number_B[np.cumsum(length_E) - length_E], length_E)


def _legal(batch: list[Episode]) -> Bools | None:
    """The actions that were legal at every step (B, A); None: all, in all of these episodes."""
    told = next((episode.legal for episode in batch if episode.legal is not None), None)
    if told is None:
        return None
    shape = told.shape[1:]
    return np.concatenate(
        [np.ones((len(e.action), *shape), np.bool_) if e.legal is None else e.legal for e in batch]
    )


class Reinforce(Algorithm):
    """REINFORCE: play whole episodes, then make what was done in good ones more likely."""

    id = "reinforce"
    title = "REINFORCE"
    blurb = (
        "Plays whole episodes and makes the actions of good ones more likely. The simplest policy gradient, "
        "noisy and instructive."
    )
    family = "policy gradient"
    paper = "Williams 1992, Simple statistical gradient-following algorithms for connectionist learning"
    Config = ReinforceConfig
    metrics = (
        Metric(
            name="policy_loss",
            title="Policy loss",
            help="-weight · ln π(a|s), summed over an episode's steps, the mean of the episodes.",
            group="policy loss",
        ),
        Metric(
            name="value_loss",
            title="Value loss",
            help="Mean squared error of the learned baseline.",
            group="value loss",
            log=True,
        ),
        Metric(
            name="entropy", title="Entropy", help="How undecided the policy is.", unit="nats", group="entropy"
        ),
        Metric(
            name="baseline",
            title="Baseline",
            help="Mean of what was subtracted from the returns.",
            group="baseline",
        ),
        Metric(
            name="gradient_variance",
            title="Gradient variance",
            help="How far single episodes disagree about the way to go: the variance of their policy "
            "gradients, added up over all parameters. Weights are those before they are normalised. 0 for "
            "one episode.",
            group="gradient variance",
            log=True,
        ),
        Metric(
            name="gradient_norm",
            title="Gradient length",
            help="Length of the gradient before it is limited.",
            group="gradient",
        ),
        Metric(
            name="used_steps",
            title="Used steps",
            help="Share of the steps since the last update that it learned from. The others belonged to "
            "episodes begun under an older policy, or were played while other environments were waited for.",
            group="used steps",
        ),
    )
    shows = frozenset({"action_probabilities", "value"})
    obeys_masks = True
    policy: Categorical

    def __init__(self, spec: EnvSpec, config: ReinforceConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        #: Initialise policy parameters θ (and the baseline's)
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.network = self.policy.network
        self.episodes: Episodes | None = None
        self.average = 0.0
        self.averaged = 0

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """Here REINFORCE draws from a list of actions and sees no pictures."""
        if not isinstance(spec.action_space, Discrete):
            return "REINFORCE is built here for a few separate actions, not for a number on a scale."
        if isinstance(spec.observation_space, Box) and spec.observation_space.is_image:
            return "REINFORCE learns once per episode, far too slow for games seen as pictures: use PPO."
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: ReinforceConfig, *, device: str, seed: int) -> Categorical:
        """A softmax policy over a fresh network: A logits, and one value if that is the baseline."""
        actions = spec.action_space
        if not isinstance(actions, Discrete):
            raise ValueError(cls.misfit(spec))
        learned = config.baseline == "learned value"
        architecture = Architecture(
            inputs=spec.observation_space,
            heads=(("policy", actions.n), ("value", 1)) if learned else (("policy", actions.n),),
            hidden=config.hidden,
            activation=config.activation,
            initialisation="orthogonal",
            head_gains=(0.01, 1.0) if learned else (0.01,),
            separate_towers=True,
            body=usual_body(spec.observation_space),
        )
        network = build_network(architecture, device=device, generator=np.random.default_rng([seed, 0]))
        return Categorical(network, actions.n, np.random.default_rng([seed, 2]))

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 330, some episodes at a time; yields Stepped, EpisodeEnded, Updated."""
        config, policy, network = self.config, self.policy, self.network
        if self.episodes is None:
            self.episodes = Episodes(self.spec.observation_space, world.lanes)
        episodes = self.episodes
        while True:
            while not episodes.complete(config.episodes_per_update):
                #: Generate episodes S_0, A_0, R_1, ..., S_{T-1}, A_{T-1}, R_T following π(·|·, θ)
                decision = policy.decide(world.observe(), explore=True, legal=world.legal())
                transition = world.step(decision.action)
                episodes.add(transition, config.episodes_per_update)
                yield Stepped(transition, decision)
                yield from transition.episodes
            steps = episodes.steps
            batch = episodes.pop_finished()
            observation_B = np.concatenate([episode.observation for episode in batch])
            action_B = np.concatenate([episode.action for episode in batch])
            #: For each step: G ← Σ_k γ^(k-t-1) R_k
            return_B = self.returns(batch)
            credit_B = self.credits(batch, return_B)
            output_BK = network(observation_B)
            #: δ ← G - b(S_t)
            baseline_B = self.baselines(batch, output_BK, credit_B)
            weight_B = credit_B - baseline_B
            variance = self._variance(batch, weight_B * self.shares(batch))
            if config.normalise:
                weight_B = normalised(weight_B, float(max(np.abs(credit_B).max(), np.abs(baseline_B).max())))
            weight_B = weight_B * self.shares(batch)
            #: θ ← θ + α γ^t δ ∇ ln π(A_t|S_t, θ), the mean over episodes; and the baseline ← its error
            output_BK = network.forward(observation_B)
            gradient_BK = np.zeros_like(output_BK)
            actions = policy.actions
            gradient_BK[:, :actions], loss, entropy = policy_gradient(
                legal_logits(output_BK[:, :actions], _legal(batch)),
                action_B,
                weight_B,
                config.entropy_bonus,
                len(batch),
            )
            error_B = baseline_B - credit_B
            if config.baseline == "learned value":
                error_B = output_BK[:, actions] - return_B
                gradient_BK[:, actions] = error_B / len(batch)
            norm = network.descend(gradient_BK, config.learning_rate, config.max_grad_norm or None)
            metrics = {
                "policy_loss": loss,
                "value_loss": float(np.mean(error_B**2)),
                "entropy": entropy,
                "baseline": float(baseline_B.mean()),
                "gradient_variance": variance,
                "gradient_norm": norm,
                "used_steps": len(action_B) / steps,
            }
            yield Updated(metrics, {"return": credit_B, "weight": weight_B, "action": action_B})

    def _variance(self, batch: list[Episode], weight_B: Floats) -> float:
        """Variance over the episodes of Σ_t δ_t ∇ ln π(a_t|s_t), the gradient that each alone would give."""
        network, actions, gradients, start = self.network, self.policy.actions, [], 0
        for episode in batch:
            weight_T = weight_B[start : start + len(episode.action)]
            start += len(episode.action)
            output_TK = network.forward(episode.observation)
            gradient_TK = np.zeros_like(output_TK)
            chosen = Softmax(legal_logits(output_TK[:, :actions], episode.legal))
            gradient_TK[:, :actions] = chosen.gradient(episode.action, weight_T)
            gradients.append(network.parameter_gradient(gradient_TK))
        return gradient_variance(np.stack(gradients))

    def returns(self, batch: list[Episode]) -> Floats:
        """Rewards to go (B,); the learned value, if there is one, stands for what a time limit cut off."""
        after_E = np.zeros(len(batch), np.float32)
        cut = [number for number, episode in enumerate(batch) if episode.truncated]
        if cut and self.config.baseline == "learned value":
            after_E[cut] = self.network(np.stack([batch[number].after for number in cut]))[:, -1]
        return np.concatenate(
            [
                discounted_returns(episode.reward, self.config.discount, after)
                for episode, after in zip(batch, after_E.tolist(), strict=True)
            ]
        )

    def credits(self, batch: list[Episode], return_B: Floats) -> Floats:
        """What each action is credited with (B,): its reward to go, or its whole episode's return."""
        return _first(batch, return_B) if self.config.weight == "whole episode" else return_B

    def shares(self, batch: list[Episode]) -> Floats:
        """γ^t (B,) if actions count from the start; else 1, also where the whole episode's return has it."""
        config = self.config
        length_E = [len(episode.action) for episode in batch]
        if not config.discount_from_start or config.weight == "whole episode":
            return np.ones(sum(length_E), np.float32)
        time_B = np.concatenate([np.arange(length) for length in length_E])
        share_B: Floats = np.power(config.discount, time_B).astype(np.float32)
        return share_B

    def baselines(self, batch: list[Episode], output_BK: Floats, credit_B: Floats) -> Floats:
        """What is subtracted from the credits (B,); the running average moves after it was used."""
        if self.config.baseline == "learned value":
            value_B = output_BK[:, -1]
            return _first(batch, value_B) if self.config.weight == "whole episode" else value_B
        baseline_B = np.full(len(credit_B), self.average, np.float32)
        if self.config.baseline == "average":
            self.averaged += 1
            # At first the plain mean of what has been seen, then a running one.
            rate = max(self.config.average_rate, 1 / self.averaged)
            self.average += rate * (float(credit_B.mean()) - self.average)
        return baseline_B

    def state(self) -> State:
        """Network, optimiser, baseline, the episodes under way and the generator."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state |= {"average": np.asarray(self.average), "averaged": np.asarray(self.averaged)}
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.episodes is not None:
            state |= prefixed("episodes", self.episodes.state())
            state["lanes"] = np.asarray(self.episodes.lanes)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.average = float(checked(state, "average", ()))
        self.averaged = int(checked(state, "averaged", ()))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        if "lanes" in state:
            gathered = under("episodes", state)
            for name in gathered:
                if name.rpartition(".")[2] == "action":
                    whole(gathered, name, gathered[name].shape, self.policy.actions)
                if name.rpartition(".")[2] == "legal" and gathered[name].shape[-1:] != (self.policy.actions,):
                    raise ValueError(f"the array {name!r} is not about {self.policy.actions} actions")
            self.episodes = Episodes(self.spec.observation_space, int(state["lanes"]))
            self.episodes.restore(gathered)

    def break_off(self) -> None:
        """Episodes that have no end have no return."""
        if self.episodes is not None:
            self.episodes.break_off()
