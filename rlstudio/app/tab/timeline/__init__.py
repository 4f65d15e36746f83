"""The timeline of what a stage has played: looking back, and returning to the present."""
