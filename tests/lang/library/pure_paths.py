from pathlib import PurePath, PurePosixPath, Path
q = PurePath("a", "c")
p = PurePosixPath("a") / "b"
print(repr(q), type(q).__name__, isinstance(q, PurePosixPath), PurePath("a") == PurePosixPath("a"), q.joinpath("d"), p < q)
def name(p: PurePath) -> str:
    return p.name
print(name(PurePath("x/y.txt")), name(Path("/tmp/z")), isinstance(Path("a"), PurePath), isinstance(Path("a"), PurePosixPath), isinstance(p, Path))
for x in (PurePath("a") / "b", Path("c") / "d"):
    print(repr(x), repr(x.parent), x.with_suffix(".py"), [str(y) for y in x.parents], repr("z" / x))
print(Path("a") == PurePath("a"), {Path("a"): 1, PurePath("b"): 2}, sorted([PurePath("b"), Path("a")]))

# --- expected
# PurePosixPath('a/c') PurePosixPath True True a/c/d True
# y.txt z True True False
# PurePosixPath('a/b') PurePosixPath('a') a/b.py ['a', '.'] PurePosixPath('z/a/b')
# PosixPath('c/d') PosixPath('c') c/d.py ['c', '.'] PosixPath('z/c/d')
# True {PosixPath('a'): 1, PurePosixPath('b'): 2} [PosixPath('a'), PurePosixPath('b')]
