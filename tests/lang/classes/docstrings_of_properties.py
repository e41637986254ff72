class T:
    @property
    def c(self):
        """Degrees."""
        return 1
    @property
    def n(self): return 2
print(T.c.__doc__, T.n.__doc__)

# --- expected
# Degrees. None
