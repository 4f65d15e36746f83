"""The panel that looks into one update: its rows, the equations with their numbers, what the step changed."""
