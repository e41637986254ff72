"""Paths as objects, patterns of names."""
from pathlib import Path, PurePath, PurePosixPath
import fnmatch
for t in ["/usr/lib/python3.11/x.tar.gz", "a/b/../c.txt", ".", "", "/", "//net/x", "///x", "a//b/./c/", ".bashrc", "x.", "a.b.c", "./x", "/a/.hidden.txt", "..", "a. b"]:
    p = PurePosixPath(t)
    print(repr(p), p, p.parts, p.parent, p.name, p.stem, repr(p.suffix), p.suffixes, p.root, p.anchor, p.is_absolute(), [str(q) for q in p.parents], p.as_posix())
    for f in (lambda: p.with_name("n.txt"), lambda: p.with_stem("s"), lambda: p.with_suffix(".py"), lambda: p.with_suffix(""), lambda: p.relative_to("/usr"), lambda: p.relative_to("a")):
        try:
            print(f(), end=" ")
        except ValueError as e:
            print(e, end=" ")
    print()
p = Path("data") / "sub" / "file.txt"
print(p, p.parent / "x", "root" / p, Path("a", "b", "/c", "d"), p.joinpath("y", "z"), p == Path("data/sub/file.txt"), p != Path("x"), Path("a/b") < Path("a.b"), sorted([Path("b"), Path("a/c"), Path("a")]), {Path("q"): 1}[Path("./q")])
print(p.match("*.txt"), p.match("sub/*.txt"), p.match("/*.txt"), p.match("[a-f]ile.*"), p.match("data/*"), p.is_relative_to("data"), p.is_relative_to("dat"), isinstance(p, PurePath), Path("/a b/é").as_uri())
for bad in ("", "a/b", "."):
    try: p.with_name(bad)
    except ValueError as e: print(e)
for bad in ("txt", ".", "a/b"):
    try: p.with_suffix(bad)
    except ValueError as e: print(e)
f = Path("/tmp/pyx2c_pathlib_test.txt")
print(f.write_text("one\ntwo é\n"), f.read_text(), f.exists(), f.is_file(), f.is_dir(), Path("/tmp").is_dir(), Path("/nonexistent/x").exists(), f.write_bytes(b"\x00\x01"), f.read_bytes())
with f.open("w") as out:
    print("line", file=out)
with open(f) as back:
    print(back.read())
def show(p: Path) -> str:
    return p.name
print(show(f), fnmatch.fnmatch("abc.py", "*.py"), fnmatch.filter(["a.py", "b.txt", "c.py"], "[!a]*.py"), fnmatch.fnmatch("a]b", "a[]]b"), fnmatch.fnmatch("abcabd", "*ab?"), fnmatch.fnmatch("", "*"), fnmatch.fnmatch("x[", "x["))
try:
    Path("/nonexistent/file").read_text()
except FileNotFoundError as e:
    print(e)

# --- expected
# PurePosixPath('/usr/lib/python3.11/x.tar.gz') /usr/lib/python3.11/x.tar.gz ('/', 'usr', 'lib', 'python3.11', 'x.tar.gz') /usr/lib/python3.11 x.tar.gz x.tar '.gz' ['.tar', '.gz'] / / True ['/usr/lib/python3.11', '/usr/lib', '/usr', '/'] /usr/lib/python3.11/x.tar.gz
# /usr/lib/python3.11/n.txt /usr/lib/python3.11/s.gz /usr/lib/python3.11/x.tar.py /usr/lib/python3.11/x.tar lib/python3.11/x.tar.gz '/usr/lib/python3.11/x.tar.gz' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('a/b/../c.txt') a/b/../c.txt ('a', 'b', '..', 'c.txt') a/b/.. c.txt c '.txt' ['.txt']   False ['a/b/..', 'a/b', 'a', '.'] a/b/../c.txt
# a/b/../n.txt a/b/../s.txt a/b/../c.py a/b/../c 'a/b/../c.txt' is not in the subpath of '/usr' OR one path is relative and the other is absolute. b/../c.txt 
# PurePosixPath('.') . () .   '' []   False [] .
# PurePosixPath('.') has an empty name PurePosixPath('.') has an empty name PurePosixPath('.') has an empty name PurePosixPath('.') has an empty name '.' is not in the subpath of '/usr' OR one path is relative and the other is absolute. '.' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('.') . () .   '' []   False [] .
# PurePosixPath('.') has an empty name PurePosixPath('.') has an empty name PurePosixPath('.') has an empty name PurePosixPath('.') has an empty name '.' is not in the subpath of '/usr' OR one path is relative and the other is absolute. '.' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('/') / ('/',) /   '' [] / / True [] /
# PurePosixPath('/') has an empty name PurePosixPath('/') has an empty name PurePosixPath('/') has an empty name PurePosixPath('/') has an empty name '/' is not in the subpath of '/usr' OR one path is relative and the other is absolute. '/' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('//net/x') //net/x ('//', 'net', 'x') //net x x '' [] // // True ['//net', '//'] //net/x
# //net/n.txt //net/s //net/x.py //net/x '//net/x' is not in the subpath of '/usr' OR one path is relative and the other is absolute. '//net/x' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('/x') /x ('/', 'x') / x x '' [] / / True ['/'] /x
# /n.txt /s /x.py /x '/x' is not in the subpath of '/usr' OR one path is relative and the other is absolute. '/x' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('a/b/c') a/b/c ('a', 'b', 'c') a/b c c '' []   False ['a/b', 'a', '.'] a/b/c
# a/b/n.txt a/b/s a/b/c.py a/b/c 'a/b/c' is not in the subpath of '/usr' OR one path is relative and the other is absolute. b/c 
# PurePosixPath('.bashrc') .bashrc ('.bashrc',) . .bashrc .bashrc '' []   False ['.'] .bashrc
# n.txt s .bashrc.py .bashrc '.bashrc' is not in the subpath of '/usr' OR one path is relative and the other is absolute. '.bashrc' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('x.') x. ('x.',) . x. x. '' []   False ['.'] x.
# n.txt s x..py x. 'x.' is not in the subpath of '/usr' OR one path is relative and the other is absolute. 'x.' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('a.b.c') a.b.c ('a.b.c',) . a.b.c a.b '.c' ['.b', '.c']   False ['.'] a.b.c
# n.txt s.c a.b.py a.b 'a.b.c' is not in the subpath of '/usr' OR one path is relative and the other is absolute. 'a.b.c' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('x') x ('x',) . x x '' []   False ['.'] x
# n.txt s x.py x 'x' is not in the subpath of '/usr' OR one path is relative and the other is absolute. 'x' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('/a/.hidden.txt') /a/.hidden.txt ('/', 'a', '.hidden.txt') /a .hidden.txt .hidden '.txt' ['.txt'] / / True ['/a', '/'] /a/.hidden.txt
# /a/n.txt /a/s.txt /a/.hidden.py /a/.hidden '/a/.hidden.txt' is not in the subpath of '/usr' OR one path is relative and the other is absolute. '/a/.hidden.txt' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('..') .. ('..',) . .. .. '' []   False ['.'] ..
# n.txt s ...py .. '..' is not in the subpath of '/usr' OR one path is relative and the other is absolute. '..' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# PurePosixPath('a. b') a. b ('a. b',) . a. b a '. b' ['. b']   False ['.'] a. b
# n.txt s. b a.py a 'a. b' is not in the subpath of '/usr' OR one path is relative and the other is absolute. 'a. b' is not in the subpath of 'a' OR one path is relative and the other is absolute. 
# data/sub/file.txt data/sub/x root/data/sub/file.txt /c/d data/sub/file.txt/y/z True True True [PosixPath('a'), PosixPath('a/c'), PosixPath('b')] 1
# True True False True False True False True file:///a%20b/%C3%A9
# Invalid name ''
# Invalid name 'a/b'
# Invalid name '.'
# Invalid suffix 'txt'
# Invalid suffix '.'
# Invalid suffix 'a/b'
# 10 one
# two é
#  True True False True False 2 b'\x00\x01'
# line
#
# pyx2c_pathlib_test.txt True ['c.py'] True True True True
# [Errno 2] No such file or directory: '/nonexistent/file'
