"""A link without a worker: a function answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.transport.link import Link

INFO = m.RunInfo(
    env="CartPole-v1",
    env_title="CartPole",
    algorithm="ppo",
    algorithm_title="PPO",
    action_names=("LEFT", "RIGHT"),
    key_bindings={"Left": 0, "Right": 1},
    capabilities=("discrete",),
    shows=("action_probabilities", "value"),
    metrics=(),
    layout=None,
    device="cpu",
    lanes=1,
    seed=0,
    frame_rate=30.0,
    return_unit="steps",
    solved_at=475.0,
    config={},
    env_settings={},
)


class Script(Link):
    """Answers commands by a function, and remembers them."""

    def __init__(self, answer: Callable[[m.Command], list[m.Notice]]) -> None:
        super().__init__()
        self.answer = answer
        self.commands: list[m.Command] = []
        self.waiting: list[m.Notice] = []
        self.lock = threading.Lock()
        self.closed = False

    @property
    def alive(self) -> bool:
        return not self.closed

    def _send(self, command: m.Command) -> None:
        with self.lock:
            self.commands.append(command)
            self.waiting += self.answer(command)

    def _poll(self, timeout: float) -> list[m.Notice]:
        with self.lock:
            notices, self.waiting = self.waiting, []
        if not notices:
            threading.Event().wait(min(timeout, 0.01))
        return notices

    def close(self, timeout: float = 5.0) -> None:
        self.closed = True

    def got(self, kind: type) -> list[Any]:
        with self.lock:
            return [command for command in self.commands if isinstance(command, kind)]
