"""Predicted values, and what really followed."""
