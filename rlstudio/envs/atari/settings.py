"""Settings of Atari games."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from rlstudio.core.errors import Unsound
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.core.words import words


class AtariSettings(Hyperparameters):
    """How the game is played and what the network sees of it (Mnih et al. 2015; Machado et al. 2018)."""

    frame_skip: int = setting(
        4, "Frame skip", "Each decision is held for this many game frames (60 per second).",
        ge=1, le=16, unit="frames", group="Game",
    )  # fmt: skip
    repeat_action_probability: float = setting(
        0.25,
        "Sticky actions",
        "Chance that the game ignores the new action for one frame and repeats the last one. 0.25 is the "
        "standard of today; 0 makes the game deterministic, as in the papers of 2013 and 2015.",
        ge=0.0,
        le=0.9,
        group="Game",
    )
    actions: Literal["minimal", "movement"] = setting(
        "minimal",
        "Actions",
        "Which joystick actions there are: all that the game knows, or movement alone (stay and the "
        "directions, without the button), which is quicker to learn.",
        group="Game",
    )
    clip_rewards: bool = setting(
        True,
        "Clip rewards",
        "Learn from the sign of the reward only (-1, 0, +1), so that all games have the same scale. "
        "The scores shown are always the true ones.",
        group="For learning",
    )
    episodic_life: bool = setting(
        False,
        "A lost life ends the episode",
        "For learning, the future ends when a life is lost; the game and its score go on.",
        group="For learning",
    )
    point_ends: bool = setting(
        False,
        "A point ends the episode",
        "For learning, the future ends with every point scored or lost; the game and its score go on. "
        "Speeds up Pong, where each rally stands for itself.",
        group="For learning",
    )
    height: int = setting(
        84, "Picture height", "Rows that the screen is shrunk to before cropping.",
        ge=16, le=210, unit="px", group="Picture",
    )  # fmt: skip
    width: int = setting(
        84,
        "Picture width",
        "Columns that the screen is shrunk to.",
        ge=16,
        le=160,
        unit="px",
        group="Picture",
    )
    crop_top: int = setting(
        0, "Crop at the top", "Rows cut away from the shrunken picture's top, e.g. the score.",
        ge=0, le=100, unit="px", group="Picture",
    )  # fmt: skip
    crop_bottom: int = setting(
        0, "Crop at the bottom", "Rows cut away from the shrunken picture's bottom.",
        ge=0, le=100, unit="px", group="Picture",
    )  # fmt: skip
    crop_left: int = setting(
        0, "Crop at the left", "Columns cut away from the shrunken picture's left.",
        ge=0, le=72, unit="px", group="Picture",
    )  # fmt: skip
    crop_right: int = setting(
        0, "Crop at the right", "Columns cut away from the shrunken picture's right.",
        ge=0, le=72, unit="px", group="Picture",
    )  # fmt: skip
    stack: int = setting(
        4, "Stacked frames", "How many pictures the network sees at once; from 2 on it sees motion.",
        ge=1, le=8, unit="frames", group="Picture",
    )  # fmt: skip
    noop_max: int = setting(
        30, "Idle frames at the start", "Each game begins with fewer than this many idle frames, at random.",
        ge=0, le=120, unit="frames", group="Advanced",
    )  # fmt: skip
    max_frames: int = setting(
        108_000, "Longest game", "A game is cut off after this many frames (108000 are 30 minutes).",
        ge=100, le=1_000_000, unit="frames", group="Advanced",
    )  # fmt: skip
    threads: int = setting(
        0, "Emulator threads", "Threads that run the games; 0 takes one for each core.",
        ge=0, le=256, group="Advanced",
    )  # fmt: skip

    @property
    def window(self) -> tuple[slice, slice]:
        """The rows and columns of the shrunken picture that are left."""
        rows = slice(self.crop_top, self.height - self.crop_bottom)
        return rows, slice(self.crop_left, self.width - self.crop_right)

    @property
    def shape(self) -> tuple[int, int, int]:
        """(frames, rows, columns) of an observation."""
        rows, columns = self.window
        return self.stack, rows.stop - rows.start, columns.stop - columns.start

    @model_validator(mode="after")
    def _something_is_left(self) -> Self:
        _, rows, columns = self.shape
        if rows < 16:
            raise Unsound(
                words(
                    "crop_top and crop_bottom must leave at least 16 of the {height} rows, not {rows}",
                    height=self.height,
                    rows=rows,
                )
            )
        if columns < 16:
            raise Unsound(
                words(
                    "crop_left and crop_right must leave at least 16 of the {width} columns, not {columns}",
                    width=self.width,
                    columns=columns,
                )
            )
        return self


class LivesSettings(AtariSettings):
    """For games with several lives: losing one ends the episode for learning (Mnih et al. 2015)."""

    episodic_life: bool = redefault(AtariSettings, "episodic_life", True)
    life_cost: float = setting(
        0.0, "Cost of a life",
        "What is taken off the reward for learning when a life is lost. The scores shown are the true ones.",
        ge=0, le=1000, group="For learning",
    )  # fmt: skip
