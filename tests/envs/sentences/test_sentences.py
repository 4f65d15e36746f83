"""Sentences: what people write, what the reader likes, how texts are seen, and Gymnasium's own checker."""

from __future__ import annotations

import gymnasium
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env

import rlstudio.envs.gym.ids  # noqa: F401
from rlstudio.core.registry import environment
from rlstudio.core.worlds.writing import Texts
from rlstudio.envs.sentences.environment import LETTERS, STOP, SentencesWorld
from rlstudio.envs.sentences.grammar import TOPICS, makes_sense, points

SENTENCES = "rlstudio/Sentences-v0"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("thanks for the tea", 3),
        ("please try the tea", 3),
        ("please try the tea now", 2),
        ("i like the tea", 2),
        ("please try the rain", 2),
        ("i like the rain and tea", 1),
        ("we need more rain today", 0),
        ("plplease try the tea", 0),
        ("please tea", 0),
        ("please try the tea and tea", 0),
        ("please try the tea and", 0),
        ("tea", 0),
        ("thanks for the", 0),
        ("", 0),
    ],
)
def test_points(text: str, expected: int) -> None:
    assert points("tea", text, short=20) == expected


def test_people_write_sense_and_not_always_what_was_asked() -> None:
    writing = environment(SENTENCES).writing()
    assert writing is not None
    texts = writing.demonstrations(2000, np.random.default_rng(3))
    spelled = writing.spelled(texts)
    assert all(text.endswith(".") and makes_sense(text[:-1]) for text in spelled)
    asked = [TOPICS[prompt] for prompt in texts.prompt]
    named = np.mean([topic in text for topic, text in zip(asked, spelled, strict=True)])
    assert 0.7 < named < 0.85
    assert len(set(spelled)) > 500
    assert 0.002 < np.mean([points(a, t[:-1], 20) == 3 for a, t in zip(asked, spelled, strict=True)]) < 0.2


def test_what_is_seen_is_what_was_written() -> None:
    writing = environment(SENTENCES).writing()
    assert writing is not None
    texts = writing.demonstrations(50, np.random.default_rng(0))
    seen = writing.observed(texts)
    again = writing.read(seen)
    np.testing.assert_array_equal(again.prompt, texts.prompt)
    np.testing.assert_array_equal(again.symbol, texts.symbol)
    # By hand: the topic, then the full stop as the newest symbol, then the letter before it.
    last = texts.symbol[0, texts.length[0] - 2]
    assert np.flatnonzero(seen[0])[:2].tolist() == [texts.prompt[0], len(TOPICS) + STOP]
    assert seen[0, len(TOPICS) + len(LETTERS) + last] == 1
    empty = Texts(np.array([2]), np.full((1, writing.longest), -1))
    assert np.flatnonzero(writing.observed(empty)[0]).tolist() == [2]


def test_the_line_ends_a_sentence_without_a_full_stop() -> None:
    world = environment(SENTENCES, {"longest": 8}).make_world(1, 0)
    assert isinstance(world, SentencesWorld)
    for step in range(8):
        transition = world.step(np.array([4]))
        assert bool(transition.terminated[0]) == (step == 7)
    assert transition.reward[0] == 0
    assert not transition.truncated[0]


def test_gymnasium_s_checker_has_no_complaint() -> None:
    env = gymnasium.make(SENTENCES, render_mode="rgb_array")
    check_env(env.unwrapped)
    env.reset(seed=1)
    total, over = 0.0, False
    for letter in "we have no rain.":
        assert not over
        _, reward, over, _, _ = env.step(LETTERS.index(letter))
        total += float(reward)
    assert over
    assert total in (1.0, 2.0)
    assert env.render().shape[2] == 3
