"""A viewer of the simplest kind, for the tests of workers: it listens to a link and remembers."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from typing import TypeVar

import pytest

from rlstudio.engine.worker.messages import Died, Failed, Notice, RunSpec
from rlstudio.engine.worker.transport.link import Link

N = TypeVar("N", bound=Notice)


class Ear:
    """Listens to a link and remembers."""

    def __init__(self, link: Link) -> None:
        self.link = link
        self.unread: list[Notice] = []
        self.heard: list[type[Notice]] = []

    def wait(self, kind: type[N], when: Callable[[N], bool] = lambda _: True, seconds: float = 30) -> N:
        give_up = time.monotonic() + seconds
        while time.monotonic() < give_up:
            self.unread += self.link.poll(0.0 if self.unread else 0.05)
            while self.unread:
                notice = self.unread.pop(0)
                self.heard.append(type(notice))
                if isinstance(notice, kind) and when(notice):
                    return notice
                if isinstance(notice, Failed | Died) and kind not in (Failed, Died):
                    pytest.fail(f"{notice.message}\n{getattr(notice, 'traceback', '')}")
        pytest.fail(f"no {kind.__name__}; heard {Counter(t.__name__ for t in self.heard)}")

    def count(self, kind: type[Notice], seconds: float) -> int:
        """How many of this kind come within this time."""
        give_up = time.monotonic() + seconds
        while (left := give_up - time.monotonic()) > 0:
            self.unread += self.link.poll(left)
        found = sum(isinstance(notice, kind) for notice in self.unread)
        self.unread = [notice for notice in self.unread if not isinstance(notice, kind)]
        return found


def run(steps: int | None = None, **more: object) -> RunSpec:
    return RunSpec.model_validate(
        {"env": "CartPole-v1", "algorithm": "dqn", "lanes": 2, "steps": steps, "seed": 5, **more}
    )
