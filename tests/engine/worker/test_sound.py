"""Odd numbers in commands are refused in a sentence, and the stage plays on."""

from __future__ import annotations

import math
from typing import Any

import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.hosts.host import make_host
from rlstudio.engine.worker.messages.sound import check
from tests.engine.listening import Ear

ODD: list[m.Command] = [
    m.RestartEpisode(-1),
    m.RestartEpisode(2**31),
    m.RestartEpisode(1.5),  # type: ignore[arg-type]
    m.PlayBySeed(math.nan),  # type: ignore[arg-type]
    m.PlayBySeed("7"),  # type: ignore[arg-type]
    m.Look(math.nan),  # type: ignore[arg-type]
    m.Look(2.5),  # type: ignore[arg-type]
    m.BranchRequest(math.inf),  # type: ignore[arg-type]
    m.SaveReplay("x.html", 0.5),  # type: ignore[arg-type]
    m.TimelineRequest(-5),
    m.HumanAction(0.5),  # type: ignore[arg-type]
    m.SetPlaySpeed(math.nan),
    m.SetPlaySpeed("fast"),  # type: ignore[arg-type]
    m.SetSpeed(-1.0),
    m.Step("week"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("command", ODD, ids=repr)
def test_numbers_that_mean_nothing_are_named(command: m.Command) -> None:
    with pytest.raises(UserError, match=r"(whole number from|above 0|a step ends at).*, not "):
        check(command)


@pytest.mark.parametrize(
    "command",
    [m.RestartEpisode(), m.RestartEpisode(0), m.Look(None), m.Look(10**6), m.SetSpeed(None), m.SetSpeed(2),
     m.HumanAction(None), m.Step("update"), m.TimelineRequest(0), m.Pause()],
    ids=repr,
)  # fmt: skip
def test_what_means_something_passes(command: m.Command) -> None:
    check(command)


def test_a_stage_outlives_them() -> None:
    link: Any = make_host("thread")
    try:
        ear = Ear(link)
        link.send(m.OpenStage(spec=m.RunSpec(env="CartPole-v1", algorithm="random")))
        ear.wait(m.Started)
        for command in ODD:
            link.send(command)
            assert ear.wait(m.Refused).message
        link.send(m.SnapshotRequest())
        assert ear.wait(m.Snapshot).frame is not None
    finally:
        link.close()
