"""An agent that is opened to play: from a file, or as the settings of a run make it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rlstudio.core import registry
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Array
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy
from rlstudio.core.words import words
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.foreign import agents
from rlstudio.engine.files.runs.parent_curve import curve_of_parent
from rlstudio.engine.play.ready_policies import ready_policy
from rlstudio.engine.run.setup import set_up
from rlstudio.engine.watch.insight import run_info
from rlstudio.engine.worker.messages import OpenStage, RunInfo, RunSpec


@dataclass
class Agent:
    """A policy, its environment, and what is known of how it was trained.

    ``step``: environment steps of training behind it. ``curves`` and ``totals`` (steps, updates, episodes,
    seconds): of the training, if it comes from a file.
    """

    spec: EnvSpec
    policy: Policy
    algorithm: str
    config: dict[str, Any]
    seed: int
    lanes: int
    budget: int | None
    step: int
    path: str | None = None
    curves: dict[str, tuple[Array, Array]] = field(default_factory=dict)
    totals: tuple[int, int, int, float] = (0, 0, 0, 0.0)

    @property
    def kind(self) -> type[Algorithm]:
        """Its algorithm."""
        return registry.algorithm(self.algorithm)

    @property
    def discount(self) -> float | None:
        """γ, if its algorithm has one."""
        found = self.config.get("discount")
        return float(found) if isinstance(found, int | float) else None

    def another_policy(self) -> Policy:
        """A policy of the same kind, into which parameters can be restored."""
        config = self.kind.Config.parse(self.config, self.algorithm)
        return self.kind.make_policy(self.spec, config, device="cpu", seed=self.seed)

    def info(self, step: int) -> RunInfo:
        """What panels need to know. step: environment steps behind the present parameters."""
        return run_info(
            self.spec,
            self.kind,
            dict(self.config),
            device="cpu",
            lanes=self.lanes,
            seed=self.seed,
            step=step,
            steps_budget=self.budget,
            path=self.path,
            policy=self.policy,
        )


def open_agent(command: OpenStage) -> Agent:
    """The agent of a command. Raises UserError for a bad file or bad settings."""
    if command.path is not None:
        return _from_file(command.path, agents.Named(command.env, command.env_settings))
    if command.spec is not None:
        return _from_settings(command.spec, ready=command.ready)
    raise UserError(words("nothing to play: neither a checkpoint nor a run was given."))


def _from_file(path: str, said: agents.Named) -> Agent:
    file = agents.load(path, said, training=False)
    spec, policy = checkpoint.open_policy(file, device="cpu")
    about, curves = file.manifest, {**file.curves, **curve_of_parent(Path(path).parent)}
    return Agent(
        spec, policy, about.algorithm, about.config, about.seed, about.lanes, about.steps_budget, about.step,
        path, curves, (about.step, about.updates, about.episodes, about.seconds),
    )  # fmt: skip


def _from_settings(run: RunSpec, *, ready: bool) -> Agent:
    setup = set_up(run, playing=True)
    kind, step = setup.algorithm, 0
    if ready:
        policy, step = ready_policy(kind, setup.spec, setup.config, run.seed)
    else:
        policy = kind.make_policy(setup.spec, setup.config, device="cpu", seed=run.seed)
    config: Mapping[str, Any] = setup.config.model_dump(mode="json")
    return Agent(
        setup.spec, policy, run.algorithm, dict(config), run.seed, setup.lanes, setup.budget, step
    )  # fmt: skip
