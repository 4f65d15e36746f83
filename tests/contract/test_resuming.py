"""Train 2N = train N, be killed, go on from the file for N: to the last bit, for all that learns."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec
from tests.contract.test_algorithms import LEARNING, busy, same

STEPS = 120
PAIRS = {name: env for env, name in reversed(LEARNING)}
"""Every algorithm, and the first small world that it fits."""


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def learned(session: Session, steps: int) -> None:
    """Learn until so many steps have been taken; it stands right after the last of them."""
    while session.run.step < steps:
        session.run.learn(1e9, 1)


@pytest.mark.parametrize("name", sorted(PAIRS))
def test_going_on_from_a_file_is_never_having_stopped(name: str, tmp_path: Path) -> None:
    spec = RunSpec(env=PAIRS[name], algorithm=name, config=busy(name), seed=3, device="cpu", steps=10**9)
    whole = open_session(spec, None, evaluates=False)
    learned(whole, 2 * STEPS)
    part = open_session(spec, None, evaluates=False)
    learned(part, STEPS)
    file = part.run.save(tmp_path / "half.rlstudio")
    learned(part, STEPS + 50)  # what is killed later leaves the same file
    part.close()
    again = open_session(None, None, resume=file, evaluates=False)
    learned(again, 2 * STEPS)
    assert again.run.step == whole.run.step > 0
    assert again.run.warnings == []
    same(again.run.algorithm.state(), whole.run.algorithm.state())
    world = whole.run.world.state()
    assert world is not None
    same(again.run.world.state(), world)
    for session in (whole, again):
        session.close()
