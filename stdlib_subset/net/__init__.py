"""TCP/IP in Python: an event-driven stack that never blocks, fed with frames and times from outside."""
