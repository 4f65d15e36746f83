"""What an algorithm measures about itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from rlstudio.app.panels.curves.metrics import Metrics
from rlstudio.app.panels.plots.plot import Plot
from rlstudio.core.algorithm import Metric
from tests.app.panels.samples import (
    DARK,
    METRICS,
    count,
    full_series,
    image_of,
    line,
    make,
    run_info,
)


def test_metrics_share_plots_by_group_and_loss_comes_first(qtbot) -> None:
    panel = make(qtbot, Metrics, run_info(), size=(900, 400))
    assert [[m.name for m in plot] for plot in panel.members] == [
        ["policy_loss", "value_loss"], ["epsilon"], ["td"], ["steps_per_second"],
    ]  # fmt: skip
    assert panel.plot_of("epsilon").legend.titles == ["Exploration (%)", "Exploration"]
    assert "Share of random actions" in panel.plot_of("epsilon").toolTip()
    panel.show_series(full_series())
    image = image_of(panel.plot_of("policy_loss").canvas)
    assert (
        count(image, DARK.series_colour(0), tolerance=12) + count(image, DARK.series_colour(1), tolerance=12)
        > 50
    )
    assert panel.plot_of("epsilon").legend.number == "199"


def test_a_logarithmic_metric_is_drawn_on_its_scale(qtbot) -> None:
    panel = make(qtbot, Metrics, run_info(metrics=METRICS[3:]), size=(500, 300))
    panel.show_series({"td": line([1, 2, 3, 4], [0.0, 0.01, 1.0, 100.0])})
    low, high = panel.plot_of("td").y_range()
    assert low < -2 < 2 < high < 3
    plot = panel.plot_of("td")
    spot = plot.to_pixel(3.0, 0.0)  # 1.0 is the power 0 of ten
    around = QRectF(spot.x() - 3, spot.y() - 3, 7, 7)
    assert count(image_of(plot.canvas), DARK.series_colour(0), around, 12) > 3


def test_what_comes_into_view_draws_itself_after_the_run(qtbot) -> None:
    """By scrolling, by a larger window, by showing a hidden panel: nothing new arrives any more."""
    panel = make(qtbot, Metrics, run_info(), size=(220, 150))
    with qtbot.waitExposed(panel):
        pass
    panel.show_series(full_series())
    plots = [plot for plot in panel.plots if any(line.known for line in plot.lines.values())]
    assert len(plots) > 2

    def drawn() -> list[bool]:
        return [plot.waiting.isHidden() and points(plot) > 0 for plot in plots]

    def points(plot: Plot) -> int:
        return max(len(line.item.getData()[0]) for line in plot.lines.values() if line.known)

    assert drawn()[0]
    assert not drawn()[-1], "what nobody sees costs nothing"
    bar = panel.area_widget.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: drawn()[-1], timeout=2000)
    panel.resize(900, 800)
    qtbot.waitUntil(lambda: all(drawn()), timeout=2000)
    panel.hide()
    panel.show_series(full_series())
    for plot in plots:
        plot.clear()
    panel.show_series(full_series())
    assert not any(drawn())
    panel.show()
    qtbot.waitUntil(lambda: all(drawn()), timeout=2000)


def test_an_error_is_a_thin_line_above_and_below(qtbot) -> None:
    metrics = (Metric(name="rating", title="this agent", unit="Elo", group="rating", help="", error="off"),)
    panel = make(qtbot, Metrics, run_info(metrics=metrics), size=(500, 300))
    plot = panel.plot_of("rating")
    panel.show_series({"rating": line([1, 2, 3], [0, 100, 200]), "off": line([1, 2], [50, 40])})
    above, below = (plot.lines[f"rating{end}"].points(0, 9, 100, log=False)[1].tolist() for end in "+-")
    assert above == [50, 140], "of the last point the error is not known yet"
    assert below == [-50, 60]
    low, high = plot.y_range()
    assert low <= -50
    assert high >= 200
    assert panel.exported_numbers()["off"][1].tolist() == [50, 40]
    many = [float(k) for k in range(200)]
    panel.show_series({"rating": line(many, many[::-1]), "off": line(many, [5.0] * 200)})
    shown = plot.lines["rating"].points(0, 300, 1000, log=False)[1]
    assert shown.tolist() == many[::-1], "ratings are not averaged over updates"
