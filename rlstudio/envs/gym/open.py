"""Opens and closes environments of Gymnasium as registered."""

from __future__ import annotations

import importlib
import os
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib.metadata import entry_points
from typing import Any

from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import packages_folder
from rlstudio.core.system.own_packages import make_findable
from rlstudio.core.words import words
from rlstudio.envs.drawing import without_a_screen
from rlstudio.envs.gym.faults import end_a_copy, named, placed, raised
from rlstudio.envs.gym.names import path_instead

EXTRAS = {
    "Box2D": "box2d",
    "mujoco": "mujoco",
    "pygame": "classic-control",
    "ale_py": "atari",
}
PICTURES = ("rgb_array", "rgb_array_list", "ansi")
"""The render modes that can be shown in a window of this program, best first."""


def known(id: str) -> bool:
    """Whether Gymnasium has this id; for "package:Name-v0", after importing the package.

    Raises UserError where the package is not there or fails, and where a path is given in the place of an id.
    """
    import gymnasium

    instead = path_instead(id)
    if instead is not None:
        raise instead
    module, _, name = id.rpartition(":")
    if module:
        _import(id, module)
        if name not in gymnasium.registry:
            _register(id, module)
    return name in gymnasium.registry


def _register(id: str, module: str) -> None:
    """Call what the package declares for Gymnasium to call, as gym did; Gymnasium 1 does so no longer."""
    top = module.partition(".")[0]
    groups = [group for group in entry_points().groups if group.startswith("gymnasium.envs")]
    for point in (point for group in groups for point in entry_points(group=group)):
        if point.module.partition(".")[0] == top:
            try:
                point.load()()
            except (Exception, SystemExit) as error:  # somebody else's code
                raise UserError(
                    words(
                        "{id}: the package {module} does not register its environments: {error}.",
                        id=id,
                        module=module,
                        error=named(error),
                    )
                ) from error


def _import(id: str, module: str) -> None:
    if not all(part.isidentifier() for part in module.split(".")):
        raise UserError(
            words(
                "{id}: {module} is no name of a Python package; write package:Name-v0.",
                id=id,
                module=repr(module),
            )
        )
    make_findable(module.partition(".")[0])
    try:
        importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name is not None and (module + ".").startswith(error.name + "."):
            raise UserError(
                words(
                    "{id}: there is no package {module} here; put it into {folder}, or name "
                    "its folder in PYTHONPATH.",
                    id=id,
                    module=repr(module),
                    folder=packages_folder(),
                )
            ) from error
        raise UserError(
            words(
                "{id}: the package {module} needs {needed}, which is not installed.",
                id=id,
                module=module,
                needed=error.name,
            )
        ) from error
    except (Exception, SystemExit) as error:  # somebody else's code
        raise UserError(
            words(
                "{id}: the package {module} does not load: {error}.", id=id, module=module, error=named(error)
            )
        ) from error


def open_env(id: str, *, draws: bool, arguments: Mapping[str, Any] | None = None) -> Any:
    """One environment as registered, without the wrappers that this studio replaces (time limit, checks).

    A mask of legal actions in its observations stands apart from them (``mask_apart``).
    draws: whether it must be able to show itself. arguments: of its constructor. Raises UserError when it
    does not open.
    """
    without_a_screen()
    import gymnasium

    _quiet_mujoco(id)
    mode = picture_mode(id) if draws else None
    own = os.getpid()
    try:
        env = _made(id, dict(arguments or {}), mode)
    except (ImportError, gymnasium.error.DependencyNotInstalled) as error:
        raise UserError(_what_is_missing(id, error)) from error
    except gymnasium.error.InvalidMetadata as error:
        raise UserError(words("{id} does not open: its metadata is no dictionary.", id=id)) from error
    except (Exception, SystemExit) as error:  # the constructor is somebody else's code
        raise UserError(_why_not_open(id, error)) from error
    finally:
        end_a_copy(own)
    while isinstance(env, gymnasium.wrappers.OrderEnforcing | gymnasium.wrappers.PassiveEnvChecker):
        env = env.env
    from rlstudio.envs.gym.mask_apart import mask_apart

    return mask_apart(env)


def _made(id: str, arguments: dict[str, Any], mode: str | None) -> Any:
    import gymnasium

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            more = arguments if mode is None else {**arguments, "render_mode": mode}
            return gymnasium.make(id, max_episode_steps=-1, disable_env_checker=True, **more)
        except TypeError as error:
            if mode is None or "'render_mode'" not in str(error):
                raise
            # Its constructor knows no render_mode: then it draws without being told, if at all.
            return gymnasium.make(id, max_episode_steps=-1, disable_env_checker=True, **arguments)


def picture_mode(id: str) -> str | None:
    """The render mode in which it can be shown; None where it says that there is none.

    One that says nothing about its modes is asked for a picture as all are.
    """
    point = constructor(id)
    if point is None:
        return PICTURES[0]  # making it will say what is wrong
    metadata = getattr(point, "metadata", None)
    modes = metadata.get("render_modes") if isinstance(metadata, Mapping) else None
    if modes is None or isinstance(metadata, property):
        return PICTURES[0]
    return next((mode for mode in PICTURES if mode in modes), None)


def constructor(id: str) -> Callable[..., Any] | None:
    """The class or function that makes a registered environment; None where it does not load."""
    import gymnasium

    spec = gymnasium.registry.get(id.rpartition(":")[2])
    point: Any = None if spec is None else spec.entry_point
    if isinstance(point, str):
        module, _, name = point.partition(":")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return getattr(importlib.import_module(module), name)  # type: ignore[no-any-return]
        except (Exception, SystemExit):  # making it will say what is missing
            return None
    return point  # type: ignore[no-any-return]


def close_env(env: Any) -> None:
    """Close a copy. Nothing that its code does wrong matters any more."""
    own = os.getpid()
    try:
        with _pygame_stays(), suppress(Exception, SystemExit):
            env.close()
    finally:
        end_a_copy(own)


@contextmanager
def _pygame_stays() -> Iterator[None]:
    """Many environments end pygame for the whole process when they are closed; other copies still draw."""
    pygame = sys.modules.get("pygame")
    if pygame is None:
        yield
        return
    owners = [(pygame, "quit"), *((getattr(pygame, part, None), "quit") for part in ("display", "font"))]
    before = [(owner, name, getattr(owner, name)) for owner, name in owners if hasattr(owner, name)]
    for owner, name, _ in before:
        setattr(owner, name, lambda: None)
    try:
        yield
    finally:
        for owner, name, function in before:
            setattr(owner, name, function)


def _why_not_open(id: str, error: BaseException) -> str:
    if isinstance(error, SystemExit | EOFError):
        return str(raised(id, words("its constructor"), error))
    return words("{id} does not open: {error}.", id=id, error=placed(error))


def _what_is_missing(id: str, error: Exception) -> str:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ModuleNotFoundError):
        cause = cause.__cause__ or cause.__context__
    name = (cause.name or "").partition(".")[0] if isinstance(cause, ModuleNotFoundError) else ""
    if name in EXTRAS:
        return words(
            "{id} needs the library {name}; install it with: pip install 'gymnasium[{extra}]'",
            id=id,
            name=name,
            extra=EXTRAS[name],
        )
    if name:
        return words("{id} needs the library {name}, which is not installed here.", id=id, name=name)
    return _why_not_open(id, error)


def _quiet_mujoco(id: str) -> None:
    """MuJoCo appends its warnings to a file in the folder one works in; nobody asked for that."""
    import gymnasium

    spec = gymnasium.registry.get(id.rpartition(":")[2])
    if spec is not None and "mujoco" in str(spec.entry_point):
        try:
            import mujoco  # type: ignore[import-untyped]
        except ImportError:
            return
        mujoco.set_mju_user_warning(lambda text: None)
