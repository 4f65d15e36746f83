"""The panels of one tab: docked, and supplied with data."""
