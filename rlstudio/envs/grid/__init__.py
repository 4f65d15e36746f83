"""Worlds of cells: their maps, their exact models, how they are drawn."""
