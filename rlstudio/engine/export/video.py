"""Records a checkpoint's play as a video or an animated GIF."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from rlstudio.core import registry
from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Policy, decided
from rlstudio.core.words import words
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.checkpoint import Checkpoint, load, open_policy
from rlstudio.engine.files.manifest import Manifest
from rlstudio.envs.drawing import drawn

if TYPE_CHECKING:
    from PIL import Image

_MOST_SECONDS = 3600.0
_DEFAULT_SECONDS = 60.0
GIF_MOST_SECONDS = 120.0
_GIF_RATE = 30.0
_PALETTE_FRAMES = 60
VIDEO_HEIGHT, GIF_HEIGHT = 560, 360


@dataclass(frozen=True)
class Recorded:
    """The written recording. ``returns``: of the episodes that ended in it."""

    path: Path
    frames: int
    seconds: float
    width: int
    height: int
    returns: tuple[float, ...]


def record(
    agent: Checkpoint | Path | str,
    out: Path | str,
    seed: int = 0,
    seconds: float | None = None,
    with_insight: bool = False,
    progress: Callable[[float], None] | None = None,
    changes: Mapping[str, Any] | None = None,
) -> Recorded:
    """Let the agent, a checkpoint or its path, play greedily and write it to ``out`` (.mp4 or .gif).

    seconds: length; episodes with different seeds follow one another until it is reached. None: one
    episode, at most a minute. with_insight: a panel beside the game shows the decision.
    ``progress`` is called with the seconds recorded so far. The same seed gives the
    same recording. ``changes``: of the environment's settings, by a person.
    Raises UserError for a bad file, an unknown suffix, and if the recording cannot be written.
    """
    out = Path(out)
    suffix = out.suffix.lower()
    if suffix not in {".mp4", ".gif"}:
        raise UserError(words("{path} has to end in .mp4 or .gif.", path=out))
    longest = GIF_MOST_SECONDS if suffix == ".gif" else _MOST_SECONDS
    if seconds is not None and not 0 < seconds <= longest:
        raise UserError(
            words(
                "the length of a {suffix} is more than 0 and at most {longest:g} s, not {seconds:g}.",
                suffix=suffix,
                longest=longest,
                seconds=seconds,
            )
        )
    checkpoint = agent if isinstance(agent, Checkpoint) else load(agent, training=False)
    spec, policy = open_policy(checkpoint, changes=changes)
    film = _Film(
        checkpoint.manifest,
        spec,
        policy,
        seed,
        seconds,
        with_insight,
        GIF_HEIGHT if suffix == ".gif" else VIDEO_HEIGHT,
        progress,
    )
    with replacing(out) as part:
        write = write_gif if suffix == ".gif" else write_mp4
        frames, width, height = write(part, film.frames(), spec.frame_rate)
    return Recorded(out, frames, film.shown / spec.frame_rate, width, height, tuple(film.returns))


class _Film:
    """Plays a policy and composes the pictures, at the environment's frame rate."""

    def __init__(
        self,
        manifest: Manifest,
        spec: EnvSpec,
        policy: Policy,
        seed: int,
        seconds: float | None,
        with_insight: bool,
        height: int,
        progress: Callable[[float], None] | None,
    ) -> None:
        self.manifest, self.spec, self.policy = manifest, spec, policy
        self.seed, self.with_insight = seed, with_insight
        self.one_episode = seconds is None
        self.budget = max(1, round((seconds or _DEFAULT_SECONDS) * spec.frame_rate))
        self.height, self.progress = height, progress
        self.shown = 0
        self.returns: list[float] = []

    def frames(self) -> Iterator[Frame]:
        """Pictures of even width and height, all of one size."""
        display = self.spec.make_display(self.seed)
        try:
            observation = display.reset(self.seed)
            first = drawn(display.frame)
            scale = max(1, round(self.height / first.shape[0]))
            shrink = max(1, round(first.shape[0] / self.height))
            panel = self._panel((first.shape[0] * scale // shrink + 1) // 2 * 2)
            total = 0.0
            pending = [first]
            while self.shown < self.budget:
                decision = decided(self.policy, observation, display.legal())
                action = decision.action[0]
                side = None
                if panel is not None:
                    side = panel.draw(decision.insight, action, total, len(self.returns) + 1)
                # The picture of the decision comes before those of its outcome.
                for frame in pending:
                    if self.shown == self.budget:
                        return
                    yield self._compose(scaled(frame, scale, shrink), side)
                outcome = display.step(action)
                total += outcome.reward
                observation, pending = outcome.observation, outcome.frames
                if outcome.terminated or outcome.truncated:
                    self.returns.append(total)
                    for frame in pending:
                        if self.shown < self.budget:
                            yield self._compose(scaled(frame, scale, shrink), side)
                    if self.one_episode:
                        return
                    observation = display.reset(self.seed + len(self.returns))
                    pending, total = [drawn(display.frame)], 0.0
                    if panel is not None:
                        panel.start_episode()
        finally:
            display.close()

    def _panel(self, height: int) -> Any:
        if not self.with_insight:
            return None
        from rlstudio.engine.export.side_panel import SidePanel

        algorithm = registry.algorithm(self.manifest.algorithm)
        unit = "sweeps" if algorithm.sweep_rate is not None else "steps"
        subtitle = f"{algorithm.title}, {self.manifest.step:,} {unit}"
        return SidePanel(self.spec.title, subtitle, self.spec.action_names, height)

    def _compose(self, frame: Frame, side: Frame | None) -> Frame:
        frame = of_even_size(frame)
        self.shown += 1
        if self.progress is not None:
            self.progress(self.shown / self.spec.frame_rate)
        if side is None:
            return frame
        return np.concatenate([frame, side[: frame.shape[0]]], axis=1)


def of_even_size(frame: Frame) -> Frame:
    """Repeat the last row or column where H.264 with yuv420p needs one more."""
    height, width = frame.shape[:2]
    return np.pad(frame, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")


def scaled(frame: Frame, scale: int, shrink: int) -> Frame:
    """Enlarge by a whole factor, or reduce by averaging."""
    if scale > 1:
        return frame.repeat(scale, 0).repeat(scale, 1)
    if shrink > 1:
        import cv2

        size = (frame.shape[1] // shrink, frame.shape[0] // shrink)
        return np.asarray(cv2.resize(frame, size, interpolation=cv2.INTER_AREA), np.uint8)
    return frame


def video_encoder() -> str | None:
    """The name of PyAV's H.264 encoder, or None."""
    import av

    for name in ("libx264", "libopenh264", "h264"):
        try:
            av.codec.Codec(name, "w")
        except (av.error.FFmpegError, ValueError):
            continue
        return name
    return None


def write_mp4(part: Path, frames: Iterator[Frame], rate: float) -> tuple[int, int, int]:
    """Write frames of one even size; returns how many, their width and height. Raises UserError."""
    import av

    encoder = video_encoder()
    if encoder is None:
        raise UserError(words("this PyAV has no H.264 encoder; install av from PyPI, or record a .gif."))
    count = width = height = 0
    with av.open(str(part), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        stream: Any = None
        for frame in frames:
            if stream is None:
                height, width = frame.shape[:2]
                stream = container.add_stream(encoder, rate=Fraction(rate).limit_denominator(1001))
                stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
                if encoder == "libx264":
                    stream.options = {"crf": "18", "preset": "veryfast"}
            picture = av.VideoFrame.from_ndarray(np.ascontiguousarray(frame), format="rgb24")
            container.mux(stream.encode(picture))
            count += 1
        container.mux(stream.encode(None))
    return count, width, height


def write_gif(part: Path, frames: Iterator[Frame], rate: float) -> tuple[int, int, int]:
    """Write frames of one size; returns how many, their width and height."""
    from PIL import Image

    every = max(1, math.ceil(rate / _GIF_RATE))
    chosen = islice(frames, 0, None, every)
    # One palette for all frames, from the beginning of the play: otherwise the colours would flicker.
    sample = list(islice(chosen, _PALETTE_FRAMES))
    height, width = sample[0].shape[:2]
    spread = sample[:: max(1, len(sample) // 8)]
    palette = Image.fromarray(np.concatenate(spread)).quantize(255, method=Image.Quantize.MEDIANCUT)
    count = 0

    def pictures() -> Iterator[Image.Image]:
        nonlocal count
        for frame in chain(sample, chosen):
            picture = Image.fromarray(frame).quantize(palette=palette, dither=Image.Dither.NONE)
            # GIF durations are hundredths of a second: round so that the sum stays right.
            begin, end = (round(100 * every * i / rate) for i in (count, count + 1))
            picture.info["duration"] = 10 * (end - begin)
            count += 1
            yield picture

    drawn = pictures()
    first = next(drawn)
    first.save(part, "GIF", save_all=True, append_images=drawn, loop=0, duration=None)
    return count, width, height
