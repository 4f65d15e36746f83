"""Renders resources/thumbnails/<id with _ for />.png, 480x320, by really playing each environment.

``make thumbnails`` renders those that are missing, ``python packaging/make_thumbnails.py ID ...`` these
alone (all of them: ``--all``). An environment needs nothing here: it is played at random, and its liveliest
moment is kept. Those that look better at another moment have a painter of their own below.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from rlstudio.core.catalogue import thumbnail_name
from rlstudio.core.env import DisplayEnv, EnvSpec, Frame
from rlstudio.core.registry import BUILT_IN_ENVIRONMENTS, environment
from rlstudio.core.spaces import Discrete
from rlstudio.envs.boards.painter import MARGIN

WIDTH, HEIGHT = 480, 320
_SEEN = 0.8
"""Of a picture's height, what a card shows of it and some air."""
_OF_HEXAGONS = ("rlstudio/Hex-v0", "rlstudio/OpenSpiel-v0")
_RIM = 10
"""Pixels around the cells of a board that its edge takes."""
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


def framed(frame: Frame, share: float = 1.0) -> Frame:
    """As large as it fits, on a ground of its own edge's colour. share: of the picture's height."""
    scale = min(WIDTH / frame.shape[1], share * HEIGHT / frame.shape[0])
    size = round(frame.shape[1] * scale), round(frame.shape[0] * scale)
    small = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    picture = np.full((HEIGHT, WIDTH, 3), frame[0, 0], np.uint8)
    top, left = (HEIGHT - size[1]) // 2, (WIDTH - size[0]) // 2
    picture[top : top + size[1], left : left + size[0]] = small
    return picture


def board(spec: EnvSpec) -> Frame:
    """A game of two searching players, some moves before its end."""
    game = spec.game()
    assert game is not None
    world = spec.configured({"opponent": "uct", "simulations": 300}).make_world(1, 3)
    world.play_both()
    frames = []
    while True:
        position = game.position(world.observe())
        move = world.opponent.choose(position, world.moves, world._generators)
        frames.append(world.frame().copy())
        if world.step(move).episodes:
            # On a card the names of rows and columns would be too small to read.
            picture = frames[int(len(frames) * 0.7)]
            if spec.id not in _OF_HEXAGONS:  # there they stand among the cells
                picture = picture[MARGIN - _RIM : _RIM - MARGIN, MARGIN - _RIM : _RIM - MARGIN]
            return framed(picture, _SEEN)


def written(spec: EnvSpec) -> Frame:
    """A sentence that the reader likes."""
    display = spec.make_display(0)
    topic, seed = "", 0
    while topic != "music":
        seed += 1
        writing = spec.writing()
        assert writing is not None
        topic = writing.asked(int(writing.read(display.reset(seed)).prompt[0]))
    for letter in "thanks for the music.":
        display.step("abcdefghijklmnopqrstuvwxyz .".index(letter), render=False)
    return framed(display.frame())


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
    return _television(display.frame())


def _television(frame: Frame) -> Frame:
    """About the shape of a television's pixels; sharp edges, then one smooth reduction."""
    sharp = np.repeat(np.repeat(frame, 8, axis=0), 12, axis=1)
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


def _covering(frame: Frame, low: float = 0.5) -> Frame:
    """Scaled to cover the card, then cut out; ``low``: 0 keeps the top, 1 the bottom."""
    scale = max(WIDTH / frame.shape[1], HEIGHT / frame.shape[0])
    size = round(frame.shape[1] * scale), round(frame.shape[0] * scale)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    picture = cv2.resize(frame, size, interpolation=way)
    top, left = round((size[1] - HEIGHT) * low), (size[0] - WIDTH) // 2
    return picture[top : top + HEIGHT, left : left + WIDTH]


def played(
    steps: int, act: Callable[[Any, int], Any], seed: int = 1, low: float = 0.5
) -> Callable[[EnvSpec], Frame]:
    """A painter that acts by a rule (observation, step) -> action for so many steps."""

    def paint(spec: EnvSpec) -> Frame:
        display = spec.make_display(seed)
        x = display.reset(seed)[0]
        for step in range(steps):
            outcome = display.step(act(x, step), render=False)
            over = outcome.terminated or outcome.truncated
            assert not over, f"{spec.id}: choose an earlier moment"
            x = outcome.observation[0]
        picture = _covering(display.frame(), low)
        display.close()
        return picture

    return paint


def shaken(steps: int, seed: int = 1, low: float = 0.5, strength: float = 0.6) -> Callable[[EnvSpec], Frame]:
    """A painter that draws actions at random."""

    def paint(spec: EnvSpec) -> Frame:
        rng = np.random.default_rng(seed)
        space = spec.action_space
        if isinstance(space, Discrete):
            return played(steps, lambda x, step: int(rng.integers(space.n)), seed, low)(spec)
        bottom, top = (strength * bound for bound in space.bounds())
        return played(steps, lambda x, step: rng.uniform(bottom, top).astype(np.float32), seed, low)(spec)

    return paint


def game(decisions: int, seed: int = 1) -> Callable[[EnvSpec], Frame]:
    """A painter that plays a game at random for a while."""

    def paint(spec: EnvSpec) -> Frame:
        rng = np.random.default_rng(seed)
        return _atari(spec, decisions, lambda ram: int(rng.integers(spec.action_space.n)), lambda ram: True)

    return paint


def liveliest(spec: EnvSpec) -> Frame:
    """Of a game played at random, the moment that has the most to see."""
    return _television(_liveliest(spec.configured({"repeat_action_probability": 0.0}), 240))


def at_its_best(spec: EnvSpec) -> Frame:
    """Of any environment, played at random."""
    return _covering(_liveliest(spec, 120))


def _liveliest(spec: EnvSpec, decisions: int) -> Frame:
    """The picture with the most edges."""
    rng = np.random.default_rng(1)
    display = spec.make_display(1)
    display.reset(1)
    best, most = display.frame(), -1
    for decision in range(decisions):
        outcome = display.step(_by_chance(spec, rng))
        if outcome.terminated or outcome.truncated:
            break
        if decision >= 20 and decision % 5 == 0:
            frame = display.frame()
            edges = int((np.diff(frame.astype(np.int16), axis=0) != 0).any(-1).sum())
            edges += int((np.diff(frame.astype(np.int16), axis=1) != 0).any(-1).sum())
            if edges > most:
                best, most = frame, edges
    display.close()
    return best


def _by_chance(spec: EnvSpec, rng: np.random.Generator) -> Any:
    space = spec.action_space
    if isinstance(space, Discrete):
        return int(rng.integers(space.n))
    return rng.uniform(*space.bounds()).astype(np.float32)


def vector(*numbers: float) -> Any:
    """An action of these numbers."""
    return np.array(numbers, np.float32)


GAMES = {
    "Asteroids": 120, "BeamRider": 150, "Boxing": 60, "DemonAttack": 105, "DonkeyKong": 60, "Enduro": 120,
    "Freeway": 80, "Frostbite": 40, "MontezumaRevenge": 30, "MsPacman": 110, "Pitfall": 25, "Qbert": 60,
    "Riverraid": 60, "RoadRunner": 90, "Seaquest": 110, "SpaceInvaders": 90, "StarGunner": 160, "Tennis": 60,
}  # fmt: skip

PAINTERS: dict[str, Callable[[EnvSpec], Frame]] = {
    "Acrobot-v1": played(48, lambda x, step: 2 if x[5] > 0 else 0),
    "MountainCar-v0": played(75, lambda x, step: 2 if x[1] > 0 else 0, low=1.0),
    "MountainCarContinuous-v0": played(60, lambda x, step: vector(1.0 if x[1] > 0 else -1.0), low=1.0),
    "Pendulum-v1": played(30, lambda x, step: vector(2.0 if x[2] > 0 else -2.0)),
    "LunarLander-v3": played(
        70, lambda x, step: 2 if x[3] < -0.25 else 1 if x[4] < -0.1 else 3 if x[4] > 0.1 else 0, low=1
    ),
    "LunarLanderContinuous-v3": played(
        85,
        lambda x, step: vector(1.0 if x[3] < -0.2 else 0.0, np.clip(4 * x[4] + 1.5 * x[5], -1, 1)),
        seed=4,
        low=1,
    ),
    "rlstudio/Glimpses-v0": shaken(4, seed=6),
    "BipedalWalker-v3": shaken(22, seed=2, low=0.8),
    "CarRacing-v3": played(75, lambda x, step: vector(0.0, 0.3, 0.0), low=0.7),
    "HalfCheetah-v5": shaken(22, seed=3, low=0.85),
    "Hopper-v5": shaken(12, seed=1, low=0.6),
    "Walker2d-v5": shaken(14, seed=1, low=0.6),
    "Ant-v5": shaken(16, seed=1, low=0.6),
    "Humanoid-v5": shaken(5, seed=1, low=1.0, strength=0.4),
    "Swimmer-v5": shaken(40, seed=1),
    "InvertedPendulum-v5": shaken(4, seed=1, low=0.4),
    "InvertedDoublePendulum-v5": shaken(4, seed=2, low=0.4),
    "Reacher-v5": shaken(20, seed=1),
    "Pusher-v5": shaken(30, seed=1, low=0.6),
    **{id: liveliest for id in BUILT_IN_ENVIRONMENTS if id.startswith("ALE/")},
    **{f"ALE/{name}-v5": game(decisions) for name, decisions in GAMES.items()},
    "CartPole-v1": cartpole,
    "ALE/Pong-v5": pong,
    "ALE/Breakout-v5": breakout,
    "rlstudio/GridWorld-v0": grid,
    "rlstudio/Maze-v0": grid,
    "rlstudio/Treasure-v0": grid,
    "rlstudio/World-v0": grid,
    "CliffWalking-v1": grid,
    "FrozenLake-v1": grid,
    "rlstudio/Views-v0": played(4, lambda x, step: (1, 4, 6, 1)[step]),
    "rlstudio/Sentences-v0": written,
    "Taxi-v4": taxi,
    "Blackjack-v1": blackjack,
    **{id: board for id, where in BUILT_IN_ENVIRONMENTS.items() if ".boards." in where or ".spiel." in where},
}


def main() -> None:
    """Render those that are named, all of them, or those that are missing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    paths = {id: FOLDER / thumbnail_name(id) for id in BUILT_IN_ENVIRONMENTS}
    named = sys.argv[1:] or [id for id, path in paths.items() if not path.exists()]
    for id in paths if named == ["--all"] else named:
        path = paths[id]
        picture = PAINTERS.get(id, at_its_best)(environment(id))
        assert picture.shape == (HEIGHT, WIDTH, 3)
        # 128 colours are plenty for pictures this size, and keep the program small.
        Image.fromarray(picture).quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)
        print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
