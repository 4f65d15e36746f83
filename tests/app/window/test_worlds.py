"""From the gallery through the editor to a run, and files of worlds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.editor.document import Document
from rlstudio.app.forms.world_sketch import Sketch
from rlstudio.app.settings import Settings
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.files import world_file
from rlstudio.engine.worker.messages import RunSpec
from rlstudio.envs.grid.settings import WorldSettings
from tests.app.catalogues import CATALOGUE, environment
from tests.app.editor.hands import LEFT, click, drag
from tests.app.gestures import answer, drop
from tests.app.runs import WAIT, learning

pytestmark = pytest.mark.usefixtures("dark")


@pytest.fixture
def window(qtbot: QtBot, window: MainWindow) -> Iterator[MainWindow]:
    """One that knows what there is; nobody is asked about what is left in its editor."""
    window.warm_up()
    qtbot.waitUntil(lambda: window.catalogue is not None, timeout=WAIT)
    yield window
    if window.worlds.editor is not None:
        window.worlds.editor.document.history.setClean()


def test_from_the_gallery_through_the_editor_to_a_run(qtbot: QtBot, window: MainWindow) -> None:
    window.home.choose("CartPole-v1", "ppo")
    window.home.gallery.draw.click()
    editor = window.worlds.editor
    assert editor is not None
    assert editor.isVisible()
    drag(qtbot, editor, (2, 1), (2, 8))
    qtbot.mouseClick(editor.choose, LEFT)
    assert window.front_tab() is None, "nothing begins before something is chosen"
    home = window.home
    assert home.gallery.current_id() == world_file.ENVIRONMENT
    rows = home.form.value().env_settings["map"]["rows"]
    assert rows[2] == ".########..."
    # Another way to learn is chosen: the world stays.
    home.algorithms.choose("sarsa")
    home.algorithms.choose("q_learning")
    spec = home.form.value()
    assert (spec.algorithm, spec.env_settings["map"]["rows"]) == ("q_learning", rows)
    run_tab = window.start_run(spec)
    qtbot.waitUntil(lambda: run_tab.playback.stage_alive and run_tab.pictures > 0, timeout=WAIT)
    training = run_tab.playback.training
    assert training is not None
    qtbot.waitUntil(lambda: training.info is not None, timeout=WAIT)
    assert training.info is not None
    assert training.info.env_settings["map"]["rows"] == rows
    # What learns there can be looked at and changed for the next run.
    run_tab.run_settings.set_running(False)
    run_tab.run_settings.form.env_settings.field("map").button.click()  # type: ignore[attr-defined]
    assert editor.document.sketch.rows == tuple(rows)
    assert editor.document.modified, "it is the same world: nothing was lost"


@pytest.mark.parametrize(
    ("chosen", "learns"),
    [
        (("CartPole-v1", "ppo"), "recommended"),
        ((world_file.ENVIRONMENT, "human"), "recommended"),
        ((world_file.ENVIRONMENT, "sarsa"), "sarsa"),
    ],
)
def test_train_in_this_world_trains(
    qtbot: QtBot, window: MainWindow, chosen: tuple[str, str], learns: str
) -> None:
    """One press, and steps are taken in the drawn world, by what is chosen for it or else learns best."""
    window.home.choose(*chosen)
    assert window.home.algorithms.current_id() == chosen[1]
    window.worlds.draw()
    editor = window.worlds.editor
    assert editor is not None
    drag(qtbot, editor, (2, 1), (2, 8))
    qtbot.mouseClick(editor.train, LEFT)
    run_tab = window.front_tab()
    assert run_tab is not None, "it has begun"
    training = run_tab.playback.training
    assert training is not None
    qtbot.waitUntil(lambda: training.info is not None and training.progress.step > 0, timeout=WAIT)
    info = training.info
    assert info is not None
    assert (info.env, info.env_settings["map"]["rows"][2]) == (world_file.ENVIRONMENT, ".########...")
    presets = window.home.catalogue.presets
    best = [p.algorithm for p in presets if p.env == world_file.ENVIRONMENT and p.recommended]
    assert [info.algorithm] == (best if learns == "recommended" else [learns])
    # The gallery has the same choice, to change it.
    assert window.home.gallery.current_id() == world_file.ENVIRONMENT
    assert window.home.algorithms.current_id() == info.algorithm


def test_a_world_drawn_before_the_gallery_is_there_is_chosen_when_it_is(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[RunSpec] = []
    monkeypatch.setattr(MainWindow, "start_run", lambda _, spec: begun.append(spec))
    world = environment(world_file.ENVIRONMENT, "Own world", {"table": None, "dqn": None, "ppo": None})
    world = world.model_copy(update={"settings_schema": WorldSettings.model_json_schema()})
    environments = *CATALOGUE.environments, world
    window = MainWindow(settings)
    window.show()
    window.worlds.draw()
    editor = window.worlds.editor
    assert editor is not None
    drag(qtbot, editor, (2, 1), (2, 8))
    qtbot.mouseClick(editor.train, LEFT)
    assert window.home.gallery.current_id() == ""
    assert not begun
    window.background.catalogue_ready.emit(CATALOGUE.model_copy(update={"environments": environments}))
    assert window.home.gallery.current_id() == world_file.ENVIRONMENT
    assert window.home.form.value().env_settings["map"]["rows"][2] == ".########..."
    assert [spec.env_settings["map"]["rows"][2] for spec in begun] == [".########..."], "it has begun"
    # The gallery is filled anew when an environment is added: what was drawn stays.
    another = environment("Another-v0", "Another", {"table": None, "dqn": None, "ppo": None})
    window.background.catalogue_ready.emit(
        CATALOGUE.model_copy(update={"environments": (another, *environments)})
    )
    assert window.home.gallery.current_id() == world_file.ENVIRONMENT
    assert window.home.form.value().env_settings["map"]["rows"][2] == ".########..."
    assert len(begun) == 1
    editor.document.history.setClean()
    assert window.close()
    window.deleteLater()


def test_the_form_shows_the_map_and_opens_the_editor(qtbot: QtBot, window: MainWindow) -> None:
    assert window.home.choose_with(world_file.ENVIRONMENT, {"slip": 0.5})
    form = window.home.form.env_settings
    assert form.is_marked("slip")
    assert not form.is_marked("map")
    form.field("map").button.click()  # type: ignore[attr-defined]
    editor = window.worlds.editor
    assert editor is not None
    assert editor.document.sketch == Sketch.of(WorldSettings().map)
    assert editor.form.field("slip").value() == 0.5
    picture = form.field("map").grab().toImage()
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    assert len(colours) > 8, "the map itself is shown"


def test_a_file_opens_the_editor(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.rlworld"
    world_file.write(path, WorldSettings.parse({"map": {"rows": ["S.", ".G"]}}, "the world"))
    drop(window, path)
    editor = window.worlds.editor
    assert editor is not None
    assert editor.document.sketch.rows == ("S.", ".G")
    assert window.settings.recent() == [path]
    assert window.front_tab() is None


def test_the_window_does_not_close_over_a_world_that_would_be_lost(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.worlds.draw()
    editor = window.worlds.editor
    assert editor is not None
    click(qtbot, editor, (4, 4))
    asked = answer(monkeypatch, "Cancel")
    assert not window.close()
    assert len(asked) == 1
    answer(monkeypatch, "Discard changes")
    assert window.close()
    assert not editor.isVisible()


def test_a_world_drawn_while_runs_are_ending_is_asked_about_too(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    learning(qtbot, window)
    answer(monkeypatch, "Close without saving")
    assert not window.close()
    assert not window.tabs.isEnabled()
    window.worlds.draw()
    editor = window.worlds.editor
    assert editor is not None
    click(qtbot, editor, (4, 4))
    asked = answer(monkeypatch, "Cancel")
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    assert window.isVisible()
    assert window.run_tabs() == []
    assert window.tabs.isEnabled(), "it can be used again"


def test_a_window_that_closes_unasked_closes_the_editor_and_keeps_its_world(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.worlds.draw()
    editor = window.worlds.editor
    assert editor is not None
    drag(qtbot, editor, (2, 1), (2, 8))
    drawn, touched = editor.document.sketch.rows, []
    window.worlds.file_touched.connect(touched.append)
    window.save_and_close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert not editor.isVisible()
    [kept] = touched
    document = Document()
    document.open(kept)
    assert document.sketch.rows == drawn
