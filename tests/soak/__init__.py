"""Hours of use of the window in minutes: what it leaves behind."""
