"""Actor-critics for continuous actions that learn from a replay memory."""
