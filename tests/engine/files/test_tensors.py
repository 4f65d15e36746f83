from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save as safetensors_save

from rlstudio.engine.files import checkpoint
from tests.engine.checkpoints import edited, refusal, written


def tensor(dtype: str, shape: list[int], begin: int, end: int, data: int = 0, byte: bytes = b"\0") -> bytes:
    """A file with one tensor so described, and ``data`` bytes of numbers."""
    entry = {"a": {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}}
    return header(entry) + byte * data


def header(entries: object) -> bytes:
    text = json.dumps(entries).encode()
    return struct.pack("<Q", len(text)) + text


class TestTensors:
    def change(self, path: Path, **changes: Any) -> str:
        state: dict[str, Any] = {**checkpoint.load(path).policy_state, **changes}
        state = {name: value for name, value in state.items() if value is not None}
        return refusal(edited(path, lambda m: m.update({"policy.safetensors": safetensors_save(state)})))

    def test_nan_infinite_missing_surplus_and_wrong_shapes(self, path: Path) -> None:
        state = checkpoint.load(path).policy_state
        name = next(n for n, v in state.items() if v.dtype == np.float32 and v.size > 1)
        for value in (np.nan, np.inf, -np.inf):
            broken = state[name].copy()
            broken.flat[-1] = value
            text = self.change(written(path), **{name: broken})
            assert f"tensor '{name}' with NaN or infinite" in text
        assert f"lacks the tensor '{name}'" in self.change(written(path), **{name: None})
        text = self.change(written(path), **{name: np.zeros((3, 1, 2), np.float32)})
        assert f"tensor '{name}' is float32 (3, 1, 2), but" in text
        assert "float64" in self.change(written(path), **{name: state[name].astype(np.float64)})
        assert "'extra' too many" in self.change(written(path), extra=np.zeros(2, np.float32))

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "impossible length"),
            (struct.pack("<Q", 1 << 60), "impossible length"),
            (struct.pack("<Q", 5) + b"abcde", "not JSON"),
            (header([]), "not a list of tensors"),
            (header({"a": 3}), "not described"),
            (tensor("OBJECT", [1], 0, 8, 8), "'OBJECT'"),
            (tensor("F32", [2], 0, 4, 4), "does not match"),
            (tensor("F32", [2**40], 0, 2**42, 0), "do not add up"),
            (tensor("F32", [-1], 0, 4, 4), "impossible shape"),
            (tensor("F32", [1], 4, 8, 8), "gap"),
            (tensor("F32", [1], 0, 4, 9), "do not add up"),
            (tensor("BOOL", [1], 0, 1, 1, b"\x07"), "neither true"),
        ],
    )
    def test_broken_headers(self, path: Path, content: bytes, words: str) -> None:
        assert words in refusal(edited(path, lambda m: m.update({"policy.safetensors": content})))
