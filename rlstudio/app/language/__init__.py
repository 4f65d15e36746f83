"""The languages of the window: what it says, and how one is changed for another."""
