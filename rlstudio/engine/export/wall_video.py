"""Records a wall of ages: agents of several ages of one run, in step on the same seed, as one video."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from rlstudio.core.env import Frame
from rlstudio.core.errors import UserError
from rlstudio.core.system.file_types import ending
from rlstudio.core.words import words
from rlstudio.engine.export.side_panel import BACKGROUND
from rlstudio.engine.export.video import Recorded, of_even_size, scaled, write_gif, write_mp4
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.play.agent import open_agent
from rlstudio.engine.play.wall import Aged, Wall
from rlstudio.engine.watch.lane_pictures import shrunk
from rlstudio.engine.worker.messages import OpenStage

SHAPES = ("2x2", "3x3", "4x4")
"""Rows and columns of a wall, as people write them; others from 1x2 to 4x4 are possible, too."""
_TEXT, _MUTED = "#e4e8ee", "#9aa4b2"
_GAP = 14
_HIGH = {".mp4": 1080, ".gif": 480}
"""Pixels that all rows together have about."""
_MOST_SECONDS = 60.0
_END_SECONDS = 1.5
_FADE = 0.45
"""Of an episode that has ended so much of the picture's brightness is left."""


def shape_of(text: str) -> tuple[int, int]:
    """Rows and columns of a text like "3x3". Raises UserError for anything else."""
    found = re.fullmatch(r"([1-4])[x×]([1-4])", text)
    if found is None or text[0] + text[2] == "11":
        raise UserError(
            words(
                "a wall of ages is 2x2, 3x3 or 4x4, or any shape up to that, not {text}.",
                text=repr(text[:20]),
            )
        )
    return int(found[1]), int(found[2])


def ages_beside(agent: Path) -> Path:
    """The file of ages of the run that this file of an agent belongs to. Raises UserError if it has none."""
    path = agent.parent / ages_file.NAME
    if ending(agent) != ".rlstudio" or not path.is_file():
        raise UserError(
            words(
                "{agent} has no ages: there is no {name} of its run beside it.",
                agent=agent,
                name=ages_file.NAME,
            )
        )
    return path


def record_wall(
    agent: Path,
    out: Path,
    shape: tuple[int, int],
    seed: int = 0,
    steps: tuple[int, ...] = (),
    progress: Callable[[float], None] | None = None,
) -> Recorded:
    """Let several ages of a run play one episode each, a minute at most, and write it to .mp4 or .gif.

    agent: a file of the run, beside which its ages lie. shape: rows and columns. steps: of which ages; none
    given: log-spaced, from the first to the last. Whoever has ended waits, darker. The same seed gives the
    same recording. progress: called with the seconds so far. Raises UserError.
    """
    suffix = out.suffix.lower()
    if suffix not in _HIGH:
        raise UserError(words("{path} has to end in .mp4 or .gif.", path=out))
    ages = ages_beside(agent)
    rows, columns = shape
    if not steps:
        steps = tuple(age.step for age in ages_file.spread(ages_file.peek(ages).ages, rows * columns))
    wall = Wall(open_agent(OpenStage(path=str(agent), seed=seed)), ages, steps[: rows * columns], seed)
    film = _Film(wall, rows, columns, _HIGH[suffix], progress)
    rate = wall.agent.spec.frame_rate
    try:
        with replacing(out) as part:
            write = write_gif if suffix == ".gif" else write_mp4
            frames, width, height = write(part, film.frames(), rate)
    finally:
        wall.close()
    returns = tuple(player.score for player in wall.players if player.ended)
    return Recorded(out, frames, frames / rate, width, height, returns)


class _Film:
    """Composes the pictures of a wall."""

    def __init__(
        self, wall: Wall, rows: int, columns: int, high: int, progress: Callable[[float], None] | None
    ) -> None:
        self.wall, self.rows, self.columns, self.progress = wall, rows, columns, progress
        first = [player.picture() for player in wall.players]
        tall, wide = (max(frame.shape[axis] for frame in first) for axis in (0, 1))
        want = min(high / rows, high * 16 / 9 * tall / wide / columns)
        self._scale, shrink = max(1, int(want / tall)), min(1.0, want / tall)
        self._tall, self._wide = round(tall * self._scale * shrink), round(wide * self._scale * shrink)
        self._shrink = shrink
        self._line = max(16, round(self._tall * 0.07)) + 8
        self._font = ImageFont.load_default(max(10.0, (self._line - 8) * 0.8))
        self._pictures = [self._sized(frame) for frame in first]
        self._pending: list[deque[Frame]] = [deque() for _ in first]

    def frames(self) -> Iterator[Frame]:
        """Pictures of even width and height, all of one size."""
        rate, players = self.wall.agent.spec.frame_rate, self.wall.players
        yield self._composed()
        for shown in range(1, round(_MOST_SECONDS * rate)):
            if self.progress is not None:
                self.progress(shown / rate)
            if not any(self._pending):
                if self.wall.over:
                    break
                for player, pending in zip(players, self._pending, strict=True):
                    pending.extend(player.step(render=True))
            for place, pending in enumerate(self._pending):
                if pending:
                    self._pictures[place] = self._sized(pending.popleft())
            yield self._composed()
        for _ in range(round(_END_SECONDS * rate)):
            yield self._composed()

    def _sized(self, frame: Frame) -> Frame:
        """Enlarged by a whole factor, or reduced to what the wall has room for."""
        return shrunk(
            scaled(frame, self._scale, 1), max(1, round(frame.shape[1] * self._scale * self._shrink))
        )

    def _composed(self) -> Frame:
        tile_wide, tile_tall = self._wide + _GAP, self._tall + self._line + _GAP
        size = self.columns * tile_wide + _GAP, self.rows * tile_tall + _GAP
        ground = Image.new("RGB", size, BACKGROUND)
        pen = ImageDraw.Draw(ground)
        for place, (player, picture) in enumerate(zip(self.wall.players, self._pictures, strict=True)):
            row, column = divmod(place, self.columns)
            left, top = _GAP + column * tile_wide, _GAP + row * tile_tall
            over = player.ended and not self._pending[place]
            if over:
                picture = (picture * _FADE).astype(np.uint8)
            at = left + (self._wide - picture.shape[1]) // 2, top + (self._tall - picture.shape[0]) // 2
            ground.paste(Image.fromarray(np.ascontiguousarray(picture)), at)
            self._label(pen, player, left, top + self._tall + 4, over)
        return of_even_size(np.asarray(ground))

    def _label(self, pen: ImageDraw.ImageDraw, player: Aged, left: int, top: int, over: bool) -> None:
        """The age at the left, the return so far at the right."""
        age, score = f"step {player.age.step:,}", f"return {player.score:.5g}"
        pen.text((left, top), age, _MUTED, self._font)
        right = left + self._wide - pen.textlength(score, self._font)
        pen.text((right, top), score, _MUTED if over else _TEXT, self._font)
