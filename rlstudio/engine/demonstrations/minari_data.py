"""Data sets of Minari on this disk as demonstrations; nothing is ever downloaded."""

from __future__ import annotations

import json
import os
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.core import registry
from rlstudio.core.demonstrations import MOST_BYTES, MOST_STEPS, Demonstrations
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Discrete
from rlstudio.engine.demonstrations.recording import EpisodeRecorder, put_together

MISSING = "Minari is not installed here: pip install 'rlstudio[minari]' brings it."
_LARGEST_METADATA = 1 << 20


def from_minari(name: str, episodes: int, env: str | None = None) -> tuple[EnvSpec, Demonstrations, str]:
    """The environment, the first so many episodes, and the name of whoever made them.

    name: the id of a data set (in ``MINARI_DATASETS_PATH``, or where Minari keeps its own), or its folder.
    env: the environment, where another one than the data set names is meant. Raises UserError where Minari is
    missing, where there is no such data set, and where it does not fit the environment.
    """
    try:
        import minari  # type: ignore[import-untyped, unused-ignore]
    except ImportError as error:
        raise UserError(MISSING) from error
    folder = _folder(name)
    about = _metadata(folder, name)
    spec = registry.environment(env or _environment(about, name))
    try:
        _check_size(folder, about, episodes, name)
        data = minari.MinariDataset(folder)
        going, steps, size = [], 0, 0
        for episode in islice(data.iterate_episodes(), episodes):
            taken = _taken(episode, spec, name)
            steps, size = steps + len(taken.reward), size + sum(seen.nbytes for seen in taken.observation)
            if steps > MOST_STEPS or size > MOST_BYTES:
                raise UserError(f"{episodes:,} episodes of {name} are too many; take fewer (--episodes).")
            going.append(taken)
    except UserError:
        raise
    except Exception as error:  # files that others have made, read by a library of others
        raise UserError(f"the data set {name} cannot be read: {type(error).__name__}: {error}.") from error
    if not going:
        raise UserError(f"the data set {name} holds no episode.")
    try:
        with np.errstate(over="ignore"):
            found = put_together(going, spec)
        checked = Demonstrations.of(found.state(), spec.observation_space, spec.action_space)
    except ValueError as error:
        raise UserError(f"the data set {name} does not fit {spec.id}: {error}.") from error
    maker = str(about.get("algorithm_name") or "").encode(errors="replace").decode()
    return spec, checked, maker[:200]


def _folder(name: str) -> Path:
    """Where the data of a data set is."""
    given = Path(os.path.expanduser(name))
    root = os.environ.get("MINARI_DATASETS_PATH") or os.path.expanduser("~/.minari/datasets")
    for place in (given, given / "data", Path(root) / name / "data"):
        if (place / "metadata.json").is_file():
            return place
    raise UserError(f"there is no data set {name} on this disk; minari download {name} would fetch it.")


def _metadata(folder: Path, name: str) -> dict[str, Any]:
    """What the data set says of itself.

    Without both spaces Minari would make the environment that is named, whoever wrote that name: so it is
    refused before Minari reads it.
    """
    path = folder / "metadata.json"
    try:
        text = path.read_bytes()[: _LARGEST_METADATA + 1]
        about = json.loads(text) if len(text) <= _LARGEST_METADATA else None
    except (OSError, ValueError, RecursionError) as error:
        raise UserError(f"the data set {name} cannot be read: {path} is damaged.") from error
    if not isinstance(about, dict):
        raise UserError(f"the data set {name} cannot be read: {path} is damaged.")
    if not (isinstance(about.get("observation_space"), str) and isinstance(about.get("action_space"), str)):
        raise UserError(f"the data set {name} does not say what is seen and done in it.")
    return about


def _check_size(folder: Path, about: dict[str, Any], episodes: int, name: str) -> None:
    """Refuses what would fill the memory when it is read; a few bytes can unpack to any size."""
    count, size = about.get("total_episodes"), 0
    if not isinstance(count, int) or not 0 <= count <= MOST_STEPS:
        raise UserError(f"the data set {name} cannot be read: {folder / 'metadata.json'} is damaged.")
    if about.get("data_format", "hdf5") != "hdf5":
        return
    import h5py  # type: ignore[import-untyped, unused-ignore]

    with h5py.File(folder / "main_data.hdf5") as file:
        for number in range(min(count, episodes)):
            part = file.get(f"episode_{number}", {}).get("observations")
            size += part.nbytes if isinstance(part, h5py.Dataset) else 0
            if size > 2 * MOST_BYTES:  # numbers of 64 bits become such of 32
                raise UserError(f"{episodes:,} episodes of {name} are too many; take fewer (--episodes).")


def _environment(about: dict[str, Any], name: str) -> str:
    """The environment that a data set names; one that would import a package a person has to name."""
    try:
        id = str(json.loads(about["env_spec"])["id"])
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise UserError(f"the data set {name} does not name its environment; name it by --env.") from error
    if ":" in id:
        raise UserError(
            f"the data set {name} is of a package's environment: name it by --env if you trust it."
        )
    return id


def _taken(episode: Any, spec: EnvSpec, name: str) -> EpisodeRecorder:
    """An episode of Minari, whose observations are one more than its actions."""
    seen, action = episode.observations, episode.actions
    if not (isinstance(seen, np.ndarray) and isinstance(action, np.ndarray)):
        raise UserError(f"the data set {name} holds observations or actions of several parts.")
    steps = len(action)
    if len(seen) != steps + 1 or not steps:
        raise UserError(f"the data set {name} holds an episode without its end.")
    whole = isinstance(spec.action_space, Discrete)
    if seen.dtype.kind not in "buif" or action.dtype.kind not in ("biu" if whole else "buif"):
        raise UserError(f"the data set {name} does not fit {spec.id}: its numbers are of another kind.")
    if isinstance(spec.observation_space, Discrete):
        seen = seen.astype(np.int64)
    elif spec.observation_space.dtype == "float32":
        with np.errstate(over="ignore"):  # what becomes infinite is refused with the rest
            seen = seen.astype(np.float32)
    reward = np.asarray(episode.rewards, np.float64)
    if reward.shape != (steps,):
        raise UserError(f"the data set {name} holds an episode whose rewards are not one for each step.")
    return EpisodeRecorder(
        list(seen[:-1]),
        list(action),
        reward.tolist(),
        terminated=bool(episode.terminations[-1]),
        truncated=not episode.terminations[-1],
        last=seen[-1],
        true_return=float(reward.sum()),
    )
