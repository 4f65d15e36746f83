"""Files as strangers and bad luck make them: every kind that the program reads, changed at random.

``python -m tests.fuzz`` makes sound files, changes copies of them and opens each in a process of its own, as
the program would. A file may open or be refused in one sentence; everything else is an escape.
"""
