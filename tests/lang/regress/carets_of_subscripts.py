def inner(xs):
    return [((xs) )[ (5) ] + 1]


def outer(xs):
    return (xs) [(inner(xs)[0])] + 1


def keyed(d):
    try:
        return outer([1])
    except IndexError as e:
        return {(1, 2): 3}[(d), (3)] + 1


print(keyed(4))

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/carets_of_subscripts.py", line 11, in keyed
#     return outer([1])
#            ^^^^^^^^^^
#   File "$HERE/carets_of_subscripts.py", line 6, in outer
#     return (xs) [(inner(xs)[0])] + 1
#                   ^^^^^^^^^
#   File "$HERE/carets_of_subscripts.py", line 2, in inner
#     return [((xs) )[ (5) ] + 1]
#             ~~~~~~~^^^^^^^
# IndexError: list index out of range
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/carets_of_subscripts.py", line 16, in <module>
#     print(keyed(4))
#           ^^^^^^^^
#   File "$HERE/carets_of_subscripts.py", line 13, in keyed
#     return {(1, 2): 3}[(d), (3)] + 1
#            ~~~~~~~~~~~^^^^^^^^^^
# KeyError: (4, 3)
# --- status 1
