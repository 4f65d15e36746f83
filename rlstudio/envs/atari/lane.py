"""One Atari game that can be drawn, cloned and rewound, preprocessed exactly like ale_py's C++ lanes.

``ale_py.AtariVectorEnv`` is the fastest way to step many games, but can be neither cloned nor drawn.
``AtariLane`` does the same with ``ALEInterface`` step for step (ale::vector::PreprocessedEnv): same
frames skipped, same maximum of the last two, same grey levels, same area interpolation, same starts. With
the same seed and actions both give the same bytes; only the number of
idle frames at the start may differ if the C++ library is not GNU's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.arrays import Array, State
from rlstudio.core.env import Frame
from rlstudio.core.errors import Unsound, UserError
from rlstudio.core.words import words
from rlstudio.envs.atari.run_up import RunUp
from rlstudio.envs.atari.settings import AtariSettings


def rom_path(rom: str) -> str:
    """The path of this ROM. Raises UserError if ale_py does not include it."""
    from ale_py import roms

    path = roms.get_rom_path(rom)
    if path is None:
        raise UserError(
            words("the installed ale-py has no game {rom}; reinstall ale-py 0.12 or newer.", rom=repr(rom))
        )
    return str(path)


class AtariLane:
    """One game with its emulator.

    ``film``: a list that receives the RGB screen of every emulated frame of a step, or None. ``lives``,
    ``game_over`` and ``time_over`` describe the game after the last step.
    """

    def __init__(self, rom: str, settings: AtariSettings, seed: int) -> None:
        import ale_py
        import cv2

        ale_py.ALEInterface.setLoggerMode(ale_py.LoggerMode.Error)
        self._resize = cv2.resize
        self._area = cv2.INTER_AREA
        self._settings = settings
        self._path = rom_path(rom)
        self._ale = ale_py.ALEInterface()
        self._ale.setFloat("repeat_action_probability", settings.repeat_action_probability)
        self._fire = ale_py.Action.FIRE
        self._noop = ale_py.Action.NOOP
        self._state_type: Any = ale_py.ALEState
        self._run_up = RunUp(settings.repeat_action_probability)
        self._stack: NDArray[np.uint8] = np.empty(0, np.uint8)
        self._elapsed = 0
        self.lives = 0
        self.game_over = False
        self.time_over = False
        self.film: list[Frame] | None = None
        # After a restore the emulator has an old picture until it has run a frame.
        self._screen: Frame | None = None
        self.seed(seed)
        # Most games have 210 rows, some up to 250.
        height, width = self._ale.getScreenDims()
        self._raw = np.zeros((2, height, width), np.uint8)
        self._actions = self._ale.getMinimalActionSet()
        known = (*self._actions, self._fire, self._noop)
        self._actions_by_value = {int(action.value): action for action in known}

    def seed(self, seed: int) -> None:
        """Seed emulator and starts with 0 <= seed < 2**31, and reset the console."""
        self._ale.setInt("random_seed", seed)
        self._ale.loadROM(self._path)
        self._run_up.forget()
        # The C++ lanes use std::mt19937; RandomState(seed) is the same generator.
        self._generator = np.random.RandomState(seed)

    def _idle_frames(self) -> int:
        """A number in [0, noop_max) as std::uniform_int_distribution of GNU's library draws it."""
        bound = max(self._settings.noop_max, 1)
        if bound == 1:
            return 0
        # Lemire, Fast random integer generation in an interval, 2019, algorithm 5.
        threshold = (2**32 - bound) % bound
        while True:
            product = int(self._generator.randint(0, 2**32, dtype=np.uint32)) * bound
            if (product & 0xFFFFFFFF) >= threshold:
                return product >> 32

    def reset(self) -> NDArray[np.uint8]:
        """Start a game: press FIRE, idle for a random number of frames. Returns the observation."""
        ale = self._ale
        self._screen = None
        self._reset_game()
        self._act(self._fire)
        for _ in range(self._idle_frames() - 1):
            self._act(self._noop)
            if ale.game_over():
                self._reset_game()
        settings = self._settings
        self._stack = np.zeros((settings.stack, settings.height, settings.width), np.uint8)
        ale.getScreenGrayscale(self._raw[0])
        self._raw[1] = 0
        self._push_screen()
        self._elapsed = 0
        self.lives = ale.lives()
        self.game_over = False
        self.time_over = False
        return self.observation()

    def _act(self, action: Any) -> int:
        self._run_up.note(self._ale, action)
        return int(self._ale.act(action))

    def _reset_game(self) -> None:
        self._run_up.note(self._ale, None)
        self._ale.reset_game()

    def step(self, action: int) -> int:
        """Hold an action (index into the minimal set) for ``frame_skip`` frames; the reward, unclipped."""
        ale, film = self._ale, self.film
        settings = self._settings
        held = self._actions[action]
        self._screen = None
        reward = 0
        for left in range(settings.frame_skip, 0, -1):
            reward += self._act(held)
            if film is not None:
                film.append(ale.getScreenRGB())
            self.game_over = ale.game_over()
            self._elapsed += 1
            if self.game_over or self._elapsed >= settings.max_frames:
                break
            if left <= 2:
                ale.getScreenGrayscale(self._raw[left - 1])
        self._push_screen()
        self.lives = ale.lives()
        self.time_over = not self.game_over and self._elapsed >= settings.max_frames
        return int(reward)

    def _push_screen(self) -> None:
        latest, before = self._raw
        np.maximum(latest, before, out=latest)
        settings = self._settings
        stack = np.empty_like(self._stack)
        stack[:-1] = self._stack[1:]
        if latest.shape == (settings.height, settings.width):
            stack[-1] = latest
        else:
            self._resize(latest, (settings.width, settings.height), stack[-1], 0, 0, self._area)
        self._stack = stack

    def observation(self) -> NDArray[np.uint8]:
        """The stacked frames (stack, height, width), oldest first, before cropping."""
        return self._stack

    def screen(self) -> Frame:
        """The current screen, (210, 160, 3); a few games have up to 250 rows."""
        picture: Frame = self._ale.getScreenRGB() if self._screen is None else self._screen
        return picture

    def state(self) -> State:
        """Emulator, generators and frames, exactly."""
        _, keys, position, *_ = self._generator.get_state(legacy=True)
        emulator = self._ale.cloneState(include_rng=True).serialize()
        return {
            "emulator": np.frombuffer(emulator, np.uint8).copy(),
            "generator": np.append(np.asarray(keys, np.int64), int(position)),
            "screen": self.screen(),
            "raw": self._raw.copy(),
            "stack": self._stack.copy(),
            "elapsed": np.asarray(self._elapsed),
            "lives": np.asarray(self.lives),
            "over": np.asarray([self.game_over, self.time_over]),
            **self._run_up.state(),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError if that is damaged or of another game."""
        try:
            self._run_up.restore(state, self._ale, self._actions_by_value)
            self._ale.restoreState(self._state_type(np.asarray(state["emulator"], np.uint8).tobytes()))
        except (SystemError, RuntimeError, ValueError) as error:  # some C++ errors arrive as SystemError
            raise Unsound(words("the emulator does not know its state again")) from error
        keys = np.asarray(state["generator"])
        self._generator.set_state(("MT19937", keys[:-1].astype(np.uint32), int(keys[-1]), 0, 0.0))
        self._raw = np.array(state["raw"], np.uint8).reshape(self._raw.shape)
        self._stack = np.array(state["stack"], np.uint8).reshape(self._stack.shape)
        self._elapsed = int(state["elapsed"])
        self.lives = int(state["lives"])
        self.game_over, self.time_over = (bool(flag) for flag in state["over"])
        self._screen = np.array(state["screen"], np.uint8)
