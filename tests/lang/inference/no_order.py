"""Values without an order or a hash raise what CPython raises, wherever containers compare them."""


class Plain:
    pass


class Other:
    pass


class Equal:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n


class Ordered(Equal):
    def __lt__(self, other):
        return self.n < other.n

    def __hash__(self):
        return self.n


def attempt(what, action):
    try:
        print(what, action())
    except TypeError as error:
        print(what, "TypeError:", error)


mixed = [3, "a", None]
attempt("mixed", lambda: sorted(mixed))
attempt("optional", lambda: sorted([3, None, 1]))
attempt("nones", lambda: sorted([None, None]))
attempt("one none", lambda: sorted([None]))
attempt("texts", lambda: sorted(["b", None, "a"]))
attempt("objects", lambda: sorted([Plain(), Plain()]))
attempt("dicts", lambda: sorted([{}, {1: 2}]))
attempt("tuples", lambda: sorted([(1, None), (1, 2)]))
attempt("tuples differ", lambda: sorted([(2, None), (1, 2)]))
attempt("numbers", lambda: sorted([2.5, True, 1, 0, False, 2]))
attempt("min", lambda: min([1, "x"]))
attempt("key", lambda: sorted([1, 2], key=lambda x: Plain()))
attempt("ordered", lambda: [o.n for o in sorted([Ordered(2), Ordered(1)])])
attempt("in a set", lambda: len({Plain(), Plain()}))
attempt("equal in a set", lambda: len({Equal(1), Equal(1)}))
attempt("ordered in a set", lambda: len({Ordered(1), Ordered(1), Ordered(2)}))
attempt("as a key", lambda: {Equal(1): 1})
attempt("lists in a set", lambda: {tuple(x) for x in [[1], [2]]} | {(1,)})
keys = [(1, [2]), (3, [4])]
attempt("list in a tuple", lambda: {k: 1 for k in keys})
attempt("hash", lambda: hash((1, "a")) == hash((1, "a")))
attempt("hash of a list", lambda: hash([1]))
things = [1, [2], "c"]
attempt("hash of some", lambda: [hash(t) is not None for t in things])

# --- expected
# mixed TypeError: '<' not supported between instances of 'str' and 'int'
# optional TypeError: '<' not supported between instances of 'NoneType' and 'int'
# nones TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
# one none [None]
# texts TypeError: '<' not supported between instances of 'NoneType' and 'str'
# objects TypeError: '<' not supported between instances of 'Plain' and 'Plain'
# dicts TypeError: '<' not supported between instances of 'dict' and 'dict'
# tuples TypeError: '<' not supported between instances of 'int' and 'NoneType'
# tuples differ [(1, 2), (2, None)]
# numbers [0, False, True, 1, 2, 2.5]
# min TypeError: '<' not supported between instances of 'str' and 'int'
# key TypeError: '<' not supported between instances of 'Plain' and 'Plain'
# ordered [1, 2]
# in a set 2
# equal in a set TypeError: unhashable type: 'Equal'
# ordered in a set 2
# as a key TypeError: unhashable type: 'Equal'
# lists in a set {(1,), (2,)}
# list in a tuple TypeError: unhashable type: 'list'
# hash True
# hash of a list TypeError: unhashable type: 'list'
# hash of some TypeError: unhashable type: 'list'
