"""`map` of a function over rows of which only the program that runs knows how many there are."""


def widest(*cells):
    return max(map(len, cells))


def total(first, second):
    return first + second


def columns(rows):
    return list(map(lambda *xs: sum(xs), *rows))


rows = [["a", "bbb"], ["cc", "d"], ["", "eeee"]]
print(list(map(widest, *rows)))
print(columns([[1, 2], [3, 4], [5, 6, 7]]), columns([[1]]), columns(([2, 3], [4, 5])))
print(list(map(total, *[[1, 2], [3, 4]])), list(map(total, *("ab", "cd"))))
for name, width in zip("xy", map(widest, *rows)):
    print(name, width)
try:
    print(list(map(total, *[[1], [2], [3]])))
except TypeError as error:
    print(error)
print(list(map(lambda *row: list(row), *[[1, 2], [3, 4]])))
pair = ([1, 2], [3, 4])
print(list(map(total, *pair)), list(map(total, pair[0], pair[1])))

# --- expected
# [2, 4]
# [9, 12] [1] [6, 8]
# [4, 6] ['ac', 'bd']
# x 2
# y 4
# total() takes 2 positional arguments but 3 were given
# [[1, 3], [2, 4]]
# [4, 6] [4, 6]
