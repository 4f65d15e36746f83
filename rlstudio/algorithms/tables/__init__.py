"""Learning rules that keep one number for every state and action."""
