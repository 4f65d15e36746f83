"""Which of a run's policies a stage plays: the newest, or as it was at an age."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from rlstudio.core.arrays import Array, State
from rlstudio.core.policy import Policy
from rlstudio.engine.files import misfits
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.past.recording import copied
from rlstudio.engine.play.agent import Agent


class Playing(Protocol):
    """What a stage is to its ages."""

    agent: Agent
    policy_step: int

    def set_policy(self, step: int, state: Mapping[str, Array]) -> None:
        """Continue with these parameters."""

    def restart(self, seed: int | None = None) -> None:
        """Begin a new episode."""


class AgeInView:
    """Puts an age in place of the newest policy, and takes that one back.

    playing: the stage. policy: the one that decides on it. ``seed``: of every episode while an age is in
    view; None: the newest plays.
    """

    def __init__(self, playing: Playing, policy: Policy) -> None:
        self._playing, self._policy = playing, policy
        self._newest: tuple[int, State] | None = None
        self.seed: int | None = None

    def take_newest(self, step: int, state: Mapping[str, Array]) -> None:
        """Newer parameters: the stage goes on with them, at once or when no age is in view any more."""
        if self.seed is None:
            self._playing.set_policy(step, state)
        else:
            self._newest = step, dict(state)

    def show(self, path: str | None, step: int, seed: int) -> None:
        """Play an age of this file by one seed; None: the newest policy again.

        Raises UserError, naming the file, if it is damaged or of another kind of policy; then all stays.
        """
        playing = self._playing
        if path is None:
            newest, self._newest, self.seed = self._newest, None, None
            if newest is not None:
                playing.set_policy(*newest)
                playing.restart()
            return
        agent = playing.agent
        age, state = ages_file.read(Path(path), step)
        config = agent.kind.Config.parse(agent.config, agent.algorithm)
        misfits.check_parameters(Path(path), state, agent.spec, agent.kind, config)
        if self._newest is None:
            self._newest = playing.policy_step, copied(self._policy.state())
        self.seed = seed
        playing.set_policy(age.step, state)
        playing.restart()
