"""A positional-only parameter whose name only `**options` takes is missing."""


def show(a, /, b, c=3, *, d, **options):
    return a, b, c, d, options


print(show(1, b=2, d=4, a=9))
for call in (lambda: show(a=1, b=2, d=3), lambda: show(a=1, d=3), lambda: show(1, a=1, b=2)):
    try:
        call()
    except TypeError as e:
        print(e)

# --- expected
# (1, 2, 3, 4, {'a': 9})
# show() missing 1 required positional argument: 'a'
# show() missing 2 required positional arguments: 'a' and 'b'
# show() missing 1 required keyword-only argument: 'd'
