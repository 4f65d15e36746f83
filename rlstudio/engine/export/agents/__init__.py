"""Agents and runs as files of other programs: networks, settings and curves, and a script that makes them."""
