"""AlphaGo's first recipe (Silver et al. 2016): imitate, improve by policy gradient, judge, search."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

import numpy as np

from rlstudio.algorithms.alphago.both import SearchWithBoth
from rlstudio.algorithms.alphago.games import Picked, chances, chosen
from rlstudio.algorithms.alphago.pool import Pool
from rlstudio.algorithms.alphago.settings import AlphaGoConfig
from rlstudio.algorithms.alphago.working import DERIVATION, METRICS, Corrected, judged, said_again, towards
from rlstudio.algorithms.search.games import Positions, Sample
from rlstudio.algorithms.search.mcts import MCTSConfig, TreeSearch, no_game
from rlstudio.algorithms.search.networks import judging_network
from rlstudio.algorithms.search.tree import Tree
from rlstudio.core.algorithm import Algorithm, Metric, NotesGradients
from rlstudio.core.arrays import (
    Array,
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
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Event, Stepped, Transition, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.policy import Decision
from rlstudio.core.words import words
from rlstudio.nn.network import Network
from rlstudio.nn.schedules import annealed

RECORD, IMITATE, REINFORCE, JUDGE = 1, 2, 3, 4
"""The stages: games of the expert, learning its moves, the policy gradient, the value network."""
HELD_OUT = 10
"""Every so many games of the expert are held out, from the first one on."""
LOOKED_AT = 256
"""So many of their positions tell how far imitation and value have come."""


class AlphaGo(Algorithm):
    """Learns in stages what AlphaZero learns at once: first from another player, then by itself."""

    id = "alphago"
    title = "AlphaGo"
    blurb = (
        "In stages: it imitates the moves of a strong search, gets better by playing earlier selves, learns "
        "from such games who will win, and searches with both networks and games played out by chance."
    )
    family = "search"
    paper = "Silver et al. 2016, Mastering the game of Go with deep neural networks and tree search"
    Config = AlphaGoConfig
    metrics: ClassVar[tuple[Metric, ...]] = METRICS
    without_rewards: ClassVar[frozenset[int] | Literal["always"]] = frozenset({2, 4})
    shows = frozenset({"action_probabilities", "action_values", "value", "thought"})
    derivation = DERIVATION
    obeys_masks = True
    plays_itself = True
    added = ("pool.score_known", "pool.scored")
    policy: SearchWithBoth
    thinks_by = (SearchWithBoth, Tree)

    def __init__(self, spec: EnvSpec, config: AlphaGoConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.generator = np.random.default_rng([seed, 1])
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.imitating, self.reinforced = self.policy.network, self.policy.reinforced
        self.judging = self.policy.judging
        game = self.policy.game
        self.expert = TreeSearch(game, MCTSConfig(simulations=config.expert_simulations), seed)
        self.recorded = Positions(game, config.learning_starts)
        self.held_out = Positions(game, max(game.longest, config.learning_starts // 5))
        self.judged = Positions(game, config.valued_positions)
        self.games: Picked | None = None
        self.pool: Pool | None = None
        self.stage, self.steps, self.count, self.owed = RECORD, 0, 0, 0.0

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs the rules of a game of two."""
        return no_game(cls, spec)

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: AlphaGoConfig, *, device: str, seed: int) -> SearchWithBoth:
        """The search with three fresh networks: two policies of A logits, and a value."""
        game = spec.game()
        if game is None:
            raise ValueError(cls.misfit(spec))

        def network(number: int, heads: dict[str, int]) -> Network:
            generator = np.random.default_rng([seed, 0, number])
            return judging_network(spec, heads, config, device=device, generator=generator)

        moves, outcome = {"policy": game.actions}, {"value": 1}
        networks = (network(0, moves), network(1, moves), network(2, outcome))
        return SearchWithBoth(game, networks, config, np.random.default_rng([seed, 3]), seed)

    def learn(self, world: World) -> Iterator[Event]:
        """The stages one after the other, the last two in turn; yields Stepped, EpisodeEnded and Updated."""
        world.play_both()
        self._seat(world.lanes)
        while True:
            #: Record games of a strong player: positions s with its moves a
            yield from self._record(world)
            #: Policy network p_σ: imitate these moves
            yield from self._imitate()
            #: Policy network p_ρ: ρ = σ; then get better by playing against earlier selves
            yield from self._reinforce(world)
            #: Value network v_θ: learn how games of p_ρ end
            yield from self._judge(world)

    def _record(self, world: World) -> Iterator[Event]:
        """Games of the expert against itself, its moves drawn by how often it tried them."""
        while self.stage == RECORD:
            observation = world.observe()
            #: (s, a): what UCT tries most in s; it plays a move drawn by its visits, to see more of the game
            decision = self.expert.decide(observation, explore=True, legal=world.legal())
            shares = decision.insight.action_probabilities
            assert shares is not None
            best, every = shares.argmax(1), np.ones(world.lanes, np.bool_)
            transition = self._step(world, observation, decision, best, every)
            yield Stepped(transition, decision)
            yield from transition.episodes

    def _imitate(self) -> Iterator[Event]:
        """So many passes over what was recorded."""
        while self.stage == IMITATE:
            #: Sample positions (s, a) of recorded games
            sample = self.recorded.sample(
                self.config.batch_size, self.generator, turned=self.config.symmetries
            )
            #: Δσ ∝ ∂ log p_σ(a|s) / ∂σ
            weight: Floats = np.ones(len(sample.outcome), np.float32)
            found = towards(self.imitating.forward(sample.observation), sample, weight)
            norm = self._descend(self.imitating, found)
            self.owed -= 1
            told = self._report(sample, found, weight, self.imitating, norm)
            if self.owed < 1:
                self._begin(REINFORCE)
            yield Updated(*told)

    def _reinforce(self, world: World) -> Iterator[Event]:
        """Games of the policy against a pool of earlier selves."""
        pool = self.pool
        assert pool is not None
        while self.stage == REINFORCE:
            while pool.ended < self.config.episodes_per_update:
                observation, legal = world.observe(), world.legal()
                assert legal is not None
                #: Play p_ρ against p_ρ', ρ' drawn from the pool, moves drawn from both
                mine = pool.mine(observation)
                who = np.where(mine, len(pool.selves), pool.rival)
                action, p = chosen([*pool.selves, self.reinforced], who, observation, legal, self.generator)
                decision = Decision(action, self.policy.thinking(observation, p))
                transition = self._step(world, observation, decision, action, mine)
                yield Stepped(transition, decision)
                yield from transition.episodes
            #: Δρ ∝ Σ_t ∂ log p_ρ(a_t|s_t) / ∂ρ · z_t over the moves of n games
            sample = pool.take()
            found = towards(self.reinforced.forward(sample.observation), sample, sample.outcome)
            norm = self._descend(self.reinforced, found)
            self.count += self.config.episodes_per_update
            told = self._report(sample, found, sample.outcome, self.reinforced, norm)
            #: Every m updates add ρ to the pool
            pool.updated(self.reinforced.state(), self.config.pool_every)
            if self.count >= self.config.reinforced_games:
                self._begin(JUDGE)
            yield Updated(*told)

    def _judge(self, world: World) -> Iterator[Event]:
        """One position from each of many games, so that no two that are learned from are nearly the same."""
        pool = self.pool
        assert pool is not None
        while self.stage == JUDGE:
            while self.owed < 1:
                observation, legal = world.observe(), world.legal()
                assert legal is not None
                assert self.games is not None
                #: Play p_σ for U - 1 moves, U drawn evenly; any legal move at U; then p_ρ to the end with z
                moves = self.games.moves()
                action, p = chosen(
                    [self.imitating, self.reinforced], (moves > pool.turning).astype(np.int64),
                    observation, legal, self.generator,
                )  # fmt: skip
                action = pool.strayed(action, legal, moves, self.generator)
                decision = Decision(action, self.policy.thinking(observation, p))
                #: Store (s_{U+1}, z)
                wanted = moves == pool.turning + 1
                transition = self._step(world, observation, decision, action, wanted)
                yield Stepped(transition, decision)
                yield from transition.episodes
            #: Sample positions (s, z)
            sample = self.judged.sample(self.config.batch_size, self.generator, turned=self.config.symmetries)
            #: Δθ ∝ ∂ v_θ(s) / ∂θ · (z - v_θ(s))
            found = judged(self.judging.forward(sample.observation), sample.outcome)
            norm = self._descend(self.judging, found)
            self.owed -= 1
            told = self._report(sample, found, sample.outcome, self.reinforced, norm)
            if self.count >= self.config.valued_positions and self.owed < 1:
                self._begin(REINFORCE)
            yield Updated(*told)

    def _step(
        self, world: World, observation: Array, decision: Decision, move: Ints, wanted: Array
    ) -> Transition:
        """Note positions with moves (lanes,) and whether they are wanted (lanes,), step, store what ended."""
        assert self.games is not None
        self.games.pick(observation, move, wanted)
        transition = world.step(decision.action)
        self.steps += world.lanes
        self._store(transition, self.games)
        return transition

    def _store(self, transition: Transition, games: Picked) -> None:
        """Remember what is wanted of the games that ended; at the end of a stage the next one begins."""
        config, pool = self.config, self.pool
        assert pool is not None
        for ended in transition.episodes:
            lane, reward = ended.lane, float(transition.reward[ended.lane])
            if ended.truncated:
                games.drop(lane)  # nobody knows how it would have ended
            elif self.stage == RECORD:
                memory = self.recorded if self.count % HELD_OUT else self.held_out
                games.finish(lane, reward, memory)
                self.count += 1
            elif self.stage == REINFORCE:
                pool.finish(games, lane, reward, ended.episode_return)
            else:
                stored = games.finish(lane, reward, self.judged)
                self.count += stored
                self.owed += stored * config.reuse / config.batch_size
            pool.seat(lane, self.generator)
        if self.stage == RECORD and self.recorded.count >= config.learning_starts:
            self._begin(IMITATE)

    def _begin(self, stage: int) -> None:
        """Go on to a stage. What is under way of the one before is forgotten."""
        pool, games = self.pool, self.games
        assert pool is not None
        assert games is not None
        if stage == IMITATE:
            self.owed = max(1.0, self.config.epochs * self.recorded.count / self.config.batch_size)
        elif self.stage == IMITATE:
            self.reinforced.restore(self.imitating.state())
            pool.keep(self.imitating.state())
        self.stage, self.count = stage, 0
        if stage != IMITATE:
            self.owed = 0.0
        for lane in range(games.lanes):
            games.drop(lane)
            pool.seat(lane, self.generator)
        pool.forget()

    def _descend(self, network: Network, found: Corrected) -> float:
        return network.descend(found.gradient, self.learning_rate, self.config.max_grad_norm)

    def _report(
        self, sample: Sample, found: Corrected, weight: Floats, policy: Network, norm: float
    ) -> tuple[dict[str, float], dict[str, Any]]:
        """Metrics and evidence of one update."""
        held = self.held_out.first(LOOKED_AT)
        likeliest = chances(self.imitating, held.observation, held.legal).argmax(1)
        value = np.tanh(self.judging(held.observation)[:, 0])
        assert self.pool is not None
        metrics = {
            "loss": float(found.loss.mean()),
            "agreement": 100 * float((likeliest == held.visits.argmax(1)).mean()),
            "value_error": float(((value - held.outcome) ** 2).mean()),
            "stage": float(self.stage),
            "gradient_norm": norm,
            "learning_rate": self.learning_rate,
        }
        if self.pool.score is not None:
            metrics["score"] = 100 * self.pool.score
        return metrics, {
            "sample": sample,
            "corrected": found,
            "weight": weight,
            "valued": self.stage == JUDGE,
            "policy": policy,
            "judging": self.judging,
        }

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What value and policy say of the same positions after the step."""
        return said_again(evidence)

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """All three."""
        return self.policy.networks

    @property
    def learning_rate(self) -> float:
        """The rate at this step of the schedule, if it falls at all."""
        config = self.config
        return annealed(config.learning_rate, config.anneal_learning_rate, config.schedule_steps, self.steps)

    def _seat(self, lanes: int) -> None:
        """Begin games in so many lanes, unless they are under way there."""
        if self.games is not None and self.games.lanes == lanes:
            return
        self.games = Picked(self.policy.game, lanes)
        before, self.pool = self.pool, self._new_pool(lanes)
        if before is not None:
            self.pool.take_over(before)
        for lane in range(lanes):
            self.pool.seat(lane, self.generator)

    def _new_pool(self, lanes: int) -> Pool:
        def fresh() -> Network:
            make = self.make_policy(self.spec, self.config, device=self.device, seed=self.seed)
            return make.reinforced

        return Pool(self.policy.game, fresh, lanes, self.config.episodes_per_update)

    def state(self) -> State:
        """Networks, optimisers, memories, the pool, the games under way, counters and generators."""
        state = prefixed("policy", self.policy.state())
        for name, network in self._learning().items():
            state |= prefixed(f"optimiser_{name}", network.optimiser_state())
        for name, memory in self._memories().items():
            state |= prefixed(name, memory.state())
        state |= {name: np.asarray(getattr(self, name)) for name in ("stage", "steps", "count", "owed")}
        state["generator"] = generator_state(self.generator)
        state["acting_generator"] = generator_state(self.policy.generator)
        state["expert_generator"] = generator_state(self.expert.generator)
        if self.games is not None and self.pool is not None:
            state |= prefixed("games", self.games.state())
            state |= prefixed("pool", self.pool.state())
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        for name, network in self._learning().items():
            network.restore_optimiser(under(f"optimiser_{name}", state))
        for name, memory in self._memories().items():
            memory.restore(under(name, state))
        self.stage = int(whole(state, "stage", (), JUDGE + 1))
        self.steps, self.count = (int(whole(state, name, ())) for name in ("steps", "count"))
        self.owed = float(checked(state, "owed", ()))
        stored = self.recorded.count * self.config.epochs + self.judged.count * 1000
        if not 0 <= self.owed < 2 + stored or self.stage < RECORD:
            raise Unsound(
                words(
                    "the number of updates owed, {n}, is impossible at stage {stage}",
                    n=self.owed,
                    stage=self.stage,
                )
            )
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        restore_generator(self.expert.generator, present(state, "expert_generator"))
        games = under("games", state)
        if games:
            lanes = len(present(games, "moves"))
            self.games, self.pool = Picked(self.policy.game, lanes), self._new_pool(lanes)
            self.games.restore(games)
            self.pool.restore(under("pool", state))

    def _learning(self) -> dict[str, Network]:
        return {"imitating": self.imitating, "reinforced": self.reinforced, "judging": self.judging}

    def _memories(self) -> dict[str, Positions]:
        return {"recorded": self.recorded, "held_out": self.held_out, "judged": self.judged}

    def break_off(self) -> None:
        """Games that have no end have no outcome."""
        if self.games is not None and self.pool is not None:
            for lane in range(self.games.lanes):
                self.games.drop(lane)
                self.pool.seat(lane, self.generator)
