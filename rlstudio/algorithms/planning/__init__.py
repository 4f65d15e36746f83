"""Planners that know the exact model and learn nothing by trial."""
