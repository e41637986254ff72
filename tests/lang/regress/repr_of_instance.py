class A:
    def __repr__(self):
        return "<A>"
a = A()
print(repr(a), a, [a])
s = repr(a)
print(s, f"{a!r}", f"{a!r:>5}")

# --- expected
# <A> <A> [<A>]
# <A> <A>   <A>
