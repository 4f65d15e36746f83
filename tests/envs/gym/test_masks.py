"""Legal actions as environments of Gymnasium tell them: read, obeyed everywhere, and refused where wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import gymnasium
import numpy as np
import pytest

from rlstudio.core import registry
from rlstudio.core.errors import EnvironmentFault
from rlstudio.core.events import Stepped, Updated
from rlstudio.core.registry import algorithm
from rlstudio.core.spaces import Box, Discrete
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.evaluation import evaluate
from rlstudio.engine.worker.messages import OpenStage, RunSpec
from tests.cli.running import refused, rlstudio
from tests.contract.test_algorithms import busy
from tests.contract.test_masks import LEARNING
from tests.masked import ACTIONS, KINDS, InfoMask
from tests.teachers import taught


@pytest.fixture(autouse=True)
def _registered() -> Iterator[None]:
    for name, kind in KINDS.items():
        gymnasium.register(f"masked/{name}-v0", entry_point=kind)
    registry._environment_class.cache_clear()
    yield
    for name in KINDS:
        del gymnasium.registry[f"masked/{name}-v0"]
    registry._environment_class.cache_clear()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    return tmp_path


def random_steps(name: str, steps: int = 80, lanes: int = 2, **settings: object) -> list:
    """Steps of random legal actions."""
    spec = registry.environment(f"masked/{name}-v0", dict(settings))
    kind = registry.algorithm("random")
    learner = kind(spec, kind.Config(), device="cpu", seed=0)
    world, taken = spec.make_world(lanes, 0), []
    try:
        for event in learner.learn(world):
            if hasattr(event, "transition"):
                taken.append(event.transition)
            if len(taken) == steps:
                return taken
    finally:
        world.close()
    return taken


@pytest.mark.parametrize(
    "name",
    [
        "InfoMask", "MethodMask", "StateMask", "SeveralMask", "LateStart", "PictureMask", "EmptyAtTheEnd",
        "DictMask", "DictState", "DictParts", "DictPicture",
    ],
)  # fmt: skip
def test_random_play_stays_legal(name: str) -> None:
    """Every one of these raises at an illegal action."""
    spec = registry.environment(f"masked/{name}-v0")
    assert spec.masked
    assert isinstance(spec.action_space, Discrete)
    for step in random_steps(name, lanes=3):
        assert step.legal.shape == (3, spec.action_space.n)
        assert step.legal[np.arange(3), step.action].all()
        assert (step.next_legal.any(1) | step.terminated).all()


@pytest.mark.parametrize(
    ("name", "space"),
    [
        ("DictMask", Box(shape=(3,), low=-1.0, high=1.0)),
        ("DictState", Discrete(n=7)),
        ("DictParts", Box(shape=(8,))),
        ("DictPicture", Box(shape=(4, 40, 42), dtype="uint8", low=0, high=255)),
    ],
)
def test_a_mask_within_the_observation_is_no_part_of_what_is_seen(name: str, space: object) -> None:
    """What stands beside it alone is the observation, as if there were no dictionary."""
    spec = registry.environment(f"masked/{name}-v0")
    assert spec.observation_space == space
    assert not spec.remarks
    step = random_steps(name, steps=1)[0]
    assert step.observation.shape == (2, *spec.observation_space.shape)


NETWORKS = [name for name in LEARNING if algorithm(name).misfit(registry.environment("CartPole-v1")) is None]


@pytest.mark.parametrize(
    ("env", "name"),
    [("DictMask", name) for name in NETWORKS] + [("DictState", name) for name in LEARNING],
)
def test_every_algorithm_obeys_a_mask_within_the_observation(env: str, name: str) -> None:
    """The environment raises at an illegal action, while learning and in evaluations."""
    spec, kind = registry.environment(f"masked/{env}-v0"), algorithm(name)
    learner = taught(kind(spec, kind.Config(**busy(name)), device="cpu", seed=0))
    world, steps, updates = spec.make_world(2, 1), 0, 0
    for event in learner.learn(world):
        updates += isinstance(event, Updated)
        if isinstance(event, Stepped):
            steps += 1
            np.testing.assert_array_equal(event.decision.insight.legal, event.transition.legal)
        if steps > 200 and (updates > 5 or name == "random"):
            break
    world.close()
    for explore in (False, True):
        assert evaluate(spec, learner.policy, episodes=5, seed=3, explore=explore).complete


@pytest.mark.parametrize("env", ["InfoMask", "DictMask"])
def test_the_masks_of_a_step_belong_to_its_observations(env: str) -> None:
    """Recomputed from what is seen: place and time are in the observation."""

    def mask(seen: np.ndarray) -> np.ndarray:
        env = InfoMask()
        env.place = round(float(np.arctan2(seen[0], seen[1]) / (2 * np.pi) * 7)) % 7
        env.t = round(float(seen[2]) * 20)
        return env.mask()

    truncated = 0
    for step in random_steps(env, steps=150):
        for lane in range(2):
            np.testing.assert_array_equal(step.legal[lane], mask(step.observation[lane]))
            if not step.terminated[lane]:
                np.testing.assert_array_equal(step.next_legal[lane], mask(step.next_observation[lane]))
        truncated += step.truncated.sum()
    assert truncated > 0


def test_several_choices_are_legal_together() -> None:
    spec = registry.environment("masked/SeveralMask-v0")
    world = spec.make_world(1, 3)
    env = world.envs[0].unwrapped
    combined = env.mask()[:, None] & env.looks()[None]
    np.testing.assert_array_equal(world.legal()[0], combined.reshape(-1))
    world.close()


def test_whoever_turns_it_off_takes_any_action() -> None:
    spec = registry.environment("masked/InfoMask-v0", {"legal_only": False})
    assert not spec.masked
    world = spec.make_world(1, 0)
    assert world.legal() is None
    world.close()
    with pytest.raises(EnvironmentFault, match="the illegal action"):
        random_steps("InfoMask", legal_only=False)


def test_who_tells_no_mask_has_no_such_setting() -> None:
    spec = registry.environment("CartPole-v1")
    assert not spec.masked
    assert "legal_only" not in type(spec).Settings.model_fields
    assert spec.make_world(1, 0).legal() is None


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "Empty",
            r"info\['action_mask'\] allows no action after step 3 of an episode, and the episode goes on; ",
        ),
        (
            "Short",
            r"info\['action_mask'\] has 4 values after step 2 of an episode; a mask is 5 values, true or ",
        ),
        ("NotBoolean", r"info\['action_mask'\] holds 0\.5 after step 2 of an episode; a mask is 5 values"),
        ("Words", r"info\['action_mask'\] is a list at the beginning of an episode; a mask is 5 values"),
        (
            "Missing",
            r"info\['action_mask'\] is missing after step 2 of an episode, and the first reset\(\) had",
        ),
        (
            "OnlyInStep",
            r"step\(\) returned info\['action_mask'\], and reset\(\) did not; return it from both",
        ),
        ("MethodFails", r"action_masks\(\) failed at masked\.py:\d+: KeyError: there is no 'rules'\."),
        (
            "DictShort",
            r"observation\['action_mask'\] has 4 values after step 2 of an episode; a mask is 5 values, tru",
        ),
        (
            "DictMissing",
            r"observation\['action_mask'\] is missing after step 2 of an episode, and the first reset\(\) ",
        ),
        ("MethodNone", r"action_masks\(\) returned None after step 2 of an episode; a mask is 5 values"),
    ],
)
def test_a_wrong_mask_is_one_sentence(name: str, words: str) -> None:
    with pytest.raises(EnvironmentFault, match=words) as fault:
        random_steps(name)
    assert str(fault.value).startswith(f"masked/{name}-v0: ")
    assert str(fault.value).count(". ") == 0


@pytest.mark.parametrize(
    ("env", "name"),
    [
        ("InfoMask", "dqn"),
        ("MethodMask", "ppo"),
        ("StateMask", "q_learning"),
        ("PictureMask", "dqn"),
        ("DictMask", "ppo"),
    ],
)
def test_from_training_to_a_recording(home: Path, env: str, name: str) -> None:
    """train, evaluate, record and play of an environment that raises at an illegal action."""
    out, pictures = home / "run", env == "PictureMask"
    steps = 400 if pictures else 700
    small = {
        "dqn": {"learning_starts": steps - 100, "batch_size": 16, "train_every": 32 if pictures else 4},
        "ppo": {"rollout_steps": 64},
    }.get(name, {})
    ran = rlstudio(
        "train", f"masked/{env}-v0", name, "--steps", steps, "--lanes", 2, "--seed", 1, "--out", out,
        *(part for name, value in small.items() for part in ("--set", f"{name}={value}")),
    )  # fmt: skip
    assert ran.code == 0, ran.err
    file = out / "last.rlstudio"
    ran = rlstudio("evaluate", file, "--episodes", 12, "--json")
    assert ran.code == 0, ran.err
    assert len(json.loads(ran.out)["returns"]) == 12
    film = home / "film.gif"
    ran = rlstudio("record", file, film, "--seconds", 3, "--with-insight")
    assert ran.code == 0, ran.err
    assert film.stat().st_size > 1000
    ran = rlstudio("train", f"masked/{env}-v0", name, "--resume", file, "--steps", steps + 100, "--out", out)
    assert ran.code == 0, ran.err

    stage = Stage(OpenStage(path=str(file), seed=7))
    stage.set_speed(None)
    before = stage.snapshot()
    np.testing.assert_array_equal(before.decision.legal, stage.display.legal()[0])
    for explore in (False, True):
        stage.set_explore(explore)
        for _ in range(120):
            stage.advance()
            shown = stage.snapshot(frame=False).decision
            if shown.action is not None:
                assert shown.legal[shown.action]
                assert (
                    shown.action_probabilities is None or not shown.action_probabilities[~shown.legal].any()
                )
    stage.restart(3)
    moment, legal = stage.display.snapshot(), stage.display.legal().copy()
    stage.display.step(int(legal[0].argmax()))
    stage.display.rewind(moment)
    np.testing.assert_array_equal(stage.display.legal(), legal)
    stage.close()


def test_a_wrong_mask_on_the_command_line(home: Path) -> None:
    ran = rlstudio("train", "masked/Words-v0", "ppo", "--steps", 100, "--out", home / "run")
    refused(ran, r"masked/Words-v0: info\['action_mask'\] is a list")
    assert not (home / "run").exists()


@pytest.mark.parametrize("env", ["InfoMask", "StateMask"])
def test_keys_of_illegal_actions_do_nothing(env: str) -> None:
    """A person's key for what is illegal is not acted on: the environment would raise."""
    run = RunSpec(env=f"masked/{env}-v0", algorithm="random")
    stage = Stage(OpenStage(spec=run, seed=7))
    stage.take_over(True)
    stage.set_speed(None)
    for step in range(200):
        stage.human_action(step * 2 % ACTIONS)
        stage.human_action(None if step % 3 else step % ACTIONS)
        stage.advance()
    assert stage.decisions > 30
    assert stage.human
    stage.close()


def test_taxi_obeys_gymnasiums_mask() -> None:
    """Nobody is ever fined 10 for a wrong pick-up; and with the switch off everybody is."""
    spec = registry.environment("Taxi-v4")
    env = gymnasium.make("Taxi-v4").unwrapped
    assert spec.masked
    masks = np.array([env.action_mask(s) for s in range(500)], bool)
    np.testing.assert_array_equal(spec.all_legal(), masks)
    kind = registry.algorithm("random")
    learner = kind(spec, kind.Config(), device="cpu", seed=0)
    for number, event in enumerate(learner.learn(spec.make_world(4, 0))):
        if hasattr(event, "transition"):
            step = event.transition
            assert masks[step.observation, step.action].all()
        if number > 2000:
            break
    # The mask lets a passenger out at any of the four corners; only the wrong ones are fined.
    open_spec = registry.environment("Taxi-v4", {"legal_only": False})
    assert open_spec.all_legal() is None
    masked, free = (
        evaluate(s, kind.make_policy(s, kind.Config(), device="cpu", seed=0), episodes=20).mean
        for s in (spec, open_spec)
    )
    assert free < -600 < masked - 200
