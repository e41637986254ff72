def t(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
t(lambda: dict([5]))
def u():
    d = {}
    d.update([5])
t(u)
t(lambda: "/".join(5))
def mixed(x): return "/".join(x)
t(lambda: mixed(5))
t(lambda: mixed(["a"]))
t(lambda: mixed(None))
def v():
    xs = [4]
    xs.pop()
    print(dict(xs))
    xs.append(4)
    print(dict(xs))
t(v)

# --- expected
# cannot convert dictionary update sequence element #0 to a sequence
# cannot convert dictionary update sequence element #0 to a sequence
# can only join an iterable
# can only join an iterable
# a
# can only join an iterable
# {}
# cannot convert dictionary update sequence element #0 to a sequence
