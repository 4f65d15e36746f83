"""The page of a replay in a real browser."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from rlstudio.engine.export.played import cut_out
from rlstudio.engine.export.replay_page import page, write_page
from tests.browser import PROGRAMS, Browser, browser_program
from tests.engine.stages import open_stage

PROGRAM = browser_program()
pytestmark = pytest.mark.skipif(PROGRAM is None, reason=f"no browser is installed (one of {PROGRAMS})")
HOSTILE = "</script><b onclick=alert(1)>&amp;<!-- <script>"


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    assert PROGRAM is not None
    with Browser(PROGRAM, tmp_path / "profile") as browser:
        browser.look(1200, 900, dark=True)
        yield browser


def written(path: Path, env: str = "ALE/Pong-v5", algorithm: str = "dqn", decisions: int = 90) -> None:
    settings = {"noop_max": 1, "max_frames": 240} if env.startswith("ALE") else {}
    stage = open_stage(env, algorithm, env_settings=settings)
    try:
        stage.set_speed(None)
        while stage.decisions < decisions:
            stage.note_viewer(True)
            stage.advance()
        for _ in write_page(path, cut_out(stage.past, stage.info(), 0)):
            pass
    finally:
        stage.close()


def where(browser: Browser) -> int:
    return int(browser.value("Number(document.getElementById('scrubber').value)"))


def test_it_plays_scrubs_and_goes_by_keys(browser: Browser, tmp_path: Path) -> None:
    written(tmp_path / "x.html")
    browser.open(tmp_path / "x.html")
    count = browser.value("JSON.parse(document.getElementById('told').textContent).step.length")
    assert where(browser) == 0
    shown = "document.getElementById('screen').dataset.shown"
    browser.wait(f"{shown} !== undefined")
    browser.press("ArrowRight")
    browser.press("ArrowRight", shift=True)
    assert where(browser) == 11
    browser.press("ArrowLeft")
    assert where(browser) == 10
    browser.wait(f"{shown} === String(JSON.parse(document.getElementById('pictures').textContent).at[10])")
    browser.press("End")
    assert where(browser) == count - 1
    assert browser.value("document.getElementById('note').textContent") == "The episode is over."
    browser.press("Home")
    browser.press(" ")
    browser.wait("Number(document.getElementById('scrubber').value) > 4")
    browser.press(" ")
    at = where(browser)
    assert 4 < at < count - 1
    box = browser.value("JSON.stringify(document.getElementById('strip').getBoundingClientRect())")
    left, top, width = (float(browser.value(f"({box}).{side}")) for side in ("left", "top", "width"))
    browser.mouse("mousePressed", left + width / 4, top + 20)
    assert where(browser) == round((count - 1) / 4)
    browser.mouse("mouseMoved", left + width / 2, top + 20)
    browser.mouse("mouseReleased", left + width / 2, top + 20)
    assert abs(where(browser) - (count - 1) / 2) <= 1
    assert browser.value("document.querySelectorAll('.bar').length") == 6
    assert browser.value("document.querySelectorAll('.bar.chosen').length") == 1
    assert browser.troubles == []


def test_the_picture_is_the_one_that_was_played(browser: Browser, tmp_path: Path) -> None:
    written(tmp_path / "x.html")
    browser.open(tmp_path / "x.html")
    browser.press("ArrowRight", shift=True)
    wanted = "JSON.parse(document.getElementById('pictures').textContent)"
    browser.wait(f"document.getElementById('screen').dataset.shown === String({wanted}.at[10])")
    pixels = browser.value(
        "Array.from(document.getElementById('screen').getContext('2d').getImageData(0, 0, 160, 210).data)"
    )
    seen = np.array(pixels, np.uint8).reshape(210, 160, 4)[..., :3]
    stage = open_stage("ALE/Pong-v5", "dqn", env_settings={"noop_max": 1, "max_frames": 240})
    try:
        stage.note_viewer(True)
        for _ in range(10):
            stage.step_until("step")
            stage.advance()
        frame = stage.snapshot().frame
    finally:
        stage.close()
    assert frame is not None
    np.testing.assert_array_equal(seen, frame)


@pytest.mark.parametrize("dark", [True, False], ids=["dark", "light"])
@pytest.mark.parametrize("size", [(1200, 900), (390, 844)], ids=["desk", "phone"])
def test_nothing_is_cut_off(browser: Browser, tmp_path: Path, size: tuple[int, int], *, dark: bool) -> None:
    written(tmp_path / "x.html", "CartPole-v1", "ppo", 60)
    browser.look(*size, dark=dark)
    browser.open(tmp_path / "x.html")
    browser.wait("document.getElementById('screen').dataset.shown !== undefined")
    assert browser.value("document.documentElement.scrollWidth <= window.innerWidth")
    image = np.asarray(Image.open(io.BytesIO(browser.screenshot())).convert("RGB")).astype(int)
    assert image.shape == (size[1], size[0], 3)
    assert (image[2, 2] == ((0x12, 0x15, 0x1A) if dark else (0xF4, 0xF5, 0xF7))).all()
    accent = (0xFF, 0xB0, 0x2E) if dark else (0xB8, 0x5C, 0x00)
    assert (abs(image - accent).sum(axis=2) < 12).sum() > 100, "the chosen action has the accent colour"
    assert browser.troubles == []


def test_hostile_names_stay_text(browser: Browser, tmp_path: Path) -> None:
    told = {
        "env": HOSTILE, "agent": HOSTILE, "source": "stage", "sweeps": False, "episode": 1, "rate": 10.0,
        "unit": HOSTILE, "valueIs": HOSTILE, "names": [HOSTILE, "b"], "low": [], "high": [], "policy": [0, 0],
        "step": [0, 1], "score": [0, 1], "reward": [1, None], "value": [1.0, None], "td": None,
        "action": [0, None], "explored": [1, 0], "human": [0, 0], "over": [0, 1], "q": [[1.0, 2.0], None],
        "pi": None, "vector": None, "shown": None,
    }  # fmt: skip
    picture = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
    pictures = {"width": 1, "height": 1, "every": 1, "at": [0, 0], "way": None, "webp": [picture]}
    (tmp_path / "x.html").write_text(page(told, pictures), encoding="utf-8")
    browser.open(tmp_path / "x.html")
    assert browser.value("document.querySelectorAll('b').length") == 0
    assert browser.value("document.title") == f"{HOSTILE}, {HOSTILE}"
    assert browser.value("document.querySelector('.bar .name').title") == HOSTILE
    assert browser.value("document.scripts.length") == 3
    assert browser.troubles == []


def test_what_is_not_of_the_page_does_not_run(browser: Browser, tmp_path: Path) -> None:
    written(tmp_path / "x.html", "CartPole-v1", "random", 20)
    text = (tmp_path / "x.html").read_text(encoding="utf-8")
    added = "<script>document.title = 'run'</script><img src='https://example.org/x.png'></body>"
    (tmp_path / "y.html").write_text(text.replace("</body>", added), encoding="utf-8")
    browser.open(tmp_path / "y.html")
    assert browser.value("document.title") != "run"
    assert len([one for one in browser.troubles if "Content Security Policy" in one]) >= 2
