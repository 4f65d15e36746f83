from __future__ import annotations

import pytest

from rlstudio.core import registry
from rlstudio.core.errors import UnknownId, UserError


class BrokenPoint:
    """An entry point whose package raises on import."""

    name = "broken"

    def load(self) -> object:
        raise RuntimeError("no such library")


class WrongPoint:
    """An entry point that names something that is no algorithm."""

    name = "wrong"

    def load(self) -> object:
        return dict


@pytest.fixture
def plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    points = {"broken": BrokenPoint(), "wrong": WrongPoint(), "dqn": WrongPoint()}
    monkeypatch.setattr(registry, "_plugins", lambda kind: points if kind == "algorithms" else {})
    registry.algorithm.cache_clear()


def test_unknown_ids_name_the_nearest() -> None:
    with pytest.raises(UnknownId, match="perhaps you mean CartPole-v1"):
        registry.environment("cartpole")


def test_a_broken_plugin_is_listed_and_harms_nothing(plugins: None) -> None:
    reasons = {failure.name: failure.reason for failure in registry.load_failures()}
    assert set(reasons) == {"broken", "wrong", "dqn"}
    assert reasons["dqn"] == "an algorithm of this id is built in."
    assert "no such library" in reasons["broken"]
    assert "not a subclass of Algorithm" in reasons["wrong"]
    assert "dqn" in registry.algorithm_ids()
    with pytest.raises(UserError, match="does not load"):
        registry.algorithm("broken")
    assert registry.algorithm("dqn").title == "DQN"


def test_an_algorithm_that_cannot_say_whether_it_fits_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that raises there emptied the gallery: no environment could be listed."""
    kind = registry.algorithm("dqn")
    monkeypatch.setattr(kind, "misfit", classmethod(lambda cls, spec: 1 / 0))
    assert kind.refusal(registry.environment("CartPole-v1")) == (
        "DQN does not say whether it fits CartPole: ZeroDivisionError: division by zero."
    )
