"""Guided lessons beside a live run: pages, questions, set-ups, and conditions that the program checks."""
