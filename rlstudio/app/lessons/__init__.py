"""Lessons beside a live run: their list, their pages, and the sheet that holds both."""
