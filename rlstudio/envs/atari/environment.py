"""Atari games from pixels: stepped in parallel by ale_py's C++ lanes, and a Python lane that is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar

import numpy as np

from rlstudio.core import progress
from rlstudio.core.arrays import Array, State, prefixed, under
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, Mirror, MirrorAxis, Outcome
from rlstudio.core.errors import Unsound
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import counted, words
from rlstudio.envs.atari.lane import AtariLane, rom_path
from rlstudio.envs.atari.settings import AtariSettings, LivesSettings
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld
from rlstudio.processes import cores

FIRE = 1
# FIRE is pressed at the start of every life in games that wait for it, and again after this many decisions
# without a point: otherwise a greedy policy that never fires would be stuck. The transition holds the action
# that was chosen, not FIRE, which need not be among the actions: what is learned is what choosing it led to.
SERVE_AGAIN = 200


class AtariWorld(LaneWorld):
    """Lane 0 is an ``AtariLane``, the others one ``AtariVectorEnv``; both run at the same time.

    Only a world of one lane can be saved and restored.
    """

    native = True

    def __init__(
        self, rom: str, settings: AtariSettings, moves: Sequence[int], serves: bool, lanes: int, seed: int
    ) -> None:
        super().__init__(lanes)
        self._settings = settings
        self._moves = np.asarray(moves)
        self._serves = serves
        self._window = (..., *settings.window)
        self._shape = settings.shape
        self._life_cost = settings.life_cost if isinstance(settings, LivesSettings) else 0.0
        seeds = self._seeds(seed)
        self.lane = AtariLane(rom, settings, int(seeds[0]))
        self._others: Any = None
        if lanes > 1:
            # One call of C++, which takes about an eighth of a second per game.
            progress.tell(counted(lanes, "opening {n:,} game", "opening {n:,} games"))
            from ale_py import AtariVectorEnv

            rom_path(rom)
            self._others = AtariVectorEnv(
                rom,
                lanes - 1,
                num_threads=settings.threads or cores.usable(),
                max_num_frames_per_episode=settings.max_frames,
                repeat_action_probability=settings.repeat_action_probability,
                autoreset_mode="SameStep",
                img_height=settings.height,
                img_width=settings.width,
                stack_num=settings.stack,
                frameskip=settings.frame_skip,
                noop_max=settings.noop_max,
                reward_clipping=False,
                use_fire_reset=True,
            )
        self._lives = np.zeros(lanes, np.int64)
        # Decisions since the start of the life or the last point; see SERVE_AGAIN.
        self._idle = np.zeros(lanes, np.int64)
        # First observations of the next episodes, which the C++ lanes return with the end of the last ones.
        self._fresh: Array | None = None
        self._seeds_of_others: Array | None = seeds[1:]
        self._nobody = np.zeros(lanes, np.bool_)
        self.begin()

    def _seeds(self, seed: int) -> Array:
        return (np.random.SeedSequence(seed).generate_state(self.lanes) & 0x7FFFFFFF).astype(np.int64)

    def _reseed(self, seed: int) -> None:
        seeds = self._seeds(seed)
        self.lane.seed(int(seeds[0]))
        self._seeds_of_others = seeds[1:]

    def begin(self, seed: int | None = None) -> Array:
        """Start a game in every lane; with a seed, always the same one. Returns the observations."""
        self._fresh = None
        return super().begin(seed)

    def _restart(self, lanes: Sequence[int]) -> Array:
        if self._fresh is None and self._others is not None:
            self._fresh, info = self._others.reset(seed=self._seeds_of_others)
            self._lives[1:] = info["lives"]
            self._seeds_of_others = None
        first = np.empty((len(lanes), *self._shape), np.uint8)
        for row, lane in enumerate(lanes):
            if lane == 0:
                first[row] = self.lane.reset()[self._window]
                self._lives[0] = self.lane.lives
            else:
                assert self._fresh is not None
                first[row] = self._fresh[lane - 1][self._window]
            self._idle[lane] = 0
        return first

    def _advance(self, action: Array) -> Advance:
        held = self._moves[action]
        if self._serves:
            held[self._idle % SERVE_AGAIN == 0] = FIRE
        others, lane = self._others, self.lane
        if others is not None:
            others.send(held[1:])
        reward = np.empty(self.lanes, np.float32)
        reward[0] = lane.step(int(held[0]))
        over = self._nobody.copy()
        truncated = self._nobody
        over[0] = lane.game_over
        lives = self._lives
        before = lives.copy()
        lives[0] = lane.lives
        successor = np.empty((self.lanes, *self._shape), np.uint8)
        successor[0] = lane.observation()[self._window]
        if others is not None:
            observation, reward[1:], over[1:], late, info = others.recv()
            lives[1:] = info["lives"]
            successor[1:] = observation[self._window]
            if late.any():
                truncated = self._nobody.copy()
                truncated[1:] = late
            if "final_obs" in info:
                self._fresh = observation
                for number in np.flatnonzero(over[1:] | late):
                    successor[number + 1] = info["final_obs"][number][self._window]
        if lane.time_over:
            truncated = truncated.copy()
            truncated[0] = True
        return self._judge(successor, reward, over, truncated, lives < before)

    def _judge(
        self, successor: Array, reward: Array, over: Array, truncated: Array, life_lost: Array
    ) -> Advance:
        """Rewards and ends for learning; ``over``: the game is over, ``truncated``: its time is up."""
        settings = self._settings
        scored = reward != 0.0
        ended = over | truncated
        terminated = over
        if settings.episodic_life:
            terminated = terminated | life_lost
        if settings.point_ends:
            terminated = terminated | scored
        if terminated is not over:
            terminated &= ~truncated
        self._idle += 1
        self._idle[scored] = 1
        # A game that is over already reports the lives of the next one: compare only while it goes on.
        self._idle[life_lost & ~ended] = 0
        learned = np.sign(reward) if settings.clip_rewards else reward
        if self._life_cost:
            learned = learned - np.float32(self._life_cost) * (over | (life_lost & ~ended))
        return successor, learned, reward, terminated, truncated, np.flatnonzero(ended).tolist()

    def frame(self, lane: int = 0) -> Frame:
        """The screen of lane 0, (210, 160, 3); a few games have up to 250 rows.

        The emulators of other lanes have no screen: for those, the newest grey frame of the observation,
        (H, W, 3).
        """
        if lane == 0:
            return self.lane.screen()
        return np.repeat(self.observe()[lane, -1, :, :, None], 3, axis=2)

    def _dynamics(self) -> State | None:
        if self._others is not None:
            return None
        return {"lives": self._lives.copy(), "idle": self._idle.copy(), **prefixed("lane", self.lane.state())}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        if self._others is not None:
            raise Unsound(words("games of several lanes cannot be restored; start fresh ones instead"))
        self._lives = np.array(state["lives"])
        self._idle = np.array(state["idle"])
        self.lane.restore(under("lane", state))

    def close(self) -> None:
        """Stop the emulator's threads."""
        self._others = None


class AtariDisplay(LaneDisplay):
    """Shows every game frame, also skipped ones: 60 pictures per second at normal speed."""

    world: AtariWorld

    def step(self, action: Array | int, *, render: bool = True) -> Outcome:
        """Carry out one decision: an integer or an array (1,)."""
        self.world.lane.film = [] if render else None
        return super().step(action, render=render)

    def _pictures(self) -> list[Frame]:
        return self.world.lane.film or [self.world.frame()]


class AtariGame(EnvSpec):
    """A game of the Arcade Learning Environment (Bellemare et al. 2013).

    ``rom``: ale_py's name of the game. ``minimal_names``: names of its minimal actions in ale_py's order.
    ``movement``: indices of the actions that stay and move. ``serves_by_fire``: the ball waits for FIRE,
    which is then pressed automatically at the start of each life. ``reflection``: the axis by which the field
    looks the same in a mirror, and the screen's column or row in its middle; None if there is none.
    """

    family = "Atari"
    capabilities: frozenset[Capability] = frozenset({"clone", "pixels", "discrete"})
    idle_action = 0
    frame_rate = 60.0
    return_unit = "points"
    default_lanes = 8
    lane_megabytes = 2.0
    Settings = AtariSettings
    rom: ClassVar[str]
    minimal_names: ClassVar[tuple[str, ...]]
    minimal_keys: ClassVar[Mapping[str, int]]
    movement: ClassVar[tuple[int, ...]]
    serves_by_fire: ClassVar[bool]
    reflection: ClassVar[tuple[MirrorAxis, float] | None] = None
    settings: AtariSettings

    def __init__(self, settings: Hyperparameters | None = None) -> None:
        super().__init__(settings)
        moves = tuple(range(len(self.minimal_names)))
        if self.settings.actions == "movement":
            moves = self.movement
        self._moves = moves
        self.action_names = tuple(self.minimal_names[move] for move in moves)
        self.key_bindings = {
            key: moves.index(move) for key, move in self.minimal_keys.items() if move in moves
        }

    @property
    def frame_skip(self) -> int:
        """The number of frames that every decision lasts."""
        return self.settings.frame_skip

    @cached_property
    def observation_space(self) -> Box:
        """Grey frames, oldest first."""
        return Box(shape=self.settings.shape, dtype="uint8", low=0, high=255)

    @property
    def seen_area(self) -> tuple[float, float, float, float]:
        """What the crop leaves of the screen."""
        rows, columns = self.settings.window
        high, wide = self.settings.height, self.settings.width
        return columns.start / wide, rows.start / high, columns.stop / wide, rows.stop / high

    @property
    def action_space(self) -> Discrete:
        """Joystick actions in the order of ``action_names``."""
        return Discrete(n=len(self._moves))

    @property
    def mirror(self) -> Mirror | None:
        """As ``reflection`` says, if what the crop leaves has the field's middle in its middle."""
        if self.reflection is None:
            return None
        axis, middle = self.reflection
        rows, columns = self.settings.window
        if axis == "columns":
            kept, pixel = columns, 160 / self.settings.width
        else:
            kept, pixel = rows, 210 / self.settings.height
        if abs((kept.start + kept.stop) / 2 * pixel - middle) > pixel / 2:
            return None
        names = tuple(_reflected(name, axis) for name in self.action_names)
        if not set(names) <= set(self.action_names):
            return None
        return Mirror(axis, tuple(self.action_names.index(name) for name in names))

    def make_world(self, lanes: int, seed: int) -> AtariWorld:
        """Open ``lanes`` copies to train in."""
        return AtariWorld(self.rom, self.settings, self._moves, self.serves_by_fire, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return AtariDisplay(self.make_world(1, seed))


def _reflected(action: str, axis: MirrorAxis) -> str:
    """The name of what an action is in the mirror: "UP+LEFT" -> "UP+RIGHT" by columns."""
    one, other = ("LEFT", "RIGHT") if axis == "columns" else ("UP", "DOWN")
    swapped = {one: other, other: one}
    return "+".join(swapped.get(part, part) for part in action.split("+"))


class Pong(AtariGame):
    """Table tennis against the console: first to 21 points."""

    id = "ALE/Pong-v5"
    title = "Pong"
    blurb = "Table tennis against the console, from pixels alone. First to 21; the return is the lead."
    rom = "pong"
    # On the screen RIGHT moves the paddle up and LEFT down.
    minimal_names = ("NOOP", "FIRE", "UP", "DOWN", "UP+FIRE", "DOWN+FIRE")
    action_names = minimal_names
    minimal_keys: ClassVar[Mapping[str, int]] = {"Up": 2, "Down": 3, "Right": 2, "Left": 3, "Space": 1}
    key_bindings = minimal_keys
    movement = (0, 2, 3)
    serves_by_fire = False
    reflection = ("rows", 114.0)
    solved_at = 18.0


class Breakout(AtariGame):
    """Break the wall of bricks with a ball and five lives."""

    id = "ALE/Breakout-v5"
    title = "Breakout"
    blurb = "Break the wall of bricks, from pixels alone. Five lives; bricks higher up count more."
    rom = "breakout"
    minimal_names = ("NOOP", "FIRE", "RIGHT", "LEFT")
    action_names = minimal_names
    minimal_keys: ClassVar[Mapping[str, int]] = {"Right": 2, "Left": 3, "Space": 1}
    key_bindings = minimal_keys
    movement = (0, 2, 3)
    serves_by_fire = True
    reflection = ("columns", 80.0)
    Settings = LivesSettings
