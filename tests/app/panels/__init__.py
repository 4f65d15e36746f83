"""One file per panel, and what several of them draw with."""
