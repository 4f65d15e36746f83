"""What plays in a tab: the training, the stage beside it, and their time."""
