"""An update to show under the microscope."""

from __future__ import annotations

import numpy as np

from rlstudio.core.formulas.expression import written
from rlstudio.core.policy import ReturnDistribution
from rlstudio.engine.shown_update import (
    RowColumn,
    ShownPrediction,
    ShownRow,
    ShownSpread,
    ShownUpdate,
    ToldLetter,
    WorkedEquation,
)


def shown_update(
    rows: int = 20, row: int = 0, number: int = 1234, *, columns: bool = True, pictures: bool = False
) -> ShownUpdate:
    """An update of a DQN with the numbers of the textbook: y = 0.00 + 0.99 × 1.32 = 1.31, Q = 1.07."""
    rng = np.random.default_rng(number)
    names, target = (("a", "r", "terminated", "delta"), 0.99 * 1.32)
    values = (np.arange(rows) % 3, np.arange(rows) * 1.0, np.arange(rows) % 3 == 2, rng.normal(size=rows))
    kinds = ("action", "number", "flag", "number")
    told = ("a", "r", r"\mathrm{end}", r"\delta"), ("the action", "the reward that followed", "end", "error")
    made = zip(names, *told, kinds, values, strict=True)
    symbols = {"r": "r", "gamma": r"\gamma", "best": r"\max_{a'} Q(s', a')", "y": "y", "q": "Q(s, a)"}
    known = {"r": 0.0, "gamma": 0.99, "best": 1.32, "y": target, "q": 1.07}
    spread = ReturnDistribution(np.linspace(-1, 1, 11), np.full(11, 1 / 11, np.float32))
    return ShownUpdate(
        number=number,
        step=56_789,
        count=rows,
        rows="transitions",
        columns=tuple(RowColumn(*parts) for parts in made) if columns else (),  # type: ignore[arg-type]
        error="delta",
        metrics={"policy_loss": 0.12, "value_loss": 0.3},
        norms={"q": {"shared.0": 0.4, "shared.1": 1.2}},
        row=ShownRow(
            row=row,
            equations=(
                WorkedEquation("Target", "y", False, written("r + gamma * best", symbols, known), target),
                WorkedEquation(
                    "TD error",
                    r"\delta",
                    False,
                    written("y - q", symbols, known),
                    target - 1.07,
                    "policy_loss",
                ),
            ),
            letters=(
                ToldLetter("r", "the reward", 0.0, (rows,)),
                ToldLetter("z", "bars", np.arange(9.0), (rows, 9)),
            ),
            predictions=(ShownPrediction("Q(s, a)", "the prediction", 1.07, 1.12),),
            notes=("It was better than predicted: the prediction is pulled up.",),
            spread=ShownSpread(spread, spread, spread),
            state=np.arange(4.0),
            next_state=np.arange(4.0) + 1,
        ),
        pictures={place: np.full((84, 84), 200, np.uint8) for place in range(8)} if pictures else {},
    )
