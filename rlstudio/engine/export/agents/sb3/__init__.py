"""Agents as files that Stable-Baselines3 opens."""
