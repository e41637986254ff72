"""Typed walk over the syntax tree: infers types and builds HIR."""
