"""Policies that are pushed up or down by what followed: REINFORCE, A2C, PPO."""
