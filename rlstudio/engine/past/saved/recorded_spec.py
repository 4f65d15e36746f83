"""The environment of a recording as its file tells it, where the real one need not be installed."""

from __future__ import annotations

from rlstudio.core import registry
from rlstudio.core.arrays import Array, Bools
from rlstudio.core.env import DisplayEnv, EnvSpec, World
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Space
from rlstudio.core.words import words
from rlstudio.core.worlds.chart import StateChart
from rlstudio.core.worlds.finite import GridLayout
from rlstudio.core.worlds.game import Game
from rlstudio.engine.files.recordings.manifest import RecordedRun

NOT_HERE = words("this is a recording: the file holds what was seen, not the environment itself.")


_BOARDS = ("rlstudio.envs.boards.", "rlstudio.envs.spiel.")


class RecordedSpec(EnvSpec):
    """Says of an environment what panels ask; it cannot be opened.

    ``knows``: there is a policy to ask. ``legal`` (S, A): which actions are legal in each state, None: all.
    """

    family = ""
    blurb = ""

    def __init__(self, run: RecordedRun) -> None:
        super().__init__()
        self.run, self.knows = run, True
        self.legal: Bools | None = None
        self.id, self.title = run.env, run.env_title
        self.capabilities = frozenset(run.capabilities)
        self.action_names, self.action_units = run.action_names, run.action_units
        self.key_bindings = {}
        self.frame_rate = run.frame_rate
        self.solved_at, self.return_unit = run.solved_at, run.return_unit
        self.masked = run.masked

    @property
    def observation_space(self) -> Space:
        """The space of observations."""
        return self.run.observation_space

    @property
    def action_space(self) -> Space:
        """The space of actions."""
        return self.run.action_space

    def make_world(self, lanes: int, seed: int) -> World:
        """Raises UserError."""
        raise UserError(NOT_HERE)

    def make_display(self, seed: int) -> DisplayEnv:
        """Raises UserError."""
        raise UserError(NOT_HERE)

    def layout(self) -> GridLayout | None:
        """The places of the states on a grid."""
        return self.run.layout

    def game(self) -> Game | None:
        """The rules of a game of two that is built in, for a search to ask; None where they are not here."""
        # Only boards are asked: reading another environment's code may need what is not installed.
        if not registry.BUILT_IN_ENVIRONMENTS.get(self.run.env, "").startswith(_BOARDS):
            return None
        try:
            return registry.environment(self.run.env, self.run.env_settings).game()
        except UserError:  # open_spiel is not installed
            return None

    def chart(self) -> StateChart | None:
        """The dimensions of its states."""
        return self.run.chart

    @property
    def seen_area(self) -> tuple[float, float, float, float] | None:
        """The part of its picture that observations show."""
        return self.run.seen_area

    @property
    def frame_skip(self) -> int:
        """How many frames a decision lasts."""
        return self.run.frame_skip

    def all_observations(self) -> Array | None:
        """All observations of a finite environment, if there is a policy to ask about them."""
        return super().all_observations() if self.knows else None

    def all_legal(self) -> Bools | None:
        """Which actions are legal in each state."""
        return self.legal
