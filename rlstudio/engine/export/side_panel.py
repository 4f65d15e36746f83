"""The panel beside a recorded game: values and probabilities of the decision."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.core.policy import Insight
from rlstudio.nn.acting.masks import legal_values

# The colours of the window's dark theme.
BACKGROUND = "#12151a"
_TRACK = "#242a33"
_LINE = "#323a46"
_TEXT = "#e4e8ee"
_MUTED = "#9aa4b2"
_FAINT = "#5c6675"
_ACCENT = "#ffb02e"
_BAR = "#56b4e9"

_TRACE = 240
_MOST_ROWS = 18


@dataclass
class SidePanel:
    """Draws a picture (height, width, 3) for each decision.

    ``width`` and all sizes follow from ``height`` (pixels). Bars of Q-values span the range seen so far, so
    that they do not jump; bars of probabilities span 0 to 1.
    """

    title: str
    subtitle: str
    action_names: tuple[str, ...]
    height: int
    _values: list[float] = field(default_factory=list)
    _low: float = float("inf")
    _high: float = float("-inf")

    def __post_init__(self) -> None:
        self._unit = self.height / 420
        self.width = round(270 * self._unit) // 2 * 2
        self._fonts: dict[float, ImageFont.FreeTypeFont | ImageFont.ImageFont] = {}

    def start_episode(self) -> None:
        """Clear the curve of the last episode."""
        self._values.clear()

    def draw(self, insight: Insight, action: Array | int, episode_return: float, episode: int) -> Frame:
        """Draw the panel for lane 0 of ``insight`` and its action: an integer or floats (D,)."""
        picture = Image.new("RGB", (self.width, self.height), BACKGROUND)
        pen = ImageDraw.Draw(picture)
        u = self._unit
        left, right = 18 * u, self.width - 18 * u
        pen.text((left, 18 * u), self.title, _TEXT, self._font(18))
        pen.text((left, 42 * u), self.subtitle, _MUTED, self._font(11))
        value = _value(insight)
        if value is not None:
            self._values.append(value)
            del self._values[:-_TRACE]
        self._number(pen, left, 68 * u, f"Return, episode {episode}", f"{episode_return:g}")
        if value is not None:
            self._number(pen, left + (right - left) * 0.56, 68 * u, "Value estimate", number(value))
        bottom = self.height - 18 * u
        if value is not None:
            self._curve(pen, left, right, bottom - 64 * u, bottom)
            bottom -= 104 * u
        self._bars(pen, insight, action, left, right, 126 * u, bottom)
        return np.asarray(picture)

    def _font(self, size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
        if size not in self._fonts:
            self._fonts[size] = ImageFont.load_default(max(8.0, size * self._unit))
        return self._fonts[size]

    def _number(self, pen: ImageDraw.ImageDraw, x: float, y: float, label: str, text: str) -> None:
        pen.text((x, y), label, _MUTED, self._font(11))
        pen.text((x, y + 15 * self._unit), text, _TEXT, self._font(22))

    def _bars(
        self,
        pen: ImageDraw.ImageDraw,
        insight: Insight,
        action: Array | int,
        left: float,
        right: float,
        top: float,
        bottom: float,
    ) -> None:
        u = self._unit
        legal = None if insight.legal is None else insight.legal[0]
        if insight.action_probabilities is not None:
            heading, numbers = "Action probabilities", insight.action_probabilities[0]
            texts = [f"{100 * p:.0f} %" for p in numbers]
            shares = np.clip(numbers, 0, 1)
        elif insight.action_values is not None:
            heading, numbers = "Q-values", insight.action_values[0]
            known = numbers if legal is None else numbers[legal]
            self._low = min(self._low, float(known.min()))
            self._high = max(self._high, float(known.max()))
            span = max(self._high - self._low, 1e-9)
            texts = [number(float(q)) for q in numbers]
            # The lowest bar keeps a small length: an empty track would look like a missing value.
            shares = 0.04 + 0.96 * (numbers - self._low) / span
        elif np.ndim(action) == 1:
            # Continuous: each dimension is a deviation from the middle of the track.
            heading, numbers = "Action", np.asarray(action, float)
            texts = [number(float(x)) for x in numbers]
            self._high = max(self._high, float(np.abs(numbers).max()), 1e-9)
            shares = 0.5 + 0.5 * numbers / self._high
            action = -1
        else:
            pen.text((left, top), "This policy shows no numbers.", _MUTED, self._font(11))
            return
        pen.text((left, top), heading, _MUTED, self._font(11))
        top += 20 * u
        shown = min(len(numbers), _MOST_ROWS)
        row = min((bottom - top) / shown, 34 * u)
        # Names stand above their bars if there is room, else before them.
        roomy = row >= 28 * u
        size = 12 if roomy else max(7.0, min(11.0, 0.62 * row / u))
        font = self._font(size)
        illegal = [] if legal is None else np.flatnonzero(~legal).tolist()
        for i in illegal:
            texts[i] = "illegal"
        names = [self.action_names[i] if i < len(self.action_names) else str(i) for i in range(shown)]
        label = 0.0 if roomy else max(pen.textlength(name, font) for name in names) + 8 * u
        room = 0.0 if roomy else max(pen.textlength(text, font) for text in texts) + 8 * u
        thickness = 8 * u if roomy else max(3.0, row * 0.55)
        for i in range(shown):
            chosen = i == action
            ink = _ACCENT if chosen else _FAINT if i in illegal else _TEXT
            y = top + i * row
            middle = y + (row - 9 * u if roomy else row / 2)
            words = y + 9 * u if roomy else middle
            pen.text((left, words), names[i], ink, font, anchor="lm")
            pen.text((right, words), texts[i], ink, font, anchor="rm")
            if i in illegal:
                pen.line((left, words, left + pen.textlength(names[i], font), words), ink, max(1, round(u)))
                continue
            begin, end = left + label, right - room
            box = (begin, middle - thickness / 2, end, middle + thickness / 2)
            pen.rounded_rectangle(box, thickness / 2, _TRACK)
            reach = begin + (end - begin) * float(shares[i])
            if reach - begin >= 1:
                radius = min(thickness, reach - begin) / 2
                pen.rounded_rectangle((begin, box[1], reach, box[3]), radius, _ACCENT if chosen else _BAR)

    def _curve(self, pen: ImageDraw.ImageDraw, left: float, right: float, top: float, bottom: float) -> None:
        u = self._unit
        pen.text((left, top - 22 * u), "Value over the last decisions", _MUTED, self._font(11))
        values = np.asarray(self._values)
        low, high = float(values.min()), float(values.max())
        # A nearly constant value is drawn as a flat line, not as magnified noise.
        least = max(0.1, 0.02 * abs(high))
        if high - low < least:
            middle = (low + high) / 2
            low, high = middle - least / 2, middle + least / 2
        pen.line((left, bottom, right, bottom), _LINE, max(1, round(u)))
        for text, y, anchor in ((number(high), top, "rt"), (number(low), bottom - 2 * u, "rb")):
            pen.text((right, y), text, _MUTED, self._font(9), anchor=anchor)
        across = left + np.arange(_TRACE - len(values), _TRACE) * (right - 44 * u - left) / (_TRACE - 1)
        up = bottom - 2 * u - (values - low) / (high - low) * (bottom - top - 4 * u)
        points = list(zip(across.tolist(), up.tolist(), strict=True))
        if len(points) > 1:
            pen.line(points, _BAR, max(1, round(1.5 * u)))
        tip = 2.5 * u
        at_x, at_y = points[-1]
        pen.ellipse((at_x - tip, at_y - tip, at_x + tip, at_y + tip), _ACCENT)


def number(value: float) -> str:
    """A number with a sign and a number of decimals that depends on its size, so that columns line up."""
    size = abs(value)
    decimals = 3 if size < 1 else 2 if size < 10 else 1 if size < 1000 else 0
    return f"{value:+.{decimals}f}"


def _value(insight: Insight) -> float | None:
    """V(s), or the highest Q-value if only these are known."""
    if insight.value is not None:
        return float(insight.value[0])
    if insight.action_values is not None:
        return float(legal_values(insight.action_values, insight.legal)[0].max())
    return None
