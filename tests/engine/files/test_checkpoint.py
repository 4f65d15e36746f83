from __future__ import annotations

import io
import json
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import time
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load as safetensors_load
from safetensors.numpy import save as safetensors_save

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.curves import MAX_CURVE_POINTS
from tests.engine.checkpoints import CURVES, edited, npz, open_all, parts, refusal, with_manifest, written


class TestRoundTrip:
    def test_everything_comes_back(self, tmp_path: Path) -> None:
        given = parts(training_state={"counter": np.array(7), "memory": np.arange(12, dtype=np.uint8)})
        checkpoint.write(tmp_path / "a.rlstudio", **given)
        back = checkpoint.load(tmp_path / "a.rlstudio")
        assert back.manifest == given["manifest"].model_copy(update={"resumable": True})
        assert back.policy_state.keys() == given["policy_state"].keys()
        for name, value in given["policy_state"].items():
            np.testing.assert_array_equal(back.policy_state[name], value, strict=True)
        assert back.training_state is not None
        np.testing.assert_array_equal(back.training_state["counter"], np.array(7), strict=True)
        assert back.training_state["memory"].flags.writeable
        np.testing.assert_array_equal(back.curves["return"], CURVES["return"])
        assert back.thumbnail_png == checkpoint.thumbnail(tmp_path / "a.rlstudio")
        assert checkpoint.peek(tmp_path / "a.rlstudio") == back.manifest
        assert checkpoint.load(tmp_path / "a.rlstudio", training=False).training_state is None

    @pytest.mark.parametrize(
        ("env", "algorithm"),
        [("CartPole-v1", "ppo"), ("CartPole-v1", "dqn"), ("rlstudio/Maze-v0", "q_learning")],
    )
    def test_the_policy_decides_as_before(self, tmp_path: Path, env: str, algorithm: str) -> None:
        given = parts(env, algorithm)
        rng = np.random.default_rng(0)
        state = {
            name: rng.normal(size=v.shape).astype(v.dtype) if v.dtype.kind == "f" else v
            for name, v in given["policy_state"].items()
        }
        checkpoint.write(tmp_path / "a.rlstudio", **given | {"policy_state": state})
        spec, policy = checkpoint.open_policy(checkpoint.load(tmp_path / "a.rlstudio"))
        again = policy.state()
        for name, value in state.items():
            np.testing.assert_array_equal(again[name], value)
        world = spec.make_world(2, 0)
        assert policy.decide(world.observe(), explore=False).action.shape == (2,)
        world.close()

    def test_tensors_are_safetensors(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            theirs = safetensors_load(archive.read("policy.safetensors"))
        for name, value in checkpoint.load(path).policy_state.items():
            np.testing.assert_array_equal(theirs[name], value, strict=True)

    def test_reads_what_the_safetensors_library_writes(self, path: Path) -> None:
        state = checkpoint.load(path).policy_state
        edited(path, lambda m: m.update({"policy.safetensors": safetensors_save(state, {"by": "them"})}))
        open_all(path)

    def test_long_curves_keep_their_extremes(self, tmp_path: Path) -> None:
        x = np.arange(1_234_567, dtype=np.float64)
        y = np.sin(x / 1000)
        y[777_777], y[3], y[5000] = 50.0, -60.0, np.nan
        given = parts(curves={"return": (x, y)})
        given["manifest"].step = len(x)
        checkpoint.write(tmp_path / "a.rlstudio", **given)
        back_x, back_y = checkpoint.load(tmp_path / "a.rlstudio").curves["return"]
        assert 50_000 < len(back_x) <= MAX_CURVE_POINTS
        assert np.nanmax(back_y) == 50.0
        assert np.nanmin(back_y) == -60.0
        assert (np.diff(back_x) > 0).all()
        assert back_x[-1] == x[-1]

    def test_a_large_memory_comes_back(self, tmp_path: Path) -> None:
        memory = np.random.default_rng(0).integers(0, 255, (5_000, 84, 84), dtype=np.uint8)
        checkpoint.write(tmp_path / "a.rlstudio", **parts(training_state={"replay": memory}))
        back = checkpoint.load(tmp_path / "a.rlstudio").training_state
        assert back is not None
        np.testing.assert_array_equal(back["replay"], memory)


class TestWriting:
    def test_nan_weights_are_not_written_and_the_old_file_stays(self, path: Path) -> None:
        before = path.read_bytes()
        given = parts()
        name = next(n for n, v in given["policy_state"].items() if v.dtype.kind == "f" and v.size)
        broken = given["policy_state"][name].copy()
        broken.flat[0] = np.nan
        given["policy_state"] = given["policy_state"] | {name: broken}
        with pytest.raises(UserError, match=f"diverged.*{name}"):
            checkpoint.write(path, **given)
        assert path.read_bytes() == before

    def test_a_failure_in_the_middle_leaves_the_old_file_alone(self, path: Path) -> None:
        before = path.read_bytes()
        with pytest.raises(UserError, match="complex"):
            checkpoint.write(
                path, **parts(training_state={"a": np.zeros(3), "z": np.zeros(3, np.complex128)})
            )
        assert path.read_bytes() == before
        assert list(path.parent.iterdir()) == [path]

    def test_a_missing_folder_and_a_folder_in_the_way(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="there is no folder"):
            checkpoint.write(tmp_path / "nowhere" / "a.rlstudio", **parts())
        (tmp_path / "b.rlstudio").mkdir()
        with pytest.raises(UserError, match="it is a folder"):
            checkpoint.write(tmp_path / "b.rlstudio", **parts())
        assert list((tmp_path / "b.rlstudio").iterdir()) == []

    @pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
    def test_killed_while_writing(self, path: Path) -> None:
        before = path.read_bytes()
        script = textwrap.dedent("""
            import sys, time
            import numpy as np
            from rlstudio.engine.files import checkpoint, tensors
            old = checkpoint.load(sys.argv[1])
            plain = tensors.write
            def slow(stream, state):
                plain(stream, state)
                print("half", flush=True)
                time.sleep(60)
            tensors.write = slow
            checkpoint.write(sys.argv[1], old.manifest, old.policy_state, {}, old.thumbnail_png)
        """)
        command = [sys.executable, "-c", script, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "half\n"
            os.kill(child.pid, signal.SIGKILL)
        assert path.read_bytes() == before
        leftovers = [p for p in path.parent.iterdir() if p != path]
        assert [p.suffix for p in leftovers] == [".part"]
        written(path)
        assert list(path.parent.iterdir()) == [path]
        open_all(path)


class Creates:
    """Unpickling this creates a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.path,)


PLACES = ("file", "policy.safetensors", "training.safetensors", "curves", "array")


class TestNothingRuns:
    def test_the_hostile_pickle_is_really_hostile(self, tmp_path: Path) -> None:
        pickle.loads(pickle.dumps(Creates(tmp_path / "mark")))
        assert (tmp_path / "mark").exists()

    @pytest.mark.parametrize("place", PLACES)
    def test_a_pickle_anywhere(self, tmp_path: Path, place: str) -> None:
        mark = tmp_path / "mark"
        bomb = pickle.dumps(Creates(mark))
        path = written(tmp_path / "a.rlstudio")
        if place == "file":
            path.write_bytes(bomb)
        elif place == "curves":
            edited(path, lambda m: m.update({"curves.npz": bomb}))
        elif place == "array":
            array = np.array([Creates(mark)], dtype=object)
            edited(path, lambda m: m.update({"curves.npz": npz(loss=array)}))
        else:
            edited(path, lambda m: m.update({place: bomb}))
            if place.startswith("training"):
                with_manifest(path, resumable=True)
        refusal(path)
        assert not mark.exists()

    def test_class_paths_in_the_manifest_are_only_names(self, path: Path, tmp_path: Path) -> None:
        assert "there is no algorithm" in refusal(with_manifest(path, algorithm="os:system"))
        assert "would run the package 'rlstudio.envs.classic.cartpole'" in refusal(
            with_manifest(path, env="rlstudio.envs.classic.cartpole:CartPole", algorithm="ppo")
        )
        assert "would run the package 'this'" in refusal(with_manifest(path, env="this:Zen-v0"))
        assert "this" not in sys.modules


class TestManifest:
    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"format_version": 3}, "newer RL Studio.*format 3"),
            ({"format_version": 2}, "memory.frames do not agree"),
            ({"format_version": 0}, "format_version"),
            ({"surprise": 1}, "surprise"),
            (
                {"env": "CartPole-v9"},
                "no environment named 'CartPole-v9': perhaps you mean CartPole-v1",
            ),
            ({"algorithm": "pp0"}, "there is no algorithm named 'pp0'"),
            ({"algorithm": "q_learning", "config": {}}, "q_learning does not fit CartPole-v1"),
            ({"config": {"discount": 7.0}}, "discount of ppo.*7.0"),
            ({"config": {"discont": 0.9}}, "discont"),
            ({"observation_space": {"kind": "box", "shape": [5]}}, "observation space.*(5,)"),
            ({"action_space": {"kind": "discrete", "n": 3}}, "action space is 3 choices.* 2 choices"),
            ({"action_space": {"kind": "graph"}}, "action_space"),
            ({"step": -1}, "step"),
            ({"step": "many"}, "step"),
            ({"env_settings": {"deep": json.loads("[" * 300 + "]" * 300)}}, "env_settings.*nested deeper"),
            ({"steps_budget": 10**30}, "steps_budget.*9007199254740992"),
            ({"seconds": float("nan")}, "seconds"),
            ({"env": "x" * 100_000}, "env of"),
            ({"resumable": True}, "do not agree"),
        ],
    )
    def test_refusals(self, path: Path, changes: dict[str, Any], words: str) -> None:
        text = refusal(with_manifest(path, **changes)) if len(str(changes)) < 1000 else None
        if text is None:
            with pytest.raises(UserError) as caught:
                checkpoint.peek(with_manifest(path, **changes))
            text = str(caught.value)
        import re

        assert re.search(words, text), text
        assert len(text) < 600

    @pytest.mark.parametrize("content", [b"", b"nope", b"[]", b"\xff\xfe", b"[" * 100_000])
    def test_not_json(self, path: Path, content: bytes) -> None:
        assert "manifest.json" in refusal(edited(path, lambda m: m.update({"manifest.json": content})))

    def test_an_environment_that_is_not_installed(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from rlstudio.core import registry

        monkeypatch.setitem(registry.BUILT_IN_ENVIRONMENTS, "Gone-v0", "rlstudio.envs.gone:Gone")
        assert "is not installed here" in refusal(with_manifest(path, env="Gone-v0"))


class TestCurves:
    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"not a zip at all",
            npz(loss=np.zeros(3)),
            npz(loss=np.zeros((2, 3), np.float32)),
            npz(loss=np.array([{"a": 1}], dtype=object)),
            npz(**{f"c{i}": np.zeros((2, 1)) for i in range(65)}),
            npz(loss=np.zeros((2, 100_001 + 300))),
            npz(loss=np.array([[2.0, 1.0], [0.0, 0.0]])),
            npz(loss=np.array([[0.0, np.nan], [0.0, 0.0]])),
            npz(loss=np.asfortranarray(np.ones((2, 3)))),
        ],
    )
    def test_refusals(self, path: Path, content: bytes) -> None:
        text = refusal(edited(path, lambda m: m.update({"curves.npz": content})))
        assert "curve" in text or "damaged" in text

    @pytest.mark.parametrize(
        "header",
        [
            "(" * 300,
            "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3L), }",
            "{'descr': '<f8', 'fortran_order': False, 'shape': (2, __import__('os').getpid()), }",
        ],
    )
    def test_a_header_is_not_evaluated(self, path: Path, header: str) -> None:
        text = header.encode().ljust(310) + b"\n"
        array = b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text + bytes(48)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("loss.npy", array)
        content = out.getvalue()
        assert "not a list of x and y" in refusal(edited(path, lambda m: m.update({"curves.npz": content})))

    def test_a_shape_of_terabytes(self, path: Path) -> None:
        raw = npz(loss=np.zeros((2, 3)))
        huge = raw.replace(b"(2, 3), }" + b" " * 6, b"(2, 9999999), }")
        assert huge != raw
        refusal(edited(path, lambda m: m.update({"curves.npz": huge})))


class TestLimits:
    def test_a_network_is_not_built_before_its_shapes_are_known_to_fit(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def change(members: dict[str, bytes]) -> None:
            manifest = json.loads(members["manifest.json"])
            manifest["config"]["hidden"] = [4096] * 8
            members["manifest.json"] = json.dumps(manifest).encode()

        begun = time.process_time()
        assert "float32 (4096, 4) is needed" in refusal(edited(path, change))
        assert time.process_time() - begun < 2.0

    @pytest.mark.parametrize("size", [300, 3_900_000])
    def test_the_name_of_a_tensor_is_shortened(self, path: Path, size: int) -> None:
        state = checkpoint.load(path).policy_state | {"n" * size: np.zeros(1, np.float32)}
        text = refusal(edited(path, lambda m: m.update({"policy.safetensors": safetensors_save(state)})))
        assert "nnn" in text
        assert len(text) < 400

    def test_nothing_but_a_sentence_comes_out(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whatever goes wrong while a file is opened, also where nobody has thought of it."""

        def broken(*given: object, **more: object) -> None:
            raise LookupError("of all things")

        monkeypatch.setattr(checkpoint, "read_tensors", broken)
        assert "cannot be opened: LookupError: of all things" in refusal(path)

        def full(*given: object, **more: object) -> None:
            raise MemoryError

        monkeypatch.setattr(checkpoint, "read_tensors", full)
        assert "needs more memory than this computer has free" in refusal(path)
