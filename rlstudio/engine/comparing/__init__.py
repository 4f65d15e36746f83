"""The curves of several runs compared: read, aligned, and seeds of one configuration put together."""
