"""LIR to C text."""
