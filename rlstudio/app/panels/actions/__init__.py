"""Bars and densities: what the agent thinks of its actions."""
