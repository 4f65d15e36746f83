"""What the real window costs, and how quickly it answers."""
