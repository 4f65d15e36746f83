"""Brings back which action an Atari emulator holds, which its own states leave out."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, State
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

ODDS = 1e-9
"""Chance that a run-up ends with another action held than the one that was."""
_RESET = -1


class RunUp:
    """What an emulator did in the newest frames, and its state before these.

    With sticky actions an emulator goes on with the action it holds where it ignores a new one. A state of
    ``ALEInterface`` holds everything but that action. Whoever carries out again what was done in the last
    frames, from a state before them, ends with the same action held, unless all of them were ignored: with
    as many frames as are kept here that happens by a chance of ``ODDS``.

    stickiness: the chance that an action is ignored for a frame. At 0 nothing is kept, for nothing is held.
    """

    def __init__(self, stickiness: float) -> None:
        self._frames = math.ceil(math.log(ODDS) / math.log(stickiness)) if stickiness > 0 else 0
        self._before: Any = None
        self._done: list[int] = []
        self._middle: Any = None
        self._middle_at = 0

    def forget(self) -> None:
        """The emulator begins anew."""
        self._before = self._middle = None
        self._done.clear()

    def note(self, emulator: Any, action: Any) -> None:
        """To be called before the emulator acts for a frame, or is reset (action None)."""
        if not self._frames:
            return
        if self._before is None:
            self._before, self._middle_at = emulator.cloneState(include_rng=True), 0
            self._middle = self._before
        elif len(self._done) - self._middle_at >= self._frames:
            # What is before the middle is no longer needed: the frames since are enough.
            self._before, self._done = self._middle, self._done[self._middle_at :]
            self._middle, self._middle_at = emulator.cloneState(include_rng=True), len(self._done)
        self._done.append(_RESET if action is None else int(action.value))

    def state(self) -> State:
        """Everything needed to end a run-up as this one did; nothing where no action is held."""
        if self._before is None:
            return {}
        before = np.frombuffer(self._before.serialize(), np.uint8).copy()
        return {"run_up": before, "run_up_actions": np.array(self._done, np.int64)}

    def restore(self, state: Mapping[str, Array], emulator: Any, actions: Mapping[int, Any]) -> None:
        """Let an emulator hold the action of ``state()``; its own state is to be restored afterwards.

        actions: by their numbers. States of earlier versions have no run-up. Raises ValueError for an action
        that the game has not.
        """
        self.forget()
        if not self._frames or "run_up" not in state:
            return
        done = np.asarray(state["run_up_actions"]).reshape(-1).tolist()
        if len(done) > 4 * self._frames or not set(done) <= {*actions, _RESET}:
            raise Unsound(words("the emulator's run-up names actions that the game has not, or too many"))
        import ale_py

        before = ale_py.ALEState(np.asarray(state["run_up"], np.uint8).tobytes())
        emulator.restoreState(before)
        for place, value in enumerate(done):
            if place == len(done) - self._frames:
                before = emulator.cloneState(include_rng=True)  # what is before it is not needed any more
            if value == _RESET:
                emulator.reset_game()
            else:
                emulator.act(actions[value])
        self._before = self._middle = before
        self._middle_at, self._done = 0, [int(value) for value in done[-self._frames :]]
