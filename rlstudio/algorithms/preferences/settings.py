"""The settings of learning from preferences: those of PPO, of the judgements and of the reward."""

from __future__ import annotations

from typing import Literal

from rlstudio.algorithms.policy_gradient.ppo_settings import PPOConfig
from rlstudio.core.hyperparameters import setting
from rlstudio.core.words import mark
from rlstudio.nn.network import Widths


class PreferencesConfig(PPOConfig):
    """Everything that can be set about learning from preferences."""

    judge: Literal["synthetic", "person"] = setting(
        "synthetic", "Judge",
        "Who says which clip is better: a synthetic judge, who knows the true reward, or a person here.",
        live=True, group="Judgements",
        titles={"synthetic": mark("the true reward"), "person": mark("a person")},
    )  # fmt: skip
    label_budget: int = setting(
        200, "Judgements in all", "The synthetic judge stops after so many pairs of clips.",
        ge=2, le=100_000, log=True, unit="pairs", live=True, group="Judgements",
        only_if={"judge": ("synthetic",)},
    )  # fmt: skip
    first_labels: int = setting(
        40, "Judgements at first", "So many pairs are judged before anything is learned.",
        ge=2, le=10_000, log=True, unit="pairs", group="Judgements",
    )  # fmt: skip
    steps_per_label: int = setting(
        300, "Steps per judgement", "Then the synthetic judge is asked about one pair every so many steps.",
        ge=1, le=1_000_000, log=True, unit="steps", live=True, group="Judgements",
        only_if={"judge": ("synthetic",)},
    )  # fmt: skip
    most_steps_per_label: int = setting(
        1000, "Steps ahead",
        "The policy learns for at most so many steps per judgement that was given: what runs further ahead "
        "learns from a reward that nobody has looked at.",
        ge=1, le=1_000_000, log=True, unit="steps", live=True, group="Judgements",
    )  # fmt: skip
    judge_errors: float = setting(
        0.0, "Wrong judgements", "So often the synthetic judge says the opposite of what it sees.",
        ge=0, le=0.5, live=True, group="Judgements", only_if={"judge": ("synthetic",)},
    )  # fmt: skip
    clip_steps: int = setting(
        25, "Length of a clip", "Both clips of a pair have so many steps (at most those of a rollout).",
        ge=1, le=1000, log=True, unit="steps", group="Judgements",
    )  # fmt: skip
    candidates: int = setting(
        10, "Pairs to choose from",
        "The pair that is asked about is the one of so many about which the rewards disagree most.",
        ge=1, le=1000, log=True, unit="pairs", live=True, group="Judgements",
    )  # fmt: skip
    reward_models: int = setting(
        3, "Reward models", "So many rewards are learned; where they disagree, a judgement says most.",
        ge=2, le=20, group="Reward",
    )  # fmt: skip
    reward_hidden: Widths = setting(
        (64, 64), "Hidden layers", "Widths of the fully connected layers of every reward model.",
        group="Reward",
    )  # fmt: skip
    reward_learning_rate: float = setting(
        1e-3, "Learning rate", "How far each update moves the reward models.",
        gt=0, le=1, log=True, live=True, group="Reward",
    )  # fmt: skip
    reward_updates: int = setting(
        2, "Updates per judgement", "How often the reward models learn for every new judgement.",
        ge=1, le=1000, log=True, live=True, group="Reward",
    )  # fmt: skip
    reward_batch: int = setting(
        64, "Pairs per update", "How many judged pairs each update of the reward models looks at.",
        ge=1, le=10_000, log=True, unit="pairs", live=True, group="Reward",
    )  # fmt: skip
    assumed_slips: float = setting(
        0.1, "Judgements by chance",
        "The reward models take this share of judgements for guesses, so that a slip weighs little.",
        ge=0, le=0.9, live=True, group="Reward",
    )  # fmt: skip
