"""What it looks at: over the picture where the map says so, in bars by the inputs' names."""

from __future__ import annotations

import dataclasses

import numpy as np
from PySide6.QtCore import QRectF

from rlstudio.app.panels.network.heat import heat_image, strength, top_of
from rlstudio.app.panels.network.input_bars import input_names, input_scales
from rlstudio.app.panels.network.pace import Pace
from rlstudio.app.panels.network.saliency import ALL, INPUT, SaliencyPanel
from rlstudio.app.panels.screen.panel import LOOK, Screen
from rlstudio.app.panels.screen.picture import Picture
from rlstudio.core.inside.looking import Saliency, SaliencyRequest
from rlstudio.core.parts import packed, space_of
from rlstudio.core.registry import environment
from rlstudio.core.spaces import Part
from rlstudio.engine.worker.messages import PastMoment, SnapshotRequest
from tests.app.panels.samples import DARK, THEMES, count, image_of, make, run_info, snapshot

PONG = run_info(
    shows=("action_probabilities", "value"), looks=("action", "value"), seen_area=(0.0, 0.5, 1.0, 1.0)
)
CARTPOLE = run_info(
    env="CartPole-v1", action_names=("LEFT", "RIGHT"), capabilities=("discrete",), looks=("action",),
    chart=environment("CartPole-v1").chart(),
)  # fmt: skip
FRAMES = np.full((4, 84, 84), 100, np.uint8)


def answer(request: SaliencyRequest, importance: np.ndarray, observation: np.ndarray, number: float = 0.5):
    return Saliency(request, request.index or 1, number, importance.astype(np.float32), observation, 0.001)


def corner(frames: int = 4) -> np.ndarray:
    """All that matters is in the upper left quarter, of the newest frame."""
    found = np.zeros((frames, 84, 84))
    found[-1, :42, :42] = 1.0
    return found


def pong(qtbot, importance=None, size=(400, 420), **choice):
    panel = make(qtbot, SaliencyPanel, PONG, size=size)
    for chooser, text in choice.items():
        getattr(panel, chooser).setCurrentText(text)
    request = panel.snapshot_request(1.0).saliency[0]
    found = answer(request, corner() if importance is None else importance, FRAMES)
    frame = np.full((210, 160, 3), 60, np.uint8)
    panel.show_snapshot(snapshot(frame=frame, saliency=(found,), observation=FRAMES))
    return panel


def green(panel, box: QRectF) -> float:
    """How much more green than blue the middle of a part of the picture is: the layer's colours, not grey."""
    image, area = image_of(panel.picture), box.adjusted(4, 4, -4, -4).toAlignedRect()
    spots = [
        image.pixelColor(x, y)
        for x in range(area.left(), area.right(), 5)
        for y in range(area.top(), area.bottom(), 5)
    ]
    return float(np.mean([spot.green() - spot.blue() for spot in spots]))


def quarters(panel) -> list[float]:
    """Colour of eight parts of the picture: four rows of two."""
    target = QRectF(panel.picture.target())
    wide, high = target.width() / 2, target.height() / 4
    return [
        green(panel, QRectF(target.left() + column * wide, target.top() + row * high, wide, high))
        for row in range(4)
        for column in range(2)
    ]  # fmt: skip


def test_the_layer_lies_where_the_observation_is_of_the_screen(qtbot) -> None:
    """The observation is the lower half here: its upper left quarter is the third row's left part."""
    found = quarters(pong(qtbot))
    assert found[4] > 60
    assert all(abs(other) < 8 for place, other in enumerate(found) if place != 4)


def test_over_the_input_it_covers_it(qtbot) -> None:
    found = quarters(pong(qtbot, over=INPUT))
    assert found[0] > 60
    assert found[2] > 60
    assert max(map(abs, found[4:])) < 8


def test_older_frames_count_when_asked_for(qtbot) -> None:
    importance = np.zeros((4, 84, 84))
    importance[0] = 1.0
    assert max(map(abs, quarters(pong(qtbot, importance, over=INPUT)))) < 8
    assert min(quarters(pong(qtbot, importance, over=INPUT, frames=ALL))) > 60
    np.testing.assert_array_equal(strength(importance.astype(np.float32), newest=False), 1.0)
    np.testing.assert_array_equal(strength(-np.ones((5, 6), np.float32), newest=True), 1.0)


def test_nothing_is_transparent_and_the_most_is_dense() -> None:
    image = heat_image(np.float32([[0.0, 1.0]]), 1.0)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(1, 0).alpha() > 200
    blank = np.zeros((3, 3), np.float32)
    assert heat_image(blank, top_of(blank)).pixelColor(1, 1).alpha() == 0


def test_over_a_small_board_whole_cells_are_coloured(qtbot) -> None:
    """Between two cells of a board there is nothing: no colour runs into the neighbour."""
    picture = Picture()
    qtbot.addWidget(picture)
    picture.resize(90, 90)
    picture.show_frame(np.full((90, 90, 3), 60, np.uint8))
    layer = np.zeros((3, 3), np.float32)
    layer[1, 1] = 1.0
    picture.show_heat(heat_image(layer, 1.0), (0.0, 0.0, 1.0, 1.0))
    image = image_of(picture)
    ratio = image.devicePixelRatio()

    def colour(x: int, y: int) -> str:
        return image.pixelColor(int(x * ratio), int(y * ratio)).name()

    centre = colour(45, 45)
    assert {colour(x, y) for x in (31, 45, 58) for y in (31, 45, 58)} == {centre}
    assert {colour(x, y) for x in (2, 28, 61, 88) for y in (2, 28, 61, 88)} == {"#3c3c3c"}
    assert centre != "#3c3c3c"


def test_what_can_be_chosen_becomes_the_question(qtbot) -> None:
    panel = make(qtbot, SaliencyPanel, PONG)
    assert panel.request() == SaliencyRequest("perturbation", "action", None)
    panel.of.setCurrentText("DOWN")
    assert panel.request() == SaliencyRequest("perturbation", "action", 2)
    panel.of.setCurrentText("the value")
    panel.switch.choose("smooth")
    assert panel.request() == SaliencyRequest("smooth", "value", 0)
    panel = make(qtbot, SaliencyPanel, run_info(
        action_names=("torque",), action_low=(-2.0,), action_high=(2.0,), looks=("action", "value"),
        shows=("action_distribution", "value"), value_of="action", capabilities=("continuous",),
    ))  # fmt: skip
    assert [panel.of.itemText(row) for row in range(panel.of.count())] == ["torque", "the value"]
    assert panel.request() == SaliencyRequest("integrated", "action", 0)


def test_bars_have_the_names_and_units_of_the_chart(qtbot) -> None:
    panel = make(qtbot, SaliencyPanel, CARTPOLE, size=(420, 300))
    panel.switch.choose("gradient")
    request = panel.snapshot_request(1.0).saliency[0]
    seen = np.float32([0.1, 0.2, 0.3, 0.4])
    panel.show_snapshot(snapshot(saliency=(answer(request, np.array([0, -1, 2, 0.5]), seen),)))
    assert not panel.covered
    assert panel.bars.names == [
        ("position", "m"), ("velocity", "m/s"), ("angle", "rad"), ("angular velocity", "rad/s"),
    ]  # fmt: skip
    assert panel.bars.in_words() == "position 0, velocity −1, angle 2, angular velocity 0.5"
    assert panel.note.text == "Q(RIGHT) = 0.5"
    assert panel.picture.isHidden()
    pendulum = [name for name, _ in input_names(environment("Pendulum-v1").chart(), 3)]
    assert pendulum[:2] == ["cos angle from upright", "sin angle from upright"]
    assert input_names(None, 2) == [("input 0", ""), ("input 1", "")]
    assert input_scales(environment("rlstudio/Battery-v0").chart(), 5).tolist() == [1, 1, 10, 2, 2]


def test_of_many_inputs_the_strongest_have_a_row(qtbot) -> None:
    panel = make(qtbot, SaliencyPanel, run_info(**{**vars_of(CARTPOLE), "chart": None}), size=(300, 220))
    request = panel.snapshot_request(1.0).saliency[0]
    values = np.zeros(60)
    values[[7, 41]] = 3.0, -2.0
    panel.show_snapshot(snapshot(saliency=(answer(request, values, values),)))
    assert {7, 41} <= set(panel.bars.rows())
    assert len(panel.bars.rows()) < 20
    image_of(panel)


def vars_of(info):
    return {name: getattr(info, name) for name in ("env", "action_names", "capabilities", "looks")}


def test_words(qtbot) -> None:
    panel = make(qtbot, SaliencyPanel, PONG)
    request = SaliencyRequest("gradient", "action", 1)
    blank = np.zeros((4, 84, 84))
    assert panel.words(answer(request, corner(), FRAMES, -0.5), PONG) == "ln π(UP) = −0.5"
    assert panel.words(answer(request, blank, FRAMES, np.nan), PONG) == "UP is illegal here"
    assert panel.words(answer(request, blank, FRAMES), PONG) == "ln π(UP) = 0.5; nothing there changes it"
    assert panel.words(answer(SaliencyRequest("gradient", "value"), corner(), FRAMES), PONG) == "V(s) = 0.5"


def test_of_a_search_the_network_says_priors_and_no_action_values(qtbot) -> None:
    panel = make(qtbot, SaliencyPanel, PONG)
    searching = dataclasses.replace(PONG, shows=("action_probabilities", "action_values", "thought", "value"))
    request = SaliencyRequest("gradient", "action", 1)
    assert panel.words(answer(request, corner(), FRAMES, -0.241), searching) == "ln P(UP) = −0.241"


def test_of_several_parts_each_has_its_own(qtbot) -> None:
    """Two pictures with a map each, on scales of their own, and bars of all numbers by the parts' names."""
    parts = (
        Part(name="camera", shape=(3, 40, 40), dtype="uint8", top=255.0),
        Part(name="gear", shape=(2,), dtype="uint8"),
        Part(name="map", shape=(1, 8, 8), dtype="uint8", codes=True),
        Part(name="speed", shape=(1,)),
    )
    space = space_of(parts)
    pictures = {"camera": np.full((1, 3, 40, 40), 90), "map": np.full((1, 1, 8, 8), 3)}
    observation = packed(space, {**pictures, "gear": [[0, 1]], "speed": [[0.5]]})[0]
    importance = np.zeros(4800 + 2 + 64 + 1)
    importance[:4800].reshape(3, 40, 40)[:, :20, :20] = 2.0
    importance[4800:4802] = 0.25, -0.5
    importance[4802:-1].reshape(8, 8)[4:, 4:] = 0.001
    importance[-1] = 4.0
    info = run_info(parts=parts, looks=("action",), capabilities=("parts",), action_names=("A", "B"))
    assert SaliencyPanel.fits(info)
    assert not SaliencyPanel.fits(run_info())
    panel = make(qtbot, SaliencyPanel, info, size=(420, 420))
    request = panel.snapshot_request(1.0).saliency[0]
    found = answer(request, importance, observation)
    panel.show_snapshot(snapshot(saliency=(found,), observation=observation))
    assert panel.bars.names == [("gear 0", ""), ("gear 1", ""), ("speed", "")]
    assert panel.bars.values.tolist() == [0.25, -0.5, 4.0]
    assert panel.picture.isHidden()
    labels = {name: label.text() for name, label in panel.parts.labels.items()}
    assert labels == {"camera": "camera\n0 to 6", "map": "map\n0 to 0.001"}
    assert panel.parts.labels["map"].toolTip() == "map: colours from 0 to 0.001 of the number"
    assert panel.note.text.endswith(" · colours: of the number")
    for name, lit, dark in (("camera", (0.25, 0.25), (0.75, 0.75)), ("map", (0.75, 0.75), (0.25, 0.25))):
        picture = panel.parts.pictures[name]
        image, box = image_of(picture), picture.target()
        bright, grey = (
            image.pixelColor(int(box.left() + x * box.width()), int(box.top() + y * box.height()))
            for x, y in (lit, dark)
        )
        assert bright.green() - bright.blue() > 60, name
        assert abs(grey.green() - grey.blue()) < 12, name


def test_it_asks_again_when_there_is_news_and_within_its_share() -> None:
    pace = Pace(0.1, 0.1)
    pace.see(snapshot())
    assert pace.due(0.0, "what")
    assert not pace.due(1.0, "what"), "the answer is still out"
    assert pace.due(2.1, "what"), "it was lost"
    pace.answered("what", 0.05)
    assert not pace.is_news
    assert not pace.due(9.0, "what"), "nothing has changed"
    assert pace.due(9.0, "other")
    pace.answered("other", 0.05)
    pace.see(snapshot(episode_step=18))
    assert pace.is_news
    assert not pace.due(9.3, "other"), "50 ms of work at a tenth of the time"
    assert pace.due(9.6, "other")
    pace.answered("other", 10.0)
    then = PastMoment(3, 1, False, True, 0)
    pace.see(snapshot(episode_step=18, past=then))
    assert pace.is_news, "the same step, looked back at, is about the state in view"
    pace.see(snapshot(episode_step=19))
    pace.hurry()
    assert pace.due(9.7, "other"), "a person has chosen"


def test_a_low_panel_has_the_picture_beside_the_choosers(qtbot) -> None:
    panel = pong(qtbot, size=(380, 170))
    assert panel.picture.height() > 130
    tall = pong(qtbot, size=(380, 420))
    assert tall.picture.height() > 250


def test_both_themes_draw_it(qtbot) -> None:
    for theme in THEMES:
        panel = pong(qtbot)
        panel.set_theme(theme)
        image = image_of(panel)
        assert count(image, theme.colour("surface")) > 0.2 * image.width() * image.height()


def test_the_screen_shows_it_when_asked_and_lets_it_fade(qtbot) -> None:
    screen = make(qtbot, Screen, PONG)
    assert screen.can_show_looks
    assert screen.snapshot_request(0.0) == SnapshotRequest(frame=True)
    screen.set_show_looks(True)
    assert screen.snapshot_request(0.0) == SnapshotRequest(frame=True, saliency=(LOOK,))
    frame = np.full((210, 160, 3), 60, np.uint8)
    screen.show_snapshot(snapshot(frame=frame, saliency=(answer(LOOK, corner()[-1], FRAMES),)))
    bright = quarters(screen)
    assert bright[4] > 60
    assert max(map(abs, bright[:4])) < 8
    screen._looked_at -= 10.0
    screen.show_snapshot(snapshot(frame=frame, episode_step=18))
    assert max(map(abs, quarters(screen))) < 8, "the game has gone on"
    screen.set_show_looks(False)
    assert screen.snapshot_request(9.0) == SnapshotRequest(frame=True)
    assert not make(qtbot, Screen, CARTPOLE).can_show_looks


def test_the_key_says_what_the_colours_are(qtbot) -> None:
    panel = pong(qtbot)
    assert panel.key.accessibleName() == "colours from 0 to 1 ½ change²"
    assert panel.theme is DARK
