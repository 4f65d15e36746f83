"""Playing an agent for people to watch, at the environment's pace."""
