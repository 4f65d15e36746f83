"""The worked plug-in of docs/plugins/panel, installed as a person would, and broken ones beside it."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from rlstudio.app import panels
from rlstudio.app.board.board import PanelBoard
from rlstudio.app.gallery.gallery import Gallery
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.registry import LoadFailure
from rlstudio.core.words import Words
from tests.app.panels.samples import DARK, LIGHT, count, image_of, run_info, snapshot
from tests.plugins.packages import PLUGINS, announce, install

CHOICES = run_info(shows=("action_probabilities",), capabilities=("discrete",))


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("packages")
    install(PLUGINS / "panel", place, tmp_path_factory.mktemp("source"))
    (place / "torn_panels.py").write_text(
        "from rlstudio.app.panels.panel import Panel\n"
        "class Nameless(Panel):\n    id = 'nameless'\n"
        "class Unfit(Panel):\n    id = 'unfit'\n    title = 'Unfit'\n    tip = 'Cannot say what it needs.'\n"
        "    @classmethod\n    def fits(cls, info): return info.colour\n"
        "class Tired(Panel):\n    id = 'tired'\n    title = 'Tired'\n    tip = 'Works once only.'\n"
        "    told = 0\n"
        "    def show_snapshot(self, snapshot):\n        type(self).told += 1\n        1 / 0\n"
    )
    announce(
        place,
        "torn-panels",
        "[rlstudio.panels]\nraising = no_such_module:Nothing\nnumber = math:pi\n"
        "nameless = torn_panels:Nameless\nunfit = torn_panels:Unfit\ntired = torn_panels:Tired\n"
        "screen = torn_panels:Tired\n",
    )
    return place


@pytest.fixture
def installed(packages: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(packages))
    importlib.invalidate_caches()
    panels._plugins.cache_clear()
    yield packages
    panels._plugins.cache_clear()


@pytest.mark.usefixtures("installed")
def test_it_is_offered_after_the_built_in_ones_and_broken_ones_are_listed(qtbot) -> None:
    built_in = len(panels.PANELS)
    assert list(panels.all_panels())[:built_in] == list(panels.PANELS)
    assert set(panels.all_panels()) - set(panels.PANELS) == {"decidedness", "unfit", "tired"}
    reasons = {failure.name: failure.reason for failure in panels.failures()}
    assert set(reasons) == {"raising", "number", "nameless", "screen"}
    assert "no_such_module" in reasons["raising"]
    assert reasons["number"] == "it is not a subclass of Panel."
    assert reasons["nameless"] == "it does not say its title."
    assert reasons["screen"] == "a panel of this name is built in."
    assert all(isinstance(reasons[name], Words) for name in ("number", "nameless", "screen"))
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.add_broken_panels(panels.failures())
    assert "The panel raising could not be loaded" in gallery.failures_label.text()
    assert not gallery.failures_label.isHidden()
    gallery.show_catalogue(Catalogue(version="0", failures=(LoadFailure("envs", "E", "no."),)))
    assert "The environment E" in gallery.failures_label.text()
    assert "The panel raising" in gallery.failures_label.text()


@pytest.mark.usefixtures("installed")
def test_it_shows_how_decided_the_agent_is_in_both_themes(qtbot) -> None:
    kind = panels.all_panels()["decidedness"]
    assert kind.fits(CHOICES)
    assert not kind.fits(run_info(shows=("action_values",)))
    for look in (DARK, LIGHT):
        panel = kind()
        qtbot.addWidget(panel)
        panel.resize(320, 120)
        panel.set_theme(look)
        panel.start(CHOICES)
        panel.show()
        panel.show_snapshot(snapshot())
        assert panel.covered
        filled = []
        for probabilities in ([1.0, 0.0, 0.0], [0.5, 0.5, 0.0], [1 / 3] * 3):
            panel.show_snapshot(snapshot(action_probabilities=np.float32(probabilities)))
            assert not panel.covered
            filled.append(count(image_of(panel), look.series_colour(0), panel.shown.bar()))
        box = panel.shown.bar()
        assert panel.shown.effective == pytest.approx(3.0, rel=1e-5)
        assert filled[0] < 0.05 * filled[2]
        assert filled[1] == pytest.approx(filled[2] / 2, rel=0.1)
        assert filled[2] == pytest.approx(box.width() * box.height(), rel=0.15)


@pytest.mark.usefixtures("installed")
def test_one_that_raises_says_so_in_its_place_and_harms_nothing(qtbot) -> None:
    board = PanelBoard(QWidget(), QWidget())
    qtbot.addWidget(board)
    board.resize(1200, 800)
    board.fill(CHOICES)
    board.set_state("running")
    board.show()
    assert {"actions", "decidedness", "unfit", "tired"} <= set(board.panels)
    assert "AttributeError" in board.panels["unfit"].sentence
    # Docks that share a place hide each other: bring those that matter to the front, one after the other.
    for turn, name in enumerate(("decidedness", "tired", "actions")):
        board.findChild(QWidget, name).raise_()
        qtbot.waitUntil(lambda name=name: board.panels[name].isVisible())
        for again in (1, 2):
            board.receive(snapshot(action_probabilities=np.float32([0.2, 0.3, 0.5]), action=1))
            board.feed(100.0 * (turn + 1) + again, {}, 1, threading.Lock())
    assert not board.panels["decidedness"].covered
    assert not board.panels["actions"].covered
    assert "ZeroDivisionError" in board.panels["tired"].sentence
    assert type(board.panels["tired"]).told == 1
    board.set_state("paused")
    board.refresh_theme()
    assert "ZeroDivisionError" in board.panels["tired"].sentence
