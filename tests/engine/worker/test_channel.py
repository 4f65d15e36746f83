from __future__ import annotations

import multiprocessing
import pickle

import numpy as np
import pytest

from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.worker.messages import (
    Pause,
    Snapshot,
)
from rlstudio.engine.worker.transport.channel import Closed, FrameMemory, Parts, PipeChannel
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
            np.testing.assert_array_equal(message.snapshot.frame, frame)
    ours.close()
    with pytest.raises(Closed):
        channel.receive(0.0)
    with pytest.raises(Closed):
        channel.send(Pause())
    theirs.close()


def test_a_decision_is_sent_once_and_every_snapshot_comes_whole() -> None:
    ours, theirs = multiprocessing.Pipe()
    memory = FrameMemory(SharedMemory(1000))
    channel, parts = PipeChannel(theirs, memory), Parts(memory)
    seen = np.arange(7000, dtype=np.uint8)
    one, equal = ShownDecision(1, observation=seen), ShownDecision(1, observation=seen.copy())
    frames = np.random.default_rng(0).integers(0, 256, (5, 10, 10, 3), dtype=np.uint8)
    sizes = []
    for number, decision in enumerate((one, one, equal, equal, one)):
        sent = Snapshot("stage", 0, 0, number, 0.0, decision, None if number == 1 else frames[number])
        channel.send(sent)
        assert sent.decision is decision
        assert (sent.frame is None) == (number == 1), "what was sent is as it was"
        letter = ours.recv_bytes()
        sizes.append(len(letter))
        came = parts.whole(pickle.loads(letter))
        assert came.episode_step == number
        assert came.decision.action == 1
        np.testing.assert_array_equal(came.decision.observation, seen)
        np.testing.assert_array_equal(came.frame, sent.frame)
    assert [size > 7000 for size in sizes] == [True, False, True, False, True]
