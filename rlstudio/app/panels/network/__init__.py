"""The panels that look into a network: which inputs matter, and what its layers do."""
