from __future__ import annotations

import multiprocessing

import numpy as np
import pytest

from rlstudio.engine.worker.messages import (
    Pause,
    Snapshot,
)
from rlstudio.engine.worker.transport.channel import Closed, FrameMemory, PipeChannel
from rlstudio.processes.memory import SharedMemory


def test_a_frame_larger_than_the_memory_goes_through_the_pipe() -> None:
    ours, theirs = multiprocessing.Pipe()
    memory = FrameMemory(SharedMemory(1000))
    channel = PipeChannel(theirs, memory)
    for shape in ((10, 30, 3), (20, 20, 3)):
        frame = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
        channel.send(Snapshot("stage", 0, 0, 0, 0.0, frame=frame))
        message = ours.recv()
        if shape[0] == 10:
            assert message.snapshot.frame is None
            np.testing.assert_array_equal(memory.read(message.shape), frame)
        else:
            np.testing.assert_array_equal(message.frame, frame)
    ours.close()
    with pytest.raises(Closed):
        channel.receive(0.0)
    with pytest.raises(Closed):
        channel.send(Pause())
    theirs.close()
