"""What was lived through: rings of transitions, whole episodes, rollouts."""
