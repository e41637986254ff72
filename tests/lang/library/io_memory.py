import io
import json
import sys
from io import BytesIO, StringIO


def report(out, items):
    for item in items:
        print("item", item, file=out)
    out.write("done\n")


buffer = StringIO()
report(buffer, [1, "x", None, 2.5])
report(sys.stdout, ["direct"])
print(repr(buffer.getvalue()), buffer.tell())
print("a", "b", sep="-", end="!\n", file=buffer)
print(buffer.getvalue().splitlines()[-1])
print("to stdout", file=None)

f = StringIO("first\nsecond\n\nlast")
print(repr(f.readline()), repr(f.read(3)), f.tell(), repr(f.readline()))
for line in f:
    print(repr(line))
print(repr(f.read()), repr(f.readline()))
f.seek(0)
print(f.readlines(), f.seek(0, 2), f.seek(0), [line.strip() for line in f])
f.seek(2)
print(f.write("XYZ"), f.getvalue(), f.tell())
f.seek(30)
f.write("far")
print(ascii(f.getvalue()), f.truncate(5), f.getvalue(), f.tell())
f.seek(0)
print(f.truncate(), repr(f.getvalue()), f.readable(), f.writable(), f.seekable(), f.isatty())
f.writelines(["a\n", "b\n"])
f.seek(1)
print(repr(f.readline(10)), repr(f.readline(1)), repr(f.read(None)))
print(repr(StringIO("a\r\nb\rc\n", newline=None).read()), StringIO("a\r\nb\rc\n", newline="").readlines())
print(StringIO("a\nb\r\n", newline="\r\n").readlines(), StringIO("é\nü").readlines(), StringIO(None).read() == "")
for bad in [lambda: f.seek(-1), lambda: f.seek(1, 1), lambda: f.seek(0, 9), lambda: f.truncate(-2), lambda: f.fileno(), lambda: f.write(3)]:
    try:
        print(bad())
    except (ValueError, OSError, TypeError) as e:
        print(type(e).__name__, e)
with StringIO() as g:
    g.write("inside")
    print(g.getvalue(), g.closed)
print(g.closed)
try:
    g.write("x")
except ValueError as e:
    print(e)
f.close()
try:
    f.getvalue()
except ValueError as e:
    print(e)

b = BytesIO(b"\x01\x02line\nmore\n")
print(b.read(2), b.readline(), b.read(), b.read(), b.tell())
b.seek(0)
print(b.readlines(), b.seek(-3, 2), b.read(), b.seek(2), b.seek(1, 1), b.read1(2), b.getvalue())
b.seek(0)
print(b.write(b"AB"), b.write(bytearray(b"C")), b.getvalue(), len(b.getvalue()))
b.seek(15)
b.write(b"Z")
print(b.getvalue(), b.truncate(4), b.getvalue(), b.tell())
room = bytearray(6)
b.seek(1)
print(b.readinto(room), room)
b.seek(0)
for line in b:
    print(line)
for bad in [lambda: b.seek(-1), lambda: b.seek(0, 7), lambda: b.truncate(-1), lambda: b.write("text")]:
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
with BytesIO() as h:
    h.write(b"x")
try:
    h.read()
except ValueError as e:
    print(e)
print(isinstance(b, io.BytesIO), isinstance(f, io.StringIO), isinstance(f, io.TextIOBase), isinstance(b, io.IOBase))

out = io.StringIO()
json.dump({"a": [1, 2]}, out)
out.seek(0)
print(json.load(out), out.getvalue())
json.dump([1, {"b": None}], sys.stdout, indent=1)
print()
bad = io.StringIO()
try:
    json.dump({"a": 1, "b": {1, 2}}, bad)
except TypeError as e:
    print(e, bad.getvalue())


class Upper:
    def __init__(self):
        self.calls = []

    def write(self, text):
        self.calls.append(text.upper())


u = Upper()
print("a", 1, file=u)
print("b", "c", sep="", end="", file=u)
print(u.calls)

# --- expected
# item direct
# done
# 'item 1\nitem x\nitem None\nitem 2.5\ndone\n' 38
# a-b!
# to stdout
# 'first\n' 'sec' 9 'ond\n'
# '\n'
# 'last'
# '' ''
# ['first\n', 'second\n', '\n', 'last'] 18 0 ['first', 'second', '', 'last']
# 3 fiXYZ
# second
#
# last 5
# 'fiXYZ\nsecond\n\nlast\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00far' 5 fiXYZ 33
# 0 '' True True True False
# '\n' 'b' '\n'
# 'a\nb\nc\n' ['a\r\n', 'b\r', 'c\n']
# ['a\r\n', 'b\r\r\n'] ['é\n', 'ü'] True
# ValueError Negative seek position -1
# OSError Can't do nonzero cur-relative seeks
# ValueError Invalid whence (9, should be 0, 1 or 2)
# ValueError Negative size value -2
# UnsupportedOperation fileno
# TypeError string argument expected, got 'int'
# inside False
# True
# I/O operation on closed file
# I/O operation on closed file
# b'\x01\x02' b'line\n' b'more\n' b'' 12
# [b'\x01\x02line\n', b'more\n'] 9 b're\n' 2 3 b'in' b'\x01\x02line\nmore\n'
# 2 1 b'ABCine\nmore\n' 12
# b'ABCine\nmore\n\x00\x00\x00Z' 4 b'ABCi' 16
# 3 bytearray(b'BCi\x00\x00\x00')
# b'ABCi'
# ValueError negative seek value -1
# ValueError invalid whence (7, should be 0, 1 or 2)
# ValueError negative size value -1
# TypeError a bytes-like object is required, not 'str'
# I/O operation on closed file.
# True True True True
# {'a': [1, 2]} {"a": [1, 2]}
# [
#  1,
#  {
#   "b": null
#  }
# ]
# Object of type set is not JSON serializable {"a": 1, "b": 
# ['A', ' ', '1', '\n', 'B', '', 'C', '']
