try:
    raise OSError(2, "nope", "file")
except OSError as e:
    print(e.errno, e.strerror, e.filename, e, repr(e))
e = OSError("just")
print(e.errno, e)
class Disk(OSError):
    pass
try:
    raise Disk(28, "full")
except OSError as e:
    print(e.errno, repr(e), e, e.args)
def f(n, what):
    raise IOError(n, what)
for n, w in [(13, "denied"), (99, "odd"), (17, "there")]:
    try:
        f(n, w)
    except OSError as e:
        print(type(e).__name__, e)
raise PermissionError(1, "no", "x.txt")

# --- expected
# 2 nope file [Errno 2] nope: 'file' FileNotFoundError(2, 'nope')
# None just
# 28 Disk(28, 'full') [Errno 28] full (28, 'full')
# PermissionError [Errno 13] denied
# OSError [Errno 99] odd
# FileExistsError [Errno 17] there
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/os_errors_made.py", line 20, in <module>
#     raise PermissionError(1, "no", "x.txt")
# PermissionError: [Errno 1] no: 'x.txt'
# --- status 1
