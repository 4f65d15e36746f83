"""Atari games through ALE, stepped in lanes."""
