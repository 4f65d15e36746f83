"""What a file of a run says about it at this moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rlstudio.core.arrays import COUNTED
from rlstudio.engine.files.manifest import Manifest, Scores

if TYPE_CHECKING:
    from rlstudio.engine.run.run import Run


def manifest_now(run: Run) -> Manifest:
    """The manifest of a checkpoint that is made now, without its seal."""
    asked, spec, scoring = run.asked, run.spec, run.scoring
    return Manifest(
        env=spec.id,
        env_settings=spec.settings.model_dump(mode="json"),
        algorithm=type(run.algorithm).id,
        config=run.config.model_dump(mode="json"),
        preset=asked.preset,
        observation_space=spec.observation_space,
        action_space=spec.action_space,
        seed=asked.seed,
        lanes=run.lanes,
        step=_held(run.step),
        steps_budget=run.budget,
        # Whoever goes on with a run that is solved wants more than that.
        until_solved=run.until_solved and not run.ended_solved,
        episodes=_held(run.episodes),
        updates=_held(run.updates),
        seconds=run.seconds,
        changed=run.changed,
        scores=Scores(
            mean_return=scoring.now,
            best_return=scoring.best_return,
            best_test=scoring.best_test,
            sampled_return=scoring.drawn_now,
            episodes=0 if scoring.now is None else scoring.episodes,
            **scoring.rating_now,
        ),
    )


def _held(number: int) -> int:
    """A count as files hold it. Only one that began with a made-up file comes to the largest."""
    return min(number, COUNTED)
