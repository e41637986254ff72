"""Paths that are made of the root and others."""

from pathlib import PurePosixPath, Path
r = PurePosixPath('/')
path = "a/b"
print(r / "a", r / "a/b", r / path, r / "a" / "b", PurePosixPath('/', 'x'), r.joinpath("q", "w"), Path("/") / "etc", r / "/z", PurePosixPath("//") / "x", PurePosixPath("//a") / "x")
print(repr(r / "a"), (r / "a").parts, (r / "a").parent, r / r, PurePosixPath(".") / "x", PurePosixPath("") / "y", "/" / PurePosixPath("k"))
print((r / "a") == PurePosixPath("/a"), hash(r / "a") == hash(PurePosixPath("/a")), r.with_name("x") if r.name else "-", PurePosixPath("/a").with_name("b"), PurePosixPath("/a").with_suffix(".txt"), PurePosixPath("/a/b").relative_to("/"), len(PurePosixPath("/a/b").parents))
print(str(PurePosixPath('/') / path), f"{PurePosixPath('/') / path}")

# --- expected
# /a /a/b /a/b /a/b /x /q/w /etc /z //x //a/x
# PurePosixPath('/a') ('/', 'a') / / x y /k
# True True - /b /a.txt a/b 2
# /a/b /a/b
