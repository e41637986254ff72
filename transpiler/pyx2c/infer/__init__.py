"""The type lattice and the whole-program fixpoint."""
