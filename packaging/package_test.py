"""Installs the Debian package into a clean root and sees an agent play there: ``make package-test``.

The root is made by debootstrap (minbase: no Python, no Qt, no X), so that nothing of this system is used but
its kernel and a virtual screen. The program is started as a double click starts it: the desktop's own opener
finds it by the file's type. Needs root's rights, debootstrap, Xvfb, xdotool and a mirror of Debian.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import av
import numpy as np
from PIL import Image, ImageGrab

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.engine.stages import record
from tests.screens import virtual_screen

SUITE = os.environ.get("SUITE", "bookworm")
MIRROR = os.environ.get("MIRROR", "http://deb.debian.org/debian")
AGENTS = {"cartpole-ppo": "CartPole", "breakout-ppo": "Breakout", "maze-q_learning": "Maze"}
STRANGE = "Ein Agent \N{CJK UNIFIED IDEOGRAPH-667A}\N{CYRILLIC CAPITAL LETTER ZHE}.rlstudio"
MOST_WINDOW_S, MOST_PLAYING_S = 2.5, 4.0
_CHANGED_ROWS = 40
"""Something that plays changes more rows of pixels than the bar that says that a file is being opened."""


class CleanRoot:
    """A folder with a bare Debian, in which commands are run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}

    def run(self, *command: str, check: bool = True) -> str:
        """Run a command to its end; returns what it says."""
        return subprocess.run(
            ["chroot", str(self.folder), *command],
            env=self.environment | {"DEBIAN_FRONTEND": "noninteractive"},
            capture_output=True,
            text=True,
            check=check,
            timeout=900,
        ).stdout

    def open(self, path: str) -> None:
        """Open a file by its type, as a double click does; what opens it goes on by itself."""
        subprocess.run(
            ["chroot", str(self.folder), "gio", "open", path],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # the program inherits it, and would keep a pipe open
            stderr=subprocess.DEVNULL,
            check=True,
            timeout=120,
        )


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """The kernel's file systems, and the folder through which X is spoken."""
    with ExitStack() as stack:
        for source, target in (("/proc", "proc"), ("/dev", "dev"), ("/tmp/.X11-unix", "tmp/.X11-unix")):
            (root / target).mkdir(parents=True, exist_ok=True)
            subprocess.run(["mount", "--rbind", "--make-rslave", source, str(root / target)], check=True)
            stack.callback(
                subprocess.run, ["umount", "--recursive", "--lazy", str(root / target)], check=True
            )
        yield


def bare_root(build: Path) -> Path:
    """A copy of a bare Debian, which is fetched once."""
    base, root = build / f"root-{SUITE}", build / "root"
    if not (base / "usr/bin/dpkg").exists():
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(base), MIRROR], check=True)
    if root.exists():
        assert not any(str(root) in line for line in Path("/proc/mounts").read_text().splitlines())
        shutil.rmtree(root)
    subprocess.run(["cp", "-a", str(base), str(root)], check=True)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    return root


class Screen:
    """What is to be seen."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def titles(self) -> list[str]:
        """The titles of the program's windows."""
        found = self._do("search", "--onlyvisible", "--name", "RL Studio").split()
        return [self._do("getwindowname", window).strip() for window in found]

    def _do(self, *command: str) -> str:
        return subprocess.run(
            ["xdotool", *command], env=self.environment, capture_output=True, text=True, check=False
        ).stdout

    def picture(self) -> Image.Image:
        """The whole screen."""
        return ImageGrab.grab(xdisplay=self.environment["DISPLAY"]).convert("RGB")

    def moves(self) -> bool:
        """Whether the window's middle, where the stage is, goes on changing; a new page changes it once."""
        before = self._stage()
        for _ in range(2):
            time.sleep(0.15)
            now = self._stage()
            if (np.abs(now - before) > 24).any((1, 2)).sum() <= _CHANGED_ROWS:
                return False
            before = now
        return True

    def _stage(self) -> np.ndarray:
        seen = np.asarray(self.picture(), np.int16)
        high, wide, _ = seen.shape
        return seen[high // 6 : high * 3 // 4, wide // 5 : wide * 3 // 5]


def wait_for(true: Callable[[], bool], what: str, screen: Screen, build: Path, seconds: float = 60) -> float:
    """Seconds until something is so; ends the test where it never is."""
    begin = time.monotonic()
    while not true():
        if time.monotonic() - begin > seconds:
            screen.picture().save(build / "package-test-failed.png")
            sys.exit(f"never saw {what}; {screen.titles()}; see {build / 'package-test-failed.png'}")
        time.sleep(0.02)
    return time.monotonic() - begin


def test(root: CleanRoot, package: Path, screen: Screen, build: Path) -> dict[str, object]:
    """Install, look, open, open again, remove."""
    shutil.copy(package, root.folder / "tmp" / package.name)
    root.run("apt-get", "update", "-qq")
    # The opener of files, as every desktop has one; it is no part of what is tested.
    root.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "libglib2.0-bin")
    told = root.run(
        *("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}"),
        *("desktop-file-utils", "shared-mime-info"),
    )
    assert "error" not in told.lower(), told
    told = root.run("dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\\n")
    pythons = [line for line in told.splitlines() if line.startswith("installed") and "python" in line]
    assert not pythons, f"the clean root has a Python: {pythons}"
    assert not root.run("sh", "-c", "command -v python3 python", check=False)
    doctor = json.loads(root.run("rlstudio", "doctor", "--json"))
    assert doctor["ok"], doctor["problems"]
    assert doctor["qt"]["missing_libraries"] == [], doctor["qt"]
    facts: dict[str, object] = {
        "package_mb": round(package.stat().st_size / 1e6),
        "installed_mb": round(_installed(root) / 1e6),
    }
    commands(root)
    for name in AGENTS:
        agent = root.folder / f"usr/lib/rlstudio/_internal/resources/checkpoints/{name}.rlstudio"
        if not agent.exists():
            sys.exit(f"there is no {agent}")
    name = next(iter(AGENTS))
    target = f"/root/{STRANGE}"
    shutil.copy(
        root.folder / f"usr/lib/rlstudio/_internal/resources/checkpoints/{name}.rlstudio",
        root.folder / target.lstrip("/"),
    )
    for attempt in ("cold", "warm"):
        begin = time.monotonic()
        root.open(target)
        wait_for(lambda: bool(screen.titles()), "a window", screen, build)
        facts[f"window_s_{attempt}"] = round(time.monotonic() - begin, 2)
        wait_for(
            lambda: any(Path(STRANGE).stem in title for title in screen.titles()), "its tab", screen, build
        )
        wait_for(screen.moves, "the agent play", screen, build)
        facts[f"playing_s_{attempt}"] = round(time.monotonic() - begin, 2)
        time.sleep(2)
        screen.picture().save(build / "package-test.png")
        if attempt == "cold":
            _end(root)
    atari = (root.folder / "usr/lib/rlstudio/_internal/ale_py").exists()
    second = "breakout-ppo" if atari else "maze-q_learning"
    root.open(f"/usr/lib/rlstudio/_internal/resources/checkpoints/{second}.rlstudio")
    wait_for(lambda: any(AGENTS[second] in t for t in screen.titles()), "a second tab", screen, build)
    assert len(screen.titles()) == 1, f"a second window opened: {screen.titles()}"
    wait_for(screen.moves, "the second agent play", screen, build)
    screen.picture().save(build / "package-test-second.png")
    _end(root)
    left = sorted((root.folder / "root/.local/state/rlstudio/log").glob("*"))
    assert not left, f"errors were logged: {left[0].read_text()}"
    root.run("dpkg", "--purge", package.name.split("_")[0])
    assert not (root.folder / "usr/lib/rlstudio").exists()
    assert not (root.folder / "usr/share/applications/rlstudio.desktop").exists()
    return facts


def commands(root: CleanRoot) -> None:
    """Train and record by the command line what needs most libraries: MuJoCo, torch, FFmpeg, Atari.

    And play what has its rules in open_spiel: Go by the agent that comes along, chess by a search.
    """
    root.run("rlstudio", "train", "HalfCheetah-v5", "sac", "--steps", "300", "--out", "/root/cheetah")
    wanted = {"/root/cheetah.gif": "/root/cheetah/last.rlstudio"}
    inside = "usr/lib/rlstudio/_internal"
    if (root.folder / inside / "ale_py").exists():
        wanted["/root/breakout.gif"] = f"/{inside}/resources/checkpoints/breakout-ppo.rlstudio"
    if (root.folder / inside / "av").exists():
        wanted["/root/cheetah.mp4"] = "/root/cheetah/last.rlstudio"
    for film, agent in wanted.items():
        root.run("rlstudio", "record", agent, film, "--seconds", "1")
        with av.open(str(root.folder / film.lstrip("/"))) as shown:
            frames = [frame.to_ndarray(format="rgb24") for frame in shown.decode(video=0)]
        assert len(frames) >= 20, f"{film} has {len(frames)} frames"
        assert (frames[0] != frames[-1]).any(), f"nothing moves in {film}"
    go = f"/{inside}/resources/checkpoints/go-alphazero.rlstudio"
    played = json.loads(root.run("rlstudio", "evaluate", go, "--episodes", "2", "--json"))
    assert played["mean_return"] == 1.0, f"the agent lost at Go against chance: {played}"
    chess = ("rlstudio/Chess-v0", "mcts", "--set", "simulations=4", "--env-set", "longest=20")
    told = root.run("rlstudio", "train", *chess, "--steps", "4", "--out", "/root/chess", "--json")
    assert json.loads(told)["steps"] >= 4, told
    record(root.folder / "root/played.rlreplay")
    root.run("rlstudio", "replay", "/root/played.rlreplay", "--html", "/root/played.html")
    page = (root.folder / "root/played.html").read_text("utf-8")
    assert base64.b64encode(b"RIFF")[:5].decode() in page, "the page has no pictures (WebP)"


def _installed(root: CleanRoot) -> int:
    return sum(
        path.stat().st_size
        for path in (root.folder / "usr/lib/rlstudio").rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def _end(root: CleanRoot) -> None:
    """End the program as the end of a desktop session does."""
    import psutil

    def ours() -> list[psutil.Process]:
        home = str(root.folder / "usr/lib/rlstudio")
        return [one for one in psutil.process_iter(["exe"]) if str(one.info["exe"] or "").startswith(home)]

    everything = ours()
    ids = {process.pid for process in everything}
    for process in everything:
        if process.ppid() not in ids:
            process.terminate()
    left = psutil.wait_procs(everything, timeout=20)[1]
    assert not left, f"processes are left: {left}"


def main() -> None:
    """Make the root, test, and print what was measured."""
    package = Path(sys.argv[1]).resolve()
    build = package.parent
    lacks = [tool for tool in ("debootstrap", "chroot", "Xvfb", "xdotool") if shutil.which(tool) is None]
    if os.geteuid() != 0 or lacks:
        sys.exit(f"this test needs root's rights, and these tools: {', '.join(lacks) or 'all are here'}.")
    root = CleanRoot(bare_root(build))
    with virtual_screen("1440x900x24") as environment, mounted(root.folder):
        root.environment["DISPLAY"] = environment["DISPLAY"]
        facts = test(root, package, Screen(environment), build)
    print(json.dumps(facts, indent=1))
    print(f"installed, opened by its type, played, and removed again; see {build / 'package-test.png'}")
    slow = facts["window_s_warm"] > MOST_WINDOW_S or facts["playing_s_warm"] > MOST_PLAYING_S  # type: ignore[operator]
    if slow:
        print(f"warning: slower than {MOST_WINDOW_S} s to the window or {MOST_PLAYING_S} s to playing")


if __name__ == "__main__":
    main()
