"""A wall of ages in a worker: its pace, and its pictures when the window asks for them."""

from __future__ import annotations

import time
from pathlib import Path

from rlstudio.engine.play.agent import open_agent
from rlstudio.engine.play.wall import Wall
from rlstudio.engine.watch.lane_pictures import shrunk
from rlstudio.engine.worker.messages import AgeView, OpenWall, RunInfo, WallView

END_SECONDS = 1.5
"""How long the last pictures of all episodes stay in view before the next seed is played."""
STALL_SECONDS = 0.2
"""After a longer delay than this, the missed steps are not made up for."""
FOREVER = 3600.0


class ShownWall:
    """Plays a wall at a pace, seed after seed. Pictures are drawn in half of the time at most."""

    def __init__(self, command: OpenWall) -> None:
        self.wall = Wall(open_agent(command.agent), Path(command.ages), command.steps, command.seed)
        self.paused = False
        self.speed: float | None = 1.0
        self._due = self._draw_at = time.perf_counter()
        self._seen: list[object] = [None] * len(self.wall.players)
        self.asked: int | None = None
        """Pixels that a picture may be wide, of a request that is not answered yet."""

    def info(self) -> RunInfo:
        """What the window needs to know."""
        return self.wall.agent.info(self.wall.agent.step)

    def set_paused(self, paused: bool) -> None:
        """Pause or go on."""
        self.paused = paused
        self._due = time.perf_counter()

    def set_speed(self, factor: float | None) -> None:
        """Pace as a multiple of the frame rate; None: full speed."""
        self.speed = factor
        self._due = time.perf_counter()

    def begin(self, seed: int | None) -> None:
        """Begin anew: on this seed, or on the same one again."""
        self.wall.begin(self.wall.seed if seed is None else seed)
        self._seen = [None] * len(self.wall.players)
        self._due = time.perf_counter()

    def advance(self) -> float:
        """Take the step that is due; returns the seconds until the next one is."""
        if self.paused:
            return FOREVER
        now = time.perf_counter()
        if now < self._due:
            return self._due - now
        interval = 0.0 if self.speed is None else 1.0 / (self.wall.decision_rate * self.speed)
        if self.wall.over:
            self.begin(self.wall.seed + 1)
            return 0.0
        self._due = max(self._due + interval, now - STALL_SECONDS)
        if not self.wall.step():
            self._due = now + END_SECONDS
        return max(0.0, self._due - time.perf_counter())

    def view(self) -> WallView | None:
        """The answer to the request, if there is news and time for it; pictures only of who has moved on."""
        start = time.perf_counter()
        moments = [(player.steps, self.wall.seed, self.asked) for player in self.wall.players]
        if self.asked is None or moments == self._seen or start < self._draw_at:
            return None
        views = []
        for player, moment, seen in zip(self.wall.players, moments, self._seen, strict=True):
            frame = None if moment == seen else shrunk(player.picture(), self.asked)
            views.append(AgeView(player.age.step, player.age.score, player.score, player.ended, frame))
        self._seen, self.asked = list(moments), None
        now = time.perf_counter()
        self._draw_at = now + (now - start)
        return WallView(tuple(views), self.wall.over)

    def close(self) -> None:
        """Free the emulators."""
        self.wall.close()
