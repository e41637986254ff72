# Paths that are made, listed, looked at, renamed and removed.
from pathlib import Path

base = Path("paths_and_directories.tmp")


def clear(path: Path) -> None:
    for child in list(path.iterdir()):
        if child.is_dir() and not child.is_symlink():
            clear(child)
        else:
            child.unlink()
    path.rmdir()


if base.exists():
    clear(base)
(base / "a" / "b").mkdir(parents=True)
(base / "a").mkdir(exist_ok=True)
for parents in (False, True):
    try:
        (base / "a").mkdir(parents=parents)
    except FileExistsError as e:
        print(e)
try:
    (base / "x" / "y").mkdir()
except FileNotFoundError as e:
    print(e)
file = base / "a" / "one.txt"
file.touch()
file.touch()
try:
    file.touch(exist_ok=False)
except FileExistsError as e:
    print(e)
print(file.write_text("abc"), file.stat().st_size, file.stat().st_mtime > 1e9)
other = file.rename(base / "a" / "two.txt")
print(other, file.exists(), other.read_text(), sorted(p.name for p in (base / "a").iterdir()))
other.replace(base / "b.txt")
print(sorted(str(p) for p in base.iterdir()))
try:
    file.unlink()
except FileNotFoundError as e:
    print(e)
file.unlink(missing_ok=True)
print(Path.cwd() == Path(".").absolute(), base.absolute() == Path.cwd() / base)
clear(base)
print(base.exists(), base.is_dir())

# --- expected
# [Errno 17] File exists: 'paths_and_directories.tmp/a'
# [Errno 17] File exists: 'paths_and_directories.tmp/a'
# [Errno 2] No such file or directory: 'paths_and_directories.tmp/x/y'
# [Errno 17] File exists: 'paths_and_directories.tmp/a/one.txt'
# 3 3 True
# paths_and_directories.tmp/a/two.txt False abc ['b', 'two.txt']
# ['paths_and_directories.tmp/a', 'paths_and_directories.tmp/b.txt']
# [Errno 2] No such file or directory: 'paths_and_directories.tmp/a/one.txt'
# True True
# False False
