"""The connection between the window and a worker: its two ends, and how the threads at them wait."""
