"""What of a file does not fit what is here: its spaces, and its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Array
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError, in_a_list, shown
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.spaces import Part, Space
from rlstudio.core.words import Words, counted, mark, words
from rlstudio.nn.blueprint import blueprints

_OTHER_HERE = {
    "observation": mark(
        "{path} cannot be opened: its observation space is {found}, but {environment} has {here} here."
    ),
    "action": mark(
        "{path} cannot be opened: its action space is {found}, but {environment} has {here} here."
    ),
}
_OTHER_WITH_SETTINGS = {
    "observation": mark(
        "{path} cannot be opened: its observation space is {found}, but {environment} has {here} with these "
        "settings."
    ),
    "action": mark(
        "{path} cannot be opened: its action space is {found}, but {environment} has {here} with these "
        "settings."
    ),
}


def other_space(
    path: Path, kind: str, in_file: Space, here: Space, environment: str, *, with_settings: bool
) -> Words:
    """That a space of a file is not that of its environment. kind: "observation" or "action".

    with_settings: a person changed settings of the environment.
    """
    template = _OTHER_WITH_SETTINGS[kind] if with_settings else _OTHER_HERE[kind]
    found, wanted = _words(in_file), _words(here)
    return words(template, path=path, found=found, environment=environment, here=wanted)


def check_parameters(
    path: Path, given: Mapping[str, Array], spec: EnvSpec, algorithm: type[Algorithm], config: Hyperparameters
) -> None:
    """Compare a file's parameters with those that these settings need, before a network is built.

    Raises UserError, naming the file and the tensor.
    """
    with blueprints():
        outline = algorithm.make_policy(spec, config, device="cpu", seed=0)
    wanted = outline.state()
    for beginning in outline.lately:
        if not any(name.startswith(beginning) for name in given):  # a file of an earlier version
            wanted = {name: value for name, value in wanted.items() if not name.startswith(beginning)}
    _check_names_and_shapes(path, given, wanted)


def _check_names_and_shapes(path: Path, given: Mapping[str, Array], wanted: Mapping[str, Array]) -> None:
    for name, value in wanted.items():
        if name not in given:
            raise UserError(
                words(
                    "{path} cannot be opened: its policy lacks the tensor {name}.", path=path, name=repr(name)
                )
            )
        there = given[name]
        if there.shape != value.shape or there.dtype != value.dtype:
            raise UserError(
                words(
                    "{path} cannot be opened: its tensor {name} is {dtype} {shape}, but {wanted_dtype} "
                    "{wanted_shape} is needed.",
                    path=path,
                    name=repr(name),
                    dtype=there.dtype,
                    shape=there.shape,
                    wanted_dtype=value.dtype,
                    wanted_shape=value.shape,
                )
            )
    for name in given:
        if name not in wanted:
            raise UserError(
                words(
                    "{path} cannot be opened: its policy has a tensor {name} too many.",
                    path=path,
                    name=shown(name),
                )
            )


def _words(space: Space) -> str:
    if space.kind == "discrete":
        return words("{n} choices", n=space.n)
    if space.parts:
        listed = in_a_list([_part(part) for part in space.parts])
        return counted(len(space.parts), "{n} part ({listed})", "{n} parts ({listed})", listed=listed)
    if space.low is None and space.high is None:
        return f"{space.dtype} {space.shape}"
    return words(
        "{dtype} {shape} from {low} to {high}",
        dtype=space.dtype,
        shape=space.shape,
        low=space.low,
        high=space.high,
    )


def _part(part: Part) -> str:
    channels, *sides = part.shape
    if not sides:
        return words("{name}: {n} numbers", name=part.name, n=channels)
    return words(
        "{name}: {rows} x {columns} with {n} channels",
        name=part.name,
        rows=sides[0],
        columns=sides[1],
        n=channels,
    )
