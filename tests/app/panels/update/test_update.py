"""The panel of one update: its list, its equations, what it asks for, and why it is empty."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from rlstudio.app.panels.update import typesetting
from rlstudio.app.panels.update.equations import EquationBlock
from rlstudio.app.panels.update.update import Update
from rlstudio.engine.shown_update import ShownUpdate
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.sample_update import shown_update
from tests.app.panels.samples import DARK, LIGHT, count, image_of, make, run_info

INFO = run_info(training=True, capabilities=("discrete",), algorithm_title="DQN")
PIXELS = run_info(training=True, capabilities=("discrete", "pixels"))


def view(update: ShownUpdate) -> TrainingView:
    return TrainingView(1, update=update)


def filled(qtbot, update: ShownUpdate, info=INFO, theme=DARK, size=(900, 600)) -> Update:
    panel = make(qtbot, Update, info, size=size, theme=theme)
    panel.show_training(view(update))
    page = panel.working.page
    qtbot.waitUntil(lambda: bool(page.grab()) and bool(page.blocks))
    return panel


def test_why_it_is_empty(qtbot) -> None:
    panel = make(qtbot, Update, INFO)
    assert panel.sentence == "The next update appears here."
    panel.set_state("paused")
    assert panel.sentence == "Step update (Shift+.) shows here what the next update does."
    panel.start(run_info(training=True, acts_by="rule", algorithm_title="Random"))
    panel.set_state("running")
    assert panel.sentence == "Random never learns: there is no update to look into."
    assert panel.update_question() is None
    panel.start(run_info(training=False))
    panel.set_state("running")
    assert panel.sentence == "Updates can be looked into while an agent learns; here one only plays."
    assert panel.update_question() is None
    panel.start(INFO)
    panel.set_state("running")
    panel.show_training(view(ShownUpdate(0, 0, fault="This update could not be read: KeyError: 'r'.")))
    assert panel.covered
    assert panel.sentence == "This update could not be read: KeyError: 'r'."
    assert not Update.fits(run_info(acts_by="person"))


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_the_result_has_the_accent_colour_and_numbers_their_own(qtbot, theme) -> None:
    panel = filled(qtbot, shown_update(), theme=theme)
    image = image_of(panel.working.page)
    block, place = panel.working.page.blocks[1], panel.working.page._places[1]
    assert isinstance(block, EquationBlock)
    assert count(image, QColor(theme.accent), place) > 20
    assert count(image, theme.series_colour(0), place) > 20
    assert count(image, QColor(theme.text), place) > 20
    assert "0.00 + 0.99 × 1.32 = 1.31" in block.words


def test_the_list_says_what_the_rows_are(qtbot) -> None:
    panel = filled(qtbot, shown_update(rows=5))
    model = panel.model
    texts = [[model.data(model.index(row, column)) for column in range(4)] for row in range(5)]
    assert texts[0] == ["0", "NOOP", "0", ""]
    assert texts[2] == ["2", "DOWN", "2", "●"]
    assert panel.headline.text() == "Update 1,234   ·   5 transitions   ·   step 56,789"
    words = model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert words.startswith("The reward that followed.")


def test_rows_are_ordered_by_the_size_of_the_error(qtbot) -> None:
    panel = filled(qtbot, shown_update(rows=200))
    errors = np.abs(panel.model.columns[-1].values)
    panel.list.header.setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    assert (np.diff(errors[panel.model.order]) <= 0).all()
    panel.list.header.setSortIndicator(4, Qt.SortOrder.AscendingOrder)
    assert (np.diff(errors[panel.model.order]) >= 0).all()
    panel.list.header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert (panel.model.order == np.arange(200)).all()


def test_a_chosen_row_is_asked_for_and_holds_the_update_while_time_goes_on(qtbot) -> None:
    panel = filled(qtbot, shown_update(rows=50))
    asked = panel.update_question()
    assert (asked.row, asked.hold, asked.known) == (0, False, 1234)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    asked = panel.update_question()
    assert (asked.row, asked.hold) == (2, True)
    assert panel.newest.isVisible()
    panel.show_training(view(shown_update(rows=50, row=2, columns=False)))
    assert panel.list.currentIndex().row() == 2, "the answer leaves the mark where it is"
    panel.newest.click()
    assert panel.update_question().hold is False
    panel.list.setCurrentIndex(panel.model.index(7, 0))
    panel.set_state("paused")
    asked = panel.update_question()
    assert (asked.row, asked.hold) == (7, False), "time that stands still needs nothing held"


def test_a_smaller_update_after_a_larger_one(qtbot) -> None:
    """Dyna-Q's real step has one entry, its planning ten."""
    panel = filled(qtbot, shown_update(rows=10))
    panel.list.setCurrentIndex(panel.model.index(9, 0))
    panel.set_state("paused")
    panel.show_training(view(shown_update(rows=1, number=1235)))
    assert panel.model.rowCount() == 1
    assert panel.list.currentIndex().row() == 0
    panel.show_training(view(shown_update(rows=10, row=9, number=1236)))
    assert panel.list.currentIndex().row() == 9


def test_an_answer_about_rows_that_are_not_there_is_left_alone(qtbot) -> None:
    panel = make(qtbot, Update, INFO)
    panel.show_training(view(shown_update(columns=False)))
    assert panel.covered


def test_pictures_are_asked_for_where_there_are_some(qtbot) -> None:
    assert filled(qtbot, shown_update()).update_question().pictures == ()
    panel = filled(qtbot, shown_update(rows=300, pictures=True), info=PIXELS)
    asked = panel.update_question().pictures
    assert asked[0] == 0
    assert 2 < len(asked) < 60, "only those in view"
    panel.set_state("paused")
    assert set(panel.update_question().pictures).isdisjoint(panel.model.pictures), "none twice"
    shade = QColor(200, 200, 200)
    cell = panel.list.visualRect(panel.model.index(0, 0))
    assert count(image_of(panel.list.viewport()), shade, QRectF(cell)) > 100


def test_two_thousand_rows_are_as_quick_as_ten(qtbot) -> None:
    """The list asks for the text of what is in view only."""
    panel = filled(qtbot, shown_update(rows=2048))
    asked = []
    text = panel.model.text
    panel.model.text = lambda column, row: asked.append(row) or text(column, row)  # type: ignore[method-assign]
    panel.show_training(view(shown_update(rows=2048, number=1235)))
    panel.list.viewport().repaint()
    assert len(set(asked)) < 60


def test_little_width_puts_the_list_above(qtbot) -> None:
    panel = filled(qtbot, shown_update(), size=(380, 600))
    assert panel.splitter.orientation() == Qt.Orientation.Vertical
    panel.resize(900, 600)
    qtbot.waitUntil(lambda: panel.splitter.orientation() == Qt.Orientation.Horizontal)


def test_long_equations_go_on_in_the_next_line(qtbot) -> None:
    equation = shown_update().row.equations[0]
    block = EquationBlock(equation, {}, DARK)
    block.height(1000.0)
    assert len(block._lines) == 1
    one = block.height(1000.0)
    assert block.height(150.0) > one
    assert len(block._lines) > 1
    for line in block._lines:
        assert block._used(line) <= 190.0


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.0, "0.00"), (1.0, "1.00"), (1.3068, "1.31"), (-0.5, "-0.50"), (0.0123, "0.0123"), (0.99, "0.99"),
        (475.3, "475.30"), (50.0, "50"), (123456.0, "1.23e5"), (-0.00012, "-1.20e-4"), (float("inf"), "∞"),
        (float("nan"), "?"), (0.9999, "1.00"),
    ],
)  # fmt: skip
def test_figures(value: float, expected: str) -> None:
    assert typesetting.figures(value) == expected


def test_a_piece_of_latex_is_a_shape_on_its_baseline() -> None:
    plain, tall = typesetting.formula("x"), typesetting.formula(r"\sum_{i}")
    assert 0 < plain.ascent < typesetting.EM
    assert plain.descent < 1
    assert tall.descent > plain.descent
    assert typesetting.formula(r"\sqrt{x}").width > plain.width
    number = typesetting.number(-1.5)
    assert typesetting.number(-1.5, guarded=True).width > number.width
    assert typesetting.number(1.5, guarded=True).width < number.width
