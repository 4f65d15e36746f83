"""Environments of packages that take their worker with them, fail in it, or ask for somebody to type."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from rlstudio.engine.files import checkpoint
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from rlstudio.engine.worker.messages import Died, Failed, RunSpec, Train
from tests.engine.listening import Ear

_PACKAGE = """
import gymnasium, numpy, os, ctypes
class Base(gymnasium.Env):
    observation_space = gymnasium.spaces.Box(-1, 1, (2,))
    action_space = gymnasium.spaces.Discrete(2)
    steps = 0
    def reset(self, *, seed=None, options=None): return numpy.zeros(2, numpy.float32), {}
    def step(self, action):
        self.steps += 1
        print("printed")
        if self.steps == 900: self.fail()
        return numpy.zeros(2, numpy.float32), 1.0, self.steps % 20 == 0, False, {}
class Leaves(Base):
    def fail(self): os._exit(7)
class Crashes(Base):
    def fail(self): ctypes.string_at(0)
class Raises(Base):
    def fail(self): raise RuntimeError("the robot fell")
class Asks(Base):
    def fail(self): input("go on? ")
for kind in (Leaves, Crashes, Raises, Asks):
    gymnasium.register(f"{kind.__name__}-v0", entry_point=kind)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="crashes have other codes")
@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("Leaves", Died, "ended from within (exit code 7) while odd_lab:Leaves-v0 ran in it, as os._exit()"),
        ("Crashes", Died, "crashed (SIGSEGV) while odd_lab:Crashes-v0 ran in it, probably in code of that"),
        ("Raises", Failed, "step() failed at odd_lab.py:18: RuntimeError: the robot fell."),
        ("Asks", Failed, "step() waits for somebody to type something at odd_lab.py:20"),
    ],
)
def test_each_end_has_its_own_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: type[Died | Failed], words: str
) -> None:
    (tmp_path / "odd_lab.py").write_text(_PACKAGE)
    monkeypatch.syspath_prepend(str(tmp_path))
    for folder in ("HOME", "XDG_DATA_HOME"):  # where it is noted that somebody trained in this package
        monkeypatch.setenv(folder, str(tmp_path / "home"))
    host = ProcessHost()
    try:
        spec = RunSpec(env=f"odd_lab:{name}-v0", algorithm="random", lanes=1, steps=10_000)
        host.send(Train(spec, str(tmp_path / "run")))
        end = Ear(host).wait(kind)
    finally:
        host.close()
    assert words in end.message
    if kind is Failed:
        assert checkpoint.peek(tmp_path / "run" / "last.rlstudio").resumable
