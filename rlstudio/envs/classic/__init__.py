"""Classic control in numpy, all lanes at once."""
