"""The picture of CartPole: drawn antialiased from the state, much faster than by pygame."""

from __future__ import annotations

import math
from functools import cache

from rlstudio.core.env import Frame

WIDTH, HEIGHT = 600, 400
METRES_ACROSS = 4.8
TRACK_Y = 300
CART_WIDTH, CART_HEIGHT = 84, 46
POLE_PIXELS, POLE_WIDTH = 168, 13
ANGLE_SHOWN = 12 * math.pi / 180
# cv2 takes points in fixed point: this many bits behind the binary point.
BITS = 4
ONE = 1 << BITS

SKY_TOP, SKY_LOW = (250, 251, 253), (226, 232, 240)
GROUND = (203, 212, 223)
RAIL = (94, 108, 128)
MARK = (148, 161, 180)
CART, CART_TOP = (38, 70, 104), (64, 104, 146)
POLE, POLE_LIGHT = (214, 111, 38), (240, 152, 82)
AXLE, AXLE_LIGHT = (33, 44, 60), (233, 238, 245)
FALLEN = (199, 62, 58)


def _fixed(x: float, y: float) -> tuple[int, int]:
    return round(x * ONE), round(y * ONE)


@cache
def _scenery() -> Frame:
    """The cached background: a gradient, the rail with its ends and a mark per half metre."""
    import cv2
    import numpy as np

    shade = np.linspace(0.0, 1.0, TRACK_Y)[:, None, None]
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    picture[:TRACK_Y] = (np.array(SKY_TOP) * (1 - shade) + np.array(SKY_LOW) * shade).astype(np.uint8)
    picture[TRACK_Y:] = GROUND
    for half_metres in range(-4, 5):
        x = WIDTH / 2 + half_metres * 0.5 * WIDTH / METRES_ACROSS
        long = 16 if half_metres % 2 == 0 else 9
        cv2.line(picture, _fixed(x, TRACK_Y + 12), _fixed(x, TRACK_Y + 12 + long), MARK, 2, cv2.LINE_AA, BITS)
    cv2.rectangle(picture, (0, TRACK_Y - 2), (WIDTH, TRACK_Y + 2), RAIL, -1)
    for x in (0, WIDTH - 6):
        cv2.rectangle(picture, (x, TRACK_Y - 26), (x + 6, TRACK_Y + 2), RAIL, -1)
    return picture


def paint_cartpole(x: float, theta: float) -> Frame:
    """Picture (400, 600, 3) of a cart at ``x`` metres with its pole at ``theta`` radians from upright."""
    import cv2
    import numpy as np

    picture = _scenery().copy()
    centre = WIDTH / 2 + x * WIDTH / METRES_ACROSS
    top = TRACK_Y - CART_HEIGHT - 12
    # Shadow under the cart, wheels, body with a lighter upper band.
    cv2.ellipse(
        picture,
        _fixed(centre, TRACK_Y + 5),
        _fixed(CART_WIDTH * 0.56, 4),
        0,
        0,
        360,
        MARK,
        -1,
        cv2.LINE_AA,
        BITS,
    )
    for side in (-1, 1):
        wheel = _fixed(centre + side * CART_WIDTH * 0.29, TRACK_Y - 11)
        cv2.circle(picture, wheel, round(11 * ONE), AXLE, -1, cv2.LINE_AA, BITS)
        cv2.circle(picture, wheel, round(4 * ONE), AXLE_LIGHT, -1, cv2.LINE_AA, BITS)
    _rounded(picture, centre - CART_WIDTH / 2, top, CART_WIDTH, CART_HEIGHT, 9, CART)
    _rounded(picture, centre - CART_WIDTH / 2 + 4, top + 4, CART_WIDTH - 8, 12, 6, CART_TOP)
    # The pole turns about the axle on top of the cart.
    foot_x, foot_y = centre, top + 10.0
    sine, cosine = math.sin(theta), math.cos(theta)
    head_x, head_y = foot_x + POLE_PIXELS * sine, foot_y - POLE_PIXELS * cosine
    fallen = abs(theta) > ANGLE_SHOWN or abs(x) > METRES_ACROSS / 2
    half = POLE_WIDTH / 2
    corners = [
        _fixed(foot_x - half * cosine, foot_y - half * sine),
        _fixed(foot_x + half * cosine, foot_y + half * sine),
        _fixed(head_x + half * cosine, head_y + half * sine),
        _fixed(head_x - half * cosine, head_y - half * sine),
    ]
    colour = FALLEN if fallen else POLE
    cv2.fillConvexPoly(picture, np.array(corners, np.int32), colour, cv2.LINE_AA, BITS)
    cv2.circle(picture, _fixed(head_x, head_y), round(half * ONE), colour, -1, cv2.LINE_AA, BITS)
    shine = 2.2
    cv2.line(
        picture,
        _fixed(foot_x - shine * cosine, foot_y - shine * sine),
        _fixed(head_x - shine * cosine, head_y - shine * sine),
        POLE_LIGHT, 2, cv2.LINE_AA, BITS,
    )  # fmt: skip
    cv2.circle(picture, _fixed(foot_x, foot_y), 10 * ONE, AXLE, -1, cv2.LINE_AA, BITS)
    cv2.circle(picture, _fixed(foot_x, foot_y), 4 * ONE, AXLE_LIGHT, -1, cv2.LINE_AA, BITS)
    return picture


def _rounded(
    picture: Frame,
    x: float,
    y: float,
    width: float,
    height: float,
    radius: float,
    colour: tuple[int, int, int],
) -> None:
    import cv2
    import numpy as np

    points = []
    for corner_x, corner_y, begin in (
        (x + width - radius, y + height - radius, 0),
        (x + radius, y + height - radius, 90),
        (x + radius, y + radius, 180),
        (x + width - radius, y + radius, 270),
    ):
        for degrees in range(begin, begin + 91, 15):
            angle = math.radians(degrees)
            points.append(_fixed(corner_x + radius * math.cos(angle), corner_y + radius * math.sin(angle)))
    cv2.fillConvexPoly(picture, np.array(points, np.int32), colour, cv2.LINE_AA, BITS)
