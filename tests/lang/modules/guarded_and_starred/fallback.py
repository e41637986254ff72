HAVE = True
try:
    from speedups import fast
except ImportError:
    HAVE = False
    def fast(n):
        return n * 2
