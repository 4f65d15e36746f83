"""What people's environments do wrong is said in one true sentence; what is only unusual works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import gymnasium
import numpy as np
import pytest

from rlstudio.core import registry
from rlstudio.core.errors import EnvironmentFault, UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.run_spec import RunSpec
from tests.envs.gym.strangers import kinds


@pytest.fixture(autouse=True)
def _registered() -> Iterator[None]:
    for name, kind in kinds().items():
        gymnasium.register(f"odd/{name}-v0", entry_point=kind)
    registry._environment_class.cache_clear()
    yield
    for name in kinds():
        del gymnasium.registry[f"odd/{name}-v0"]
    registry._environment_class.cache_clear()


def play(name: str, steps: int = 60, lanes: int = 2) -> None:
    """Steps in lanes, as a training takes them."""
    world = registry.environment(f"odd/{name}-v0").make_world(lanes, 0)
    try:
        for step in range(steps):
            world.step(np.full(lanes, step % 2))
    finally:
        world.close()


@pytest.mark.parametrize("name", ["Line", "RewardArray", "StateArray", "Typed", "Instructed", "Counted"])
def test_what_is_unusual_works(name: str) -> None:
    play(name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "Raises",
            r"step\(\) failed at strangers\.py:\d+: RuntimeError: the simulator lost its connection\.",
        ),
        ("RaisesNothing", r"step\(\) failed at strangers\.py:\d+: AssertionError in the line 'assert self"),
        ("Exits", r"step\(\) wanted to end the program at strangers\.py:\d+ \(sys\.exit\(3\)\)\."),
        ("Asks", r"reset\(\) waits for somebody to type something at strangers\.py:\d+ \(EOFError"),
        ("OldStep", r"step\(\) returned 4 values \(observation, reward, done, info\), as the old gym did"),
        ("OldReset", r"reset\(\) returned an array of the shape \(2,\), as the old gym did"),
        ("Seedless", r"reset\(\) takes no seed"),
        ("RewardNone", r"as step 4 of an episode, None as the reward, which must be one number\."),
        ("RewardNaN", r"as step 7 of an episode, a reward that is NaN, not a number\."),
        ("RewardHuge", r"as step 1 of an episode, a reward that is 1e\+39, more than a 32-bit float can"),
        ("SeenNaN", r"as step 5 of an episode, observation\[0\] that is NaN, not a number\."),
        ("SeenHuge", r"as step 4 of an episode, observation\[1\] that is 1e\+39, more than"),
        ("SeenNone", r"reset\(\) returned None as observation\."),
        ("SeenTooLong", r"observation of the shape \(3,\), and its space has the shape \(2,\)\."),
        ("KeyMissing", r"observation without the key 'b', which its space has\."),
        ("OutOfSpace", r"as step 4 of an episode, 4 as observation, and its space has 0 to 3\."),
    ],
)
def test_a_fault_while_it_runs(name: str, words: str) -> None:
    with pytest.raises(EnvironmentFault, match=words) as fault:
        play(name)
    assert str(fault.value).startswith(f"odd/{name}-v0: ")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Spaceless", r"does not fit: it has no observation_space"),
        (
            "Refuses",
            r"does not open: AssertionError in the line 'raise AssertionError' \(strangers\.py:\d+\)\.",
        ),
    ],
)
def test_what_cannot_be_opened(name: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        play(name)


def test_parts_that_are_no_numbers_are_left_out_and_named() -> None:
    spec = registry.environment("odd/Instructed-v0")
    assert spec.observation_space.shape == (1,)
    assert spec.remarks == (
        "observation['mission'] (Mission), observation['text'] (Text) are no numbers, so they are left out: "
        "the agent does not see them.",
    )


def test_every_copy_is_closed() -> None:
    kind = kinds()["Counted"]
    before = kind.now
    play("Counted", lanes=3)
    display = registry.environment("odd/Counted-v0").make_display(0)
    assert kind.now == before + 1
    display.close()
    assert kind.now == before
    with pytest.raises(UserError, match=r"no more than one copy of odd/Single-v0 can be open at a time"):
        play("Single", lanes=3)
    assert kinds()["Single"].now == 0


# ---------------------------------------------------------------------------------- whole runs


def drive(session: Session) -> None:
    while not session.finished:
        session.advance(0.05)


def run_to_the_end(name: str, folder: Path, steps: int, lanes: int | None = None) -> Session:
    """A run in a folder of its own, to its end."""
    session = open_session(
        RunSpec(env=f"odd/{name}-v0", algorithm="random", steps=steps, lanes=lanes), folder
    )
    try:
        drive(session)
    finally:
        session.close()
    return session


def test_a_fault_ends_a_run_that_can_be_continued(tmp_path: Path) -> None:
    session = open_session(RunSpec(env="odd/RewardNaN-v0", algorithm="ppo", steps=500), tmp_path)
    with pytest.raises(EnvironmentFault, match="a reward that is NaN"):
        drive(session)
    saved = session.run.rescue()
    session.close()
    assert saved == tmp_path / "last.rlstudio"
    assert checkpoint.peek(saved).resumable
    assert not any("learning rate" in text for text in session.run.warnings)


def test_no_end_is_said_with_the_setting_that_makes_one(tmp_path: Path) -> None:
    session = run_to_the_end("Endless", tmp_path, 100)
    assert session.run.scoring.mean_return is None
    assert any("Longest episode (--env-set max_steps=1000)" in text for text in session.run.warnings)
    spec = registry.environment("odd/Endless-v0", {"max_steps": 30})
    assert not spec.endless


def test_evaluations_open_no_more_copies_than_lanes_and_use_them_again(tmp_path: Path) -> None:
    kind = kinds()["Counted"]
    kind.now = kind.ever = 0
    session = open_session(RunSpec(env="odd/Counted-v0", algorithm="random", steps=10**6, lanes=2), tmp_path)
    for _ in range(5):
        session.run.scoring.test(6)
    assert (kind.now, kind.ever) == (4, 5)  # one was opened to see what it is
    session.close()
    assert kind.now == 0


def test_where_one_copy_opens_it_trains_and_is_evaluated_at_the_end(tmp_path: Path) -> None:
    session = run_to_the_end("Single", tmp_path, 300)
    assert session.run.lanes == 1
    assert session.run.scoring.mean_return is not None
    assert any("it trains with one lane" in text for text in session.run.warnings)
    with pytest.raises(UserError, match="choose one lane"):
        run_to_the_end("Single", tmp_path / "more", 300, lanes=4)
    assert kinds()["Single"].now == 0


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("PongNoFrameskip-v4", r"the game is here as ALE/Pong-v5"),
        ("Breakout-ramDeterministic-v0", r"the game is here as ALE/Breakout-v5"),
        ("highway-v0", r"name the package that brings it, as highway_env:highway-v0"),
        (
            "my.lab.Robot",
            r"looks like a class, not an id: let my\.lab call gymnasium\.register\(id='Robot-v0'",
        ),
        ("../x", r"^'\.\./x' is a path, and an environment is named by its id, as CartPole-v1"),
        ("worlds/maze.json", r"^'worlds/maze\.json' is a path"),
        ("agent.rlstudio", r"^'agent\.rlstudio' is a path"),
        ("my_env.py", r"is a file, .*entry_point='my_env:NameOfTheClass'\), and write my_env:Name-v0\.$"),
        (r"C:\lab\my_env.py", r"is a file, .*and write my_env:Name-v0\.$"),
        (
            "tests.envs.gym.strangers:Lnie-v0",
            r"tests\.envs\.gym\.strangers registers .*odd/Asks-v0.* and \d+ more",
        ),
        ("tests.envs.gym.strangers:Line", r"is a class, not an id; it is registered as .*:odd/Line-v0"),
        ("email:Any-v0", r"the package email registers none with Gymnasium"),
    ],
)
def test_an_unknown_id_leads_to_the_right_one(id: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        registry.environment(id)
