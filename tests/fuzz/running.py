"""One file in a process of its own: limits, what is watched meanwhile, and the verdict."""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import re
import resource
import shutil
import signal
import sys
import threading
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import psutil

from rlstudio.core.errors import UserError
from tests.fuzz.nasty import TRAP
from tests.fuzz.subjects import Kind

MEMORY = 3 << 29
"""Bytes that opening one file may take beside what the program takes anyway."""
_LONGEST = 1000
_PROGRAMMERS_WORDS = re.compile(
    r"NoneType|<class |object at 0x|has no attribute|not subscriptable|not iterable|unhashable|"
    r"unsupported operand|positional argument|Traceback|out of bounds for axis|could not be broadcast|"
    r"ndarray|^[A-Z]\w+(Error|Exception)\b|\bdict\b|: '[\w.]+'\.$|: (int|str|list|float|bool)\.$"
)
_FRAME = re.compile(r'File "([^"]+)", line (\d+) in (\S+)')
_TRAP_SAYS = "import os, pathlib\npathlib.Path(os.environ['RLSTUDIO_FUZZ_TRAP']).touch()\n"


@dataclass
class Outcome:
    """What became of one file. ``where``: the innermost frame in rlstudio; ``frames``: the last of all."""

    verdict: Literal["opened", "refused", "escape"]
    reason: str = ""
    where: str = ""
    frames: list[str] = field(default_factory=list)
    text: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0

    @property
    def group(self) -> tuple[str, ...]:
        """What outcomes of one fault have in common."""
        kind = self.reason.partition(":")[0]
        return (kind, self.where, self.frames[-1].partition(" (")[0] if self.frames else "")


class Case:
    """A child that opens one file. Poll ``ended`` until there is an outcome."""

    def __init__(self, kind: Kind, path: Path, folder: Path, home: Path) -> None:
        self.kind, self.path, self.folder = kind, path, folder
        for name in ("tmp", "work", "traps"):
            (folder / name).mkdir()
        (folder / "traps" / TRAP).mkdir()
        (folder / "traps" / TRAP / "__init__.py").write_text(_TRAP_SAYS)
        shutil.copytree(home, folder / "home")
        self._beside = sorted(path.parent.iterdir())
        self._around = sorted([*folder.iterdir(), folder / "said.txt", folder / "verdict.json"])
        self._start = time.monotonic()
        # The child takes over whatever was not written yet.
        sys.stdout.flush()
        sys.stderr.flush()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                _open(kind, path, folder)
            finally:
                os._exit(3)

    def ended(self) -> Outcome | None:
        """What became of it, or None while it is still at work."""
        pid, status, used = os.wait4(self.pid, os.WNOHANG)
        late = False
        if not pid:
            if not self._late():
                return None
            late = True
            self._kill()
            _, status, used = os.wait4(self.pid, 0)
        self._kill()  # and what it may have started
        outcome = self._outcome(status, late)
        outcome.seconds = time.monotonic() - self._start
        outcome.megabytes = used.ru_maxrss / 1024
        return outcome

    def _late(self) -> bool:
        """Whether it has computed for too long, or stood still for three times as long."""
        elapsed = time.monotonic() - self._start
        if elapsed < self.kind.seconds:
            return False
        used = psutil.Process(self.pid).cpu_times()
        return used.user + used.system > 0.8 * self.kind.seconds or elapsed > 3 * self.kind.seconds

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)

    def _outcome(self, status: int, late: bool) -> Outcome:
        said = (self.folder / "said.txt").read_text("utf-8", "replace") if self._said.is_file() else ""
        try:
            told: dict[str, Any] = json.loads((self.folder / "verdict.json").read_text("utf-8"))
        except (OSError, ValueError):
            code = os.waitstatus_to_exitcode(status)
            name = signal.Signals(-code).name if code < 0 else f"exit {code}"
            reason = f"more than {self.kind.seconds:.0f} s" if late else f"died by {name}"
            if not late and "terminate called" in said:
                reason += ": " + " ".join(said[said.index("terminate called") :].split()[:12])
            frames = _dumped_frames(said)
            return Outcome("escape", reason, _ours(frames), frames[-6:], said[-6000:])
        outcome = Outcome(**told)
        stray = [
            *(p for p in self.path.parent.iterdir() if p not in self._beside),
            *(p for p in self.folder.iterdir() if p not in self._around),
        ]
        if stray:
            return Outcome(
                "escape", f"stray file: {stray[0].name}", outcome.where, outcome.frames, outcome.text
            )
        if late:
            return Outcome("escape", "it does not end", outcome.where, outcome.frames, said[-6000:])
        outcome.text += said[-3000:] if outcome.verdict == "escape" else ""
        return outcome

    @property
    def _said(self) -> Path:
        return self.folder / "said.txt"


def _dumped_frames(said: str) -> list[str]:
    """The frames of the main thread in what faulthandler wrote, innermost last."""
    blocks = [block for block in re.split(r"(?m)^(?:Thread|Current thread) ", said) if "_open" in block]
    return (
        [f"{_short(file)}:{line} {name}" for file, line, name in _FRAME.findall(blocks[-1])][::-1]
        if blocks
        else []
    )


def _short(file: str) -> str:
    for root in ("/rlstudio/", "/tests/fuzz/", "/site-packages/"):
        _, found, rest = file.rpartition(root)
        if found and "site-packages" not in rest:
            return (root + rest).removeprefix("/").removeprefix("site-packages/")
    return file.rpartition("/")[2]


def _ours(frames: list[str]) -> str:
    return next((frame for frame in reversed(frames) if frame.startswith("rlstudio/")), "")


# ---------------------------------------------------------------------------------- in the child


class _Watch:
    """What must not happen anywhere while a file is opened."""

    def __init__(self, folder: Path) -> None:
        self.errors: list[Outcome] = []
        self.strange: list[str] = []
        self._allowed = (str(folder), "/dev/null", "/dev/shm/", "/dev/dri/", "/proc/self/", "/dev/tty")
        self._on = True
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(args.exc_type, args.exc_value or args.exc_type(), None)
        sys.addaudithook(self._audit)

    def stop(self) -> None:
        self._on = False

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.errors.append(_escape(error))

    def _audit(self, event: str, given: tuple[Any, ...]) -> None:
        if not self._on:
            return
        if event == "open":
            path, _, flags = given
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if writes and isinstance(path, str | bytes | os.PathLike):
                self._check(os.fsdecode(path), "writes")
        elif event in ("os.mkdir", "os.remove", "os.rmdir", "os.symlink", "os.link"):
            if isinstance(given[0], str | bytes | os.PathLike):
                self._check(os.fsdecode(given[0]), event)
        elif event == "os.rename":
            self._check(os.fsdecode(given[1]), event)
        elif event in ("os.system", "os.exec", "pty.spawn", "webbrowser.open"):
            self.strange.append(f"{event} {given!r}"[:200])
        elif event == "subprocess.Popen" and given[0] not in (sys.executable, None):
            self.strange.append(f"starts {given[0]!r}"[:200])

    def _check(self, path: str, what: str) -> None:
        if not os.path.abspath(path).startswith(self._allowed):
            self.strange.append(f"{what} {path}"[:300])


def _open(kind: Kind, path: Path, folder: Path) -> None:
    """Open the file, write the verdict and end. Runs in the child."""
    os.setsid()
    said = os.open(folder / "said.txt", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    null = os.open(os.devnull, os.O_RDONLY)
    for number, target in ((null, 0), (said, 1), (said, 2)):
        os.dup2(number, target)
    faulthandler.enable(file=said)
    faulthandler.dump_traceback_later(kind.seconds - 1.0, repeat=True, file=said)
    _settle(folder)
    limits = _limit(kind)
    watch = _Watch(folder)
    try:
        kind.open(path, folder / "home")
        outcome = Outcome("opened")
    except UserError as error:
        outcome = _refusal(kind, error)
    except BaseException as error:
        _lift(limits)
        outcome = _escape(error)
    _lift(limits)
    watch.stop()
    if watch.errors and outcome.verdict != "escape":
        outcome = watch.errors[0]
        outcome.reason = f"in a slot or thread, {outcome.reason}"
    if watch.strange:
        outcome = Outcome("escape", watch.strange[0], outcome.where, outcome.frames, outcome.text)
    trapped = TRAP in sys.modules or Path(os.environ["RLSTUDIO_FUZZ_TRAP"]).exists()
    if trapped and not kind.trusting:
        outcome = Outcome("escape", "imported a package that the file named", text=outcome.text)
    (folder / "verdict.json").write_text(json.dumps(outcome.__dict__), "utf-8")
    os._exit(0)


def _settle(folder: Path) -> None:
    """Folders of its own for everything."""
    home, temporary = folder / "home", folder / "tmp"
    for name in [n for n in os.environ if n.startswith(("XDG_", "RLSTUDIO_"))]:
        del os.environ[name]
    os.environ |= {
        "HOME": str(home),
        "TMPDIR": str(temporary),
        # Torch sets this one for its whole process at its first look, and children inherit it.
        "TORCHINDUCTOR_CACHE_DIR": str(temporary / "inductor"),
        # Where Stable-Baselines3's logger makes a folder, whatever the tests around have chosen.
        "SB3_LOGDIR": str(temporary / "sb3"),
        "RLSTUDIO_FUZZ_TRAP": str(folder / "work" / "sprung"),
    }
    for name, place in (("CONFIG", ".config"), ("DATA", ".data"), ("CACHE", ".cache"), ("STATE", ".state")):
        os.environ[f"XDG_{name}_HOME"] = str(home / place)
    runtime = temporary / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    import tempfile

    tempfile.tempdir = None
    os.chdir(folder / "work")
    sys.path.insert(0, str(folder / "traps"))


def _limit(kind: Kind) -> tuple[int, int] | None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Should nobody be left to end it.
    resource.setrlimit(resource.RLIMIT_CPU, (int(4 * kind.seconds), int(4 * kind.seconds) + 5))
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except (OSError, ValueError):
        return None
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MEMORY, hard))
    return soft, hard


def _lift(limits: tuple[int, int] | None) -> None:
    if limits is not None:
        resource.setrlimit(resource.RLIMIT_AS, limits)


def _refusal(kind: Kind, error: UserError) -> Outcome:
    """A sentence, or why it is none."""
    text = str(error)
    fault = ""
    if not text:
        fault = "a refusal without a text"
    elif not text.isprintable():
        fault = "a refusal of several lines or unprintable"
    elif len(text) > _LONGEST:
        fault = f"a refusal of {len(text)} characters"
    elif found := _PROGRAMMERS_WORDS.search(text):
        fault = f"a refusal in programmers' words ({found[0][:30]})"
    elif kind.forgiving:
        fault = "refused, though it is read unasked"
    outcome = _escape(error)
    if fault:
        outcome.reason = f"{fault}: {text[:400]!r}"
        return outcome
    return Outcome("refused", text)


def _escape(error: BaseException) -> Outcome:
    stack = traceback.extract_tb(error.__traceback__)
    frames = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in stack]
    try:
        message = str(error)
    except Exception as second:  # its text is the next fault
        message = f"(its text fails: {type(second).__name__})"
    reason = f"{type(error).__name__}: {message[:400]}".replace("\n", " ")
    text = "".join(traceback.format_exception(error, limit=-20))[-6000:]
    return Outcome("escape", reason, _ours(frames), frames[-6:], text)
