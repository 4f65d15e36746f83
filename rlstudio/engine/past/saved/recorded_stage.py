"""Shows the recording of a file as a stage shows what it plays."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from rlstudio.core import registry
from rlstudio.core.arrays import Array, Bools, State
from rlstudio.core.errors import UserError, reason_in
from rlstudio.core.policy import Decision, Policy
from rlstudio.core.spaces import Box
from rlstudio.core.words import Words, mark, said_within, words
from rlstudio.engine.files import misfits
from rlstudio.engine.files.recordings import replay_file
from rlstudio.engine.files.recordings.manifest import RecordedRun
from rlstudio.engine.files.recordings.replay_file import ReplayFile
from rlstudio.engine.listing import Listing
from rlstudio.engine.past.review import FAST, FOREVER
from rlstudio.engine.past.saved.opened import OpenedPast, policies_of
from rlstudio.engine.past.saved.recorded_spec import RecordedSpec
from rlstudio.engine.watch.inside import descriptions
from rlstudio.engine.watch.saliency import targets
from rlstudio.engine.watch.source import source_of
from rlstudio.engine.worker.messages import Recorded, RunInfo, Snapshot
from rlstudio.nn.blueprint import blueprints
from rlstudio.nn.initial import blank_weights

NO_BRANCH = words(
    "this is a recording from a file, which does not hold the game itself; it cannot be gone on from."
)


class RecordedStage:
    """The moments of a file, one of which is always in view. Raises UserError for a file that is refused.

    ``missing``: why nothing can be asked of the policy, or "".
    """

    def __init__(self, path: str) -> None:
        file = replay_file.read(path)
        self.path = path
        self.spec = RecordedSpec(file.manifest.run)
        make_policy, self._outline, self.missing = _policy(path, file, self.spec)
        self.spec.knows = not self.missing
        self.speed: float | None = 1.0
        self.paused, self.until = False, None
        self.past = OpenedPast(path, file, self.spec, make_policy, lambda: self.speed or FAST)
        self.past.review.at = 0  # nobody has asked for it: a look is what a window counts

    @property
    def policy(self) -> Policy:
        """The policy of the moment in view."""
        return self.past.review.policy

    @property
    def moment(self) -> object:
        """A value that changes whenever there is something new to show."""
        return self.past.review.moment

    @property
    def listing(self) -> Listing:
        """The algorithm as text, as it is here: a file holds none."""
        run = self.spec.run
        try:
            return source_of(registry.algorithm(run.algorithm)).listing
        except UserError:
            return Listing(
                run.algorithm_title,
                (),
                words("{algorithm} is not installed here.", algorithm=said_within(run.algorithm_title)),
            )

    @property
    def policy_moment(self) -> object:
        """A value that changes whenever the policy in view is another one."""
        return self.past.review.policy_moment

    def set_paused(self, paused: bool) -> None:
        """Whether what plays on stands still."""
        self.paused = paused

    def set_speed(self, factor: float | None) -> None:
        """Pace as a multiple of the frame rate; None: fast. Raises UserError if it is not positive."""
        if factor is not None and not 0 < factor < float("inf"):
            raise UserError(words("the speed must be above 0, not {factor}.", factor=factor))
        self.speed = factor
        self.past.review.speed = factor or FAST

    def advance(self) -> float:
        """Show what is due; returns the seconds until the next call is."""
        return FOREVER if self.paused else self.past.review.advance(time.perf_counter())

    def snapshot(self, *, frame: bool = True, state_values: bool = False) -> Snapshot:
        """The moment in view."""
        return self.past.review.snapshot(frame=frame, with_state_values=state_values)

    def info(self) -> RunInfo:
        """What panels need to know. There are no curves, no evidence and no memory in a recording."""
        run, manifest, spec = self.spec.run, self.past.manifest, self.spec
        low, high = spec.action_space.bounds() if isinstance(spec.action_space, Box) else (None, None)
        seen = spec.observation_space
        known = self._outline
        return RunInfo(
            env=run.env,
            env_title=run.env_title,
            algorithm=run.algorithm,
            algorithm_title=run.algorithm_title,
            action_names=run.action_names,
            key_bindings={},
            capabilities=tuple(sorted(run.capabilities)),
            shows=run.shows,
            metrics=(),
            layout=run.layout,
            device="cpu",
            lanes=run.lanes,
            seed=run.seed,
            frame_rate=run.frame_rate,
            return_unit=run.return_unit,
            solved_at=run.solved_at,
            config=run.config,
            env_settings=run.env_settings,
            step=manifest.step,
            path=self.path,
            training=run.source == "training",
            sweeps=run.sweeps,
            acts_by=run.acts_by,
            action_low=None if low is None else tuple(low.reshape(-1).tolist()),
            action_high=None if high is None else tuple(high.reshape(-1).tolist()),
            action_units=run.action_units,
            chart=run.chart if known is not None else None,
            value_of=run.value_of,
            parts=seen.parts if isinstance(seen, Box) else (),
            networks=() if known is None else descriptions(known),
            looks=() if known is None else targets(spec, known),
            seen_area=run.seen_area,
            recorded=Recorded(
                manifest.moments,
                manifest.episodes,
                manifest.created.isoformat(),
                self.missing,
                run.networks,
                _settled(run),
            ),
        )

    def close(self) -> None:
        """Free what draws the past."""
        self.past.close()


def _settled(run: RecordedRun) -> bool:
    """Whether environment and algorithm are known here and have these settings. Nothing is opened."""
    try:
        if run.env not in registry.environment_ids():
            return False
        registry.environment(run.env, run.env_settings, imports=False)
        registry.algorithm(run.algorithm).Config.parse(run.config, run.algorithm)
    except Exception:  # what a file says may be anything, and a package may be missing
        return False
    return True


class _NoPolicy(Policy):
    """Stands where the policy of a recording cannot be had."""

    def __init__(self, why: str) -> None:
        self._why = why

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Raises UserError."""
        raise UserError(self._why)

    def state(self) -> State:
        """Nothing."""
        return {}

    def restore(self, state: object) -> None:
        """Nothing is restored."""


def _policy(
    path: str, file: ReplayFile, spec: RecordedSpec
) -> tuple[Callable[[], Policy], Policy | None, str]:
    """What makes the policy of a recording, its outline, and why nothing can be asked of it, or "".

    The outline tells of networks and can compute nothing: pictures need not wait for the policy. Raises
    UserError for a damaged file.
    """
    run, why = spec.run, spec.run.parameters
    try:
        kept = policies_of(file)
    except ValueError as error:
        raise UserError(words("{path} is damaged: {reason}.", path=path, reason=error)) from None
    if not why and not kept:
        why = mark("The file holds no parameters of this policy.")
    if why:
        return lambda: _NoPolicy(why), None, why
    try:
        kind = registry.algorithm(run.algorithm)
        config = kind.Config.parse(run.config, run.algorithm)
        refusal = kind.refusal(spec)
        if refusal is not None:
            raise UserError(refusal)
        for state in kept.values():
            misfits.check_parameters(Path(path), state, spec, kind, config)
        with blueprints():
            outline = kind.make_policy(spec, config, device="cpu", seed=run.seed)
            outline.restore(kept[max(kept)])
    except Exception as error:  # what a file says may be anything
        why = _not_here(error)
        return lambda: _NoPolicy(why), None, why

    def make() -> Policy:
        try:
            with blank_weights():
                policy = kind.make_policy(spec, config, device="cpu", seed=run.seed)
            for state in kept.values():
                policy.restore(state)
        except Exception as error:  # parameters of the right shape that mean nothing
            return _NoPolicy(_not_here(error))
        return policy

    return make, outline, ""


def _not_here(error: Exception) -> Words:
    return words(
        "The policy of this recording cannot be asked here: {reason}.",
        reason=reason_in(error),
    )
