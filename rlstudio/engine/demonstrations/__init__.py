"""Demonstrations: who can show something here, recording it, and giving it to those who learn from it."""
