"""Somebody to ask what to do: a policy that was trained before, which a run carries with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Self

import numpy as np

from rlstudio.core import registry
from rlstudio.core.arrays import Array, Bools, State, prefixed, present, under
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import Unsound
from rlstudio.core.policy import Decision, Policy, decided
from rlstudio.core.words import words

_ABOUT = "about"


class Expert(Policy):
    """Another algorithm's policy. Its ``state()`` says of which algorithm it is, with which settings.

    So whoever learns from it can put it into a file, and the very same expert comes out of it.
    """

    def __init__(self, algorithm: str, config: Mapping[str, Any], policy: Policy) -> None:
        self.algorithm = algorithm
        self.config = dict(config)
        self.policy = policy

    def decide(self, observation: Array, *, explore: bool = False, legal: Bools | None = None) -> Decision:
        """What it does in these states; it never draws, whatever is asked for."""
        return decided(self.policy, observation, legal)

    def state(self) -> State:
        """Its parameters, and as JSON what they are the parameters of."""
        about = json.dumps({"algorithm": self.algorithm, "config": self.config}).encode()
        return {_ABOUT: np.frombuffer(about, np.uint8).copy(), **prefixed("policy", self.policy.state())}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take the parameters of an expert of the same kind."""
        self.policy.restore(under("policy", state))

    @classmethod
    def of(cls, state: Mapping[str, Array], spec: EnvSpec, device: str) -> Self:
        """The expert of ``state()``. Raises ValueError or UserError where it is none."""
        try:
            about = json.loads(np.asarray(present(state, _ABOUT), np.uint8).tobytes())
            algorithm, config = str(about["algorithm"]), dict(about["config"])
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise Unsound(words("the expert is not described")) from error
        kind = registry.algorithm(algorithm)
        if kind.refusal(spec) is not None:
            raise Unsound(
                words(
                    "the expert's algorithm, {algorithm}, does not fit {environment}",
                    algorithm=algorithm,
                    environment=spec.id,
                )
            )
        settings = kind.Config.parse(config, algorithm)
        expert = cls(algorithm, config, kind.make_policy(spec, settings, device=device, seed=0))
        expert.restore(state)
        return expert
