"""AlphaZero (Silver et al. 2018): search with a network that learns to say at once what the search found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import numpy as np

from rlstudio.algorithms.policy_gradient.on_policy import LEARNING_RATE
from rlstudio.algorithms.search.games import Positions, Sample, UnderWay
from rlstudio.algorithms.search.league import League
from rlstudio.algorithms.search.mcts import no_game
from rlstudio.algorithms.search.networks import convolutional_heads, judging_network
from rlstudio.algorithms.search.objective import Loss, compared
from rlstudio.algorithms.search.puct import PUCT
from rlstudio.algorithms.search.settings import AlphaZeroConfig
from rlstudio.algorithms.search.tree import Tree
from rlstudio.core.algorithm import Algorithm, Metric, NotesGradients
from rlstudio.core.arrays import (
    Array,
    Bools,
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
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter
from rlstudio.core.inside.standings import Standings
from rlstudio.core.policy import Decision
from rlstudio.core.words import words
from rlstudio.nn.schedules import annealed


class AlphaZero(Algorithm):
    """Plays against itself, thinking before each move, and learns what the thinking came to."""

    id = "alphazero"
    title = "AlphaZero"
    blurb = (
        "Plays against itself. Before each move it searches with a network that says which moves are likely "
        "and who will win; from these games the network learns to say at once what the search found."
    )
    family = "search"
    paper = (
        "Silver et al. 2018, A general reinforcement learning algorithm that masters chess, shogi, and Go "
        "through self-play"
    )
    Config = AlphaZeroConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        Metric(
            name="policy_loss", title="Policy loss", unit="nats", group="policy",
            help="Cross entropy between the search's visits and the network's probabilities.",
        ),
        Metric(
            name="value_loss", title="Value loss", group="value",
            help="Mean squared difference between the value and its target.",
        ),
        Metric(name="loss", title="Loss", help="Both together.", group="loss"),
        Metric(
            name="visits_entropy", title="Entropy of the visits", unit="nats", group="policy",
            help="How evenly the search tried the moves: the least that the policy loss can be.",
        ),
        Metric(
            name="gradient_norm", title="Gradient length", group="gradient",
            help="Length of the gradient before it is limited.",
        ),
        LEARNING_RATE,
    )  # fmt: skip
    shows = frozenset({"action_probabilities", "action_values", "value", "thought"})
    derivation = Derivation(
        letters={
            "z": Letter("z", "sample.outcome", "how the game ended for whoever moved: 1, 0 or -1"),
            "q": Letter("q", "sample.searched", "the value that the search found, for whoever moved"),
            "eta": Letter(r"\eta", "search_share", "the search's share in what the value learns"),
            "y": Letter("y", "target", "the value's target"),
            "v": Letter("v", "compared.value", "the value before the step"),
            "pi": Letter(r"\pi_a", "sample.visits", "the share of each move in the search's visits"),
            "lnp": Letter(r"\ln p_a", "compared.log_prior", "what the network said of each move"),
            "w": Letter("w", "value_weight", "how much the value's error counts"),
            "lv": Letter(r"L_v", "compared.value_loss", "the value's loss"),
            "lp": Letter(r"L_p", "compared.policy_loss", "the policy's loss, in nats"),
            "loss": Letter("L", "compared.loss", "the loss of this position"),
        },
        equations=(
            Equation("Target", "y = (1 - eta) * z + eta * q"),
            Equation("Value", "lv = (y - v)**2", mean="value_loss"),
            Equation("Policy", "lp = -total(pi * lnp)", over="a", mean="policy_loss"),
            Equation("Loss", "loss = w * lv + lp", mean="loss"),
        ),
        columns=("z", "v", "loss"),
        error="loss",
        rows="positions",
        predictions=("v", "lnp"),
        observation="sample.observation",
    )
    obeys_masks = True
    plays_itself = True
    policy: PUCT
    thinks_by = (PUCT, Tree)

    def __init__(self, spec: EnvSpec, config: AlphaZeroConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.generator = np.random.default_rng([seed, 1])
        #: Initialise the network f_θ at random
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.network = self.policy.network
        self.memory = Positions(self.policy.game, config.replay_capacity)
        self.games: UnderWay | None = None
        self.league: League | None = None
        self.steps = 0
        self.owed = 0.0

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs the rules of a game of two."""
        return no_game(cls, spec)

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: AlphaZeroConfig, *, device: str, seed: int) -> PUCT:
        """The search with a fresh network: a head of A logits and one of a value."""
        game = spec.game()
        if game is None:
            raise ValueError(cls.misfit(spec))
        heads, board = {"policy": game.actions, "value": 1}, None
        if config.body == "convolutions":
            heads, board = convolutional_heads(game, config.filters, config.blocks)
        fresh = np.random.default_rng([seed, 0])
        network = judging_network(spec, heads, config, device=device, generator=fresh, board=board)
        return PUCT(game, network, config, np.random.default_rng([seed, 2]))

    def learn(self, world: World) -> Iterator[Event]:
        """Self-play in all lanes at once, and updates; yields Stepped, EpisodeEnded and Updated."""
        config, policy, network = self.config, self.policy, self.network
        world.play_both()
        if self.games is None or self.games.lanes != world.lanes:
            self.games = UnderWay(policy.game, world.lanes)
        games, league = self.games, self._seated(world.lanes)
        while True:
            while self.owed < 1:
                observation = world.observe()
                #: In each position s_t search with f_θ: π_t = N(s_t, ·)^(1/τ) / Σ_b N(s_t, b)^(1/τ)
                drawn = games.moves() < config.drawn_moves
                policy.temperature = np.where(drawn, 1.0, config.final_temperature)[:, None]
                decision = policy.decide(observation, explore=True, legal=world.legal())
                assert policy.tree is not None
                games.add(observation, policy.better(policy.tree), policy.tree.value(policy.tree.root))
                #: Play a_t ~ π_t, for either side (in a league past selves θ' for one, by (1 - P[θ wins])²)
                action = self._with_past_selves(league, observation, world.legal(), decision)
                transition = world.step(action)
                self.steps += world.lanes
                #: When a game ends with outcome z, store (s_t, π_t, q_t, z_t) of all positions
                self._store(transition, games)
                self._note(league, transition)
                yield Stepped(transition, decision)
                yield from transition.episodes
            #: Sample a minibatch of positions (s, π, q, z) of past games
            sample = self.memory.sample(config.batch_size, self.generator, turned=config.symmetries)
            #: (p, v) = f_θ(s)
            output = network.forward(sample.observation)
            #: y = (1 - η) z + η q
            target = self._target(sample)
            #: l = (y - v)² - π · ln p
            found = compared(output, sample.legal, sample.visits, target, config.value_weight)
            #: θ ← θ - α ∇_θ l
            norm = network.descend(found.gradient, self.learning_rate, config.max_grad_norm)
            self.owed -= 1
            yield Updated(*self._report(sample, target, found, norm))

    def _seated(self, lanes: int) -> League | None:
        """The league, if there is one, in so many lanes."""
        share = self.config.league_share
        if share and self.league is None:
            self.league = self._new_league(lanes)
        if self.league is not None and self.league.lanes != lanes:
            self.league.seat(lanes, share)
        return self.league

    def _new_league(self, lanes: int) -> League:
        def make() -> PUCT:
            return self.make_policy(self.spec, self.config, device=self.device, seed=self.seed)

        return League(self.policy.game, make, lanes, self.config.league_share, self.seed)

    def _with_past_selves(
        self, league: League | None, observation: Array, legal: Bools | None, decision: Decision
    ) -> Array:
        """The moves (lanes,): of a past self where it is its turn, else those that were decided."""
        if league is None:
            return decision.action
        temperature = np.asarray(self.policy.temperature, np.float64)
        return league.moves(observation, legal, decision.action, temperature)

    def _note(self, league: League | None, transition: Transition) -> None:
        """Count what ended in the league, and keep a past self when it is time."""
        if league is None:
            return
        league.note(transition.episodes)
        every = self.config.league_every
        if self.steps // every > (self.steps - league.lanes) // every:
            league.keep(self.steps, self.policy.state())

    def standings(self) -> Standings | None:
        """Of the league, if there is one."""
        return None if self.league is None else self.league.standings(self.steps)

    def _store(self, transition: Transition, games: UnderWay) -> None:
        """Remember the games that ended with this step, and how much there is to learn from them."""
        for ended in transition.episodes:
            lane = ended.lane
            if ended.truncated:
                games.drop(lane)  # nobody knows how it would have ended
                continue
            stored = games.finish(lane, float(transition.reward[lane]), self.memory)
            if self.memory.count >= min(self.config.learning_starts, self.memory.capacity):
                self.owed += stored * self.config.reuse / self.config.batch_size

    def _target(self, sample: Sample) -> Floats:
        """What values (B,) are to be: outcomes mixed with what searches found."""
        share = np.float32(self.config.search_share)
        target: Floats = (1 - share) * sample.outcome + share * sample.searched
        return target

    def _report(
        self, sample: Sample, target: Floats, found: Loss, norm: float
    ) -> tuple[dict[str, float], dict[str, Any]]:
        """Metrics and evidence of one update."""
        spread_BA = np.where(sample.visits > 0, np.log(np.maximum(sample.visits, 1e-9)), 0)
        metrics = {
            "policy_loss": float(found.policy_loss.mean()),
            "value_loss": float(found.value_loss.mean()),
            "loss": float(found.loss.mean()),
            "visits_entropy": float(-(sample.visits * spread_BA).sum(1).mean()),
            "gradient_norm": norm,
            "learning_rate": self.learning_rate,
        }
        weights = {name: getattr(self.config, name) for name in ("value_weight", "search_share")}
        return metrics, {"sample": sample, "target": target, "compared": found, **weights}

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the network says of the same positions after the step."""
        sample: Sample = evidence["sample"]
        output = self.network(sample.observation)
        again = compared(output, sample.legal, sample.visits, evidence["target"], 1.0)
        return {"v": again.value, "lnp": again.log_prior}

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """The one network."""
        return {"": self.network}

    @property
    def learning_rate(self) -> float:
        """The rate at this step of the schedule, if it falls at all."""
        config = self.config
        return annealed(config.learning_rate, config.anneal_learning_rate, config.schedule_steps, self.steps)

    def state(self) -> State:
        """Network, optimiser, memory, the games under way and the generators."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state |= prefixed("memory", self.memory.state())
        state |= {"steps": np.asarray(self.steps), "owed": np.asarray(self.owed)}
        state["generator"] = generator_state(self.generator)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.games is not None:
            state |= prefixed("games", self.games.state())
        if self.league is not None:
            state |= prefixed("league", self.league.state())
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.memory.restore(under("memory", state))
        self.steps = int(whole(state, "steps", ()))
        self.owed = float(checked(state, "owed", ()))
        # Owed is what the newest games brought, each position at most 1000 times.
        if not 0 <= self.owed < 1 + 1000 * self.memory.count:
            raise Unsound(words("the number of updates owed, {n}, is impossible", n=self.owed))
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        games = under("games", state)
        if games:
            self.games = UnderWay(self.policy.game, len(present(games, "moves")))
            self.games.restore(games)
        league = under("league", state)
        if league:
            self.league = self._new_league(len(present(league, "side")))
            self.league.restore(league)

    def break_off(self) -> None:
        """Games that have no end have no outcome."""
        if self.games is not None:
            for lane in range(self.games.lanes):
                self.games.drop(lane)
        if self.league is not None:
            self.league.break_off()
