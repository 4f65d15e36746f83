"""A small English: what people write when they are asked for a topic, and what a reader likes of it."""

from __future__ import annotations

from functools import cache

import numpy as np

TOPICS = ("tea", "cats", "rain", "bread", "music", "trees", "snow", "books")
"""What is asked for."""
OTHERS = 0.3
"""Share of people who write of something else than what was asked."""
KIND = frozenset({"please", "thanks"})
OPENINGS = (
    ("please", ("try the", "take some", "take more", "have some", "have more")),
    ("thanks", ("for the", "for some", "for more")),
    ("i", ("like the", "want some", "want more", "have no")),
    ("we", ("like the", "need some", "need more", "have no")),
    ("give", ("me the", "me some", "me more")),
)
"""First words, and what may follow them before the topic; each first word is as likely."""
ENDINGS = ("", "", "now", "today", "and", "and")
"""What comes after the topic, "and" with a second one; each is as likely."""
POINTS = 3
"""The most points: it names what was asked, it is kind, it is short."""


def sentence(topic: str, generator: np.random.Generator) -> str:
    """A sentence that somebody writes when asked for a topic, without its full stop."""
    opening, links = OPENINGS[int(generator.integers(len(OPENINGS)))]
    named = topic if generator.random() >= OTHERS else TOPICS[int(generator.integers(len(TOPICS)))]
    words = [opening, links[int(generator.integers(len(links)))], named]
    ending = ENDINGS[int(generator.integers(len(ENDINGS)))]
    if ending:
        words.append(ending)
    if ending == "and":
        others = [other for other in TOPICS if other != named]
        words.append(others[int(generator.integers(len(others)))])
    return " ".join(words)


@cache
def _neighbours() -> frozenset[tuple[str, str]]:
    """Which words may stand beside each other; "" is the beginning and the end."""
    found = set()
    for opening, links in OPENINGS:
        found.add(("", opening))
        for link in links:
            first, second = link.split()
            found |= {(opening, first), (first, second)}
            found |= {(second, topic) for topic in TOPICS}
    for topic in TOPICS:
        found |= {(topic, ending) for ending in ENDINGS}
        found |= {("and", topic)}
    return frozenset(found | {(ending, "") for ending in ENDINGS if ending not in ("", "and")})


def makes_sense(text: str) -> bool:
    """Whether every word is one, stands where it may, and comes once."""
    words = text.split(" ")
    pairs = zip(["", *words], [*words, ""], strict=True)
    return len(set(words)) == len(words) and all(pair in _neighbours() for pair in pairs)


def points(topic: str, text: str, short: int) -> int:
    """What the reader gives for a finished sentence without its full stop.

    One point each: it names the topic, it is kind, it has at most ``short`` letters and spaces. Nonsense
    gets none.
    """
    if not makes_sense(text):
        return 0
    words = text.split(" ")
    return (topic in words) + (not KIND.isdisjoint(words)) + (len(text) <= short)
