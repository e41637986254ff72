"""tempfile, shutil, glob, os.scandir, links, rights, descriptors, Path.glob."""

import glob
import os
import shutil
import tempfile
from pathlib import Path
from tempfile import NamedTemporaryFile


def below(root):
    return sorted(str(p.relative_to(root)) for p in root.rglob("*"))


with tempfile.TemporaryDirectory(prefix="trees-") as name:
    root = Path(name).resolve()
    print(os.path.basename(name).startswith("trees-"), root.is_dir(), oct(root.stat().st_mode & 0o777))
    (root / "a" / "b").mkdir(parents=True)
    (root / "a" / "one.txt").write_text("one\n")
    (root / "a" / "b" / "two.py").write_text("2\n")
    (root / ".hidden").touch()
    print(below(root))
    print(os.path.relpath(shutil.copy(str(root / "a" / "one.txt"), str(root / "a" / "b")), name))
    os.chmod(root / "a" / "one.txt", 0o640)
    os.utime(root / "a" / "one.txt", (1000, 2000.5))
    shutil.copy2(root / "a" / "one.txt", root / "kept")
    print(oct((root / "kept").stat().st_mode & 0o777), os.stat(root / "kept").st_mtime)
    shutil.copytree(root / "a", root / "c", ignore=shutil.ignore_patterns("*.py"))
    print(below(root))
    try:
        shutil.copytree(root / "a", root / "c")
    except FileExistsError as e:
        print(type(e).__name__)
    try:
        shutil.copyfile(root / "kept", root / "kept")
    except shutil.SameFileError as e:
        print("same file")
    print(os.path.relpath(shutil.move(str(root / "c"), str(root / "a")), name))
    try:
        shutil.move(str(root / "a"), str(root / "a" / "b"))
    except shutil.Error as e:
        print(str(e).replace(str(root), "ROOT"))
    with os.scandir(root) as entries:
        print(sorted((e.name, e.is_dir(), e.is_file(), e.stat().st_size > 1000) for e in entries if e.name != "a"))
    print(sorted(p.name for p in root.glob("a/*/*.txt")), [p.name for p in root.glob("kept")], list(root.glob("x*")))
    print(sorted(str(p.relative_to(root)) for p in root.glob("a/**")))
    for pattern in ("*", "a/*", "a/**/*.txt", ".*", "a/?/tw[a-z].py", "none*", "a/"):
        print(pattern, sorted(glob.glob(pattern, root_dir=name)), sorted(glob.glob(pattern, root_dir=root, recursive=True)))
    print(glob.escape("a[1]*"), glob.has_magic("x?"))
    os.symlink("a/one.txt", root / "link")
    print(os.readlink(root / "link"), (root / "link").is_symlink(), (root / "link").resolve().relative_to(root))
    print(os.path.realpath(root / "a" / ".." / "link" ) == str(root / "a" / "one.txt"), (root / "link").samefile(root / "a/one.txt"))
    shutil.rmtree(root / "a")
    print(below(root), (root / "link").exists())
    try:
        shutil.rmtree(root / "gone")
    except FileNotFoundError as e:
        print(type(e).__name__)
    shutil.rmtree(root / "gone", ignore_errors=True)
    fd, path = tempfile.mkstemp(".x", "pre-", dir=root)
    print(os.write(fd, b"bytes"), os.path.basename(path)[:4], path[-2:], oct(os.stat(path).st_mode & 0o777))
    os.close(fd)
    try:
        os.close(fd)
    except OSError as e:
        print(e)
    with NamedTemporaryFile("w+", dir=root, suffix=".log") as f:
        f.write("first\nsecond\n")
        f.flush()
        f.seek(0)
        print(f.readline(), list(f), os.path.exists(f.name))
    print(os.path.exists(f.name), f.closed)
    with tempfile.TemporaryFile() as g:
        g.write(b"\x00\xff")
        g.seek(0)
        print(g.read())
    with tempfile.NamedTemporaryFile(mode="wb", delete=False) as g:
        g.write(b"left")
    with os.fdopen(tempfile.mkstemp(dir=root)[0], "wb") as h:
        print(h.write(b"x"))
    print(Path(g.name).read_bytes())
    os.remove(g.name)
print(os.path.exists(name), tempfile.gettempprefix(), os.path.isdir(tempfile.gettempdir()))
print(shutil.which("sh") is not None, shutil.which("no such command"))

# --- expected
# True True 0o700
# ['.hidden', 'a', 'a/b', 'a/b/two.py', 'a/one.txt']
# a/b/one.txt
# 0o640 2000.5
# ['.hidden', 'a', 'a/b', 'a/b/one.txt', 'a/b/two.py', 'a/one.txt', 'c', 'c/b', 'c/b/one.txt', 'c/one.txt', 'kept']
# FileExistsError
# same file
# a/c
# Cannot move a directory 'ROOT/a' into itself 'ROOT/a/b'.
# [('.hidden', False, True, False), ('kept', False, True, False)]
# ['one.txt', 'one.txt'] ['kept'] []
# ['a', 'a/b', 'a/c', 'a/c/b']
# * ['a', 'kept'] ['a', 'kept']
# a/* ['a/b', 'a/c', 'a/one.txt'] ['a/b', 'a/c', 'a/one.txt']
# a/**/*.txt ['a/b/one.txt', 'a/c/one.txt'] ['a/b/one.txt', 'a/c/b/one.txt', 'a/c/one.txt', 'a/one.txt']
# .* ['.hidden'] ['.hidden']
# a/?/tw[a-z].py ['a/b/two.py'] ['a/b/two.py']
# none* [] []
# a/ ['a/'] ['a/']
# a[[]1][*] True
# a/one.txt True a/one.txt
# True True
# ['.hidden', 'kept', 'link'] False
# FileNotFoundError
# 5 pre- .x 0o600
# [Errno 9] Bad file descriptor
# first
#  ['second\n'] True
# False True
# b'\x00\xff'
# 1
# b'left'
# False tmp True
# True None
