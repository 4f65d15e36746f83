"""Blackjack as in Sutton and Barto 2018, example 5.1, with Gymnasium's rules and state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from rlstudio.core.arrays import Array, State, generator_state, restore_generator
from rlstudio.core.env import (
    Capability,
    DisplayEnv,
    EnvSpec,
    Frame,
    World,
)
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Discrete
from rlstudio.core.worlds.finite import GridCell, GridLayout
from rlstudio.envs.toy_text.cards import CARDS, is_natural, points, total
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

if TYPE_CHECKING:
    from rlstudio.envs.toy_text.blackjack_painter import BlackjackPainter

SUMS, DEALERS, ACES = 32, 11, 2
"""Gymnasium's observation is (player's sum, dealer's card, usable ace), each from 0."""
STICK, HIT = 0, 1
DEALER_STAYS = 17
LONGEST_HAND = 32


def state_number(player: int, dealer: int, usable_ace: int) -> int:
    """Gymnasium's observation as one number: (sum * 11 + dealer's card) * 2 + usable ace."""
    return (player * DEALERS + dealer) * ACES + usable_ace


class BlackjackSettings(Hyperparameters):
    """The rules of the house."""

    sab: bool = setting(
        True,
        "Rules of the book",
        "A natural (ace and ten at once) wins unless the dealer has one too, as Sutton and Barto have it.",
    )
    natural: bool = setting(
        False,
        "Naturals pay more",
        "A natural that wins pays 1.5, as in casinos; it counts where the rules of the book are off.",
    )


class BlackjackWorld(LaneWorld):
    """One table per lane, each with its own generator; every card is equally likely at any time."""

    def __init__(self, settings: BlackjackSettings, lanes: int, seed: int) -> None:
        super().__init__(lanes)
        self.settings = settings
        self.players: list[list[int]] = [[] for _ in range(lanes)]
        self.dealers: list[list[int]] = [[] for _ in range(lanes)]
        self.results: list[float | None] = [None] * lanes
        """The result of a lane's finished game, until the next one begins."""
        self._generators: list[np.random.Generator] = []
        self._painter: BlackjackPainter | None = None
        self.begin(seed)

    def draw(self, lane: int) -> int:
        """Draw the next card of a lane."""
        return int(self._generators[lane].integers(CARDS))

    def _reseed(self, seed: int) -> None:
        self._generators = [np.random.default_rng([seed, lane]) for lane in range(self.lanes)]

    def _restart(self, lanes: Sequence[int]) -> Array:
        for lane in lanes:
            # The dealer's cards first, as in Gymnasium.
            self.dealers[lane] = [self.draw(lane), self.draw(lane)]
            self.players[lane] = [self.draw(lane), self.draw(lane)]
            self.results[lane] = None
        return np.array([self._number(lane) for lane in lanes], np.int64)

    def _number(self, lane: int) -> int:
        player, usable = total(self.players[lane])
        return state_number(player, points(self.dealers[lane][0]), int(usable))

    def _advance(self, action: Array) -> Advance:
        reward = np.zeros(self.lanes, np.float32)
        terminated = np.zeros(self.lanes, np.bool_)
        for lane, act in enumerate(action.tolist()):
            if act == HIT:
                self.players[lane].append(self.draw(lane))
                if total(self.players[lane])[0] <= 21:
                    continue
                gained = -1.0
            else:
                gained = self._settle(lane)
            self.results[lane] = gained
            reward[lane], terminated[lane] = gained, True
        successor = np.array([self._number(lane) for lane in range(self.lanes)], np.int64)
        nobody = np.zeros(self.lanes, np.bool_)
        return successor, reward, reward, terminated, nobody, np.flatnonzero(terminated).tolist()

    def _settle(self, lane: int) -> float:
        """Let the dealer play; returns the player's reward."""
        player, dealer = self.players[lane], self.dealers[lane]
        while total(dealer)[0] < DEALER_STAYS:
            dealer.append(self.draw(lane))
        mine, theirs = total(player)[0], total(dealer)[0]
        theirs = 0 if theirs > 21 else theirs
        gained = float(mine > theirs) - float(mine < theirs)
        if self.settings.sab:
            return 1.0 if is_natural(player) and not is_natural(dealer) else gained
        return 1.5 if self.settings.natural and is_natural(player) and gained == 1.0 else gained

    def frame(self, lane: int = 0) -> Frame:
        """The table of a lane; the dealer's second card is shown when the game is over."""
        if self._painter is None:
            from rlstudio.envs.toy_text.blackjack_painter import BlackjackPainter

            self._painter = BlackjackPainter()
        return self._painter.paint(self.players[lane], self.dealers[lane], self.results[lane])

    def _dynamics(self) -> State:
        hands = np.full((2, self.lanes, LONGEST_HAND), -1, np.int64)
        for side, all_hands in enumerate((self.players, self.dealers)):
            for lane, hand in enumerate(all_hands):
                hands[side, lane, : len(hand)] = hand
        ended = [result is not None for result in self.results]
        results = [0.0 if result is None else result for result in self.results]
        generators = {f"generator.{lane}": generator_state(g) for lane, g in enumerate(self._generators)}
        return {"hands": hands, "results": np.array(results), "ended": np.array(ended), **generators}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        hands = state["hands"].tolist()
        self.players, self.dealers = (
            [[card for card in hand if card >= 0] for hand in side] for side in hands
        )
        ends = zip(state["results"].tolist(), state["ended"].tolist(), strict=True)
        self.results = [result if ended else None for result, ended in ends]
        for lane, generator in enumerate(self._generators):
            restore_generator(generator, state[f"generator.{lane}"])


class Blackjack(EnvSpec):
    """Draw cards up to 21, against a dealer who stays at 17."""

    id = "Blackjack-v1"
    title = "Blackjack"
    blurb = "One more card, or stay? Luck hides what is right, so thousands of games are needed to see it."
    family = "Cards"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete", "grid"})
    action_names = ("STICK", "HIT")
    key_bindings: Mapping[str, int] = {"Left": STICK, "Right": HIT}
    turn_based = True
    frame_rate = 2.0
    default_lanes = 1
    return_unit = "stakes"
    Settings = BlackjackSettings
    settings: BlackjackSettings

    @property
    def observation_space(self) -> Discrete:
        """(player's sum * 11 + dealer's card) * 2 + usable ace: 704 numbers, of which most never occur."""
        return Discrete(n=SUMS * DEALERS * ACES)

    @property
    def action_space(self) -> Discrete:
        """Stick or hit."""
        return Discrete(n=2)

    def layout(self) -> GridLayout:
        """The book's figure 5.2: rows are sums from 21 down to 4, columns the dealer's card from ace to ten.

        The left block is without a usable ace; the right one is with it and begins at 12.
        """
        cells = [
            GridCell(row=21 - player, column=dealer - 1 + 11 * ace, kind="floor",
                     state=state_number(player, dealer, ace))
            for ace, lowest in ((0, 4), (1, 12))
            for player in range(21, lowest - 1, -1)
            for dealer in range(1, 11)
        ]  # fmt: skip
        return GridLayout(rows=18, columns=21, cells=tuple(cells))

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` tables to train at."""
        return BlackjackWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(BlackjackWorld(self.settings, 1, seed))
