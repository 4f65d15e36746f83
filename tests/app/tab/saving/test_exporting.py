"""What a panel shows, saved as a picture or a table."""

from __future__ import annotations

import csv
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.panels import all_panels
from rlstudio.app.panels.curves.curves import Curves
from rlstudio.app.panels.curves.metrics import Metrics
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.tab.saving import exporting
from rlstudio.core.errors import UserError
from rlstudio.core.system.resources import resources
from tests.app.panels.samples import full_series, line, make, run_info, snapshot
from tests.app.runs import WAIT


def test_numbers_are_read_back_as_they_were(qtbot, tmp_path: Path) -> None:
    panel = make(qtbot, Curves, run_info(), size=(700, 240))
    assert not panel.exported_numbers()
    x, y = np.array([8.0, 16.0, 1e6]), np.array([1.0, 1 / 3, -2.5e-7])
    panel.show_series({"return": line(x, y), "length": line(x, [3.0, 4.0, 5.0])})
    exporting.write_table(panel.exported_numbers(), "environment steps", tmp_path / "curves.csv")
    with open(tmp_path / "curves.csv", newline="", encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    assert head == ["curve", "environment steps", "value"]
    assert [row[0] for row in rows] == ["return"] * 3 + ["length"] * 3
    np.testing.assert_array_equal([float(row[1]) for row in rows[:3]], x)
    np.testing.assert_array_equal([float(row[2]) for row in rows[:3]], y)
    assert rows[0][1:] == ["8", "1"]


def test_every_metric_is_in_the_table(qtbot) -> None:
    panel = make(qtbot, Metrics, run_info(), size=(700, 240))
    series = full_series()
    panel.show_series(series)
    found = panel.exported_numbers()
    assert found
    for name, (x, y) in found.items():
        np.testing.assert_array_equal(x, series[name].x)
        np.testing.assert_array_equal(y, series[name].y)


def test_the_stage_is_saved_in_its_own_resolution(qtbot, tmp_path: Path) -> None:
    panel = make(qtbot, Screen, run_info(), size=(400, 400))
    with pytest.raises(UserError, match="there is no picture yet"):
        exporting.write_picture(panel.exported_picture(), tmp_path / "stage.png")
    assert not list(tmp_path.iterdir()), "nothing half-written"
    unwritable = tmp_path / ("x" * 300 + ".png")
    for write in (
        lambda: exporting.write_picture(QImage(4, 4, QImage.Format.Format_RGB32), unwritable),
        lambda: exporting.write_table({}, "steps", unwritable),
    ):
        with pytest.raises(UserError, match="cannot be written: File name too long"):
            write()
    assert not list(tmp_path.iterdir())
    frame = np.random.default_rng(0).integers(0, 256, (21, 16, 3), dtype=np.uint8)
    panel.show_snapshot(snapshot(frame=frame))
    exporting.write_picture(panel.exported_picture(), tmp_path / "stage.png")
    image = QImage(str(tmp_path / "stage.png"))
    assert (image.width(), image.height()) == (16, 21)
    assert image.pixelColor(3, 5).getRgb()[:3] == tuple(frame[5, 3].tolist())


@pytest.mark.parametrize("kind", all_panels().values(), ids=lambda kind: kind.id)
def test_every_panel_has_a_menu_that_saves_it(qtbot, kind, monkeypatch) -> None:
    panel = kind()
    qtbot.addWidget(panel)
    panel.resize(400, 300)
    panel.show()
    shown: list[list[str]] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: shown.append([a.text() for a in menu.actions()]))
    place = panel.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, panel.mapToGlobal(place))
    QApplication.sendEvent(panel, event)
    assert "Save this picture…" in shown[0]
    panel.mark_filled()
    image = panel.exported_picture()
    assert image.isNull() or image.width() >= 400


def test_a_person_saves_the_curve_and_is_told(qtbot, tmp_path: Path, monkeypatch) -> None:
    panel = make(qtbot, Curves, run_info(), size=(700, 240))
    panel.show_series({"return": line([1.0, 2.0], [3.0, 4.0])})
    told: list[tuple[str, str]] = []
    for what, suffix in (("picture", ".png"), ("numbers", ".csv")):
        path = tmp_path / f"mine{suffix}"
        monkeypatch.setattr(exporting, "ask_where", lambda *_, path=path: str(path))
        exporting.export(panel, what, "cartpole", panel, lambda kind, text: told.append((kind, text)))
        assert path.stat().st_size > 40
        assert told[-1] == ("good", f"Saved to {path}.")
    monkeypatch.setattr(exporting, "ask_where", lambda *_: later(panel, tmp_path / "now.csv"))
    exporting.export(panel, "numbers", "cartpole", panel, lambda kind, text: told.append((kind, text)))
    rows = (tmp_path / "now.csv").read_text().splitlines()[1:]
    assert rows == ["return,1,3", "return,2,4"], "as it was when it was asked for"
    monkeypatch.setattr(exporting, "ask_where", lambda *_: str(tmp_path / "no" / "folder.csv"))
    exporting.export(panel, "numbers", "cartpole", panel, lambda kind, text: told.append((kind, text)))
    assert told[-1][0] == "problem"
    assert "there is no folder" in told[-1][1]


def later(panel: Curves, path: Path) -> str:
    """The answer of somebody who thinks about it while the curve grows."""
    panel.show_series({"return": line([1.0, 2.0, 3.0], [3.0, 4.0, 5.0])})
    return str(path)


def test_a_video_is_given_up_from_the_message_that_it_is_recorded(qtbot, tmp_path, monkeypatch) -> None:
    films, parent = tmp_path / "films", QWidget()
    films.mkdir()
    qtbot.addWidget(parent)
    messages = MessageBar(parent)
    agent = str(resources() / "checkpoints" / "cartpole-ppo.rlstudio")
    playback: Any = SimpleNamespace(info=None, files=SimpleNamespace(agent=agent))
    saved = exporting.Exporting(playback, messages, lambda _=None: "play", parent)
    monkeypatch.setattr(exporting, "ask_for_film", lambda *_: str(films / "play.mp4"))
    saved.export(make(qtbot, Screen, run_info(), size=(400, 400)), "video")
    qtbot.waitUntil(lambda: any(films.iterdir()), timeout=WAIT)
    (give_up,) = (b for b in messages.findChildren(QPushButton) if b.text() == "Give up")
    give_up.click()
    assert messages.isHidden()
    assert not list(films.iterdir())
    saved.end()
