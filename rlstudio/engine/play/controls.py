"""The keys by which a person acts in place of the agent."""

from __future__ import annotations

from collections import deque

import numpy as np

from rlstudio.core.arrays import Array, Bools
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Box
from rlstudio.core.words import words

TAPS = 8
"""How many pressed keys are remembered until they are acted on; older ones are dropped."""


class Controls:
    """The key that a person holds down, and the keys pressed since the last decision.

    A choice is an action, or an index of ``EnvSpec.human_actions`` if actions are continuous. If no key is
    pressed, it is the idle action of the environment, or without one the last action. Keys of actions that
    are not legal do nothing: ``legal`` (1, A) says which are, None that all are.
    ``begun``: a key was pressed since the person took over, and since the episode began.
    """

    def __init__(self, spec: EnvSpec) -> None:
        self._spec = spec
        space = spec.action_space
        self._bounds = space.bounds() if isinstance(space, Box) else None
        self._choices = len(spec.action_names if self._bounds is None else spec.human_actions)
        self._held: int | None = None
        self._pressed: deque[int] = deque(maxlen=TAPS)
        self._last: int | None = None
        self.begun = False

    @property
    def can_rest(self) -> bool:
        """Whether the environment knows an action for a person who presses nothing."""
        return self._bounds is not None or self._spec.idle_action is not None

    def pressed(self, legal: Bools | None = None) -> bool:
        """Whether a pressed key has not been acted on yet; those that are not legal now are forgotten."""
        while self._pressed and not _is_legal(self._pressed[0], legal):
            self._pressed.popleft()
        return bool(self._pressed)

    def hold(self, choice: int | None) -> None:
        """Hold a choice down from now on; None: nothing. Raises UserError for an unknown choice."""
        if choice is not None and not 0 <= choice < self._choices:
            raise UserError(
                words(
                    "there is no action {choice}: there are {choices}.", choice=choice, choices=self._choices
                )
            )
        self._held = choice
        if choice is not None:
            self._pressed.append(choice)
            self.begun = True

    def let_go(self) -> None:
        """Release everything."""
        self._held = None
        self._pressed.clear()
        self.begun = False

    def begin_episode(self) -> None:
        """Forget the pressed keys and the last action; the held key stays held."""
        self._pressed.clear()
        self._last = None
        self.begun = False

    @property
    def last(self) -> int | None:
        """The last action of the person or the agent in this episode."""
        return self._last

    def note(self, action: int) -> None:
        """Remember the last action of the person or the agent."""
        self._last = action

    def action(self, legal: Bools | None = None) -> Array | int:
        """The action that the keys stand for: a number, or a vector (D,) within the bounds."""
        choice = self._choice(legal)
        if self._bounds is None:
            return choice
        self._last = choice
        if not self._spec.human_actions:
            rest: Array = np.clip(0.0, *self._bounds)
            return rest
        return np.asarray(self._spec.human_actions[choice], np.float32)

    def _choice(self, legal: Bools | None) -> int:
        self.pressed(legal)
        if self._spec.turn_based and self._pressed:
            return self._pressed.popleft()
        if self._pressed and self._held is None:
            # A key that was pressed and released between two decisions counts for one decision.
            return self._pressed.popleft()
        self._pressed.clear()
        for choice in (self._held, self._spec.idle_action, self._last):
            if choice is not None and _is_legal(choice, legal):
                return choice
        return 0 if legal is None else int(legal[0].argmax())


def _is_legal(action: int, legal: Bools | None) -> bool:
    return legal is None or bool(legal[0, action])
