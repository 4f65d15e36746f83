"""Curves of a run: returns, the algorithm's own measurements, TD errors."""
