"""A function that chooses by class, called before all its functions are registered."""

from functools import singledispatch
@singledispatch
def show(x):
    return "any " + str(x)
@show.register
def _(x: int):
    return "int " + str(x)
print(show(3), show("s"))
@show.register(str)
def _(x):
    return "str " + x
print(show(3), show("s"))
@show.register(list)
def show_list(x):
    return "list " + ",".join(show(i) for i in x)
print(show([1, "a"]), show_list([2]))
class A: pass
class B(A): pass
def early(x): return show(x)
print(early(B()).startswith("any <"))
@show.register
def _(x: A): return "A"
print(early(B()), early(A()))
@show.register
def _(x: B): return "B"
print(early(B()), early(A()), early(None))
show.register(type(None), lambda x: "nothing")
print(early(None))
for i in range(2):
    print(show(float(i)))

# --- expected
# int 3 any s
# int 3 str s
# list int 1,str a list int 2
# True
# A A
# B A any None
# nothing
# any 0.0
# any 1.0
