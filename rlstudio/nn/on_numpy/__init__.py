"""Small fully connected networks in numpy, faster than torch at their size."""
