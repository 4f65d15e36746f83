"""Runs as short Python scripts on public libraries."""
