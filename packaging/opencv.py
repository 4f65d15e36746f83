"""Builds of OpenCV what RL Studio uses: ``python packaging/opencv.py FOLDER`` (``make app`` does it).

The wheel has a module of 74 MB with cameras, films, neural networks and more, and 85 MB of libraries for it;
this one draws and resizes, and needs none of them. It is made of the source of the version that is installed,
in nine minutes of one core, and is kept in FOLDER. Nothing is made, and the program is 140 MB larger, where
CMake, a C++ compiler or Python's headers are missing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DISTRIBUTION = "opencv-python-headless"
MODULE = "cv2.abi3.so"
OFF = (
    *("BUILD_SHARED_LIBS", "BUILD_TESTS", "BUILD_PERF_TESTS", "BUILD_JAVA", "BUILD_opencv_apps"),
    # Pictures and films in files, cameras, windows.
    *("WITH_JPEG", "WITH_PNG", "WITH_TIFF", "WITH_WEBP", "WITH_OPENJPEG", "WITH_JASPER", "WITH_OPENEXR"),
    *("WITH_AVIF", "WITH_FFMPEG", "WITH_GSTREAMER", "WITH_V4L", "WITH_GTK", "WITH_QUIRC"),
    # What CMake would fetch, and what our few functions do not call.
    *("WITH_IPP", "WITH_UNIFONT", "WITH_ADE", "WITH_PROTOBUF", "WITH_LAPACK", "WITH_EIGEN", "WITH_OPENCL"),
    "WITH_ITT",
)


def main() -> None:
    """Make the module, unless it is there or cannot be made."""
    folder = Path(sys.argv[1]).resolve()
    if kept(folder).exists() or not sys.platform.startswith("linux"):
        return
    if lacks := missing():
        print(f"warning: OpenCV stays whole (140 MB more); to build its part, install {', '.join(lacks)}")
        return
    kept(folder).parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as made:
        try:
            module = build(source(Path(made)), Path(made, "build"))
        except subprocess.CalledProcessError as failed:
            print(f"warning: OpenCV stays whole (140 MB more): {failed}")
            return
        check(module)
        module.replace(kept(folder))


def kept(folder: Path) -> Path:
    """Where the module of the version that is installed is kept."""
    return folder / f"{version(DISTRIBUTION)}-{sysconfig.get_platform()}" / MODULE


def missing() -> list[str]:
    """What the build needs and is not here, by the names of Debian's packages."""
    headers = Path(sysconfig.get_path("include"), "Python.h")
    here = {"cmake": shutil.which("cmake"), "g++": shutil.which("c++"), "make": shutil.which("make")}
    return [name for name, path in here.items() if path is None] + ["python3-dev"] * (not headers.exists())


def source(folder: Path) -> Path:
    """Fetch the source and take it out; returns OpenCV's folder."""
    wanted = f"{DISTRIBUTION}=={version(DISTRIBUTION)}"
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", DISTRIBUTION),
            *("--dest", str(folder), wanted),
        ],
        check=True,
    )
    (packed,) = folder.glob("*.tar.gz")
    with tarfile.open(packed) as archive:
        archive.extractall(folder, filter="data")
    return next(folder.glob("*/opencv"))


def build(code: Path, folder: Path) -> Path:
    """Compile the module; returns it. OpenCV is asked directly: its package's set-up wants all modules."""
    settings = {
        "CMAKE_BUILD_TYPE": "Release",
        "BUILD_LIST": "core,imgproc,python3",
        "PYTHON3_LIMITED_API": "ON",
        "PYTHON3_EXECUTABLE": sys.executable,
        "PYTHON_DEFAULT_EXECUTABLE": sys.executable,
        "PYTHON3_INCLUDE_DIR": sysconfig.get_path("include"),
        **dict.fromkeys(OFF, "OFF"),
    }
    options = [f"-D{name}={value}" for name, value in settings.items()]
    subprocess.run(["cmake", "-S", str(code), "-B", str(folder), *options], check=True)
    cores = str(len(os.sched_getaffinity(0)))
    subprocess.run(
        ["cmake", "--build", str(folder), "--target", "opencv_python3", "--parallel", cores], check=True
    )
    return next(folder.rglob(MODULE))


def check(module: Path) -> None:
    """Refuse a module that lacks a name that the program uses."""
    texts = [file.read_text("utf-8") for file in (ROOT / "rlstudio").rglob("*.py")]
    used = {name for text in texts for name in re.findall(r"\bcv2\.(\w+)", text)}
    code = "import sys; sys.path.insert(0, sys.argv[1]); import cv2; print(*set(sys.argv[2:]) - {*dir(cv2)})"
    lacks = subprocess.run(
        [sys.executable, "-c", code, str(module.parent), *used], stdout=subprocess.PIPE, text=True, check=True
    ).stdout.split()
    if lacks:
        sys.exit(f"the part of OpenCV that was built lacks {', '.join(lacks)}")


if __name__ == "__main__":
    main()
