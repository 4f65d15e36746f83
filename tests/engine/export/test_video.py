from __future__ import annotations

import itertools
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from rlstudio.core import registry
from rlstudio.core.errors import UserError
from rlstudio.core.policy import Insight
from rlstudio.engine.export.side_panel import SidePanel, number
from rlstudio.engine.export.video import record, video_encoder
from tests.engine.checkpoints import written

ACCENT = np.array([0xFF, 0xB0, 0x2E])
BLUE = np.array([0x56, 0xB4, 0xE9])


@pytest.fixture
def cartpole(tmp_path: Path) -> Path:
    return written(tmp_path / "cartpole.rlstudio")


@pytest.fixture
def maze(tmp_path: Path) -> Path:
    return written(tmp_path / "maze.rlstudio", env="rlstudio/Maze-v0", algorithm="q_learning")


def decoded(path: Path) -> tuple[list[np.ndarray], av.VideoStream]:
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)], stream


def pixels_of(frame: np.ndarray, colour: np.ndarray, tolerance: int = 4) -> np.ndarray:
    return (np.abs(frame.astype(int) - colour) <= tolerance).all(-1)


def test_mp4(cartpole: Path, tmp_path: Path) -> None:
    rate = registry.environment("CartPole-v1").frame_rate
    heard: list[float] = []
    made = record(cartpole, tmp_path / "a.mp4", seed=1, seconds=1.5, progress=heard.append)
    frames, stream = decoded(tmp_path / "a.mp4")
    assert len(frames) == made.frames == round(1.5 * rate)
    assert made.seconds == pytest.approx(1.5)
    assert heard == sorted(heard)
    assert heard[-1] == pytest.approx(1.5)
    assert stream.average_rate == rate
    assert stream.codec_context.name == "h264"
    assert stream.codec_context.pix_fmt == "yuv420p"
    assert frames[0].shape == (made.height, made.width, 3)
    assert made.width % 2 == made.height % 2 == 0
    assert any((a != b).any() for a, b in itertools.pairwise(frames))
    content = (tmp_path / "a.mp4").read_bytes()
    assert content.index(b"moov") < content.index(b"mdat"), "the index must come first to play while loading"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.mp4", "cartpole.rlstudio"]


def test_one_episode_by_default(cartpole: Path, tmp_path: Path) -> None:
    made = record(cartpole, tmp_path / "a.mp4", seed=2)
    assert len(made.returns) == 1
    # One picture for each step, and the one before the first.
    assert made.frames == made.returns[0] + 1


def test_the_same_seed_gives_the_same_film(cartpole: Path, tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        record(cartpole, tmp_path / f"{name}.gif", seed=seed, seconds=1)
    a, b, c = ((tmp_path / f"{name}.gif").read_bytes() for name in "abc")
    assert a == b != c


def test_gif(maze: Path, tmp_path: Path) -> None:
    rate = registry.environment("rlstudio/Maze-v0").frame_rate
    made = record(maze, tmp_path / "a.gif", seconds=3, with_insight=True)
    with Image.open(tmp_path / "a.gif") as picture:
        assert picture.info["loop"] == 0
        times = []
        for index in range(picture.n_frames):
            picture.seek(index)
            times.append(picture.info["duration"])
    # Every step costs a little, so the return beside the maze changes from picture to picture.
    assert len(times) == made.frames == round(3 * rate)
    assert sum(times) == pytest.approx(3000, abs=20)


def test_gif_of_a_fast_game_is_thinned(cartpole: Path, tmp_path: Path) -> None:
    made = record(cartpole, tmp_path / "a.gif", seconds=2)
    rate = registry.environment("CartPole-v1").frame_rate
    assert made.frames <= 30 * 2 + 1 < rate * 2
    with Image.open(tmp_path / "a.gif") as picture:
        total = 0
        for index in range(picture.n_frames):
            picture.seek(index)
            total += picture.info["duration"]
    assert total == pytest.approx(2000, abs=40)


@pytest.mark.parametrize("name", ["a.mp4", "a.gif"])
def test_insight_beside_the_game(cartpole: Path, tmp_path: Path, name: str) -> None:
    plain = record(cartpole, tmp_path / name, seconds=0.5)
    with_panel = record(cartpole, tmp_path / name, seconds=0.5, with_insight=True)
    assert with_panel.width > plain.width + 200
    assert with_panel.height == plain.height
    if name.endswith("mp4"):
        last = decoded(tmp_path / name)[0][-1]
    else:
        with Image.open(tmp_path / name) as picture:
            picture.seek(picture.n_frames - 1)
            last = np.asarray(picture.convert("RGB"))
    side = last[:, plain.width :]
    assert pixels_of(side, ACCENT, 24).sum() > 200


def test_the_chosen_action_has_the_accent_and_bars_their_lengths() -> None:
    panel = SidePanel("Pong", "PPO, 10 steps", ("STAY", "UP", "DOWN"), 630)
    insight = Insight(
        action_probabilities=np.array([[0.1, 0.6, 0.3]], np.float32), value=np.array([0.5], np.float32)
    )
    frame = panel.draw(insight, 1, -3.0, 1)
    assert frame.shape == (630, panel.width, 3)
    widest = pixels_of(frame, ACCENT).sum(1).max()
    blue_rows = pixels_of(frame, BLUE).sum(1)
    full = panel.width - 2 * 18 * 1.5
    assert widest == pytest.approx(0.6 * full, abs=4)
    assert blue_rows.max() == pytest.approx(0.3 * full, abs=4)
    other = panel.draw(insight, 2, -3.0, 1)
    assert pixels_of(other, ACCENT).sum(1).max() == pytest.approx(0.3 * full, abs=4)


@pytest.mark.parametrize("count", [1, 2, 6, 18, 30])
def test_any_number_of_actions_fits(count: int) -> None:
    panel = SidePanel("Game", "DQN", tuple(f"ACTION{i}" for i in range(count)), 420)
    values = np.linspace(-5, 5, count, dtype=np.float32)[None]
    frame = panel.draw(Insight(action_values=values), count - 1, 0.0, 1)
    assert frame.shape == (420, panel.width, 3)
    assert panel.draw(Insight(), 0, 0.0, 1).shape == frame.shape


@pytest.mark.parametrize("kind", ["action_probabilities", "action_values"])
def test_the_panel_crosses_illegal_actions_out(kind: str) -> None:
    panel = SidePanel("Game", "DQN", ("STAY", "UP", "DOWN"), 420)
    numbers = np.array([[0.4, 0.0 if kind == "action_probabilities" else 900.0, 0.6]], np.float32)
    legal = np.array([[True, False, True]])
    insight = Insight(**{kind: numbers}, legal=legal)
    frame = panel.draw(insight, 2, 0.0, 1)
    faint = np.array([0x5C, 0x66, 0x75])
    insight.legal = None
    opened = SidePanel("Game", "DQN", ("STAY", "UP", "DOWN"), 420).draw(insight, 2, 0.0, 1)
    assert pixels_of(frame, faint).sum() > 10 + pixels_of(opened, faint).sum()
    # A value of 900 would leave the bar of 0.6 next to nothing.
    assert pixels_of(frame, ACCENT).sum(1).max() > 0.5 * panel.width


def test_numbers_have_fitting_decimals() -> None:
    assert [number(v) for v in (0.1234, -1.234, 57.04, 1234.5)] == ["+0.123", "-1.23", "+57.0", "+1234"]


@pytest.mark.parametrize(
    ("out", "seconds", "words"),
    [
        ("a.avi", None, "has to end in .mp4 or .gif"),
        ("a", None, "has to end in .mp4 or .gif"),
        ("nowhere/a.mp4", None, "there is no folder"),
        ("a.mp4", 0, "more than 0 and at most 3600 s"),
        ("a.gif", 500, "at most 120 s"),
        ("a.mp4", float("nan"), "more than 0"),
    ],
)
def test_refusals_write_nothing(
    cartpole: Path, tmp_path: Path, out: str, seconds: float | None, words: str
) -> None:
    with pytest.raises(UserError, match=words.replace(".", r"\.")):
        record(cartpole, tmp_path / out, seconds=seconds)
    assert list(tmp_path.iterdir()) == [cartpole]


def test_a_bad_checkpoint_keeps_the_old_film(tmp_path: Path) -> None:
    (tmp_path / "bad.rlstudio").write_bytes(b"")
    (tmp_path / "a.mp4").write_bytes(b"old")
    with pytest.raises(UserError, match="is empty"):
        record(tmp_path / "bad.rlstudio", tmp_path / "a.mp4")
    assert (tmp_path / "a.mp4").read_bytes() == b"old"


def test_this_computer_has_an_encoder() -> None:
    assert video_encoder() == "libx264"


def test_atari_shows_every_frame(tmp_path: Path) -> None:
    file = written(tmp_path / "pong.rlstudio", env="ALE/Pong-v5", algorithm="ppo")
    made = record(file, tmp_path / "a.mp4", seconds=0.5, with_insight=True)
    assert made.frames == round(0.5 * registry.environment("ALE/Pong-v5").frame_rate)
    assert made.height == 630
    assert len(decoded(tmp_path / "a.mp4")[0]) == made.frames
