"""Neural architecture search in miniature (Zoph and Le 2017): build a network by layers, then train it.

An episode is one trial. Its only reward is how well the network reads digits after a short training, less a
price for every parameter.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints, checked
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.errors import Unsound
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.envs.digits.trials import ACTIVATIONS, BEGINNINGS, RATES, Layer, accuracy, parameters
from rlstudio.envs.systems.world import SystemWorld
from rlstudio.envs.world import LaneDisplay

WIDTHS = (4, 8, 16, 32, 64)
MOST_LAYERS = 4
STOP = len(WIDTHS)
FIRST_KIND, FIRST_RATE = STOP + 1, STOP + 1 + len(ACTIVATIONS)
"""Actions: the widths, stop, the activations, the learning rates."""
ACTIONS = FIRST_RATE + len(RATES)
KINDS = len(WIDTHS) + len(ACTIVATIONS)


TRIALS = 200
"""Of the random search that is the rule to beat: some two seconds of a processor."""


class ArchitecturesSettings(Hyperparameters):
    """What parameters cost."""

    price: float = setting(
        1.0,
        "Price of parameters",
        "What a thousand parameters cost, in points; each percent of digits that are read is a point.",
        ge=0,
        le=20,
        unit="points",
    )


class ArchitecturesWorld(SystemWorld):
    """One network under construction per lane.

    ``parts``: ``width`` and ``kind`` (B, 4), of every layer the place of its width and of its activation, -1
    where there is none yet; ``rate`` (B,) that of the learning rate, chosen first; ``shown`` (B, 4, 2) the
    last network that was trained, and ``read`` (B,) the share of digits that it read, -1 before the first.
    """

    def __init__(self, settings: ArchitecturesSettings, lanes: int, seed: int) -> None:
        self.settings = settings
        none = np.full((lanes, MOST_LAYERS), -1, np.int64)
        parts: dict[str, Array] = {"width": none, "kind": none.copy()}
        parts["rate"] = np.full(lanes, -1, np.int64)
        parts["shown"], parts["read"] = np.full((lanes, MOST_LAYERS, 2), -1, np.int64), np.full(lanes, -1.0)
        super().__init__(lanes, 2 * MOST_LAYERS + 2, parts, {})
        self.begin(seed)

    def _begin(self, lane: int, generator: np.random.Generator) -> None:
        self.parts["width"][lane] = self.parts["kind"][lane] = self.parts["rate"][lane] = -1

    def _act(self, action: Array) -> tuple[Floats, Bools]:
        width, kind = self.parts["width"].copy(), self.parts["kind"].copy()
        shown, read, rate = (self.parts[name].copy() for name in ("shown", "read", "rate"))
        reward, over = np.zeros(self.lanes, np.float32), np.zeros(self.lanes, np.bool_)
        legal_BA = self._legal_now()
        for lane, chosen in enumerate(np.asarray(action).tolist()):
            if not legal_BA[lane, chosen]:
                continue  # out of turn: nothing happens
            built, named = int((width[lane] >= 0).sum()), int((kind[lane] >= 0).sum())
            if rate[lane] < 0:
                rate[lane] = chosen - FIRST_RATE
            elif built > named:
                kind[lane, named] = chosen - FIRST_KIND
            elif chosen < STOP:
                width[lane, built] = chosen
            over[lane] = chosen == STOP or named + (built > named) == MOST_LAYERS
            if over[lane]:
                layers = layers_of(width[lane], kind[lane])
                read[lane] = accuracy(
                    int(rate[lane]), layers, int(self.generators[lane].integers(BEGINNINGS))
                )
                shown[lane] = np.stack((width[lane], kind[lane]), axis=1)
                reward[lane] = worth(layers, float(read[lane]), self.settings.price)
        self.parts = {"width": width, "kind": kind, "rate": rate, "shown": shown, "read": read}
        return reward, over

    def _legal_now(self) -> Bools:
        parts = self.parts
        waits_B = (parts["width"] >= 0).sum(1) > (parts["kind"] >= 0).sum(1)
        new_B = parts["rate"] < 0
        legal_BA = np.zeros((self.lanes, ACTIONS), np.bool_)
        legal_BA[:, :FIRST_KIND] = ~(waits_B | new_B)[:, None]
        legal_BA[(parts["width"] < 0).all(1), STOP] = False
        legal_BA[:, FIRST_KIND:FIRST_RATE] = waits_B[:, None]
        legal_BA[:, FIRST_RATE:] = new_B[:, None]
        return legal_BA

    def _observed(self) -> Array:
        width, kind = self.parts["width"], self.parts["kind"]
        wide = width[..., None] == np.arange(len(WIDTHS))
        bent = kind[..., None] == np.arange(len(ACTIVATIONS))
        fast = self.parts["rate"][:, None] == np.arange(len(RATES))
        layers = np.concatenate((wide, bent), axis=2).reshape(self.lanes, -1)
        return np.concatenate((fast, layers), axis=1).astype(np.float32)

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        ends = {"width": len(WIDTHS), "kind": len(ACTIVATIONS)}
        rate = checked(state, "rate", self.parts["rate"].shape)
        if rate.min() < -1 or rate.max() >= len(RATES):
            raise Unsound(words("the array {name} must hold learning rates", name=repr("rate")))
        for name, end in ends.items():
            value = checked(state, name, self.parts[name].shape)
            if value.min() < -1 or value.max() >= end:
                raise Unsound(
                    words(
                        "the array {name} must hold integers from -1 to {last}", name=repr(name), last=end - 1
                    )
                )
        shown = checked(state, "shown", self.parts["shown"].shape)
        if shown.min() < -1 or (shown >= list(ends.values())).any():
            raise Unsound(words("the array {name} must hold layers", name=repr("shown")))
        super()._restore_dynamics(state)

    def frame(self, lane: int = 0) -> Frame:
        """The network as built so far, and the last one that was trained with its digits: (H, W, 3)."""
        from rlstudio.envs.digits.architecture_painter import paint_architecture

        parts = self.parts
        return paint_architecture(
            int(parts["rate"][lane]),
            parts["width"][lane],
            parts["kind"][lane],
            parts["shown"][lane],
            float(parts["read"][lane]),
            self.settings.price,
        )


def layers_of(width: Array, kind: Array) -> tuple[Layer, ...]:
    """The layers of places of widths (4,) and activations (4,); -1 for none."""
    return tuple((WIDTHS[w], int(k)) for w, k in zip(width.tolist(), kind.tolist(), strict=True) if w >= 0)


def worth(layers: tuple[Layer, ...], read: float, price: float) -> float:
    """The points of a network that read this share of the digits."""
    return 100.0 * read - price * parameters(layers) / 1000.0


@lru_cache(maxsize=8)
def found_by_chance(trials: int, price: float, seed: int) -> tuple[int, Ints, Ints]:
    """The best of so many networks by chance: places of its rate, and of widths and activations (4,).

    Built as acting by chance builds them: every layer may be the last one. Each is trained once.
    """
    rng = np.random.default_rng([11, seed])
    best, most = None, -np.inf
    for _ in range(trials):
        rate = int(rng.integers(len(RATES)))
        width, kind = (np.full(MOST_LAYERS, -1, np.int64) for _ in range(2))
        for place in range(MOST_LAYERS):
            chosen = int(rng.integers(STOP + (place > 0)))
            if chosen == STOP:
                break
            width[place], kind[place] = chosen, rng.integers(len(ACTIVATIONS))
        layers = layers_of(width, kind)
        points = worth(layers, accuracy(rate, layers, int(rng.integers(BEGINNINGS))), price)
        if best is None or points > most:
            best, most = (rate, width, kind), points
    assert best is not None
    return best


def building(observation: Array, rate: int, width: Array, kind: Array) -> Array:
    """The actions (B,) that build this network, given as in ``found_by_chance``."""
    begun_B = observation[:, : len(RATES)].any(1)
    layers_BLK = observation[:, len(RATES) :].reshape(len(observation), MOST_LAYERS, KINDS) > 0.5
    built_B = layers_BLK[:, :, :STOP].any(2).sum(1)
    named_B = layers_BLK[:, :, STOP:].any(2).sum(1)
    next_B = np.minimum(built_B, MOST_LAYERS - 1)
    widths_B = np.where((built_B < MOST_LAYERS) & (width[next_B] >= 0), width[next_B], STOP)
    kinds_B = FIRST_KIND + np.maximum(kind[np.minimum(named_B, MOST_LAYERS - 1)], 0)
    return np.where(begun_B, np.where(built_B > named_B, kinds_B, widths_B), FIRST_RATE + rate)


class Architectures(EnvSpec):
    """Build a small network for digits, layer by layer; its reading, less its size, is the reward."""

    id = "rlstudio/Architectures-v0"
    title = "A network to design"
    blurb = (
        "Choose a learning rate, then layer by layer a small network for digits. It is trained for a moment: "
        "what it reads pays, size costs."
    )
    family = "Systems"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    masked = True
    action_names = (
        *(str(width) for width in WIDTHS),
        "STOP",
        *("ReLU", "tanh", "sigmoid"),
        *("α 0.0003", "α 0.001", "α 0.003", "α 0.01", "α 0.03", "α 0.1"),
    )
    key_bindings: Mapping[str, int] = {
        **{str(place + 1): place for place in range(len(WIDTHS))},
        "Return": STOP,
        **{key: FIRST_KIND + place for place, key in enumerate("RTG")},
        **{key: FIRST_RATE + place for place, key in enumerate("QWEASD"[: len(RATES)])},
    }
    turn_based = True
    frame_rate = 3.0
    return_unit = "points"
    default_lanes = 8
    Settings = ArchitecturesSettings
    settings: ArchitecturesSettings
    remarks = (
        mark("Every trial trains a network for 60 updates; one of three beginnings is drawn by chance."),
    )

    @property
    def observation_space(self) -> Box:
        """1 at the learning rate of six; for each of four layers 1 at its width, 1 at its activation."""
        return Box(shape=(len(RATES) + MOST_LAYERS * KINDS,), low=0.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """Five widths, stop, three activations, six learning rates, which come first."""
        return Discrete(n=ACTIONS)

    def chart(self) -> None:
        """No map: layers are no quantities."""

    def baselines(self) -> tuple[Baseline, ...]:
        """Random search."""
        return (
            Baseline(
                mark("Random search"),
                mark("The best of 200 networks by chance, each trained once."),
                lambda observation: building(observation, *found_by_chance(TRIALS, self.settings.price, 0)),
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` networks to build."""
        return ArchitecturesWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(ArchitecturesWorld(self.settings, 1, seed))
