"""What each tool does to a cell."""

from __future__ import annotations

from rlstudio.app.forms.world_sketch import REWARD, Sketch
from rlstudio.envs.grid.drawing import FLOOR, TRAP, WALL


def test_what_the_tools_do_to_a_cell() -> None:
    sketch = Sketch.blank(2, 3)
    assert sketch.rows == ("S..", "..G")
    assert sketch.painted((0, 1), WALL, 1.0).rows == ("S#.", "..G")
    rewarded = sketch.painted((0, 1), WALL, 1.0).painted((0, 1), REWARD, -2.5)
    assert (rewarded.mark((0, 1)), rewarded.rewards) == (FLOOR, {(0, 1): -2.5}), "a wall becomes floor"
    assert rewarded.words((0, 1)) == "floor, −2.5"
    assert rewarded.painted((0, 1), REWARD, 0.0).rewards == {}
    assert sketch.painted((1, 2), REWARD, 0.0).rewards == {(1, 2): 0.0}, "a goal may be worth nothing"
    assert rewarded.painted((0, 1), TRAP, 1.0).rewards == {}
    assert sketch.painted((0, 1), FLOOR, 1.0) is sketch
    larger = rewarded.resized(3, 4)
    assert larger.rows == ("S...", "..G.", "....")
    assert larger.resized(2, 2).rows == ("S.", "..")
    assert rewarded.resized(2, 1 + 1).rewards == {(0, 1): -2.5}
    assert larger.painted((2, 3), REWARD, 1.0).resized(2, 3).rewards == {(0, 1): -2.5}
