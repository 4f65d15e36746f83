"""Which actions are legal, as Gymnasium's environments tell.

``info["action_mask"]`` is what Gymnasium's Taxi returns from ``reset`` and ``step``; ``action_masks()`` is a
method that sb3-contrib's MaskablePPO calls before every decision; ``observation["action_mask"]`` stands
beside ``observation["observation"]`` in PettingZoo's games. A mask holds true or false (1 or 0) for each
action of a Discrete space; for several choices at once, those of one choice after the other.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final, Literal

import numpy as np

from rlstudio.core.arrays import Array, Bools
from rlstudio.core.errors import EnvironmentFault
from rlstudio.core.words import words
from rlstudio.envs.gym.faults import raised

KEY: Final = "action_mask"
METHOD: Final = "action_masks"
Told = Literal["action_mask", "action_masks", "observation"]


def told(env: Any, info: Any) -> Told | None:
    """How an environment whose ``reset`` returned this ``info`` tells its legal actions, if it does."""
    from rlstudio.envs.gym.mask_apart import MaskApart

    if isinstance(env, MaskApart):
        return "observation"
    if isinstance(info, Mapping) and info.get(KEY) is not None:
        return KEY
    return METHOD if _method(env) is not None else None


def _method(env: Any) -> Any:
    """The method ``action_masks`` of the environment or of a wrapper around it; None without one."""
    from gymnasium import Wrapper

    layer = env
    while isinstance(layer, Wrapper) and not hasattr(type(layer), METHOD):
        layer = layer.env
    method = getattr(layer, METHOD, None)
    return method if callable(method) else None


class MaskReader:
    """Reads the masks of one environment. ``counts``: how many there are to choose from in each choice."""

    def __init__(self, id: str, told: Told, counts: tuple[int, ...]) -> None:
        self.id = id
        self.told = told
        self.counts = counts
        self.actions = math.prod(counts)
        self._name = f"{METHOD}()" if told == METHOD else f"{'info' if told == KEY else told}[{KEY!r}]"

    def read(self, env: Any, info: Any, length: int) -> Bools:
        """Which actions are legal (A,) after ``length`` steps of an episode. Raises EnvironmentFault."""
        if self.told != METHOD:
            given = info.get(KEY) if isinstance(info, Mapping) else None
        else:
            try:
                given = _method(env)()
            except BaseException as error:
                raise raised(self.id, f"{METHOD}()", error) from error
        if type(given) is np.ndarray and given.dtype.kind in "biu" and given.ndim == 1:
            flat: Array = given  # the usual form, without further ado
        else:
            flat = self._flat(given, length)
        mask: Bools = flat.astype(np.bool_)
        if len(flat) != sum(self.counts) or (flat.dtype.kind != "b" and (mask != flat).any()):
            raise self._fault(given, flat, length)
        legal = mask if len(self.counts) == 1 else self._combined(mask)
        if not legal.any():
            raise EnvironmentFault(
                words(
                    "{id}: {name} allows no action {when}, and the episode goes on; it must allow at "
                    "least one, or step() must return terminated as true.",
                    id=self.id,
                    name=self._name,
                    when=_when(length),
                )
            )
        return legal

    def _flat(self, given: Any, length: int) -> Array:
        """A mask of another form as one row of numbers."""
        try:
            parts = given if isinstance(given, tuple) else (given,)
            return np.concatenate([np.asarray(part).reshape(-1) for part in parts]) * 1
        except (TypeError, ValueError):
            raise self._fault(given, np.empty(0), length) from None

    def _combined(self, mask: Bools) -> Bools:
        """A combination is legal where each of its choices is."""
        legal = np.ones(1, np.bool_)
        start = 0
        for count in self.counts:
            legal = (legal[:, None] & mask[start : start + count]).reshape(-1)
            start += count
        return legal

    def _fault(self, given: Any, flat: Array, length: int) -> EnvironmentFault:
        wanted = sum(self.counts)
        is_wanted = words("a mask is {n} values, true or false (1 or 0), one for each action", n=wanted)
        if len(self.counts) > 1:
            is_wanted = words(
                "a mask is {n} values, true or false (1 or 0), for one choice after the other", n=wanted
            )
        told: dict[str, Any] = {"id": self.id, "name": self._name, "when": _when(length)}
        if given is None and self.told != METHOD:
            return EnvironmentFault(
                words(
                    "{id}: {name} is missing {when}, and the first reset() had one; return it from every "
                    "reset() and step().",
                    **told,
                )
            )
        told["is_wanted"] = is_wanted
        if given is None:
            return EnvironmentFault(words("{id}: {name} returned None {when}; {is_wanted}.", **told))
        if len(flat) != wanted or flat.dtype.kind not in "biuf":
            if len(flat):
                return EnvironmentFault(
                    words("{id}: {name} has {n} values {when}; {is_wanted}.", n=len(flat), **told)
                )
            kind = type(given).__name__
            return EnvironmentFault(words("{id}: {name} is a {kind} {when}; {is_wanted}.", kind=kind, **told))
        odd = float(flat[flat != flat.astype(np.bool_)][0])
        return EnvironmentFault(words("{id}: {name} holds {odd:g} {when}; {is_wanted}.", odd=odd, **told))


def refuse_late_mask(id: str, info: Any) -> None:
    """Raise EnvironmentFault where ``step`` tells which actions are legal, and ``reset`` did not."""
    if isinstance(info, Mapping) and info.get(KEY) is not None:
        raise EnvironmentFault(
            words(
                "{id}: step() returned info[{key}], and reset() did not; return it from both, as "
                "the first action of an episode must be legal too.",
                id=id,
                key=repr(KEY),
            )
        )


def _when(length: int) -> str:
    if not length:
        return words("at the beginning of an episode")
    return words("after step {step:,} of an episode", step=length)
