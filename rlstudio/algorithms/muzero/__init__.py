"""MuZero: search in a model that was learned."""
