# Names in the file system: made, listed, looked at, changed, removed; errors name them.
import os
import os.path

base = "names_and_directories.tmp"


def attempt(what, *args):
    try:
        print(what(*args))
    except OSError as e:
        print(type(e).__name__, e.errno, e)


def fill():
    os.mkdir(base)
    attempt(os.mkdir, base)
    os.makedirs(os.path.join(base, "a", "b", "c"))
    os.makedirs(base + "/a/b", exist_ok=True)
    attempt(os.makedirs, base + "/a/b")
    for name, text in (("one.txt", "1"), ("a/two.txt", "22"), ("a/b/three.txt", "333é")):
        with open(os.path.join(base, name), "w", encoding="utf-8") as f:
            f.write(text)


def look():
    print(sorted(os.listdir(base)), sorted(os.listdir(base + "/a")))
    for name in ("", "/one.txt", "/a", "/none"):
        p = base + name
        print(name, os.path.exists(p), os.path.isfile(p), os.path.isdir(p), os.path.islink(p), os.path.lexists(p))
    print(os.path.getsize(base + "/a/b/three.txt"), os.stat(base + "/one.txt").st_size)
    print(os.path.getmtime(base + "/one.txt") > 1e9, os.stat(base).st_mode & 0o170000 == 0o040000)
    print(os.path.abspath("x/../y") == os.path.join(os.getcwd(), "y"), os.path.isabs(os.getcwd()))
    for at, dirs, files in sorted(os.walk(base)):
        print(at, sorted(dirs), sorted(files))
    print(sorted(at for at, dirs, files in os.walk(base, topdown=False)))
    for at, dirs, files in os.walk(base):
        print(at, dirs)
        dirs.clear()


def change():
    os.rename(base + "/one.txt", base + "/uno.txt")
    os.replace(base + "/uno.txt", base + "/a/two.txt")
    print(open(base + "/a/two.txt").read())
    attempt(os.rename, base + "/none", base + "/some")
    attempt(os.remove, base + "/none")
    attempt(os.remove, base)
    attempt(os.rmdir, base)
    attempt(os.rmdir, base + "/a/two.txt")
    attempt(os.listdir, base + "/none")
    attempt(os.listdir, base + "/a/two.txt")
    attempt(os.stat, base + "/none")
    attempt(os.path.getsize, base + "/none")
    try:
        os.remove("a\0b")
    except ValueError as e:
        print(e)
    print(os.path.exists("a\0b"))


def clear():
    for at, dirs, files in os.walk(base, topdown=False):
        for name in files:
            os.unlink(os.path.join(at, name))
        for name in dirs:
            os.rmdir(os.path.join(at, name))
    os.removedirs(base)
    print(os.path.exists(base))


if os.path.exists(base):
    clear()
fill()
look()
change()
clear()

# --- expected
# FileExistsError 17 [Errno 17] File exists: 'names_and_directories.tmp'
# FileExistsError 17 [Errno 17] File exists: 'names_and_directories.tmp/a/b'
# ['a', 'one.txt'] ['b', 'two.txt']
#  True False True False True
# /one.txt True True False False True
# /a True False True False True
# /none False False False False False
# 5 1
# True True
# True True
# names_and_directories.tmp ['a'] ['one.txt']
# names_and_directories.tmp/a ['b'] ['two.txt']
# names_and_directories.tmp/a/b ['c'] ['three.txt']
# names_and_directories.tmp/a/b/c [] []
# ['names_and_directories.tmp', 'names_and_directories.tmp/a', 'names_and_directories.tmp/a/b', 'names_and_directories.tmp/a/b/c']
# names_and_directories.tmp ['a']
# 1
# FileNotFoundError 2 [Errno 2] No such file or directory: 'names_and_directories.tmp/none' -> 'names_and_directories.tmp/some'
# FileNotFoundError 2 [Errno 2] No such file or directory: 'names_and_directories.tmp/none'
# IsADirectoryError 21 [Errno 21] Is a directory: 'names_and_directories.tmp'
# OSError 39 [Errno 39] Directory not empty: 'names_and_directories.tmp'
# NotADirectoryError 20 [Errno 20] Not a directory: 'names_and_directories.tmp/a/two.txt'
# FileNotFoundError 2 [Errno 2] No such file or directory: 'names_and_directories.tmp/none'
# NotADirectoryError 20 [Errno 20] Not a directory: 'names_and_directories.tmp/a/two.txt'
# FileNotFoundError 2 [Errno 2] No such file or directory: 'names_and_directories.tmp/none'
# FileNotFoundError 2 [Errno 2] No such file or directory: 'names_and_directories.tmp/none'
# embedded null byte
# False
# False
