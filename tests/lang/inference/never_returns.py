"""Calls that never return, and values that are never there, wherever an operand may stand."""


class Stop(Exception):
    pass


def fail(what):
    raise Stop(what)


def say(x):
    print("say", x)
    return x


class Box:
    def __init__(self, x):
        print("box", x)
        self.x = x

    def method(self, *args, key=None):
        print("method", args, key)
        return self

    def broken(self):
        raise Stop("broken")

    def __repr__(self):
        return f"Box({self.x})"

    def __add__(self, other):
        print("add")
        return self

    def __len__(self):
        return self.x

    @property
    def prop(self):
        print("prop")
        return 1

    def __getitem__(self, i):
        print("getitem", i)
        return i

    def __setitem__(self, i, v):
        print("setitem", i, v)


class Bad:
    def __init__(self):
        say("init")
        fail("init")


def case(n, box, items, flag):
    if n == 0:
        return say(1) + fail("add")
    if n == 1:
        return [say(1), say(2), fail("list")]
    if n == 2:
        return {say("k"): say(1), say("l"): fail("dict")}
    if n == 3:
        return (say(1), fail("tuple"), say(3))
    if n == 4:
        return box.method(say(1), fail("argument"), key=say(2))
    if n == 5:
        return box.method(say(1), key=fail("keyword"))
    if n == 6:
        return f"{say(1)} {fail('f-string')}"
    if n == 7:
        return say(1) < fail("compare")
    if n == 8:
        return say(1) < say(2) < fail("chained")
    if n == 9:
        return say(3) < say(2) < fail("not reached")
    if n == 10:
        return items[fail("index")]
    if n == 11:
        items[say(0)] = fail("store")
    if n == 12:
        items[fail("store index")] = say(5)
    if n == 13:
        return say(True) and fail("and")
    if n == 14:
        return say(False) and fail("not reached")
    if n == 15:
        return say(True) or fail("not reached")
    if n == 16:
        return say(False) or fail("or")
    if n == 17:
        return say(1) if flag else fail("conditional")
    if n == 18:
        return fail("conditional") if flag else say(2)
    if n == 19:
        return [fail("comprehension") for _ in items]
    if n == 20:
        return [fail("not reached") for _ in items if not flag]
    if n == 21:
        return sum(say(x) + fail("generator") for x in items)
    if n == 22:
        box.x += fail("augmented")
    if n == 23:
        say(items)[0] += fail("augmented item")
    if n == 24:
        return say(box).prop + fail("property")
    if n == 25:
        return say(box).broken()
    if n == 26:
        return say(1), Bad(), say(2)
    if n == 27:
        x = y = fail("assign")
        return x, y
    if n == 28:
        x, y = say(1), fail("unpack")
        return x, y
    if n == 29:
        while fail("while"):
            say("body")
        return say("after")
    if n == 30:
        for _ in fail("for"):
            say("body")
    if n == 31:
        if say(1) and fail("if"):
            say("then")
        else:
            say("else")
    if n == 32:
        assert flag, fail("not reached")
        assert not flag, fail("assert")
    if n == 33:
        print(say(1), fail("print"), say(2))
    if n == 34:
        return say(1) in (say(2), say(1), fail("in"))
    if n == 35:
        return not fail("not")
    if n == 36:
        return -fail("minus")
    if n == 37:
        raise fail("raise")
    if n == 38:
        return say(1) + (say(2) + (say(3) + fail("nested")))
    if n == 39:
        return len(say([1])) + len(fail("len"))
    if n == 40:
        return max(say(1), fail("max"))
    if n == 41:
        return say("a") + str(fail("str"))
    if n == 42:
        return (lambda: fail("lambda"))()
    if n == 43:
        return sorted(items, key=lambda x: fail("key"))
    if n == 44:
        del items[fail("delete")]
    if n == 45:
        return items[say(0) : fail("slice")]
    if n == 46:
        return say(box) + fail("operator")
    if n == 47:
        return (z := say(1)) + fail("walrus")
    if n == 48:
        return "%s %s" % (say(1), fail("percent"))
    if n == 49:
        return isinstance(fail("isinstance"), int)
    return "end"


for number in range(51):
    try:
        print(number, case(number, Box(number), [1, 2], True))
    except Stop as error:
        print(number, "stopped:", error)
for number in (9, 13, 17, 18, 20, 32):
    try:
        print(number, case(number, Box(number), [1], False))
    except Stop as error:
        print(number, "stopped:", error)

# --- expected
# box 0
# say 1
# 0 stopped: add
# box 1
# say 1
# say 2
# 1 stopped: list
# box 2
# say k
# say 1
# say l
# 2 stopped: dict
# box 3
# say 1
# 3 stopped: tuple
# box 4
# say 1
# 4 stopped: argument
# box 5
# say 1
# 5 stopped: keyword
# box 6
# say 1
# 6 stopped: f-string
# box 7
# say 1
# 7 stopped: compare
# box 8
# say 1
# say 2
# 8 stopped: chained
# box 9
# say 3
# say 2
# 9 False
# box 10
# 10 stopped: index
# box 11
# 11 stopped: store
# box 12
# say 5
# 12 stopped: store index
# box 13
# say True
# 13 stopped: and
# box 14
# say False
# 14 False
# box 15
# say True
# 15 True
# box 16
# say False
# 16 stopped: or
# box 17
# say 1
# 17 1
# box 18
# 18 stopped: conditional
# box 19
# 19 stopped: comprehension
# box 20
# 20 []
# box 21
# say 1
# 21 stopped: generator
# box 22
# 22 stopped: augmented
# box 23
# say [1, 2]
# 23 stopped: augmented item
# box 24
# say Box(24)
# prop
# 24 stopped: property
# box 25
# say Box(25)
# 25 stopped: broken
# box 26
# say 1
# say init
# 26 stopped: init
# box 27
# 27 stopped: assign
# box 28
# say 1
# 28 stopped: unpack
# box 29
# 29 stopped: while
# box 30
# 30 stopped: for
# box 31
# say 1
# 31 stopped: if
# box 32
# 32 stopped: assert
# box 33
# say 1
# 33 stopped: print
# box 34
# say 1
# say 2
# say 1
# 34 stopped: in
# box 35
# 35 stopped: not
# box 36
# 36 stopped: minus
# box 37
# 37 stopped: raise
# box 38
# say 1
# say 2
# say 3
# 38 stopped: nested
# box 39
# say [1]
# 39 stopped: len
# box 40
# say 1
# 40 stopped: max
# box 41
# say a
# 41 stopped: str
# box 42
# 42 stopped: lambda
# box 43
# 43 stopped: key
# box 44
# 44 stopped: delete
# box 45
# say 0
# 45 stopped: slice
# box 46
# say Box(46)
# 46 stopped: operator
# box 47
# say 1
# 47 stopped: walrus
# box 48
# say 1
# 48 stopped: percent
# box 49
# 49 stopped: isinstance
# box 50
# 50 end
# box 9
# say 3
# say 2
# 9 False
# box 13
# say True
# 13 stopped: and
# box 17
# 17 stopped: conditional
# box 18
# say 2
# 18 2
# box 20
# 20 stopped: not reached
# box 32
# 32 stopped: not reached
