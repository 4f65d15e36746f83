"""The past of a stage, from any moment of which another stage can go on."""

from __future__ import annotations

from collections.abc import Callable

from rlstudio.core.env import DisplayEnv, EnvSpec
from rlstudio.core.policy import Policy
from rlstudio.engine.past.branching import branch_point
from rlstudio.engine.past.moment_recorder import MomentRecorder
from rlstudio.engine.past.past import Past
from rlstudio.engine.past.redraw import Redrawing
from rlstudio.engine.past.review import Review
from rlstudio.engine.timeline import BranchPoint
from rlstudio.engine.watch.exact import Judge


class StagePast(Past):
    """Records what a display shows; see ``MomentRecorder``, ``Review`` and ``Past``."""

    def __init__(
        self,
        spec: EnvSpec,
        display: DisplayEnv,
        make_policy: Callable[[], Policy],
        discount: float | None,
        judge: Judge | None,
        pace: Callable[[], float],
    ) -> None:
        recorder = MomentRecorder(spec, display.snapshot, discount)
        self._scenes = Redrawing(spec, recorder.recording)
        super().__init__(recorder, Review(spec, self._scenes, make_policy, judge), pace)

    def branch_point(self, moment: int) -> BranchPoint:
        """A moment, for another stage to go on from. Raises UserError if that is not possible."""
        return branch_point(self.recorder.recording, self._scenes, moment)

    def moves_in_view(self) -> tuple[int, ...] | None:
        """The moves of a game of two until the moment of the past in view; None: it is no such game."""
        number = self.review.at
        if number is None or self.recorder.recording.reel_of(number).state is None:
            return None
        self._scenes.scene(number)
        return self._scenes.display().moves()
