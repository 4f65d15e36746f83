"""A wall of ages: agents of several ages of one run, which play in step on the same seed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy, decided
from rlstudio.core.words import words
from rlstudio.engine.files import misfits
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.ages_file import Age
from rlstudio.engine.play.agent import Agent
from rlstudio.envs.drawing import drawn

MOST = 16


class Aged:
    """One agent of a wall: its age, its display environment, and the episode that it plays greedily.

    ``steps``: decisions so far; ``score``: the true return so far.
    """

    def __init__(self, spec: EnvSpec, policy: Policy, age: Age, seed: int) -> None:
        self.age, self._policy = age, policy
        self.display = spec.make_display(seed)
        self.begin(seed)

    def begin(self, seed: int) -> None:
        """Begin an episode anew."""
        self._observation = self.display.reset(seed)
        self.steps, self.score, self.ended = 0, 0.0, False

    def step(self, *, render: bool = False) -> list[Frame]:
        """Take one decision, unless the episode is over; returns its pictures, if they are wanted."""
        if self.ended:
            return []
        decision = decided(self._policy, self._observation, self.display.legal())
        outcome = self.display.step(decision.action[0], render=render)
        self._observation = outcome.observation
        self.steps += 1
        self.score += outcome.reward
        self.ended = outcome.terminated or outcome.truncated
        return outcome.frames

    def picture(self) -> Frame:
        """The present picture."""
        return drawn(self.display.frame)


class Wall:
    """Agents of one run at these steps. Whoever has ended waits for the others.

    agent: the run's own, of any age; ages: the file of the others. Raises UserError, naming the file, if that
    is damaged or of another kind of policy, and if there are none or more than ``MOST``.
    """

    def __init__(self, agent: Agent, ages: Path, steps: Sequence[int], seed: int) -> None:
        if not 1 <= len(steps) <= MOST:
            raise UserError(words("a wall is of 1 to {most} ages, not of {n}.", most=MOST, n=len(steps)))
        self.agent, self.seed = agent, seed
        self.players: list[Aged] = []
        config = agent.kind.Config.parse(agent.config, agent.algorithm)
        try:
            for step in steps:
                age, state = ages_file.read(ages, step)
                misfits.check_parameters(ages, state, agent.spec, agent.kind, config)
                policy = agent.another_policy()
                policy.restore(state)
                self.players.append(Aged(agent.spec, policy, age, seed))
        except BaseException:
            self.close()
            raise

    @property
    def over(self) -> bool:
        """Whether all episodes have ended."""
        return all(player.ended for player in self.players)

    @property
    def decision_rate(self) -> float:
        """Decisions per second at normal speed."""
        return self.agent.spec.frame_rate / self.agent.spec.frame_skip

    def step(self) -> bool:
        """Take one decision in all episodes that go on; returns whether any still does."""
        for player in self.players:
            player.step()
        return not self.over

    def begin(self, seed: int) -> None:
        """Begin anew on this seed, all of them."""
        self.seed = seed
        for player in self.players:
            player.begin(seed)

    def close(self) -> None:
        """Free the emulators."""
        for player in self.players:
            player.display.close()
