"""What is compared: trials of ours, of the peers, and of one setting against another.

A trial is a preset, a number of steps and changes to the preset; it runs in a process of its own
(tests/verification/trial.py) and yields the greedy mean return of fresh episodes.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from rlstudio.engine.worker.messages import RunSpec

Side = Literal["ours", "theirs"]


class Trial(BaseModel):
    """One task: a preset, a number of steps, and changes to the preset (for the peer as well)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    env: str
    algorithm: str
    steps: int
    preset: str = "default"
    config: dict[str, Any] = Field(default_factory=dict)
    env_settings: dict[str, Any] = Field(default_factory=dict)
    lanes: int | None = None
    episodes: int = 20
    score: Literal["greedy", "training"] = "greedy"
    """What is compared: fresh greedy episodes, or the last hundred episodes of training as they were played.

    A game that long episodes and few points decide, such as Breakout, says little by greedy play early on.
    """
    seeds: int = Field(default=3, ge=2, exclude=True)
    """How many; more where seeds differ so widely that three say little. Not a part of what one run is."""
    our_worlds: bool = False
    """The peer trains in our worlds, so that both see the very same pictures: only learning is compared."""

    @property
    def name(self) -> str:
        """What the tables call it, and what ``--only`` looks at."""
        changes = "".join(f", {name} = {value}" for name, value in self.config.items())
        return f"{self.env} {self.algorithm} {self.preset}{changes}"

    def run(self, seed: int) -> RunSpec:
        """Our side of it."""
        return RunSpec(
            env=self.env,
            env_settings=self.env_settings,
            algorithm=self.algorithm,
            preset=self.preset,
            config=self.config,
            seed=seed,
            lanes=self.lanes,
            steps=self.steps,
            until_solved=False,  # what is compared is the policy after all steps
            device="cpu",
        )


ROBOT: dict[str, Any] = {"learning_starts": 1_000}
"""Ten thousand steps are compared, so that the presets' ten thousand random ones would be all."""

NORMAL: dict[str, Any] = {"normalise_observations": True, "normalise_rewards": True}
FALLS: dict[str, Any] = {"anneal_learning_rate": True, "schedule_steps": 8_000, "activation": "tanh"}

PEERS: tuple[Trial, ...] = (
    Trial(env="CartPole-v1", algorithm="ppo", steps=50_000, preset="zoo"),
    Trial(env="CartPole-v1", algorithm="dqn", steps=50_000, preset="zoo", seeds=8),
    Trial(env="CartPole-v1", algorithm="qr_dqn", steps=50_000),
    Trial(env="CartPole-v1", algorithm="a2c", steps=100_000, preset="sb3"),
    Trial(env="rlstudio/GridWorld-v0", algorithm="dqn", steps=8_000),
    Trial(env="rlstudio/GridWorld-v0", algorithm="qr_dqn", steps=8_000),
    Trial(env="rlstudio/Maze-v0", algorithm="ppo", steps=80_000),
    Trial(env="Pendulum-v1", algorithm="ppo", steps=80_000),
    Trial(env="Pendulum-v1", algorithm="a2c", steps=1_000_000),
    Trial(env="Pendulum-v1", algorithm="ddpg", steps=8_000),
    Trial(env="Pendulum-v1", algorithm="td3", steps=8_000),
    Trial(env="Pendulum-v1", algorithm="sac", steps=8_000),
    *(
        Trial(env="Pendulum-v1", algorithm=algorithm, steps=8_000, config=config)
        for config in (NORMAL, FALLS)
        for algorithm in ("ddpg", "td3", "sac")
    ),
    Trial(env="Acrobot-v1", algorithm="ppo", steps=100_000),
    Trial(env="Acrobot-v1", algorithm="dqn", steps=50_000),
    Trial(env="Acrobot-v1", algorithm="a2c", steps=200_000),
    Trial(env="MountainCar-v0", algorithm="dqn", steps=120_000),
    Trial(env="LunarLander-v3", algorithm="dqn", steps=100_000),
    Trial(env="LunarLander-v3", algorithm="a2c", steps=200_000),
    Trial(env="LunarLander-v3", algorithm="ppo", steps=400_000),
    Trial(env="HalfCheetah-v5", algorithm="ppo", steps=1_000_000, episodes=10),
    Trial(env="HalfCheetah-v5", algorithm="ddpg", steps=10_000, config=ROBOT, episodes=5),
    Trial(env="HalfCheetah-v5", algorithm="td3", steps=10_000, config=ROBOT, episodes=5, seeds=6),
    Trial(env="HalfCheetah-v5", algorithm="sac", steps=10_000, config=ROBOT, episodes=5, seeds=6),
    Trial(env="Hopper-v5", algorithm="ppo", steps=100_000, seeds=12),
    *(
        Trial(
            env=f"ALE/{game}-v5",
            algorithm=algorithm,
            steps=steps,
            preset=preset,
            env_settings={"threads": 1},
            config={"mirror": False} if algorithm == "ppo" else {},  # the peer has none
            episodes=10,
            score="training" if game == "Breakout" else "greedy",
            our_worlds=True,
        )
        for algorithm, preset, steps, game in (
            ("ppo", "fast", 500_000, "Pong"),
            ("dqn", "small", 100_000, "Pong"),
            ("dqn", "small", 100_000, "Breakout"),
        )
    ),
)
"""Against Stable-Baselines3 and sb3-contrib; the quick ones come first."""

_NOISY_GRID: dict[str, Any] = {"noisy": True, "noise_initial": 0.5}
SWITCHES: tuple[tuple[Trial, dict[str, Any]], ...] = tuple(
    (trial, change)
    for trial in (
        Trial(env="CartPole-v1", algorithm="dqn", steps=60_000, seeds=10),
        Trial(env="rlstudio/GridWorld-v0", algorithm="dqn", steps=8_000),
    )
    for change in (
        {"double": True},
        {"dueling": True},
        {"prioritized": True, "importance_steps": trial.steps},
        {"n_step": 3},
        _NOISY_GRID,
    )
)
"""DQN's plain preset against the same with one thing changed."""


class Goal(BaseModel):
    """What a trial without a peer has to reach: a mean return, and where the figure comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    trial: Trial
    at_least: float
    source: str


GOALS: tuple[Goal, ...] = (
    Goal(
        trial=Trial(env="Pendulum-v1", algorithm="mpc", steps=1_000),
        at_least=-180,
        source="planning in a learned model, after five episodes",
    ),
    Goal(
        trial=Trial(env="CartPole-v1", algorithm="mpc", steps=2_000, episodes=5),
        at_least=475,
        source="Gymnasium's mark for solved",
    ),
    Goal(
        trial=Trial(env="CartPole-v1", algorithm="reinforce", steps=150_000),
        at_least=475,
        source="Gymnasium's mark for solved",
    ),
    Goal(
        trial=Trial(env="rlstudio/GridWorld-v0", algorithm="reinforce", steps=40_000),
        at_least=-2.5,
        source="the optimal mean over the starts is -2",
    ),
    Goal(
        trial=Trial(env="CartPole-v1", algorithm="c51", steps=80_000),
        at_least=475,
        source="Gymnasium's mark for solved",
    ),
    Goal(
        trial=Trial(env="rlstudio/GridWorld-v0", algorithm="c51", steps=8_000),
        at_least=-2.5,
        source="the optimal mean over the starts is -2",
    ),
    Goal(
        trial=Trial(env="CartPole-v1", algorithm="rainbow", steps=80_000),
        at_least=475,
        source="Gymnasium's mark for solved",
    ),
    Goal(
        trial=Trial(env="rlstudio/GridWorld-v0", algorithm="rainbow", steps=8_000),
        at_least=-2.5,
        source="the optimal mean over the starts is -2",
    ),
    Goal(
        trial=Trial(env="CartPole-v1", algorithm="ppo", steps=100_000, preset="penalty"),
        at_least=475,
        source="Gymnasium's mark for solved",
    ),
    Goal(
        trial=Trial(env="CartPole-v1", algorithm="gail", steps=80_000),
        at_least=475,
        source="Gymnasium's mark for solved, from 250 pairs of the trained agent and no reward",
    ),
    Goal(
        trial=Trial(env="Acrobot-v1", algorithm="a3c", steps=200_000),
        at_least=-100,
        source="Gymnasium's mark for solved",
    ),
    *(
        Goal(
            trial=Trial(env="Pendulum-v1", algorithm="preferences", preset=preset, steps=steps),
            at_least=-200,
            source=f"Gymnasium's reward, of which {labels} synthetic judgements are all that is seen",
        )
        for preset, steps, labels in (("default", 100_000, 200), ("many", 200_000, 600))
    ),
    *(
        Goal(
            trial=Trial(env="MountainCarContinuous-v0", algorithm=algorithm, steps=steps),
            at_least=90,
            source="Gymnasium's mark for solved",
        )
        for algorithm, steps in (("ddpg", 20_000), ("td3", 30_000), ("sac", 20_000))
    ),
)
"""Algorithms that no peer has, and worlds that white noise does not solve."""


RULES: tuple[Trial, ...] = tuple(
    Trial(env=f"rlstudio/{name}-v0", algorithm="ppo", steps=steps, episodes=64)
    for name, steps in (
        ("Junction", 150_000),
        ("Battery", 150_000),
        ("Market", 150_000),
        ("Grasp", 200_000),
        ("Feed", 200_000),
        ("Views", 200_000),
    )
)
"""Against the rules of thumb that the environments bring along."""
