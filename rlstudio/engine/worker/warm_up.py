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
    "rlstudio.envs.classic.cartpole",
    "rlstudio.envs.atari.environment",
    "rlstudio.envs.grid.tabular",
    "rlstudio.nn.on_torch.network",
    "rlstudio.algorithms.policy_gradient.ppo",
    "rlstudio.algorithms.deep_q.dqn",
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
