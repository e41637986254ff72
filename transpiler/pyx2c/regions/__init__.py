"""Region inference: which region each object lives in, and where regions open and close.

The chain, a file each: kinds (values and objects) → variables (region variables, what must outlive what) →
constraints (of one function) → solve (a place for each region variable) → infer (the whole program) → report.
"""
