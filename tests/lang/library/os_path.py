import os
import os.path
from os.path import basename, join, splitext

print(join("a", "b"), join("a/", "b"), join("a", "/b"), join("", "b"), join("a", ""), join("a", "b", "c.txt"), os.path.join("x"))
for p in ["/a/b/c.txt", "a", "/", "//", "", "a/b/", "/a", "a//b", "..", "x.tar.gz", ".bashrc", "a/.b.c", "a.b/c", "...", "a..", "/a.b/"]:
    print(repr(p), os.path.split(p), basename(p), os.path.dirname(p), splitext(p), os.path.normpath(p), os.path.isabs(p))
for p in ["a/./b/../c", "/../a", "../../a/..", "//a", "///a//b/", "a/../..", "./", "."]:
    print(repr(p), os.path.normpath(p))
print(os.path.commonprefix(["abc", "abd", "ab"]), os.path.commonprefix([]), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.commonpath(["a/b", "a"]))
print(os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("a/b", "a/b"), os.path.relpath("x/y", "x/z/w"))
print(os.sep, os.name, repr(os.linesep), os.pathsep, os.path.sep, os.fspath("a"))
name = "pyx2c_os_path_test.tmp"
where = join("/tmp", name)
with open(where, "w") as f:
    f.write("x")
print(os.path.exists(where), os.path.isfile(where), os.path.isdir(where), os.path.exists("/nowhere/x"), os.path.isfile("/tmp"), os.path.isdir("/tmp"), os.path.exists("/tmp"))
root, ext = splitext(where)
print(basename(root), ext)


class P:
    def __fspath__(self):
        return "here/there"


print(basename(P()), join(P(), "x"))
for bad in [lambda: join("a", 3), lambda: os.path.commonpath([]), lambda: os.path.commonpath(["/a", "b"])]:
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

# --- expected
# a/b a/b /b b a/ a/b/c.txt x
# '/a/b/c.txt' ('/a/b', 'c.txt') c.txt /a/b ('/a/b/c', '.txt') /a/b/c.txt True
# 'a' ('', 'a') a  ('a', '') a False
# '/' ('/', '')  / ('/', '') / True
# '//' ('//', '')  // ('//', '') // True
# '' ('', '')   ('', '') . False
# 'a/b/' ('a/b', '')  a/b ('a/b/', '') a/b False
# '/a' ('/', 'a') a / ('/a', '') /a True
# 'a//b' ('a', 'b') b a ('a//b', '') a/b False
# '..' ('', '..') ..  ('..', '') .. False
# 'x.tar.gz' ('', 'x.tar.gz') x.tar.gz  ('x.tar', '.gz') x.tar.gz False
# '.bashrc' ('', '.bashrc') .bashrc  ('.bashrc', '') .bashrc False
# 'a/.b.c' ('a', '.b.c') .b.c a ('a/.b', '.c') a/.b.c False
# 'a.b/c' ('a.b', 'c') c a.b ('a.b/c', '') a.b/c False
# '...' ('', '...') ...  ('...', '') ... False
# 'a..' ('', 'a..') a..  ('a.', '.') a.. False
# '/a.b/' ('/a.b', '')  /a.b ('/a.b/', '') /a.b True
# 'a/./b/../c' a/c
# '/../a' /a
# '../../a/..' ../..
# '//a' //a
# '///a//b/' /a/b
# 'a/../..' ..
# './' .
# '.' .
# ab  /a/b a
# ../b/c . ../../y
# / posix '\n' : / a
# True True False False False True True
# pyx2c_os_path_test .tmp
# there here/there/x
# TypeError join() argument must be str, bytes, or os.PathLike object, not 'int'
# ValueError commonpath() arg is an empty sequence
# ValueError Can't mix absolute and relative paths
