# os.urandom, and module posixpath, which is os.path.
import os
import posixpath

print(len(os.urandom(5)), os.urandom(0), type(os.urandom(3)).__name__, os.urandom(16) == os.urandom(16))
try:
    os.urandom(-1)
except ValueError as e:
    print(e)
print(posixpath.normpath("/a/../b//c/."), posixpath.join("a", "b"), posixpath.splitext("x.tar.gz"), posixpath.sep)

# --- expected
# 5 b'' bytes False
# negative argument not allowed
# /b/c a/b ('x.tar', '.gz') /
