"""Lanes that fill a memory with transitions which can be told apart."""

from __future__ import annotations

import numpy as np

from rlstudio.core.events import Transition

STACK, SIDE = 3, 2


class Film:
    """Lanes of frame stacks: every frame has a number of its own, episodes begin padded in different ways."""

    def __init__(self, lanes, seed, end=0.15):
        self.generator = np.random.default_rng(seed)
        self.lanes, self.end, self.number = lanes, end, 0
        self.now = np.stack([self.start(lane) for lane in range(lanes)])

    def frame(self, lane=0):
        self.number += 1
        return np.full((SIDE, SIDE), 0, np.uint8) + np.frombuffer(
            np.uint32(self.number).tobytes(), np.uint8
        ).reshape(SIDE, SIDE)

    def start(self, lane):
        newest = self.frame()
        older = [np.zeros_like(newest), newest, self.frame()][lane % 3]  # three kinds of padding
        return np.stack([older] * (STACK - 1) + [newest])

    def step(self):
        before = self.now
        after = np.stack([np.concatenate([stack[1:], self.frame()[None]]) for stack in before])
        terminated = self.generator.random(self.lanes) < self.end
        truncated = ~terminated & (self.generator.random(self.lanes) < self.end)
        self.now = after.copy()
        for lane in np.flatnonzero(terminated | truncated):
            self.now[lane] = self.start(lane)
        action = self.generator.integers(0, 4, self.lanes)
        reward = self.generator.standard_normal(self.lanes).astype(np.float32)
        return Transition(before, action, reward, after, terminated, truncated)


class Counting:
    """Lanes whose observations are numbers that never come twice."""

    def __init__(self, lanes, seed):
        self.generator = np.random.default_rng(seed)
        self.lanes = lanes
        self.now = np.arange(lanes) * 100_000
        self.history = [[] for _ in range(lanes)]

    def step(self):
        before, after = self.now, self.now + 1
        action = self.generator.integers(0, 3, self.lanes)
        reward = self.generator.standard_normal(self.lanes).astype(np.float32)
        terminated = self.generator.random(self.lanes) < 0.12
        truncated = ~terminated & (self.generator.random(self.lanes) < 0.12)
        for lane in range(self.lanes):
            self.history[lane].append(
                (int(before[lane]), int(action[lane]), float(reward[lane]), int(after[lane]),
                 bool(terminated[lane]), bool(truncated[lane]))
            )  # fmt: skip
        self.now = after + 10 * (terminated | truncated)
        return Transition(before, action, reward, after, terminated, truncated)
