"""The machine that reads pickles without anything to call, and the tensors that it finds."""

from __future__ import annotations

import collections
import io
import pickle
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from rlstudio.core.errors import UserError
from rlstudio.engine.files.foreign import inert, torch_file
from rlstudio.engine.files.foreign.inert import BadPickle, Made, Named

PLAIN: list[Any] = [
    None,
    {"a": [1, -2, 3.5, True, "é", b"x", (1, 2), (), (1, 2, 3, 4)], "b": {"c": 2**70}},
    [[], {}, [[["deep"]]]],
    ["same"] * 3,
]


@pytest.mark.parametrize("protocol", range(3, 6))  # bytes are a call in the second one
def test_plain_data_is_what_it_was(protocol: int) -> None:
    for value in PLAIN:
        assert inert.read(pickle.dumps(value, protocol)) == value


@pytest.mark.parametrize("protocol", range(2, 6))
def test_calls_are_noted_and_not_made(protocol: int, tmp_path: Path) -> None:
    trap = tmp_path / "trap"

    class Evil:
        def __reduce__(self) -> Any:
            return (open, (str(trap), "w"))

    found = inert.read(pickle.dumps({"a": Evil()}, protocol))["a"]
    assert isinstance(found, Made)
    assert found.what == Named("io", "open")
    assert found.arguments == (str(trap), "w")
    assert not trap.exists()
    ordered = inert.read(pickle.dumps(collections.OrderedDict(a=1), protocol))
    assert ordered.is_of("collections.OrderedDict")
    assert ordered.items == {"a": 1}


def test_what_is_no_pickle_of_data_is_refused() -> None:
    sound = pickle.dumps({"a": [1, 2]})
    for bad in (
        b"",
        sound[:-1],
        sound[:-5],
        b"\x80\x02.",
        b"\x80\x02(.",
        b"\x80\x02h\x05.",
        b"\x80\x02}]Ns.",
        b"\x80\x02\x8b\xff\xff\xff\x7f.",
        b"\x80\x02\x82\x01.",
        b"\x80\x02Nb.",
        b"\x80\x02K\x01K\x02R.",
    ):
        with pytest.raises(BadPickle):
            inert.read(bad)


def test_a_memo_far_away_takes_no_memory() -> None:
    """Python's own reader makes room for four thousand million things at these words."""
    assert inert.read(b"\x80\x02Nr\xff\xff\xff\xff.") is None


def _saved(content: Any) -> bytes:
    out = io.BytesIO()
    torch.save(content, out)
    return out.getvalue()


def test_tensors_are_torch_s() -> None:
    base = torch.arange(24, dtype=torch.float32).reshape(4, 6)
    given = {
        "whole": base,
        "turned": base.T,
        "part": base[1:3, ::2],
        "one": torch.tensor(3.5),
        "none": torch.zeros(0, 3),
        "spread": torch.ones(1).expand(5, 2),
        "half": base.half(),
        "short": base.bfloat16(),
        "double": base.double(),
        "whole numbers": torch.arange(5),
        "yes": torch.tensor([True, False]),
        "parameter": torch.nn.Parameter(base),
    }
    found = torch_file.read_within(Path("a.pt"), _saved(given))
    assert list(found) == list(given)
    for name, tensor in given.items():
        assert found[name].shape == tuple(tensor.shape)
        wanted = tensor.detach().float() if tensor.dtype == torch.bfloat16 else tensor.detach()
        np.testing.assert_array_equal(found[name], wanted.numpy())


def _changed(old: bytes, new: bytes) -> bytes:
    out = io.BytesIO()
    saved = io.BytesIO(_saved({"a": torch.arange(6.0).reshape(2, 3)}))
    with zipfile.ZipFile(saved) as sound, zipfile.ZipFile(out, "w") as changed:
        for name in sound.namelist():
            data = sound.read(name)
            if name.endswith("data.pkl"):
                assert old in data
                data = data.replace(old, new)
            changed.writestr(name, data)
    return out.getvalue()


def test_tensors_stay_within_their_numbers() -> None:
    """Shape (2, 3) with strides (3, 1) is "K\\x02K\\x03\\x86q\\x07K\\x03K\\x01\\x86" there."""
    shape, stride = b"K\x02K\x03\x86", b"K\x03K\x01\x86"
    for old, new, words in (
        (shape, b"K\x03K\x03\x86", "beyond its numbers"),
        (stride, b"K\x04K\x01\x86", "beyond its numbers"),
        (shape, b"J\xff\xff\xff\xffK\x03\x86", "impossible"),
        (shape, b"J\0\0\0\x40K\x03\x86", "beyond its numbers"),
        (shape, b"K\x06\x85", "impossible shape"),
        (b"FloatStorage", b"StrangeStore", "type that is not read"),
    ):
        with pytest.raises(UserError, match=words):
            torch_file.read_within(Path("a.pt"), _changed(old, new))
    large = _changed(shape + b"q\x08" + stride, b"J\0\0\0\x40K\x03\x86q\x08K\0K\x01\x86")
    with pytest.raises(UserError, match="512 MB"):
        torch_file.read_within(Path("a.pt"), large)
