"""Regular expressions that are known at compile time, as Python code."""
