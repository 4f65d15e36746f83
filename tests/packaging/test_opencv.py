"""The part of OpenCV that bundles hold has what the program calls, or is not taken."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import cv2
import pytest

from tests.packaging.tools import tool

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def opencv() -> ModuleType:
    return tool("opencv")


def test_a_module_without_a_name_that_is_used_is_refused(opencv: ModuleType, tmp_path: Path) -> None:
    names = sorted(name for name in dir(cv2) if name.isidentifier() and not name.startswith("__"))
    module = tmp_path / "cv2.py"
    module.write_text("".join(f"{name} = 0\n" for name in names))
    opencv.check(module)
    module.write_text("".join(f"{name} = 0\n" for name in names if name not in ("resize", "VideoCapture")))
    with pytest.raises(SystemExit, match=r"lacks resize$"):
        opencv.check(module)


def test_what_the_build_lacks_is_named(opencv: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert opencv.missing()[:3] == ["cmake", "g++", "make"]
