import sys
with open("t.txt", "w", newline="") as f:
    print(f.write("a\r\nb\rc\nd"), f.name, f.mode, f.closed, f.writable(), f.readable())
with open("t.txt") as f:
    print(f.readlines(), f.readable(), f.writable())
with open("t.txt", newline="") as f:
    print(repr(f.read(4)), f.tell() >= 4)
with open("t.txt", "rb") as f:
    print(f.read(2), f.readline(), f.read(), f.tell(), f.seek(0), f.read(1))
    f.seek(-2, 2)
    print(f.read())
with open("t.txt", "r+") as f:
    print(f.read(2))
    f.seek(0)
    f.write("XY")
    f.seek(0)
    print(repr(f.read()))
with open("u.txt", "w+") as f:
    f.write("héllo wörld\nsecond\n")
    f.seek(0)
    print(f.read(5), f.readline(), f.readline(), repr(f.readline()))
with open("u.txt", "a+") as f:
    f.write("third\n")
    f.seek(0)
    print([line.strip() for line in f])
with open("b.bin", "wb") as g:
    g.write(bytes(range(5)))
    print(g.tell())
    g.writelines([b"xy", b"z"])
with open("b.bin", "ab") as g:
    g.write(b"\xff")
with open("b.bin", mode="rb") as g:
    for chunk in g:
        print(chunk)
def emit(out, text):
    out.write(text + "\n")
    print("more", file=out)
emit(sys.stdout, "to stdout")
emit(sys.stderr, "to stderr")
with open("c.txt", "w", encoding="utf-8") as h:
    emit(h, "to file")
print(open("c.txt").read().split())
for bad in ["q", "rw", "", "rbt"]:
    try:
        open("c.txt", bad)
    except ValueError as e:
        print(e)
try:
    h.write("x")
except ValueError as e:
    print(e)
try:
    open("c.txt").write("x")
except OSError as e:
    print(type(e).__name__, e)
try:
    open("new/none.txt", "w")
except FileNotFoundError as e:
    print(e)
try:
    open("c.txt", "x")
except FileExistsError as e:
    print(e)
with open("c.txt") as f1, open("d.txt", "w") as f2:
    for n, line in enumerate(f1):
        f2.write(f"{n}:{line}")
    f2.truncate(5)
print(open("d.txt").read())
print((1, 2, 3) < (1, 2), (1, 2) < (1, 2, 0), (2,) > (1, 5), (1, "a") <= (1, "a", 3), (1, 2) == (1, 2, 3), sys.version_info >= (3, 8), sys.version_info.major)
stream = sys.stdin
print(stream.readline(), [x for x in stream], sys.stdin.read())

# --- input
# l1
# l2
# l3
# --- expected
# 8 t.txt w False True False
# ['a\n', 'b\n', 'c\n', 'd'] True False
# 'a\r\nb' True
# b'a\r' b'\n' b'b\rc\nd' 8 0 b'a'
# b'\nd'
# a
#
# 'XY\nb\nc\nd'
# héllo  wörld
#  second
#  ''
# ['héllo wörld', 'second', 'third']
# 5
# b'\x00\x01\x02\x03\x04xyz\xff'
# to stdout
# more
# ['to', 'file', 'more']
# invalid mode: 'q'
# must have exactly one of create/read/write/append mode
# Must have exactly one of create/read/write/append mode and at most one plus
# can't have text and binary mode at once
# I/O operation on closed file.
# UnsupportedOperation not writable
# [Errno 2] No such file or directory: 'new/none.txt'
# [Errno 17] File exists: 'c.txt'
# 0:to 
# False True True True False True 3
# l1
#  ['l2\n', 'l3\n'] 
# --- stderr
# to stderr
# more
