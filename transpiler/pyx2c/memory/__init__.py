"""The memory of a program: what inference says of each allocation, joined with what a run has counted."""
