"""Attention that chooses: where to look, and whom to ask."""
