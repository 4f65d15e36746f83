"""The panels of one tab: docked, and fed with what they need."""
