"""RL Studio: watch reinforcement learning happen."""

__version__ = "0.1.0"
