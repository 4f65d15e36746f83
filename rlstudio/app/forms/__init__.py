"""Forms that are made from the JSON schemas of settings."""
