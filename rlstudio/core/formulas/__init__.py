"""Formulas as data: what they may say is a whitelist, and nothing in them runs as Python."""
