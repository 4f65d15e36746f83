"""Renders resources/thumbnails/<id with _ for />.png, 480x320, by really playing each environment.

Run after changing a painter: ``python packaging/make_thumbnails.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from rlstudio.core.env import DisplayEnv, EnvSpec, Frame
from rlstudio.core.registry import environment, environment_ids

WIDTH, HEIGHT = 480, 320
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "thumbnails"


def cartpole(spec: EnvSpec) -> Frame:
    """Balanced by a rule of thumb until the pole leans visibly."""
    display = spec.make_display(3)
    x = display.reset(3)[0]
    for step in range(160):
        lean = x[2] + 0.35 * x[3] - (0.25 if step > 110 else 0.0)
        x = display.step(int(lean > 0)).observation[0]
        if step > 110 and abs(x[2]) > 0.11:
            break
    return cv2.resize(display.frame(), (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)


def grid(spec: EnvSpec) -> Frame:
    """The agent a few random moves away from its start, on a ground of the grid's own colour."""
    display = spec.make_display(5)
    display.reset(5)
    rng = np.random.default_rng(3)
    for _ in range(90):
        moment = display.snapshot()
        if display.step(int(rng.integers(len(spec.action_names)))).terminated:
            display.rewind(moment)
    return framed(display.frame())


def framed(frame: Frame) -> Frame:
    """As large as it fits, on a ground of its own edge's colour."""
    scale = min(WIDTH / frame.shape[1], HEIGHT / frame.shape[0])
    size = round(frame.shape[1] * scale), round(frame.shape[0] * scale)
    small = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    picture = np.full((HEIGHT, WIDTH, 3), frame[0, 0], np.uint8)
    top, left = (HEIGHT - size[1]) // 2, (WIDTH - size[0]) // 2
    picture[top : top + size[1], left : left + size[0]] = small
    return picture


def taxi(spec: EnvSpec) -> Frame:
    """On the way to the passenger."""
    display = spec.make_display(4)
    display.reset(4)
    for action in (2, 1, 2):
        display.step(action)
    return framed(display.frame())


def blackjack(spec: EnvSpec) -> Frame:
    """A game that was won with three cards or more."""
    for seed in range(1000):
        display = spec.make_display(seed)
        x = int(display.reset(seed)[0])
        cards, over = 2, False
        while not over:
            hits = x // 22 < 17
            outcome = display.step(int(hits))
            cards, x, over = cards + hits, int(outcome.observation[0]), outcome.terminated
        if cards > 2 and outcome.reward > 0:
            break
    return framed(display.frame())


def _atari(spec: EnvSpec, decisions: int, act: Callable[[Any], int], ready: Callable[[Any], bool]) -> Frame:
    display: DisplayEnv = spec.configured({"repeat_action_probability": 0.0}).make_display(1)
    display.reset(1)
    lane = display.world.lane  # type: ignore[attr-defined]
    for _ in range(decisions):
        display.step(act(lane._ale.getRAM()), render=False)
    while not ready(lane._ale.getRAM()):
        assert not display.step(act(lane._ale.getRAM()), render=False).terminated, "choose an earlier moment"
    # About the shape of a television's pixels; sharp edges, then one smooth reduction.
    sharp = np.repeat(np.repeat(display.frame(), 8, axis=0), 12, axis=1)
    return cv2.resize(sharp, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)


def pong(spec: EnvSpec) -> Frame:
    """A rally: the right paddle follows the ball."""

    def follow(ram: Any) -> int:
        ball, paddle = int(ram[54]), int(ram[51])
        return 0 if abs(ball - paddle - 8) < 4 or ball == 0 else 3 if ball > paddle + 8 else 2

    return _atari(spec, 190, follow, lambda ram: 100 < ram[49] < 150 and 70 < ram[54] < 180)


def breakout(spec: EnvSpec) -> Frame:
    """A wall with holes: the paddle follows the ball."""

    def follow(ram: Any) -> int:
        ball, paddle = int(ram[99]), int(ram[72]) + 8
        return 0 if abs(ball - paddle) < 4 else 2 if ball > paddle else 3

    return _atari(spec, 600, follow, lambda ram: 110 < ram[101] < 170)


PAINTERS: dict[str, Callable[[EnvSpec], Frame]] = {
    "CartPole-v1": cartpole,
    "ALE/Pong-v5": pong,
    "ALE/Breakout-v5": breakout,
    "rlstudio/GridWorld-v0": grid,
    "rlstudio/Maze-v0": grid,
    "rlstudio/Treasure-v0": grid,
    "CliffWalking-v1": grid,
    "FrozenLake-v1": grid,
    "Taxi-v4": taxi,
    "Blackjack-v1": blackjack,
}


def main() -> None:
    """Render all of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for id in environment_ids():
        path = FOLDER / (id.replace("/", "_") + ".png")
        picture = PAINTERS[id](environment(id))
        assert picture.shape == (HEIGHT, WIDTH, 3)
        cv2.imwrite(str(path), picture[..., ::-1], [cv2.IMWRITE_PNG_COMPRESSION, 9])
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
