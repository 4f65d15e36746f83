"""The program's child processes: safe start, end together with the parent, shared memory."""
