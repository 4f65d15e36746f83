"""Opens a run at a later moment: it learns there from its seed at full speed, without being shown."""

from __future__ import annotations

from rlstudio.core import progress
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.run.run import Run
from rlstudio.engine.run.session import Session
from rlstudio.engine.run.setup import set_up
from rlstudio.engine.run_spec import Moment
from rlstudio.engine.worker.messages import Train

_SLICE_SECONDS = 0.05


def open_at(command: Train) -> Session:
    """Open the session of a run where ``Train`` wants it. Raises UserError as ``set_up`` does."""
    setup = set_up(command.spec, command.resume, fork=command.fork)
    session = Session(Run(setup, command.autosave_folder, share=True))
    if command.moment is not None:
        try:
            reach(session, command.moment)
        except BaseException:
            session.close()
            raise
    return session


def reach(session: Session, moment: Moment) -> None:
    """Learn up to a moment and stop exactly there, between the same two events.

    Raises UserError for a moment that the run does not pass: it ends before, or its steps are others.
    """
    run = session.run
    about = words("learning again up to step {step:,}", step=moment.step)
    if moment.seconds >= 1:
        about = words(
            "learning again up to step {step:,}, which took {seconds:.0f} s",
            step=moment.step,
            seconds=moment.seconds,
        )
    while run.step < moment.step and not run.over:
        progress.tell(about, run.step / moment.step)
        left = (moment.step - run.step - 1) // run.lanes
        # The last batch of steps is taken event by event: what belongs to the moment is among these.
        run.learn(_SLICE_SECONDS, left) if left else run.learn(0.0, 1)
    counts = (moment.updates, moment.episodes)
    while run.step == moment.step and (run.updates, run.episodes) != counts and run.updates <= moment.updates:
        if run.over:
            break
        run.learn(0.0, 1)
    if (run.step, run.updates, run.episodes) != (moment.step, *counts):
        raise UserError(
            words(
                "this run is never at step {step:,} with {updates:,} updates and {episodes:,} "
                "episodes, as its demo says: it was made with another version of RL Studio, or "
                "its file was changed.",
                step=moment.step,
                updates=moment.updates,
                episodes=moment.episodes,
            )
        )
