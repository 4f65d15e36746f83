"""DQN and what grew from it: networks that say the value of each action."""
