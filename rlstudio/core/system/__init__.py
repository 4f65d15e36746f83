"""Where files lie, what kinds there are, and how a desktop is told of them."""
