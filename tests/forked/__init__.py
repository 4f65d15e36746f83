"""Worker processes that begin at once, because they are forked from one that has loaded the libraries.

A worker spends two seconds of a processor on loading torch and the environments, and the tests begin several
hundred of them. Here a process of the tests loads these once, and every worker is forked from it: a process
of its own with its own pipe, memory and exit code, and a child of the test's process like any other.
Tests of how a worker really begins (``tests/engine/worker``, the installed program) do not use it.
"""
