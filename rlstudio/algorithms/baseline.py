"""The rules that an environment brings along: what a learner has to beat there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Array, Bools, State, whole
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import Unsound, UserError
from rlstudio.core.events import Event, Stepped
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.words import mark, said_within, words
from rlstudio.core.worlds.baseline import Baseline


class RuleOfThumbConfig(Hyperparameters):
    """Which rule plays."""

    rule: int = setting(
        1, "Rule", "Which of the environment's rules plays; 1 is the one to beat first.", ge=1, le=9
    )


class RulePolicy(Policy):
    """Acts by a rule, which is a function of the observation; ``number``: which one, from 1."""

    def __init__(self, rule: Baseline, number: int) -> None:
        self.rule, self.number = rule, number

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Actions for any B observations: integers (B,) or floats (B, D)."""
        return Decision(self.rule.act(observation), Insight(), None)

    def state(self) -> State:
        """The ``number`` of the rule, a scalar."""
        return {"number": np.asarray(self.number)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Check that ``state()`` is of this rule; there is nothing else. Raises ValueError."""
        if int(whole(state, "number", ())) != self.number:
            raise Unsound(words("the state is of another rule than {number}", number=self.number))


class RuleOfThumb(Algorithm):
    """Acts by a hand-written rule of the environment and learns nothing."""

    id = "baseline"
    title = "Rule of thumb"
    blurb = "Acts by a rule that the environment brings along and learns nothing: what a learner has to beat."
    family = "baseline"
    acts_by = "rule"
    obeys_masks = True  # as its environment's rules do
    paper = mark("What people did before, and still do")
    Config = RuleOfThumbConfig
    policy: RulePolicy

    def __init__(self, spec: EnvSpec, config: RuleOfThumbConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self.make_policy(spec, config, device=device, seed=seed)

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs an environment that brings rules along."""
        return None if spec.baselines() else mark("This environment brings no rule of thumb along.")

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: RuleOfThumbConfig, *, device: str, seed: int) -> RulePolicy:
        """The policy of the chosen rule. Raises UserError if there are not so many."""
        rules = spec.baselines()
        if config.rule > len(rules):
            raise UserError(
                words(
                    "{environment} has no rule of thumb {rule}: the last is {n}.",
                    environment=said_within(spec.title),
                    rule=config.rule,
                    n=len(rules),
                )
            )
        return RulePolicy(rules[config.rule - 1], config.rule)

    def learn(self, world: World) -> Iterator[Event]:
        """Yields Stepped and EpisodeEnded; there is nothing to update."""
        while True:
            #: Observe the state S
            observation = world.observe()
            #: Choose the action A by the rule
            decision = self.policy.decide(observation, explore=True)
            #: Take action A; learn nothing from R and S'
            transition = world.step(decision.action)
            yield Stepped(transition, decision)
            yield from transition.episodes

    def state(self) -> State:
        """That of the policy: a rule learns nothing."""
        return self.policy.state()

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(state)
