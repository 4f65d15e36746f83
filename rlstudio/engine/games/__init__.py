"""Games of two as text, out and in."""
