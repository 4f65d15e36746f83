"""The worked plug-in of docs/plugins/algorithm, installed as a person would, and a broken one beside it."""

from __future__ import annotations

import json
from importlib.metadata import EntryPoint
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core import registry
from rlstudio.core.errors import UserError
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import environment
from tests.plugins.packages import PLUGINS, announce, install, ran, run

WEAK = """from rlstudio.algorithms.tables.q_learning import QLearning

class Weak(QLearning):
    id, title = "weak", "Weak"

    def learn(self, world):
        for event in super().learn(world):
            yield event
            if self.steps > 100:
                raise RuntimeError("out of ideas")
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("packages")
    install(PLUGINS / "algorithm", place, tmp_path_factory.mktemp("source"))
    (place / "torn_rule.py").write_text("raise RuntimeError('it needs a newer world')\n")
    announce(place, "torn-rule", "[rlstudio.algorithms]\ntorn = torn_rule:Torn\nnumber = math:pi\n")
    (place / "weak_rule.py").write_text(WEAK)
    announce(place, "weak-rule", "[rlstudio.algorithms]\nweak = weak_rule:Weak\n")
    return place


def test_it_is_listed_trained_and_played(installed: Path, tmp_path: Path) -> None:
    listed = {
        a["id"]: a for a in json.loads(run(installed, tmp_path, "-m", "rlstudio", "algorithms", "--json"))
    }
    assert listed["cross_entropy"]["title"] == "Cross-entropy method"
    assert {"ppo", "q_learning"} <= set(listed)
    assert not {"torn", "number"} & set(listed)
    out = tmp_path / "run"
    command = ("-m", "rlstudio", "train", "CartPole-v1", "cross_entropy", "--steps", "60000", "--lanes", "8")
    result = json.loads(
        run(
            installed, tmp_path, *command, "--set", "population=30", "--out", str(out), "--json"
        ).splitlines()[-1]
    )
    assert result["steps"] >= 60_000
    file = str(out / "best.rlstudio")
    played = json.loads(run(installed, tmp_path, "-m", "rlstudio", "evaluate", file, "--json"))
    assert played["mean_return"] > 195  # at random it is about 20


def test_a_broken_one_is_listed_with_its_error_and_harms_nothing(installed: Path, tmp_path: Path) -> None:
    script = (
        "import json; from rlstudio.engine.catalogue import build_catalogue;"
        "c = build_catalogue().model_dump();"
        "print(json.dumps([c['failures'], [a['id'] for a in c['algorithms']],"
        " {e['id']: e['algorithms']['cross_entropy'] for e in c['environments']}]))"
    )
    failures, ids, reasons = json.loads(run(installed, tmp_path, "-c", script))
    assert {failure["name"] for failure in failures} == {"torn", "number"}
    assert "it needs a newer world" in next(f["reason"] for f in failures if f["name"] == "torn")
    assert {"cross_entropy", "ppo"} <= set(ids)
    assert reasons["CartPole-v1"] is None
    assert "pictures" in reasons["ALE/Pong-v5"]
    assert "on a scale" in reasons["Pendulum-v1"]


def take(learner, world, steps):
    for event in learner.learn(world):
        steps -= isinstance(event, Stepped)
        if not steps:
            return


def test_stopping_saving_and_continuing_is_never_having_stopped(
    installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(installed))
    from rlstudio_cross_entropy import CrossEntropy, CrossEntropyConfig

    spec = environment("CartPole-v1")

    def make(seed):
        return CrossEntropy(spec, CrossEntropyConfig(population=6), device="cpu", seed=seed)

    straight, world = make(1), spec.make_world(3, 7)
    take(straight, world, 400)
    first, first_world = make(1), spec.make_world(3, 7)
    take(first, first_world, 251)
    state, world_state = first.state(), first_world.state()
    take(first, first_world, 40)
    second, second_world = make(5), spec.make_world(3, 9)
    second.restore(state)
    second_world.restore(world_state)
    take(second, second_world, 149)
    ours, theirs = straight.state(), second.state()
    assert ours.keys() == theirs.keys()
    for name, value in ours.items():
        np.testing.assert_array_equal(value, theirs[name], err_msg=name)
    with pytest.raises(ValueError, match="missing"):
        second.restore({})


def test_the_elite_is_kept(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(installed))
    from rlstudio_cross_entropy import CrossEntropy, CrossEntropyConfig

    config = CrossEntropyConfig(population=5, elite_share=0.4, extra_noise=0.5)
    learner = CrossEntropy(environment("CartPole-v1"), config, device="cpu", seed=0)
    tried = learner.policy.guess(5)
    learner.tried_GIA, learner.return_G = tried.copy(), np.array([3.0, 9.0, 1.0, 7.0, 2.0])
    metrics = learner._improve()
    np.testing.assert_allclose(learner.policy.mean_IA, (tried[1] + tried[3]) / 2)
    np.testing.assert_allclose(learner.policy.deviation_IA, np.abs(tried[1] - tried[3]) / 2 + 0.5)
    assert metrics["elite_return"] == 8.0
    world = learner.spec.make_world(2, 0)
    updates = [event for event, _ in zip(learner.learn(world), range(3000), strict=False)]
    assert {m.name for m in learner.metrics} == set(
        next(e for e in updates if isinstance(e, Updated)).metrics
    )


def test_one_that_fails_while_it_learns_is_named_with_the_line(installed: Path, tmp_path: Path) -> None:
    command = ("train", "rlstudio/Maze-v0", "weak", "--steps", "5000", "--out", str(tmp_path / "run"))
    done = ran(installed, tmp_path, "-m", "rlstudio", *command)
    assert done.returncode == 2
    told = "the plug-in weak failed at weak_rule.py:10: RuntimeError: out of ideas; the details are in "
    assert told in " ".join(done.stderr.split())
    assert (tmp_path / "run" / "last.rlstudio").exists(), "what had been learned is kept"


def test_an_error_of_our_own_code_is_no_plug_ins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        registry, "_plugins", lambda kind: {"weak": EntryPoint("weak", "weak_rule:Weak", kind)}
    )
    with pytest.raises(UserError) as caught:
        registry.environment("nowhere")
    assert registry.plugin_at_fault(caught.value) is None
    assert registry.failure(ValueError("what")) == "ValueError: what"
    space = {"__name__": "weak_rule.inner"}
    exec(compile("def rule(): [].index(1)", "/somewhere/inner.py", "exec"), space)
    with pytest.raises(ValueError, match="not in list") as raised:
        space["rule"]()
    assert registry.failure(raised.value).startswith("the plug-in weak failed at inner.py:1: ValueError: ")
