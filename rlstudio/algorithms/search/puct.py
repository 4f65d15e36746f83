"""A network that judges positions, and the search that thinks with it: PUCT (Silver et al. 2017, 2018)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from rlstudio.algorithms.search.course import course_of
from rlstudio.algorithms.search.gumbel import final_moves, improved, lagging, root_moves
from rlstudio.algorithms.search.settings import SearchSettings
from rlstudio.algorithms.search.thinking import Trees
from rlstudio.algorithms.search.tree import Tree, visit_shares
from rlstudio.core.arrays import Array, Bools, Doubles, Floats, Ints
from rlstudio.core.inside.growth import Course, Leaves
from rlstudio.core.inside.looking import Reading, Sought
from rlstudio.core.inside.ranking import Gumbel, Puct, puct_bonus
from rlstudio.core.policy import Decision, Insight
from rlstudio.core.worlds.game import Game
from rlstudio.nn.acting.boltzmann import drawn
from rlstudio.nn.acting.masks import best_action, legal_logits
from rlstudio.nn.acting.policies import Categorical, log_softmax
from rlstudio.nn.network import Network
from rlstudio.nn.reading import OutputReading

Judge = Callable[[Array], tuple[Floats, Floats]]
"""From positions (K, W) to the prior of each move (K, A) and the value for whoever moves (K,)."""


class PUCT(Categorical):
    """Grows a tree from each position by what its network says, and takes the move that was tried most.

    ``network``: a head of A logits and a head of one number, whose tanh is the value. Exploring, there is
    noise at the root, and moves are drawn from N^(1 / ``temperature``); that is a number, or (B, 1).
    ``tree``: the one of the last decision.
    """

    stochastic = False
    leaves: Leaves = "network"
    """By what positions are judged."""

    def __init__(
        self, game: Game, network: Network, config: SearchSettings, generator: np.random.Generator
    ) -> None:
        super().__init__(network, game.actions, generator)
        self.game, self.config = game, config
        self.temperature: float | Doubles = 1.0
        self.tree: Tree | None = None
        self.gumbel_BA: Floats = np.empty((0, game.actions), np.float32)

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Moves for observations (B, *shape) after a search from each."""
        position = self.game.position(observation)
        tree = self.tree = self.search(position, noisy=explore)
        gumbel = self.config.selection == "gumbel"
        share_BA = self.better(tree)
        value_B = tree.value(tree.root)
        p_BA = tempered(share_BA, self.temperature) if explore and not gumbel else share_BA
        insight = Insight(
            action_probabilities=p_BA,
            action_values=tree.mean(tree.root, value_B[:, None]),
            value=value_B,
            legal=legal,
            thought=Trees(
                tree,
                None if gumbel else self.spread,
                priors=True,
                course=partial(self._course, tree, self._rule(tree)),
                better=improved if gumbel else None,
            ),
        )
        without = np.float32(0) * share_BA
        action_B = self.standing_out(tree, without) if gumbel else best_action(share_BA, legal)
        if not explore:
            return Decision(action_B, insight)
        drawn_B = self.standing_out(tree, self.gumbel_BA) if gumbel else drawn(p_BA, self.generator)
        rows_B = np.arange(len(p_BA))
        with np.errstate(divide="ignore"):
            return Decision(drawn_B, insight, np.log(p_BA[rows_B, drawn_B]), drawn_B != action_B)

    def better(self, tree: Tree) -> Floats:
        """What the search makes of the network's probabilities, (B, A): shares of visits, or Gumbel's π'."""
        return improved(tree, tree.root) if self.config.selection == "gumbel" else visit_shares(tree)

    def search(self, position: Array, *, noisy: bool = False, judge: Judge | None = None) -> Tree:
        """The trees of positions (B, W): all grow together, by one call of the network per simulation.

        judge: what to judge positions by, instead of the network.
        """
        config, judge = self.config, judge or self.judge
        tree = Tree(self.game, position, config.simulations)
        #: Expand the root s_0: P(s_0, ·), v = f_θ(s_0)
        prior_BA, tree.estimate[tree.root] = judge(position)
        gumbel = config.selection == "gumbel"
        self.gumbel_BA = np.zeros(prior_BA.shape, np.float32)
        if gumbel and noisy:
            self.gumbel_BA = self.generator.gumbel(size=prior_BA.shape).astype(np.float32)
        elif noisy:
            #: P(s_0, a) ← (1 - ε) P(s_0, a) + ε η_a with η ~ Dir(α)
            noise_BA = dirichlet(tree.legal[tree.root], config.noise, self.generator)
            prior_BA = prior_BA + np.float32(config.noise_share) * (noise_BA - prior_BA)
        tree.prior[tree.root] = prior_BA
        rule = self.behind if gumbel else self.upper_bound
        considered_B = self._considered(tree)
        first_B = None
        for number in range(config.simulations):
            if gumbel:
                #: Where moves are chosen by gumbel: a ← the root's move that sequential halving has in turn
                first_B = self.in_turn(tree, considered_B, number)
            #: s_L ← the leaf to which argmax_a Q(s, a) + U(s, a) leads from the root down, which is added
            leaf_B = tree.grow(rule, first_B)
            value_B = tree.score[leaf_B].copy()
            going = ~tree.over[leaf_B]
            #: Evaluate: P(s_L, ·), v = f_θ(s_L); where the game is over, v is its score
            if going.any():
                node = leaf_B[going]
                tree.prior[node], tree.estimate[node] = judge(tree.position[node])
                value_B[going] = tree.estimate[node] * tree.sign[node]
            #: Back up: N(s, a) ← N(s, a) + 1, W(s, a) ← W(s, a) + v, Q = W / N on the way to the root
            tree.back_up(value_B)
        return tree

    def upper_bound(self, tree: Tree, node: Ints) -> Floats:
        """Q(s, a) + U(s, a) with U = c P(s, a) √(1 + Σ_b N(s, b)) / (1 + N(s, a)), (K, A)."""
        visits_KA = tree.visits.take(node, 0)
        q_KA: Array = tree.total.take(node, 0) / np.maximum(visits_KA, 1)
        #: Rank: Q(s, a) + U(s, a) with U = c P(s, a) √(1 + Σ_b N(s, b)) / (1 + N(s, a))
        rank_KA: Floats = q_KA + puct_bonus(self.config.exploration, tree.prior.take(node, 0), visits_KA)
        return rank_KA

    def in_turn(self, tree: Tree, considered_B: Ints, number: int) -> Ints:
        """The moves at the roots (B,) of simulation ``number``, by Gumbel's choice."""
        #: Select at the root: of the moves tried as often as is due argmax_a g(a) + ln P(a) + σ(q̂(a))
        return root_moves(tree, self.gumbel_BA, considered_B, number, tree.size - 1)

    def behind(self, tree: Tree, node: Ints) -> Floats:
        """How far shares of visits are behind π', (K, A), by Gumbel's choice."""
        #: Select below: argmax_a π'(a) - N(a) / (1 + Σ_b N(b)) with π' = softmax(ln P + σ(q̂))
        return lagging(tree, node)

    def _considered(self, tree: Tree) -> Ints:
        """How many moves at the roots (B,) share the simulations."""
        found: Ints = np.minimum(tree.legal[tree.root].sum(1), self.config.considered)
        return found

    def standing_out(self, tree: Tree, gumbel_BA: Floats) -> Ints:
        """The moves (B,) that are made, by Gumbel's choice."""
        #: Decide: where moves are chosen by gumbel, of those tried most argmax_a g(a) + ln P(a) + σ(q̂(a))
        return final_moves(tree, gumbel_BA)

    def _rule(self, tree: Tree) -> Callable[[int], Puct | Gumbel]:
        """By what the moves of each tree were chosen, with the settings of its time."""
        config, gumbel_BA = self.config, self.gumbel_BA
        if config.selection != "gumbel":
            puct = Puct(config.exploration)
            return lambda _: puct
        considered_B = self._considered(tree)
        return lambda lane: Gumbel(int(considered_B[lane]), tree.size - 1, gumbel_BA[lane].copy())

    def _course(self, tree: Tree, rule: Callable[[int], Puct | Gumbel], lane: int) -> Course:
        return course_of(tree, lane, rule(lane), self.leaves)

    def spread(self, tree: Tree, node: Ints) -> Floats:
        """U(s, a), (K, A)."""
        return puct_bonus(self.config.exploration, tree.prior[node], tree.visits[node])

    def judge(self, position: Array) -> tuple[Floats, Floats]:
        """P and v of positions (K, W) by the network."""
        output_KP = self.network(self.game.observe(position))
        return judgement(output_KP, self.game.legal(position))

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading | None:
        """ln P(s, index) of the network alone, or its value."""
        if of != "value":
            return super().reading(of, index, legal=legal, action=action)
        column = self.actions

        def slope(output: Floats) -> Floats:
            gradient: Floats = np.zeros_like(output)
            gradient[:, column] = 1 - np.tanh(output[:, column]) ** 2
            return gradient

        return OutputReading(self.network, lambda output: np.tanh(output[:, column]), slope)


def judgement(output_KP: Floats, legal_KA: Bools) -> tuple[Floats, Floats]:
    """The probabilities of legal moves (K, A) and the value (K,) in a network's outputs."""
    actions = legal_KA.shape[1]
    prior_KA = np.exp(log_softmax(legal_logits(output_KP[:, :actions], legal_KA)))
    value_K: Floats = np.tanh(output_KP[:, actions])
    return prior_KA, value_K


def dirichlet(legal_BA: Bools, total: float, generator: np.random.Generator) -> Floats:
    """Draws (B, A) from Dirichlet distributions over the legal moves, whose α add up to ``total``."""
    alpha_B1 = total / np.maximum(legal_BA.sum(1, keepdims=True), 1)
    gamma_BA = generator.standard_gamma(np.broadcast_to(alpha_B1, legal_BA.shape)) * legal_BA
    sum_B1 = gamma_BA.sum(1, keepdims=True)
    found: Floats = (gamma_BA / np.where(sum_B1 > 0, sum_B1, 1)).astype(np.float32)
    return found


def tempered(share_BA: Floats, temperature: float | Doubles) -> Floats:
    """p ∝ N^(1/τ), (B, A)."""
    best_B1 = share_BA.max(1, keepdims=True)
    power_BA = (share_BA / best_B1) ** (1 / np.asarray(temperature))
    found: Floats = (power_BA / power_BA.sum(1, keepdims=True)).astype(np.float32)
    return found
