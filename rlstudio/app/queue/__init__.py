"""The queue of runs in the window: asking for many, watching them, and what opens when they are done."""
