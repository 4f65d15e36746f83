"""Histograms of the gradients by which networks really learned, noted only while somebody asks."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.shown_update import UpdateQuestion
from rlstudio.engine.watch.inside import summary
from rlstudio.engine.worker.messages import RunSpec, TrainingViewRequest
from tests.engine.sessions import fingerprint, spec

ASKED, BOTH = (
    TrainingViewRequest(gradients=True),
    TrainingViewRequest(gradients=True, update=UpdateQuestion()),
)


def opened(algorithm: str = "dqn", **config: object) -> Session:
    small = {"learning_starts": 20, "batch_size": 16} if algorithm == "dqn" else {"rollout_steps": 16}
    run = RunSpec(env="CartPole-v1", algorithm=algorithm, lanes=2, config={**small, **config})
    session = open_session(run, None, evaluates=False)
    session.pause()
    return session


def update(session: Session) -> None:
    session.step_until("update")
    before = session.run.updates
    while session.run.updates == before:
        session.advance(0.05)


@pytest.mark.parametrize("hidden", [[24, 16], [450]], ids=["numpy", "torch"])
def test_they_are_those_of_the_step_that_was_taken(
    hidden: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compared with what reached the optimiser, not limited here."""
    session = opened(hidden=hidden, max_grad_norm=None)
    network = session.run.algorithm.learning_networks()["q"]
    reached: list[np.ndarray] = []
    if len(hidden) > 1:
        optimiser = network.adam  # type: ignore[attr-defined]
        monkeypatch.setattr(
            type(optimiser), "step", lambda self, parameters, flat, *rest: reached.append(flat.copy())
        )
    update(session)
    assert session.training_view(ASKED).gradients is None, "asked for from now on"
    update(session)
    told = session.training_view(ASKED).gradients
    assert told is not None
    assert (told.number, told.step) == (session.run.updates, session.run.step)
    layers = told.layers["Q-values"]
    if len(hidden) == 1:
        taken = {name: parameter.grad.numpy() for name, parameter in network._named().items()}  # type: ignore[attr-defined]
    else:
        taken = network._write(reached[-1])  # type: ignore[attr-defined]
    for layer in session.run.info().networks[0].layers:
        expected = summary(taken[layer.weight][slice(*layer.rows)])
        np.testing.assert_array_equal(layers[layer.name].counts, expected.counts)
        assert (layers[layer.name].low, layers[layer.name].high) == (expected.low, expected.high)
        assert np.abs(taken[layer.weight]).max() > 0
    assert session.training_view(ASKED).gradients is None, "none twice"
    session.close()


def test_unasked_nothing_is_noted() -> None:
    session = opened()
    networks = session.run.algorithm.learning_networks().values()

    def noting() -> bool:
        return any(network._noted is not None for network in networks)  # type: ignore[attr-defined]

    update(session)
    assert not noting()
    session.training_view(ASKED)
    assert noting()
    update(session)
    assert not noting(), "one update is enough for an answer"
    session.training_view(ASKED)
    session.training_view(TrainingViewRequest(visits=True))
    assert not noting(), "the panel is hidden"
    assert not session.run.gradients.used
    session.training_view(ASKED)
    session.stop_watching()
    assert not noting()
    session.close()


def test_two_can_look_at_once() -> None:
    """The panel of updates and that of the network: neither takes away what the other waits for."""
    session = opened("ppo")
    session.training_view(BOTH)
    update(session)
    view = session.training_view(BOTH)
    assert view.update is not None
    assert view.update.norms
    assert view.gradients is not None
    session.training_view(ASKED)
    update(session)
    view = session.training_view(BOTH)
    assert view.gradients is not None
    session.close()


def test_a_layer_that_has_broken_is_counted_as_far_as_it_is_finite() -> None:
    numbers = np.float32([[1.0, np.nan], [np.inf, 3.0]])
    found = summary(numbers)
    assert (found.low, found.high, found.counts.sum()) == (1.0, 3.0, 2)
    assert summary(np.full((2, 2), np.nan, np.float32)).counts.sum() == 0


def test_looking_changes_nothing_that_is_learned() -> None:
    learned = []
    for looked in (False, True):
        session = open_session(spec("CartPole-v1", "ppo"), None, evaluates=False)
        while session.run.updates < 4:
            session.run.learn(5.0, 7)
            if looked:
                session.training_view(ASKED)
        learned.append(fingerprint(session))
        session.close()
    assert learned[0] == learned[1]
