"""Stable-Baselines3's zip files: ``data`` (JSON) and ``policy.pth`` (tensors).

What JSON cannot say is in ``data`` as text for people, and beside it as a pickle in base64, which is never
looked at. The text is enough: the activation's name, the shapes of spaces, schedules that are constant.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rlstudio.core.arrays import COUNTED, State
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.files.foreign import torch_file, zips

KIND = mark("Stable-Baselines3 file")
_DATA_LIMIT = 64 << 20
"""Bytes of ``data``: it may hold the last observations, which can be pictures."""
_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,40}")
_CONSTANT = re.compile(r"ConstantSchedule\(val=([0-9.eE+-]{1,30})\)")
_CLASS = re.compile(r"<class '([\w.]{1,200})'>")


@dataclass
class Sb3File:
    """What is in the file. ``variables``: tensors that are of no network, such as SAC's ln α."""

    path: Path
    data: dict[str, Any]
    tensors: State
    variables: State
    version: str

    def number(self, name: str) -> float | int | None:
        """A finite number, also one that is a schedule which never changes; None if there is none."""
        value = self.data.get(name)
        if isinstance(value, dict):
            constant = _CONSTANT.fullmatch(str(value.get("value_schedule", ""))[:200])
            try:
                value = float(constant[1]) if constant else None
            except ValueError:
                return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return value if abs(value) < 1e300 and math.isfinite(value) else None

    def count(self, name: str, most: int = COUNTED) -> int:
        """A whole number from 0 to ``most``; 0 if there is none."""
        value = self.number(name)
        return min(int(value), most) if value is not None and value > 0 else 0

    def flag(self, name: str) -> bool:
        """Whether it is true."""
        return self.data.get(name) is True

    def shape(self, space: str) -> tuple[int, ...] | None:
        """The shape of ``observation_space`` or ``action_space``, if it says one."""
        about = self.data.get(space)
        shape = about.get("_shape") if isinstance(about, dict) else None
        if not isinstance(shape, list) or not all(isinstance(n, int) for n in shape):
            return None
        return tuple(shape)

    def choices(self, space: str) -> int | None:
        """The n of a Discrete space, if it is one."""
        about = self.data.get(space)
        text = str(about.get("n", ""))[:20] if isinstance(about, dict) else ""
        return int(text) if re.fullmatch("[0-9]{1,9}", text) else None

    def policy_option(self, name: str) -> Any:
        """One of ``policy_kwargs``: plain data, or the full name of a class; None if it was not given."""
        options = self.data.get("policy_kwargs")
        value = options.get(name) if isinstance(options, dict) else None
        if isinstance(value, str):
            found = _CLASS.fullmatch(value[:250])
            return found[1] if found else value
        return value

    @property
    def policy_module(self) -> str:
        """The module of the policy's class, such as "stable_baselines3.dqn.policies"."""
        about = self.data.get("policy_class")
        return str(about.get("__module__", ""))[:200] if isinstance(about, dict) else ""


def is_one(names: list[str]) -> bool:
    """Whether a zip with these members is one of Stable-Baselines3."""
    return "data" in names and "policy.pth" in names


def read(path: Path) -> Sb3File:
    """Everything that is read of it. Raises UserError."""
    with zips.opened(path, KIND) as archive:
        names = archive.namelist()
        if not is_one(names):
            raise UserError(
                words(
                    "{path} is no {kind}: it has no data and policy.pth.", path=path, kind=said_within(KIND)
                )
            )
        try:
            data = json.loads(zips.member(path, archive, "data", KIND, _DATA_LIMIT))
        except (ValueError, RecursionError):
            raise UserError(words("{path} is damaged: its data is not JSON.", path=path)) from None
        if not isinstance(data, dict):
            raise UserError(words("{path} is damaged: its data is no list of settings.", path=path))
        told = torch_file.read_within(path / "policy.pth", zips.member(path, archive, "policy.pth", KIND))
        tensors = torch_file.state_of(path, told)
        variables: State = {}
        if "pytorch_variables.pth" in names:
            more = zips.member(path, archive, "pytorch_variables.pth", KIND, 1 << 20)
            content = torch_file.read_within(path / "pytorch_variables.pth", more)
            if isinstance(content, dict) and content:
                variables = torch_file.state_of(path, content)
        version = ""
        if "_stable_baselines3_version" in names:
            text = zips.member(path, archive, "_stable_baselines3_version", KIND, 100).decode(
                "ascii", "replace"
            )
            version = text.strip() if _VERSION.fullmatch(text.strip()) else ""
    return Sb3File(path, data, tensors, variables, version)
