"""The exact state of Gymnasium's MuJoCo environments, bit for bit."""

from __future__ import annotations

from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Doubles
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

_POSES = (
    "xpos", "xquat", "xmat", "xipos", "ximat", "geom_xpos", "geom_xmat", "site_xpos", "site_xmat", "cam_xpos",
    "cam_xmat", "light_xpos", "light_xdir", "subtree_com",
)  # fmt: skip
"""Poses of bodies. After a step these lag behind the joints, from which MuJoCo could compute them again, so
they are stored too: rewards of Ant and Humanoid start from them, and pictures show them."""


def _whole_state() -> int:
    import mujoco  # type: ignore[import-untyped]

    return int(mujoco.mjtState.mjSTATE_INTEGRATION)


def physics(env: Any) -> Array | None:
    """The whole state of one of Gymnasium's MuJoCo environments; None for all others."""
    own = env.unwrapped
    if not type(own).__module__.startswith("gymnasium.envs.mujoco"):
        return None
    import mujoco

    state = np.empty(mujoco.mj_stateSize(own.model, _whole_state()))
    mujoco.mj_getState(own.model, own.data, state, _whole_state())
    return state


def restore_physics(env: Any, state: Array) -> None:
    """Continue from ``physics``."""
    import mujoco

    own = env.unwrapped
    mujoco.mj_setState(own.model, own.data, state, _whole_state())
    mujoco.mj_forward(own.model, own.data)
    # mj_forward must compute what the simulation had, bit for bit.
    mujoco.mj_setState(own.model, own.data, state, _whole_state())


def poses(env: Any) -> Doubles:
    """The poses of all bodies of a MuJoCo environment in one row."""
    data = env.unwrapped.data
    return np.concatenate([np.ravel(getattr(data, name)) for name in _POSES])


def restore_poses(env: Any, row: Array) -> None:
    """Put the bodies where ``poses`` had them. Raises ValueError for poses of another body."""
    data = env.unwrapped.data
    parts = [getattr(data, name) for name in _POSES]
    if row.shape != (sum(part.size for part in parts),):
        raise Unsound(words("the poses are of another robot"))
    begin = 0
    for part in parts:
        part[...] = row[begin : begin + part.size].reshape(part.shape)
        begin += part.size
