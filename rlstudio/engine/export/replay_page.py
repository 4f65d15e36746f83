"""Writes an episode as one HTML page that plays by itself, in any browser and without a network."""

from __future__ import annotations

import base64
import hashlib
import html
import io
import json
import math
from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from string import Template
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.core.inside.thought import tried_values
from rlstudio.core.system.resources import resources
from rlstudio.engine.export.played import Played
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.past.condition import known_of
from rlstudio.engine.past.recording import Moment

PICTURE_BYTES = 5_500_000
"""About so many bytes all pictures of a page may have; as text in the page they become a third more."""
MOST_BARS = 16
"""Of more actions than this only the best ones and the chosen one are told."""
QUALITIES: tuple[tuple[int | None, int], ...] = ((None, 720), (85, 720), (75, 480), (60, 320))
"""Qualities to try in order: that of a lossy picture (None: lossless), and pixels of its longer side."""
_SAMPLES = 6
_WAITING = 16
"""Pictures that may wait to be packed."""
_PATIENCE_SECONDS = 0.002
_DIGITS = 5


def write_page(path: Path, played: Played) -> Generator[float]:
    """Write the page, completely or not at all; yields the share that is done, after every moment.

    Raises UserError if it cannot be written or a moment cannot be drawn.
    """
    pictures = _Pictures(played)
    try:
        yield from pictures.choose()
        table = _Table(played)
        count, share = played.stop - played.first, 0.0
        for number in range(played.first, played.stop):
            table.add(number)
            share = 0.99 * (number + 1 - played.first) / count
            for _ in pictures.add(number):
                yield share
            yield share
        for _ in pictures.wait():
            yield share
        with replacing(path) as part:
            part.write_text(page(table.told(), pictures.told()), encoding="utf-8", newline="\n")
    finally:
        pictures.close()
        played.scenes.close()


def page(told: dict[str, Any], pictures: dict[str, Any]) -> str:
    """The text of a page that shows this. told, pictures: see ``resources/replay/page.js``.

    Scripts and styles are allowed by their hashes alone, and nothing may be loaded.
    """
    folder = resources() / "replay"
    script = (folder / "page.js").read_text(encoding="utf-8")
    style = (folder / "page.css").read_text(encoding="utf-8")
    policy = (
        f"default-src 'none'; img-src data:; script-src '{_hashed(script)}'; style-src '{_hashed(style)}';"
        " base-uri 'none'; form-action 'none'"
    )
    return Template((folder / "page.html").read_text(encoding="utf-8")).substitute(
        policy=policy,
        title=html.escape(f"{told['env']}, {told['agent']}"),
        style=style,
        script=script,
        told=embedded(told),
        pictures=embedded(pictures),
    )


def embedded(data: object) -> str:
    """JSON that stays data inside a script element, whatever its texts hold. Raises ValueError for NaN."""
    text = json.dumps(data, allow_nan=False, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _hashed(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _plain(number: float | None) -> float | int | None:
    """A number as JSON has it, with ``_DIGITS`` significant digits; None for what is not finite."""
    if number is None or not math.isfinite(number):
        return None
    short = float(f"{number:.{_DIGITS}g}")
    return int(short) if short.is_integer() and abs(short) < 1e15 else short


class _Table:
    """What is told of the moments, in columns."""

    def __init__(self, played: Played) -> None:
        self._played = played
        self._recording = played.scenes.recording
        names = ("step", "score", "reward", "value", "td", "action", "explored", "human", "over")
        self._value_is = "max Q(s, a)"
        self._columns: dict[str, list[Any]] = {name: [] for name in (*names, "q", "pi", "vector", "shown")}

    def add(self, number: int) -> None:
        """Take over a moment."""
        moment, columns = self._recording[number], self._columns
        after = self._recording[number + 1] if number + 1 < self._played.stop else None
        shown = moment.decision
        td = known_of(moment, after, self._played.discount).get("td")
        columns["step"].append(moment.step)
        columns["score"].append(_plain(moment.score))
        columns["reward"].append(None if shown is None else _plain(moment.reward))
        columns["value"].append(None if shown is None else _plain(moment.value))
        if shown is not None and shown.value is not None:
            self._value_is = "V(s)" if self._played.info.value_of == "state" else "Q(s, a)"
        columns["td"].append(_plain(td))
        columns["explored"].append(int(shown is not None and shown.explored))
        columns["human"].append(int(moment.human))
        columns["over"].append(int(shown is None))
        self._add_actions(moment)

    def _add_actions(self, moment: Moment) -> None:
        shown, columns, info = moment.decision, self._columns, self._played.info
        continuous = info.action_low is not None
        action = None if shown is None or continuous else int(moment.action[0])
        values = None if shown is None else tried_values(shown.action_values, shown.thought)
        chances = None if shown is None else shown.action_probabilities
        columns["action"].append(action)
        vector = moment.action.tolist() if shown is not None and continuous else None
        columns["vector"].append(None if vector is None else [_plain(one) for one in vector])
        legal = None if shown is None else shown.legal
        order = values if values is not None else chances
        places: list[int] | None = None
        if order is not None and len(order) > MOST_BARS:
            ranked = np.where(np.isfinite(order), order, -np.inf)
            best = np.argsort(-ranked, kind="stable")[:MOST_BARS].tolist()
            if action is not None and action not in best:
                best[-1] = action
            places = sorted(best)
        columns["shown"].append(places)
        columns["q"].append(_row(values, legal, places))
        columns["pi"].append(_row(chances, legal, places))

    def told(self) -> dict[str, Any]:
        """All of it. A column of which nothing is known is None."""
        info, played = self._played.info, self._played
        may_lack = ("value", "td", "action", "q", "pi", "vector", "shown")
        columns = {
            name: None if name in may_lack and all(one is None for one in column) else column
            for name, column in self._columns.items()
        }
        bounds = [[_plain(one) for one in side or ()] for side in (info.action_low, info.action_high)]
        return {
            "env": info.env_title,
            "agent": info.algorithm_title,
            "source": "training" if info.training else "stage",
            "sweeps": info.sweeps,
            "episode": played.episode,
            "rate": played.rate,
            "unit": info.return_unit,
            "valueIs": self._value_is,
            "names": list(info.action_names),
            "low": bounds[0],
            "high": bounds[1],
            "policy": list(played.policy_steps),
            **columns,
        }


def _row(figures: Array | None, legal: Array | None, places: list[int] | None) -> list[Any] | None:
    if figures is None:
        return None
    numbers = [
        _plain(float(one)) if legal is None or legal[place] else None for place, one in enumerate(figures)
    ]
    return numbers if places is None else [numbers[place] for place in places]


class _Pictures:
    """The pictures of the moments as WebP, those that are equal once.

    They are packed in a thread of their own, because that takes up to 50 ms for one, in which a stage must go
    on.
    """

    def __init__(self, played: Played) -> None:
        self._played = played
        self._quality, self._side = QUALITIES[0]
        self._every, self._with_way = 1, False
        self._known: dict[bytes, int] = {}
        self._packed: list[Future[str]] = []
        self._at: list[int] = []
        self._way: list[list[int]] = []
        self._size = (0, 0)
        self._thread = ThreadPoolExecutor(1, "replay")

    def choose(self) -> Generator[float]:
        """Choose the best quality by which the pictures take about ``PICTURE_BYTES``, from a few of them."""
        played = self._played
        count = played.stop - played.first
        frames = []
        for number in sorted({played.first + count * i // _SAMPLES for i in range(_SAMPLES)}):
            frames.append(played.scenes.scene(number).frames[-1])
            yield 0.0
        needed = math.inf
        for self._quality, self._side in QUALITIES:
            sizes = []
            for frame in frames:
                packing = self._thread.submit(_as_webp, frame, self._quality, self._side)
                while wait([packing], _PATIENCE_SECONDS).not_done:
                    yield 0.0
                sizes.append(len(packing.result()))
            needed = count * sum(sizes) / len(sizes)
            if needed <= PICTURE_BYTES:
                self._with_way = needed * played.info.frame_rate / played.rate <= PICTURE_BYTES
                return
        self._every = math.ceil(needed / PICTURE_BYTES)

    def add(self, number: int) -> Generator[None]:
        """Take over the picture of a moment, or that of the one before where there is no room for all."""
        place = number - self._played.first
        if place % self._every and number + 1 < self._played.stop:
            self._at.append(self._at[-1])
            return
        frames = self._played.scenes.scene(number).frames
        self._at.append(self._taken(frames[-1]))
        with_way = self._with_way and place > 0
        self._way.append([self._taken(frame) for frame in frames[:-1]] if with_way else [])
        while len(self._packed) > _WAITING and not self._packed[-_WAITING].done():
            wait([self._packed[-_WAITING]], _PATIENCE_SECONDS)
            yield

    def _taken(self, frame: Frame) -> int:
        """The number of a picture, which is packed if it is a new one."""
        seen = hashlib.blake2b(frame.tobytes(), digest_size=16).digest()
        if seen not in self._known:
            self._known[seen] = len(self._packed)
            kept = np.array(frame)
            self._packed.append(self._thread.submit(_as_text, kept, self._quality, self._side))
            self._size = max(self._size, (frame.shape[1], frame.shape[0]))
        return self._known[seen]

    def wait(self) -> Generator[None]:
        """Wait until all are packed."""
        while self._packed and not self._packed[-1].done():
            wait([self._packed[-1]], _PATIENCE_SECONDS)
            yield

    def told(self) -> dict[str, Any]:
        """The pictures, which of them belongs to each moment, and which ones lie on the way to it."""
        width, height = self._size
        return {
            "width": width,
            "height": height,
            "every": self._every,
            "at": self._at,
            "way": self._way if any(self._way) else None,
            "webp": [packing.result() for packing in self._packed],
        }

    def close(self) -> None:
        """Pack no more."""
        self._thread.shutdown(cancel_futures=True)


def _as_text(frame: Frame, quality: int | None, side: int) -> str:
    return base64.b64encode(_as_webp(frame, quality, side)).decode()


def _as_webp(frame: Frame, quality: int | None, side: int) -> bytes:
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(frame))
    if max(image.size) > side:
        share = side / max(image.size)
        size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
        image = image.resize(size, Image.Resampling.BOX)
    written = io.BytesIO()
    if quality is None:
        image.save(written, "WEBP", lossless=True, quality=20, method=3)
    else:
        image.save(written, "WEBP", quality=quality, method=2)
    return written.getvalue()
