"""What the window does with files: which it takes, what they say, where they are opened."""
