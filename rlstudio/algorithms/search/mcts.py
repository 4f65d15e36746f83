"""Monte Carlo tree search: UCT with random rollouts (Kocsis and Szepesvári 2006; Coulom 2006).

The pseudocode is algorithm 2 of Browne et al. 2012, A survey of Monte Carlo tree search methods.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

import numpy as np

from rlstudio.algorithms.search.chance import Seeds, draws, seeds_of
from rlstudio.algorithms.search.course import course_of
from rlstudio.algorithms.search.rollouts import played_out
from rlstudio.algorithms.search.thinking import Trees
from rlstudio.algorithms.search.tree import Tree, visit_shares
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import (
    Array,
    Bools,
    Floats,
    Ints,
    State,
    generator_state,
    present,
    restore_generator,
    whole,
)
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.inside.growth import Course
from rlstudio.core.inside.ranking import Uct, uct_bonus
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.words import said_within, words
from rlstudio.core.worlds.game import Game
from rlstudio.nn.acting.boltzmann import drawn
from rlstudio.nn.acting.masks import best_action


class MCTSConfig(Hyperparameters):
    """How long it thinks, and how it spreads its thought."""

    simulations: int = setting(
        200,
        "Simulations",
        "How many games are played out in thought before each move.",
        ge=1,
        le=20_000,
        log=True,
        live=True,
    )
    exploration: float = setting(
        1.4,
        "Exploration c",
        "How much moves that were seldom tried are preferred. Values lie between -1 (lost) and 1 (won).",
        ge=0,
        le=100,
        live=True,
    )


class TreeSearch(Policy):
    """Grows a tree from each position it is asked about, and takes the move that was tried most."""

    def __init__(self, game: Game, config: MCTSConfig, seed: int) -> None:
        self.game, self.config, self.seed = game, config, seed
        self.generator = np.random.default_rng([seed, 2])

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Moves for observations (B, *shape); exploring, drawn by how often each was tried."""
        position = self.game.position(observation)
        seed = seeds_of(position, self.seed)
        if explore:
            seed = self.generator.integers(2**64, size=len(position), dtype=np.uint64)
        tree = self.search(position, seed)
        share_BA = visit_shares(tree)
        value_B = tree.value(tree.root)
        insight = Insight(
            action_probabilities=share_BA,
            action_values=tree.mean(tree.root, value_B[:, None]),
            value=value_B,
            legal=legal,
            thought=Trees(
                tree,
                self.spread,
                priors=False,
                course=partial(self._course, tree, Uct(self.config.exploration)),
            ),
        )
        action_B = best_action(share_BA, legal)
        if not explore:
            return Decision(action_B, insight)
        drawn_B = drawn(share_BA, self.generator)
        return Decision(drawn_B, insight, None, drawn_B != action_B)

    def search(self, position: Array, seed: Seeds) -> Tree:
        """The trees of positions (B, W). What is drawn in each depends on its seed (B,) alone."""
        #: Create root node v_0 with state s_0
        tree = Tree(self.game, position, self.config.simulations)
        tree.prior[tree.root] = self._order(seed, 0)
        for simulation in range(self.config.simulations):
            #: v_l ← TreePolicy(v_0): by BestChild down to a node of which not all moves were tried; try one
            leaf_B = tree.grow(self.best_child)
            tree.prior[leaf_B] = self._order(seed, simulation + 1)
            #: Evaluate: Δ ← DefaultPolicy(s(v_l)), by moves at random to the end of the game
            score_B = played_out(self.game, tree.position[leaf_B], seed, simulation)
            #: Back up: N(v) ← N(v) + 1, Q(v) ← Q(v) + Δ(v, p) on the way from v_l to the root
            tree.back_up(score_B)
        return tree

    def best_child(self, tree: Tree, node: Ints) -> Floats:
        """Q / N + c √(ln N(v) / N(v')); moves that were never tried come first, in an order by chance."""
        visits_KA = tree.visits[node]
        #: BestChild(v): argmax_{v'} Q(v') / N(v') + c √(ln N(v) / N(v')); what was never tried comes first
        rank_KA = tree.total[node] / np.maximum(visits_KA, 1) + self.spread(tree, node)
        return np.where(visits_KA > 0, rank_KA, 1e6 + tree.prior[node]).astype(np.float32)

    def _course(self, tree: Tree, rule: Uct, lane: int) -> Course:
        return course_of(tree, lane, rule, "chance")

    def spread(self, tree: Tree, node: Ints) -> Floats:
        """c √(ln N(v) / N(v')), (K, A)."""
        return uct_bonus(self.config.exploration, tree.visits[node])

    def _order(self, seed: Seeds, number: int) -> Floats:
        """Random numbers (B, A) by which the moves of a new node are tried."""
        places = 2**40 + number * self.game.actions + np.arange(self.game.actions)
        found: Floats = draws(seed[:, None], places).astype(np.float32) * np.float32(1e5)
        return found

    def state(self) -> State:
        """Its ``seed``: it has no parameters."""
        return {"seed": np.asarray(self.seed)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take the seed from ``state()``."""
        self.seed = int(whole(state, "seed", ()))


class MCTS(Algorithm):
    """Thinks before every move, and learns nothing from one game for the next."""

    id = "mcts"
    title = "MCTS"
    blurb = (
        "Plays hundreds of games in thought before each move, and looks longer where it went well. Needs the "
        "rules, but no training: what a search alone can do."
    )
    family = "search"
    acts_by = "rule"
    thinks_by = (TreeSearch, Tree)
    paper = "Kocsis and Szepesvári 2006, Bandit based Monte-Carlo planning"
    Config = MCTSConfig
    shows = frozenset({"action_probabilities", "action_values", "value", "thought"})
    obeys_masks = True
    policy: TreeSearch

    def __init__(self, spec: EnvSpec, config: MCTSConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self.make_policy(spec, config, device=device, seed=seed)

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs the rules of a game of two."""
        return no_game(cls, spec)

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: MCTSConfig, *, device: str, seed: int) -> TreeSearch:
        """The search over the rules of this game."""
        game = spec.game()
        if game is None:
            raise ValueError(cls.misfit(spec))
        return TreeSearch(game, config, seed)

    def learn(self, world: World) -> Iterator[Event]:
        """Play; yields Stepped and EpisodeEnded. There is nothing to update."""
        while True:
            #: s_0 ← the present position
            observation = world.observe()
            #: Grow a tree from s_0, within the computational budget
            decision = self.policy.decide(observation, explore=True, legal=world.legal())
            #: Play a(BestChild(v_0)): a move that was tried often
            transition = world.step(decision.action)
            yield Stepped(transition, decision)
            yield from transition.episodes

    def state(self) -> State:
        """The seed and the generator."""
        return {**self.policy.state(), "generator": generator_state(self.policy.generator)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        generator = present(state, "generator")
        self.policy.restore(state)
        restore_generator(self.policy.generator, generator)


def no_game(kind: type[Algorithm], spec: EnvSpec) -> str | None:
    """Why a search cannot think ahead here; None if it can."""
    if spec.game() is None:
        return words(
            "{algorithm} thinks ahead by the rules of a game of two; of this environment none are known.",
            algorithm=said_within(kind.title),
        )
    return None
