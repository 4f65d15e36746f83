"""What the program is made of, and under which licences."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.help import about, licences
from rlstudio.app.help.about import AboutDialog
from rlstudio.app.help.licences import components, distributions_of
from rlstudio.app.window.main_window import MainWindow


def test_every_library_has_the_text_of_its_licence() -> None:
    found = components()
    assert found[0].name == "rlstudio"
    assert {"numpy", "torch", "gymnasium", "Box2D", "mujoco", "ale-py"} <= {one.name for one in found}
    assert [one.name for one in found if len(one.text) < 200] == []
    assert [one.name for one in found if one.licence in ("", "not told")] == []
    qt = next(one for one in found if one.name.startswith("PySide6"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text
    atari = next(one for one in found if one.name == "ale-py")
    assert "GPL-2.0" in atari.licence
    games = next(one for one in found if one.name == "open-spiel")
    assert games.licence == "Apache-2.0"


def test_the_list_of_every_file_of_a_library_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has tens of thousands of entries, and blocked the window for three seconds."""
    monkeypatch.setattr(metadata.Distribution, "files", property(lambda self: pytest.fail("made after all")))
    assert len(components()) > 30


def test_what_tests_need_is_no_part_of_it() -> None:
    assert not {"pytest", "mypy", "ruff"} & {one.metadata["Name"] for one in distributions_of("rlstudio")}


def test_the_menu_shows_it(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.about.trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.list.count() > 30
    row = next(r for r in range(dialog.list.count()) if dialog.list.item(r).text().startswith("torch "))
    dialog.list.setCurrentRow(row)
    assert "BSD-3-Clause" in dialog.licence.text()
    assert "Redistribution" in dialog.text.toPlainText()
    dialog.accept()


def test_an_edition_without_the_atari_games(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def distribution(name: str) -> metadata.Distribution:
        if name == "ale-py":
            raise metadata.PackageNotFoundError(name)
        return metadata.distribution(name)

    monkeypatch.setattr(licences, "distribution", distribution)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert "ale-py" not in [dialog.list.item(r).text().split()[0] for r in range(dialog.list.count())]
    texts = [label.text() for label in dialog.findChildren(about.QLabel)]
    assert any(about._NO_ATARI in text for text in texts)


def test_a_bundle_adds_what_is_no_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "libxcb1.txt").write_text("Permission is hereby granted")
    monkeypatch.setattr(licences, "_bundled", lambda: tmp_path)
    found = {one.name: one for one in components()}
    assert found["libxcb1"].text == "Permission is hereby granted"
    assert "SIL OPEN FONT LICENSE" in found["Noto Sans, Noto Sans Arabic, Noto Sans CJK SC"].text
