"""What an idle worker loads before it is needed."""

from __future__ import annotations

import contextlib
import importlib

WARM_IMPORTS = (
    "torch",
    "gymnasium",
    "cv2",
    "ale_py",
    "rlstudio.engine.files.checkpoint",
    "rlstudio.envs.cartpole",
    "rlstudio.envs.atari",
    "rlstudio.envs.tabular",
    "rlstudio.nn.torch_network",
    "rlstudio.algorithms.ppo",
    "rlstudio.algorithms.dqn",
)
"""Modules that an idle worker loads one by one, so that a run starts at once."""


class WarmUp:
    """Loads these modules one by one, so that a command is never kept waiting for long."""

    def __init__(self) -> None:
        self._left = list(WARM_IMPORTS)

    def load_one(self) -> bool:
        """Load the next module; returns whether there was one."""
        if not self._left:
            return False
        with contextlib.suppress(ImportError):  # the run that needs it will report the error
            importlib.import_module(self._left.pop(0))
        return True
