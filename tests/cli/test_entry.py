from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Annotated, get_args, get_origin, get_type_hints

import pytest
from typer.models import OptionInfo

from rlstudio import cli
from rlstudio.engine import doctor
from rlstudio.engine.files import added_environments, demo_file
from rlstudio.engine.files.demo_file import Demo, DemoRun
from tests.cli.running import Ran, installed, refused, rlstudio


def test_help_and_version() -> None:
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
        (["runs", "--least", "abc"], "--least must be a number, not abc.$"),
        (["runs", "--least", "nan"], "--least must be a number, not nan.$"),
        (["runs", "--days", "-1"], "--days must be a number of at least 0, not -1.$"),
        (["runs", "--most", "1.5"], "--most must be a whole number from 1 to 1000000, not 1.5.$"),
        (["runs", "--most", "9" * 20], "--most must be a whole number from 1 to"),
        (["compare", "run", "--smoothing", "9" * 20], "--smoothing must be a whole number from 1 to"),
        (["runs", "--export", "", "--to", "a.rlrun"], "--export is given no name"),
        (["evaluate", ""], "an argument is empty"),
        (["compare", "a", ""], "an argument is empty"),
        (["train", "CartPole-v1", "ppo", "--out", ""], "--out is given no name"),
        (["compare", "run", "--csv="], "--csv is given no name"),
        (["train", "A", "b", "--lanes", "5000"], "--lanes must be a whole number from 1 to 1024, not 5000.$"),
    ],
)
def test_usage_errors(arguments: list[str], words: str) -> None:
    refused(rlstudio(*arguments), words)


def test_every_option_that_names_a_path_is_known_to_be_one() -> None:
    found = set()
    for command in cli.app.registered_commands:
        assert command.callback is not None
        for name, hint in get_type_hints(command.callback, include_extras=True).items():
            kind, *told = get_args(hint) if get_origin(hint) is Annotated else (hint,)
            if Path in (kind, *get_args(kind)) and isinstance(told[0], OptionInfo):
                given = (told[0].default, *(told[0].param_decls or ()))
                names = {one for one in given if isinstance(one, str) and one.startswith("--")}
                found |= names or {f"--{name.replace('_', '-')}"}
    assert found == cli._NAMES_A_PATH


def test_the_installed_program(trained: Path) -> None:
    refused(installed("nonsense"), "no command or file named 'nonsense'")
    assert json.loads(installed("info", trained, "--json").out)["env"] == "CartPole-v1"


@pytest.mark.parametrize("sound", [True, False])
def test_doctor(monkeypatch: pytest.MonkeyPatch, sound: bool) -> None:
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


def test_two_files(trained: Path) -> None:
    refused(rlstudio(trained, trained), "only one file")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_no_display(trained: Path) -> None:
    for arguments in ([], [trained]):
        refused(rlstudio(*arguments), "no display", code=1)


def test_a_reader_that_has_seen_enough() -> None:
    command = f"{sys.executable} -m rlstudio envs --json | head -c 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60)
    assert done.stderr == ""


def test_unexpected_errors_go_to_the_log(home: Path) -> None:
    script = (
        "import sys; from rlstudio import cli; from rlstudio.core import registry;"
        "registry.environment_ids = lambda: 1 / 0; cli.main(['envs'])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    refused(Ran(done.returncode, done.stdout, done.stderr), "ZeroDivisionError.*details are in", code=1)
    log = Path(done.stderr.strip().removesuffix(".").split("details are in ")[1])
    assert log.is_relative_to(home)
    assert "Traceback" in log.read_text()


@pytest.mark.parametrize(
    "arguments", [["--help"], ["envs"], ["algorithms"], ["info", "x.rlstudio"], ["runs"]]
)
def test_light_commands_import_nothing_heavy(arguments: list[str]) -> None:
    script = (
        "import sys; from rlstudio import cli\n"
        f"try: cli.main({arguments!r})\n"
        "except SystemExit: pass\n"
        "heavy = {'torch', 'PySide6', 'gymnasium', 'ale_py', 'cv2', 'av', 'pyqtgraph'}\n"
        "print('heavy:', sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "heavy: []"


def test_doctor_withdraws_trust() -> None:
    added_environments.remember("my_lab:Env-v0")
    assert doctor.diagnose(self_test=False).trusted == ["my_lab:Env-v0"]
    refused(rlstudio("doctor", "--withdraw", "my_lab:Other-v0"), "was not added; added are: my_lab:Env-v0")
    assert "not trusted any more" in rlstudio("doctor", "--withdraw", "my_lab:Env-v0").out
    assert not added_environments.trusted("my_lab:Env-v0")


def test_a_demo_is_checked_before_the_window_opens(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path | None] = []
    monkeypatch.setattr(cli, "_open_window", lambda path, _new_window: opened.append(path) or 0)
    good, bad, lost = (home / name for name in ("good.rldemo", "bad.rldemo", "lost.rldemo"))
    run = DemoRun(env="CartPole-v1", algorithm="ppo")
    demo_file.write(good, Demo(run=run))
    demo_file.write(lost, Demo(run=run, agent="lost.demo.rlstudio"))
    bad.write_text('{"format_version": 1}')
    unfit, wrong, unknown = (home / name for name in ("unfit.rldemo", "wrong.rldemo", "unknown.rldemo"))
    grid = "rlstudio/GridWorld-v0"
    demo_file.write(unfit, Demo(run=DemoRun(env=grid, algorithm="sac")))
    demo_file.write(wrong, Demo(run=DemoRun(env=grid, algorithm="ppo", config={"learning_rate": -1})))
    demo_file.write(unknown, Demo(run=DemoRun(env=grid, algorithm="zz")))
    assert rlstudio("demo", good).code == 0
    assert opened == [good]
    for path, sentence in (
        (bad, "lacks 'run'"),
        (lost, "lost.demo.rlstudio beside it"),
        (unfit, "sac does not fit rlstudio/GridWorld-v0"),
        (wrong, "learning_rate"),
        (unknown, "zz"),
        (home, "is no demo"),
    ):
        refused(rlstudio("demo", path), sentence)
    assert opened == [good]
