"""Numbers in forms: their boxes, bounds and units."""
