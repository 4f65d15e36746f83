from __future__ import annotations

import base64
import hashlib
import io
import json
import math
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from rlstudio.core.errors import UserError
from rlstudio.core.system.resources import resources
from rlstudio.engine.export import played as played_module
from rlstudio.engine.export import replay_page
from rlstudio.engine.export.played import cut_out
from rlstudio.engine.export.replay_page import MOST_BARS, embedded, page, write_page
from rlstudio.engine.past.redraw import Scene
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.worker.messages import OpenStage
from tests.engine.stages import MAZE, open_stage

HOSTILE = "</script><b onclick=alert(1)>&amp;<!-- <script> \u2028 'x\" ]]>"


class Elements(HTMLParser):
    """The elements of a page, their texts and their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.found.append((tag, values))
        self._inside = values.get("id") or tag if tag == "script" else tag
        self.texts[self._inside] = ""

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[self._inside] += data

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""


@pytest.fixture
def opened() -> Iterator[list[Stage]]:
    stages: list[Stage] = []
    yield stages
    for stage in stages:
        stage.close()


def playing(stage: Stage, decisions: int) -> Stage:
    stage.set_speed(None)
    while stage.decisions < decisions:
        stage.note_viewer(True)
        stage.advance()
    return stage


def written(stage: Stage, path: Path, moment: int | None = None) -> tuple[dict[str, Any], dict[str, Any]]:
    shares = list(write_page(path, cut_out(stage.past, stage.info(), moment)))
    assert shares == sorted(shares)
    assert 0.98 < shares[-1] <= 1
    elements = Elements(path.read_text(encoding="utf-8"))
    return json.loads(elements.texts["told"]), json.loads(elements.texts["pictures"])


def decoded(pictures: dict[str, Any], number: int) -> np.ndarray[Any, Any]:
    data = base64.b64decode(pictures["webp"][number])
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


@pytest.mark.parametrize(
    ("env", "algorithm", "settings"),
    [
        ("CartPole-v1", "ppo", {}),
        ("ALE/Pong-v5", "dqn", {"noop_max": 1, "max_frames": 240}),
        (MAZE, "q_learning", {}),
        ("Blackjack-v1", "q_learning", {}),
    ],
)
def test_a_page_tells_what_the_recording_holds(
    env: str, algorithm: str, settings: dict[str, int], tmp_path: Path, opened: list[Stage]
) -> None:
    stage = open_stage(env, algorithm, env_settings=settings)
    opened.append(playing(stage, 90))
    recording = stage.past.recorder.recording
    told, pictures = written(stage, tmp_path / "x.html", 30)
    first, stop = recording.episode_of(30)
    count = stop - first
    assert first <= 30 < stop
    assert all(len(told[name]) == count for name in ("step", "score", "reward", "over", "policy"))
    assert len(pictures["at"]) == count
    discount = stage.agent.discount
    for place in range(count):
        moment = recording[first + place]
        assert told["step"][place] == moment.step
        assert told["score"][place] == pytest.approx(moment.score, rel=1e-4)
        assert told["over"][place] == (moment.decision is None)
        if moment.decision is None:
            assert told["action"][place] is told["reward"][place] is None
            continue
        assert told["action"][place] == moment.decision.action
        assert told["reward"][place] == pytest.approx(moment.reward, rel=1e-4)
        for name, row in (
            ("q", moment.decision.action_values),
            ("pi", moment.decision.action_probabilities),
        ):
            if row is not None:
                np.testing.assert_allclose(told[name][place], row, rtol=1e-4)
        if place + 1 < count and discount is not None:
            after = recording[first + place + 1]
            following = 0.0 if after.terminal else after.value
            td = moment.reward + discount * following - moment.value
            if math.isfinite(td):
                assert told["td"][place] == pytest.approx(td, rel=1e-3, abs=1e-4)
    for place in range(0, count, 7):
        stage.past.look(first + place)
        seen = stage.snapshot().frame
        assert seen is not None
        if max(seen.shape) <= 720:
            np.testing.assert_array_equal(decoded(pictures, pictures["at"][place]), seen)


def test_what_is_between_two_decisions_is_there_too(tmp_path: Path, opened: list[Stage]) -> None:
    stage = open_stage("ALE/Pong-v5", "random", env_settings={"noop_max": 1, "max_frames": 240})
    opened.append(playing(stage, 61))
    _, pictures = written(stage, tmp_path / "x.html")
    assert pictures["way"][0] == []
    assert [len(way) for way in pictures["way"][1:-1]] == [3] * (len(pictures["at"]) - 2)


def test_which_episode_is_written(tmp_path: Path, opened: list[Stage]) -> None:
    stage = open_stage("CartPole-v1", "random")
    opened.append(stage)
    with pytest.raises(UserError, match="nothing has been played yet"):
        cut_out(stage.past, stage.info(), None)
    playing(stage, 5)
    recording = stage.past.recorder.recording
    running = cut_out(stage.past, stage.info(), None)
    assert (running.episode, running.first, running.stop) == (1, 0, 5), "no episode has ended yet"
    while stage.episode.number < 4 or stage.episode.steps < 3:
        playing(stage, stage.decisions + 1)
    newest = cut_out(stage.past, stage.info(), None)
    assert newest.episode == 3
    assert recording[newest.stop - 1].decision is None
    assert cut_out(stage.past, stage.info(), 2).episode == 1
    assert cut_out(stage.past, stage.info(), 10**9).episode == 4


def test_the_longest_episodes_are_cut(
    tmp_path: Path, opened: list[Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(played_module, "MOST_MOMENTS", 40)
    stage = open_stage("Pendulum-v1", "random")
    opened.append(playing(stage, 150))
    told, _ = written(stage, tmp_path / "x.html")
    assert told["step"][-1] == 149
    assert 40 <= len(told["step"]) < 48, "from the beginning of a reel on"
    told, _ = written(stage, tmp_path / "x.html", 30)
    assert told["step"][0] <= 30 < told["step"][-1]


def test_what_is_dropped_meanwhile_is_written_all_the_same(tmp_path: Path, opened: list[Stage]) -> None:
    stage = open_stage("CartPole-v1", "random")
    opened.append(playing(stage, 60))
    writing = write_page(tmp_path / "x.html", cut_out(stage.past, stage.info(), 0))
    next(writing)
    recording = stage.past.recorder.recording
    recording.bound = 1
    playing(stage, 70)
    assert recording.first > 40
    for _ in writing:
        pass
    told = json.loads(Elements((tmp_path / "x.html").read_text(encoding="utf-8")).texts["told"])
    assert told["step"][0] == 0
    assert told["over"][-1] == 1


def test_nothing_is_left_of_what_was_given_up(tmp_path: Path, opened: list[Stage]) -> None:
    stage = open_stage("CartPole-v1", "random")
    opened.append(playing(stage, 60))
    writing = write_page(tmp_path / "x.html", cut_out(stage.past, stage.info(), 0))
    for _ in range(8):
        next(writing)
    writing.close()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(UserError, match="there is no folder"):
        list(write_page(tmp_path / "no" / "x.html", cut_out(stage.past, stage.info(), 0)))


def told_of(count: int, **more: Any) -> dict[str, Any]:
    return {"env": "A", "agent": "B", "step": list(range(count)), **more}


def test_texts_stay_texts() -> None:
    told = told_of(3, names=[HOSTILE, "left"], unit=HOSTILE) | {"env": HOSTILE, "agent": HOSTILE}
    text = page(told, {"webp": [], "at": []})
    elements = Elements(text)
    assert json.loads(elements.texts["told"]) == told
    tags = [tag for tag, _ in elements.found]
    assert tags.count("script") == 3
    assert "b" not in tags
    assert elements.texts["title"] == f"{HOSTILE}, {HOSTILE}"
    data = embedded({"x": HOSTILE})
    assert not set("<>&\u2028") & set(data)
    with pytest.raises(ValueError, match="JSON"):
        embedded({"x": math.nan})


def test_a_page_needs_no_network_and_allows_only_itself() -> None:
    text = page(told_of(1), {"webp": [], "at": []})
    elements = Elements(text)
    policy = next(
        values["content"]
        for tag, values in elements.found
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for name, tag in (("page.js", "script"), ("page.css", "style")):
        source = (resources() / "replay" / name).read_text(encoding="utf-8")
        hashed = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{hashed}'" in policy
        assert elements.texts[tag] == source, "what is hashed is what stands there"
        assert not re.search(r"https?:|//cdn|import\(|fetch\(|XMLHttp|eval\(|innerHTML", source)
    for tag, values in elements.found:
        assert not {"src", "href", "style", "onclick", "onload"} & set(values), tag


class Noise:
    """Scenes of noise, which no coding makes small."""

    def __init__(self, count: int, size: int) -> None:
        self._rng, self._size = np.random.default_rng(0), size

    def scene(self, number: int) -> Scene:
        picture = self._rng.integers(0, 256, (self._size, self._size, 3), np.uint8)
        return Scene(None, None, [picture])


def test_pictures_take_no_more_room_than_there_is(
    opened: list[Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = open_stage("CartPole-v1", "random")
    opened.append(playing(stage, 60))
    cut = cut_out(stage.past, stage.info(), 0)
    object.__setattr__(cut, "scenes", Noise(0, 400))
    monkeypatch.setattr(type(cut), "first", 0)
    monkeypatch.setattr(type(cut), "stop", 100)
    monkeypatch.setattr(replay_page, "PICTURE_BYTES", 300_000)
    pictures = replay_page._Pictures(cut)
    try:
        for _ in pictures.choose():
            pass
        for number in range(100):
            for _ in pictures.add(number):
                pass
        told = pictures.told()
    finally:
        pictures.close()
    assert told["every"] > 1
    assert len(told["at"]) == 100
    sizes = [len(text) * 3 / 4 for text in told["webp"]]
    assert 200_000 < sum(sizes) < 300_000 + 3 * max(sizes), "the first and the last one are always there"
    assert max(Image.open(io.BytesIO(base64.b64decode(told["webp"][0]))).size) == 320


def test_of_many_actions_the_best_and_the_chosen_are_told(tmp_path: Path, opened: list[Stage]) -> None:
    stage = open_stage("Taxi-v4", "random")  # it has 6; more are made below
    opened.append(playing(stage, 20))
    recording = stage.past.recorder.recording
    for number in range(20):
        shown = recording[number].decision
        if shown is None:
            continue
        values = np.linspace(0, 1, 50, dtype=np.float32)
        legal = np.ones(50, np.bool_)
        legal[49] = False
        object.__setattr__(shown, "action_probabilities", values)
        object.__setattr__(shown, "legal", legal)
    told, _ = written(stage, tmp_path / "x.html")
    row, places = told["pi"][3], told["shown"][3]
    assert len(places) == MOST_BARS
    assert told["action"][3] in places
    assert row[places.index(49)] is None, "it was not legal"
    assert row[places.index(48)] == pytest.approx(48 / 49, rel=1e-4)


def test_a_minute_of_pong_is_a_small_file(tmp_path: Path) -> None:
    stage = Stage(OpenStage(path=str(resources() / "checkpoints" / "pong-ppo.rlstudio"), seed=3))
    try:
        playing(stage, 900)
        told, _ = written(stage, tmp_path / "x.html")
    finally:
        stage.close()
    assert len(told["step"]) / told["rate"] == 60.0
    assert (tmp_path / "x.html").stat().st_size < 8_000_000
