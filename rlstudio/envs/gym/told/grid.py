"""Where the states of a finite environment lie, if they are the cells of a grid, and which way actions lead.

What an environment says of its size (``desc``, ``nrow`` and ``ncol``, ``shape``) is believed only if its
model moves from cell to cell there. States are numbered by rows, as in Gymnasium's own worlds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.worlds.finite import GridCell, GridLayout, TabularModel
from rlstudio.envs.grid.map import Kind

LONGEST_SIDE = 200
NEIGHBOURLY = 0.6
"""Of all moves from cell to cell, at least this share lead to one of the eight cells around."""
_SIDES = (("nrow", "ncol"), ("nrows", "ncols"), ("rows", "columns"), ("rows", "cols"), ("height", "width"))
_MARKS = {"G": "goal", "H": "trap", "C": "trap"}


def grid_layout(env: Any, model: TabularModel) -> GridLayout | None:
    """The cells of an environment (unwrapped); None where its states are no cells of a known grid."""
    states = len(model.start)
    for rows, columns, letters in _told_sizes(env):
        fits = rows * columns == states and max(rows, columns) <= LONGEST_SIDE
        if fits and _neighbourly(model, columns):
            return _cells(env, model, rows, columns, letters)
    return None


def _told_sizes(env: Any) -> Iterator[tuple[int, int, Array | None]]:
    """Rows and columns that its attributes may mean, and the letters of its cells (R, C), if any."""
    letters = _letters(getattr(env, "desc", None))
    if letters is not None:
        yield *letters.shape, letters
    shape = getattr(env, "shape", None)
    told = [tuple(shape)] if isinstance(shape, tuple | list | np.ndarray) else []
    for sides in (*told, *(tuple(getattr(env, name, None) for name in pair) for pair in _SIDES)):
        if len(sides) == 2 and all(isinstance(side, int | np.integer) and side > 0 for side in sides):
            yield int(sides[0]), int(sides[1]), None


def _letters(desc: Any) -> Array | None:
    if isinstance(desc, list | tuple) and all(isinstance(row, str) for row in desc):
        desc = [list(row) for row in desc]
    try:
        letters = np.array(desc)
    except ValueError:  # rows of different lengths
        return None
    if letters.ndim != 2 or letters.dtype.kind not in "SU":
        return None
    return letters.astype(np.str_)


def _neighbourly(model: TabularModel, columns: int) -> bool:
    states = np.arange(len(model.start))[:, None, None]
    moves = (model.probability > 0) & (model.next_state != states) & (model.start[model.next_state] == 0)
    far_rows = np.abs(model.next_state // columns - states // columns)
    far_columns = np.abs(model.next_state % columns - states % columns)
    near = np.maximum(far_rows, far_columns) <= 1
    return bool(moves.any()) and float(near[moves].mean()) >= NEIGHBOURLY


def _cells(env: Any, model: TabularModel, rows: int, columns: int, letters: Array | None) -> GridLayout:
    states = np.arange(len(model.start))
    goes_on = model.probability > 0
    ends_S = ~(goes_on & ~(model.terminated & (model.next_state == states[:, None, None]))).any(axis=(1, 2))
    moves = goes_on & ~ends_S[:, None, None] & (model.next_state != states[:, None, None])
    entered, gained = model.next_state[moves], model.reward[moves]
    values, counts = np.unique(gained, return_counts=True)
    usual = float(values[counts.argmax()]) if len(values) else 0.0
    gain_S = np.full(len(states), np.nan)
    """What entering gives, where that is always the same."""
    for s in np.unique(entered):
        rewards = gained[entered == s]
        if (rewards == rewards[0]).all():
            gain_S[s] = rewards[0]
    best = np.nanmax(gain_S[ends_S], initial=-np.inf) if ends_S.any() else 0.0
    few = (model.start > 0).sum() < len(states) / 2
    cliff = _cliff(env, rows, columns)
    known = set(entered.tolist()) | set(np.flatnonzero(model.start).tolist()) | set(np.flatnonzero(ends_S))
    cells = []
    for s in range(len(states)):
        row, column = divmod(s, columns)
        letter = str(letters[row, column]) if letters is not None else ""
        kind: Kind = "floor"
        reward = 0.0 if np.isnan(gain_S[s]) or gain_S[s] == usual else float(gain_S[s])
        if cliff is not None and cliff[row, column]:
            kind, reward = "trap", float(model.reward.min())
        elif s not in known and letter not in ("S", "F", "G", "H", "C", ".", " "):
            continue  # nobody is ever there: a wall
        elif ends_S[s]:
            good = gain_S[s] > 0 or gain_S[s] == best
            kind = _MARKS.get(letter, "goal" if good else "trap")  # type: ignore[assignment]
        elif model.start[s] and few:
            kind = "start"
        cells.append(GridCell(row=row, column=column, state=s, kind=kind, reward=reward))
    return GridLayout(rows=rows, columns=columns, cells=tuple(cells))


def _cliff(env: Any, rows: int, columns: int) -> Array | None:
    """The cells from which one falls, in Gymnasium's cliff walking: nobody is ever in one."""
    cliff = getattr(env, "_cliff", None)
    fits = isinstance(cliff, np.ndarray) and cliff.shape == (rows, columns) and cliff.dtype == np.bool_
    return cliff if fits else None


def ways(model: TabularModel, columns: int) -> dict[str, int]:
    """Which action leads up, right, down and left, by the names of arrow keys: by what actions do on average.

    The average is over all states and outcomes, of moves to one of the four cells beside: so sides to which
    slippery ice leads cancel out. Only clear directions count, and the clearest of several actions.
    """
    states = np.arange(len(model.start))[:, None, None]
    down = model.next_state // columns - states // columns
    right = model.next_state % columns - states % columns
    near = np.abs(down) + np.abs(right) == 1
    chance = model.probability * near
    down_A: Floats = (chance * down).sum(axis=(0, 2))
    right_A: Floats = (chance * right).sum(axis=(0, 2))
    found: dict[str, int] = {}
    best: dict[str, float] = {}
    for action, (d, r) in enumerate(zip(down_A.tolist(), right_A.tolist(), strict=True)):
        strength = max(abs(d), abs(r))
        if strength < 1e-9 or min(abs(d), abs(r)) > strength / 2:
            continue
        key = ("Down" if d > 0 else "Up") if abs(d) > abs(r) else ("Right" if r > 0 else "Left")
        if strength > best.get(key, 0.0):
            found[key], best[key] = action, strength
    return found
