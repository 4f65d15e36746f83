"""An environment that forks itself is still learned from by one process alone."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PLAY = """
import os
import gymnasium
import numpy as np
from rlstudio.core import registry
from tests.envs.gym.strangers import Line

WHERE = {where!r}


class Forks(Line):
    forked = False

    def __getattribute__(self, name):
        if name == WHERE and opened and not Forks.forked:
            Forks.forked = True
            os.fork()
            if {raises}:
                raise RuntimeError
        return super().__getattribute__(name)

    def __init__(self, render_mode=None):
        super().__init__(render_mode)
        if WHERE == "__init__" and not Forks.forked:
            Forks.forked = True
            os.fork()


opened = False
gymnasium.register("odd/Forks-v0", entry_point=Forks)
spec = None if WHERE == "__init__" else registry.environment("odd/Forks-v0")
opened = True
spec = spec or registry.environment("odd/Forks-v0")
try:
    world = spec.make_world(2, 0)
    for step in range(60):
        world.step(np.full(2, 1))
    world.frame()
    world.close()
except Exception as error:
    print(type(error).__name__, flush=True)
print("forked" if Forks.forked else "never forked", flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are copied on Unix alone")
@pytest.mark.parametrize(
    ("where", "raises"),
    [
        ("step", False),
        ("step", True),
        ("reset", False),
        ("render", False),
        ("close", False),
        ("__init__", False),
    ],
)
def test_its_copy_ends_and_does_not_go_on_learning(where: str, raises: bool) -> None:
    script = PLAY.format(where=where, raises=raises)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120)
    told = ["EnvironmentFault"] if raises else []
    assert done.stdout.splitlines() == [*told, "forked"], done.stderr
