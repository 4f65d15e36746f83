"""What a stage notes of the episodes that it plays: for its charts, and for its recording."""

from __future__ import annotations

from rlstudio.core.env import DisplayEnv, EnvSpec, Outcome
from rlstudio.core.policy import Decision
from rlstudio.engine.past.moment_recorder import MomentRecorder
from rlstudio.engine.past.recording import Moment
from rlstudio.engine.play.episode import Episode
from rlstudio.engine.watch.decision_log import DecisionLog
from rlstudio.envs.drawing import drawn


class Notes:
    """Tells a log and a recorder of every decision on a display."""

    def __init__(
        self, spec: EnvSpec, display: DisplayEnv, log: DecisionLog, recorder: MomentRecorder
    ) -> None:
        self._spec, self._display, self._log, self._recorder = spec, display, log, recorder

    def begin(self, episode: Episode, seed: int | None) -> None:
        """It goes on with this episode. seed: the one that it began by, if it begins here."""
        self._recorder.begin_episode(episode.number, seed)
        self._log.begin_episode()
        self._log.note_place(episode.observation)

    def moment(self, episode: Episode, number: int, *, human: bool, render: bool = False) -> Moment:
        """The moment before decision ``number``, with its picture if ``render`` and it cannot be redrawn."""
        moment = self._recorder.moment(
            number, episode.observation, episode.legal, episode.steps, episode.score, human
        )
        if render and not self._recorder.redraws:
            if episode.frame is None:
                episode.frame = drawn(self._display.frame)
            self._recorder.keep_picture(moment, episode.frame)
        return moment

    def decision(
        self,
        number: int,
        moment: Moment,
        episode: Episode,
        decision: Decision,
        outcome: Outcome,
        sign: int,
    ) -> None:
        """A decision was carried out at this moment. sign: -1 where the other side of a game moved."""
        self._log.note_place(episode.observation)
        self._log.note_decision(number, decision, outcome.reward, outcome.terminated, episode.ended, sign)
        shown = episode.taken_decision(self._spec, with_inputs=False)
        self._recorder.note(moment, decision, shown, episode.action, outcome.reward, sign)

    def end(self, moment: Moment, outcome: Outcome) -> None:
        """This outcome has ended the episode."""
        self._recorder.keep_picture(moment, outcome.frames[-1] if outcome.frames else None)
        self._recorder.note_end(moment, terminated=outcome.terminated)
