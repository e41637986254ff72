"""`redirect_stdout` and `redirect_stderr`, managers as values."""

import contextlib, io

buf = io.StringIO()
with contextlib.redirect_stdout(buf):
    print("hello")
print(repr(buf.getvalue()))
with contextlib.suppress(KeyError):
    {}["a"]
with contextlib.nullcontext(3) as x:
    print(x)


class R:
    def close(self):
        print("closed")


with contextlib.closing(R()) as r:
    print("in")
with contextlib.ExitStack() as st:
    st.callback(print, "bye")
    st.enter_context(contextlib.closing(R()))


import sys


def tell(name):
    print("to stdout", name)
    sys.stdout.write("written\n")
    print("to stderr", file=sys.stderr)


outer, inner = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(outer) as got:
    tell(1)
    with contextlib.redirect_stdout(inner), contextlib.redirect_stderr(inner):
        tell(2)
        print(len(outer.getvalue()), file=sys.stdout)
    print(got is outer, end="!")
print(repr(outer.getvalue()), repr(inner.getvalue()))
try:
    with contextlib.redirect_stdout(outer):
        raise ValueError("inside")
except ValueError as e:
    print("out again:", e)
with contextlib.redirect_stdout(None):
    print("nowhere")
with contextlib.ExitStack() as stack:
    stack.enter_context(contextlib.suppress(ValueError, KeyError))
    print(stack.enter_context(contextlib.nullcontext(7)))
    raise KeyError("suppressed")
print("end")

# --- expected
# 'hello\n'
# 3
# in
# closed
# closed
# bye
# 'to stdout 1\nwritten\nTrue!' 'to stdout 2\nwritten\nto stderr\n20\n'
# out again: inside
# 7
# end
# --- stderr
# to stderr
