"""Two clips side by side, of which a person says which is better."""
