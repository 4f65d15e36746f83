"""Sound files to begin with: short real runs, saved, and what the program writes about itself."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from rlstudio.core import registry
from rlstudio.core.system.folders import data_folder
from rlstudio.core.system.resources import resources
from rlstudio.engine.demonstrations.recording import record
from rlstudio.engine.files import (
    added_environments,
    checkpoint,
    demo_file,
    demonstrations_file,
    world_file,
)
from rlstudio.engine.files.demo_file import Demo, DemoRun
from rlstudio.engine.files.runs import ages_file, carrying
from rlstudio.engine.files.runs.ages_file import Age, AgesManifest
from rlstudio.engine.files.runs.notes import Change, Origin, RunNotes
from rlstudio.engine.lessons import reading
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.play.as_left import stage_as_left
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.as_left import training_as_left
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import Moment
from rlstudio.engine.scene import Layout, Place, Scene, Side
from rlstudio.engine.worker.messages import OpenStage, RunSpec
from rlstudio.envs.drawing import drawn
from rlstudio.envs.grid.drawing import Drawing
from rlstudio.envs.grid.settings import WorldSettings
from tests.fuzz import nasty, theirs, zips
from tests.fuzz.learners import LEARNERS

MAZE = "rlstudio/Maze-v0"
_SMALL_MAZE = {"rows": 5, "columns": 7, "max_steps": 40}
NETWORK: dict[str, Any] = {"hidden": [8]}
_REPLAY = {**NETWORK, "replay_capacity": 100, "learning_starts": 20, "batch_size": 8}
_RUNS: dict[str, tuple[dict[str, Any], int]] = {
    "dqn": ({"env": "CartPole-v1", "algorithm": "dqn", "config": _REPLAY, "lanes": 2}, 120),
    "ppo": (
        {
            "env": "CartPole-v1",
            "algorithm": "ppo",
            "config": {**NETWORK, "rollout_steps": 16, "minibatch_size": 8, "epochs": 1},
            "lanes": 2,
        },
        120,
    ),
    "q_learning": ({"env": MAZE, "algorithm": "q_learning", "env_settings": _SMALL_MAZE, "lanes": 2}, 200),
    "dyna_q": ({"env": MAZE, "algorithm": "dyna_q", "env_settings": _SMALL_MAZE}, 100),
    "monte_carlo": ({"env": MAZE, "algorithm": "monte_carlo", "env_settings": _SMALL_MAZE, "lanes": 2}, 200),
    "sac": ({"env": "Pendulum-v1", "algorithm": "sac", "config": _REPLAY, "lanes": 1}, 60),
    "c51": ({"env": "CartPole-v1", "algorithm": "c51", "config": {**_REPLAY, "atoms": 5}, "lanes": 1}, 60),
    "a2c": ({"env": "CartPole-v1", "algorithm": "a2c", "config": NETWORK, "lanes": 2}, 100),
    "reinforce": (
        {
            "env": "CartPole-v1",
            "algorithm": "reinforce",
            "config": {**NETWORK, "episodes_per_update": 2},
            "lanes": 2,
        },
        150,
    ),
    "a3c": (
        {"env": "CartPole-v1", "algorithm": "a3c", "config": {**NETWORK, "workers": 1}, "lanes": 1},
        100,
    ),
    "atari": (
        {"env": "ALE/Pong-v5", "algorithm": "dqn", "config": {**_REPLAY, "learning_starts": 30}, "lanes": 1},
        40,
    ),
    "mujoco": (
        {
            "env": "Hopper-v5",
            "algorithm": "ppo",
            "config": {**NETWORK, "rollout_steps": 16, "minibatch_size": 8, "epochs": 1},
            "lanes": 2,
        },
        60,
    ),
}
_RECORDED: dict[str, tuple[str, str, dict[str, Any]]] = {
    "cartpole": ("CartPole-v1", "dqn", _REPLAY),
    "c51": ("CartPole-v1", "c51", {**_REPLAY, "atoms": 5}),
    "pong": ("ALE/Pong-v5", "dqn", _REPLAY),
    "pendulum": ("Pendulum-v1", "sac", _REPLAY),
    "frozen": ("FrozenLake-v1", "q_learning", {}),
}
_TO_PLAY = ("ppo", "dqn", "q_learning", "sac", "c51")
_FAMILIES = ("CartPole-v1", "ALE/Pong-v5", MAZE, "rlstudio/World-v0", "Pendulum-v1", "Hopper-v5", "Taxi-v4")
_METHODS = ("q_learning", "dyna_q", "value_iteration", "dqn", "ppo", "sac", "human")


def make(folder: Path) -> None:
    """One folder per kind of file. On one machine they are the same every time."""
    for kind in (
        "play",
        "continue",
        "world",
        "catalogue",
        "environments",
        "settings",
        "presets",
        "demo",
        "replay",
        "library",
        "ages",
        "foreign",
        "statistics",
        "demonstrations",
    ):
        (folder / kind).mkdir(parents=True)
    # A key that is known: states of simulators are sealed with it, alike in every run.
    data_folder().mkdir(parents=True, exist_ok=True)
    (data_folder() / "seal.key").write_bytes(b"fuzz" * 8)
    for name, (run, steps) in (_RUNS | LEARNERS).items():
        _run(run, steps, folder / "continue" / f"{name}.rlstudio")
        if name in _TO_PLAY:
            _run(run, steps, folder / "play" / f"{name}.rlstudio", resumable=False)
    for name, (env, algorithm, config) in _RECORDED.items():
        _recording(env, algorithm, config, folder / "replay" / f"{name}.rlreplay")
    shutil.copy(resources() / "checkpoints" / "pong-ppo.rlstudio", folder / "play" / "pong.rlstudio")
    _whole_run(folder / "continue" / "q_learning.rlstudio", folder / "library" / "run.rlrun")
    _ages(folder / "continue" / "ppo.rlstudio", folder / "ages" / "ppo.rlages")
    world_file.write(folder / "world" / "first.rlworld", WorldSettings())
    drawing = Drawing(rows=("SX", ".G"), rewards=((0, 1, -2.5),))
    world_file.write(
        folder / "world" / "small.rlworld", WorldSettings(map=drawing, slip=0.5, trap_ends=False)
    )
    large = Drawing(rows=("S" + "." * 38 + "G",) * 40, rewards=tuple((r, 5, 1.0) for r in range(40)))
    world_file.write(folder / "world" / "large.rlworld", WorldSettings(map=large))
    theirs.make(folder / "foreign", folder / "statistics")
    _demos(folder / "demo")
    _demos_with_episodes(folder / "demo_episode")
    _demonstrations(folder / "demonstrations")
    shutil.copytree(reading.folder(), folder / "lesson")
    _catalogue(folder / "catalogue" / "catalogue.json")
    ids = ["CartPole-v0", "no_such_package:Thing-v0", "Acrobot-v1"]
    (folder / "environments" / "environments.json").write_text(json.dumps(ids, indent=1) + "\n", "utf-8")
    added_environments.remember("another_package:Thing-v0")
    added_environments.remove("another_package:Thing-v0")
    for name in ("ppo", "q_learning", "value_iteration"):
        shutil.copy(resources() / "presets" / f"{name}.toml", folder / "presets")
    _settings(folder / "settings" / "app.json", folder)


def _run(run: dict[str, Any], steps: int, path: Path, *, resumable: bool = True) -> None:
    session = open_session(
        RunSpec.model_validate({**run, "seed": 3, "steps": 1_000_000, "device": "cpu"}), None, evaluates=False
    )  # nothing may depend on how fast this machine is
    try:
        while session.run.step < steps and not session.run.waiting:
            session.advance(0.0)
        session.run.seconds = 1.5
        session.run.save(path, resumable=resumable)
    finally:
        session.close()
    _fix(path)


def _whole_run(last: Path, path: Path) -> None:
    """A run with a person's words about it, as one file."""
    run = path.parent / "run"
    run.mkdir()
    shutil.copy(last, run / "last.rlstudio")
    _ages(last, run / ages_file.NAME)
    notes = RunNotes(title="Best so far", tags=["exam"], note="Two\nlines")
    (run / "notes.json").write_text(notes.model_dump_json(), "utf-8")
    change = Change(of="algorithm", name="learning_rate", before=0.1, after=0.25)
    origin = Origin(parent="its-parent", step=50, changed=[change])
    (run / "origin.json").write_text(origin.model_dump_json(), "utf-8")
    carrying.export_run(run, path)
    shutil.rmtree(run)


def _ages(agent: Path, path: Path) -> None:
    """The ages of this agent's run: twice as it is."""
    file = checkpoint.load(agent, training=False)
    about = AgesManifest(
        env=file.manifest.env, algorithm=file.manifest.algorithm, seed=3,
        ages=[Age(step=0), Age(step=9, score=1.5)],
    )  # fmt: skip
    ages_file.write(path, about, [ages_file.filled_by(file.policy_state)] * 2)


def _demonstrations(folder: Path) -> None:
    """Separate and continuous actions, a table's states, pictures, and actions of which some are illegal."""
    for name, env in (
        ("pole", "CartPole-v1"),
        ("pendulum", "Pendulum-v1"),
        ("taxi", "Taxi-v4"),
        ("stones", "rlstudio/TicTacToe-v0"),
    ):
        spec = registry.environment(env)
        kind = registry.algorithm("random")
        policy = kind.make_policy(spec, kind.Config(), device="cpu", seed=3)
        found = record(spec, policy, 2, 3)
        about = demonstrations_file.described(spec, found, "agent", "random", 3)
        world = spec.make_world(1, 3)
        path = folder / f"{name}{demonstrations_file.SUFFIX}"
        demonstrations_file.write(path, about, found, drawn(world.frame))
        world.close()
        _fix(path)


def _recording(env: str, algorithm: str, config: dict[str, Any], path: Path) -> None:
    stage = Stage(OpenStage(spec=RunSpec(env=env, algorithm=algorithm, config=config), seed=7))
    try:
        stage.set_speed(None)
        while stage.decisions < 40:
            stage.note_viewer(True)
            stage.advance()
        for _ in save_recording(path, stage.past, stage.info(), None, everything=True):
            pass
    finally:
        stage.close()
    _fix(path)


def _fix(path: Path) -> None:
    """The same bytes whenever it is made: places in a file are chosen by number."""
    archive = zips.read(path.read_bytes())
    for member in archive.members:
        if member.name == b"manifest.json":
            manifest = nasty.parsed(member.data)
            nasty.put(manifest, "created", "2026-01-02T03:04:05Z")
            member.data = nasty.encoded(manifest)
        elif member.name == b"curves.npz":
            member.data = zips.written(zips.read(member.data))
    path.write_bytes(zips.written(archive))


def _demos(folder: Path) -> None:
    maze = DemoRun(env=MAZE, algorithm="q_learning", env_settings=_SMALL_MAZE, seed=3, lanes=1)
    right = Side(places=[Place(panels=["curves", "policy"], front="policy", share=0.5)], share=0.3)
    layout = Layout(left=Side(places=[Place(panels=["settings"])], share=0.2), right=right)
    scene = Scene(speed=4.0, paused=True, layout=layout)
    session = open_session(maze, None)
    while session.run.step < 400:
        session.run.learn(0.0, 1)
    run = session.run
    moment = Moment(step=run.step, updates=run.updates, episodes=run.episodes, seconds=0.1)
    session.close()
    demo_file.write(folder / "moment.rldemo", Demo(title="Half way", run=maze, moment=moment, scene=scene))
    drawn = {"map": {"rows": ["S..", ".#G"], "rewards": [[0, 1, -2.0]]}}
    world = DemoRun(env="rlstudio/World-v0", algorithm="dyna_q", env_settings=drawn)
    demo_file.write(folder / "world.rldemo", Demo(run=world, scene=Scene(panels=["curves"], play_speed=None)))
    pole = DemoRun(env="CartPole-v1", algorithm="ppo", config={"clip_range": 0.1}, preset="default")
    demo_file.write(folder / "pole.rldemo", Demo(run=pole, scene=Scene(explore=True)))


def _demos_with_episodes(folder: Path) -> None:
    """Stages in the middle of an episode, and a training that is stepped."""
    folder.mkdir(parents=True, exist_ok=True)
    config = {"hidden": [8]}
    asked = [
        DemoRun(env="CartPole-v1", algorithm="dqn", config=config),
        DemoRun(env="rlstudio/ConnectFour-v0", algorithm="mcts", config={"simulations": 4}),
        DemoRun(env="LunarLander-v3", algorithm="dqn", config=config),
        DemoRun(env="Pendulum-v1", algorithm="sac", config=config),
    ]
    for run in asked:
        stage = Stage(OpenStage(spec=run, seed=3))
        stage.set_speed(None)
        if stage.display.seat() is not None:
            stage.take_over(True)
            stage.human_action(2)
        while stage.episode.steps < 5:
            stage.note_viewer(True)
            stage.advance()
        demo = Demo(run=run, learns=False, scene=Scene(paused=True, look=3))
        played, arrays = stage_as_left(stage)
        demo = demo.model_copy(update={"played": played})
        demo_file.write(folder / f"{run.algorithm} {stage.display.native}.rldemo", demo, arrays)
        stage.close()
    maze = DemoRun(env=MAZE, algorithm="q_learning", env_settings=_SMALL_MAZE, seed=3, lanes=1)
    session = open_session(maze, None)
    for _ in range(9):
        session.step_until("step")
        while session.until is not None:
            session.advance()
    played, arrays = training_as_left(session)
    demo_file.write(folder / "maze.rldemo", Demo(run=maze, played=played), arrays)
    session.close()


def _catalogue(path: Path) -> None:
    """The program's own, with a few entries of each kind: every one of them can then be looked at."""
    from rlstudio.app.settings import write_catalogue
    from rlstudio.core.catalogue import Catalogue
    from rlstudio.core.registry import LoadFailure
    from rlstudio.engine.catalogue import build_catalogue

    found = build_catalogue()
    few = Catalogue(
        version=found.version,
        environments=tuple(
            entry.model_copy(update={"algorithms": {id: entry.misfit(id) for id in _METHODS}})
            for entry in found.environments
            if entry.id in _FAMILIES
        ),
        algorithms=tuple(entry for entry in found.algorithms if entry.id in _METHODS),
        presets=tuple(preset for preset in found.presets if preset.algorithm in _METHODS)[:12],
        # Where this checkout lies is no part of a sample.
        agents=tuple(agent.model_copy(update={"path": "agent.rlstudio"}) for agent in found.agents),
        devices=found.devices,
        failures=(LoadFailure("envs", "Broken-v0", "no module named lost"),),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(few.model_dump_json(), "utf-8")
    write_catalogue(few)


def _settings(path: Path, folder: Path) -> None:
    """What a window leaves behind that was open for a moment."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtWidgets import QApplication

    from rlstudio.app import main
    from rlstudio.app.settings import Settings
    from rlstudio.app.window.main_window import MainWindow
    from tests.fuzz.window_subjects import LAYOUTS, docks

    application = main.make_application(["fuzz"])
    assert isinstance(application, QApplication)
    settings = Settings(path)
    window = MainWindow(settings)
    window.show()
    application.processEvents()
    board = docks()
    board.show()
    application.processEvents()
    for name in LAYOUTS:
        settings.put_layout(
            name, board.saveState() if name.startswith("run") else QByteArray(board.saveGeometry())
        )
    window.close()
    board.close()
    for flag in ("light", "projector"):
        settings.put(flag, True)
    settings.put("host", "thread")
    settings.put("last_env", "CartPole-v1")
    settings.put("last_algorithm", "ppo")
    settings.put("folder", "/home")
    settings.put(f"recent/{__file__}", "17")
    settings.put("recent/gone.rlstudio", "18")
    settings.wait()
