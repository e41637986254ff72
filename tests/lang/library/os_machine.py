import os, os.path
from typing import Union
print(os.cpu_count() >= 1, os.getppid() > 0, os.getuid() == os.geteuid(), os.getgid() == os.getegid())
for p in ("/", "/etc/passwd", "/nope", "/bin/ls"):
    print(p, [os.access(p, m) for m in (os.F_OK, os.R_OK, os.R_OK | os.X_OK)], os.path.ismount(p))
print(os.strerror(2), "|", os.strerror(13), os.SEEK_END, os.EX_OK, os.fsencode("aé"), os.fsdecode(b"a\xc3\xa9"), os.altsep, os.defpath)
import tempfile
with tempfile.TemporaryDirectory() as d:
    f = os.path.join(d, "x"); open(f, "w").close()
    os.renames(f, os.path.join(d, "sub", "y")); print(os.listdir(d), os.path.getctime(d) > 0, os.path.getatime(d) > 0)
try: os.remove("/nope")
except os.error as e: print(e)
def size(p: Union[str, os.PathLike]) -> str: return os.fspath(p)
print(size("a"))
import pathlib
class Own:
    def __fspath__(self): return "own"
print(isinstance(pathlib.Path("a"), os.PathLike), isinstance("a", os.PathLike), isinstance(Own(), os.PathLike))
def load(p: "str | os.PathLike[str]") -> str: return os.fspath(p)
print(load(Own()), load("q"), load(pathlib.Path("w")))

# --- expected
# True True True True
# / [True, True, True] True
# /etc/passwd [True, True, False] False
# /nope [False, False, False] False
# /bin/ls [True, True, True] False
# No such file or directory | Permission denied 2 0 b'a\xc3\xa9' aé None /bin:/usr/bin
# ['sub'] True True
# [Errno 2] No such file or directory: '/nope'
# a
# True False True
# own q w
