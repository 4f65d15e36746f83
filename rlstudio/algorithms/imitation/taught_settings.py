"""Settings of whoever learns from demonstrations or from an expert, declared once."""

from __future__ import annotations

from typing import Literal

from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.words import mark


class TaughtConfig(Hyperparameters):
    """What each algorithm takes over by ``redefault``: those that it needs.

    Whoever runs it reads them (``engine/demonstrations/teaching.py``) and gives it what they name.
    """

    demonstrations: str = setting(
        "", "Demonstrations",
        "A file of demonstrations (.rldemonstrations), or a recording that you saved after playing yourself "
        "(.rlreplay). Empty: they are recorded of the agent that comes along for this environment, or of a "
        "planner where its model is known.", group="Teacher", file=".rldemonstrations .rlreplay",
    )  # fmt: skip
    demonstrated_episodes: int = setting(
        5, "Demonstrated episodes", "So many of them are learned from, the first ones.",
        ge=1, le=100_000, log=True, unit="episodes", group="Teacher",
    )  # fmt: skip
    teacher: Literal["agent", "person"] = setting(
        "agent", "Who is asked",
        "An agent, or a person at this window: then the training stands still at every question.",
        group="Teacher", titles={"agent": mark("an agent"), "person": mark("a person")},
    )  # fmt: skip
    expert: str = setting(
        "", "Expert",
        "The file of the agent that is asked what to do (.rlstudio). Empty: the agent that comes along for "
        "this environment, or a planner where its model is known.", group="Teacher", file=".rlstudio",
    )  # fmt: skip
