"""What there is to know of a game of open_spiel before it is played, and which of them are none for us."""

from __future__ import annotations

import math
import random
import re
import time
from dataclasses import dataclass
from functools import cache
from typing import Any

from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, said_within, words
from rlstudio.envs.boards.opponents import engine
from rlstudio.envs.spiel.complaints import told_once

MOST_ACTIONS = 16_000
MOST_NUMBERS = 20_000
"""Of an observation."""
_LONGEST_NAME = 200
_NAME = re.compile(r"(?!.*(?:file|normal_form))[A-Za-z0-9_]+(\([A-Za-z0-9_=.,;:() ]*\))?")
"""Left out: what open_spiel reads from a file, as a stranger's agent may name the game; and tables of all
strategies, which have no end."""
_KIND = re.compile(r"^[A-Za-z0-9_]+|[A-Za-z0-9_]+(?=\()")
_PLACE = re.compile(r"^\S+\.(?:cc|h):\d+ ")
"""Of a line in open_spiel, before what it does not like."""
_PROBE_MOVES, _PROBE_WORK = 20_000, 300_000
"""Of random games that are played to learn what the actions are called, and how large observations are.

The work is names told and, for each look, a tenth of its numbers: large games are probed with fewer moves.
"""
_LOOK_EVERY = 7
_WANTED = {
    int: mark("a whole number"),
    bool: mark("True or False"),
    float: mark("a number with a point, such as 7.5"),
    str: mark("a text"),
    dict: mark("a game with brackets, such as y()"),
}
"""Kinds of parameters."""
_PROBE_SECONDS = 5.0
"""Of a game whose moves take longer nobody would see the end."""


@dataclass(frozen=True)
class Facts:
    """Of one game. name: as ``load_game`` takes it, with its parameters.

    shape: planes, rows and columns of its own observations. scale: what they are divided by, so that they are
    from 0 to 1. longest: no game has more moves. names: what its actions are called, each by another name.
    exact: they are called so in every position. alternates: nobody moves twice in succession. begins:
    open_spiel's number of the player who moves first.
    """

    name: str
    shape: tuple[int, int, int]
    actions: int
    longest: int
    names: tuple[str, ...]
    exact: bool = True
    scale: float = 1.0
    alternates: bool = True
    begins: int = 0

    @property
    def short(self) -> str:
        """The name without its parameters."""
        return self.name.partition("(")[0]


@cache
def asked(name: str, cap: int) -> Facts:
    """The facts of any game, found by asking open_spiel. cap: its games are drawn after so many moves.

    Raises UserError in one sentence for what is no game of two with perfect information and without chance.
    """
    if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name):
        raise UserError(
            words(
                "{name} is no name of a game as open_spiel writes it, such as y(board_size=7).",
                name=name[:60],
            )
        )
    spiel = engine(mark("A game of open_spiel"))
    for kind in _KIND.findall(name):  # else it writes all names there are on the terminal
        if kind not in spiel.registered_names():
            raise UserError(words("open_spiel has no game called {name}.", name=kind))
    if fault := _fault(spiel, name):
        raise UserError(words("open_spiel cannot load {name}: {why}.", name=name, why=fault))
    try:
        with told_once():
            game = spiel.load_game(name)
            _check(name, game, spiel.GameType)
            return _probed(name, game, cap)
    except UserError:
        raise
    except UnicodeDecodeError:  # letters of rows behind z
        raise UserError(words("{name} has more places than names for them.", name=name)) from None
    except Exception as error:  # parameters with which it cannot be played
        lines = str(error).strip().splitlines() or [type(error).__name__]
        why = _PLACE.sub("", lines[0].split(" Available")[0].rstrip("."))
        raise UserError(words("open_spiel cannot load {name}: {why}.", name=name, why=why)) from None


def _fault(spiel: Any, name: str) -> str:
    """What is wrong with a game's parameters by their names and kinds; "" for nothing."""
    if name.count("(") != name.count(")"):
        return words("a bracket is missing")
    return _misnamed(spiel, spiel.game_parameters_from_string(name))


def _misnamed(spiel: Any, given: dict[str, Any]) -> str:
    """The same of parameters as open_spiel reads them, a game within a game among them."""
    kind = next(one for one in spiel.registered_games() if one.short_name == given["name"])
    usual: dict[str, Any] = dict(kind.parameter_specification)
    for name, value in given.items():
        if name == "name":
            continue
        if name not in usual:
            there = ", ".join(sorted(usual))
            if not there:
                return words("it has no parameters")
            return words("there is no parameter {name}, but {there}", name=repr(name), there=there)
        if type(value) is not type(usual[name]):
            wanted = said_within(_WANTED[type(usual[name])])
            return words("{name} takes {wanted}, not {value}", name=name, wanted=wanted, value=str(value))
        if isinstance(value, dict) and (fault := _misnamed(spiel, value)):
            return fault
    without = next((name for name, value in usual.items() if value == {} and name not in given), "")
    return words("{name} is missing, the game that it changes", name=without) if without else ""


def _probed(name: str, game: Any, cap: int) -> Facts:
    """What random games show."""
    shape = _shape(game.observation_tensor_shape())
    names: dict[int, list[str]] = {}
    largest, twice = 1.0, False
    longest = min(cap, max(1, int(game.max_game_length())))
    chance, state, length = random.Random(0), game.new_initial_state(), 0
    begins = state.current_player()
    if state.is_terminal():
        raise UserError(words("{name} is over before the first move.", name=name))
    work, began = 0, time.process_time()
    for number in range(_PROBE_MOVES):
        if time.process_time() - began > _PROBE_SECONDS:
            raise UserError(words("the moves of {name} take too long.", name=name))
        if work >= _PROBE_WORK:
            break
        turn = state.current_player()
        if turn not in (0, 1):
            raise UserError(words("{name} has chance in it, which is not played here.", name=name))
        if number % _LOOK_EVERY == 0:
            largest = max(largest, *map(abs, state.observation_tensor(turn)))
            work += math.prod(shape) // 10
        legal = state.legal_actions()
        if not legal:
            raise UserError(words("{name} is over before the first move.", name=name))
        work += len(legal)
        for action in legal:
            called = state.action_to_string(turn, action).strip()
            known = names.setdefault(action, [])
            if called not in known:
                known.append(called)
        state.apply_action(chance.choice(legal))
        length += 1
        if state.is_terminal() or length >= longest:
            state, length = game.new_initial_state(), 0
        else:
            twice |= state.current_player() == turn
    called = [names.get(action, []) for action in range(game.num_distinct_actions())]
    return Facts(
        name,
        shape,
        len(called),
        longest,
        _distinct([_called(those, action) for action, those in enumerate(called)]),
        exact=all(len(one) == 1 for one in called),
        scale=largest,
        alternates=not twice,
        begins=begins,
    )


def _check(name: str, game: Any, types: Any) -> None:
    """Raises UserError if it is no game of two that can be played here. types: open_spiel's ``GameType``."""
    kind = game.get_type()
    if kind.dynamics != types.Dynamics.SEQUENTIAL:
        raise UserError(
            words("in {name} both players move at the same time; here one moves after the other.", name=name)
        )
    if kind.information != types.Information.PERFECT_INFORMATION:
        raise UserError(
            words(
                "in {name} players do not see everything, and a search would look into their cards.",
                name=name,
            )
        )
    if kind.chance_mode != types.ChanceMode.DETERMINISTIC:
        raise UserError(words("{name} has chance in it, which is not played here.", name=name))
    if game.num_players() != 2:
        raise UserError(words("{name} is a game of {n}; here two play.", name=name, n=game.num_players()))
    if kind.utility != types.Utility.ZERO_SUM:
        raise UserError(words("in {name} one player's loss is not the other's gain.", name=name))
    if not kind.provides_observation_tensor:
        raise UserError(
            words("open_spiel tells no numbers of a position of {name} that a network could see.", name=name)
        )
    actions, seen = game.num_distinct_actions(), game.observation_tensor_size()
    if not (2 <= actions <= MOST_ACTIONS and 1 <= seen <= MOST_NUMBERS):
        raise UserError(
            words(
                "{name} has {actions} moves and {numbers} numbers in a position; up to {most} and "
                "{most_numbers} are played here.",
                name=name, actions=actions, numbers=seen, most=MOST_ACTIONS, most_numbers=MOST_NUMBERS,
            )
        )  # fmt: skip


def _shape(told: list[int]) -> tuple[int, int, int]:
    """Planes of rows and columns; a list of numbers is one row."""
    planes, rows, columns = [1, 1, 1, *told][-3:] if len(told) != 2 else (told[0], 1, told[1])
    return planes, rows, columns


def _called(names: list[str], action: int) -> str:
    """An action's name. What it is called may depend on the position: at most two of its names are told."""
    if not names:
        return f"({action})"
    return " / ".join(names[:2]) + (" …" if len(names) > 2 else "")


def _distinct(names: list[str]) -> tuple[str, ...]:
    """The same names; of those that come again the later ones with their number."""
    seen: set[str] = set()
    found = []
    for action, name in enumerate(names):
        name = name if name.casefold() not in seen else f"{name} ({action})"
        seen.add(name.casefold())
        found.append(name)
    return tuple(found)
