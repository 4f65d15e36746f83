"""Examines this computer: whether the app can work here, and what to install if not."""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import perf_counter
from typing import Any

import psutil  # type: ignore[import-untyped]
from pydantic import BaseModel, Field

from rlstudio import __version__
from rlstudio.core.system.folders import cache_folder, data_folder, log_folder
from rlstudio.core.system.processor import cpuinfo, processor_name
from rlstudio.engine import system_libraries
from rlstudio.engine.files import added_environments
from rlstudio.processes import cores
from rlstudio.processes.child import child_environment, command, working_folder

_LIBRARIES = (
    "numpy", "torch", "gymnasium", "ale-py", "box2d", "mujoco", "PySide6-Essentials", "pyqtgraph", "av",
    "pillow", "opencv-python-headless", "pydantic", "psutil", "typer", "rich",
)  # fmt: skip
_DISPENSABLE = ("ale-py", "av")
"""An edition may leave these out: the Atari games, and films that are no GIFs."""
_PROBE_SECONDS = 60.0
_PROBE = "rlstudio.app.qt_probe"


class Diagnosis(BaseModel):
    """The findings. ``problems``: why the app would not work; ``advice``: what to do."""

    ok: bool = True
    problems: list[str] = Field(default_factory=list)
    advice: list[str] = Field(default_factory=list)
    rlstudio: str = __version__
    system: dict[str, Any] = Field(default_factory=dict)
    python: dict[str, Any] = Field(default_factory=dict)
    cpu: dict[str, Any] = Field(default_factory=dict)
    memory: dict[str, Any] = Field(default_factory=dict)
    gpu: dict[str, Any] = Field(default_factory=dict)
    qt: dict[str, Any] = Field(default_factory=dict)
    versions: dict[str, str | None] = Field(default_factory=dict)
    atari: dict[str, Any] = Field(default_factory=dict)
    video: dict[str, Any] = Field(default_factory=dict)
    folders: dict[str, Any] = Field(default_factory=dict)
    trusted: list[str] = Field(default_factory=list)
    self_test: dict[str, Any] = Field(default_factory=dict)

    def problem(self, text: str, advice: str = "") -> None:
        """Add a problem and what would help."""
        self.ok = False
        self.problems.append(text)
        if advice and advice not in self.advice:
            self.advice.append(advice)


def diagnose(self_test: bool = True) -> Diagnosis:
    """Examine everything; takes about ten seconds with the self-test."""
    found = Diagnosis()
    found.system = {"os": _os_name(), "kernel": platform.release(), "machine": platform.machine()}
    found.python = {"version": platform.python_version(), "path": sys.executable}
    found.cpu = {
        "name": processor_name(),
        "cores": psutil.cpu_count(logical=False),
        "threads": psutil.cpu_count(),
        "usable": cores.usable(),
        "features": _cpu_features(),
    }
    memory = psutil.virtual_memory()
    found.memory = {"total_gb": round(memory.total / 2**30, 1), "free_gb": round(memory.available / 2**30, 1)}
    _check_libraries(found)
    _check_qt(found)
    _check_gpu(found)
    _check_atari(found)
    _check_video(found)
    _check_folders(found)
    found.trusted = added_environments.ids()
    if self_test:
        _self_test(found)
    return found


def _os_name() -> str:
    if platform.system() == "Linux":
        try:
            return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
        except OSError:
            return "Linux"
    return platform.platform(terse=True)


def _cpu_features() -> dict[str, bool | None]:
    """Features of the CPU that make networks fast; None if unknown."""
    flags = set(cpuinfo("flags").split())
    names = {"avx2": "avx2", "avx512": "avx512f", "avx512_bf16": "avx512_bf16", "amx": "amx_bf16"}
    return {name: (flag in flags if flags else None) for name, flag in names.items()}


def _check_libraries(found: Diagnosis) -> None:
    for name in _LIBRARIES:
        try:
            found.versions[name] = version(name)
        except PackageNotFoundError:
            found.versions[name] = None
            if name not in _DISPENSABLE:
                found.problem(f"The library {name} is not installed.", _pip_line(name))


def _pip_line(arguments: str) -> str:
    """How to install something; "" in a frozen program, where only another edition of it helps."""
    return "" if getattr(sys, "frozen", False) else f"{sys.executable} -m pip install {arguments}"


def _check_qt(found: Diagnosis) -> None:
    try:
        child = subprocess.run(
            command(_PROBE),
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PROBE_SECONDS,
            stdin=subprocess.DEVNULL,
            env=child_environment(),
            cwd=working_folder(),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        found.qt = {"works": False, "error": str(error)}
        found.problem("Qt did not start within a minute.")
        return
    facts: dict[str, Any] = {}
    for line in child.stdout.splitlines():
        if line.startswith("{"):
            facts |= json.loads(line)
    complaint = _complaint(child.stderr)
    found.qt = {**facts, "works": "platform" in facts, "error": None if "platform" in facts else complaint}
    if facts.get("loses_references"):
        found.problem(
            f"PySide6 {facts['version']} loses references on this Python and aborts within seconds.",
            _pip_line("'PySide6-Essentials>=6.11,<6.12'"),
        )
    lacking = system_libraries.missing()
    found.qt["missing_libraries"] = [library.name for library in lacking]
    if "platform" in facts:
        return
    if lacking:
        names = ", ".join(library.name for library in lacking)
        found.problem(f"System libraries are missing: {names}.", system_libraries.install_line(lacking))
    elif "version" not in facts:
        found.problem(f"Qt cannot be loaded: {complaint}.")
    elif platform.system() == "Linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        found.problem(
            "There is no display here, so the window cannot open; the command line works.",
            "start it on a desktop, or under Xvfb: xvfb-run rlstudio",
        )
    else:
        found.problem(f"Qt cannot open a window: {complaint}.")


def _complaint(stderr: str) -> str:
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    useful = [line for line in lines if "error" in line.lower() or "could not" in line.lower()]
    return ((useful or lines or ["it ended without a word"])[-1]).rstrip(".")


def _check_gpu(found: Diagnosis) -> None:
    try:
        import torch
    except Exception as error:
        # A broken installation may raise anything from ImportError to OSError.
        found.gpu = {"cuda": False, "devices": []}
        found.problem(f"PyTorch cannot be loaded: {_complaint(str(error))}.")
        return
    devices = []
    if torch.cuda.is_available():
        for index in range(torch.cuda.device_count()):
            card = torch.cuda.get_device_properties(index)
            devices.append({"name": card.name, "memory_gb": round(card.total_memory / 2**30, 1)})
    found.gpu = {"cuda": bool(devices), "devices": devices, "torch_built_for": torch.version.cuda}
    found.cpu["torch_capability"] = torch.backends.cpu.get_cpu_capability()


def _check_atari(found: Diagnosis) -> None:
    spec = importlib.util.find_spec("ale_py")
    places = list(spec.submodule_search_locations or []) if spec else []
    games = sum(len(list(Path(place, "roms").glob("*.bin"))) for place in places)
    found.atari = {"games": games}
    if spec and not games:
        found.problem(
            "The Atari games are missing from ale-py.",
            _pip_line("--force-reinstall ale-py"),
        )


def _check_video(found: Diagnosis) -> None:
    try:
        from rlstudio.engine.export.video import video_encoder

        encoder = video_encoder()
    except Exception as error:
        found.video = {"h264": None, "error": _complaint(str(error))}
        return
    found.video = {"h264": encoder}


def _check_folders(found: Diagnosis) -> None:
    for name, folder in (("data", data_folder()), ("cache", cache_folder()), ("log", log_folder())):
        reason = _why_not_writable(folder)
        found.folders[name] = {"path": str(folder), "writable": reason is None}
        if reason is not None:
            found.problem(f"The {name} folder {folder} cannot be written: {reason}.", "check its permissions")


def _why_not_writable(folder: Path) -> str | None:
    """Tried in the nearest existing folder, so that nothing is left behind."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x")
    except OSError as error:
        return error.strerror or str(error)
    return None


def _self_test(found: Diagnosis) -> None:
    """Train for three seconds, then play twenty greedy episodes."""
    try:
        from rlstudio.engine.run.session import open_session
        from rlstudio.engine.run_spec import RunSpec

        with tempfile.TemporaryDirectory(prefix="rlstudio-") as folder:
            spec = RunSpec(env="CartPole-v1", algorithm="ppo", seed=0, device="cpu")
            session = open_session(spec, Path(folder))
            try:
                begin = perf_counter()
                while perf_counter() - begin < 3.0 and not session.finished:
                    session.advance(seconds=0.2)
                seconds = perf_counter() - begin
                steps = session.run.step
                result = session.run.scoring.test(20)
            finally:
                session.stop()
    except Exception as error:
        # Every error here would happen in the app, too.
        found.self_test = {"works": False, "error": f"{type(error).__name__}: {error}"}
        found.problem(f"The self-test failed: {type(error).__name__}: {str(error).rstrip('.')}.")
        return
    found.self_test = {
        "works": True,
        "what": "PPO on CartPole-v1, 3 seconds",
        "steps": steps,
        "steps_per_second": round(steps / seconds),
        "mean_return": round(result.mean, 1),
    }
    if not steps:
        found.problem("The self-test trained for three seconds without a single step.")


def table(found: Diagnosis) -> list[tuple[str, str]]:
    """The findings as names and words."""
    cpu, qt, test = found.cpu, found.qt, found.self_test
    features = ", ".join(name for name, here in cpu["features"].items() if here) or "none known"
    screen = qt.get("screen")
    gpus = [f"{card['name']} ({card['memory_gb']} GB)" for card in found.gpu.get("devices", [])]
    result = "not run" if not test else test.get("error", "")
    if test.get("works"):
        result = (
            f"{test['what']}: {test['steps_per_second']:,} steps/s, mean return {test['mean_return']} of 500"
        )
    rows = [
        ("RL Studio", found.rlstudio),
        ("system", f"{found.system['os']}, {found.system['machine']}"),
        ("Python", f"{found.python['version']}, {found.python['path']}"),
        ("processor", f"{cpu['name']}, {cpu['cores']} cores, {cpu['usable']} usable; {features}"),
        ("memory", f"{found.memory['total_gb']} GB, {found.memory['free_gb']} GB free"),
        ("GPU", ", ".join(gpus) or "none that torch can use; the CPU is used"),
        ("Qt", f"{qt.get('version', 'does not load')}, platform {qt.get('platform', 'none')}"
               + (f", screen {screen[0]} x {screen[1]} at {qt['refresh_hz']:g} Hz" if screen else "")),
        ("Atari games", str(found.atari["games"])),
        ("H.264 encoder", found.video["h264"] or "none: only GIF can be recorded"),
    ]  # fmt: skip
    for name, folder in found.folders.items():
        rows.append((f"{name} folder", folder["path"] + ("" if folder["writable"] else " (not writable)")))
    rows.append(("trusted environments", ", ".join(found.trusted) or "none"))
    rows.append(("libraries", ", ".join(f"{n} {v}" for n, v in found.versions.items() if v)))
    rows.append(("self-test", result))
    return rows
