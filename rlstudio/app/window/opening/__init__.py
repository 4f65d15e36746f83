"""The first window: one for all files, its first screen, and how fast this computer is."""
