"""An agent as those who write it in another form see it: its file, checked, and what it is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rlstudio.core import registry
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import State
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.policy import Policy
from rlstudio.core.words import Words, said_within, words
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.checkpoint import Checkpoint
from rlstudio.engine.files.manifest import Manifest


class Unfit(UserError):
    """This agent cannot be written in that form. ``str(error)`` is the sentence that says why."""


@dataclass(frozen=True, eq=False)
class Agent:
    """An opened agent. ``state``: its policy's parameters by our names; ``curves``: those of its run."""

    path: Path
    manifest: Manifest
    spec: EnvSpec
    kind: type[Algorithm]
    config: Hyperparameters
    policy: Policy
    state: State
    curves: Mapping[str, Any]

    @property
    def title(self) -> Words:
        """How it is called in sentences: "the agent of PPO"."""
        return words("an agent of {algorithm}", algorithm=said_within(self.kind.title))

    def setting(self, name: str, otherwise: Any = None) -> Any:
        """One of the algorithm's settings; ``otherwise`` if it has none of that name."""
        return getattr(self.config, name, otherwise)


def opened(file: Checkpoint) -> Agent:
    """The agent of a checkpoint. Raises UserError, naming the file."""
    spec, policy = checkpoint.open_policy(file)
    kind = registry.algorithm(file.manifest.algorithm)
    config = kind.Config.parse(file.manifest.config, file.manifest.algorithm)
    return Agent(file.path, file.manifest, spec, kind, config, policy, file.policy_state, file.curves)
