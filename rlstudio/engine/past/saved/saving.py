"""Saves a recording, or an episode of it, as a file that needs neither its environment nor its package."""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import numpy as np
from pydantic import ValidationError

from rlstudio.core.algorithm import InsightField
from rlstudio.core.arrays import Array, Bools, State
from rlstudio.core.env import Frame
from rlstudio.core.errors import UserError, sentence
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.chart import StateChart
from rlstudio.engine.files.recordings import replay_file
from rlstudio.engine.files.recordings.manifest import (
    MOST_MOMENTS,
    RecordedBookmark,
    RecordedRun,
    ReplayManifest,
)
from rlstudio.engine.files.recordings.replay_file import POLICIES_BOUND, ReplayFile
from rlstudio.engine.files.recordings.strip import Matrix, StripWriter
from rlstudio.engine.past.moment_recorder import SMALL
from rlstudio.engine.past.past import Past
from rlstudio.engine.past.recording import Moment, Recording
from rlstudio.engine.past.redraw import Scenes
from rlstudio.engine.past.saved.columns import columns_of, sparse
from rlstudio.engine.past.saved.recorded_spec import RecordedSpec
from rlstudio.engine.run_info import RunInfo
from rlstudio.engine.timeline import Bookmark

_SAMPLES = 8
_ROOM = 0.8
"""The share of the bound that a guess at the size of all pictures may reach."""
_PATIENCE_SECONDS = 0.002
_MOST_TENSORS = 5000
LARGE = mark("The parameters of this policy take too much room for a file.")
DIVERGED = mark("The parameters of this policy had diverged (they are not numbers any more).")


def save_recording(
    path: Path, past: Past, info: RunInfo, moment: int | None, *, everything: bool = False
) -> Generator[float]:
    """Write the episode of this moment, or ``everything`` that is kept up to it; yields the share done.

    Without a moment the newest episode that has ended, or everything. What it needs of the
    recording it holds, so that the oldest may be dropped meanwhile.
    Raises UserError, before the first yield if nothing was played.
    """
    recording = past.recorder.recording
    if recording.first == len(recording):
        raise UserError(words("nothing has been played yet; save it after the first steps."))
    if everything:
        stop = len(recording) if moment is None else recording.held(moment) + 1
        first = max(recording.first, stop - MOST_MOMENTS)
    else:
        ended = recording.newest_end()
        newest = len(recording) - 1 if ended is None else ended
        first, stop = recording.episode_of(recording.held(newest if moment is None else moment))
        first = max(first, stop - MOST_MOMENTS)
    part, policies = recording.part(first, stop), recording.policies
    indices = [one.policy for _, one in part.span(first, stop)]
    lowest, highest = min(indices), max(indices)
    deciding = _Deciding(
        policies.between(lowest, highest),
        {index: policies.step(index) for index in range(lowest, highest + 1)},
    )
    scenes, found = past.scenes_of(part), past.recorder.bookmarks.found(first)
    saving = _Saving(path, part, scenes, _run(past, info), deciding, past.review.spec.all_legal())
    return saving.written(first, stop, found)


@dataclass(frozen=True)
class _Deciding:
    """The policies that decided, by their index: parameters that are kept, and steps of training."""

    kept: Mapping[int, Mapping[str, Array]]
    steps: Mapping[int, int]

    def of(self, moments: Sequence[Moment]) -> tuple[int, list[int], dict[int, Mapping[str, Array]]]:
        """The lowest index in these moments, the steps from it on, and what is kept from there on."""
        indices = [one.policy for one in moments]
        lowest, highest = min(indices), max(indices)
        kept = {index: state for index, state in self.kept.items() if lowest <= index <= highest}
        if not kept:
            nearest = min(self.kept, key=lambda index: abs(index - highest))
            kept = {highest: self.kept[nearest]}
        return lowest, [self.steps[index] for index in range(lowest, highest + 1)], kept


class _Saving:
    """One file that is being written."""

    def __init__(
        self,
        path: Path,
        part: Recording,
        scenes: Scenes,
        run: RecordedRun,
        deciding: _Deciding,
        legal: Bools | None,
    ) -> None:
        self._path, self._part, self._scenes, self._run = path, part, scenes, run
        self._deciding, self._legal = deciding, legal
        self._pictures, self._seen = StripWriter(), StripWriter()
        self._frames: list[int] = []
        self._ways: list[int] = []
        self._small: list[Array | None] = []
        self._planes: list[Array | None] = []
        self._kind: Array | None = None

    def written(self, first: int, stop: int, bookmarks: tuple[Bookmark, ...]) -> Generator[float]:
        """Draw the moments, one between two yields, and write the file."""
        try:
            first = self._fitting(first, stop)
            share = 0.0
            for number in range(first, stop):
                self._add(number)
                share = 0.98 * (number + 1 - first) / (stop - first)
                yield share
            content = self._content(first, stop, bookmarks)
            with ThreadPoolExecutor(1, "recording") as thread:
                writing = thread.submit(replay_file.write, self._path, content)
                while wait([writing], _PATIENCE_SECONDS).not_done:
                    yield share
                writing.result()
        finally:
            self._scenes.close()

    def _fitting(self, first: int, stop: int) -> int:
        """The first moment from which on all pictures have room, guessed from some of them."""
        places = sorted({first + (stop - first - 1) * i // _SAMPLES for i in range(1, _SAMPLES + 1)})
        sizes = []
        for place in places:
            trial = StripWriter()
            for number in (max(first, place - 1), place):
                before = trial.nbytes
                for frame in self._scenes.scene(number).frames:
                    trial.add(_rows(frame))
            sizes.append(trial.nbytes - before)
        each = max(1.0, sum(sizes) / len(sizes))
        return max(first, stop - int(_ROOM * replay_file.PICTURES_BOUND / each))

    def _add(self, number: int) -> None:
        scene = self._scenes.scene(number)
        self._frames += [self._pictures.add(_rows(frame)) for frame in scene.frames]
        self._ways.append(len(scene.frames))
        seen = scene.observation
        small = seen is not None and seen.size <= SMALL
        self._small.append(np.array(seen[0]) if small and seen is not None else None)
        self._planes.append(None)
        if seen is not None:
            self._kind = seen[:0]
        if seen is not None and not small:
            self._planes[-1] = np.array([self._seen.add(plane) for plane in _planes(seen[0])], np.int64)
        if max(self._pictures.nbytes, self._seen.nbytes) > replay_file.PICTURES_BOUND:
            raise UserError(
                words(
                    "the pictures take more than {most} MB; save a single episode.",
                    most=replay_file.PICTURES_BOUND >> 20,
                )
            )

    def _content(self, first: int, stop: int, bookmarks: tuple[Bookmark, ...]) -> ReplayFile:
        part = self._part
        moments = [one for _, one in part.span(first, stop)]
        starts = set(part.starts())
        begins = sorted({first, *(number for number in starts if first < number < stop)})
        lowest, steps, kept = self._deciding.of(moments)
        chosen, indices, why = _parameters(kept, self._run)
        run = self._run.model_copy(update={"parameters": why})
        state: State = {
            **columns_of(moments, lowest),
            "policy_steps": np.array(steps, np.int64),
            "policy_kept": np.array(indices, np.int64) - lowest,
            "episode.first": np.array(begins, np.int64) - first,
            "episode.number": np.array([part.reel_of(number).episode for number in begins], np.int64),
            "episode.begins": np.array([number in starts for number in begins], np.bool_),
            "pictures": np.array(self._frames, np.int64),
            "ways": np.array(self._ways, np.int64),
            **sparse("observation", self._small),
            **sparse("planes", self._planes),
        }
        if self._kind is not None:
            state["observation.kind"] = self._kind
        if self._legal is not None:
            state["legal"] = np.array(self._legal, np.bool_)
        policies = {f"{index - lowest}/{name}": value for (index, name), value in chosen.items()}
        manifest = ReplayManifest(
            run=run,
            moments=stop - first,
            episodes=len(begins),
            seconds=(stop - first) * run.frame_skip / run.frame_rate,
            step=max(0, steps[-1]),
            bookmarks=tuple(
                RecordedBookmark(
                    moment=one.moment - first,
                    kind=one.kind,
                    figure=one.figure if math.isfinite(one.figure) else None,
                )
                for one in bookmarks
                if first <= one.moment < stop
            ),
        )
        return ReplayFile(manifest, state, self._pictures.arrays(), self._seen.arrays(), policies)


def _rows(picture: Frame) -> Matrix:
    """A picture (H, W, 3) as a matrix of bytes (H, 3 W)."""
    return np.ascontiguousarray(picture).reshape(len(picture), -1)


def _planes(seen: Array) -> list[Matrix]:
    """An observation as matrices: the planes of pictures, all else as one row of bytes."""
    if seen.dtype == np.uint8 and seen.ndim >= 2:
        return list(seen.reshape(-1, *seen.shape[-2:]))
    return [np.frombuffer(np.ascontiguousarray(seen).tobytes(), np.uint8).reshape(1, -1)]


def _parameters(
    kept: Mapping[int, Mapping[str, Array]], run: RecordedRun
) -> tuple[dict[tuple[int, str], Array], list[int], str]:
    """Parameters by index and name, as many as there is room for; their indices; why there are none."""
    if run.parameters:  # saved from a file that has none
        return {}, [], run.parameters
    sound = {index: state for index, state in kept.items() if all(map(_is_finite, state.values()))}
    if not sound:
        return {}, [], DIVERGED
    newest, every = max(sound), 1
    size = sum(value.nbytes for value in sound[newest].values())
    if size > POLICIES_BOUND:
        return {}, [], LARGE
    room = max(1, min(_MOST_TENSORS // max(1, len(sound[newest])), POLICIES_BOUND // max(1, size)))
    chosen = list(sound)
    while len(chosen) > room:  # of all, every n-th is kept, and the newest
        every *= 2
        chosen = sorted({*(index for index in sound if index % every == 0), newest})
        if every > newest:
            chosen = [newest]
    return (
        {(index, name): np.asarray(value) for index in chosen for name, value in sound[index].items()},
        chosen,
        "",
    )


def _is_finite(value: Array) -> bool:
    return value.dtype.kind != "f" or bool(np.isfinite(value).all())


def _run(past: Past, info: RunInfo) -> RecordedRun:
    """What a file tells of the run. Raises UserError where that is more than a file holds."""
    spec, recorder = past.review.spec, past.recorder
    if isinstance(spec, RecordedSpec):
        return spec.run
    try:
        return RecordedRun(
            env=info.env,
            env_title=info.env_title,
            env_settings=info.env_settings,
            algorithm=info.algorithm,
            algorithm_title=info.algorithm_title,
            config=info.config,
            seed=info.seed,
            lanes=info.lanes,
            source=past.review.source,
            observation_space=spec.observation_space,
            action_space=spec.action_space,
            action_names=info.action_names,
            action_units=info.action_units,
            capabilities=tuple(sorted(spec.capabilities)),
            masked=spec.masked,
            layout=info.layout,
            # Another class makes observations in a way of its own, which a file cannot tell.
            chart=info.chart if type(spec.chart()) is StateChart else None,
            seen_area=spec.seen_area,
            frame_rate=spec.frame_rate,
            frame_skip=spec.frame_skip,
            return_unit=info.return_unit,
            solved_at=info.solved_at,
            shows=tuple(field for field in sorted(get_args(InsightField)) if field in info.shows),
            value_of=info.value_of,
            acts_by=info.acts_by,
            sweeps=info.sweeps,
            discount=recorder.bookmarks.discount,
            incomparable=past.incomparable,
            clipped=past.clipped,
            networks=bool(info.networks),
        )
    except ValidationError as error:
        raise UserError(sentence(error, words("what a file tells of this run"))) from None
