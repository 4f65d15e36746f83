"""AlphaGo's first recipe: imitation, policy gradient, a value of positions, and search with all of it."""
