"""A short tour: bubbles that point at the real widgets."""
