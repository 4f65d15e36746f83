from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from rlstudio import cli
from rlstudio.core import registry
from rlstudio.engine import doctor
from tests.engine.checkpoints import with_manifest, written

TRAIN_KEYS = [
    "env", "algorithm", "seed", "steps", "seconds", "steps_per_second", "mean_return", "best_return",
    "checkpoint",
]  # fmt: skip
EVALUATE_KEYS = ["env", "algorithm", "episodes", "mean_return", "std_return", "returns", "lengths"]


class Ran:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of its own, so that nothing of the person's is touched."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return home


def rlstudio(*arguments: object) -> Ran:
    """Run the command line in this process, as ``main`` would be run."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as ended:
        cli.main([str(a) for a in arguments])
    assert isinstance(ended.value.code, int)
    return Ran(ended.value.code, out.getvalue(), err.getvalue())


def installed(*arguments: object) -> Ran:
    """Run it in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "rlstudio", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def refused(ran: Ran, words: str, code: int = 2) -> None:
    """One line on standard error and nothing else."""
    assert ran.code == code, ran.err
    assert ran.out == ""
    assert len(ran.err.splitlines()) == 1, ran.err
    assert ran.err.startswith("rlstudio: ")
    assert re.search(words, ran.err), ran.err


@pytest.fixture
def trained(tmp_path: Path) -> Iterator[Path]:
    return written(tmp_path / "agent.rlstudio")


pytestmark = pytest.mark.usefixtures("home")


class TestTrain:
    def test_json(self, tmp_path: Path) -> None:
        out = tmp_path / "run"
        ran = rlstudio(
            "train",
            "CartPole-v1",
            "ppo",
            "--steps",
            20_000,
            "--seed",
            3,
            "--lanes",
            4,
            "--out",
            out,
            "--json",
        )
        assert ran.code == 0, ran.err
        result = json.loads(ran.out)
        assert ran.out.count("\n") == 1
        assert list(result) == TRAIN_KEYS
        assert (result["env"], result["algorithm"], result["seed"]) == ("CartPole-v1", "ppo", 3)
        assert 20_000 <= result["steps"] < 20_004
        assert result["steps_per_second"] == pytest.approx(result["steps"] / result["seconds"], rel=0.02)
        assert result["best_return"] >= result["mean_return"] > 9
        assert Path(result["checkpoint"]) == out / "best.rlstudio"
        info = json.loads(rlstudio("info", result["checkpoint"], "--json").out)
        assert info["scores"]["best_return"] == result["best_return"]
        assert info["lanes"] == 4
        assert (out / "last.rlstudio").is_file()

    def test_settings_presets_and_the_default_folder(self, home: Path) -> None:
        ran = rlstudio(
            "train", "rlstudio/Maze-v0", "q_learning", "--set", "learning_rate=0.25", "--env-set", "seed=5",
            "--steps", 3000,
        )  # fmt: skip
        assert ran.code == 0, ran.err
        path = Path(ran.out.splitlines()[-1])
        assert path.is_relative_to(home)
        info = json.loads(rlstudio("info", path.with_name("last.rlstudio"), "--json").out)
        assert info["config"]["learning_rate"] == 0.25
        assert info["env_settings"]["seed"] == 5
        assert info["step"] == info["steps_budget"] == 3000
        assert "q_learning on cpu" in ran.err

    def test_resume(self, tmp_path: Path) -> None:
        out = tmp_path / "run"
        rlstudio("train", "rlstudio/Maze-v0", "q_learning", "--steps", 2000, "--out", out)
        last = out / "last.rlstudio"
        refused(rlstudio("train", "--resume", last, "--steps", 1000), "2000 steps already")
        refused(rlstudio("train", "--resume", last, "--set", "learning_rate=0.1"), "as it was")
        refused(rlstudio("train", "CartPole-v1", "--resume", last, "--steps", 3000), "leave ENV out")
        refused(rlstudio("train", "--resume", out / "best.rlstudio", "--steps", 9000), "cannot be continued")
        ran = rlstudio("train", "--resume", last, "--steps", 5000, "--out", out, "--json")
        assert ran.code == 0, ran.err
        result = json.loads(ran.out)
        assert result["steps"] == 5000
        assert result["env"] == "rlstudio/Maze-v0"
        assert json.loads(rlstudio("info", last, "--json").out)["step"] == 5000

    @pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT to one process")
    def test_ctrl_c_saves_and_stops(self, tmp_path: Path) -> None:
        out = tmp_path / "run"
        command = [sys.executable, "-m", "rlstudio", "train", "CartPole-v1", "dqn", "--steps", "100000000"]
        with subprocess.Popen(
            [*command, "--out", str(out), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as child:
            assert child.stderr is not None
            assert "CartPole-v1 by dqn" in child.stderr.readline()
            time.sleep(2.0)
            child.send_signal(signal.SIGINT)
            stdout, stderr = child.communicate(timeout=60)
        assert child.returncode == 130, stderr
        assert "Traceback" not in stderr
        result = json.loads(stdout)
        assert list(result) == TRAIN_KEYS
        assert result["steps"] > 100
        info = json.loads(rlstudio("info", out / "last.rlstudio", "--json").out)
        assert info["step"] == result["steps"]
        assert info["resumable"]
        assert not list(out.glob(".*"))

    def test_ctrl_c_before_it_begins(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def stopped(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("rlstudio.engine.session.Session", stopped)
        refused(rlstudio("train", "CartPole-v1", "ppo"), "stopped", code=130)
        assert list(home.iterdir()) == []

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["CartPol-v1", "ppo"], "no environment named 'CartPol-v1'.*CartPole-v1"),
            (["CartPole-v1", "pppo"], "no algorithm named 'pppo'.*ppo"),
            (["CartPole-v1", "q_learning"], "q_learning does not fit CartPole-v1: "),
            (["CartPole-v1", "human"], "human cannot be trained, it is played in the window: start rlstudio"),
            (["CartPole-v1", "ppo", "--preset", "defaul"], "no preset.*'defaul'"),
            (["CartPole-v1", "ppo", "--set", "learning_rat=1"], "learning_rat.*perhaps you mean learning_rate"),
            (["CartPole-v1", "ppo", "--set", "discount=1.5"], "discount of ppo.*less than or equal to 1"),
            (["CartPole-v1", "ppo", "--set", "discount=nan"], "discount of ppo"),
            (["CartPole-v1", "ppo", "--set", "discount"], "--set takes NAME=VALUE"),
            (["CartPole-v1", "ppo", "--set", "hidden=64"], "hidden of ppo must be a list in square brackets.* 64"),
            (["CartPole-v1", "ppo", "--env-set", "gravity=1"], "'gravity': there are none"),
            (["CartPole-v1", "c51", "--set", "lowest_return=2000"], "lowest return must be below"),
            (["zzz", "ppo"], "no environment named 'zzz': none of the [0-9]+ known ones is like it"),
            (["A" * 300 + ".rlworld", "q_learning"], "cannot be opened: File name too long"),
            (["CartPole-v1", "ppo", "--out", "A" * 300], "A cannot be made: File name too long"),
            (
                ["rlstudio/Maze-v0", "q_learning", "--env-set", "rows=100000"],
                "rows of rlstudio/Maze-v0.*100000",
            ),
            (["CartPole-v1", "ppo", "--steps", "0"], "--steps.*greater than or equal to 1"),
            (["CartPole-v1", "ppo", "--steps", "many"], "--steps"),
            (["CartPole-v1", "ppo", "--lanes", "5000"], "--lanes.*1024"),
            (["CartPole-v1", "ppo", "--seed", "-1"], "--seed"),
            (["CartPole-v1", "ppo", "--device", "tpu"], "--device.*'auto', 'cpu', 'cuda'"),
            (["CartPole-v1", "ppo", "--stepps", "3"], "No such option.*--steps"),
            (["CartPole-v1", "ppo", "more"], "unexpected extra argument"),
            (["CartPole-v1"], "ALGORITHM is missing"),
            ([], "ENV is missing"),
            (["--resume", "nothing.rlstudio"], "there is no file nothing.rlstudio"),
        ],
    )
    def test_refusals_write_nothing(self, home: Path, arguments: list[str], words: str) -> None:
        refused(rlstudio("train", *arguments), words)
        assert list(home.iterdir()) == []

    def test_settings_that_go_together_are_looked_at_together(self, tmp_path: Path) -> None:
        """A lowest return of 200 is wrong beside the highest that is there by default, not beside 300."""
        ran = rlstudio(
            "train", "CartPole-v1", "c51", "--set", "lowest_return=200", "--set", "highest_return=300",
            "--preset", "default", "--steps", 20, "--out", tmp_path / "run",
        )  # fmt: skip
        assert ran.code == 0, ran.err
        config = json.loads(rlstudio("info", tmp_path / "run" / "last.rlstudio", "--json").out)["config"]
        assert (config["lowest_return"], config["highest_return"]) == (200, 300)

    @pytest.mark.skipif(sys.platform == "win32", reason="named pipes of POSIX")
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "bridge.rlworld")
        refused(rlstudio("train", tmp_path / "bridge.rlworld", "q_learning"), "a device or a pipe")

    def test_a_drawn_world(self, tmp_path: Path) -> None:
        world = tmp_path / "bridge.rlworld"
        settings = {"map": {"rows": ["S..G", ".##.", "X..."], "rewards": [[1, 0, -1]]}, "slip": 0.1}
        world.write_text(json.dumps({"format_version": 1, "settings": settings}))
        out = tmp_path / "run"
        ran = rlstudio(
            "train", world, "q_learning", "--steps", 3000, "--env-set", "max_steps=50", "--out", out
        )
        assert ran.code == 0, ran.err
        refused(rlstudio("evaluate", world), "bridge.rlworld is a world to train in")
        world.unlink()
        manifest = json.loads(rlstudio("info", out / "last.rlstudio", "--json").out)
        assert manifest["env"] == "rlstudio/World-v0"
        assert manifest["env_settings"]["map"]["rows"] == settings["map"]["rows"]
        assert manifest["env_settings"]["map"]["rewards"] == [[1, 0, -1.0]]
        assert (manifest["env_settings"]["slip"], manifest["env_settings"]["max_steps"]) == (0.1, 50)
        assert "map {…}, slip 0.1" in rlstudio("info", out / "last.rlstudio").out
        # The agent's file holds its world: it plays and goes on without the drawing's.
        assert rlstudio("evaluate", out / "best.rlstudio", "--episodes", 2).code == 0
        ran = rlstudio("train", "--resume", out / "last.rlstudio", "--steps", 4000, "--out", out)
        assert ran.code == 0, ran.err

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (None, "bridge.rlworld cannot be opened"),
            ("{", "bridge.rlworld is no world of RL Studio: it is not JSON"),
            ('{"format_version": 1, "settings": {"map": {"rows": ["..", ".."]}}}', "at least one goal"),
        ],
    )
    def test_a_world_that_cannot_be_read(self, tmp_path: Path, text: str | None, words: str) -> None:
        world, out = tmp_path / "bridge.rlworld", tmp_path / "run"
        if text is not None:
            world.write_text(text)
        refused(rlstudio("train", world, "q_learning", "--out", out), words)
        refused(rlstudio("algorithms", "--env", world), words)
        assert not out.exists()

    def test_another_run_is_not_overwritten(self, tmp_path: Path) -> None:
        out = tmp_path / "run"
        out.mkdir()
        (out / "best.rlstudio").write_bytes(b"precious")
        refused(rlstudio("train", "CartPole-v1", "ppo", "--out", out), "holds a run already")
        assert (out / "best.rlstudio").read_bytes() == b"precious"
        refused(rlstudio("train", "CartPole-v1", "ppo", "--out", out / "best.rlstudio"), "is a file")


class TestEvaluateRecordInfo:
    def test_evaluate_json(self, trained: Path) -> None:
        ran = rlstudio("evaluate", trained, "--episodes", 5, "--seed", 1, "--json")
        assert ran.code == 0, ran.err
        assert ran.err == ""
        result = json.loads(ran.out)
        assert list(result) == EVALUATE_KEYS
        assert result["episodes"] == len(result["returns"]) == len(result["lengths"]) == 5
        assert result["mean_return"] == pytest.approx(sum(result["returns"]) / 5)
        assert rlstudio("evaluate", trained, "--episodes", 5, "--seed", 1, "--json").out == ran.out

    def test_evaluate_for_people(self, trained: Path) -> None:
        ran = rlstudio("evaluate", trained)
        assert re.search(r"CartPole-v1 by ppo: mean return [\d.]+ \(95 % interval", ran.out)
        assert "20 episodes" in ran.out

    def test_record(self, trained: Path, tmp_path: Path) -> None:
        ran = rlstudio("record", trained, tmp_path / "a.gif", "--seconds", 0.5, "--with-insight")
        assert ran.code == 0, ran.err
        assert (tmp_path / "a.gif").read_bytes().startswith(b"GIF89a")
        refused(rlstudio("record", trained, tmp_path / "a.avi"), r"has to end in \.mp4 or \.gif")
        refused(rlstudio("record", trained, tmp_path / "b.mp4", "--seconds", -1), "more than 0")
        for seconds in ("nan", "inf"):
            refused(rlstudio("record", trained, tmp_path / "b.mp4", "--seconds", seconds), "more than 0")
        assert not (tmp_path / "b.mp4").exists()
        refused(rlstudio("record", trained, tmp_path / f"{'A' * 300}.mp4"), "File name too long")

    def test_info(self, trained: Path) -> None:
        ran = rlstudio("info", trained)
        for word in ("CartPole-v1", "ppo", "11.50", "1,000 steps"):
            assert word in ran.out
        manifest = json.loads(rlstudio("info", trained, "--json").out)
        assert manifest["format_version"] == 1
        assert manifest["observation_space"]["shape"] == [4]

    def test_info_of_an_unknown_environment(self, trained: Path) -> None:
        with_manifest(trained, env="Gone-v0")
        assert json.loads(rlstudio("info", trained, "--json").out)["env"] == "Gone-v0"
        refused(rlstudio("evaluate", trained), "no environment named 'Gone-v0'")

    @pytest.mark.parametrize("command", ["info", "evaluate", "record"])
    def test_bad_files(self, tmp_path: Path, command: str) -> None:
        more = [tmp_path / "out.mp4"] if command == "record" else []
        bad = tmp_path / "bad.rlstudio"
        refused(rlstudio(command, bad, *more), "there is no file")
        refused(rlstudio(command, "A" * 300, *more), "cannot be read: File name too long")
        for content, words in ((b"", "is empty"), (b"\x80\x04.", "pickle"), (b"PK\x03\x04xx", "cut off")):
            bad.write_bytes(content)
            refused(rlstudio(command, bad, *more), words)
        assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.rlstudio", "home"]


class TestLists:
    def test_envs(self) -> None:
        found = json.loads(rlstudio("envs", "--json").out)
        assert [e["id"] for e in found] == registry.environment_ids()
        by_id = {e["id"]: e for e in found}
        assert "ppo" in by_id["CartPole-v1"]["algorithms"]
        assert "q_learning" not in by_id["CartPole-v1"]["algorithms"]
        assert "CartPole-v1" in rlstudio("envs").out

    def test_algorithms(self) -> None:
        found = json.loads(rlstudio("algorithms", "--json").out)
        assert [a["id"] for a in found] == registry.algorithm_ids()
        assert "fits" not in found[0]
        fits = {a["id"]: a for a in json.loads(rlstudio("algorithms", "--env", "CartPole-v1", "--json").out)}
        assert (fits["ppo"]["fits"], fits["ppo"]["reason"]) == (True, None)
        assert fits["q_learning"]["fits"] is False
        assert len(fits["q_learning"]["reason"]) > 10
        assert fits["q_learning"]["reason"][:30] in rlstudio("algorithms", "--env", "CartPole-v1").out
        refused(rlstudio("algorithms", "--env", "Cartpole"), "perhaps you mean CartPole-v1")


class TestEntry:
    def test_help_and_version(self) -> None:
        assert "doctor" in rlstudio("--help").out
        assert re.fullmatch(r"rlstudio \d+\.\d+\.\d+\n", rlstudio("--version").out)
        assert "--env-set" in rlstudio("train", "--help").out

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["A" * 300], "no command or file named 'A"),
            (["nonsense"], "no command or file named 'nonsense'"),
            (["trian", "CartPole-v1"], "no command or file named 'trian'.*train"),
            (["--nonsense"], "No such option: --nonsense"),
            (["nothing.rlstudio"], "there is no file nothing.rlstudio"),
            (["evaluate"], "Missing argument 'FILE'"),
            (["doctor", "more"], "unexpected extra argument"),
        ],
    )
    def test_usage_errors(self, arguments: list[str], words: str) -> None:
        refused(rlstudio(*arguments), words)

    def test_the_installed_program(self, trained: Path) -> None:
        refused(installed("nonsense"), "no command or file named 'nonsense'")
        assert json.loads(installed("info", trained, "--json").out)["env"] == "CartPole-v1"

    @pytest.mark.parametrize("sound", [True, False])
    def test_doctor(self, monkeypatch: pytest.MonkeyPatch, sound: bool) -> None:
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen" if sound else "nonsense")
        found = doctor.diagnose(self_test=False)
        monkeypatch.setattr(doctor, "diagnose", lambda: found)
        ran = rlstudio("doctor", "--json")
        assert ran.code == (0 if sound else 1)
        assert json.loads(ran.out)["ok"] is sound
        words = rlstudio("doctor")
        assert words.code == ran.code
        assert ("RL Studio works here." in words.out) is sound
        assert ("Problem: " in words.out) is not sound

    def test_two_files(self, trained: Path) -> None:
        refused(rlstudio(trained, trained), "only one file")

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
    def test_no_display(self, trained: Path) -> None:
        for arguments in ([], [trained]):
            refused(rlstudio(*arguments), "no display", code=1)

    def test_a_reader_that_has_seen_enough(self) -> None:
        command = f"{sys.executable} -m rlstudio envs --json | head -c 1"
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60)
        assert done.stderr == ""

    def test_unexpected_errors_go_to_the_log(self, home: Path) -> None:
        script = (
            "import sys; from rlstudio import cli; from rlstudio.core import registry;"
            "registry.environment_ids = lambda: 1 / 0; cli.main(['envs'])"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
        refused(Ran(done.returncode, done.stdout, done.stderr), "ZeroDivisionError.*details are in", code=1)
        log = Path(done.stderr.strip().removesuffix(".").split("details are in ")[1])
        assert log.is_relative_to(home)
        assert "Traceback" in log.read_text()

    @pytest.mark.parametrize("arguments", [["--help"], ["envs"], ["algorithms"], ["info", "x.rlstudio"]])
    def test_light_commands_import_nothing_heavy(self, arguments: list[str]) -> None:
        script = (
            "import sys; from rlstudio import cli\n"
            f"try: cli.main({arguments!r})\n"
            "except SystemExit: pass\n"
            "heavy = {'torch', 'PySide6', 'gymnasium', 'ale_py', 'cv2', 'av', 'pyqtgraph'}\n"
            "print('heavy:', sorted(heavy & set(sys.modules)))"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
        assert done.stdout.splitlines()[-1] == "heavy: []"
