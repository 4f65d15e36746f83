"""What a person does: judges and advises a training, and plays in place of the agent.

Plain data; importing this loads neither torch nor an environment.
"""

from __future__ import annotations

from dataclasses import dataclass

from rlstudio.core.inside.pairs import Verdict


@dataclass(slots=True)
class Judge:
    """Answer what a person is asked: which clip is better (``Asks``), or what to do (``AsksForAdvice``).

    A number of an action is an answer to the latter. What is not in question any more is left.
    """

    number: int
    verdict: Verdict | int


@dataclass(slots=True)
class Write:
    """A text that a person has typed is better than both of this pair, see ``TakesTexts``."""

    number: int
    text: str


@dataclass(slots=True)
class TakeOver:
    """Give the controls to the person (true) or back to the agent."""

    human: bool


@dataclass(slots=True)
class HumanAction:
    """The action that a person holds down, or None. Continuous: an index of ``EnvSpec.human_actions``."""

    action: int | None


@dataclass(slots=True)
class TakeBack:
    """Undo the person's last move in a game of two, and the answer to it; Refused where there is none."""


@dataclass(slots=True)
class SwapSides:
    """Let the person and the other one change places in the game under way; Refused where it is over."""


@dataclass(slots=True)
class TellGame:
    """Ask for the game of two in view as text; answered by GameTold or Refused."""


@dataclass(slots=True)
class SetUpGame:
    """Play the moves of a text again and leave the game to the person. Answered by GameTold or Refused."""

    text: str


ByPerson = Judge | Write | TakeOver | HumanAction | TakeBack | SwapSides | TellGame | SetUpGame
