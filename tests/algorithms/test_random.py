"""Acting at random against the exact value of doing so."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.registry import environment
from tests.optimal import policy_values, policy_values_within
from tests.verification.tabular import CHANCE, MOST_ERRORS, errors_off, returns_of_chance, value_of_chance


@pytest.mark.parametrize("training", [True, False], ids=["training", "evaluation"])
@pytest.mark.parametrize(("env", "settings"), CHANCE)
def test_the_mean_return_is_the_value_of_the_random_policy(
    env: str, settings: dict[str, object], training: bool
) -> None:
    spec = environment(env, settings)
    returns = returns_of_chance(spec, 1000, 7, training=training)
    assert len(returns) == 1000
    assert abs(errors_off(returns, value_of_chance(spec))) <= MOST_ERRORS


def test_the_lectures_grid_has_the_values_of_the_book() -> None:
    """Sutton and Barto 2018, figure 4.1: v of the random policy on the 4 by 4 grid."""
    model = environment("rlstudio/GridWorld-v0").model()
    assert model is not None
    p_SA = np.full((16, 4), 0.25)
    book = [0, -14, -20, -22, -14, -18, -20, -20, -20, -20, -18, -14, -22, -20, -14, 0]
    np.testing.assert_allclose(policy_values(model, p_SA, 1.0)[1:15], book[1:15], atol=1e-9)
    three = policy_values_within(model, p_SA, 1.0, 3)
    assert three[[1, 2, 3, 5]].tolist() == pytest.approx([-2.4375, -2.9375, -3.0, -2.875])
    # Cut off late it is the same: what was left out has hardly any weight.
    np.testing.assert_allclose(
        policy_values_within(model, p_SA, 1.0, 2000), policy_values(model, p_SA, 1.0), atol=1e-9
    )


def test_a_cut_that_is_forgotten_would_be_noticed() -> None:
    spec = environment("rlstudio/GridWorld-v0", {"max_steps": 20})
    returns = returns_of_chance(spec, 1000, 7, training=True)
    uncut = value_of_chance(environment("rlstudio/GridWorld-v0", {"max_steps": 100_000}))
    assert abs(errors_off(returns, value_of_chance(spec))) <= MOST_ERRORS
    assert abs(errors_off(returns, uncut)) > 2 * MOST_ERRORS
