"""Pages of the window that stand in tabs of their own: the library, the queue, curves of several runs."""
