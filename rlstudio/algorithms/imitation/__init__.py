"""Learning from demonstrations, and from an expert who can be asked."""
