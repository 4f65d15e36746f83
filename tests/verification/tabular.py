"""Planning, chance and tabular learning against the exact solution; what planning in thought gains in mazes.

``python -m tests.verification.tabular`` prints five tables in Markdown and fails if a figure is not met.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np

from rlstudio.core.env import EnvSpec
from rlstudio.core.events import EpisodeEnded, Stepped, Updated
from rlstudio.core.registry import algorithm, environment
from rlstudio.engine.run.evaluation import evaluate
from tests.optimal import (
    greedy_path_is_optimal,
    optimal_action_values,
    policy_values,
    policy_values_within,
    solved,
)

EXACT = 1e-6
SEEDS = 10
WORLDS: tuple[tuple[str, dict[str, Any], float], ...] = (
    ("rlstudio/GridWorld-v0", {}, 0.9),
    ("rlstudio/Maze-v0", {}, 0.99),
    ("rlstudio/Maze-v0", {"rows": 40, "columns": 40, "slip": 0.2}, 0.99),
    ("rlstudio/Treasure-v0", {}, 0.9),
    ("CliffWalking-v1", {}, 0.99),
    ("CliffWalking-v1", {"is_slippery": True}, 0.99),
    ("FrozenLake-v1", {}, 0.99),
    ("FrozenLake-v1", {"map_name": "8x8"}, 0.99),
    ("Taxi-v4", {"legal_only": False}, 0.99),
)
UNCUT = {"max_steps": 100_000}
CHANCE: tuple[tuple[str, dict[str, Any]], ...] = (
    ("rlstudio/GridWorld-v0", {}),
    ("rlstudio/GridWorld-v0", UNCUT),
    ("rlstudio/GridWorld-v0", {"rows": 5, "columns": 6, "slip": 0.3, **UNCUT}),
    ("rlstudio/Treasure-v0", {"max_steps": 50}),
    ("rlstudio/Treasure-v0", {"step_reward": -1.0, **UNCUT}),
    ("rlstudio/Treasure-v0", {"step_reward": -1.0, "slip": 0.2, "max_steps": 20}),
    ("rlstudio/Treasure-v0", {"left_end": "trap", "start": "middle", **UNCUT}),
)
"""Where acting at random is judged: by what an episode is worth when it is cut off, and when it never is."""
MOST_ERRORS = 3.5
"""Standard errors by which a mean may be off: one mean in two thousand is, by chance."""
SLOW = {"learning_rate": 0.2, "exploration_steps": 70_000, "epsilon_final": 0.0}
WIDER = {
    "rows": 12, "columns": 12, "trap_ends": False, "step_reward": 0.0, "treasure_reward": 1.0,
    "max_steps": 10_000,
}  # fmt: skip
SUTTON = {"plan": "Sutton and Barto", "step_reward": 0.0, "treasure_reward": 1.0, "max_steps": 10_000}


@dataclass(frozen=True)
class Check:
    """One figure: what, on which world, how large the error is, whether it is small enough, and the time."""

    method: str
    world: str
    figure: str
    passed: bool
    seconds: float


def _named(env: str, settings: dict[str, Any]) -> str:
    return env + "".join(f" {name}={value}" for name, value in settings.items())


def planning() -> list[Check]:
    """Value and policy iteration, both ways of sweeping, against v* and q* by a linear solve."""
    checks = []
    for env, settings, discount in WORLDS:
        spec = environment(env, settings)
        v_S, q_SA = solved(spec.model(), discount)
        for name in ("value_iteration", "policy_iteration"):
            kind = algorithm(name)
            for in_place in (False, True):
                planner = kind(spec, kind.Config(discount=discount, in_place=in_place), device="cpu", seed=0)
                world = spec.make_world(1, 0)
                start = time.perf_counter()
                sweeps = sum(1 for _ in planner.learn(world))
                seconds = time.perf_counter() - start
                error = max(np.abs(planner.policy.v_S - v_S).max(), np.abs(planner.policy.q_SA - q_SA).max())
                passed = error <= EXACT and greedy_path_is_optimal(spec, planner.policy, discount)
                checks.append(
                    Check(
                        f"{kind.title}{', in place' if in_place else ''}",
                        _named(env, settings),
                        f"largest error {error:.1e} after {sweeps} sweeps",
                        bool(passed),
                        seconds,
                    )
                )
    return checks


def _learned(spec: EnvSpec, name: str, config: dict[str, Any], steps: int, lanes: int, seed: int) -> Any:
    kind = algorithm(name)
    learner = kind(spec, kind.Config(**config), device="cpu", seed=seed)
    taken = 0
    for event in learner.learn(spec.make_world(lanes, seed)):
        if isinstance(event, Stepped):
            taken += lanes
            if taken >= steps:
                break
    return learner


def tabular() -> list[Check]:
    """Learning with α = 1 in worlds without chance is exact; with chance the greedy way must be the best.

    Q-learning and Dyna-Q against q*; expected SARSA against q of the very ε-greedy policy that it follows;
    SARSA and Monte Carlo control, whose ε ends at 0 or whose values stay noisy, by their greedy ways.
    """
    checks = []
    spec = environment("rlstudio/GridWorld-v0", {"max_steps": 30})
    model, inner = spec.model(), slice(1, 15)
    q_SA = optimal_action_values(model, 0.9)
    always = {"discount": 0.9, "learning_rate": 1.0, "epsilon_initial": 1.0, "epsilon_final": 1.0}
    for name, config in (("q_learning", always), ("dyna_q", always), ("prioritised_sweeping", always)):
        start = time.perf_counter()
        errors = [
            np.abs(_learned(spec, name, config, 20_000, 4, seed).policy.q_SA - q_SA)[inner].max()
            for seed in range(3)
        ]
        checks.append(
            Check(algorithm(name).title, spec.id, f"largest error {max(errors):.1e} to q*",
                  max(errors) <= EXACT, time.perf_counter() - start)
        )  # fmt: skip
    start, errors = time.perf_counter(), []
    for seed in range(3):
        soft = {**always, "epsilon_initial": 0.3, "epsilon_final": 0.3}
        found_SA = _learned(spec, "expected_sarsa", soft, 40_000, 4, seed).policy.q_SA
        best_SA = found_SA.round(9) == found_SA.round(9).max(axis=1, keepdims=True)
        p_SA = 0.7 * best_SA / best_SA.sum(axis=1, keepdims=True) + 0.3 / 4
        v_S = policy_values(model, p_SA, 0.9)
        following = np.where(model.terminated[..., 0], 0.0, v_S[model.next_state[..., 0]])
        errors.append(np.abs(found_SA - (model.reward[..., 0] + 0.9 * following))[inner].max())
    checks.append(
        Check("Expected SARSA", spec.id, f"largest error {max(errors):.1e} to q of its own ε-greedy policy",
              max(errors) <= EXACT, time.perf_counter() - start)
    )  # fmt: skip
    ways: tuple[tuple[str, str, dict[str, Any], dict[str, Any], int, float], ...] = (
        ("sarsa", "rlstudio/Maze-v0", {}, SLOW, 100_000, 0.99),
        ("expected_sarsa", "rlstudio/Maze-v0", {}, {"epsilon_final": 0.02}, 40_000, 0.99),
        ("q_learning", "rlstudio/Maze-v0", {}, {}, 30_000, 0.99),
        ("dyna_q", "rlstudio/Maze-v0", {}, {"exploration_steps": 2000, "planning_steps": 20}, 6_000, 0.99),
        ("monte_carlo", "rlstudio/GridWorld-v0", {}, {}, 20_000, 0.99),
        ("monte_carlo", "rlstudio/Treasure-v0", {}, {"discount": 0.9, "exploration_steps": 2000}, 4_000, 0.9),
    )  # fmt: skip
    for name, env, settings, config, steps, discount in ways:
        spec = environment(env, settings)
        start = time.perf_counter()
        best = [
            greedy_path_is_optimal(spec, _learned(spec, name, config, steps, 1, seed).policy, discount)
            for seed in range(3)
        ]
        checks.append(
            Check(algorithm(name).title, spec.id,
                  f"greedy way optimal after {steps:,} steps: {sum(best)} of {len(best)} seeds",
                  all(best), time.perf_counter() - start)
        )  # fmt: skip
    return checks


def value_of_chance(spec: EnvSpec) -> float:
    """The mean return of acting evenly at random, exactly: by a linear solve, or step by step to the cut."""
    model = spec.model()
    p_SA = np.full(model.reward.shape[:2], 1 / model.reward.shape[1])
    limit: int = spec.settings.max_steps  # type: ignore[attr-defined]
    if limit >= UNCUT["max_steps"]:
        v_S = policy_values(model, p_SA, 1.0)
    else:
        v_S = policy_values_within(model, p_SA, 1.0, limit)
    return float(model.start @ v_S)


def returns_of_chance(spec: EnvSpec, episodes: int, seed: int, *, training: bool) -> list[float]:
    """Returns of ``random``: as evaluation plays it, or the first episodes of every lane of a training.

    As many of each lane: whichever episodes end first would favour short ones.
    """
    kind, lanes = algorithm("random"), 20
    learner = kind(spec, kind.Config(), device="cpu", seed=seed)
    if not training:
        return evaluate(spec, learner.policy, episodes, seed).returns
    found: list[list[float]] = [[] for _ in range(lanes)]
    wanted = episodes // lanes
    for event in learner.learn(spec.make_world(lanes, seed)):
        if isinstance(event, EpisodeEnded) and len(found[event.lane]) < wanted:
            found[event.lane].append(event.episode_return)
            if all(len(returns) == wanted for returns in found):
                break
    return [value for returns in found for value in returns]


def errors_off(returns: list[float], exact: float) -> float:
    """By how many standard errors the mean of these is off; infinitely many where nothing varies."""
    off, error = np.mean(returns) - exact, np.std(returns, ddof=1) / np.sqrt(len(returns))
    if error == 0:
        return 0.0 if abs(off) < 1e-9 else float("inf")
    return float(off / error)


def chance(episodes: int = 20_000) -> list[Check]:
    """Acting at random, in training and when it is watched, against what that is worth."""
    checks = []
    for env, settings in CHANCE:
        spec = environment(env, settings)
        exact = value_of_chance(spec)
        for training in (True, False):
            start = time.perf_counter()
            returns = returns_of_chance(spec, episodes, 0, training=training)
            off = errors_off(returns, exact)
            figure = f"mean return {np.mean(returns):.3f} for {exact:.3f}: {off:+.1f} standard errors"
            name = f"Random, {'training' if training else 'evaluation'}"
            passed = abs(off) <= MOST_ERRORS
            checks.append(Check(name, _named(env, settings), figure, passed, time.perf_counter() - start))
    return checks


def greedy_steps(spec: EnvSpec, learner: Any) -> int | None:
    """How many steps the greedy way from the start to the treasure takes; None where it never arrives."""
    model = spec.model()
    action_S = learner.policy.decide(spec.all_observations(), explore=False).action
    state = int(model.start.argmax())
    for step in range(1, len(model.start) + 1):
        action = action_S[state]
        if model.terminated[state, action, 0]:
            return step
        state = int(model.next_state[state, action, 0])
    return None


def episodes_to(planning_steps: int, seed: int, most_steps: int, patience: int = 400) -> int:
    """Episodes until the greedy way through Sutton's maze takes at most so many steps.

    α = 0.1, γ = 0.95, ε = 0.1 as in figure 8.2 of the book. ``patience`` where that takes longer.
    """
    spec = environment("rlstudio/Maze-v0", SUTTON)
    kind = algorithm("dyna_q")
    config = kind.Config(
        learning_rate=0.1, discount=0.95, epsilon_initial=0.1, epsilon_final=0.1, exploration_steps=1,
        planning_steps=planning_steps,
    )  # fmt: skip
    learner = kind(spec, config, device="cpu", seed=seed)
    episodes = 0
    for event in learner.learn(spec.make_world(1, seed)):
        if isinstance(event, EpisodeEnded):
            episodes += 1
            steps = greedy_steps(spec, learner)
            if episodes == patience or (steps is not None and steps <= most_steps):
                break
    return episodes


def dyna() -> list[Check]:
    """Episodes until the greedy way takes at most 16 steps, and until it takes 14, the fewest there are.

    With ε = 0.1 and hardly any difference in value a run may stay at 16 steps for hundreds of episodes,
    with planning or without; so the gain is measured at 16, and runs that reach 14 are counted.
    """
    median = {}
    checks = []
    for planning_steps in (0, 5, 50):
        start = time.perf_counter()
        near = np.array([episodes_to(planning_steps, seed, 16) for seed in range(SEEDS)])
        best = np.array([episodes_to(planning_steps, seed, 14, 200) for seed in range(SEEDS)])
        median[planning_steps] = float(np.median(near))
        gain = median[0] / median[planning_steps]
        figure = (
            f"at most 16 steps after {median[planning_steps]:g} episodes "
            f"(median; {near.min()} to {near.max()}); "
            f"14 steps within 200 episodes: {(best < 200).sum()} of {SEEDS} seeds; "
            f"{gain:.1f} times as fast as n = 0"
        )
        passed = planning_steps == 0 or gain >= {5: 2.0, 50: 5.0}[planning_steps]
        checks.append(
            Check(
                f"Dyna-Q, n = {planning_steps}", "Sutton's maze", figure, passed, time.perf_counter() - start
            )
        )
    return checks


def until_optimal(name: str, settings: dict[str, Any], seed: int, planning_steps: int) -> tuple[int, int]:
    """Steps and corrections until the greedy way is the best, by the same random walk."""
    spec, kind = environment("rlstudio/Maze-v0", settings), algorithm(name)
    config = kind.Config(
        discount=0.95,
        learning_rate=1.0,
        epsilon_initial=1.0,
        epsilon_final=1.0,
        planning_steps=planning_steps,
    )
    learner = kind(spec, config, device="cpu", seed=seed)
    steps = corrections = 0
    for event in learner.learn(spec.make_world(1, seed)):
        if isinstance(event, Updated):
            corrections += len(event.evidence["td_error"])
        elif isinstance(event, Stepped):
            if steps % 10 == 0 and greedy_path_is_optimal(spec, learner.policy, 0.95):
                break
            steps += 1
        if steps >= 100_000:
            raise RuntimeError(f"{kind.title} has not found the best way")
    return steps, corrections


def sweeping() -> list[Check]:
    """Corrections until the greedy way is the best, as in figure 8.4 of the book (example 8.4) in spirit."""
    checks = []
    for title, settings in (("Sutton's maze", SUTTON), ("a maze of 12 x 12", WIDER)):
        for planning_steps in (1, 5):
            start = time.perf_counter()
            found = {
                name: np.array([until_optimal(name, settings, seed, planning_steps) for seed in range(3)])
                for name in ("prioritised_sweeping", "dyna_q")
            }
            ours, dyna_q = found["prioritised_sweeping"].mean(0), found["dyna_q"].mean(0)
            figure = (
                f"the best way after {ours[1]:,.0f} corrections in {ours[0]:,.0f} steps; "
                f"Dyna-Q {dyna_q[1]:,.0f} in {dyna_q[0]:,.0f}: "
                f"{dyna_q[1] / ours[1]:.0f} times as many (means of 3 seeds)"
            )
            passed = bool(ours[1] < dyna_q[1] / 10 and ours[0] <= dyna_q[0])
            checks.append(
                Check(
                    f"Prioritised sweeping, n = {planning_steps}",
                    title,
                    figure,
                    passed,
                    time.perf_counter() - start,
                )
            )
    return checks


def table(checks: list[Check]) -> str:
    """These checks in Markdown."""
    lines = ["| method | world | figure | met | seconds |", "|---|---|---|---|---|"]
    lines += [
        f"| {c.method} | {c.world} | {c.figure} | {'yes' if c.passed else 'NO'} | {c.seconds:.3f} |"
        for c in checks
    ]
    return "\n".join(lines)


def main() -> int:
    """Print everything; the exit status is 1 where a figure is not met."""
    failed = 0
    for title, measure in (
        ("Planning against a linear solve", planning),
        ("Acting at random against its value", chance),
        ("Tabular learning against the exact solution", tabular),
        (f"Dyna-Q on Sutton's maze, {SEEDS} seeds", dyna),
        ("Prioritised sweeping against Dyna-Q, by the same random walk", sweeping),
    ):
        checks = measure()
        failed += sum(not check.passed for check in checks)
        print(f"\n### {title}\n\n{table(checks)}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
