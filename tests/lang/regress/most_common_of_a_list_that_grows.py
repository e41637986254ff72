from collections import Counter


def table(rows):
    print([tuple(str(c) for c in row) for row in rows])


table(Counter("aabbbc").most_common())
table(Counter("aabbbc").most_common(2))
table([("x", "y", 3)])

# --- expected
# [('b', '3'), ('a', '2'), ('c', '1')]
# [('b', '3'), ('a', '2')]
# [('x', 'y', '3')]
