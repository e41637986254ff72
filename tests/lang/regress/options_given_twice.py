"""Options that a function passes on and gives itself, too: the second was taken in silence."""

def eprint(*args, **kwargs):
    print(*args, sep="-", **kwargs)


def order(xs, **kw):
    return sorted(xs, reverse=False, **kw)


def sort_in_place(xs, **kw):
    xs.sort(reverse=True, **kw)
    return xs


eprint(1, 2)
print(sort_in_place([1, 3, 2]), order([2, 1]))
for f in (
    lambda: eprint(1, 2, sep="+"),
    lambda: order([2, 1], reverse=True),
    lambda: sort_in_place([1, 2], reverse=True),
    lambda: dict(a=1, **{"a": 2}),
):
    try:
        print(f())
    except TypeError as e:
        print(e)

# --- expected
# 1-2
# [3, 2, 1] [1, 2]
# print() got multiple values for keyword argument 'sep'
# sorted() got multiple values for keyword argument 'reverse'
# list.sort() got multiple values for keyword argument 'reverse'
# dict() got multiple values for keyword argument 'a'
