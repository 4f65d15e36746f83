"""Runs compared: aligned without a look into the future, one band per configuration, a table."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.comparing.aligning import common_grid, held, smoothed
from rlstudio.engine.comparing.axes import over
from rlstudio.engine.comparing.comparison import Comparing, Question, compare
from rlstudio.engine.comparing.tables import write_numbers
from tests.engine.comparing.made import run

PLAIN = Question(smoothing=1)


def test_a_curve_is_held_and_never_tells_what_comes_later() -> None:
    curve = np.array([10.0, 20.0, 30.0]), np.array([1.0, 2.0, 3.0])
    grid = np.array([5.0, 10.0, 19.9, 20.0, 35.0])
    assert held(curve, grid).tolist()[1:] == [1.0, 1.0, 2.0, 3.0]
    assert np.isnan(held(curve, grid)[0])


def test_the_newest_of_several_points_at_one_place_is_held() -> None:
    curve = np.array([10.0, 10.0, 20.0]), np.array([1.0, 5.0, 2.0])
    assert held(curve, np.array([10.0])).tolist() == [5.0]


def test_smoothing_looks_back_only() -> None:
    x = np.arange(6.0)
    before = smoothed((x, np.array([0.0, 0.0, 0.0, 9.0, 0.0, 0.0])), 3)[1]
    assert before.tolist() == [0.0, 0.0, 0.0, 3.0, 3.0, 3.0]
    assert smoothed((x, x), 1)[1] is x


def test_the_grid_is_where_all_curves_are_known() -> None:
    one = np.arange(0.0, 101.0), np.zeros(101)
    late_and_short = np.arange(20.0, 61.0, 7.0), np.zeros(6)
    grid = common_grid([one, late_and_short])
    assert (grid[0], grid[-1]) == (20.0, 55.0)
    assert common_grid([one, one]) is not one[0]
    assert common_grid([one, one]).tolist() == one[0].tolist()  # their own places, where these are the same
    apart = np.array([200.0, 300.0]), np.zeros(2)
    assert not len(common_grid([one, apart]))
    assert not len(common_grid([]))


def test_seeds_of_one_configuration_are_one_band() -> None:
    steps = [100.0, 200.0, 300.0]
    runs = [run(f"s{seed}", {"return": (steps, [seed, seed + 1, seed + 2])}, seed=seed) for seed in range(5)]
    for statistic, middle in (("mean", [2, 3, 4]), ("median", [2, 3, 4]), ("iqm", [2, 3, 4])):
        (one,) = compare(runs, Question(statistic=statistic, smoothing=1)).configurations  # type: ignore[arg-type]
        assert one.band is not None
        assert one.band.x.tolist() == steps
        assert one.band.middle.tolist() == middle
        assert (one.band.low < one.band.middle).all()
        assert (one.band.middle < one.band.high).all()
        assert one.counted == 5
    (alone,) = compare(runs, Question(statistic=None, smoothing=1)).configurations
    assert alone.band is None
    assert [curve.run.seed for curve in alone.curves] == [0, 1, 2, 3, 4]


def test_a_single_seed_has_a_curve_and_no_band() -> None:
    (one,) = compare([run("a", {"return": ([1, 2], [3, 4])})], PLAIN).configurations
    assert one.band is not None
    assert one.band.low is None
    assert one.band.high is None
    assert one.band.middle.tolist() == [3.0, 4.0]
    assert one.final is not None
    assert one.final.of["iqm"].low is None


def test_a_run_that_ends_early_ends_the_statistic_and_is_named() -> None:
    runs = [
        run("long", {"return": (range(0, 1001, 10), range(101))}),
        run("short", {"return": (range(0, 501, 5), range(101))}, seed=1),
    ]
    found = compare(runs, PLAIN)
    (one,) = found.configurations
    assert one.band is not None
    assert one.band.x[-1] == 500.0
    assert one.final is not None
    assert (one.final.at, one.final.scores) == (500.0, (50.0, 100.0))
    assert len(one.curves[0].raw[0]) == 101  # the long one alone goes on to its end
    assert [note for note in found.notes if "short is the shortest run" in note and "at 500" in note]
    without = compare(runs, Question(smoothing=1, left_out=frozenset({"/runs/short"})))
    assert without.configurations[0].final is not None
    assert without.configurations[0].final.at == 1000.0
    assert without.notes == ()


def test_equal_seeds_are_one_sample() -> None:
    curves = {seed: {"return": ([1.0, 2.0], [float(seed), 5.0 * seed])} for seed in (1, 2, 3)}
    once = [run(f"r{seed}", curves[seed], seed=seed) for seed in curves]
    again = run("again", {"return": ([1.0], [2.0])}, seed=2)
    found = compare([*once, again], PLAIN)
    assert found.configurations[0].final == compare(once, PLAIN).configurations[0].final
    assert found.configurations[0].counted == 3
    assert found.notes == (
        "again has the settings and the seed 2 of r2: they are one sample, and the longer one counts.",
    )
    alone = compare([*once, again], Question(statistic=None, smoothing=1))
    assert alone.configurations[0].counted == 4, "each is drawn where each is shown alone"
    assert alone.configurations[0].final == found.configurations[0].final


def test_configurations_are_told_apart_by_what_differs() -> None:
    curves = {"return": ([1.0], [1.0])}
    runs = [
        run("a", curves, fingerprint="a", learning_rate=0.001, discount=0.99, lanes=8),
        run("b", curves, fingerprint="b", learning_rate=0.0003, discount=0.99, lanes=1),
        run("c", curves, fingerprint="c", algorithm="dqn", learning_rate=0.5),
    ]
    found = compare(runs, PLAIN)
    assert [one.differs for one in found.configurations] == [
        "learning_rate=0.001, lanes=8",
        "learning_rate=0.0003, lanes=1",
        "",
    ]


def test_one_configuration_against_another() -> None:
    low = [run(f"l{n}", {"return": ([0, 100], [0, n])}, fingerprint="low", seed=n) for n in range(3)]
    high = [run(f"h{n}", {"return": ([0, 200], [50, 60])}, fingerprint="high", seed=n) for n in range(3)]
    maze = run("m", {"return": ([0, 100], [0, 1])}, fingerprint="maze", env="rlstudio/Maze-v0")
    found = compare([*low, *high, maze], PLAIN).improvements
    told = {(each.one, each.other): each for each in found}
    assert set(told) == {("low", "high"), ("high", "low")}  # never across environments
    better = told["high", "low"]
    assert (better.at, better.probability.value, better.probability.low) == (100.0, 1.0, 1.0)
    assert told["low", "high"].probability.value == 0.0


def test_one_environment_is_compared_at_a_time_where_that_is_asked_for() -> None:
    curves = {"return": ([0.0, 100.0], [0.0, 1.0])}
    cart, maze = run("c", curves, fingerprint="c"), run("m", curves, fingerprint="m", env="Maze-v0")
    for world, shown in (("", "c"), ("Maze-v0", "m"), ("gone", "c")):
        found = compare([cart, maze], replace(PLAIN, world=world))
        assert [one.fingerprint for one in found.configurations] == [shown]
        assert found.worlds == ("CartPole-v1", "Maze-v0")
        assert found.notes == ()
    both = compare([cart, maze], PLAIN)
    assert (len(both.configurations), both.world) == (2, None)
    assert both.notes == ("These runs are of 2 environments, and returns of one say nothing of another.",)


def test_other_settings_of_an_environment_are_told() -> None:
    curves = {"return": ([0.0, 100.0], [0.0, 1.0])}
    runs = [
        replace(run(name, curves, fingerprint=name), env_settings={"slip": slip, "size": 5})
        for name, slip in (("a", 0.0), ("b", 0.3))
    ]
    (note,) = compare(runs, PLAIN).notes
    assert note.startswith("These runs differ in settings of the environment itself (slip)")


def test_axes() -> None:
    one = run(
        "a",
        {
            "return": ([10, 30, 60], [1, 2, 3]),
            "evaluation": ([5, 30, 70], [4, 5, 6]),
            "seconds": ([20, 40, 80], [1.0, 2.0, 4.0]),
        },
        episodes=3,
    )
    assert over(one, "return", "steps")[0].tolist() == [10, 30, 60]
    assert over(one, "return", "episodes")[0].tolist() == [1, 2, 3]
    assert over(one, "evaluation", "episodes")[0].tolist() == [0, 2, 3]
    assert over(one, "return", "seconds")[0].tolist() == [0.5, 1.5, 3.0]
    assert not len(over(one, "loss", "steps")[0])


def test_times_that_were_not_noted_are_not_invented() -> None:
    old = run("old", {"return": ([10, 30], [1, 2])})
    with pytest.raises(UserError, match="old was made by an older version"):
        over(old, "return", "seconds")
    continued = run("on", {"return": ([10, 30], [1, 2]), "seconds": ([20, 40], [100.0, 101.0])})
    assert over(continued, "return", "seconds")[0].tolist() == [100.5]
    found = compare([old, continued], Question(axis="seconds", smoothing=1))
    assert [curve.run.name for curve in found.configurations[0].curves] == ["on"]
    assert found.notes == ("old was made by an older version, which noted no times.",)


def test_a_long_curve_that_was_thinned_counts_all_episodes() -> None:
    thinned = run("a", {"return": ([10, 20], [1, 2])}, episodes=400)
    assert over(thinned, "return", "episodes")[0].tolist() == [200.0, 400.0]
    planner = run("p", {"largest_change": ([1, 2], [1, 0])})
    with pytest.raises(UserError, match="p has no episodes to count"):
        over(planner, "largest_change", "episodes")


def test_what_can_be_compared() -> None:
    runs = [
        run(
            "a",
            {"evaluation": ([1], [1]), "return": ([1], [1]), "policy_loss": ([1], [1]), "odd": ([1], [1])},
        ),
        run("b", {"steps_per_second": ([1], [9.0])}, algorithm="nobody/knows", fingerprint="b"),
    ]
    found = compare(runs, PLAIN)
    assert [kind.name for kind in found.kinds] == ["return", "evaluation", "policy_loss", "steps_per_second"]
    assert found.notes == ("b has no such curve.",)
    assert compare([], PLAIN).kind is None


def test_tests_are_not_smoothed() -> None:
    one = run("a", {"evaluation": ([1, 2, 3], [0, 30, 60])})
    (found,) = compare([one], Question(metric="evaluation", smoothing=20)).configurations
    assert found.curves[0].smooth[1].tolist() == [0, 30, 60]


def test_values_that_are_no_numbers_are_left_out() -> None:
    one = run("a", {"return": ([1, 2, 3], [1.0, np.nan, 3.0])})
    (found,) = compare([one], PLAIN).configurations
    assert found.curves[0].raw[0].tolist() == [1, 3]


def test_only_what_has_changed_is_computed_anew() -> None:
    comparing = Comparing()
    still = [run(f"s{n}", {"return": (range(50), range(n, n + 50))}) for n in range(3)]
    growing = run("g", {"return": ([1, 2], [1, 2])}, fingerprint="other")
    before = comparing.compare([*still, growing], PLAIN)
    grown = run("g", {"return": ([1, 2, 3], [1, 2, 9])}, fingerprint="other")
    after = comparing.compare([*still, grown], PLAIN)
    assert after.configurations[0].band is before.configurations[0].band
    assert after.configurations[1].band is not None
    assert after.configurations[1].band.middle.tolist() == [1, 2, 9]
    other = comparing.compare([*still, grown], Question(statistic="mean", smoothing=5))
    assert other.configurations[0].band is not before.configurations[0].band


def test_numbers_in_a_file(tmp_path: Path) -> None:
    runs = [run(f"s{n}", {"return": ([10, 20], [n, 0.1 + n])}, seed=n) for n in range(2)]
    path = tmp_path / "numbers.csv"
    write_numbers(compare(runs, Question(statistic="mean", smoothing=2)), path)
    rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
    assert list(rows[0]) == ["configuration", "run", "seed", "steps", "value", "smoothed", "low", "high"]
    bands = [row for row in rows if not row["run"]]
    assert [row["configuration"] for row in bands] == ["CartPole-v1 ppo: mean of 2"] * 2
    assert [float(row["value"]) for row in bands] == [0.5, 0.55]
    assert float(bands[0]["low"]) == 0.0
    second = [row for row in rows if row["run"] == "s1"]
    assert [(row["steps"], row["value"], row["smoothed"]) for row in second] == [
        ("10", "1", "1"),
        ("20", "1.1", "1.05"),
    ]
    with pytest.raises(UserError, match="there is no folder"):
        write_numbers(compare(runs, PLAIN), tmp_path / "nowhere" / "numbers.csv")
