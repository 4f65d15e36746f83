"""The panel of the replay memory."""
