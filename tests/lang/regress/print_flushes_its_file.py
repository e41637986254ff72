import io
import socket


class Log:
    def __init__(self):
        self.parts = []

    def write(self, s):
        self.parts.append(s)

    def flush(self):
        self.parts.append("FLUSH")


class Dumb:
    def write(self, s):
        pass


def show(words, flush, file=None):
    print(*words, file=file, flush=flush)


log = Log()
print("a", "b", file=log, flush=True)
print("a", file=log)
show(["c"], 3 > 2, log)
show(["d"], [], log)
show(["on stdout"], True)
print(log.parts)
try:
    print("x", file=Dumb(), flush=True)
except AttributeError as e:
    print(e)
print("x", file=Dumb(), flush=False)
text = io.StringIO()
print(1, 2, sep="-", file=text, flush=True)
print(text.getvalue())

a, b = socket.socketpair()
f = b.makefile("rw", newline="\n")
print("over the wire", file=f, flush=True)
print(a.recv(100))
f.close()
a.close()
b.close()

# --- expected
# on stdout
# ['a', ' ', 'b', '\n', 'FLUSH', 'a', '\n', 'c', '\n', 'FLUSH', 'd', '\n']
# 'Dumb' object has no attribute 'flush'
# 1-2
#
# b'over the wire\n'
