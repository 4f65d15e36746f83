"""An episode of a recording, cut out to be written to a file."""

from __future__ import annotations

from dataclasses import dataclass

from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.past.past import Past
from rlstudio.engine.past.redraw import Scenes
from rlstudio.engine.run_info import RunInfo

MOST_MOMENTS = 20_000
"""Of a longer episode the last ones are taken, or those from the moment in view on."""


@dataclass(frozen=True)
class Played:
    """Some moments of one episode in order, and what draws them.

    ``rate``: moments a second at normal speed. ``discount``: γ; None: there are no TD errors.
    ``policy_steps``: for each moment, the steps of training behind the policy that decided.
    """

    info: RunInfo
    scenes: Scenes
    episode: int
    rate: float
    discount: float | None
    policy_steps: tuple[int, ...]

    @property
    def first(self) -> int:
        """The number of the first moment."""
        return self.scenes.recording.first

    @property
    def stop(self) -> int:
        """The number after the last moment's."""
        return len(self.scenes.recording)


def cut_out(past: Past, info: RunInfo, moment: int | None) -> Played:
    """The episode of this moment; None: the newest one that has ended, or else the one that is going on.

    Raises UserError if nothing has been played.
    """
    recorder = past.recorder
    recording, policies = recorder.recording, recorder.recording.policies
    if recording.first == len(recording):
        raise UserError(words("nothing has been played yet; save it after the first steps."))
    if moment is None:
        ended = recording.newest_end()
        moment = len(recording) - 1 if ended is None else ended
    moment = recording.held(moment)
    first, stop = recording.episode_of(moment)
    if stop - first > MOST_MOMENTS:
        first = min(moment, stop - MOST_MOMENTS)
        stop = min(stop, first + MOST_MOMENTS)
    part = recording.part(first, stop)
    return Played(
        info, past.scenes_of(part), recording.reel_of(moment).episode, recorder.rate,
        recorder.bookmarks.discount,
        tuple(policies.step(one.policy) for _, one in part.span(part.first, stop)),
    )  # fmt: skip
