# Hard links: two names of one file, as os.stat, os.path.samefile and pathlib see them.
import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as base:
    one, two = os.path.join(base, "one"), os.path.join(base, "two")
    Path(one).write_text("text")
    print(
        os.stat(one).st_nlink, os.stat(one).st_uid == os.stat(base).st_uid, os.stat(one).st_gid == os.stat(base).st_gid
    )
    os.link(one, two)
    a, b = os.stat(one), os.stat(two)
    print(a.st_nlink, a.st_ino == b.st_ino, a.st_dev == b.st_dev, os.path.samefile(one, two))
    print(a.st_ctime >= a.st_mtime, a.st_atime_ns > 0, a.st_ctime_ns == b.st_ctime_ns)
    for again in (one, os.path.join(base, "none", "x")):
        try:
            os.link(two, again)
        except OSError as e:
            print(type(e).__name__, e.strerror, e.filename == two, str(e).replace(base, "BASE"))
    os.remove(one)
    print(Path(two).read_text(), os.stat(two).st_nlink)
    three = Path(base) / "three"
    three.hardlink_to(two)
    print(three.samefile(two), three.stat().st_nlink, os.path.samefile(base, two))
    os.symlink("three", os.path.join(base, "four"))
    print(
        os.lstat(os.path.join(base, "four")).st_ino != os.stat(two).st_ino,
        os.path.samefile(os.path.join(base, "four"), two),
    )

# --- expected
# 1 True True
# 2 True True True
# True True True
# FileExistsError File exists True [Errno 17] File exists: 'BASE/two' -> 'BASE/one'
# FileNotFoundError No such file or directory True [Errno 2] No such file or directory: 'BASE/two' -> 'BASE/none/x'
# text 1
# True 2 False
# True True
