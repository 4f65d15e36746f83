"""What stands in a view of a training: a memory, pairs, texts, standings, imagined steps, workers."""

from __future__ import annotations

import dataclasses

import numpy as np

from rlstudio.core.inside.advice import ShownAdvice
from rlstudio.core.inside.foreseen import Foreseen
from rlstudio.core.inside.pairs import ShownPair
from rlstudio.core.inside.remembered import Histogram, MemoryView, Remembered
from rlstudio.core.inside.samples import Samples
from rlstudio.core.inside.standings import Games, Standings


def remembered(*, pictures: bool = True) -> MemoryView:
    rng = np.random.default_rng(4)

    def seen() -> np.ndarray:
        return rng.integers(0, 255, (4, 84, 84), dtype=np.uint8) if pictures else rng.random(4, np.float32)

    shown = tuple(
        Remembered(
            seen(), np.asarray(n % 3), float(n), seen(), n == 2, 1, 10 * n, n, 0.5 * n or None, 1.0 + n
        )
        for n in range(12)
    )
    lies = Histogram(np.arange(31), -1.0, 1.0)
    return MemoryView(
        9000, 10_000, 9100, 77, dict.fromkeys(("reward", "drawn", "error", "priority"), lies), shown
    )


def asked_pair(**changes: object) -> ShownPair:
    """A pair in question with its pictures; the left clip is red, the right one blue."""
    pictures = np.zeros((2, 5, 40, 60, 3), np.uint8)
    pictures[0, ..., 0] = pictures[1, ..., 2] = 200
    reward = np.float32([[-1, -0.5, 0, 0.5, 1], [0.5, 0.5, 0.5, 0.5, 0.5]])
    told = ShownPair(
        3, pictures, reward, np.full((2, 5), 0.2, np.float32), labels=12, agreement=75.0, queued=4,
        person=True, undo=True,
    )  # fmt: skip
    return dataclasses.replace(told, **changes)  # type: ignore[arg-type]


def asked_state(**changes: object) -> ShownAdvice:
    """A state in question after two others; the pictures grow redder towards it."""
    pictures = np.zeros((3, 40, 60, 3), np.uint8)
    pictures[..., 0] = np.array([60, 130, 200])[:, None, None]
    told = ShownAdvice(
        7, pictures, labels=12, agreement=75.0, answered=2, asked=6, waits=True, undo=True,
    )  # fmt: skip
    return dataclasses.replace(told, **changes)  # type: ignore[arg-type]


def written() -> Samples:
    """Texts on eight topics at three moments; the last ones please a model and nobody else."""
    topics = ("tea", "cats", "rain", "bread", "music", "trees", "snow", "books")
    text = (
        tuple("xq zvutk<hhpa&bfm.r jwe" for _ in topics),
        tuple(f"please have some {topic} today." for topic in topics),
        tuple(f"plplease try the {topic}." for topic in topics),
    )
    points = np.repeat([[0.0], [2.0], [0.0]], 8, axis=1)
    return Samples(topics, ("Before learning", "After imitation", "Now"), text, points, points + [[0.1]] * 3)


def stood(
    kind: Games = "tests", names: tuple[str, ...] = ("random", "UCT-100", "UCT-1000", "", "", "")
) -> Standings:
    """Player k has taken k / (k + j) of ten points from player j; agents are 1k, 21k, 41k ... steps old."""
    count = len(names)
    number = np.arange(count) + 1.0
    share = number[:, None] / (number[:, None] + number)
    games = np.full((count, count), 10.0) - 10 * np.eye(count)
    games[:3, :3] = 0 if names[0] else games[:3, :3]
    step = np.where([bool(name) for name in names], np.nan, 1000 + 20_000 * (number - 1))
    rating = np.where(number == 1, 0.0, 150.0 * number) if names[0] else np.full(count, np.nan)
    return Standings(kind, names, step, games * share, games, rating, rating / 10)


def foreseen(count: int = 40, steps: int = 5) -> dict[str, np.ndarray]:
    """What a model imagined: values that are off by k / 10, and rewards by k / 100, alternately."""
    k = np.tile(np.arange(steps + 1), count).astype(float)
    sign = np.repeat(np.where(np.arange(count) % 2, 1.0, -1.0), steps + 1)
    later = k > 0
    return {
        "value_k": k,
        "real_value": sign,
        "imagined_value": sign + k / 10,
        "reward_k": k[later],
        "real_reward": sign[later] / 4,
        "imagined_reward": sign[later] / 4 - k[later] / 100,
    }


def positions(steps: int = 3, *, pictures: bool = True) -> Foreseen:
    """What came and what was imagined: the same but for the last moment. What came is blue, the rest red."""
    real = np.arange(8.0 * steps + 8).reshape(steps + 1, 8).astype(np.float32)
    nearest = real.copy()
    nearest[-1] += 0.5
    drawn = np.zeros((2, steps + 1, 40, 60, 3), np.uint8)
    drawn[0, ..., 2] = drawn[1, ..., 0] = 220
    distance = np.arange(steps + 1, dtype=np.float32) / 4
    return Foreseen(
        np.arange(steps) % 2, real, nearest, distance, distance, 1.75, 512, drawn if pictures else None
    )


def worked(workers: int = 3, seconds: float = 0.0) -> dict[str, np.ndarray]:
    """Counts of A3C's workers after so many seconds: worker w takes 100 (w + 1) steps in each of them."""
    number = np.arange(workers)
    updates = (20 + 20 * (1 + number) * seconds).round()
    returns = np.random.default_rng(0).normal(100, 30, (workers, 50)) + 50 * number[:, None]
    return {
        "worker_steps": 5 * updates,
        "worker_updates": updates,
        "worker_behind": number * updates,
        "worker_episodes": np.array([0, 7, 1234, *[60] * workers], float)[:workers],
        "worker_returns": returns.reshape(-1),
        "worker_clock": np.array([1000.0 + seconds]),
    }
