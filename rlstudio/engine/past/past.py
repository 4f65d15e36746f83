"""The past of whatever is shown: what it has recorded, and the look at one moment of it."""

from __future__ import annotations

from collections.abc import Callable

from rlstudio.core.arrays import Array, Doubles
from rlstudio.core.inside.looking import Embedding, EmbeddingRequest
from rlstudio.core.words import mark
from rlstudio.engine.past.condition import Condition, names_of
from rlstudio.engine.past.embedding import EmbeddingMap
from rlstudio.engine.past.honesty import honesty
from rlstudio.engine.past.moment_recorder import MomentRecorder
from rlstudio.engine.past.recording import Recording
from rlstudio.engine.past.redraw import Scenes
from rlstudio.engine.past.review import Review
from rlstudio.engine.run_info import RunInfo
from rlstudio.engine.snapshot import Snapshot
from rlstudio.engine.timeline import Honesty, TimelineNews


class Past:
    """A recorder and a review of its recording. pace: how fast the past plays, as a multiple of real time.

    ``incomparable``: why values cannot be compared with recorded rewards; ``clipped``: the signs of the
    recorded rewards were learned from.
    """

    def __init__(self, recorder: MomentRecorder, review: Review, pace: Callable[[], float]) -> None:
        self.recorder, self.review = recorder, review
        self._pace = pace
        self._returns = False
        self._way: tuple[Doubles, Doubles | None] | None = None
        self._map: EmbeddingMap | None = None
        self.incomparable, self.clipped = "", False

    @property
    def in_view(self) -> bool:
        """Whether a moment of the past is looked at."""
        return self.review.at is not None

    def look(self, moment: int | None, *, playing: bool = False, to_end: bool = False) -> None:
        """Show a moment of the past, still or playing on (to the end of its episode); None: the present."""
        self._returns |= moment is None and self.in_view
        self.review.speed = self._pace()
        self.review.look(moment, playing=playing, to_end=to_end)

    def tell_at_first(self, trace: Doubles, trail: Doubles | None) -> None:
        """Tell with the first snapshot what was played before this recording; see ``Snapshot``."""
        self._way = trace, trail

    def tell_return(self, snapshot: Snapshot, observation: Array) -> None:
        """Tell with the first snapshot of the present what came meanwhile. observation (1, *shape): now."""
        if self._way is not None:
            (snapshot.trace, trail), self._way = self._way, None
            snapshot.trail, snapshot.anew = snapshot.trail if trail is None else trail, True
            return
        if self._returns:
            self._returns = False
            self.review.tell_way_to_newest(snapshot, observation)

    def timeline(self, since: int) -> TimelineNews:
        """What a timeline does not know yet: the moments from ``since`` on."""
        return self.recorder.news(since)

    def honesty(self) -> Honesty:
        """What was predicted at the recorded moments, and what really followed."""
        known = self.recorder.bookmarks.discount
        reason = self.incomparable if known is not None else mark("This algorithm has no discount factor.")
        return honesty(self.recorder.recording, known or 0.0, clipped=self.clipped, reason=reason)

    def embedding(self, request: EmbeddingRequest, observation: Array | None) -> Embedding:
        """A map of the recorded moments, see ``EmbeddingMap.answer``."""
        if self._map is None:
            review, recording = self.review, self.recorder.recording
            scenes = self.scenes_of(recording)
            self._map = EmbeddingMap(review.spec.observation_space, recording, scenes, review.make_policy)
        return self._map.answer(request, observation)

    def go_on(self, seconds: float) -> bool:
        """Work on the map that is asked for, for about so long; returns whether there is more to do."""
        if self._map is None:
            return False
        if self._map.forgotten:
            self._forget_map()
            return False
        return self._map.go_on(seconds)

    def _forget_map(self) -> None:
        if self._map is not None:
            self._map.close()
            self._map = None

    def stop_when(self, text: str | None, info: RunInfo) -> None:
        """Stand still where this condition holds; None: nowhere.

        info: what is shown. Raises UserError for what cannot be read, or is never known there.
        """
        self.recorder.stop_when(None if text is None else Condition(text, names_of(info)))

    @property
    def met(self) -> bool:
        """Whether the condition has held at a moment that is still to be told."""
        return self.recorder.met is not None

    def pop_met(self) -> int | None:
        """That moment, told once."""
        met, self.recorder.met = self.recorder.met, None
        return met

    def scenes_of(self, part: Recording) -> Scenes:
        """What draws a part of the recording, beside the look at the past."""
        return self.review.scenes.of(part)

    def close(self) -> None:
        """Free what draws the past."""
        self._forget_map()
        self.review.close()
