"""What an environment tells of its own model and places, checked before anybody trusts it."""
