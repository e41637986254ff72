import inspect
def f(a, b: int = 2, *args, c, d="x", **kw) -> str:
    """Doc of f.

    More.
    """
    return ""
sig = inspect.signature(f)
print(sig)
for name, p in sig.parameters.items():
    print(name, p.kind, p.default if p.default is not inspect.Parameter.empty else "-", p)
print(list(sig.parameters), len(sig.parameters))
print(inspect.getdoc(f))
print(inspect.isfunction(f), inspect.isclass(f), inspect.isclass(int))

# --- expected
# (a, b: int = 2, *args, c, d='x', **kw) -> str
# a POSITIONAL_OR_KEYWORD - a
# b POSITIONAL_OR_KEYWORD 2 b: int = 2
# args VAR_POSITIONAL - *args
# c KEYWORD_ONLY - c
# d KEYWORD_ONLY x d='x'
# kw VAR_KEYWORD - **kw
# ['a', 'b', 'args', 'c', 'd', 'kw'] 6
# Doc of f.
#
# More.
# True False True
