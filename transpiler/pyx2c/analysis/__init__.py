"""Facts about the whole program: analyses read HIR, return frozen tables, edit nothing."""
