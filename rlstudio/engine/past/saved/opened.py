"""A recording out of a file: the same questions are answered about it as about one that is being made."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from rlstudio.core.arrays import Array, Bools, State, checked, whole
from rlstudio.core.env import Frame
from rlstudio.core.errors import Unsound, UserError, reason_in
from rlstudio.core.policy import Policy
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import words
from rlstudio.engine.files.recordings.replay_file import ReplayFile
from rlstudio.engine.files.recordings.strip import BadStrip, Strip, StripReader
from rlstudio.engine.past.bookmarks import Bookmarks
from rlstudio.engine.past.condition import Condition, known_of, names_of
from rlstudio.engine.past.kept import PackedState
from rlstudio.engine.past.moment_recorder import MomentRecorder
from rlstudio.engine.past.past import Past
from rlstudio.engine.past.recording import Policies, Recording, Reel
from rlstudio.engine.past.redraw import Scene, Scenes
from rlstudio.engine.past.review import Review
from rlstudio.engine.past.saved.columns import dense, moments_of
from rlstudio.engine.past.saved.recorded_spec import RecordedSpec
from rlstudio.engine.run_info import RunInfo
from rlstudio.engine.timeline import Bookmark
from rlstudio.envs.drawing import notice_picture

REEL = 64
"""Moments of a reel; none of them has a state."""
_PICTURE_BYTES = 16 << 20
_MOST_WAY = 64
"""Pictures that a decision lasts."""
DAMAGED = "This picture of the file is damaged."


class FileScenes(Scenes):
    """The moments of a file, with the pictures and observations that were seen then."""

    def __init__(self, recording: Recording, seen: _Seen) -> None:
        super().__init__(recording)
        self._seen = seen
        self._pictures, self._planes = seen.pictures.reader(), seen.planes.reader()

    def scene(self, number: int) -> Scene:
        """A moment, as it was saved."""
        return Scene(
            self._seen.observation(number, self._planes),
            self.recording[number].legal,
            self._seen.frames(number, self._pictures),
        )

    def drawn(self, number: int, state: PackedState) -> Scene:
        """The same: nothing is drawn from states."""
        return self.scene(number)

    def observation(self, number: int) -> Array | None:
        """What was observed at a moment, as it was saved; None: it was not."""
        return self._seen.observation(number, self._planes)

    def observed(self, number: int, state: PackedState) -> Array:
        """Never asked for: no moment of a file has a state."""
        raise LookupError(f"moment {number} of a file has no state")

    def of(self, part: Recording) -> FileScenes:
        """The same for a part of this recording."""
        return FileScenes(part, self._seen)

    def close(self) -> None:
        """There is nothing to free."""


class _Seen:
    """What was seen at the moments of a file. Raises ValueError where it does not fit together."""

    def __init__(self, file: ReplayFile, spec: RecordedSpec) -> None:
        state, count, space = file.moments, file.manifest.moments, spec.observation_space
        self.pictures, self.planes = Strip(file.pictures), Strip(file.observations)
        self._ways = whole(state, "ways", (count,), _MOST_WAY + 1)
        if (self._ways < 1).any():
            raise Unsound(words("each moment must have a picture"))
        self._stops = np.cumsum(self._ways)
        self._frames = whole(state, "pictures", (int(self._stops[-1]),), max(1, len(self.pictures)))
        for place in np.unique(self._frames):
            height, width = self.pictures.shape(int(place))
            if width % 3 or height * width > _PICTURE_BYTES:
                raise Unsound(
                    words(
                        "a picture must have three colours and at most {most} MB", most=_PICTURE_BYTES >> 20
                    )
                )
        self._shape = space.shape
        kind = state.get("observation.kind")
        if kind is None:
            self._small: list[Array | None] = [None] * count
            self._places = list(self._small)
            return
        if kind.shape != (0, *space.shape) or kind.dtype.kind not in (
            "i" if isinstance(space, Discrete) else "fu"
        ):
            raise Unsound(words("the observations do not have the shape of their space"))
        self._dtype = kind.dtype
        self._small = dense(state, "observation", count)
        self._places = dense(state, "planes", count)
        if "observation" in state:
            small = state["observation"]
            if small.shape[1:] != space.shape or small.dtype != kind.dtype:
                raise Unsound(words("the observations do not have the shape of their space"))
            if isinstance(space, Discrete):
                whole(state, "observation", (None,), space.n)
        if "planes" in state:
            self._check_planes(state["planes"])

    def _check_planes(self, places: Array) -> None:
        pictured = self._dtype == np.uint8 and len(self._shape) >= 2
        wanted = self._shape[-2:] if pictured else (1, math.prod(self._shape) * self._dtype.itemsize)
        each = math.prod(self._shape[:-2]) if pictured else 1
        whole({"planes": places}, "planes", (None, each), max(1, len(self.planes)))
        for place in np.unique(places):
            if self.planes.shape(int(place)) != wanted:
                raise Unsound(words("the observations do not have the shape of their space"))

    def small(self, number: int) -> Array | None:
        """An observation (1, *shape) of few numbers; None of others."""
        found = self._small[number]
        return None if found is None else np.array(found)[np.newaxis]

    def observation(self, number: int, planes: StripReader) -> Array | None:
        """What was observed at a moment, (1, *shape); None if it is not known."""
        places = self._places[number]
        if places is None:
            return self.small(number)
        try:
            found = np.stack([planes[place] for place in places.tolist()])
        except BadStrip:
            return None
        return np.frombuffer(found.tobytes(), self._dtype).reshape(1, *self._shape).copy()

    def frames(self, number: int, pictures: StripReader) -> list[Frame]:
        """The pictures on the way to a moment and its own, as ``Scene.frames``."""
        stop = int(self._stops[number])
        places = self._frames[stop - int(self._ways[number]) : stop].tolist()
        try:
            return [_picture(pictures[place]) for place in places]
        except BadStrip:
            return [notice_picture(DAMAGED)]


def _picture(rows: Frame) -> Frame:
    return rows.reshape(len(rows), -1, 3)


class KnownBookmarks(Bookmarks):
    """Those that were found when it was played."""

    def __init__(self, discount: float | None, known: tuple[Bookmark, ...]) -> None:
        super().__init__(discount)
        self._all = known

    def found(self, first: int) -> tuple[Bookmark, ...]:
        """All bookmarks from a moment on."""
        return tuple(one for one in self._all if one.moment >= first)


class OpenedPast(Past):
    """The past that a file holds. ``spec``: its environment; ``manifest``: what it says of itself."""

    def __init__(
        self, path: str, file: ReplayFile, spec: RecordedSpec, make_policy: Callable[[], Policy],
        pace: Callable[[], float],
    ) -> None:  # fmt: skip
        run = spec.run
        self.manifest = file.manifest
        try:
            spec.legal = _legal_of(file, spec)
            seen = _Seen(file, spec)
            recording = _recording(file, spec, seen)
        except ValueError as error:
            raise UserError(
                words("{path} is damaged: {reason}.", path=path, reason=reason_in(error))
            ) from None
        recorder = MomentRecorder(spec, discount=run.discount)
        recorder.recording = recording
        known = tuple(
            Bookmark(one.moment, one.kind, math.nan if one.figure is None else one.figure)
            for one in sorted(file.manifest.bookmarks, key=lambda one: one.moment)
        )
        recorder.bookmarks = KnownBookmarks(run.discount, known)
        scenes = FileScenes(recording, seen)
        super().__init__(recorder, Review(spec, scenes, make_policy, source=run.source), pace)
        self.incomparable, self.clipped = run.incomparable, run.clipped

    def stop_when(self, text: str | None, info: RunInfo) -> None:
        """Go to the next moment where this holds; None: nothing. Raises UserError where there is none."""
        if text is None:
            return
        condition, recording = Condition(text, names_of(info)), self.recorder.recording
        held = False
        for number in range(self.review.at or 0, len(recording)):
            there = number + 1 < len(recording) and recording.follows(number + 1)
            after = recording[number + 1] if there else None
            holds = condition.holds(known_of(recording[number], after, self.recorder.bookmarks.discount))
            if holds and not held and number != self.review.at:
                self.recorder.met = number
                return
            held = holds
        raise UserError(
            words("{condition} begins to hold at no later moment of this recording.", condition=text)
        )


def _recording(file: ReplayFile, spec: RecordedSpec, seen: _Seen) -> Recording:
    """The recording that a file holds. Raises ValueError where its parts do not fit together."""
    state, count = file.moments, file.manifest.moments
    steps = whole(state, "policy_steps", (None,)).tolist()
    actions = len(spec.action_names), isinstance(spec.action_space, Box)
    moments = moments_of(state, count, len(steps), actions)
    firsts = whole(state, "episode.first", (None,), count).tolist()
    numbers = whole(state, "episode.number", (len(firsts),)).tolist()
    begins = checked(state, "episode.begins", (len(firsts),)).tolist()
    if not firsts or firsts[0] or sorted(set(firsts)) != firsts:
        raise Unsound(words("the array {name} must begin with 0 and rise", name=repr("episode.first")))
    for place, moment in enumerate(moments):
        moment.observation = seen.small(place)
    reels = []
    for first, stop, number, anew in zip(firsts, [*firsts[1:], count], numbers, begins, strict=True):
        for start in range(first, stop, REEL):
            reel = Reel(start, number, None, bool(anew) and start == first, None)
            reel.moments = moments[start : min(start + REEL, stop)]
            reels.append(reel)
    kept = policies_of(file)
    policies = Policies.of(steps, kept or {index: {} for index in range(len(steps))})
    parts = (file.moments, file.pictures, file.observations)
    return Recording.of(reels, policies, sum(array.nbytes for part in parts for array in part.values()))


def _legal_of(file: ReplayFile, spec: RecordedSpec) -> Bools | None:
    """Which actions are legal in each state of a finite environment; None: all, or it is not known."""
    if "legal" not in file.moments:
        return None
    space = spec.observation_space
    states = space.n if isinstance(space, Discrete) else 0
    legal = checked(file.moments, "legal", (states, len(spec.action_names)))
    if legal.dtype != np.bool_ or not legal.any(axis=1).all():
        raise Unsound(words("the array {name} must have a legal action in each state", name=repr("legal")))
    return legal


def policies_of(file: ReplayFile) -> dict[int, State]:
    """The parameters in a file by the index of their policy. Raises ValueError for other names."""
    indices = whole(file.moments, "policy_kept", (None,), len(file.moments.get("policy_steps", ())) or 1)
    found: dict[int, State] = {index: {} for index in indices.tolist()}
    for name, value in file.policies.items():
        index, _, tensor = name.partition("/")
        if not index.isdecimal() or len(index) > 9 or int(index) not in found or not tensor:
            raise Unsound(words("its parameters belong to no policy"))
        found[int(index)][tensor] = value
    return found
