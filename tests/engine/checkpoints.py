"""Small real checkpoints for the tests of files."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core import registry
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.manifest import Manifest, Scores

CURVES = {"return": (np.array([10.0, 25.0]), np.array([9.0, 14.0]))}


def manifest_of(spec: EnvSpec, config: Hyperparameters, algorithm: str) -> Manifest:
    """What a file says of an agent after 1,000 steps in two lanes."""
    return Manifest(
        env=spec.id,
        env_settings=spec.settings.model_dump(mode="json"),
        algorithm=algorithm,
        config=config.model_dump(mode="json"),
        observation_space=spec.observation_space,
        action_space=spec.action_space,
        seed=3,
        lanes=2,
        step=1000,
        scores=Scores(mean_return=11.5, best_return=14.0, episodes=20),
    )


def parts(env: str = "CartPole-v1", algorithm: str = "ppo", **changes: Any) -> dict[str, Any]:
    """Arguments of ``checkpoint.write`` for a policy with fresh parameters."""
    spec, kind = registry.environment(env), registry.algorithm(algorithm)
    config = kind.Config()
    manifest = manifest_of(spec, config, algorithm)
    policy = kind.make_policy(spec, config, device="cpu", seed=3)
    return {
        "manifest": manifest,
        "policy_state": policy.state(),
        "curves": CURVES,
        "thumbnail": np.full((40, 60, 3), 90, np.uint8),
    } | changes


def written(path: Path, **kwargs: Any) -> Path:
    """A sound checkpoint at ``path``."""
    checkpoint.write(path, **parts(**kwargs))
    return path


def edited(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The same file after ``change`` has edited its members (name -> bytes)."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def with_manifest(path: Path, **changes: Any) -> Path:
    """The same file with other values in its manifest; None removes a key."""

    def change(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"]) | changes
        members["manifest.json"] = json.dumps(manifest).encode()

    return edited(path, change)


def npz(**arrays: Any) -> bytes:
    """Bytes of an .npz, object arrays and all."""
    out = io.BytesIO()
    np.savez(out, **arrays)
    return out.getvalue()


def open_all(path: Path) -> None:
    checkpoint.open_policy(checkpoint.load(path))


def refusal(path: Path) -> str:
    """The sentence with which a file is refused: one line, naming the file."""
    with pytest.raises(UserError) as caught:
        open_all(path)
    text = str(caught.value)
    assert str(path) in text
    assert "\n" not in text
    assert text.endswith(".")
    return text
