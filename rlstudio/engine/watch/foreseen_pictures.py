"""The pictures of what a model imagines, where an environment draws what is seen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.inside.foreseen import Foreseen
from rlstudio.engine.watch.lane_pictures import shrunk


def pictured(spec: EnvSpec, told: Foreseen | None, width: int) -> Foreseen | None:
    """The same with its pictures, each at most so many pixels wide; without them where nothing draws them."""
    if told is None:
        return None
    drawn: dict[bytes, Frame] = {}  # most positions are there twice
    keys = [[one.tobytes() for one in row] for row in (told.real, told.nearest)]
    for key, one in zip([*keys[0], *keys[1]], [*told.real, *told.nearest], strict=True):
        if key not in drawn:
            frame = spec.picture_of(one)
            if frame is None:
                return told
            drawn[key] = shrunk(frame, width)
    return replace(told, pictures=np.stack([np.stack([drawn[key] for key in row]) for row in keys]))
