"""MuZero's policy: a search in thought, over what the networks imagine."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from rlstudio.algorithms.muzero.course import imagined_course
from rlstudio.algorithms.muzero.model import Model, between, between_back
from rlstudio.algorithms.muzero.settings import MuZeroConfig
from rlstudio.algorithms.muzero.tree import LatentTree
from rlstudio.algorithms.search.puct import dirichlet, tempered
from rlstudio.algorithms.search.thinking import Trees
from rlstudio.core.arrays import Array, Bools, Floats, Ints, State
from rlstudio.core.inside.looking import Reading, Sought
from rlstudio.core.inside.ranking import Imagined, imagined_bonus, imagined_width
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.nn.acting.boltzmann import drawn
from rlstudio.nn.acting.masks import best_action, legal_logits
from rlstudio.nn.acting.policies import log_softmax
from rlstudio.nn.network import Network, Slope


class Planner(Policy):
    """Imagines what actions lead to, and takes the one that it looked at most.

    ``factor``: what the next value counts, γ; -γ in games of two. ``bounds`` of values, where they are known.
    Exploring, there is noise at the root, and actions are drawn from N^(1 / ``temperature``). ``tree``: the
    one of the last decision.
    """

    stochastic = False

    def __init__(
        self,
        model: Model,
        config: MuZeroConfig,
        generator: np.random.Generator,
        *,
        two_players: bool,
    ) -> None:
        self.model, self.config, self.generator = model, config, generator
        self.network = model.representation
        self.factor = -config.discount if two_players else config.discount
        self.bounds = (-1.0, 1.0) if two_players else None
        self.temperature = 1.0
        self.tree: LatentTree | None = None
        self._wide: tuple[tuple[int, float], Floats] | None = None

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Actions for observations (B, *shape) after a search from each."""
        tree = self.tree = self.search(observation, legal, noisy=explore)
        share_BA, value_B = tree.shares(), tree.value()
        p_BA = tempered(share_BA, self.temperature) if explore else share_BA
        q_BA = tree.mean(tree.root, value_B[:, None])
        rule = Imagined(self.config.exploration, self.factor, self.bounds is not None)
        course = partial(imagined_course, tree, rule)
        thought = Trees(tree, self.spread, priors=True, course=course, reward=tree.reward)
        insight = Insight(
            action_probabilities=p_BA, action_values=q_BA, value=value_B, legal=legal, thought=thought
        )
        # Of actions that were tried equally often the better one.
        action_B = best_action(tree.visits[tree.root] + 0.5 * tree.normalised(tree.root), legal)
        if not explore:
            return Decision(action_B, insight)
        drawn_B = drawn(p_BA, self.generator)
        rows_B = np.arange(len(p_BA))
        return Decision(drawn_B, insight, np.log(p_BA[rows_B, drawn_B]), drawn_B != action_B)

    def search(self, observation: Array, legal: Bools | None, *, noisy: bool = False) -> LatentTree:
        """The trees of observations (B, *shape): all grow together, by one call per simulation."""
        config, model = self.config, self.model
        #: s^0 = h_θ(o_1, ..., o_t);  p^0, v^0 = f_θ(s^0)
        state_BD = model.encode(observation)
        logit_BA, value_B = model.judge(state_BD)
        prior_BA = np.exp(log_softmax(legal_logits(logit_BA, legal)))
        if noisy:
            #: P(s^0, a) ← (1 - ε) P(s^0, a) + ε η_a with η ~ Dir(α)
            every = np.ones(prior_BA.shape, np.bool_) if legal is None else legal
            noise_BA = dirichlet(every, config.noise, self.generator)
            prior_BA = prior_BA + np.float32(config.noise_share) * (noise_BA - prior_BA)
        tree = LatentTree(state_BD, prior_BA, value_B, legal, config.simulations, self.factor, self.bounds)
        for _ in range(config.simulations):
            #: Select: a^k = argmax_a Q̄(s, a) + P(s, a) √N / (1 + N(s, a)) (c_1 + ln((N + c_2 + 1) / c_2))
            above, action = tree.grow(self.upper_bound)
            #: Expand: r^l, s^l = g_θ(s^{l-1}, a^l)
            tree.reward[tree.newest], state_BD = model.imagine(tree.latent[above], action)
            #: Evaluate: p^l, v^l = f_θ(s^l)
            logit_BA, value_B = model.judge(state_BD)
            tree.expand(state_BD, np.exp(log_softmax(logit_BA)), value_B)
            #: Back up: G^k = Σ_{τ<l-k} γ^τ r^{k+1+τ} + γ^{l-k} v^l;  Q ← (N Q + G) / (N + 1);  N ← N + 1
            tree.back_up(value_B)
        return tree

    def upper_bound(self, tree: LatentTree, node: Ints) -> Floats:
        """Q̄(s, a) + U(s, a), (K, A): Q̄ is Q brought to between 0 and 1 by the tree's least and largest."""
        rank_KA: Floats = tree.normalised(node) + self.spread(tree, node)
        return rank_KA

    def spread(self, tree: LatentTree, node: Ints) -> Floats:
        """U(s, a), (K, A)."""
        wide_K = self.wide(tree.size).take(tree.count.take(node))
        return imagined_bonus(wide_K, tree.prior.take(node, 0), tree.visits.take(node, 0))

    def wide(self, most: int) -> Floats:
        """√N (c_1 + ln((N + c_2 + 1) / c_2)) of N = 0 to ``most``."""
        key = most, self.config.exploration
        if self._wide is None or self._wide[0] != key:
            self._wide = key, imagined_width(key[1], np.arange(most + 1))
        return self._wide[1]

    @property
    def networks(self) -> Mapping[str, Network]:
        """All of the model's."""
        return self.model.networks

    def activations(
        self, observation: Array, action: Floats | None = None
    ) -> Mapping[str, Mapping[str, Floats]]:
        """What the layers say: g of the likeliest action at once, and the other networks of the state."""
        model = self.model
        state_BD = between(model.representation.peek(observation))
        likeliest_B = model.prediction.peek(state_BD)[:, : model.actions].argmax(1)
        found = {
            "representation": model.representation.activations(observation),
            "dynamics": model.dynamics.activations(model.pairs(state_BD, likeliest_B)),
            "prediction": model.prediction.activations(state_BD),
        }
        if "guess" in model.networks:
            found["projection"] = model.networks["projection"].activations(state_BD)
            projected = model.networks["projection"].peek(state_BD)
            found["guess"] = model.networks["guess"].activations(projected)
        return found

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading | None:
        """ln P(s, index) of the networks alone, or their value."""
        model, actions = self.model, self.model.actions

        def log_prior(output_BP: Floats) -> Floats:
            allowed = None if legal is None else np.broadcast_to(legal, (len(output_BP), actions))
            return log_softmax(legal_logits(output_BP[:, :actions], allowed))

        def number(output_BP: Floats) -> Floats:
            if of == "value":
                return model.support.mean(output_BP[:, actions:])
            said: Floats = log_prior(output_BP)[:, index]
            return said

        def slope(output_BP: Floats) -> Floats:
            gradient: Floats = np.zeros_like(output_BP)
            if of == "value":
                gradient[:, actions:] = model.support.slope(output_BP[:, actions:])
            else:
                gradient[:, :actions] = -np.exp(log_prior(output_BP))
                gradient[:, index] += 1
            return gradient

        return StateReading(model, number, slope)

    def state(self) -> State:
        """The parameters of all networks."""
        return self.model.state()

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``."""
        self.model.restore(state)


class StateReading:
    """A number that f says of the state that h makes of observations; see ``Reading``."""

    def __init__(self, model: Model, number: Slope, slope: Slope) -> None:
        self._model, self._number, self._slope = model, number, slope

    def __call__(self, observation: Array) -> Floats:
        """The number (B,), without a trace."""
        model = self._model
        return self._number(model.prediction.peek(between(model.representation.peek(observation))))

    def gradient(self, observation: Array) -> tuple[Floats, Floats]:
        """The number (B,) and its gradient with respect to observations (B, *shape)."""
        model, found = self._model, list[Floats]()

        def through(raw_BD: Floats) -> Floats:
            output, back_BD = model.prediction.observation_gradient(between(raw_BD), self._slope)
            found.append(self._number(output))
            return between_back(raw_BD, back_BD)

        _, gradient = model.representation.observation_gradient(observation, through)
        return found[0], gradient

    def ground(self, like: Array) -> Floats:
        """The observation that h sees as zeros."""
        return self._model.representation.ground(like)
