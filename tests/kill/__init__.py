"""Kills trainers and windows at random moments and looks at what is left: ``make kill``."""
