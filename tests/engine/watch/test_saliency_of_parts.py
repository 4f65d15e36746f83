"""Which inputs matter where observations have several parts: each by its kind, against finite differences."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.arrays import Floats
from rlstudio.core.inside.looking import Method, SaliencyRequest
from rlstudio.core.parts import loose_places, loose_quantities, loosened, packed, quantities
from rlstudio.core.policy import Policy
from rlstudio.core.registry import algorithm
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.watch.saliency import saliency, targets
from tests.parts import SPACE, Side

METHODS: tuple[Method, ...] = ("gradient", "smooth", "integrated", "perturbation")
PLACES = {part.name: place for part, place in loose_places(SPACE)}


def seen(seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    parts = {
        "heading": np.eye(4)[[2]],
        "image": rng.integers(1, 9, (1, 2, 5, 5)),  # below 0 there are no codes
        "speed": rng.normal(0, 1, (1, 3)),
    }
    return packed(SPACE, parts)


def made(name: str = "dqn", seed: int = 0, **config: object) -> tuple[Side, Policy]:
    kind, spec = algorithm(name), Side("image", continuous=name == "sac")
    settings = kind.Config.model_validate({"hidden": [16], **config})
    return spec, kind.make_policy(spec, settings, device="cpu", seed=seed)


def ask(spec: Side, policy: Policy, method: Method, of: str = "action") -> Floats:
    shown = ShownDecision(observation=seen()[0], action_vector=np.float32([0.3]) if spec.continuous else None)
    request = SaliencyRequest(method, of, 0)  # type: ignore[arg-type]
    return saliency(spec, policy, shown, request).importance


def test_loose_observations_have_every_number_once() -> None:
    bytes_, loose = seen(), loosened(SPACE, seen())
    assert loose.shape == (1, 4 + 50 + 3)
    np.testing.assert_array_equal(loose[0, PLACES["heading"]], [0, 0, 1, 0])
    np.testing.assert_array_equal(loose[:, loose_quantities(SPACE)], quantities(SPACE, bytes_))


@pytest.mark.parametrize(("name", "config"), [
    ("dqn", {}), ("dqn", {"dueling": True}), ("ppo", {}), ("ppo", {"normalise_observations": True}),
    ("sac", {}),
])  # fmt: skip
def test_the_gradient_is_that_of_small_changes(name: str, config: dict[str, object]) -> None:
    """A network says the same of loose observations, and its gradient follows from small changes of these."""
    spec, policy = made(name, **config)
    if "normalise_observations" in config:
        policy.network.add(np.concatenate([seen(n) for n in range(20)]))  # type: ignore[attr-defined]
    action = np.float32([0.3]) if spec.continuous else None
    for of in targets(spec, policy):
        reading = policy.reading(of, 0, action=action)
        assert reading is not None
        loose = loosened(SPACE, seen())
        np.testing.assert_allclose(reading(loose), reading(seen()), rtol=1e-5, atol=1e-6)
        number, gradient = reading.gradient(loose)
        assert gradient.shape == loose.shape
        np.testing.assert_allclose(number, reading(loose), rtol=1e-5, atol=1e-6)
        assert np.abs(gradient).max() > 0
        # Across kinks of rectifiers a difference is a mean of slopes: most agree.
        tiny, agree = 2e-3, 0
        for place in range(loose.shape[1]):
            up, down = loose.copy(), loose.copy()
            up[0, place] += tiny
            down[0, place] -= tiny
            slope = (float(reading(up)[0]) - float(reading(down)[0])) / (2 * tiny)
            agree += abs(slope - gradient[0, place]) < 0.02 * np.abs(gradient).max() + 1e-3
        assert agree >= 0.9 * loose.shape[1]


@pytest.mark.parametrize("method", METHODS)
def test_a_part_that_is_not_seen_does_not_matter(method: Method) -> None:
    """The layer of the numbers is cut off: nothing of these, something of the picture; and the other way."""
    spec, policy = made()
    whole = ask(spec, policy, method)
    for blind, dead, alive in (("beside", ("heading", "speed"), ("image",)),
                               ("picture0", ("image",), ("speed",))):  # fmt: skip
        _, policy = made()
        state = policy.state()
        for key in [key for key in state if key.startswith(f"{blind}.0.weight")]:
            state[key] = np.zeros_like(state[key])
        policy.restore(state)
        found = ask(spec, policy, method)
        assert found.shape == whole.shape
        for part in ("heading", "image", "speed"):
            # Of pictures a perturbation tells half the square of a change.
            rounding = 1e-12 if (method, part) == ("perturbation", "image") else 1e-6
            strongest = np.abs(found[PLACES[part]]).max()
            assert np.abs(whole[PLACES[part]]).max() > rounding
            if part in dead:
                assert strongest < rounding
            if part in alive:
                assert strongest > rounding


@pytest.mark.parametrize("method", METHODS)
def test_other_weights_give_another_map_of_each_part(method: Method) -> None:
    """Adebayo et al. 2018, part by part."""
    maps = [ask(*made(seed=seed), method) for seed in (0, 1)]
    for part in ("image", "speed"):
        one, other = (found[PLACES[part]] for found in maps)
        assert np.isfinite([one, other]).all()
        assert np.abs(one).max() > 0
        assert np.abs(one / np.abs(one).max() - other / np.abs(other).max()).max() > 0.1


def test_a_path_adds_up_over_all_parts() -> None:
    spec, policy = made(activation="tanh")
    reading = policy.reading("action", 0)
    assert reading is not None
    loose = loosened(SPACE, seen())
    ground = reading.ground(loose[0])
    assert ground.shape == loose[0].shape
    said = reading(np.stack([loose[0], ground]))
    assert ask(spec, policy, "integrated").sum() == pytest.approx(said[0] - said[1], rel=2e-2, abs=2e-3)
