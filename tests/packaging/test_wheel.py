"""The built wheel, in an environment of its own: the programs start and the resources are inside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from rlstudio.core.system.file_types import FILE_TYPES

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    build = "from hatchling.build import build_wheel; import sys; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", build, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return folder / done.stdout.split()[-1]


def test_the_resources_are_in_it(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert len(files) > 100
    missing = {
        f"rlstudio/_resources/{path.relative_to(ROOT / 'resources').as_posix()}" for path in files
    } - inside
    assert not missing
    assert "rlstudio/app/look/theme.qss" in inside


@pytest.mark.skipif(sys.platform == "win32", reason="the folder of programs is called otherwise there")
def test_installed_into_a_bare_environment(wheel: Path, tmp_path: Path) -> None:
    """Its libraries are those of this environment; the program is the wheel's alone."""
    bare = tmp_path / "bare \N{CJK UNIFIED IDEOGRAPH-667A}"
    venv.create(bare, with_pip=True)
    python = bare / "bin/python"
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", "--no-index", wheel], check=True)
    libraries = [path for path in sys.path if path.endswith("site-packages")] or [
        sysconfig.get_path("purelib")
    ]
    site = next((bare / "lib").glob("python*/site-packages"))
    (site / "libraries.pth").write_text("\n".join(libraries))
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | {
        "QT_QPA_PLATFORM": "offscreen"
    }

    def run(*command: str | Path) -> str:
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    told = run(python, "-c", "import rlstudio; print(rlstudio.__file__)")
    assert Path(told.strip()).is_relative_to(bare), "the wheel's own"
    assert os.access(bare / "bin/rlstudio-app", os.X_OK)
    assert json.loads(run(bare / "bin/rlstudio", "envs", "--json"))
    agent = next(site.glob("rlstudio/_resources/checkpoints/cartpole*.rlstudio"))
    played = json.loads(run(bare / "bin/rlstudio", "evaluate", agent, "--episodes", "2", "--json"))
    assert played["mean_return"] > 400


def test_the_installer_for_windows_knows_every_kind_of_file() -> None:
    text = (ROOT / "packaging/windows/rlstudio.iss").read_text()
    for kind in FILE_TYPES:
        assert f"Software\\Classes\\.{kind.suffix}\\OpenWithProgids" in text
        assert f'RLStudio.{kind.suffix}"; ValueType: string; ValueData: "{kind.name}"' in text
    assert text.count("OpenWithProgids") == len(FILE_TYPES)
