"""A reward that is learned from judgements on pairs of clips, and PPO that learns by it."""
