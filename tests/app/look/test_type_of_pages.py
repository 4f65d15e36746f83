"""Another size of type: at once for what is seen, soon after for pages that stand behind others."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTabWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.look import theme


def test_pages_behind_others_follow_after_what_is_seen(qtbot: QtBot, qapp: QApplication, dark: None) -> None:
    usual = theme.current()
    tabs, front, behind = QTabWidget(), QLabel("front"), QLabel("behind")
    small = QLabel("small", behind)
    qtbot.addWidget(tabs)
    theme.set_type(small, "small")
    tabs.addTab(front, "front")
    tabs.addTab(behind, "behind")
    tabs.show()
    large = theme.projector(usual)
    try:
        theme.apply(qapp, large)
        assert front.font().pointSizeF() == large.body
        qtbot.waitUntil(lambda: behind.font().pointSizeF() == large.body, timeout=5000)
        assert small.font().pointSizeF() == large.small
        tabs.setCurrentIndex(1)
        theme.apply(qapp, usual)
        assert behind.font().pointSizeF() == usual.body
        assert small.font().pointSizeF() == usual.small
        qtbot.waitUntil(lambda: front.font().pointSizeF() == usual.body, timeout=5000)
    finally:
        theme.apply(qapp, usual)


def test_boxes_of_choices_are_as_low_again_as_before(qtbot: QtBot, qapp: QApplication, dark: None) -> None:
    usual, box = theme.current(), QComboBox()
    qtbot.addWidget(box)
    box.show()
    before = box.minimumSizeHint()
    try:
        theme.apply(qapp, theme.projector(usual, 2.0))
        qapp.processEvents()
        assert box.minimumSizeHint().height() > 1.8 * before.height()
    finally:
        theme.apply(qapp, usual)
    qapp.processEvents()
    assert box.minimumSizeHint() == before


@pytest.mark.parametrize("size", ["small", "body", "strong", "heading"])
def test_every_size_of_type_is_one_of_the_theme(qtbot: QtBot, size: theme.Size) -> None:
    label = QLabel("text")
    qtbot.addWidget(label)
    theme.set_type(label, size)
    now = theme.current()
    assert label.font().pointSizeF() == {"small": now.small, "heading": now.heading}.get(size, now.body)
    assert label.font().bold() == (size in ("strong", "heading"))
