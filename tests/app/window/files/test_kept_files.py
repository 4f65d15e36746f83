"""What the window remembers between starts, spoilt: put aside and made anew, never in its way."""

from __future__ import annotations

import hashlib
import json
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from rlstudio.app.settings import Settings, catalogue_cache, read_catalogue, write_catalogue
from rlstudio.app.window.files.agents import label
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec
from tests.app.catalogues import CATALOGUE


def spoilt() -> list[str]:
    text = CATALOGUE.model_dump_json()
    wrong = json.loads(text)
    wrong["environments"][0]["settings_schema"] = {"properties": {"x": 5}}
    return [
        "", "{", "[]", '{"environments":[{}]}', "[" * 100_000, "9" * 5000, text.replace('"title"', '"name"'),
        text[: len(text) // 2], text.replace("null", "NaN", 1), json.dumps(wrong),
    ]  # fmt: skip


@pytest.mark.parametrize("stamped", [True, False, None])
@pytest.mark.parametrize("text", spoilt(), ids=range(10))
def test_the_window_opens_over_a_spoilt_catalogue(
    qtbot: QtBot, settings: Settings, text: str, stamped: bool | None
) -> None:
    catalogue_cache().parent.mkdir(parents=True)
    checksum = hashlib.sha256(text.encode()).hexdigest() if stamped else "0" * 64
    catalogue_cache().write_text(f"{checksum}\n{text}" if stamped is not None else text)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    window.background.catalogue_ready.emit(CATALOGUE)
    assert window.home.gallery.current_id()
    assert read_catalogue() == CATALOGUE


def test_what_cannot_be_read_is_put_aside(caplog: pytest.LogCaptureFixture) -> None:
    catalogue_cache().parent.mkdir(parents=True)
    catalogue_cache().write_text("{")
    assert read_catalogue() is None
    assert not catalogue_cache().exists()
    assert catalogue_cache().with_name("catalogue.json.unreadable").read_text() == "{"
    assert "catalogue.json cannot be read" in caplog.text
    write_catalogue(CATALOGUE)
    assert read_catalogue() == CATALOGUE


@pytest.mark.parametrize("when", ["", "yesterday", "-1", "²", "9" * 400], ids=range(5))
@pytest.mark.parametrize("name", ["", "x" * 5000, "a\0b", "CLOSED"], ids=range(4))
def test_recent_files_that_make_no_sense_are_left_out(tmp_path: Path, name: str, when: str) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "a.rlstudio").write_text("")
    settings = Settings(tmp_path / "app.json")
    settings.put("recent/" + name.replace("CLOSED", str(closed / "a.rlstudio")), when)
    if sys.platform != "win32":
        closed.chmod(0)
    try:
        assert len(settings.recent()) <= 1
        settings.add_recent(tmp_path / "app.json")
    finally:
        closed.chmod(0o700)


def test_two_windows_keep_each_others_recent_files(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.rlstudio" for number in range(12)]
    for file in files:
        file.touch()
    first, second = Settings(tmp_path / "app.json"), Settings(tmp_path / "app.json")
    first.add_recent(files[0])
    first.wait()
    second.add_recent(files[1])
    second.wait()
    assert Settings(tmp_path / "app.json").recent() == [files[1], files[0]]
    for file in (*files, files[5]):
        second.add_recent(file)
    second.wait()
    wanted = [files[5], *(file for file in reversed(files) if file != files[5])]
    assert Settings(tmp_path / "app.json").recent() == wanted[:10]
    assert (tmp_path / "app.json").read_text().count(".rlstudio") == 10
    second.put(f"recent/{files[11]}", "9" * 20)  # the clock was wrong then
    second.add_recent(files[0])
    assert second.recent()[:2] == [files[0], files[11]]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 100,
        b"[" * 100_000,
        b'{"recent": 5, "light": [], "layout/window": {}, "host": null}',
        b'{"recent": "5", "layout/window": "5", "layout/run": "5:5"}',
        b"\xff\xfe" * 50,
        b'["light"]',
        b" " * 5_000_000,
    ],
    ids=lambda content: repr(content[:30]),
)
def test_the_window_opens_over_spoilt_settings(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "app.json").write_bytes(content)
    window = MainWindow(Settings(tmp_path / "app.json"))
    qtbot.addWidget(window)
    window.show()
    assert window.home.gallery.search.isVisible()


def test_what_another_window_has_set_meanwhile_stays(tmp_path: Path) -> None:
    first, second = Settings(tmp_path / "app.json"), Settings(tmp_path / "app.json")
    first.put("light", True)
    first.wait()
    second.put("folder", "/home/\udcff")  # a name that is no UTF-8
    second.put_layout("run", QByteArray(b"\0\xff"))
    second.wait()
    now = Settings(tmp_path / "app.json")
    assert now.flag("light")
    assert now.text("folder") == "/home/\udcff"
    assert now.layout("run") == QByteArray(b"\0\xff")
    first.forget_layout("run")
    first.wait()
    assert Settings(tmp_path / "app.json").layout("run").isEmpty()


def test_where_nothing_can_be_written_settings_hold_until_the_window_is_closed(tmp_path: Path) -> None:
    barred = tmp_path / "barred"
    barred.write_text("a file where a folder should be")
    settings = Settings(barred / "app.json")
    settings.put("folder", "/somewhere")
    settings.put("light", True)
    settings.note_pace("a", "b", 500.0)
    assert settings.text("folder") == "/somewhere"
    settings.put_layout("run", QByteArray(b"1"))
    settings.forget_layout("run")
    assert settings.flag("light")
    assert settings.pace("a", "b") == 500.0
    assert settings.layout("run").isEmpty()
    settings.wait()
    barred.unlink()  # as soon as there is a way, they are written
    settings.put("host", "thread")
    settings.wait()
    now = Settings(barred / "app.json")
    assert (now.text("folder"), now.flag("light"), now.text("host")) == ("/somewhere", True, "thread")


def test_a_slow_disk_keeps_nobody_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, written, go_on = tmp_path / "app.json", [], threading.Event()
    dump = json.dumps

    def slow(texts: dict[str, str], **how: int) -> str:
        written.append(dict(texts))
        assert go_on.wait(20)
        return dump(texts, **how)

    monkeypatch.setattr("rlstudio.app.kept_texts.json.dumps", slow)
    settings = Settings(path)
    for number in range(100):
        settings.put("folder", str(number))
        assert settings.text("folder") == str(number)
    settings.put("light", True)
    settings.forget_layout("run")
    assert not path.exists(), "the disk is not done with the first one"
    go_on.set()
    settings.wait()
    assert len(written) <= 3, "a burst is written together"
    now = Settings(path)
    assert (now.text("folder"), now.flag("light")) == ("99", True)


@pytest.mark.parametrize("text", ["inf", "1e400", "nan", "-1", "much", ""])
def test_room_for_autosaves_that_makes_no_sense_is_the_default(tmp_path: Path, text: str) -> None:
    settings = Settings(tmp_path / "app.json")
    settings.put("kept_gigabytes", text)
    assert settings.kept_gigabytes == 2.0


def test_dialogs_begin_among_the_documents_and_never_in_the_folder_of_autosaves(
    tmp_path: Path, monkeypatch
) -> None:
    settings = Settings(tmp_path / "app.json")
    documents, data = tmp_path / "Documents", tmp_path / "data"
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: documents)
    monkeypatch.setattr("rlstudio.app.settings.data_folder", lambda: data)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert settings.own_folder() == str(tmp_path), "there are no documents"
    documents.mkdir()
    assert settings.own_folder() == str(documents)
    settings.note_folder(data / "runs" / "20261128-maze" / "last.rlstudio")
    assert settings.own_folder() == str(documents)
    (tmp_path / "agents").mkdir()
    settings.note_folder(tmp_path / "agents" / "mine.rlstudio")
    assert settings.own_folder() == str(tmp_path / "agents")
    (tmp_path / "agents").rmdir()
    assert settings.own_folder() == str(documents), "it was deleted"


def test_autosaves_are_called_by_what_they_hold(tmp_path: Path) -> None:
    session = open_session(RunSpec(env="CartPole-v1", algorithm="ppo", steps=512), tmp_path / "20261128-x")
    while not session.finished:
        session.advance(0.2)
    session.close()
    last = session.run.autosaves.last_path
    assert last is not None
    score = session.run.scoring.mean_return
    assert label(last, CATALOGUE).startswith(
        f"CartPole · PPO · last at step {session.run.step:,} · return {score:.4g}  ("
    )
    mine = tmp_path / "mine.rlstudio"
    mine.write_bytes(last.read_bytes())
    assert label(mine, CATALOGUE) == f"mine  ({tmp_path.name})"
    last.write_bytes(b"broken")
    assert label(last, CATALOGUE) == "last  (20261128-x)"
