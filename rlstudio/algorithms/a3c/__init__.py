"""A3C: workers that learn at the same time into shared parameters."""
