"""The search with both networks: moves by the policy network, leaves by the value network and by chance."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from rlstudio.algorithms.alphago.settings import AlphaGoConfig
from rlstudio.algorithms.search.chance import seeds_of
from rlstudio.algorithms.search.puct import PUCT
from rlstudio.algorithms.search.rollouts import played_out
from rlstudio.core.arrays import Array, Floats, State, prefixed, under, whole
from rlstudio.core.inside.looking import Reading, Sought
from rlstudio.core.inside.thought import Thinking
from rlstudio.core.policy import Insight
from rlstudio.core.worlds.game import FIRST, Game
from rlstudio.nn.acting.masks import legal_logits
from rlstudio.nn.acting.policies import log_softmax
from rlstudio.nn.network import Network
from rlstudio.nn.reading import OutputReading


class SearchWithBoth(PUCT):
    """AlphaGo at play. ``network`` is p_σ, which imitates; ``reinforced`` p_ρ; ``judging`` v_θ.

    The search takes its priors from p_σ: it is more various than p_ρ, and the better for it (as in the
    paper). The games to the end are by chance, where the paper has a small quick policy. What is drawn in
    them depends on the position and the seed alone.
    """

    leaves = "both"

    def __init__(
        self,
        game: Game,
        networks: tuple[Network, Network, Network],
        config: AlphaGoConfig,
        generator: np.random.Generator,
        seed: int,
    ) -> None:
        super().__init__(game, networks[0], config, generator)
        self.reinforced, self.judging = networks[1:]
        self.mixing, self.seed = config, seed

    def judge(self, position: Array) -> tuple[Floats, Floats]:
        """p_σ of positions (K, W), and (1 - λ) v_θ + λ z for whoever moves."""
        game, share = self.game, np.float32(self.mixing.mixing)
        seen = game.observe(position)
        prior_KA = np.exp(log_softmax(legal_logits(self.network(seen), game.legal(position))))
        value_K: Floats = np.zeros(len(position), np.float32)
        if share < 1:
            #: v_θ(s_L): by the value network
            value_K = np.tanh(self.judging(seen)[:, 0])
        if share > 0:
            #: z_L: play to the end by chance
            score_K = played_out(game, position, seeds_of(position, self.seed), 0)
            mine_K = np.where(game.turn(position) == FIRST, score_K, -score_K).astype(np.float32)
            #: V(s_L) = (1 - λ) v_θ(s_L) + λ z_L
            value_K = (1 - share) * value_K + share * mine_K
        return prior_KA, value_K

    def thinking(self, observation: Array, told: Floats) -> Insight:
        """What it would think of observations (B, *shape); searched when somebody looks.

        told (B, A): the probabilities by which moves are drawn meanwhile.
        """
        return Considered(lambda: self.decide(observation, explore=False).insight, told)

    @property
    def networks(self) -> Mapping[str, Network]:
        """All three."""
        return {
            "imitating policy": self.network,
            "policy by gradient": self.reinforced,
            "value": self.judging,
        }

    def reading(
        self, of: Sought, index: int = 0, *, legal: Any = None, action: Floats | None = None
    ) -> Reading | None:
        """ln p_σ(index|s), or v_θ(s)."""
        if of != "value":
            return super().reading(of, index, legal=legal, action=action)

        def slope(output: Floats) -> Floats:
            gradient: Floats = 1 - np.tanh(output) ** 2
            return gradient

        return OutputReading(self.judging, lambda output: np.tanh(output[:, 0]), slope)

    def state(self) -> State:
        """The three networks, and the seed of the games by chance."""
        return {
            **super().state(),
            **prefixed("reinforced", self.reinforced.state()),
            **prefixed("judging", self.judging.state()),
            "seed": np.asarray(self.seed),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take all of it from ``state()``."""
        seed = int(whole(state, "seed", ()))
        super().restore(state)
        self.reinforced.restore(under("reinforced", state))
        self.judging.restore(under("judging", state))
        self.seed = seed


class Considered(Insight):
    """An Insight of a search that takes place when it is first asked for; the probabilities are told."""

    __slots__ = ("_found", "_search")

    def __init__(self, search: Callable[[], Insight], told: Floats) -> None:
        self._search: Callable[[], Insight] = search
        self._found: Insight | None = None
        super().__init__(action_probabilities=told)

    def _looked(self) -> Insight:
        if self._found is None:
            self._found = self._search()
        return self._found

    @property
    def action_values(self) -> Floats | None:
        """Q of each move at the root (B, A)."""
        return self._looked().action_values

    @action_values.setter
    def action_values(self, value: Floats | None) -> None: ...

    @property
    def value(self) -> Floats | None:
        """The value of the root (B,)."""
        return self._looked().value

    @value.setter
    def value(self, value: Floats | None) -> None: ...

    @property
    def thought(self) -> Thinking | None:
        """The trees."""
        return self._looked().thought

    @thought.setter
    def thought(self, value: Thinking | None) -> None: ...
