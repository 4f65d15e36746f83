"""The agents that come along, made anew by the program's own command line: ``make agents``.

``python packaging/agents.py [--table] [NAME ...]``: train these (all without a name) into ``build/agents``,
play 20 episodes on seeds that no training has seen (5 of a game of Atari), and put each that reaches its
score into ``resources/checkpoints``, whose README tells how every one was made. ``--table`` trains nothing
and plays those that are there. Exit code 1 when one has failed; its old file then stays.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rlstudio.engine.files import checkpoint

ROOT = Path(__file__).resolve().parents[1]
FOLDER, WORK = ROOT / "resources" / "checkpoints", ROOT / "build" / "agents"
README = FOLDER / "README.md"
TEST_SEED = 1
HEAD = """# The agents that come along

`make agents` makes them anew (`packaging/agents.py`), this table included. Each is the `best.rlstudio` of a
plain run with `--device cpu`, one thread and the preset's settings but for what is named. Score: mean ±
standard deviation of greedy episodes, 20 on seed 1 (5 of a game of Atari), which no training has seen; of
Connect Four and Go the mean result against chance (1: all won). Steps and time are those of the policy, on
one core of an AMD EPYC (Freeway and boards: one that did much else; Freeway's is the last policy, which no
test had reached). Against open_spiel's UCT with 2,000 simulations the Go agent on nine by nine won 20 of 20
games with 64 of its own, from both sides of ten openings by chance; it learned with 16. The Connect Four
agent plays with 64 simulations, too, and learned with 32: .88 of its moves keep what a perfect player would
reach (300 positions of `tests/perfect_connect_four.py`).

| file | made by | steps | time | score | at least |
|---|---|---|---|---|---|
"""


@dataclass(frozen=True)
class Agent:
    """One file. ``arguments``: of ``rlstudio train``. ``least``: the mean return that it has to reach.

    ``module``: what trains it instead, given FILE as its last argument. ``pixels``: an episode takes minutes.
    """

    name: str
    arguments: str
    least: float
    module: str = ""
    pixels: bool = False

    @property
    def command(self) -> str:
        """What makes it, as one types it."""
        if self.module:
            return f"python -m {self.module} {self.arguments} FILE"
        return f"rlstudio train {self.arguments}"

    @property
    def episodes(self) -> int:
        """How many it is tested for."""
        return 5 if self.pixels else 20


AGENTS = (
    Agent(
        "breakout-ppo", "ALE/Breakout-v5 ppo --steps 3500000 --set schedule_steps=3500000", 60.0, pixels=True
    ),
    Agent("cartpole-dqn", "CartPole-v1 dqn", 475.0),
    Agent("cartpole-ppo", "CartPole-v1 ppo", 475.0),
    Agent("connectfour-alphazero", "connectfour 0 600", 0.9, module="tests.benchmarks.boards.selfplay"),
    Agent("freeway-ppo", "ALE/Freeway-v5 ppo --steps 177056", 20.0, pixels=True),
    Agent("go-alphazero", "rlstudio/Go-v0 alphazero --steps 621440", 0.9),
    Agent("go9-alphazero", "go9 1 1200", 0.9, module="tests.benchmarks.boards.selfplay"),
    Agent("halfcheetah-ppo", "HalfCheetah-v5 ppo", 3000.0),
    Agent("lunarlander-ppo", "LunarLander-v3 ppo", 240.0),
    Agent("maze-q_learning", "rlstudio/Maze-v0 q_learning", 1.0),
    Agent("mountaincar-dqn", "MountainCar-v0 dqn --seed 1", -110.0),
    Agent("pendulum-sac", "Pendulum-v1 sac", -180.0),
    Agent("pong-ppo", "ALE/Pong-v5 ppo --seed 2 --steps 900000", 18.0, pixels=True),
)


def train(agent: Agent) -> Path:
    """Train; returns the file. Raises CalledProcessError."""
    folder = WORK / agent.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    file = folder / "best.rlstudio"
    given = shlex.split(agent.arguments)
    threads = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = ["-m", agent.module, *given, str(file)]
    if not agent.module:
        command = ["-m", "rlstudio", "train", *given, "--device", "cpu", "--out", str(folder)]
    subprocess.run([sys.executable, *command], check=True, cwd=ROOT, env={**os.environ, **threads})
    return file


def play(agent: Agent, file: Path) -> dict[str, Any]:
    """What ``rlstudio evaluate`` says of a file."""
    command = ["evaluate", str(file), "--episodes", str(agent.episodes), "--seed", str(TEST_SEED), "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "rlstudio", *command], check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def row(agent: Agent, file: Path, found: dict[str, Any]) -> str:
    """The line of the table."""
    manifest = checkpoint.peek(file)
    score = f"{found['mean_return']:,.6g} ± {found['std_return']:,.3g}"
    minutes, seconds = divmod(round(manifest.seconds), 60)
    lasted = f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
    name, command = f"`{agent.name}`", f"`{agent.command}`"
    cells = (name, command, f"{manifest.step:,}", lasted, score, f"{agent.least:,g}")
    return f"| {' | '.join(cells)} |\n"


def rows() -> dict[str, str]:
    """The lines of the table that is there, by the agent's name."""
    if not README.exists():
        return {}
    lines = [line for line in README.read_text().splitlines(keepends=True) if line.startswith("| `")]
    return {line.split("`")[1]: line for line in lines}


def main() -> int:
    """Train, test, put in place, tell."""
    parser = argparse.ArgumentParser(prog="python packaging/agents.py")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--table", action="store_true", help="train nothing: play what is there")
    given = parser.parse_args()
    unknown = set(given.names) - {agent.name for agent in AGENTS}
    if unknown:
        parser.error(f"there is no agent {', '.join(sorted(unknown))}")
    failed = []
    for agent in AGENTS:
        if given.names and agent.name not in given.names:
            continue
        place = FOLDER / f"{agent.name}.rlstudio"
        file = place if given.table else train(agent)
        found = play(agent, file)
        good = found["mean_return"] >= agent.least
        print(f"{agent.name}: {found['mean_return']:,.6g}, at least {agent.least:,g}", flush=True)
        if not good:
            failed.append(agent.name)
            continue
        if file != place:
            shutil.copyfile(file, place)
        table = rows() | {agent.name: row(agent, place, found)}
        README.write_text(HEAD + "".join(table[one.name] for one in AGENTS if one.name in table))
    if failed:
        print(f"not good enough, and not taken: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
