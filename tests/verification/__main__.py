"""``make verify``: what every algorithm reaches, against exact solutions and Stable-Baselines3.

Long (hours on two cores). What a trial came to is kept in verification-results.json, so that a run that was
stopped goes on where it was; ``--fresh`` begins anew. Writes docs/verification.md with dates, seeds and
settings. ``--only WORDS`` keeps what has one of the words in its name and leaves the page alone.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable
from math import sqrt
from pathlib import Path
from statistics import fmean, median, stdev

from rlstudio.core.registry import environment
from rlstudio.engine.play.ready_policies import rule_returns
from tests.verification import asynchronous, attention, designs, imitation, inverse, tabular, writing
from tests.verification.results import Results
from tests.verification.trials import GOALS, PEERS, RULES, SWITCHES, Trial

PAGE = Path("docs/verification.md")
INTRODUCTION = """\
# Verification

Made by `make verify` on {machine}, {dates}. Every trial is a process of its own with one thread, on
the CPU, with seeds 0, 1, 2, or as many as are written. Returns are greedy means of fresh episodes with the
policy as it is after the last step (no best one is picked), one figure for each seed; of Breakout they are
means of the last 100 episodes of training, as the papers tell them. *Holds*: our mean over the seeds is at
least the other's, less two standard errors of the difference, which the spread of the seeds makes."""
AGAINST_PEERS = """\
## Against Stable-Baselines3 and sb3-contrib

The preset's settings on both sides, translated by `tests/verification/peer.py`; 20 episodes (HalfCheetah 5
or 10, Atari 10). *Time*: how many times as long the peer takes, by the clock and in brackets in processor
seconds (median over the seeds). For Atari both sides learn in RL Studio's own lanes, from the same small
pictures, so that these figures compare learning alone.

Where rewards are normalised, the peer (VecNormalize) divides each by the deviation of returns at that step,
RL Studio's PPO and A2C all of a rollout by the deviation at its end. On the same steps of HalfCheetah
observations agree to 1e-6, and normalised advantages correlate by .89 in the first rollout and by .99 or
more in every later one; bootstrapping at time limits, in the unit of scaled rewards, is the same.

| task | preset | steps | ours | peer | holds | time |
|---|---|---|---|---|---|---|"""
AGAINST_PLAIN = """\
## Every switch of DQN by itself

The default preset with one thing changed, against the same without it.

| task | changed | steps | with it | plain | holds |
|---|---|---|---|---|---|"""
AGAINST_GOALS = """\
## Against goals: algorithms that the peers do not have, worlds that need noise which drifts

| task | preset | steps | ours | at least | which is | holds |
|---|---|---|---|---|---|---|"""
AGAINST_RULES = """\
## Worlds outside of games against their rules of thumb

64 greedy episodes for each seed; the rules play 64 on the same seeds. *Better* is: the first rule is behind
by more than the spread of our seeds (from the best to the worst).

| task | preset | steps | ours | rules | better |
|---|---|---|---|---|---|"""

FEW = 3
"""So many seeds are told one by one."""

SECTIONS = (
    ("exact", "Against exact solutions", tabular.main),
    ("asynchronous", "Asynchronous workers", asynchronous.main),
    ("imitation", "Cloning and DAgger", imitation.main),
    ("inverse", "Rewards found from demonstrations", inverse.main),
    ("designs", "Designing networks", designs.main),
    ("writing", "Learning to write as a reader likes it", writing.main),
    ("attention", "Where nothing can be differentiated", attention.main),
)


def figures(values: list[float]) -> str:
    """The figure of every seed; of many, their mean with its standard error, and where they lie."""
    if len(values) <= FEW:
        return ", ".join(f"{value:.1f}" for value in values)
    error, low, high = sqrt(_squared_error(values)), min(values), max(values)
    return f"{fmean(values):.0f} ± {error:.0f} ({low:.0f} to {high:.0f}, {len(values)} seeds)"


def at_least(mine: list[float], others: list[float]) -> bool:
    """Whether our mean is at least the other's, less two standard errors of the difference of the means."""
    error = sqrt(_squared_error(mine) + _squared_error(others))
    return fmean(mine) >= fmean(others) - 2 * error - 1e-9


def _squared_error(values: list[float]) -> float:
    """Of the mean over seeds."""
    return stdev(values) ** 2 / len(values)


def changed(changes: dict[str, object]) -> str:
    """Settings that differ from the preset, in words."""
    return ", ".join(f"{name} = {value}" for name, value in changes.items())


def against_peer(trial: Trial, results: Results) -> tuple[str, bool]:
    """The trial's line of the table, and whether it holds."""
    mine, theirs = [], []
    for seed in range(trial.seeds):
        mine.append(results.of("ours", trial, seed))
        theirs.append(results.of("theirs", trial, seed))
    returns = [[result.mean_return for result in side] for side in (mine, theirs)]
    holds = at_least(*returns)
    pairs = list(zip(mine, theirs, strict=True))
    wall = median(b.seconds / a.seconds for a, b in pairs)
    cpu = median(b.cpu_seconds / a.cpu_seconds for a, b in pairs)
    preset = trial.preset + (f", {changed(trial.config)}" if trial.config else "")
    line = f"| {trial.env} · {trial.algorithm} | {preset} | {trial.steps:,} | {figures(returns[0])} "
    return line + f"| {figures(returns[1])} | {_yes(holds)} | {wall:.1f}x ({cpu:.1f}x) |", holds


def against_plain(trial: Trial, changes: dict[str, object], results: Results) -> tuple[str, bool]:
    """The switch's line of the table, and whether it holds."""
    switched = trial.model_copy(update={"config": changes})
    mine = [results.of("ours", switched, seed).mean_return for seed in range(trial.seeds)]
    plain = [results.of("ours", trial, seed).mean_return for seed in range(trial.seeds)]
    holds = at_least(mine, plain)
    line = f"| {trial.env} | {changed(changes)} | {trial.steps:,} | {figures(mine)} | {figures(plain)} "
    return line + f"| {_yes(holds)} |", holds


def against_goal(trial: Trial, goal: float, source: str, results: Results) -> tuple[str, bool]:
    """The trial's line of the table, and whether the mean over the seeds reaches the goal."""
    mine = [results.of("ours", trial, seed).mean_return for seed in range(trial.seeds)]
    holds = fmean(mine) >= goal
    line = f"| {trial.env} · {trial.algorithm} | {trial.preset} | {trial.steps:,} | {figures(mine)} "
    return line + f"| {goal:g} | {source} | {_yes(holds)} |", holds


def against_rules(trial: Trial, results: Results) -> tuple[str, bool]:
    """The trial's line of the table, and whether it beats the first rule by more than the seeds' spread."""
    mine = [results.of("ours", trial, seed).mean_return for seed in range(trial.seeds)]
    spec = environment(trial.env, trial.env_settings)
    rules = {
        rule.title: fmean(
            float(rule_returns(spec, rule, trial.episodes, seed + 10_000).mean())
            for seed in range(trial.seeds)
        )
        for rule in spec.baselines()
    }
    holds = fmean(mine) - next(iter(rules.values())) > max(mine) - min(mine)
    told = ", ".join(f"{title} {mean:.2f}" for title, mean in rules.items())
    ours = ", ".join(f"{value:.2f}" for value in mine)
    line = f"| {trial.env} · {trial.algorithm} | {trial.preset} | {trial.steps:,} | {ours} "
    return line + f"| {told} | {_yes(holds)} |", holds


def _yes(holds: bool) -> str:
    return "yes" if holds else "**no**"


def main() -> None:
    """Verify, print, write the page; the exit status is 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.verification", description=__doc__)
    parser.add_argument(
        "--only", nargs="*", default=[], metavar="WORD", help="keep what has one of these in its name"
    )
    parser.add_argument("--fresh", action="store_true", help="measure anew what has been measured")
    parser.add_argument("--page", type=Path, default=None, help=f"where to write (default: {PAGE})")
    arguments = parser.parse_args()
    words: list[str] = arguments.only
    results = Results(Path("verification-results.json"), fresh=arguments.fresh)
    every = True

    def rows(heading: str, lines: list[tuple[str, Callable[[], tuple[str, bool]]]]) -> list[str]:
        nonlocal every
        table = [heading]
        for name, measure in lines:
            if not words or any(word.lower() in name.lower() for word in words):
                line, holds = measure()
                print(line, file=sys.stderr, flush=True)
                table.append(line)
                every &= holds
        return [*table, ""] if len(table) > 1 else []

    content = rows(
        AGAINST_PEERS,
        [(f"peer {t.name}", lambda t=t: against_peer(t, results)) for t in PEERS],
    )
    content += rows(
        AGAINST_PLAIN,
        [
            (f"switch {t.name} {changed(c)}", lambda t=t, c=c: against_plain(t, c, results))
            for t, c in SWITCHES
        ],
    )
    content += rows(
        AGAINST_GOALS,
        [
            (f"goal {g.trial.name}", lambda g=g: against_goal(g.trial, g.at_least, g.source, results))
            for g in GOALS
        ],
    )
    content += rows(AGAINST_RULES, [(f"rule {t.name}", lambda t=t: against_rules(t, results)) for t in RULES])
    for name, title, measure in SECTIONS:
        if not words or any(word in name for word in words):
            text, holds = results.section(name, measure)
            content += [f"## {title}", "", text, ""]
            every &= holds
    machine = f"{platform.system()}, {os.cpu_count()} cores, no GPU"
    introduction = INTRODUCTION.format(machine=machine, dates=results.dates())
    page = "\n".join([introduction, "", *content])
    print(page)
    target = arguments.page or (None if words else PAGE)
    if target is not None:
        target.write_text(page, encoding="utf-8")
    sys.exit(not every)


if __name__ == "__main__":
    main()
