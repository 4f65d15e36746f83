"""Games of two whose rules are open_spiel's: any that it has, and cards for a few of them."""
