"""What makes the frozen program smaller: libraries that nothing calls become hollow."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from importlib.metadata import PathDistribution
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.tools import tool

ROOT = Path(__file__).parents[2]
SOURCE = """
int table[3] = {1, 2, 3};
int answer(void) { return 42; }
int unversioned(void) { return 7; }
"""
USER = """
import ctypes, sys
library = ctypes.CDLL(sys.argv[1])
print(library.answer(), library.unversioned(), list((ctypes.c_int * 3).in_dll(library, "table")))
"""
DRAWN = """
import pyqtgraph
app = pyqtgraph.mkQApp()
plot = pyqtgraph.PlotWidget()
plot.resize(120, 90)
plot.plot([0, 1, 2], [0, 2, 1], pen="#ff0000")
picture = plot.grab().toImage()
colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
print("drawn" if "#ff0000" in colours else "nothing drawn")
try:
    plot.useOpenGL(True)
except RuntimeError as error:
    print(error)
"""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("cc") is None, reason="needs Linux and a C compiler"
)


@pytest.fixture(scope="module")
def freeze() -> ModuleType:
    return tool("freeze")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with a version, as those of FFmpeg have, and a program that is linked with it."""
    (tmp_path / "real.c").write_text(SOURCE)
    (tmp_path / "versions").write_text("REAL_1 { answer; table; };\n")
    (tmp_path / "main.c").write_text("int answer(void); int main(void) { return answer(); }\n")
    made = tmp_path / "libreal-1234.so.1"
    options = [
        "-shared",
        "-fPIC",
        f"-Wl,-soname,{made.name}",
        f"-Wl,--version-script,{tmp_path / 'versions'}",
    ]
    subprocess.run(["cc", *options, "-o", made, tmp_path / "real.c"], check=True)
    program = ["cc", "-o", tmp_path / "main", tmp_path / "main.c", made, f"-Wl,-rpath,{tmp_path}"]
    subprocess.run(program, check=True)
    assert subprocess.run([tmp_path / "main"], check=False).returncode == 42
    return made


def _used(library: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", USER, library], capture_output=True, text=True, check=False, timeout=60
    )


def test_a_hollow_library_has_the_names_and_versions_and_does_nothing(
    freeze: ModuleType, library: Path
) -> None:
    assert _used(library).stdout == "42 7 [1, 2, 3]\n"
    freeze.hollow_out(library)
    assert _used(library).stdout == "0 0 [0, 0, 0]\n"
    done = subprocess.run([library.parent / "main"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), "the loader misses a version"


@pytest.mark.skipif(platform.machine() != "x86_64", reason="wheels of other machines bring other libraries")
def test_what_is_made_hollow_is_there(freeze: ModuleType) -> None:
    """A new version of a package may call its libraries otherwise: the program would grow unseen."""
    for folder, patterns in freeze.HOLLOW.items():
        if folder == "":  # of the system
            continue
        here = [Path(place, folder) for place in sys.path if Path(place, folder).is_dir()]
        assert here, folder
        for pattern in patterns:
            assert list(here[0].glob(pattern)), f"{folder}/{pattern}"


def test_lists_of_files_name_what_is_there(freeze: ModuleType, tmp_path: Path) -> None:
    about = tmp_path / "one-1.0.dist-info"
    (about / "licenses").mkdir(parents=True)
    (about / "licenses" / "LICENSE").write_text("Permission is hereby granted")
    listed = about / "RECORD"
    listed.write_text(
        'one-1.0.dist-info/licenses/LICENSE,sha256=a,28\none/gone.py,sha256=b,1\n"one/a,b.py",,\n'
    )
    freeze.shorten_lists(tmp_path)
    assert listed.read_text() == "one-1.0.dist-info/licenses/LICENSE,sha256=a,28\n"
    assert [str(path) for path in PathDistribution(about).files or []] == [listed.read_text().split(",")[0]]


def test_curves_are_drawn_without_qts_opengl() -> None:
    """As in the bundle, which has a small module in its place."""
    stand_in = ROOT / "packaging/hooks/without_opengl.py"
    code = f"exec(compile(open({str(stand_in)!r}).read(), 'stand_in', 'exec'))\n" + DRAWN
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stdout.splitlines() == [
        "drawn",
        "the bundle has no QOpenGLWidget: nothing here is drawn by OpenGL",
    ]
