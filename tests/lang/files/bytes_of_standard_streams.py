"""The bytes of stdin and stdout: `sys.stdin.buffer`, `sys.stdout.buffer`; stdin leaves carriage returns as they are."""
import sys
out = sys.stdout.buffer
print("text first")
out.write(b"bytes second\n")
sys.stdout.write("text third\n")
out.flush()
sys.stdout.flush()
print("a", end="")
out.write(b"b")
print("c")
sys.stdout.flush()
data = sys.stdin.buffer
print(data.readline(), data.name, data.mode, out.mode, out is sys.stdout.buffer, data.readable(), out.writable())
for line in data:
    print(line, len(line.split()))
    if line == b"stop\r\n":
        break
print(data.read(5))
print(repr(input()), repr(sys.stdin.readline()), repr(sys.stdin.read()))
write = sys.stdout.buffer.write
for i in range(8):
    print(i)
    if i % 3 == 0:
        write(b"mark %d\n" % i)


def main():
    sys.stdout.flush()
    read = sys.stdin.buffer.readline
    emit = sys.stdout.buffer.write
    print(read(), emit(b"x" * 5), emit(b"\n"))
    with open("t.txt", "w+") as f:
        f.write("a\nb\n")
        f.flush()
        f.seek(0)
        below = f.buffer
        print(below.readlines(), below.closed)
    print(below.closed)


main()

# --- input
# one
# two words
# stop
# 12345rest
# end
# more
# of it
# --- expected
# bytes second
# text first
# text third
# bac
# b'one\r\n' <stdin> rb wb True True True
# b'two words\n' 2
# b'stop\r\n' 1
# b'12345'
# mark 0
# mark 3
# mark 6
# 'rest\r' 'end\n' 'more\r\nof it\n'
# 0
# 1
# 2
# 3
# 4
# 5
# 6
# 7
# xxxxx
# b'' 5 1
# [b'a\n', b'b\n'] False
# True
