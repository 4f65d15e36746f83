"""What the window shows of a training or of a playing agent."""
