"""What the program does with a file of each kind, as far as a person can make it."""

from __future__ import annotations

import contextlib
import io
import re
import shutil
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rlstudio.core import progress, registry
from rlstudio.core.errors import UserError
from rlstudio.core.inside.looking import NetworkRequest, SaliencyRequest
from rlstudio.core.worlds.chart import ChartRequest
from rlstudio.engine.export.from_file import episodes
from rlstudio.engine.files import (
    added_environments,
    checkpoint,
    demo_file,
    demonstrations_file,
    world_file,
)
from rlstudio.engine.files.recordings import replay_file
from rlstudio.engine.lessons import reading
from rlstudio.engine.past.saved.recorded_stage import RecordedStage
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.play.as_left import stage_as_left
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run import presets
from rlstudio.engine.run.as_left import show_as_left
from rlstudio.engine.run.reaching import open_at
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run.setup import set_up
from rlstudio.engine.watch import charts, saliency
from rlstudio.engine.watch.inside import views
from rlstudio.engine.worker.messages import OpenStage, RunSpec, Train
from tests.fuzz.foreign_subjects import open_agent, open_statistics
from tests.fuzz.samples import NETWORK
from tests.fuzz.window_subjects import docks, open_catalogue, open_settings, show


@dataclass(frozen=True)
class Kind:
    """One kind of file.

    form: how it is changed ("zip", "json", "toml"). samples: the folder of sound ones. share: of all
    files that are tried. seconds: how long one may take. forgiving: it may never be refused, because the
    program reads it unasked. trusting: naming a package in it is the person's own doing.
    """

    name: str
    form: str
    samples: str
    share: float
    open: Callable[[Path, Path], None]
    seconds: float = 20.0
    forgiving: bool = False
    trusting: bool = False


def _play(path: Path, home: Path) -> None:
    checkpoint.peek(path)
    checkpoint.thumbnail(path)
    file = checkpoint.load(path)
    spec, policy = checkpoint.open_policy(file)
    world = spec.make_world(1, 7)
    try:
        for _ in range(3):
            decision = policy.decide(world.observe(), explore=False)
            world.step(decision.action)
    finally:
        world.close()
    stage = Stage(OpenStage(path=str(path), seed=7))
    try:
        stage.set_speed(None)
        for _ in range(4):
            stage.note_viewer(True)
            stage.advance()
            stage.snapshot(state_values=True)
        stage.info()
    finally:
        stage.close()


def _replay(path: Path, home: Path) -> None:
    """Open a recording, look at its moments as panels do, and save it again."""
    replay_file.peek(path)
    stage = RecordedStage(str(path))
    saved = home / "saved.rlreplay"
    try:
        info, count = stage.info(), len(stage.past.recorder.recording)
        chart = info.chart
        ends = (-1.0, 1.0)
        asked = () if chart is None else (ChartRequest(*chart.axes, ends, ends, None, 5, 5),)
        for moment in (0, 1, count // 2, count - 2, count - 1):
            stage.past.look(max(0, moment))
            seen = stage.snapshot(frame=True, state_values=True)
            assert seen.frame is not None
            if not stage.missing:
                charts.answers(stage.spec, stage.policy, asked, seen.trail)
                wanted = tuple(SaliencyRequest("gradient", of) for of in info.looks)
                saliency.answers(stage.spec, stage.policy, seen.decision, wanted)
                views(stage.policy, seen.decision, NetworkRequest(True), seen.policy_step)
        for number in range(min(count, 40)):
            stage.past.look(number, playing=True)
            stage.advance()
            stage.snapshot()
        stage.past.timeline(0)
        stage.past.honesty()
        with contextlib.suppress(UserError):  # there may be no such moment
            stage.past.look(0)
            stage.past.stop_when("td > 0.1 and entropy > 0 or q > v or done == 1", info)
        episodes(stage)
        for _ in save_recording(saved, stage.past, info, None, everything=True):
            pass
    finally:
        stage.close()
    try:
        RecordedStage(str(saved)).close()
    except UserError as error:
        raise AssertionError(f"what was saved does not open again: {error}") from error


def _library(path: Path, home: Path) -> None:
    """Take a whole run into the library, list it as the window does, and send it again."""
    from rlstudio.engine.files.runs import carrying
    from rlstudio.engine.library.catalogue import Library

    library = Library()
    try:
        folder = library.take_in(path)
        entry = library.at(folder)
        assert entry is not None, "what was taken in is not listed"
        checkpoint.load(entry.path)
        library.picture(entry.number)
        assert entry in library.find()
        carrying.export_run(folder, home / "again.rlrun")
        library.take_in(home / "again.rlrun")
        library.restore(library.delete(entry))
    finally:
        library.close()


def _ages(path: Path, home: Path) -> None:
    """Show every age on a stage, and play them as a wall."""
    from rlstudio.engine.files.runs import ages_file
    from rlstudio.engine.play.wall import MOST, Wall

    about = ages_file.peek(path)
    stage = Stage(OpenStage(spec=RunSpec(env="CartPole-v1", algorithm="ppo", config=NETWORK), seed=7))
    try:
        for age in about.ages:
            stage.ages.show(str(path), age.step, 3)
            stage.step_until("step")
            stage.advance()
            stage.snapshot()
        steps = [age.step for age in about.ages[:MOST]]
        wall = Wall(stage.agent, path, steps, 3)
        wall.step()
        wall.close()
    finally:
        stage.close()
    ages_file.check(path)


def _info(path: Path, home: Path) -> None:
    """``rlstudio info``: its output goes to terminals and files."""
    from rlstudio.cli.files.checkpoints import info

    for as_json in (False, True):
        told = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
        with contextlib.redirect_stdout(told):
            info(path, as_json)
            told.flush()
        text = told.buffer.getvalue().decode()
        strange = sorted({c for c in text if not (c.isprintable() or c == "\n")})
        assert not strange, f"the terminal is sent {strange[:5]!r}"


def _given_up(what: str, share: float | None) -> None:
    """A person who is told that hundreds of games are being opened, which takes minutes, cancels it."""
    games = re.fullmatch(r"opening ([0-9,]+) games", what)
    if games is not None and int(games[1].replace(",", "")) > 64:
        raise UserError(f"{what} was cancelled.")


def _continue(path: Path, home: Path) -> None:
    saved = home / "saved.rlstudio"
    wants_more = zlib.crc32(path.read_bytes()) % 2
    run = RunSpec(env="CartPole-v1", algorithm="ppo", steps=2**40, device="cpu") if wants_more else None
    with progress.heard(_given_up):
        session = open_session(run, None, resume=path)
    try:
        # A file may say that it is time for an evaluation, and one of Pong takes long: a worker can stop it.
        enough = time.monotonic() + 1.0
        for _ in range(3):
            session.advance(0.05, should_stop=lambda: time.monotonic() > enough)
        session.flush(force=True)
        enough = time.monotonic() + 0.2
        session.run.scoring.test(1, should_stop=lambda: time.monotonic() > enough)
        session.snapshot(state_values=True)
        session.run.save(saved)
    finally:
        session.close()
    try:
        checkpoint.load(saved)
    except UserError as error:
        raise AssertionError(f"what was saved does not open again: {error}") from error


def _world(path: Path, home: Path) -> None:
    settings = world_file.read(path)
    spec = registry.environment(world_file.ENVIRONMENT, settings.model_dump(mode="json"))
    spec.model()
    spec.layout()
    world = spec.make_world(2, 7)
    for number in range(8):
        world.observe()
        world.step(world.observe() * 0 + number % 4)
    world.frame()
    world.close()
    display = spec.make_display(7)
    display.reset(7)
    display.step(1)
    display.close()
    world_file.write(home / "saved.rlworld", settings)
    assert world_file.read(home / "saved.rlworld") == settings


def _environments(path: Path, home: Path) -> None:
    from rlstudio.core.system.folders import data_folder
    from rlstudio.engine.catalogue import build_catalogue

    data_folder().mkdir(parents=True, exist_ok=True)
    shutil.copy(path, data_folder() / "environments.json")
    added_environments.ids()
    added_environments.trusted("some_package:Thing-v0")
    added_environments.trusted("CartPole-v1")
    build_catalogue()
    added_environments.remember("some_package:Thing-v0")
    assert added_environments.trusted("some_package:Thing-v0")
    added_environments.add("CartPole-v0")
    added_environments.remove("some_package:Thing-v0")
    assert "CartPole-v0" in added_environments.ids()


def _presets(path: Path, home: Path) -> None:
    presets.folder = lambda: path.parent  # type: ignore[assignment]
    found = presets.read(path)
    everything, failures = presets.read_all()
    assert len(everything) == len(found)
    assert not failures
    for env in ("CartPole-v1", "rlstudio/Maze-v0", "ALE/Pong-v5"):
        for preset in presets.read_for(env, path.stem):
            set_up(RunSpec(env=env, algorithm=path.stem, preset=preset.name))


def _demo(path: Path, home: Path) -> None:
    """Read it, write it again, put the panels where it says, and learn up to its moment if that is near."""
    demo = demo_file.read(path)
    demo_file.write(home / "saved.rldemo", demo)
    assert demo_file.read(home / "saved.rldemo") == demo
    demo_file.agent_path(path, demo)
    if demo.scene.layout is not None:
        from rlstudio.app import main
        from rlstudio.app.board.arrangement import arrange, resize

        application = main.make_application(["fuzz"])
        board = docks()
        board.show()
        arrange(board, demo.scene.layout)
        application.processEvents()
        resize(board, demo.scene.layout)
        application.processEvents()
        board.close()
    set_up(demo.run, playing=True)
    near = demo.moment is not None and demo.moment.step <= 3000 and (demo.run.lanes or 1) <= 8
    if near and demo.run.env.startswith("rlstudio/"):
        open_at(Train(demo.run, str(home / "run"), moment=demo.moment)).close()


def _demo_episode(path: Path, home: Path) -> None:
    """Open the stage, or the training, as the demo was left, go on, look back, and save it again."""
    demo = demo_file.read(path)
    arrays = demo_file.arrays(path)
    demo_file.write(home / "saved.rldemo", demo, arrays)
    assert demo_file.read(home / "saved.rldemo") == demo
    setup = set_up(demo.run, playing=True)
    if getattr(setup.config, "simulations", 0) > 100:
        return  # it thinks for as long as it was told
    if demo.learns and (demo.run.lanes or 1) <= 8:
        session = open_at(Train(demo.run, str(home / "run")))
        try:
            show_as_left(session, str(path))
            session.pause()
            session.snapshot(state_values=True)
            recording = session.past.recorder.recording
            for number in {recording.first, len(recording) - 1} if len(recording) else ():
                session.past.look(number)
                session.snapshot()
            session.past.look(None)
            for _ in range(4):
                session.step_until("step")
                session.advance()
            session.snapshot()
        finally:
            session.close()
    if demo.learns:
        return
    stage = Stage(OpenStage(spec=demo.run, seed=7, left=str(path)))
    try:
        assert stage.paused
        stage.snapshot(state_values=True)
        recording = stage.past.recorder.recording
        for number in {recording.first, len(recording) - 1} if len(recording) else ():
            stage.past.look(number)
            stage.snapshot()
        stage.past.look(None)
        for _ in range(4):
            stage.step_until("step")
            stage.advance()
        stage.snapshot()
        stage_as_left(stage)
    finally:
        stage.close()


def _demonstrations(path: Path, home: Path) -> None:
    """Tell of it, give it to somebody who learns, and write it again."""
    from rlstudio.cli.files.demonstrating import tell

    with contextlib.redirect_stdout(io.StringIO()):
        for as_json in (False, True):
            tell(path, as_json)
    demonstrations_file.picture(path)
    file = demonstrations_file.read(path)
    if not registry.of_gymnasium(file.manifest.env):
        demonstrations_file.fitting(file, registry.environment(file.manifest.env)).first(1)
    file.demonstrations.next_observation.sum()
    again = home / "again.rldemonstrations"
    demonstrations_file.write(again, file.manifest, file.demonstrations, file.thumbnail_png)
    demonstrations_file.read(again)


def _lesson(path: Path, home: Path) -> None:
    """Read it, and go through its pages."""
    lesson = reading.read(path)
    from rlstudio.app import main
    from rlstudio.app.lessons.sheet import LessonSheet
    from rlstudio.app.look import theme

    application = main.make_application(["fuzz"])
    theme.apply(application, theme.dark())
    sheet = LessonSheet()
    sheet.show_lesson(lesson)
    sheet.show()
    for number, page in enumerate(lesson.page):
        sheet.go(number)
        if page.setup is not None and sheet.progress is not None:
            sheet.progress.begin(number)
            sheet.progress.note({}, {"step": 5.0, "finished": 1.0})
            set_up(page.setup.spec)
        application.processEvents()
    sheet.grab()
    sheet.close()


KINDS = {
    kind.name: kind
    for kind in (
        Kind("play", "zip", "play", 0.25, _play),
        Kind("continue", "zip", "continue", 0.38, _continue, 60.0),
        Kind("info", "zip", "continue", 0.06, _info),
        Kind("foreign", "foreign", "foreign", 0.08, open_agent, 60.0),
        Kind("statistics", "foreign", "statistics", 0.03, open_statistics),
        Kind("world", "json", "world", 0.09, _world),
        Kind("environments", "json", "environments", 0.05, _environments, forgiving=True, trusting=True),
        Kind("presets", "toml", "presets", 0.06, _presets),
        Kind("demo", "json", "demo", 0.05, _demo),
        Kind("demo_episode", "zip", "demo_episode", 0.05, _demo_episode),
        Kind("demonstrations", "zip", "demonstrations", 0.05, _demonstrations),
        Kind("lesson", "toml", "lesson", 0.05, _lesson),
        Kind("catalogue", "json", "catalogue", 0.05, open_catalogue, 40.0, forgiving=True),
        Kind("show", "zip", "play", 0.03, show, 40.0),
        Kind("replay", "zip", "replay", 0.08, _replay, 30.0),
        Kind("show_replay", "zip", "replay", 0.02, show, 40.0),
        Kind("ages", "zip", "ages", 0.04, _ages, 30.0),
        Kind("library", "zip", "library", 0.05, _library, 30.0),
        Kind("settings", "json", "settings", 0.03, open_settings, 40.0, forgiving=True),
    )
}
