"""What the parts of every room say by themselves, in another language."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAction, QFontMetrics
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.error_log import ErrorTeller, told
from rlstudio.app.language import switching
from rlstudio.app.language.saying import tr
from rlstudio.app.look import file_dialogs, spoken
from rlstudio.app.look.allow import allow, explain, help_of
from rlstudio.app.look.durations import about
from rlstudio.app.look.fitting.room import in_lines, pieces
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.core.words import mark, words
from tests.app.language.pseudo import OPEN, pseudo, unsaid, unsaid_texts


def test_why_not_is_apart_from_what_a_control_does(qtbot: QtBot, qapp: QApplication) -> None:
    action = QAction(tr("Step"))
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.addAction(action)
    action.setToolTip(tr("Take a step (.)"))
    allow(action, tr("it is over."))
    with pseudo(qapp):
        assert help_of(action) == f"{OPEN}Take a step (.)⟧"
        assert not unsaid(action.toolTip())
        explain(action, tr("Take another step (.)"))
        assert help_of(action) == f"{OPEN}Take another step (.)⟧"
        assert "it is over." in action.toolTip()
        allow(action, "")
        assert action.toolTip() == f"{OPEN}Take another step (.)⟧"
    assert action.toolTip() == "Take another step (.)"


def test_durations(qapp: QApplication) -> None:
    with pseudo(qapp):
        for seconds in (0.1, 5, 500, 9000, 300_000, 1e9, 1e15):
            assert not unsaid(about(seconds))


def test_lines_end_inside_chinese_and_never_inside_an_english_word(qapp: QApplication) -> None:
    assert pieces("long  words, self-play") == ["long  ", "words, ", "self-play"]
    text = "在这里，你可以观看 PPO 的训练过程。"
    assert "".join(pieces(text)) == text
    assert "，" not in {piece[0] for piece in pieces(text)}, "no line begins with a comma"
    metrics = QFontMetrics(qapp.font())
    lines = in_lines(text, metrics, 80)
    assert len(lines) > 1
    assert all(metrics.horizontalAdvance(line) <= 80 for line in lines)


def test_file_dialogs(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: asked.append(given[1:]) or ("", ""))
    monkeypatch.setattr(file_dialogs, "ask_where", lambda _parent, *given: asked.append(given) or "")
    parent = QWidget()
    qtbot.addWidget(parent)
    for ask in (
        file_dialogs.ask_file_to_open,
        file_dialogs.ask_agent_to_compare,
        file_dialogs.ask_file_to_save,
        file_dialogs.ask_demo_to_save,
    ):
        ask(parent, "/x")
    others = "(*.zip *.cleanrl_model *.pt *.pth *.safetensors)"
    assert asked[1][2] == (
        f"RL Studio agents (*.rlstudio);;Agents of other libraries {others};;All files (*)"
    )
    with pseudo(qapp):
        asked.clear()
        file_dialogs.ask_agent_to_compare(parent, "/x")
        title, _, kinds = asked[0]
        assert not unsaid(title)
        assert kinds == (
            f"{OPEN}RL Studio agents⟧ (*.rlstudio);;{OPEN}Agents of other libraries⟧ {others};;"
            f"{OPEN}All files⟧ (*)"
        )


def test_a_message_that_stays_is_said_anew(qtbot: QtBot, qapp: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 400)
    page.show()
    bar = MessageBar(page)
    bar.show_message("problem", tr("It stopped: {reason}", reason=tr("no reason.")), [(tr("Again"), print)])
    narrow = bar.width()
    with pseudo(qapp):
        qapp.processEvents()
        assert unsaid_texts(bar) == []
        assert bar.width() > narrow, "the brackets need room"


class Painted(spoken.Spoken, QWidget):
    """A widget that a screen reader is told of."""

    spoken_name = mark("A picture")


def test_names_for_screen_readers(qtbot: QtBot, qapp: QApplication) -> None:
    spoken.begin()
    widget = Painted()
    qtbot.addWidget(widget)
    with pseudo(qapp):
        told_of = QAccessible.queryAccessibleInterface(widget)
        assert told_of.text(QAccessible.Text.Name) == f"{OPEN}A picture⟧"


def test_an_error_is_told_in_the_language_of_now(qtbot: QtBot, qapp: QApplication) -> None:
    heard: list[tuple[str, str]] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    teller = ErrorTeller(parent)
    teller.told.connect(lambda *given: heard.append(given))
    with pseudo(qapp):
        sentence = words("Something went wrong: {reason}.", reason="x")
        logging.getLogger("rlstudio.app").error("details", extra=told(sentence))
    teller.end()
    assert heard == [(f"{OPEN}Something went wrong: x.⟧", "details")]


@pytest.mark.parametrize("code", ["ru", "zh", "fa"])
def test_no_label_of_a_file_dialog_stays_english(qtbot: QtBot, qapp: QApplication, code: str) -> None:
    switching.use(qapp, code)
    try:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        file_dialogs.say_labels(dialog)
        labels = [
            label.text() for label in dialog.findChildren(QLabel) if label.objectName().endswith("Label")
        ]
        assert len(labels) >= 3
        assert not any(re.search("[A-Za-z]{3}", text) for text in labels), labels
    finally:
        switching.use(qapp, "en")
