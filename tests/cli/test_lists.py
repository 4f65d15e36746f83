from __future__ import annotations

import json

from rlstudio.cli.terminal import counted, pairs
from rlstudio.core import registry
from tests.cli.running import refused, rlstudio


def test_envs() -> None:
    found = json.loads(rlstudio("envs", "--json").out)
    assert [e["id"] for e in found] == registry.environment_ids()
    by_id = {e["id"]: e for e in found}
    assert "ppo" in by_id["CartPole-v1"]["algorithms"]
    assert "q_learning" not in by_id["CartPole-v1"]["algorithms"]
    assert "CartPole-v1" in rlstudio("envs").out


def test_algorithms() -> None:
    found = json.loads(rlstudio("algorithms", "--json").out)
    assert [a["id"] for a in found] == registry.algorithm_ids()
    assert "fits" not in found[0]
    fits = {a["id"]: a for a in json.loads(rlstudio("algorithms", "--env", "CartPole-v1", "--json").out)}
    assert (fits["ppo"]["fits"], fits["ppo"]["reason"]) == (True, None)
    assert fits["q_learning"]["fits"] is False
    assert len(fits["q_learning"]["reason"]) > 10
    assert fits["q_learning"]["reason"][:30] in rlstudio("algorithms", "--env", "CartPole-v1").out
    refused(rlstudio("algorithms", "--env", "Cartpole"), "perhaps you mean CartPole-v1")


def test_settings_are_told_in_words() -> None:
    told = {"double": True, "dueling": False, "budget": None, "alpha": 0.5, "map": {"rows": []}}
    assert pairs(told) == "double yes, dueling no, budget none, alpha 0.5, map {…}"
    assert (counted(1, "lane"), counted(2000, "lane")) == ("1 lane", "2,000 lanes")
