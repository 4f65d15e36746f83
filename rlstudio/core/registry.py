"""Environments and algorithms by id: built-in ones, and those of plug-ins (entry points)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from traceback import walk_tb
from typing import Any

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.system.resources import resources
from rlstudio.core.words import SayableInJson, mark, said_within, words

# As text, so that listing the algorithms imports nothing.
BUILT_IN_ALGORITHMS = {
    "q_learning": "rlstudio.algorithms.tables.q_learning:QLearning",
    "double_q_learning": "rlstudio.algorithms.tables.double_q_learning:DoubleQLearning",
    "sarsa": "rlstudio.algorithms.tables.sarsa:Sarsa",
    "expected_sarsa": "rlstudio.algorithms.tables.expected_sarsa:ExpectedSarsa",
    "monte_carlo": "rlstudio.algorithms.tables.monte_carlo:MonteCarlo",
    "dyna_q": "rlstudio.algorithms.tables.dyna_q:DynaQ",
    "prioritised_sweeping": "rlstudio.algorithms.tables.prioritised_sweeping:PrioritisedSweeping",
    "value_iteration": "rlstudio.algorithms.planning.value_iteration:ValueIteration",
    "policy_iteration": "rlstudio.algorithms.planning.policy_iteration:PolicyIteration",
    "max_ent_irl": "rlstudio.algorithms.inverse.max_ent_irl:MaxEntIRL",
    "linear_irl": "rlstudio.algorithms.inverse.linear_irl:LinearIRL",
    "gail": "rlstudio.algorithms.imitation.gail:GAIL",
    "dqn": "rlstudio.algorithms.deep_q.dqn:DQN",
    "c51": "rlstudio.algorithms.deep_q.c51:C51",
    "qr_dqn": "rlstudio.algorithms.deep_q.qr_dqn:QRDQN",
    "rainbow": "rlstudio.algorithms.deep_q.rainbow:Rainbow",
    "reinforce": "rlstudio.algorithms.policy_gradient.reinforce:Reinforce",
    "a2c": "rlstudio.algorithms.policy_gradient.a2c:A2C",
    "a3c": "rlstudio.algorithms.a3c.a3c:A3C",
    "ppo": "rlstudio.algorithms.policy_gradient.ppo:PPO",
    "preferences": "rlstudio.algorithms.preferences.preferences:Preferences",
    "ddpg": "rlstudio.algorithms.continuous.ddpg:DDPG",
    "td3": "rlstudio.algorithms.continuous.td3:TD3",
    "sac": "rlstudio.algorithms.continuous.sac:SAC",
    "behaviour_cloning": "rlstudio.algorithms.imitation.behaviour_cloning:BehaviourCloning",
    "dagger": "rlstudio.algorithms.imitation.dagger:DAgger",
    "mcts": "rlstudio.algorithms.search.mcts:MCTS",
    "alphago": "rlstudio.algorithms.alphago.alphago:AlphaGo",
    "alphazero": "rlstudio.algorithms.search.alphazero:AlphaZero",
    "muzero": "rlstudio.algorithms.muzero.muzero:MuZero",
    "instruct": "rlstudio.algorithms.language.instruct:Instruct",
    "dpo": "rlstudio.algorithms.language.dpo:DPO",
    "recurrent_attention": "rlstudio.algorithms.attention.recurrent_attention:RecurrentAttention",
    "routing": "rlstudio.algorithms.attention.routing:Routing",
    "mpc": "rlstudio.algorithms.mpc.mpc:MPC",
    "random": "rlstudio.algorithms.random:Random",
    "baseline": "rlstudio.algorithms.baseline:RuleOfThumb",
    "human": "rlstudio.algorithms.human:Human",
}
BUILT_IN_ENVIRONMENTS = {
    "CartPole-v1": "rlstudio.envs.classic.cartpole:CartPole",
    "Acrobot-v1": "rlstudio.envs.classic.acrobot:Acrobot",
    "MountainCar-v0": "rlstudio.envs.classic.mountain_car:MountainCar",
    "MountainCarContinuous-v0": "rlstudio.envs.classic.mountain_car:MountainCarContinuous",
    "Pendulum-v1": "rlstudio.envs.classic.pendulum:Pendulum",
    "ALE/Pong-v5": "rlstudio.envs.atari.environment:Pong",
    "ALE/Breakout-v5": "rlstudio.envs.atari.environment:Breakout",
    "rlstudio/GridWorld-v0": "rlstudio.envs.grid.tabular:GridWorld",
    "rlstudio/Maze-v0": "rlstudio.envs.grid.tabular:Maze",
    "rlstudio/Treasure-v0": "rlstudio.envs.grid.tabular:Treasure",
    "rlstudio/World-v0": "rlstudio.envs.grid.drawn_world:DrawnWorld",
    "rlstudio/Junction-v0": "rlstudio.envs.junction.environment:Junction",
    "rlstudio/Sentences-v0": "rlstudio.envs.sentences.environment:Sentences",
    "rlstudio/Glimpses-v0": "rlstudio.envs.digits.glimpses:Glimpses",
    "rlstudio/Routes-v0": "rlstudio.envs.digits.routes:Routes",
    "rlstudio/Architectures-v0": "rlstudio.envs.digits.architectures:Architectures",
    "rlstudio/Battery-v0": "rlstudio.envs.systems.battery:Battery",
    "rlstudio/Market-v0": "rlstudio.envs.systems.market:Market",
    "rlstudio/Grasp-v0": "rlstudio.envs.systems.grasp:Grasp",
    "rlstudio/Feed-v0": "rlstudio.envs.systems.feed:Feed",
    "rlstudio/Views-v0": "rlstudio.envs.systems.views:Views",
    "rlstudio/TicTacToe-v0": "rlstudio.envs.boards.environment:TicTacToe",
    "rlstudio/ConnectFour-v0": "rlstudio.envs.boards.environment:ConnectFour",
    "rlstudio/Othello-v0": "rlstudio.envs.boards.environment:OthelloEnvironment",
    "rlstudio/Breakthrough-v0": "rlstudio.envs.boards.environment:BreakthroughEnvironment",
    "rlstudio/Go-v0": "rlstudio.envs.boards.environment:GoEnvironment",
    "rlstudio/Hex-v0": "rlstudio.envs.spiel.environment:Hex",
    "rlstudio/Chess-v0": "rlstudio.envs.spiel.environment:ChessEnvironment",
    "rlstudio/OpenSpiel-v0": "rlstudio.envs.spiel.environment:OpenSpielGame",
    "CliffWalking-v1": "rlstudio.envs.toy_text.environments:CliffWalking",
    "FrozenLake-v1": "rlstudio.envs.toy_text.environments:FrozenLake",
    "Taxi-v4": "rlstudio.envs.toy_text.environments:Taxi",
    "Blackjack-v1": "rlstudio.envs.toy_text.blackjack:Blackjack",
    "LunarLander-v3": "rlstudio.envs.physics.box2d:LunarLander",
    "LunarLanderContinuous-v3": "rlstudio.envs.physics.box2d:LunarLanderContinuous",
    "BipedalWalker-v3": "rlstudio.envs.physics.box2d:BipedalWalker",
    "CarRacing-v3": "rlstudio.envs.physics.box2d:CarRacing",
    "HalfCheetah-v5": "rlstudio.envs.physics.locomotion:HalfCheetah",
    "Hopper-v5": "rlstudio.envs.physics.locomotion:Hopper",
    "Walker2d-v5": "rlstudio.envs.physics.locomotion:Walker2d",
    "Ant-v5": "rlstudio.envs.physics.locomotion:Ant",
    "Humanoid-v5": "rlstudio.envs.physics.locomotion:Humanoid",
    "Swimmer-v5": "rlstudio.envs.physics.locomotion:Swimmer",
    "InvertedPendulum-v5": "rlstudio.envs.physics.locomotion:InvertedPendulum",
    "InvertedDoublePendulum-v5": "rlstudio.envs.physics.locomotion:InvertedDoublePendulum",
    "Reacher-v5": "rlstudio.envs.physics.locomotion:Reacher",
    "Pusher-v5": "rlstudio.envs.physics.locomotion:Pusher",
}
for _game in json.loads((resources() / "atari_games.json").read_text("utf-8")):
    BUILT_IN_ENVIRONMENTS.setdefault(_game, f"rlstudio.envs.atari.games:{_game[4:-3]}")
GYMNASIUM = "rlstudio.envs.gym.environments:registered"
"""The function that makes an environment of any other id of Gymnasium."""
ARGUMENTS = "rlstudio.envs.gym.arguments:given"
"""The function that finds, among settings, what its constructor is told."""


@dataclass(frozen=True)
class LoadFailure:
    """A plug-in that could not be loaded, and why."""

    group: str
    name: str
    reason: SayableInJson


def _plugins(kind: str) -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=f"rlstudio.{kind}")}


def _load(target: str) -> Any:
    module, _, attribute = target.partition(":")
    return getattr(import_module(module), attribute)


def environment_ids() -> list[str]:
    """Ids of all environments, built-ins first."""
    return [*BUILT_IN_ENVIRONMENTS, *(n for n in _plugins("envs") if n not in BUILT_IN_ENVIRONMENTS)]


def algorithm_ids() -> list[str]:
    """Ids of all algorithms, built-ins first."""
    return [*BUILT_IN_ALGORITHMS, *(n for n in _plugins("algorithms") if n not in BUILT_IN_ALGORITHMS)]


@cache
def _environment_class(id: str, told: str = "") -> type[EnvSpec]:
    if of_gymnasium(id):
        other: type[EnvSpec] | None = _load(GYMNASIUM)(id, told)
        if other is not None:
            return other
    found: type[EnvSpec] = _resolve(mark("environment"), id, BUILT_IN_ENVIRONMENTS, "envs", EnvSpec)
    return found


def of_gymnasium(id: str) -> bool:
    """Whether the id is neither built in nor of a plug-in, so that Gymnasium is asked for it."""
    return id not in BUILT_IN_ENVIRONMENTS and id not in _plugins("envs")


@cache
def algorithm(id: str) -> type[Algorithm]:
    """The algorithm of this id. Raises UnknownId, or UserError if its package fails to load."""
    found: type[Algorithm] = _resolve(mark("algorithm"), id, BUILT_IN_ALGORITHMS, "algorithms", Algorithm)
    return found


def environment(id: str, settings: dict[str, Any] | None = None, *, imports: bool = True) -> EnvSpec:
    """The environment of this id with these settings. Raises UnknownId or UserError.

    An id that is neither built in nor of a plug-in is looked up in Gymnasium; "package:Name-v0" imports the
    package first, which runs its code. ``imports`` False refuses that, for ids from a file.
    """
    if not imports and names_a_package(id):
        raise UserError(
            words(
                "{id} would run the package {package}; if you trust it, add the environment "
                "first, by: rlstudio envs --add {id} .",
                id=id,
                package=repr(id.partition(":")[0]),
            )
        )
    kind = _environment_class(id, _load(ARGUMENTS)(id, settings or {}) if of_gymnasium(id) else "")
    if id in BUILT_IN_ENVIRONMENTS:
        return kind().configured(settings or {})
    try:
        spec = kind()
        lacks = _what_it_lacks(spec, id)
    except UserError:
        raise
    except Exception as error:  # a plug-in may raise anything
        raise UserError(
            words(
                "the environment {id} does not start: {error_kind}: {error}.",
                id=id,
                error_kind=type(error).__name__,
                error=error,
            )
        ) from error
    if lacks:
        raise UserError(words("the environment {id} is not complete: {lacks}.", id=id, lacks=lacks))
    return spec.configured(settings or {})


def _what_it_lacks(spec: EnvSpec, id: str) -> str | None:
    """What is missing or wrong in a plug-in's environment; None if nothing."""
    for name in ("id", "title", "blurb", "family", "capabilities", "action_names", "key_bindings"):
        if not hasattr(spec, name):
            return words("it does not say its {name}", name=name)
    if spec.id != id:
        return words("it calls itself {id}", id=repr(spec.id))
    for name in ("observation_space", "action_space"):
        space = getattr(spec, name)
        if not isinstance(space, Box | Discrete):
            return words("its {name} is {space}, neither a Box nor a Discrete", name=name, space=repr(space))
    return None


def names_a_package(id: str) -> bool:
    """Whether the id names a package that is imported, as "my_package:MyEnv-v0" does."""
    return ":" in id and of_gymnasium(id)


def _resolve(kind: str, id: str, built_in: dict[str, str], group: str, base: type) -> Any:
    if id in built_in:
        target = built_in[id]
        try:
            return _load(target)
        except ImportError as error:
            raise UserError(
                words(
                    "the {kind} {id} is not installed here ({error}).",
                    kind=said_within(kind),
                    id=id,
                    error=error,
                )
            ) from error
    plugins = _plugins(group)
    if id not in plugins:
        raise UnknownId(kind, id, [*built_in, *plugins])
    try:
        found = plugins[id].load()
    except Exception as error:
        raise UserError(
            words(
                "the plug-in {kind} {id} does not load: {error}.", kind=said_within(kind), id=id, error=error
            )
        ) from error
    if not (isinstance(found, type) and issubclass(found, base)):
        raise UserError(
            words(
                "the plug-in {kind} {id} is not a subclass of {base}.",
                kind=said_within(kind),
                id=id,
                base=base.__name__,
            )
        )
    return found


def load_failures() -> list[LoadFailure]:
    """Every plug-in that does not load, and why."""
    failures = []
    for group, load, built_in, taken in (
        ("envs", _environment_class, BUILT_IN_ENVIRONMENTS, mark("an environment of this id is built in.")),
        ("algorithms", algorithm, BUILT_IN_ALGORITHMS, mark("an algorithm of this id is built in.")),
    ):
        for name in _plugins(group):
            if name in built_in:  # it is not replaced
                failures.append(LoadFailure(group, name, taken))
                continue
            try:
                load(name)
            except UserError as error:
                failures.append(LoadFailure(group, name, str(error)))
    return failures


def plugin_at_fault(error: BaseException) -> tuple[str, str] | None:
    """Which plug-in's code raised this, and where: ("my_algorithm", "my_algorithm.py:37"); None for none.

    The innermost of its lines counts: a plug-in may call a library, or this program, in a wrong way.
    """
    owners = {
        point.value.partition(":")[0].partition(".")[0]: point.name
        for group in ("envs", "algorithms", "panels")
        for point in _plugins(group).values()
    }
    for frame, line in reversed(list(walk_tb(error.__traceback__))):
        owner = owners.get(frame.f_globals.get("__name__", "").partition(".")[0])
        if owner is not None:
            return owner, f"{Path(frame.f_code.co_filename).name}:{line}"
    return None


def failure(error: Exception) -> str:
    """What a person is told of an error that nobody foresaw: its kind and text, and whose code it is."""
    what, plugin = f"{type(error).__name__}: {error}".rstrip(": "), plugin_at_fault(error)
    if plugin is None:
        return what
    return words("the plug-in {id} failed at {place}: {error}.", id=plugin[0], place=plugin[1], error=what)
