"""Colours, type, icons and messages."""
