"""Small systems outside of games: energy, markets, recommendations and the like."""
